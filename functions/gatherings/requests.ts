import * as z from 'zod'
import { type Roster, talkLanguages } from '../../shared/booking/roster.ts'
import { dateIn, dayMs, type Instant, instantOf, minuteMs } from '../../shared/booking/time.ts'
import { hasIdentityNumber, isOneLine } from '../../shared/booking/typed.ts'
import {
  type Day,
  type DayGuide,
  guidesMax,
  keptDays,
  languagesOf,
  roundMinutesMax,
  roundsMax,
} from '../../shared/gathering/day.ts'
import { sizeMost } from '../../shared/gathering/hall.ts'
import { type Interest, isInterest } from '../../shared/gathering/interest.ts'
import type { Coming, Opening } from './desk.ts'

// What is asked of the group day, read at the door. Forms and the API come as the same fields.

/** Somebody of a campus that was not invited. */
export const otherCampus = 'lain'

const kupang = 'Asia/Makassar'

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(isOneLine, { error: 'control-characters' })
    .refine((text) => !hasIdentityNumber(text), { error: 'identity-number' })

/** `to:DE` or `in:09`. */
export const AboutCode = z.string().refine(isInterest) as z.ZodType<Interest>

export const ComingRequest = z
  .strictObject({
    campus: z.string().max(64),
    languages: z.array(z.enum(talkLanguages)).min(1).max(talkLanguages.length),
    to: z.array(AboutCode.refine((one) => one.startsWith('to:'))).max(3),
    field: AboutCode.refine((one) => one.startsWith('in:')).optional(),
    supporter: z.boolean().default(false),
  })
  .meta({ id: 'DayComingRequest' })

/** A form's fields in the shape the API takes. */
export const comingOf = (form: URLSearchParams): unknown => ({
  campus: form.get('campus') ?? '',
  languages: form.getAll('languages'),
  to: form.getAll('to'),
  field: form.get('field') || undefined,
  supporter: form.has('supporter'),
})

export type ComingProblem = 'campus' | 'languages' | 'to' | 'form'

export type ComingRead =
  | { readonly kind: 'read'; readonly coming: Omit<Coming, 'via'> }
  | { readonly kind: 'wrong'; readonly problems: readonly ComingProblem[] }

const problemOf = (path: PropertyKey | undefined): ComingProblem =>
  path === 'campus' || path === 'languages' || path === 'to' ? path : 'form'

/** Who comes, or what is wrong, by field; only what the day asks for is taken. */
export function comingFrom(day: Day, asked: unknown): ComingRead {
  const read = ComingRequest.safeParse(asked)
  if (!read.success) {
    const problems = read.error.issues.map(({ path }) => problemOf(path[0]))
    return { kind: 'wrong', problems: [...new Set(problems)] }
  }
  const { campus, languages, to, field, supporter } = read.data
  if (campus !== otherCampus && !day.campuses.includes(campus))
    return { kind: 'wrong', problems: ['campus'] }
  const interests = [...new Set([...to, ...(field ? [field] : [])])]
  const spoken = [...new Set(languages)]
  return { kind: 'read', coming: { campus, languages: spoken, interests, supporter } }
}

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

export const OpeningRequest = z
  .strictObject({
    name: line(80),
    place: line(120),
    date: z.iso.date(),
    first: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    minutes: whole(15, roundMinutesMax),
    pause: whole(0, 120),
    rounds: whole(1, roundsMax),
    sizeMin: whole(2, sizeMost),
    sizeMax: whole(2, sizeMost),
    campuses: z.array(z.string()).min(1).max(60),
    guides: z
      .array(
        z.strictObject({
          counselor: z.string(),
          knows: z.array(AboutCode).max(26),
          seats: whole(1, sizeMost).default(sizeMost),
        }),
      )
      .min(1)
      .max(guidesMax),
  })
  .meta({ id: 'DayOpeningRequest' })

/** A form's fields in the shape the API takes; one box may stand for all campuses there are. */
export const openingOf = (form: URLSearchParams, campuses: readonly string[]): unknown => {
  const text = (name: string) => form.get(name) ?? ''
  return {
    ...Object.fromEntries(
      ['name', 'place', 'date', 'minutes', 'pause', 'rounds', 'sizeMin', 'sizeMax'].map((name) => [
        name,
        text(name),
      ]),
    ),
    first: text('first').trim().replace('.', ':'),
    campuses: form.has('allCampuses') ? campuses : form.getAll('campuses'),
    guides: form.getAll('guides').map((counselor) => ({
      counselor,
      knows: form.getAll(`knows-${counselor}`),
      seats: text(`seats-${counselor}`) || undefined,
    })),
  }
}

/** What may be wrong with a new day, in the order in which the form asks. */
export const openingFields = [
  'name',
  'place',
  'date',
  'first',
  'rounds',
  'minutes',
  'pause',
  'sizes',
  'campuses',
  'guides',
] as const

