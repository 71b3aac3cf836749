import fc from 'fast-check'
import type { Booking, StudentBook, VisitorBook } from '#shared/booking/booking.ts'
import type { Wanted } from '#shared/booking/decide.ts'
import {
  type Ledger,
  type Seat,
  type Session,
  type Waiting,
  weekOf,
} from '#shared/booking/ledger.ts'
import type {
  Counselor,
  Exception,
  Offering,
  WeeklyWindow,
  Window,
} from '#shared/booking/roster.ts'
import { hasNoPause } from '#shared/booking/roster-windows.ts'
import { datePlus, hourMs, type Instant, instantOf, minuteMs } from '#shared/booking/time.ts'
import { type Diary, diaryOf } from '#shared/booking/weeks.ts'

// Drawn counselors, their calendars and their students: every zone around its own odd days.

/** Zones, each with days on which its clocks or its calendar did something. */
export const oddDays: Readonly<Record<string, readonly string[]>> = {
  'Asia/Makassar': ['2026-03-29', '2026-12-31'],
  'Asia/Kathmandu': ['2026-10-25'],
  'Australia/Eucla': ['2026-04-05'],
  'Europe/Berlin': ['2026-03-29', '2026-10-25'],
  'America/New_York': ['2026-03-08', '2026-11-01'],
  'Pacific/Apia': ['2011-12-30', '2020-09-27', '2021-04-04', '2026-01-01'],
  'Pacific/Chatham': ['2026-04-05', '2026-09-27'],
  'Africa/Casablanca': ['2026-02-15', '2026-03-22'],
  'Asia/Tehran': ['2022-03-22', '2022-09-22'],
}

export const zones = Object.keys(oddDays)

const two = (count: number): string => String(count).padStart(2, '0')
const wall = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

const quarter = fc.integer({ min: 0, max: 95 }).map((count) => count * 15)
/** Midnight and what touches it are drawn often: that is where windows go wrong. */
const wallFrom = fc.oneof(quarter, fc.constantFrom(0, 120, 540, 1_320, 1_380))
const wallTo = fc.oneof(quarter, fc.constantFrom(1_440, 120, 150, 180, 1_020, 1_440))
const services = ['talk-30', 'talk-45', 'group-60'] as const

export const aWindow: fc.Arbitrary<Window> = fc
  .tuple(wallFrom, wallTo, fc.option(fc.subarray([...services], { minLength: 1 })))
  .map(([from, to, only]) => ({
    from: wall(from),
    to: wall(from === to && to === 0 ? 1_440 : to),
    ...(to <= from && !(from === to && to === 0) && { overnight: true as const }),
    ...(only !== null && { services: only }),
  }))
  .filter(({ to, overnight }) => !(overnight && to === '00:00'))

const aWeek: fc.Arbitrary<readonly WeeklyWindow[]> = fc
  .array(
    fc.tuple(aWindow, fc.integer({ min: 1, max: 7 })).map(([window, weekday]) => ({
      ...window,
      weekday: weekday as WeeklyWindow['weekday'],
    })),
    { minLength: 1, maxLength: 9 },
  )
  .filter((week) => services.every((service) => !hasNoPause(week, service)))

const exceptionOn = (date: string): fc.Arbitrary<Exception> =>
  fc.oneof(
    fc.constant({ kind: 'off', date } as const),
    fc
      .array(aWindow, { maxLength: 2 })
      .map((windows) => ({ kind: 'hours', date, windows }) as const),
    fc
      .array(aWindow, { minLength: 1, maxLength: 2 })
      .map((windows) => ({ kind: 'fair', date, windows, place: 'Aula' }) as const),
  )

const someExceptions = (day: string): fc.Arbitrary<readonly Exception[]> =>
  fc
    .uniqueArray(fc.integer({ min: -2, max: 3 }), { maxLength: 3 })
    .chain((days) => fc.tuple(...days.map((count) => exceptionOn(datePlus(day, count)))))

