// Longer than most: what is listed, asked in every way in which it could differ from what can be had.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../test/arbitraries/talk-calendar.ts'
import {
  aDiary,
  aRequest,
  aService,
  bookOf,
  type DrawnDiary,
  noBook,
} from '../../test/arbitraries/talks.ts'
import { type Booking, heldPerWeekMax } from './booking.ts'
import { type Books, book, hold, move } from './decide.ts'
import { explain } from './explain.ts'
import { liveSeats, type Seat, type Session, weekOf } from './ledger.ts'
import { listedStarts, nearest, whyNotNow } from './listing.ts'
import { type Counselor, type Offering, offeringOf } from './roster.ts'
import { settled } from './settle.ts'
import { datePlus, dayMs, type Instant, minuteMs } from './time.ts'
import { around, type Diary, diaryOf } from './weeks.ts'

const draws = { numRuns: 10_000 }

/** Quarter hours and odd minutes, near what was drawn. */
const someStarts = fc.array(
  fc
    .tuple(fc.integer({ min: -48, max: 192 }), fc.constantFrom(0, 0, 0, 5, 10))
    .map(([quarters, minutes]) => (quarters * 15 + minutes) * minuteMs),
  { minLength: 3, maxLength: 3 },
)

const spanOf = ({ from }: DrawnDiary) => ({ from: from - dayMs, to: from + 3 * dayMs })

/** What one request reads: a week and its neighbours. */
const readFor = (diary: Diary, start: Instant): Books => ({
  diaries: [around(diary, weekOf(start))],
  students: [noBook('somebody-new')],
})

const at = (service: string, start: Instant) => ({ counselor: 'melati', service, start })

/** Some of the listed, and some that may or may not be. */
const tried = (
  listed: readonly { readonly start: Instant }[],
  drawn: DrawnDiary,
  extra: readonly number[],
) => {
  const step = Math.max(1, Math.floor(listed.length / 3))
  const some = listed.filter((_, nth) => nth % step === 0).map(({ start }) => start)
  const { from, to } = spanOf(drawn)
  return [...some, ...extra.map((count) => drawn.from + count)].filter(
    (start) => from <= start && start < to,
  )
}

/** Plain, for it is asked a hundred thousand times. */
const agrees = (
  start: Instant,
  { kind }: { readonly kind: string },
  free: ReadonlySet<Instant>,
): void => {
  if ((kind === 'decided') !== free.has(start))
    throw new Error(
      `${start} is ${free.has(start) ? '' : 'not '}listed, and asking for it: ${kind}`,
    )
}

/** So many starts of a week are held already that one more is only to be booked. */
const isHeldFull = ({ diary: { ledgers }, now }: DrawnDiary, start: Instant): boolean =>
  ledgers
    .filter(({ week }) => week === weekOf(start))
    .flatMap(({ sessions }) => sessions.flatMap((one) => liveSeats(one, now)))
    .filter(({ state }) => state === 'held').length >= heldPerWeekMax

const agreesToHold = (
  start: Instant,
  answer: { readonly kind: string },
  free: ReadonlySet<Instant>,
  drawn: DrawnDiary,
): void => {
  const isFull = answer.kind === 'too-many-held'
  if (!isFull) agrees(start, answer, free)
  else if (!free.has(start) || !isHeldFull(drawn, start))
    throw new Error(`${start} is told as one hold too many`)
}

