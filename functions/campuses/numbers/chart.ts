import { html, type Markup } from '../../../shared/result/markup.ts'

// What a chart is drawn from, carried to the page's script in an attribute. Without script nothing
// is there, and nothing is missing: the table beside it says the same.

/** A bar over the weeks it is of; its height is people a week, its label all of them. */
export type WeekBar = {
  readonly from: string
  readonly weeks: number
  readonly people: number
  readonly label: string
}

export type Bar = { readonly name: string; readonly people: number }

export type Look = 'now' | 'steps' | 'open' | 'later' | 'none'

/** The groups of one line, side by side; words stand where no number is told. */
export type Stack = {
  readonly name: string
  readonly groups: readonly {
    readonly look: Look
    readonly name: string
    readonly people: number
    readonly said?: string
  }[]
  /** What stands in place of all groups. */
  readonly said?: string
}

/** One line in one period: a part of the period's people, and what is written on it. */
export type Share = {
  readonly name: string
  readonly period: string
  readonly part: number
  readonly look: Look
  readonly label: string
}

type Measured = { readonly axis: string }

export type Chart = { readonly label: string } & (
  | (Measured & { readonly kind: 'weeks'; readonly rows: readonly WeekBar[] })
  | (Measured & { readonly kind: 'bars'; readonly rows: readonly Bar[] })
  | (Measured & { readonly kind: 'stacks'; readonly rows: readonly Stack[] })
  | {
      readonly kind: 'periods'
      readonly rows: readonly Share[]
      /** Oldest first. */
      readonly periods: readonly string[]
    }
)

/** The place in which the page's script draws. */
export const chart = (asked: Chart): Markup =>
  html`<number-chart data-chart="${JSON.stringify(asked)}"></number-chart>`
