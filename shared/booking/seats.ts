import type { Ledger, Seat, Session } from './ledger.ts'
import type { Offering } from './roster.ts'
import { type Instant, minuteMs } from './time.ts'

// Sitting down in a ledger and getting up again.

export const isKept = ({ seats, opened }: Session): boolean => seats.length > 0 || opened === true

type Spot = {
  readonly start: Instant
  readonly place?: string | undefined
  /** What a session that begins here is called; else as its first seat, which must be a new one. */
  readonly session?: string | undefined
}

const sessionOf = (offering: Offering, { start, place, session }: Spot, seat: Seat): Session => ({
  id: session ?? seat.id,
  service: offering.service,
  start,
  end: start + offering.minutes * minuteMs,
  beforeMinutes: offering.beforeMinutes,
  afterMinutes: offering.afterMinutes,
  seatsMax: offering.seatsMax,
  ...(place !== undefined && { place }),
  seats: [seat],
})

/** A ledger with one seat more: in the group that meets then, else in a session of its own. */
export function withSeat(
  ledger: Ledger,
  offering: Offering,
  at: Spot,
  seat: Seat,
): { readonly ledger: Ledger; readonly session: Session } {
  const { kind, service } = offering
  const found = ledger.sessions.find(
    (one) => kind === 'group' && one.service === service && one.start === at.start,
  )
  const session = found
    ? { ...found, seats: [...found.seats, seat] }
    : sessionOf(offering, at, seat)
  const others = ledger.sessions.filter((one) => one !== found)
  return { ledger: { ...ledger, sessions: [...others, session] }, session }
}

/** A ledger without these seats; a session nobody sits in any more is gone. */
export const withoutSeats = (ledger: Ledger, ids: readonly string[]): Ledger => ({
  ...ledger,
  sessions: ledger.sessions
    .map((one) => ({ ...one, seats: one.seats.filter(({ id }) => !ids.includes(id)) }))
    .filter(isKept),
})

/** A ledger in which this seat has become another, as when a request is approved. */
export const withSeatAs = (ledger: Ledger, seat: Seat): Ledger => ({
  ...ledger,
  sessions: ledger.sessions.map((one) => ({
    ...one,
    seats: one.seats.map((other) => (other.id === seat.id ? seat : other)),
  })),
})
