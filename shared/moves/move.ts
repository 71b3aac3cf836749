import type { Cost } from '../catalogue/programme.ts'
import type { ScalarValue } from '../facts/answer.ts'
import type { Text } from '../facts/fact.ts'
import type { Predicate } from '../rules/rule.ts'

/** The day a move is finished, filled in when a plan is judged on that day. */
export type FinishingDay = { readonly kind: 'finishing-day' }

/** What a move makes true, written on facts: the same rules then judge the facts again. */
export type Effect =
  | { readonly kind: 'set'; readonly fact: string; readonly value: ScalarValue }
  /** Adds an item to a list (a sitting, a job). Fields not named are not applicable. */
  | {
      readonly kind: 'add'
      readonly list: string
      readonly item: Readonly<Record<string, ScalarValue | FinishingDay>>
    }
  /** Raises a level field of the list's item that matches, adding the item if there is none. */
  | {
      readonly kind: 'raise'
      readonly list: string
      readonly match: Readonly<Record<string, string>>
      readonly field: string
      readonly level: string
    }

/**
 * One step a student can take, with a range of months and its prices, each with its source. Null
 * means not found, never zero. Age, citizenship and the past have no move.
 */
export type Move = {
  readonly id: string
  readonly name: Text
  readonly kind: 'learn' | 'test' | 'paper' | 'money'
  /** The move makes sense only while this holds (the level is reached, the paper it needs). */
  readonly when: Predicate
  readonly effects: readonly Effect[]
  readonly months: {
    readonly min: number | null
    readonly max: number | null
    readonly source: string | null
    readonly basis: Text
  }
  /** Takes the student's own study time: such moves follow one another; papers run beside them. */
  readonly serial: boolean
  /** What is looked at is the time right before applying: it ends with the plan. */
  readonly last?: true | undefined
  readonly costs: readonly Cost[]
  readonly where: readonly {
    readonly name: string
    readonly place: string
    readonly source: string
    readonly unconfirmed?: true | undefined
  }[]
  readonly canFail: boolean
  /** Months the proof stays valid; null: no end; absent: unknown. */
  readonly validMonths?: number | null | undefined
  readonly note?: Text | undefined
}

/** A dated exchange rate: rupiah for one unit. */
export type ExchangeRate = {
  readonly currency: string
  readonly rupiah: number
  readonly date: string
  readonly source: string
  readonly confidence?: 'low' | undefined
}
