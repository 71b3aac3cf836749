import type { Counselor } from '../../shared/booking/roster.ts'
import { type Diary, weeksAround } from '../../shared/booking/slots.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { BookingsPorts } from './ports.ts'

/** A counselor's diary over a range and a week more on either side, as it was read. */
export async function diaryOver(
  { bookings }: Pick<BookingsPorts, 'bookings'>,
  counselor: Counselor,
  from: Instant,
  to: Instant,
): Promise<Diary> {
  const weeks = [...weeksAround(counselor, from), ...weeksAround(counselor, to)]
  const ledgers = await bookings.weeks(counselor.id, Math.min(...weeks), Math.max(...weeks))
  return { counselor, ledgers }
}
