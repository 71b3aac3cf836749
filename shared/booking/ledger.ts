import { dayMs, type Instant, minuteMs } from './time.ts'

// A ledger holds what a counselor is committed to in one UTC week: sessions with their seats, and
// who waits for one. It knows seats by id alone; who sits there is told by the booking of that id.

/** Weeks since Monday 1970-01-05, 00:00 UTC. */
export type Week = number

/** A seat takes capacity while it is live: confirmed, or its time has not run out. */
export type Seat =
  | { readonly id: string; readonly state: 'confirmed' }
  | {
      readonly id: string
      readonly state: 'held' | 'offered' | 'pending'
      readonly until: Instant
      /** Of a hold: the hash of the visitor it belongs to. */
      readonly visitor?: string | undefined
    }

/** It begins in its ledger's week; it may end, with its buffers, in the next. */
export type Session = {
  readonly id: string
  readonly service: string
  readonly start: Instant
  readonly end: Instant
  /** The buffers it was made with, in minutes. */
  readonly beforeMinutes: number
  readonly afterMinutes: number
  readonly seatsMax: number
  /** Opened by the office for itself: it stands even while nobody sits in it. */
  readonly opened?: true | undefined
  /** Of a session at a campus fair: where. */
  readonly place?: string | undefined
  readonly seats: readonly Seat[]
}

/** Somebody who waits for a start of this service from `from` to `to`, both counting. */
export type Waiting = {
  readonly id: string
  readonly service: string
  readonly from: Instant
  readonly to: Instant
  readonly since: Instant
}

export type Ledger = {
  readonly counselor: string
  readonly week: Week
  /** 0: nothing was ever written here. */
  readonly version: number
  readonly sessions: readonly Session[]
  readonly waiting: readonly Waiting[]
}

const weekMs = 7 * dayMs
const firstMonday = 4 * dayMs

export const weekOf = (instant: Instant): Week => Math.floor((instant - firstMonday) / weekMs)
export const weekStart = (week: Week): Instant => week * weekMs + firstMonday

export const emptyLedger = (counselor: string, week: Week): Ledger => ({
  counselor,
  week,
  version: 0,
  sessions: [],
  waiting: [],
})

export const isLive = (seat: Seat, now: Instant): boolean =>
  seat.state === 'confirmed' || seat.until > now

export const liveSeats = (session: Session, now: Instant): readonly Seat[] =>
  session.seats.filter((seat) => isLive(seat, now))

/** Some time, half-open. */
export type Span = { readonly from: Instant; readonly to: Instant }

/** The time a session takes with its buffers, half-open. */
export const takenBy = ({ start, end, beforeMinutes, afterMinutes }: Session): Span => ({
  from: start - beforeMinutes * minuteMs,
  to: end + afterMinutes * minuteMs,
})
