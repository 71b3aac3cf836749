import type { Judgings } from '../judging/judging.ts'
import type { Texts } from '../judging/texts.ts'
import type { BookingStore, Ports } from '../ports.ts'

/** What the assessments function stands on. */
export type AssessmentsPorts = Omit<
  Ports,
  'bookings' | 'campuses' | 'counts' | 'calls' | 'door'
> & {
  readonly judging: Judgings
  readonly texts: Texts
  /** The offices an assessment can be shown to. */
  readonly roster: BookingStore['roster']
  /** The OpenAPI document, computed when the function was built. */
  readonly openApi: () => Promise<string | undefined>
}
