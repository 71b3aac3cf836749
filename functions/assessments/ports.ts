import type { Judgings } from '../judging/judging.ts'
import type { Texts } from '../judging/texts.ts'
import type { BookingStore } from '../ports/bookings.ts'
import type { CampusStore } from '../ports/campuses.ts'
import type { Ports } from '../ports.ts'

/** What the assessments function stands on. */
export type AssessmentsPorts = Omit<
  Ports,
  'bookings' | 'campuses' | 'counts' | 'calls' | 'door'
> & {
  readonly judging: Judgings
  readonly texts: Texts
  /** The offices an assessment can be shown to. */
  readonly roster: BookingStore['roster']
  /** What campuses there are to come from. */
  readonly campuses: Pick<CampusStore, 'list'>
  /** The OpenAPI document, computed when the function was built. */
  readonly openApi: () => Promise<string | undefined>
}
