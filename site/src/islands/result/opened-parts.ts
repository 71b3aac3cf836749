import type { ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import type { Preference } from '../../../../shared/assessment/plan.ts'
import type { Explained, ProgrammeCard, Rates } from './desk.ts'
import type { Lexicon, ProgrammeWords, StepsWords } from './lexicon.ts'
import type { Shelf } from './shelf.ts'

/** Everything an opened programme is told with. */
export type OpenedParts = {
  readonly report: ProgrammeReport
  readonly card: ProgrammeCard
  readonly words: ProgrammeWords
  /** The words of the plan's steps. */
  readonly steps: StepsWords
  readonly explained: Explained
  readonly lexicon: Lexicon
  readonly shelf: Shelf
  readonly rates: Rates
  readonly prefer: Preference
  /** The door to show where this one is closed. */
  readonly door: { readonly id: string; readonly formal: boolean } | undefined
  readonly readOnly: boolean
}
