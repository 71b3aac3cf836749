import type { Roster } from '../../shared/booking/roster.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { counselors } from './counselors.ts'
import { offices } from './offices.ts'
import { exceptionsFor } from './special-days.ts'

/** The demonstration's offices and counselors, its special days counted from `now`. */
export const demonstrationRoster = (now: Instant): Roster => ({
  offices,
  counselors: counselors.map((one) => ({ ...one, exceptions: exceptionsFor(one, now) })),
})
