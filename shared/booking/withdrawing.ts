import { agreesTo, type Booking, type BookingPurpose } from './booking.ts'
import { changed } from './changing.ts'
import { type Books, type Decided, emptyChange, type OneBooking, vacated } from './desk.ts'
import { rebooked } from './students.ts'
import type { Instant } from './time.ts'

// What students take back: a consent, or all they told us. Both hold at once, whatever state the
// booking is in.

/** What can be taken back while the talk stands; a guardian's word ends with the record. */
export const withdrawable = [
  'assessment',
  'reminders',
  'statistics',
] as const satisfies readonly BookingPurpose[]

type Withdrawable = (typeof withdrawable)[number]

const withoutAssessment = ({ assessment: _, ...wishes }: Booking['wishes']) => wishes

/** Takes consents back; one that was not given, or is back already, is no error. */
export function withdraw(
  booking: Booking,
  purposes: readonly Withdrawable[],
  now: Instant,
): Decided<OneBooking> {
  const back = purposes.filter((one) => agreesTo(booking, one))
  if (back.length === 0) return { kind: 'decided', booking, change: emptyChange }
  const withdrawnAt = new Date(now).toISOString()
  const consents = booking.consents.map((one) =>
    (back as readonly string[]).includes(one.purpose) ? { withdrawnAt, ...one } : one,
  )
  const wishes = back.includes('assessment') ? withoutAssessment(booking.wishes) : booking.wishes
  const toldVersion = booking.toldVersion ?? booking.version
  const done = changed(booking, now, { consents, wishes, toldVersion })
  return { kind: 'decided', booking: done, change: { ...emptyChange, bookings: [done] } }
}

/** Really deletes: the seat goes to whoever waits, and nothing says that this student had one. */
export function erase(books: Books, booking: Booking, now: Instant): Decided {
  return {
    kind: 'decided',
    change: {
      ...emptyChange,
      ...vacated(books, booking, now),
      erased: [booking],
      students: rebooked(books, booking.id, undefined, now),
    },
  }
}
