import { html, type Markup } from '../../../shared/result/markup.ts'

// What a chart is drawn from, carried to the page's script in an attribute. Without script nothing
// is there, and nothing is missing: the table below says the same.

/** A bar over the weeks it is of; its height is people a week, its label all of them. */
export type WeekBar = { readonly from: string; readonly weeks: number; readonly people: number }

export type Bar = { readonly name: string; readonly people: number }

/** The groups of one line, side by side. */
export type Stack = {
  readonly name: string
  readonly groups: readonly {
    readonly look: 'now' | 'steps' | 'open' | 'later' | 'none'
    readonly name: string
    readonly people: number
  }[]
}

export type Chart = { readonly label: string; readonly axis: string } & (
  | { readonly kind: 'weeks'; readonly rows: readonly WeekBar[] }
  | { readonly kind: 'bars'; readonly rows: readonly Bar[] }
  | { readonly kind: 'stacks'; readonly rows: readonly Stack[] }
)

/** The place in which the page's script draws. */
export const chart = (asked: Chart): Markup =>
  html`<number-chart data-chart="${JSON.stringify(asked)}"></number-chart>`
