import type { Ports } from '../ports.ts'
import type { Judgings } from './judging.ts'
import type { Texts } from './texts.ts'

/** What the assessments function stands on. */
export type AssessmentsPorts = Omit<Ports, 'bookings' | 'campuses' | 'counts' | 'calls'> & {
  readonly judging: Judgings
  readonly texts: Texts
  /** The OpenAPI document, computed when the function was built. */
  readonly openApi: () => Promise<string | undefined>
}
