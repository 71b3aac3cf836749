import type { Preference } from '../../../../shared/assessment/plan.ts'
import type { Rates } from '../../../../shared/result/card.ts'
import type { StepsWords } from '../../../../shared/result/edition-words.ts'
import type { Explained } from '../../../../shared/result/explained.ts'
import type { Lexicon } from '../../../../shared/result/lexicon.ts'
import type { StandingParts } from '../../../../shared/result/standing.ts'

/** Everything an opened programme is told with. */
export type OpenedParts = StandingParts & {
  /** The words of the plan's steps. */
  readonly steps: StepsWords
  readonly explained: Explained
  readonly lexicon: Lexicon
  readonly rates: Rates
  readonly prefer: Preference
}
