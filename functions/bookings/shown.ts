import { type Booking, movesMax, stateAt } from '../../shared/booking/booking.ts'
import type { Instant } from '../../shared/booking/time.ts'

const iso = (instant: Instant | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString()

/** What can still be done with a booking, by whoever holds its link. */
export const possible = (booking: Booking, now: Instant) => {
  const state = stateAt(booking, now)
  const ahead = booking.place === undefined || booking.place.start > now
  const seated = (state === 'pending' || state === 'confirmed') && ahead
  return {
    move: seated && booking.moves < movesMax,
    cancel: seated || ((state === 'waiting' || state === 'offered') && ahead),
    accept: state === 'offered' && ahead,
  }
}

/** A booking as its student sees it: all they told us, and nothing that opens or locates others. */
export const shownBooking = (booking: Booking, now: Instant) => {
  const { id, version, counselor, service, place, waitsFor, until, contact, wishes } = booking
  return {
    id,
    version,
    state: stateAt(booking, now),
    counselor,
    service,
    ...(place && { start: iso(place.start), end: iso(place.end), place: place.at }),
    ...(waitsFor && { waitsFor: { from: iso(waitsFor.from), to: iso(waitsFor.to) } }),
    ...(until !== undefined && { until: iso(until) }),
    contact,
    wishes,
    consents: booking.consents,
    movesLeft: movesMax - booking.moves,
    possible: possible(booking, now),
    reason: booking.reason,
    createdAt: iso(booking.createdAt),
    changedAt: iso(booking.changedAt),
    cancelledAt: iso(booking.cancelledAt),
    expiresAt: iso(booking.expiresAt),
  }
}

export type ShownBooking = ReturnType<typeof shownBooking>
