import type { Booking, BookingState } from '../booking/booking.ts'
import type { WebhookType } from './webhook.ts'

// What a campus hears of a talk that was booked from its page, whichever door changed it: what the
// widget says to the page, and that it was moved. What came of the talk is not told, nor an erasure:
// whoever erases their booking is told of no more.

const asked: readonly BookingState[] = ['waiting', 'offered', 'pending']
const over: readonly BookingState[] = ['cancelled', 'declined', 'lapsed']

const isLive = ({ state }: Booking): boolean => state === 'confirmed' || asked.includes(state)

const isElsewhere = (a: Booking, b: Booking): boolean =>
  a.place?.start !== b.place?.start ||
  a.place?.end !== b.place?.end ||
  a.counselor !== b.counselor ||
  a.service !== b.service

/** Both had a seat, and it is another now. */
const isMoved = (before: Booking, after: Booking): boolean =>
  before.place !== undefined &&
  after.place !== undefined &&
  before.state !== 'offered' &&
  isElsewhere(before, after)

/** What there is to tell of one change, if anything. */
export function talkTold(
  before: Booking | undefined,
  after: Booking | undefined,
): WebhookType | undefined {
  if (after === undefined) return undefined
  if (before === undefined) {
    if (after.state === 'confirmed') return 'talk.booked'
    return isLive(after) ? 'talk.requested' : undefined
  }
  if (!isLive(before)) return undefined
  if (over.includes(after.state)) return 'talk.cancelled'
  if (!isLive(after)) return undefined
  if (isMoved(before, after)) return 'talk.moved'
  return before.state !== 'confirmed' && after.state === 'confirmed' ? 'talk.booked' : undefined
}
