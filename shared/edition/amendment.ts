import type { IntakeStatus, Source } from '../catalogue/programme.ts'
import type { JudgingEdition } from '../rules/edition.ts'
import type { Texts } from './edition.ts'

/** The page an amendment rests on, by the key it has, or will have, in the edition. */
export type Cited = { readonly key: string; readonly source: Source }

/** An intake is another one from a day on; `until`: the day from which it is open again. */
export type IntakeChange = {
  readonly kind: 'intake'
  readonly programme: string
  readonly status: Exclude<IntakeStatus, 'announced'>
  readonly from: string
  readonly until?: string | undefined
  /** Of what opens: the day registration ends, where one is known. */
  readonly closes?: string | undefined
}

/** A figure has a value from a day on; what held before ends on that day. */
export type FigureChange = {
  readonly kind: 'figure'
  readonly figure: string
  readonly from: string
  /** Exclusive. */
  readonly to?: string | undefined
  readonly value: number | Readonly<Record<string, number>>
  /** Announced, not yet law: shown ahead, never counted with. */
  readonly expected?: true | undefined
}

/** One text reads otherwise in one language. */
export type TextChange = {
  readonly kind: 'text'
  /** The programme, or the part of the edition that holds it. */
  readonly part: string
  readonly language: string
  /** Names of members; an item of a list by its id, or by its place. */
  readonly path: readonly string[]
  readonly was: string
  readonly is: string
}

/** A page was read again on a day and still says what it is cited for. */
export type CheckedChange = {
  readonly kind: 'source-checked'
  readonly source: string
  readonly checked: string
}

export type Change = IntakeChange | FigureChange | TextChange | CheckedChange

/** What an editor wants changed, the page it rests on, and who proposed it when. */
export type Amendment = {
  readonly change: Change
  readonly cited: Cited
  readonly by: string
  readonly at: string
}

/** What an edition says, before it is cut into parts. */
export type Content = { readonly judging: JudgingEdition; readonly texts: Texts }

/** Why an amendment cannot be made to an edition, for the editor to mend. */
export type AmendmentRefusal =
  | { readonly kind: 'programme-unknown'; readonly programme: string }
  | { readonly kind: 'figure-unknown'; readonly figure: string }
  | { readonly kind: 'part-missing'; readonly part: string; readonly language: string }
  | { readonly kind: 'source-unknown'; readonly source: string }
  | { readonly kind: 'text-not-there'; readonly path: string }
  | { readonly kind: 'text-other'; readonly path: string; readonly now: string }
  | { readonly kind: 'text-empty'; readonly path: string; readonly language: string }
  | { readonly kind: 'text-too-long'; readonly path: string; readonly charactersMax: number }
  | { readonly kind: 'day-not-a-day'; readonly day: string }
  /** Nobody reads a page tomorrow. */
  | { readonly kind: 'day-ahead'; readonly day: string }
  | { readonly kind: 'ends-before-it-begins'; readonly from: string; readonly to: string }
  | { readonly kind: 'intake-day-taken'; readonly day: string; readonly status: IntakeStatus }
  | { readonly kind: 'figure-not-newest'; readonly figure: string; readonly newest: string }
  | {
      readonly kind: 'figure-other-shape'
      readonly figure: string
      /** The parts the figure has; none: it is one number. */
      readonly keys: readonly string[]
    }
  /** It holds already, and would go on to. */
  | { readonly kind: 'figure-same-value'; readonly figure: string; readonly from: string }
  | { readonly kind: 'checked-before'; readonly source: string; readonly checked: string }
  /** What came of it breaks a check that every edition must pass; `why` names rule and path. */
  | { readonly kind: 'edition-broken'; readonly why: string }

export type Amended =
  | { readonly kind: 'amended'; readonly content: Content }
  /** The edition says so already. */
  | { readonly kind: 'unchanged' }
  | AmendmentRefusal
