import { agreesTo, type Booking } from '../../shared/booking/booking.ts'
import { sharedLinkIn } from '../../shared/booking/typed.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import {
  type Assessment,
  type Locked,
  openedBy,
  sharingOf,
} from '../../shared/keeping/assessment.ts'
import { hashOf } from './capability.ts'

/** The assessment a booking's student lets the counselor see. */
export const assessmentNamed = (booking: Booking): string | undefined => {
  const link = booking.wishes.assessment
  return link === undefined || !agreesTo(booking, 'assessment') ? undefined : sharedLinkIn(link)?.id
}

/** Whether a booking brought this assessment: its student agrees still, and the link opens it. */
export async function brings(
  booking: Booking,
  held: Locked | undefined,
  now: Date,
): Promise<boolean> {
  if (held === undefined || assessmentNamed(booking) !== held.id) return false
  const token = sharedLinkIn(booking.wishes.assessment ?? '')?.token ?? ''
  return openedBy(held, await hashOf(token), now) === 'share'
}

/** Whether its counselor may see it: whoever takes a sharing back has taken it back from their talks too. */
export async function opensBy(
  booking: Booking,
  held: Locked | undefined,
  now: Date,
): Promise<boolean> {
  const { unsharedAt } = held ?? {}
  if (unsharedAt !== undefined && booking.createdAt <= Date.parse(unsharedAt)) return false
  return brings(booking, held, now)
}

/** Whether the office of a talk sees what its booking brought, by this word of the student or another. */
export async function isSeenIn(
  office: string | undefined,
  booking: Booking,
  held: Locked | undefined,
  now: Date,
): Promise<boolean> {
  const { office: shownTo } = sharingOf(held, now) ?? {}
  return (shownTo !== undefined && shownTo === office) || opensBy(booking, held, now)
}

/** What a link hands on: what the result rests on, but neither who nor how much money. */
export const factsHandedOn = (held: Pick<Assessment, 'facts'>): Facts => {
  const { funds: _, ...facts } = held.facts as Facts
  return facts
}
