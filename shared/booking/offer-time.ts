import { type Opening, openings } from './openings.ts'
import type { Counselor, Offering } from './roster.ts'
import { earliestStart } from './slots.ts'
import { dayMs, hourMs, type Instant } from './time.ts'

const offerHoursMin = 6
const openHoursMin = 3
const lookAheadDays = 14

/** When this much of the counselor's working time has passed since an instant. */
function afterOpenTime(counselor: Counselor, since: Instant, wantedMs: number): Instant {
  let [left, at] = [wantedMs, since]
  const ahead: readonly Opening[] = openings(
    counselor,
    undefined,
    since,
    since + lookAheadDays * dayMs,
  )
  for (const { from, to } of ahead) {
    const begin = Math.max(from, at)
    if (begin + left <= to) return begin + left
    left -= Math.max(0, to - begin)
    at = Math.max(at, to)
  }
  return at
}

/**
 * Until when an offer made now stands: six hours and three of the counselor's working time at the
 * least, so that whoever is asleep or has a question can still answer; never past the notice the
 * talk needs.
 */
export const offerUntil = (
  counselor: Counselor,
  offering: Offering,
  start: Instant,
  now: Instant,
): Instant => {
  const open = afterOpenTime(counselor, now, openHoursMin * hourMs)
  const latest = start - (earliestStart(offering, now) - now)
  return Math.min(Math.max(now + offerHoursMin * hourMs, open), latest)
}
