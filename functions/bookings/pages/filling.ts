import {
  type Counselor,
  type Offering,
  offeringOf,
  type Roster,
} from '../../../shared/booking/roster.ts'
import type { Instant } from '../../../shared/booking/time.ts'
import { newId } from '../../http/capability.ts'
import { fieldProblems } from '../../http/field-problem.ts'
import type { Language } from '../../http/language.ts'
import { campusOf } from '../campus-of.ts'
import { heldBy } from '../desk.ts'
import type { BookingsPorts } from '../ports.ts'
import { BookRequest, bookingNotice, WaitRequest } from '../requests.ts'
import { programmeName } from './about.ts'
import { type Filling, inForm, type Subject } from './details.ts'
import { wishIn } from './wish.ts'

// A form's fields as the request they stand for, and back as the page that shows them again.

const said = (form: URLSearchParams, name: string): string | undefined => {
  const text = form.get(name)?.trim()
  return text === undefined || text === '' ? undefined : text
}

/** What was typed for a guardian counts only where one is asked for. */
const guardianIn = (form: URLSearchParams) => {
  if (form.get('minor') !== 'yes') return undefined
  // An empty one is refused by its own name.
  return { name: said(form, 'guardian-name') ?? '', reach: said(form, 'guardian-reach') ?? '' }
}

/** What was ticked; a guardian agrees only for somebody who has one. */
const consentsIn = (form: URLSearchParams) =>
  [...new Set(form.getAll('consent'))]
    .filter((purpose) => purpose !== 'guardian' || form.get('minor') === 'yes')
    .map((purpose) => ({ purpose, version: bookingNotice }))

/** A link to the assessment counts only where the counselor may see it. */
const sharedIn = (form: URLSearchParams): string | undefined =>
  form.getAll('consent').includes('assessment') ? said(form, 'assessment') : undefined

const personIn = (form: URLSearchParams, language: Language) => {
  const guardian = guardianIn(form)
  const optional = {
    note: said(form, 'note')?.replaceAll('\r\n', '\n'),
    supporter: said(form, 'supporter'),
    access: said(form, 'access'),
    assessment: sharedIn(form),
    guardian,
    campus: said(form, 'campus'),
  }
  return {
    contact: {
      name: said(form, 'name') ?? '',
      ...(said(form, 'email') && { email: said(form, 'email') }),
      ...(said(form, 'whatsapp') && { whatsapp: said(form, 'whatsapp') }),
    },
    topic: said(form, 'topic'),
    way: said(form, 'by'),
    language,
    spoken: wishIn(form).spoken,
    zone: said(form, 'zone'),
    urgent: form.get('urgent') === 'yes',
    minor: form.get('minor') === 'yes',
    consents: consentsIn(form),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}

const spotIn = (form: URLSearchParams) => ({
  counselor: said(form, 'counselor'),
  service: said(form, 'service'),
})

/** A filled form as a request to book, or what is wrong with it in the form's own names. */
export function bookingIn(form: URLSearchParams, language: Language) {
  const hold = said(form, 'hold')
  const parsed = BookRequest.safeParse({
    ...spotIn(form),
    ...personIn(form, language),
    start: said(form, 'start'),
    visitor: said(form, 'visitor'),
    ...(hold !== undefined && { hold }),
  })
  if (parsed.success) return { request: parsed.data } as const
  return { problems: inForm(fieldProblems(parsed.error.issues, language), form, language) } as const
}

/** A filled form as a request to stand in line, or what is wrong with it. */
export function waitIn(form: URLSearchParams, language: Language) {
  const parsed = WaitRequest.safeParse({
    ...spotIn(form),
    ...personIn(form, language),
    from: said(form, 'first'),
    to: said(form, 'last'),
  })
  if (parsed.success) return { request: parsed.data } as const
  return { problems: inForm(fieldProblems(parsed.error.issues, language), form, language) } as const
}

const instantIn = (fields: URLSearchParams, name: string): Instant | undefined => {
  const text = said(fields, name) ?? ''
  const instant = Date.parse(text)
  // What calendars cannot show a day before or after is no time of a talk.
  return Number.isNaN(instant) || !/^\d{4}-/.test(text) ? undefined : instant
}

type Spot = { readonly counselor: Counselor; readonly offering: Offering }

/** Whom and what a page is about; undefined where the roster knows no such. */
export function spotOf({ counselors }: Roster, fields: URLSearchParams): Spot | undefined {
  const counselor = counselors.find(({ id }) => id === said(fields, 'counselor'))
  const offering = counselor && offeringOf(counselor, said(fields, 'service') ?? '')
  return counselor && offering && { counselor, offering }
}

/** The subject these fields name: a start, with its hold if it is still there, or a line. */
async function subjectOf(
  ports: BookingsPorts,
  fields: URLSearchParams,
  { offering }: Spot,
): Promise<Subject | undefined> {
  const [from, to] = [instantIn(fields, 'first'), instantIn(fields, 'last')]
  if (from !== undefined && to !== undefined) return { kind: 'line', from, to }
  const start = instantIn(fields, 'start')
  if (start === undefined) return undefined
  const { visitor } = wishIn(fields)
  const mine = await heldBy(ports, visitor)
  const hold = mine.find(({ seat }) => seat === said(fields, 'hold'))
  const end = start + offering.minutes * 60_000
  return {
    kind: 'start',
    start,
    end,
    ...(hold && { hold: { id: hold.seat, until: hold.until } }),
  }
}

/** The page of the form for these fields; undefined where they name nothing that can be booked. */
export async function fillingOf(
  ports: BookingsPorts,
  fields: URLSearchParams,
  language: Language,
  problems: Filling['problems'] = [],
): Promise<Filling | undefined> {
  const spot = spotOf(await ports.bookings.roster(), fields)
  const subject = spot && (await subjectOf(ports, fields, spot))
  if (spot === undefined || subject === undefined) return undefined
  const wish = wishIn(fields)
  const campus = await campusOf(ports, wish)
  return {
    ...spot,
    subject,
    wish: { ...wish, campus: campus?.slug },
    campus: campus?.name,
    about: await programmeName({ ports, language }, wish.about),
    key: newId(),
    typed: fields,
    problems,
    now: ports.clock().getTime(),
    language,
  }
}
