import { type Booking, stateAt } from './booking.ts'
import { changed, counted, whyNotLive } from './changing.ts'
import {
  type Answer,
  type At,
  type BookingRefusal,
  type Books,
  closed,
  type Desk,
  diaryIn,
  emptyChange,
  type OneBooking,
  openDesk,
} from './desk.ts'
import { ended } from './ending.ts'
import { type Seat, type Session, weekOf } from './ledger.ts'
import type { Offering } from './roster.ts'
import { placed, seatFor, unheld } from './seating.ts'
import { withoutSeats, withSeatAs } from './seats.ts'
import { put } from './settle.ts'
import { cutFrom, whyNot } from './slots.ts'
import { booksWith, entryOf, rebooked, rebookedAll, whyBusy } from './students.ts'
import { type Instant, minuteMs } from './time.ts'
import { ledgerOf, weeksLooked } from './weeks.ts'

// What the counselor decides.

/** The counselor says yes to a request. */
export function approve(books: Books, booking: Booking, now: Instant): Answer<OneBooking> {
  const dead = whyNotLive(booking, ['pending'], now)
  if (dead !== undefined) return dead
  const { place, counselor } = booking
  const read = diaryIn(books, counselor)
  if (read === undefined || place === undefined) return { kind: 'counselor-unknown', counselor }
  const done = changed(booking, now, {
    state: 'confirmed',
    until: undefined,
    sequence: counted(booking),
  })
  const ledger = ledgerOf(read, weekOf(place.start))
  // Another machine's clock, a little ahead, may have ended the request and given the seat away.
  if (!ledger.sessions.some(({ seats }) => seats.some(({ id }) => id === booking.id)))
    return { kind: 'not-live', state: 'lapsed' }
  const after = put(read, withSeatAs(ledger, seatFor(done)))
  const entry = entryOf(done, { ...place, id: place.session })
  return {
    kind: 'decided',
    booking: done,
    change: {
      ...emptyChange,
      ...closed({ read, offers: [], now }, after, []),
      bookings: [done],
      students: rebooked(books, booking.id, entry, now),
    },
  }
}

/** The counselor says no to a request, with a word for the student. */
export function decline(
  books: Books,
  booking: Booking,
  reason: string,
  now: Instant,
): Answer<OneBooking> {
  const dead = whyNotLive(booking, ['pending'], now)
  return dead ?? ended(books, booking, { state: 'declined', by: 'office', reason }, now)
}

/** What came of a talk, once it has begun; it may be corrected. */
export function outcome(
  booking: Booking,
  came: 'attended' | 'no-show',
  now: Instant,
): Answer<OneBooking> {
  const state = stateAt(booking, now)
  if (!['confirmed', 'attended', 'no-show'].includes(state)) return { kind: 'not-live', state }
  const { place } = booking
  if (place !== undefined && place.start > now)
    return { kind: 'not-yet-started', start: place.start }
  const done = changed(booking, now, { state: came })
  return { kind: 'decided', booking: done, change: { ...emptyChange, bookings: [done] } }
}

/** The session in which these sit, and whether it is all of them: a visitor's hold moves with none. */
const sessionOf = ({ diary }: Desk, bookings: readonly Booking[]): Session | undefined => {
  const ids = new Set(bookings.map(({ id }) => id))
  const session = diary.ledgers
    .flatMap(({ sessions }) => sessions)
    .find(({ seats }) => seats.some(({ id }) => ids.has(id)))
  const sitting = session?.seats.filter(({ state }) => state !== 'held') ?? []
  const isAll = sitting.length === ids.size && sitting.every(({ id }) => ids.has(id))
  return isAll ? session : undefined
}

/** What awaits a yes or an answer does so at the longest until the new start. */
const awaitedUntil = <T extends { readonly until?: Instant | undefined }>(
  one: T,
  start: Instant,
): T => (one.until === undefined ? one : { ...one, until: Math.min(one.until, start) })

