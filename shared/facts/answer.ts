/** Money as it was said: an amount with its currency and the period it is for. */
export type Money = {
  readonly amount: number
  readonly currency: string
  readonly period: 'hour' | 'month' | 'year' | 'once'
  /** Salaries a year where the period is a month: 12 unless a 13th or 14th is paid. */
  readonly paymentsPerYear?: number | undefined
}

export type ScalarValue = boolean | number | string | readonly string[] | Money

/** Why nothing is known. An absent entry is `unanswered`; only that is ever asked. */
export type Silence = 'dont-know' | 'declined' | 'not-applicable'

export type ScalarAnswer = { readonly known: ScalarValue } | Silence

/** One item of a list: its `id`, and knowledge per field. An absent field is unanswered. */
export type Item = { readonly id: string; readonly [field: string]: ScalarAnswer | string }

export type Answer = ScalarAnswer | { readonly known: readonly Item[] }

/** All that is known about one student, by fact id. An empty list is known: "none of these". */
export type Facts = Readonly<Record<string, Answer>>
