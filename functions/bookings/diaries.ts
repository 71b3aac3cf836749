import { standingIn, withoutGone } from '../../shared/booking/decide.ts'
import { offersDue } from '../../shared/booking/listing.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { type Diary, weeksAround } from '../../shared/booking/slots.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { BookingsPorts } from './ports.ts'

type Reading = Pick<BookingsPorts, 'bookings' | 'clock'>

/**
 * A diary in which nothing is kept for somebody who is there no more: where a place in line is due a
 * seat that nobody has written down yet, the line is looked at (one read more, only then).
 */
async function ofThoseHere({ bookings, clock }: Reading, diary: Diary): Promise<Diary> {
  const now = clock().getTime()
  const offers = offersDue(diary, now)
  if (offers.length === 0) return diary
  const line = standingIn(diary.ledgers, { offers })
  const { bookings: found } = await bookings.read({ ledgers: [], bookings: line }, now)
  return { ...diary, ledgers: withoutGone(diary.ledgers, line, found) }
}

/** A counselor's diary over a range and a week more on either side, as it was read. */
export async function diaryOver(
  ports: Reading,
  counselor: Counselor,
  from: Instant,
  to: Instant,
): Promise<Diary> {
  const weeks = [...weeksAround(counselor, from), ...weeksAround(counselor, to)]
  const [first, last] = [Math.min(...weeks), Math.max(...weeks)]
  const ledgers = await ports.bookings.weeks(counselor.id, first, last)
  return ofThoseHere(ports, { counselor, ledgers })
}