describe('what is listed', () => {
  test('can be booked by anybody, or held and booked by the visitor it is listed for: nothing else can', () => {
    fc.assert(
      fc.property(aDiary, aService, fc.boolean(), someStarts, (drawn, service, known, extra) => {
        const { diary, now } = drawn
        // A visitor's own holds hide nothing; that they may have two is another matter.
        const visitor = known ? { ...bookOf('me', diary), holds: [] } : undefined
        const asker = { now, visitor: visitor?.visitor }
        const listed = listedStarts(diary, service, spanOf(drawn), asker)
        const free = new Set(listed.map(({ start }) => start))
        for (const start of tried(listed, drawn, extra)) {
          const books = { ...readFor(diary, start), visitor }
          const asked = at(service, start)
          const made = book(books, asked, aRequest('new', now), { now })
          agrees(start, made, free)
          if (visitor !== undefined)
            agreesToHold(start, hold({ ...books, visitor }, asked, 'new', now), free, drawn)
          const why = whyNotNow(diary, service, start, asker)
          if (why?.kind !== (made.kind === 'decided' ? undefined : made.kind))
            throw new Error(`${start}: ${why?.kind}, and the booking ${made.kind}`)
          if (explain(diary, service, start, asker)?.kind !== why?.kind) throw new Error(`${start}`)
        }
      }),
      draws,
    )
  })

  test('for a student who moves leaves their own seat out of account, and is where they can move', () => {
    fc.assert(
      fc.property(aDiary, aService, someStarts, (drawn, service, extra) => {
        const { diary, now } = drawn
        const booking = someSeat(diary, now)
        if (booking?.place === undefined) return
        const asker = { now, without: [booking.id] }
        const listed = listedStarts(diary, service, spanOf(drawn), asker)
        const free = new Set(listed.map(({ start }) => start))
        for (const start of tried(listed, drawn, extra)) {
          const to = at(service, start)
          if (service === booking.service && start === booking.place.start) continue
          const weeks = new Set([weekOf(start), weekOf(booking.place.start)])
          const ledgers = [...weeks].flatMap((week) => around(diary, week).ledgers)
          const read = { ...diary, ledgers: [...new Set(ledgers)] }
          const books = { diaries: [read], students: [noBook('somebody')] }
          const moved = move(books, booking, { at: to, by: 'student' }, now)
          agrees(start, moved, free)
        }
      }),
      draws,
    )
  })

  test("is every start that is in nobody else's way and within the limits, reckoned one by one", () => {
    fc.assert(
      fc.property(aDiary, aService, (drawn, service) => {
        const { now } = drawn
        const diary = withoutLines(drawn.diary)
        const offering = offeringOf(diary.counselor, service)
        if (offering === undefined) throw new Error(service)
        const standing = sessionsIn(diary, now)
        const nobody = diaryOf(diary.counselor, weeksIn(diary), [])
        const known = listedStarts(nobody, service, spanOf(drawn), { now })
        const met = standing.filter((one) => meets(one, offering, drawn))
        const expected = [...known, ...met]
          .map(({ start }) => start)
          .filter((start) => isFree({ counselor: diary.counselor, offering, standing }, start, now))
        const listed = listedStarts(diary, service, spanOf(drawn), { now })
        expect(listed.map(({ start }) => start)).toEqual(
          [...new Set(expected)].sort((a, b) => a - b),
        )
      }),
      { numRuns: 5_000 },
    )
  })

  test('says how many seats are left, and where', () => {
    fc.assert(
      fc.property(aDiary, aService, (drawn, service) => {
        const { diary, now } = drawn
        for (const one of listedStarts(diary, service, spanOf(drawn), { now }).slice(0, 3)) {
          expect(one.seatsLeft).toBeGreaterThan(0)
          let [left, ledgers] = [0, around(diary, weekOf(one.start)).ledgers]
          for (; left <= one.seatsMax; left++) {
            const books = { diaries: [{ ...diary, ledgers }], students: [] }
            const made = book(books, at(service, one.start), aRequest(`new-${left}`, now), { now })
            if (made.kind !== 'decided') break
            expect(made.booking.place?.at).toBe(one.place)
            expect(made.booking.place?.end).toBe(one.end)
            const written = made.change.ledgers.map(({ after }) => after)
            ledgers = ledgers.map((was) => written.find(({ week }) => week === was.week) ?? was)
          }
          expect(left).toBe(one.seatsLeft)
        }
      }),
      { numRuns: 5_000 },
    )
  })

  test('is cut into spans without losing or doubling a start', () => {
    const cut = fc.integer({ min: 1, max: 4 * 96 - 1 })
    fc.assert(
      fc.property(aDiary, aService, cut, (drawn, service, quarters) => {
        const { from, to } = spanOf(drawn)
        const middle = from + quarters * 15 * minuteMs
        const list = (span: { from: Instant; to: Instant }) =>
          listedStarts(drawn.diary, service, span, { now: drawn.now })
        expect([...list({ from, to: middle }), ...list({ from: middle, to })]).toEqual(
          list({ from, to }),
        )
      }),
      { numRuns: 5_000 },
    )
  })
})

const weeksIn = ({ ledgers }: Diary) => ledgers.map(({ week }) => week)

const withoutLines = ({ counselor, ledgers }: Diary): Diary => ({
  counselor,
  ledgers: ledgers.map((one) => ({ ...one, waiting: [] })),
})

const sessionsIn = ({ ledgers }: Diary, now: Instant): readonly Session[] =>
  ledgers
    .flatMap(({ sessions }) => sessions)
    .map((one) => ({ ...one, seats: liveSeats(one, now) }))
    .filter(({ seats, opened }) => seats.length > 0 || opened === true)

const lies = (start: Instant, from: Instant, to: Instant): boolean => from <= start && start < to

