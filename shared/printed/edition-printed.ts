import type { Example } from '../catalogue/programme.ts'
import type { InLanguage } from '../catalogue/word-parts.ts'
import type { Language } from '../facts/fact.ts'
import type { DutiesWords, FiguresWords, ProgrammeWords } from '../result/edition-words.ts'
import type { JudgedProgramme } from '../rules/edition.ts'
import type { DayNumber } from '../time/day.ts'

/** In which language something is printed, and on which day it is true. */
export type Printing = { readonly language: Language; readonly day: DayNumber }

/** A worked case as a page shows it. */
export type PrintedExample = InLanguage<Pick<Example, 'name' | 'on' | 'status' | 'points'>>

/** A programme as a list of doors shows it. */
export type Door = { readonly judged: JudgedProgramme; readonly name: string }

/** All that a programme's page says, in one language. */
export type PrintedProgramme = {
  readonly judged: JudgedProgramme
  readonly words: ProgrammeWords
  /** Where an informal programme is closed: the nearest formal door. */
  readonly formalDoor?: Door | undefined
  readonly duties: DutiesWords
  readonly figures: FiguresWords
  readonly examples: readonly PrintedExample[]
}