const shiftedSeat = (seat: Seat, start: Instant): Seat =>
  seat.state === 'confirmed' ? seat : awaitedUntil(seat, start)

const shifted = (
  session: Session,
  offering: Offering,
  start: Instant,
  place: string | undefined,
): Session => ({
  ...session,
  start,
  end: start + offering.minutes * minuteMs,
  beforeMinutes: offering.beforeMinutes,
  afterMinutes: offering.afterMinutes,
  place,
  seats: session.seats
    .filter(({ state }) => state !== 'held')
    .map((seat) => shiftedSeat(seat, start)),
})

/** Why a session cannot be at another start with all who sit in it, or undefined. */
function whyNotAll(
  books: Books,
  { diary, now }: Desk,
  session: Session,
  moved: Session,
): BookingRefusal | undefined {
  const { service, start } = moved
  const without = session.seats.map(({ id }) => id)
  const others = diary.ledgers.flatMap(({ sessions }) => sessions.filter((one) => one !== session))
  if (others.some((one) => one.service === service && one.start === start))
    return { kind: 'slot-taken' }
  return (
    whyNot(diary, service, start, { now, without }) ??
    moved.seats
      .filter(({ state }) => state !== 'offered')
      .map(({ id }) => whyBusy(booksWith(books, id), { ...moved, seats: [] }, now, id))
      .find((one) => one !== undefined)
  )
}

const inMovedSession = (
  booking: Booking,
  { at, reason }: SessionMove,
  session: Session,
  now: Instant,
): Booking =>
  awaitedUntil(
    placed(changed(booking, now, { reason, sequence: counted(booking) }), at, session),
    session.start,
  )

/** The books of all whose hold here is given up. */
function withoutHolds({ holders = [] }: Books, { seats }: Session, now: Instant) {
  const held = seats.filter(({ state }) => state === 'held').map(({ id }) => id)
  return holders.flatMap((one) => unheld(one, held, now) ?? [])
}

type SessionMove = { readonly at: At; readonly reason: string }

/**
 * A counselor moves a session with all who sit in it, or nobody. A visitor's hold in it is given
 * up, in their book too; whoever waits for the old start is offered it.
 */
export function moveSession(
  books: Books,
  bookings: readonly Booking[],
  to: SessionMove,
  now: Instant,
): Answer<{ readonly bookings: readonly Booking[] }> {
  const { at } = to
  const dead = bookings
    .map((one) => whyNotLive(one, ['pending', 'confirmed', 'offered'], now))
    .find((one) => one !== undefined)
  if (dead !== undefined) return dead
  const opened = openDesk(books, at, now)
  if ('kind' in opened) return opened
  const { desk, offering } = opened
  const session = sessionOf(desk, bookings)
  if (session === undefined || session.service !== at.service)
    return { kind: 'not-live', state: 'cancelled' }
  if (session.start === at.start) return { kind: 'decided', bookings, change: emptyChange }
  const place = cutFrom(desk.diary.counselor, offering, at.start)?.place
  const moved = shifted(session, offering, at.start, place)
  const refusal = whyNotAll(books, desk, session, moved)
  if (refusal !== undefined) return refusal
  const ids = session.seats.map(({ id }) => id)
  const left = { ...desk.diary, ledgers: desk.diary.ledgers.map((one) => withoutSeats(one, ids)) }
  const ledger = ledgerOf(left, weekOf(at.start))
  const after = put(left, { ...ledger, sessions: [...ledger.sessions, moved] })
  const done = bookings.map((one) => inMovedSession(one, to, moved, now))
  return {
    kind: 'decided',
    bookings: done,
    change: {
      ...emptyChange,
      ...closed(desk, after, weeksLooked(desk.read.counselor, at.start)),
      bookings: done,
      students: rebookedAll(books, done, moved, now),
      holders: withoutHolds(books, session, now),
    },
  }
}
