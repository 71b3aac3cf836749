import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aDiary,
  aRequest,
  aService,
  bookOf,
  type DrawnDiary,
  noBook,
} from '../../test/arbitraries/talks.ts'
import type { Booking } from './booking.ts'
import { type Books, book, hold, move } from './decide.ts'
import { explain } from './explain.ts'
import { type Seat, weekOf } from './ledger.ts'
import { listedStarts, nearest, whyNotNow } from './listing.ts'
import { settled } from './settle.ts'
import { dayMs, type Instant, minuteMs } from './time.ts'
import { around, type Diary } from './weeks.ts'

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
            agrees(start, hold({ ...books, visitor }, asked, 'new', now), free)
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
  test('the three nearest that can are named, earlier ones first where two are as near', () => {
    fc.assert(
      fc.property(aDiary, aService, fc.nat(192), (drawn, service, quarters) => {
        const { diary, now, from } = drawn
        const start = from + quarters * 15 * minuteMs
        const all = { ...diary, ledgers: diary.ledgers }
        const near = nearest([all], service, start, { now })
        const [first, last] = [diary.ledgers[1], diary.ledgers.at(-2)]
        const span = {
          from: (first?.week ?? 0) * 7 * dayMs + 4 * dayMs,
          to: ((last?.week ?? 0) + 1) * 7 * dayMs + 4 * dayMs,
        }
        const free = listedStarts(diary, service, span, { now })
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