const buffer = fc.constantFrom(0, 0, 5, 10, 15, 45, 120)
const confirmation: fc.Arbitrary<Offering['confirmation']> = fc.constantFrom(
  { kind: 'immediate' },
  { kind: 'immediate' },
  { kind: 'counselor', hoursMax: 24 },
)

const offering = (
  service: string,
  fixed: Pick<Offering, 'kind' | 'minutes' | 'seatsMax' | 'seatsMin'>,
): fc.Arbitrary<Offering> =>
  fc.record({
    service: fc.constant(service),
    kind: fc.constant(fixed.kind),
    minutes: fc.constant(fixed.minutes),
    seatsMax: fc.constant(fixed.seatsMax),
    seatsMin: fc.constant(fixed.seatsMin),
    ways: fc.constant(['online', 'place'] as const),
    stepMinutes: fc.constantFrom(15, 20, 30, 60),
    beforeMinutes: buffer,
    afterMinutes: buffer,
    noticeMinutesMin: fc.constantFrom(60, 60, 120, 1_440),
    daysAheadMax: fc.constantFrom(1, 3, 28, 28),
    confirmation,
  })

const one = { kind: 'individual', seatsMax: 1, seatsMin: 1 } as const

/** A counselor around one of the odd days of their zone. */
export const aCounselor: fc.Arbitrary<{ readonly counselor: Counselor; readonly day: string }> = fc
  .constantFrom(...zones)
  .chain((zone) => fc.tuple(fc.constant(zone), fc.constantFrom(...(oddDays[zone] ?? []))))
  .chain(([zone, day]) =>
    fc
      .record({
        offerings: fc.tuple(
          offering('talk-30', { ...one, minutes: 30 }),
          offering('talk-45', { ...one, minutes: 45 }),
          // Three seats are soon full; nothing here rests on there being six.
          offering('group-60', { kind: 'group', minutes: 60, seatsMax: 3, seatsMin: 2 }),
        ),
        week: aWeek,
        exceptions: someExceptions(day),
        limits: fc.record({
          perDay: fc.constantFrom(undefined, undefined, 1, 2, 4),
          perWeek: fc.constantFrom(undefined, undefined, 1, 3, 8),
        }),
      })
      .map((rest) => ({
        day,
        counselor: {
          id: 'melati',
          office: 'kupang',
          name: 'Contoh Melati',
          zone,
          languages: ['id'] as const,
          topics: ['way'] as const,
          ...rest,
        },
      })),
  )

export const aService = fc.constantFrom(...services)

const aSeat = (now: Instant): fc.Arbitrary<Omit<Seat, 'id'>> =>
  fc.oneof(
    fc.constant({ state: 'confirmed' } as const),
    fc.record({
      state: fc.constantFrom('held', 'held', 'pending', 'offered'),
      until: fc.integer({ min: -2, max: 3 }).map((hours) => now + hours * hourMs),
      visitor: fc.constantFrom('me', 'somebody'),
    }),
  ) as fc.Arbitrary<Omit<Seat, 'id'>>

/** Quarter hours from a day before `from` to four days after. */
const aTime = (from: Instant) =>
  fc.integer({ min: -96, max: 4 * 96 }).map((quarters) => from + quarters * 15 * minuteMs)

const aSession = (counselor: Counselor, from: Instant, now: Instant): fc.Arbitrary<Session> =>
  fc
    .record({
      offering: fc.constantFrom(...counselor.offerings),
      start: aTime(from),
      beforeMinutes: buffer,
      afterMinutes: buffer,
      seats: fc.array(aSeat(now), { minLength: 1, maxLength: 3 }),
      opened: fc.constantFrom(undefined, undefined, undefined, true as const),
    })
    .map(({ offering: { service, minutes, seatsMax }, start, seats, opened, ...kept }) => ({
      id: 'drawn',
      service,
      start,
      end: start + minutes * minuteMs,
      ...kept,
      seatsMax,
      ...(opened && { opened }),
      seats: seats.slice(0, seatsMax).map((seat) => ({ id: 'drawn', ...seat }) as Seat),
    }))

