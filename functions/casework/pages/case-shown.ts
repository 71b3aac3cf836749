import type { ProgrammeReport, Report } from '../../../shared/assessment/assess.ts'
import type { Booking } from '../../../shared/booking/booking.ts'
import type { Counselor } from '../../../shared/booking/roster.ts'
import { allowedTo } from '../../../shared/casework/allowed.ts'
import type { Atlas } from '../../../shared/casework/atlas.ts'
import type { CaseHead, Person } from '../../../shared/casework/case.ts'
import type { Deed } from '../../../shared/casework/deed.ts'
import type { Earlier } from '../../../shared/casework/established.ts'
import type { CaseEvent } from '../../../shared/casework/event.ts'
import type { OpeningLines } from '../../../shared/casework/opening.ts'
import type { SinceSeen } from '../../../shared/casework/since.ts'
import type { Facts } from '../../../shared/facts/answer.ts'
import type { FactKind } from '../../../shared/facts/fact.ts'
import type { ProgrammeCard, Rates } from '../../../shared/result/card.ts'
import type {
  ProgrammeWords,
  QuestionsWords,
  StepsWords,
} from '../../../shared/result/edition-words.ts'
import type { Explained } from '../../../shared/result/explained.ts'
import type { Lexicon } from '../../../shared/result/lexicon.ts'
import type { Markup } from '../../../shared/result/markup.ts'
import type { Speech } from '../../../shared/result/numbers.ts'
import type { Shelf } from '../../../shared/result/shelf.ts'
import type { JudgingEdition } from '../../../shared/rules/edition.ts'
import type { FieldProblem } from '../../http/problem.ts'
import type { Telling } from './told.ts'

/** A programme that is told whole: its plan, why each requirement stands as it does, its words. */
export type OpenedProgramme = {
  readonly report: ProgrammeReport
  readonly explained: Explained
  readonly words: ProgrammeWords
  readonly card: ProgrammeCard
  readonly steps: StepsWords
}

/** What the rules say of a student, and all it is told with. */
export type CaseReport = {
  /** As the student said it, and since when each. */
  readonly facts: Facts
  readonly saidAt: Readonly<Record<string, string>>
  /** With what the office corrected. */
  readonly corrected: Facts
  readonly report: Report
  /** By the student's answers alone; only where something is corrected. */
  readonly plain?: Report | undefined
  /** The nearest programmes and those that were asked for, in the order they are shown. */
  readonly opened: readonly OpenedProgramme[]
  readonly edition: string
  /** Since when these rules are in force. */
  readonly rulesSince?: number | undefined
  readonly atlas: Atlas
  /** The day it was judged on. */
  readonly day: string
  readonly questions: QuestionsWords
  readonly kinds: ReadonlyMap<string, FactKind>
  readonly scales: JudgingEdition['scales']
  readonly rates: Rates
  readonly shelf: Shelf
  readonly speech: Speech
  readonly lexicon: Lexicon
}

/** What was typed into a form that could not be kept, and why. */
export type Typed = {
  readonly deed: string
  readonly fields: URLSearchParams
  readonly problems?: readonly FieldProblem[] | undefined
}

/** Everything a case shows. */
export type CaseShown = {
  readonly head: CaseHead
  readonly opening: OpeningLines
  /** What was for answers that are others now. */
  readonly earlier?: Earlier | undefined
  /** Undefined: the student shares no assessment with the office, or took that back. */
  readonly told?: CaseReport | undefined
  /** All that happened, oldest first. */
  readonly events: readonly CaseEvent[]
  readonly since?: SinceSeen | undefined
  /** Bookings as they are now. */
  readonly bookings: readonly Booking[]
  /** How the student said they can be reached. */
  readonly contact?: { readonly name: string; readonly reach: string } | undefined
  /** Seen by a lead of another office, for an override alone: they decide about nothing else. */
  readonly elsewhere: boolean
  readonly counselors: readonly Counselor[]
  /** Whom of the office it can be handed to. */
  readonly colleagues: readonly Person[]
  readonly said?: Markup | undefined
  readonly typed?: Typed | undefined
}

/** The deeds that are this member’s, as the decision itself would have it. */
export const mayDo = ({ head }: CaseShown, { member }: Telling): ReadonlySet<Deed['kind']> =>
  allowedTo(head, member)

/** Whether this member decides here: what somebody else works on they leave alone. */
export const decides = (shown: CaseShown, telling: Telling): boolean =>
  mayDo(shown, telling).has('finish')
