import type { DecodedItem } from '../facts/view.ts'
import { monthsAndDays } from '../time/day.ts'
import { larger, type Range } from './range.ts'
import { divide, type Rational } from './rational.ts'
import type { MonthRounding } from './rule.ts'

// Time worked or lived, as union of spans. Days inside are half-open: [from, to).

type Span = readonly [from: number, to: number]

/** Which days count: [from, to), each end known only as a range. */
export type SpanWindow = { readonly from: Range; readonly to: Range }

const days = (item: DecodedItem, field: string): Range | null | undefined => {
  const value = item.fields[field]
  return typeof value === 'object' && value !== null && 'lo' in value
    ? value
    : value === null
      ? null
      : undefined
}

const never: Range = { lo: Number.POSITIVE_INFINITY, hi: Number.POSITIVE_INFINITY }

/** First and last day that may count. An end that is given wins over "still going on". */
const ends = (item: DecodedItem): { from: Range; to: Range } => {
  const from = days(item, 'from') ?? { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY }
  const to = days(item, 'to')
  if (to) return { from, to }
  if (to === null || item.fields.ongoing === true) return { from, to: never }
  return { from, to: { lo: from.lo, hi: Number.POSITIVE_INFINITY } }
}

const clip = (span: Span, from: Rational, to: Rational): Span => [
  Math.max(span[0], from as number),
  Math.min(span[1], to as number),
]

const merge = (spans: readonly Span[]): readonly Span[] => {
  const sorted = spans.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = merged[merged.length - 1]
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

const measured = (spans: readonly Span[], rounding: MonthRounding): Rational => {
  let months = 0
  let left = 0
  for (const [from, to] of spans) {
    if (!Number.isFinite(from)) return Number.POSITIVE_INFINITY
    const [whole, rest] = monthsAndDays(from, to)
    months += whole
    left += rest
  }
  if (rounding === 'whole-months-per-span') return months
  if (rounding === 'sum-then-31-days') return months + Math.floor(left / 31)
  return divide(months * 31 + left, 31)
}

const longest = (spans: readonly Span[], rounding: MonthRounding): Rational =>
  spans.reduce<Rational>((most, span) => larger(most, measured([span], rounding)), 0)

export type Counted = { readonly item: DecodedItem; readonly certain: boolean }

/** Months in the union (or the longest run) of the items' spans inside the window. */
export const monthsInSpans = (
  items: readonly Counted[],
  window: SpanWindow,
  kind: 'union' | 'longest',
  rounding: MonthRounding,
): Range => {
  const sure: Span[] = []
  const possible: Span[] = []
  for (const { item, certain } of items) {
    const { from, to } = ends(item)
    const [a, b] = [from.lo as number, from.hi as number]
    const [x, y] = [to.lo as number, to.hi as number]
    possible.push(clip([a, y + 1], window.from.lo, window.to.hi))
    if (certain) sure.push(clip([b, x + 1], window.from.hi, window.to.lo))
  }
  const measure = kind === 'union' ? measured : longest
  return { lo: measure(merge(sure), rounding), hi: measure(merge(possible), rounding) }
}
