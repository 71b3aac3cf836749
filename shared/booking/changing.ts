import { type Booking, type BookingState, stateAt } from './booking.ts'
import type { BookingRefusal } from './desk.ts'
import type { Instant } from './time.ts'

// What every change to a booking has in common.

export const changed = (booking: Booking, now: Instant, change: Partial<Booking>): Booking => ({
  ...booking,
  toldVersion: undefined,
  ...change,
  version: booking.version + 1,
  changedAt: now,
})

/** A calendar entry follows what has a place; each change it must see counts. */
export const counted = ({ sequence, place }: Booking): number =>
  place === undefined ? sequence : sequence + 1

/** Why nothing more can be done about a booking, or undefined. After its start there is an outcome. */
export function whyNotLive(
  booking: Booking,
  states: readonly BookingState[],
  now: Instant,
): BookingRefusal | undefined {
  const state = stateAt(booking, now)
  if (!states.includes(state)) return { kind: 'not-live', state }
  const { place } = booking
  return place !== undefined && place.start <= now
    ? { kind: 'already-started', start: place.start }
    : undefined
}
