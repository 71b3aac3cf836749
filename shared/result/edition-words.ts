import type {
  contradictionsWords,
  dutiesWords,
  figuresWords,
  programmeWords,
  sharedWords,
  stepsWords,
} from '../catalogue/word-parts.ts'

/** The words of one programme, as the edition serves them. */
export type ProgrammeWords = ReturnType<typeof programmeWords>
/** The duties of leaving Indonesia, which all programmes share. */
export type DutiesWords = ReturnType<typeof dutiesWords>
/** Every figure with its dated history and the source of each line. */
export type FiguresWords = ReturnType<typeof figuresWords>
/** Every question's words. */
export type QuestionsWords = ReturnType<typeof sharedWords>
/** The words of some steps, and what contradicting answers are told with. */
export type StepsWords = ReturnType<typeof stepsWords>
export type ContradictionsWords = ReturnType<typeof contradictionsWords>
