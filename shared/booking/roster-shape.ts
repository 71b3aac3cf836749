import * as z from 'zod/mini'
import { bufferMinutesMax, talkLanguages, talkMinutesMax, topics } from './roster.ts'

// The shape of a roster, and what in one has not this shape.

/** Something wrong: where, as in "week[2].to", what came, and what to do. */
export type Found = {
  readonly field: string
  readonly got: string
  readonly todo: string
}

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))
/** Short enough for the names of timers, which hold it and may have 64 letters. */
const counselorId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/))
const text = z.string().check(z.minLength(1), z.maxLength(200))
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/))
const date = z.iso.date()
const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))

const window = {
  from: time,
  to: time,
  overnight: z.optional(z.literal(true)),
  services: z.optional(z.array(id).check(z.minLength(1))),
}
const windows = z.array(z.strictObject(window)).check(z.minLength(1))

const exception = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off'), date, reason: z.optional(text) }),
  z.strictObject({ kind: z.literal('hours'), date, windows }),
  z.strictObject({
    kind: z.literal('fair'),
    date,
    windows,
    place: text,
    campus: z.optional(id),
  }),
])

const confirmation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('immediate') }),
  z.strictObject({ kind: z.literal('counselor'), hoursMax: whole(1, 168) }),
])

const offering = z.strictObject({
  service: id,
  kind: z.enum(['individual', 'group']),
  minutes: whole(1, talkMinutesMax),
  seatsMax: whole(1, 12),
  seatsMin: whole(1, 12),
  ways: z.array(z.enum(['online', 'phone', 'place'])).check(z.minLength(1)),
  stepMinutes: whole(5, 240),
  beforeMinutes: whole(0, bufferMinutesMax),
  afterMinutes: whole(0, bufferMinutesMax),
  noticeMinutesMin: whole(0, 20_160),
  daysAheadMax: whole(1, 365),
  confirmation,
})

export const counselorShape = z.strictObject({
  id: counselorId,
  office: id,
  name: text,
  zone: z.string(),
  languages: z.array(z.enum(talkLanguages)).check(z.minLength(1)),
  topics: z.array(z.enum(topics)).check(z.minLength(1)),
  offerings: z.array(offering).check(z.minLength(1)),
  week: z.array(z.strictObject({ ...window, weekday: whole(1, 7) })),
  exceptions: z.array(exception),
  limits: z.strictObject({
    perDay: z.optional(whole(1, 100)),
    perWeek: z.optional(whole(1, 500)),
  }),
  email: z.optional(z.email().check(z.maxLength(254))),
  room: z.optional(text),
})

export const officeShape = z.strictObject({
  id,
  name: text,
  city: text,
  whatsapp: z.optional(z.string().check(z.regex(/^[1-9]\d{7,14}$/))),
  phone: z.optional(text),
  address: z.optional(text),
})

export const rosterShape = z.object({
  offices: z.array(z.unknown()),
  counselors: z.array(z.unknown()),
})

export const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, part) =>
      typeof part === 'number'
        ? `${field}[${part}]`
        : field === ''
          ? String(part)
          : `${field}.${String(part)}`,
    '',
  )

export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null
        ? (Reflect.get(inner, part) as unknown)
        : undefined,
    value,
  )

const todoFor: Readonly<Record<string, string>> = {
  from: 'Write a time of day as HH:MM, from 00:00 to 24:00.',
  to: 'Write a time of day as HH:MM, from 00:00 to 24:00.',
  date: 'Write a date of the calendar as YYYY-MM-DD.',
  beforeMinutes: `Keep free 0 to ${bufferMinutesMax} whole minutes.`,
  afterMinutes: `Keep free 0 to ${bufferMinutesMax} whole minutes.`,
  stepMinutes: 'Let starts lie 5 to 240 whole minutes apart.',
  noticeMinutesMin: 'Ask for 0 to 20160 whole minutes of notice (two weeks).',
  daysAheadMax: 'Allow 1 to 365 whole days ahead.',
  email: 'Write an address such as melati@kantor.example, or leave it out.',
  weekday: 'Write 1 for Monday to 7 for Sunday.',
}

/** What does not have the shape of a thing at all. */
export function misshapen(schema: z.ZodMiniType, value: unknown): readonly Found[] {
  const { error } = z.safeParse(schema, value)
  return (error?.issues ?? []).map(({ path, message }) => ({
    field: fieldOf(path),
    got: shown(valueAt(value, path)),
    todo: todoFor[String(path.findLast((part) => typeof part === 'string'))] ?? message,
  }))
}
