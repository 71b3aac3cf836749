import type { Preference } from '../../../../shared/assessment/plan.ts'
import type { Rates } from '../../../../shared/result/card.ts'
import type { StepsWords } from '../../../../shared/result/edition-words.ts'
import type { StandingParts } from '../../../../shared/result/standing.ts'
import type { Explained } from './desk.ts'
import type { Lexicon } from './lexicon.ts'

/** Everything an opened programme is told with. */
export type OpenedParts = StandingParts & {
  /** The words of the plan's steps. */
  readonly steps: StepsWords
  readonly explained: Explained
  readonly lexicon: Lexicon
  readonly rates: Rates
  readonly prefer: Preference
}
