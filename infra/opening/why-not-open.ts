import type { CalendarDate } from '../../shared/booking/time.ts'
import type { StageName } from './asked.ts'
import type { Demonstration } from './demonstration.ts'
import type { Opening } from './opening.ts'
import type { Reason } from './reason.ts'
import { whyNotReal } from './why-not-real.ts'
import { whyNotWhole } from './why-not-whole.ts'

/**
 * Every reason why a stage is not opened with this; none: it may be. Any stage asks that it holds
 * together; production also that nobody in it is made up, and that what students will read was
 * confirmed within a year of `today` (in Kupang).
 */
export const whyNotOpen = (
  opening: Opening,
  stage: StageName,
  { demonstration, today }: { readonly demonstration: Demonstration; readonly today: CalendarDate },
): readonly Reason[] => [
  ...whyNotWhole(opening),
  ...(stage === 'prod' ? whyNotReal(opening, demonstration, today) : []),
]
