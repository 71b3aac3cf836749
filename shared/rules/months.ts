import { addMonths, completedYears, monthsAndDays } from '../time/day.ts'
import { factValue, likewise, optional, type QuantityOf } from './quantity.ts'
import { addRanges, maxRange, minRange, point, type Range, zero } from './range.ts'
import { divide, type Rational } from './rational.ts'
import type { Leapling, MonthRounding } from './rule.ts'
import {
  type Case,
  type Compiler,
  type Judge,
  listReader,
  type Measure,
  refuse,
  type Scope,
} from './scope.ts'
import { monthsInSpans } from './spans.ts'
import { met, unmet } from './truth.ts'

// Ages, and months between days or inside the spans of a list. How left-over days and 29 February
// count is the law's to say, so no rule is without it.

const open = Number.POSITIVE_INFINITY

/** One open end does not hide what the other end shows: a later day is at least so much later. */
const finite = (...ends: readonly Rational[]): boolean =>
  ends.every((end) => Number.isFinite(end as number))

const leaplings: readonly Leapling[] = ['february-28', 'march-1']
const roundings: readonly MonthRounding[] = ['sum-then-31-days', 'whole-months-per-span', 'exact']

const checkRounding = (what: string, rounding: MonthRounding, scope: Scope): void => {
  if (!roundings.includes(rounding))
    refuse(scope, `${what} needs a "rounding": one of ${roundings.join(', ')}`)
}

export const ageOn = (compiler: Compiler, node: QuantityOf<'age'>, scope: Scope): Measure => {
  if (!leaplings.includes(node.leapling))
    refuse(scope, 'an age needs "leapling": february-28 or march-1, as the law says')
  const birth = factValue(compiler, { kind: 'fact', path: 'birth' }, scope)
  const on = compiler.quantity(node.on, scope)
  return (c) => {
    const [b, day] = [birth(c), on(c)]
    if (b === undefined || day === undefined) return undefined
    const years = (birth: Rational, on: Rational): number =>
      Math.max(0, completedYears(birth as number, on as number, node.leapling))
    const lo = finite(b.hi, day.lo) ? years(b.hi, day.lo) : 0
    const hi = finite(b.lo, day.hi) ? years(b.lo, day.hi) : open
    return likewise({ lo, hi }, b, day)
  }
}

const distance = (from: Rational, to: Rational, rounding: MonthRounding): Rational => {
  const [months, days] = monthsAndDays(from as number, to as number)
  return rounding === 'exact' ? divide(months * 31 + days, 31) : months
}

export const monthsBetween = (
  compiler: Compiler,
  node: QuantityOf<'months-between'>,
  scope: Scope,
): Measure => {
  checkRounding('months-between', node.rounding, scope)
  const from = compiler.quantity(node.from, scope)
  const to = compiler.quantity(node.to, scope)
  return (c) => {
    const [a, b] = [from(c), to(c)]
    if (a === undefined || b === undefined) return undefined
    const lo = finite(a.hi, b.lo) ? distance(a.hi, b.lo, node.rounding) : -open
    const hi = finite(a.lo, b.hi) ? distance(a.lo, b.hi, node.rounding) : open
    return likewise({ lo, hi }, a, b)
  }
}

const ahead = (range: Range, months: number): Range => ({
  lo: Number.isFinite(range.lo as number) ? addMonths(range.lo as number, months) : range.lo,
  hi: Number.isFinite(range.hi as number) ? addMonths(range.hi as number, months) : range.hi,
})

type Window = { readonly from: Range; readonly to: Range }

/** An event that may never come may lie beyond every day. */
const orNever = (event: Range): Range => (event.maybeAbsent ? { lo: event.lo, hi: open } : event)

/** The days that count, or undefined where the event they hang on never came. */
const windowOf = (compiler: Compiler, node: QuantityOf<'months-in'>, scope: Scope) => {
  const after = optional(compiler, node.after, scope)
  const before = optional(compiler, node.before, scope)
  const recent = optional(compiler, node.within?.before, scope)
  const length = node.within?.months ?? 0
  return (c: Case): Window | undefined => {
    let from: Range = point(Number.NEGATIVE_INFINITY)
    let to: Range = point(c.day + 1)
    if (after !== undefined) {
      const event = after(c)
      if (event === undefined) return undefined
      from = maxRange(from, orNever(event))
    }
    const limit = before?.(c)
    if (limit !== undefined) to = minRange(to, orNever(limit))
    if (recent !== undefined) {
      const last = recent(c)
      if (last === undefined) return undefined
      const end = addRanges(orNever(last), point(1))
      from = maxRange(from, ahead(end, -length))
      to = minRange(to, last.maybeAbsent ? { lo: Number.NEGATIVE_INFINITY, hi: end.hi } : end)
    }
    return { from, to }
  }
}

export const monthsIn = (
  compiler: Compiler,
  node: QuantityOf<'months-in'>,
  scope: Scope,
): Measure => {
  checkRounding('months-in', node.rounding, scope)
  if (node.spans !== 'union' && node.spans !== 'longest')
    refuse(scope, 'months-in needs "spans": union or longest')
  const list = listReader(compiler, node.list, node.as, scope)
  const where: Judge =
    node.where === undefined ? () => met : compiler.predicate(node.where, list.scope)
  const window = windowOf(compiler, node, scope)
  return (c) => {
    const days = window(c)
    if (days === undefined) return zero
    const items = list.read(c)
    if (items === undefined) return { lo: 0, hi: open }
    const outer = c.items[list.depth]
    const counted = items.flatMap((item) => {
      c.items[list.depth] = item
      const verdict = where(c)
      return verdict === unmet ? [] : [{ item, certain: verdict === met }]
    })
    c.items[list.depth] = outer as (typeof c.items)[number]
    return counted.length === 0 ? zero : monthsInSpans(counted, days, node.spans, node.rounding)
  }
}
