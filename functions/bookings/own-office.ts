import type { Context } from 'hono'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import type { Exchange } from '../http/exchange.ts'
import { memberOf } from '../http/staff-door.ts'
import { bookingById } from './desk.ts'
import type { BookingsPorts } from './ports.ts'

// Whoever works for one office sees what is that office's; of another's they learn not even that it
// is there.

/** The office of whoever asks; undefined shows nothing of any. */
export const ownOffice = (c: Context<Exchange>): string | undefined => memberOf(c).office

/** The counselors of their office. */
export async function ownCounselors(
  c: Context<Exchange>,
  { bookings }: Pick<BookingsPorts, 'bookings'>,
): Promise<readonly Counselor[]> {
  const office = ownOffice(c)
  return (await bookings.roster()).counselors.filter((one) => one.office === office)
}

/** A booking with a counselor of their office. */
export async function ownBooking(
  c: Context<Exchange>,
  ports: BookingsPorts,
  id: string,
): Promise<Booking | undefined> {
  const [booking, counselors] = await Promise.all([bookingById(ports, id), ownCounselors(c, ports)])
  return counselors.some((one) => one.id === booking?.counselor) ? booking : undefined
}
