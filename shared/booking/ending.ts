import { type Booking, keptAfterEndDays } from './booking.ts'
import { changed, counted, whyNotLive } from './changing.ts'
import {
  type Answer,
  type Books,
  type Decided,
  emptyChange,
  type OneBooking,
  vacated,
} from './desk.ts'
import { rebooked } from './students.ts'
import { dayMs, type Instant } from './time.ts'

// Giving a seat up, and what was freed going to whoever waits.

type Ending = {
  readonly state: 'cancelled' | 'declined'
  readonly by: 'student' | 'office'
  readonly reason?: string | undefined
}

export function ended(
  books: Books,
  booking: Booking,
  { state, by, reason }: Ending,
  now: Instant,
): Decided<OneBooking> {
  const done = changed(booking, now, {
    state,
    until: undefined,
    cancelledAt: now,
    cancelledBy: by,
    reason,
    sequence: counted(booking),
    expiresAt: Math.min(booking.expiresAt, now + keptAfterEndDays * dayMs),
  })
  return {
    kind: 'decided',
    booking: done,
    change: {
      ...emptyChange,
      ...vacated(books, booking, now),
      bookings: [done],
      students: rebooked(books, booking.id, undefined, now),
    },
  }
}

/** Gives the seat, the offer or the place in line up. Again: answers with the first time. */
export function cancel(
  books: Books,
  booking: Booking,
  by: 'student' | 'office',
  now: Instant,
  reason?: string,
): Answer<OneBooking> {
  if (booking.state === 'cancelled') return { kind: 'decided', booking, change: emptyChange }
  const dead = whyNotLive(booking, ['waiting', 'offered', 'pending', 'confirmed'], now)
  return dead ?? ended(books, booking, { state: 'cancelled', by, reason }, now)
}