export type OpeningField = (typeof openingFields)[number]

export type OpeningRead =
  | { readonly kind: 'read'; readonly opening: Opening }
  | { readonly kind: 'wrong'; readonly fields: readonly OpeningField[] }

type Known = {
  readonly roster: Roster
  readonly campuses: readonly string[]
  readonly office: string
  readonly now: Instant
}

type Asked = z.output<typeof OpeningRequest>

const fieldOf = (path: PropertyKey | undefined): OpeningField =>
  path === 'sizeMin' || path === 'sizeMax' ? 'sizes' : ((path ?? 'name') as OpeningField)

function roundsOf({ date, first, minutes, pause, rounds }: Asked): Opening['rounds'] {
  const [hours = 0, past = 0] = first.split(':').map(Number)
  const begin = instantOf(kupang, date, hours * 60 + past)
  return Array.from({ length: rounds }, (_, at) => {
    const start = begin + at * (minutes + pause) * minuteMs
    return { start, end: start + minutes * minuteMs }
  })
}

const guidesOf = ({ guides }: Asked, { roster, office }: Known): readonly DayGuide[] =>
  guides.flatMap(({ counselor, knows, seats }) => {
    const found = roster.counselors.find((one) => one.id === counselor && one.office === office)
    return found === undefined
      ? []
      : [{ id: found.id, languages: found.languages, knows: [...new Set(knows)], seatsMax: seats }]
  })

/** What only the day as a whole shows to be wrong. */
function wrongIn(asked: Asked, opening: Opening, { campuses, now }: Known): OpeningField[] {
  const [first, last] = [opening.rounds[0], opening.rounds.at(-1)]
  const sameDay = last !== undefined && dateIn(kupang, last.end - 1) === asked.date
  return [
    ...(first === undefined || first.start <= now || first.start > now + 366 * dayMs
      ? (['date'] as const)
      : []),
    ...(sameDay ? [] : (['rounds'] as const)),
    ...(asked.sizeMin > asked.sizeMax ? (['sizes'] as const) : []),
    ...(asked.campuses.every((one) => campuses.includes(one)) ? [] : (['campuses'] as const)),
    ...(opening.guides.length === new Set(asked.guides.map((one) => one.counselor)).size
      ? []
      : (['guides'] as const)),
  ]
}

/** An hour that is ahead all day. */
const late = { first: '23:00', minutes: 15, pause: 0, rounds: 1 } as const

/** With what cannot be read as if it were right, so that all the rest is judged at once. */
function stoodIn(form: unknown, unread: readonly OpeningField[], known: Known): Asked | undefined {
  const right: Readonly<Record<OpeningField, object>> = {
    name: { name: '-' },
    place: { place: '-' },
    date: { date: dateIn(kupang, known.now + dayMs) },
    first: late,
    minutes: late,
    pause: late,
    rounds: late,
    sizes: { sizeMin: 2, sizeMax: sizeMost },
    campuses: { campuses: known.campuses.slice(0, 1) },
    guides: {
      guides: known.roster.counselors.slice(0, 1).map(({ id }) => ({ counselor: id, knows: [] })),
    },
  }
  const stand = Object.assign({}, form, ...unread.map((one) => right[one]))
  return OpeningRequest.safeParse(stand).data
}

const askedFor = (asked: Asked, known: Known): Opening => {
  const rounds = roundsOf(asked)
  return {
    office: known.office,
    title: asked.name,
    place: asked.place,
    zone: kupang,
    campuses: [...new Set(asked.campuses)],
    guides: guidesOf(asked, known),
    rounds,
    sizeMin: asked.sizeMin,
    sizeMax: asked.sizeMax,
    expiresAt: (rounds.at(-1)?.end ?? known.now) + keptDays * dayMs,
  }
}

/** The day that is asked for, or all fields that are wrong. */
export function openingFrom(known: Known, form: unknown): OpeningRead {
  const read = OpeningRequest.safeParse(form)
  const unread = read.success ? [] : read.error.issues.map(({ path }) => fieldOf(path[0]))
  const asked = read.success ? read.data : stoodIn(form, unread, known)
  if (asked === undefined) return { kind: 'wrong', fields: [...new Set(unread)] }
  const opening = askedFor(asked, known)
  const wrong = [...new Set([...unread, ...wrongIn(asked, opening, known)])]
  return wrong.length > 0 ? { kind: 'wrong', fields: wrong } : { kind: 'read', opening }
}

/** What a form offers to talk in. */
export const offeredLanguages = (day: Day) => {
  const spoken = languagesOf(day)
  return talkLanguages.filter((one) => spoken.includes(one) || one === 'id' || one === 'en')
}
