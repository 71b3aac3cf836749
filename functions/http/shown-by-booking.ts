import { agreesTo, type Booking } from '../../shared/booking/booking.ts'
import { sharedLinkIn } from '../../shared/booking/typed.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { type Assessment, type Locked, openedBy } from '../../shared/keeping/assessment.ts'
import { hashOf } from './capability.ts'

/** The assessment a booking's student lets the counselor see. */
export const assessmentNamed = (booking: Booking): string | undefined => {
  const link = booking.wishes.assessment
  return link === undefined || !agreesTo(booking, 'assessment') ? undefined : sharedLinkIn(link)?.id
}

/** Whether that student still lets the counselor see it, and the link still opens it. */
export async function opensBy(
  booking: Booking,
  held: Locked | undefined,
  now: Date,
): Promise<boolean> {
  if (held === undefined || assessmentNamed(booking) !== held.id) return false
  const token = sharedLinkIn(booking.wishes.assessment ?? '')?.token ?? ''
  return openedBy(held, await hashOf(token), now) === 'share'
}

/** What a link hands on: what the result rests on, but neither who nor how much money. */
export const factsHandedOn = (held: Pick<Assessment, 'facts'>): Facts => {
  const { funds: _, ...facts } = held.facts as Facts
  return facts
}