const aPlaceInLine = (from: Instant): fc.Arbitrary<Waiting> =>
  fc
    .record({
      service: aService,
      from: aTime(from),
      hours: fc.constantFrom(0, 0, 4, 24),
      since: fc.integer({ min: 0, max: 1_000 }),
    })
    .map(({ hours, from: first, ...rest }) => ({
      id: 'drawn',
      ...rest,
      from: first,
      to: Math.min(first + hours * hourMs, weekEnd(first) - 1),
    }))

const weekEnd = (instant: Instant): Instant => {
  const week = weekOf(instant)
  let end = instant
  while (weekOf(end) === week) end += 15 * minuteMs
  return end
}

export type DrawnDiary = { readonly diary: Diary; readonly now: Instant; readonly from: Instant }

/** A counselor's calendar as it may have been read, whatever came to stand in it. */
export const aDiary: fc.Arbitrary<DrawnDiary> = aCounselor.chain(({ counselor, day }) => {
  const from = instantOf(counselor.zone, day, 0)
  return fc.integer({ min: -72, max: 24 }).chain((hours) => {
    const now = from + hours * hourMs
    return fc
      .record({
        sessions: fc.array(aSession(counselor, from, now), { maxLength: 7 }),
        waiting: fc.array(aPlaceInLine(from), { maxLength: 3 }),
      })
      .map((drawn) => {
        const sessions = apart(drawn.sessions).map((session, at) => ({
          ...session,
          id: `session-${at}`,
          seats: session.seats.map((seat, nth) => ({ ...seat, id: `seat-${at}-${nth}` })),
        }))
        const waiting = drawn.waiting.map((place, at) => ({ ...place, id: `waiting-${at}` }))
        return { diary: read(counselor, from, sessions, waiting), now, from }
      })
  })
})

/** No group twice at one start. */
const apart = (sessions: readonly Session[]): readonly Session[] =>
  sessions.filter(
    (session, at) =>
      sessions.findIndex(
        ({ service, start }) => service === session.service && start === session.start,
      ) === at,
  )

const read = (
  counselor: Counselor,
  from: Instant,
  sessions: readonly Session[],
  waiting: readonly Waiting[],
): Diary => {
  const weeks = [-3, -2, -1, 0, 1, 2, 3].map((count) => weekOf(from) + count)
  const written: readonly Ledger[] = weeks.map((week) => ({
    counselor: counselor.id,
    week,
    version: 1,
    sessions: sessions.filter(({ start }) => weekOf(start) === week),
    waiting: waiting.filter((place) => weekOf(place.from) === week),
  }))
  return diaryOf(counselor, weeks, written)
}

export const noBook = (student: string): StudentBook => ({ student, version: 0, entries: [] })

/** What a visitor's book says, given where their holds stand. */
export const bookOf = (visitor: string, { counselor, ledgers }: Diary): VisitorBook => ({
  visitor,
  version: 1,
  holds: ledgers
    .flatMap(({ sessions }) => sessions)
    .flatMap(({ service, start, seats }) =>
      seats.flatMap((seat) =>
        seat.state === 'held' && seat.visitor === visitor
          ? [{ seat: seat.id, counselor: counselor.id, service, start, until: seat.until }]
          : [],
      ),
    ),
})

/** A request as it is sent by a student who likes everything. */
export const aRequest = (id: string, now: Instant): Wanted => ({
  id,
  linkHash: `link-of-${id}`,
  version: 1,
  contact: { name: 'Contoh Murid', email: `${id}@example.org` },
  wishes: { topic: 'way', way: 'online', language: 'id', zone: 'Asia/Makassar', urgent: false },
  consents: [],
  moves: 0,
  sequence: 0,
  createdAt: now,
  changedAt: now,
  expiresAt: now + 400 * 24 * hourMs,
})

/** A booking of that student somewhere far from everything. */
export const elsewhere = (id: string, now: Instant): Booking => ({
  ...aRequest(id, now),
  counselor: 'mawar',
  service: 'talk-30',
  state: 'confirmed',
})