/** A group that meets in the span, whether or not its hours still stand in the roster. */
function meets(session: Session, offering: Offering, drawn: DrawnDiary): boolean {
  const { zone } = drawn.diary.counselor
  const { from, to } = spanOf(drawn)
  const last = datePlus(calendarOf(zone, drawn.now).day, offering.daysAheadMax)
  return (
    offering.kind === 'group' &&
    session.service === offering.service &&
    lies(session.start, from, to) &&
    session.start >= drawn.now + offering.noticeMinutesMin * minuteMs &&
    calendarOf(zone, session.start).day <= last
  )
}

/** Nothing begins in a pause, and no pause lies in another's talk. */
function isApart(offering: Offering, start: Instant, other: Session): boolean {
  const end = start + offering.minutes * minuteMs
  const first = start < other.start
  const pauses = first
    ? [offering.afterMinutes, other.beforeMinutes]
    : [other.afterMinutes, offering.beforeMinutes]
  const gap = first ? other.start - end : start - other.end
  return pauses.every((pause) => gap >= pause * minuteMs)
}

type Known = {
  readonly counselor: Counselor
  readonly offering: Offering
  readonly standing: readonly Session[]
}

/** How many begin on the same calendar day, or in the same week, asked of Temporal anew. */
const countAlong = ({ counselor, standing }: Known, start: Instant, span: 'day' | 'week') => {
  const then = calendarOf(counselor.zone, start)[span]
  return standing.filter((one) => calendarOf(counselor.zone, one.start)[span] === then).length
}

function isFree(known: Known, start: Instant, now: Instant): boolean {
  const { counselor, offering, standing } = known
  const own = standing.find((one) => one.service === offering.service && one.start === start)
  if (own !== undefined && offering.kind === 'group')
    return liveSeats(own, now).length < own.seatsMax
  const { perDay, perWeek } = counselor.limits
  return (
    standing.every((other) => isApart(offering, start, other)) &&
    (perDay === undefined || countAlong(known, start, 'day') < perDay) &&
    (perWeek === undefined || countAlong(known, start, 'week') < perWeek)
  )
}

const isMine = (seat: Seat, now: Instant): boolean =>
  seat.state === 'confirmed' || (seat.state === 'pending' && seat.until > now)

/** The booking of a seat that is drawn, as its student would have it. */
function someSeat({ ledgers }: Diary, now: Instant): Booking | undefined {
  for (const session of ledgers.flatMap(({ sessions }) => sessions)) {
    const seat = session.seats.find((one) => isMine(one, now))
    if (seat === undefined || session.start <= now) continue
    const { id, start, end } = session
    return {
      ...aRequest(seat.id, now),
      counselor: 'melati',
      service: session.service,
      state: seat.state === 'confirmed' ? 'confirmed' : 'pending',
      ...(seat.state !== 'confirmed' && { until: seat.until }),
      place: { session: id, start, end },
    }
  }
  return undefined
}

describe('when a start cannot be had', () => {
  /** Time a student has given away already, in quarter hours. */
  const spent = fc.array(fc.tuple(fc.nat(192), fc.integer({ min: 1, max: 8 })), { maxLength: 3 })

  test('the three nearest that can, and that leave the student in one place, are named, earlier ones first where two are as near', () => {
    fc.assert(
      fc.property(aDiary, aService, fc.nat(192), spent, (drawn, service, quarters, given) => {
        const { diary, now, from } = drawn
        const start = from + quarters * 15 * minuteMs
        const all = { ...diary, ledgers: diary.ledgers }
        const taken = given.map(([first, length]) => ({
          from: from + first * 15 * minuteMs,
          to: from + (first + length) * 15 * minuteMs,
        }))
        const near = nearest([all], service, start, { now }, taken)
        const [first, last] = [diary.ledgers[1], diary.ledgers.at(-2)]
        const span = {
          from: (first?.week ?? 0) * 7 * dayMs + 4 * dayMs,
          to: ((last?.week ?? 0) + 1) * 7 * dayMs + 4 * dayMs,
        }
        const free = listedStarts(diary, service, span, { now })
          .filter((one) => taken.every((each) => one.end <= each.from || each.to <= one.start))
          .map((one) => one.start)
          .sort((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b)
        expect(near.map((one) => one.start)).toEqual(free.slice(0, 3))
      }),
      { numRuns: 5_000 },
    )
  })

  test('a line that was settled once is settled: asking again changes nothing', () => {
    fc.assert(
      fc.property(aDiary, ({ diary, now }) => {
        const once = settled(diary, now)
        expect(settled(once.diary, now)).toEqual({ diary: once.diary, offers: [] })
      }),
      { numRuns: 5_000 },
    )
  })
})
