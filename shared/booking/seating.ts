import type { Booking, VisitorBook } from './booking.ts'
import {
  type At,
  type BookingRefusal,
  closed,
  type Desk,
  type DiaryChange,
  type Rewritten,
} from './desk.ts'
import { type Ledger, type Seat, type Session, weekOf } from './ledger.ts'
import type { Offering } from './roster.ts'
import { withoutSeats, withSeat } from './seats.ts'
import { put } from './settle.ts'
import { cutFrom, type SlotRefusal, whyNot } from './slots.ts'
import { hourMs, type Instant, minuteMs } from './time.ts'
import { type Diary, ledgerOf, weeksLooked } from './weeks.ts'

// Sitting down at a start: the one way in, for holds, bookings and moves alike.

type OwnHold = { readonly id: string; readonly service: string; readonly start: Instant }

const heldIn = ({ sessions }: Ledger, visitor: string): readonly OwnHold[] =>
  sessions.flatMap(({ service, start, seats }) =>
    seats
      .filter((seat) => seat.state === 'held' && seat.visitor === visitor)
      .map(({ id }) => ({ id, service, start })),
  )

/** What a visitor holds in a diary. */
const ownHolds = ({ ledgers }: Diary, visitor: VisitorBook | undefined): readonly OwnHold[] =>
  visitor === undefined ? [] : ledgers.flatMap((one) => heldIn(one, visitor.visitor))

export type Seating = {
  readonly desk: Desk
  readonly offering: Offering
  readonly start: Instant
  readonly seat: Seat
  /** What a session that begins with this seat is called; else as the seat. */
  readonly session?: string | undefined
  /** Whoever's holds do not stand in their own way. */
  readonly visitor: VisitorBook | undefined
  /** The hold that is used up, if it still stands. */
  readonly hold?: string | undefined
  /** The seat that a move gives up. */
  readonly without?: string | undefined
}

export type Seated = {
  readonly after: Diary
  readonly session: Session
  /** Whatever was given up; of the visitor's other holds only what stood in the way. */
  readonly without: readonly string[]
}

type Seats = readonly string[]

/** What may be given up for a start, the least first: own holds hide nothing. */
function sacrifices(seating: Seating): readonly [Seats, ...Seats[]] {
  const { desk, offering, start, visitor, hold, without } = seating
  const own = ownHolds(desk.diary, visitor)
  const isUsed = (one: OwnHold): boolean =>
    one.id === hold || (one.service === offering.service && one.start === start)
  const used = own.filter(isUsed).map(({ id }) => id)
  const always = without === undefined ? used : [...used, without]
  const others = own.filter((one) => !isUsed(one)).map(({ id }) => [id])
  const sets = others.length > 1 ? [...others, others.flat()] : others
  return [always, ...sets.map((more) => [...always, ...more])]
}

function sat({ desk, offering, start, seat, session: named }: Seating, without: Seats): Seated {
  const { counselor } = desk.diary
  const ledgers = desk.diary.ledgers.map((one) => withoutSeats(one, without))
  const left = { counselor, ledgers }
  const place = cutFrom(counselor, offering, start)?.place
  const { ledger, session } = withSeat(
    ledgerOf(left, weekOf(start)),
    offering,
    { start, place, session: named },
    seat,
  )
  return { after: put(left, ledger), session, without }
}

function tried(
  seating: Seating,
  [without, ...more]: readonly [Seats, ...Seats[]],
): Seated | SlotRefusal {
  const { desk, offering, start } = seating
  const refusal = whyNot(desk.diary, offering.service, start, { now: desk.now, without })
  if (refusal === undefined) return sat(seating, without)
  const [next, ...rest] = more
  return next === undefined ? refusal : tried(seating, [next, ...rest])
}

/** Sits down if nothing stands against it. */
export const seated = (seating: Seating): Seated | SlotRefusal =>
  tried(seating, sacrifices(seating))

/** What becomes of the diary when somebody has sat down. */
export const closedSeated = (desk: Desk, { after, session }: Seated): DiaryChange =>
  closed(desk, after, weeksLooked(desk.read.counselor, session.start))

/** A visitor's book without what was given up and what ran out. */
export function unheld(
  visitor: VisitorBook | undefined,
  seats: readonly string[],
  now: Instant,
): Rewritten<VisitorBook> | undefined {
  if (visitor === undefined || !visitor.holds.some(({ seat }) => seats.includes(seat)))
    return undefined
  const holds = visitor.holds.filter(({ seat, until }) => !seats.includes(seat) && until > now)
  return { before: visitor, after: { ...visitor, version: visitor.version + 1, holds } }
}

export const whyNotSo = ({ ways }: Offering, { way }: Booking['wishes']) =>
  ways.includes(way)
    ? undefined
    : ({ kind: 'way-not-offered', ways } as const satisfies BookingRefusal)

/** What a request still lacks before it stands: the counselor's yes, until when it is awaited. */
export function standing(
  { confirmation, noticeMinutesMin }: Offering,
  start: Instant,
  now: Instant,
): Pick<Booking, 'state' | 'until'> {
  if (confirmation.kind === 'immediate') return { state: 'confirmed', until: undefined }
  const last = Math.max(start - noticeMinutesMin * minuteMs, now + hourMs)
  return { state: 'pending', until: Math.min(now + confirmation.hoursMax * hourMs, last, start) }
}

export const seatFor = ({ id, state, until }: Pick<Booking, 'id' | 'state' | 'until'>): Seat =>
  state === 'confirmed' || until === undefined
    ? { id, state: 'confirmed' }
    : { id, state: state === 'offered' ? 'offered' : 'pending', until }

/** A booking at its new place; its link lives as much longer as the talk lies later. */
export const placed = (
  booking: Booking,
  { counselor, service }: Omit<At, 'start'>,
  { id: session, start, end, place }: Session,
): Booking => ({
  ...booking,
  counselor,
  service,
  place: { session, start, end, ...(place !== undefined && { at: place }) },
  expiresAt: booking.expiresAt + Math.max(0, end - (booking.place?.end ?? end)),
})
