import type { AmendmentRefusal } from './amendment.ts'
import { whyText } from './amendment-words.ts'

/** What whoever publishes a catalogue reads when an amendment that stands cannot be made to it. */
export const heldBackText = (amendment: string, why: AmendmentRefusal): string =>
  `held back. Amendment ${amendment} stands in the active edition and cannot be made to this ` +
  `catalogue: ${whyText(why, 'en')} The edition that was active stays so. Take the amendment up ` +
  'in shared/catalogue, or make an earlier edition active at /staff/rules.'
