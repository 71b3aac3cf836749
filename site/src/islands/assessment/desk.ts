import type { Answer, Facts } from '../../../../shared/facts/answer.ts'
import type { DayNumber } from '../../../../shared/time/day.ts'
import type { Asked } from './asked.ts'
import type { Child } from './dom.ts'
import type { Standing } from './journey.ts'
import type { Judgement } from './judgement.ts'
import type { PageWords } from './page-words.ts'
import type { Place } from './place.ts'

/** What every screen works with: the words, what is known, and what the student may do. */
export type Desk = {
  readonly words: PageWords
  readonly asked: ReadonlyMap<string, Asked>
  readonly place: Place
  readonly standing: Standing
  /** What is judged of exactly these answers, once it is. */
  readonly judgement: Judgement | undefined
  /** Ids of answered facts that another answer makes inapplicable. */
  readonly inactive: ReadonlySet<string>
  /** Pairs of facts that contradict each other, by the id of the contradiction. */
  readonly conflicts: Judgement['conflicts']
  readonly today: DayNumber
  /** Writes the facts down and goes on, or to the place that is named. */
  readonly save: (facts: Facts, to?: Place) => void
  /** Answers what the place asks, and goes on. */
  readonly answer: (fact: string, path: string, answer: Answer) => void
  /** Keeps a month where a day was asked, and does not ask for the day again. */
  readonly leaveInexact: (path: string, fact: string, answer: Answer | undefined) => void
  readonly forget: () => void
  readonly again: () => void
}

/** What a place looks like. */
export type Screen = { readonly title: string; readonly parts: readonly Child[] }
