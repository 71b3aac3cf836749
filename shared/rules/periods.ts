import { civil, type DayNumber, dayNumber, parseDay } from '../time/day.ts'
import { compareRanges, type Range } from './range.ts'
import type { Predicate } from './rule.ts'
import { type Compiler, type Judge, type Measure, refuse, type Scope } from './scope.ts'
import { met, type Truth, unknown, unmet } from './truth.ts'

// Whether a day lies in a period of the law: once, or in a window that returns each year.

type During = Extract<Predicate, { readonly kind: 'during' }>

type MonthDay = { readonly month: number; readonly day: number }

const commonYear = 2025

/** A day that every year has. A window until the end of February ends on "03-01". */
const monthDay = (text: string | undefined, scope: Scope): MonthDay => {
  const known = text === undefined ? undefined : parseDay(`${commonYear}-${text}`)
  if (known === undefined)
    return refuse(
      scope,
      `"${text}" is not a day of every year such as 03-01: a yearly window names both its ends so`,
    )
  return civil(known)
}

/** The first such day after a given one. */
const nextAfter = (day: DayNumber, { month, day: of }: MonthDay): DayNumber => {
  const { year } = civil(day)
  const here = dayNumber(year, month, of)
  return here > day ? here : dayNumber(year + 1, month, of)
}

/** Decided only where every day that may be meant lies inside, or none does. */
const returning = (on: Measure, from: MonthDay, to: MonthDay): Judge => {
  const verdict = ({ lo, hi }: Range): Truth => {
    if (!Number.isFinite(lo as number) || !Number.isFinite(hi as number)) return unknown
    const [first, last] = [lo as number, hi as number]
    const [opens, closes] = [nextAfter(first, from), nextAfter(first, to)]
    const inside = closes < opens
    return last < Math.min(opens, closes) ? (inside ? met : unmet) : unknown
  }
  return (c) => {
    const day = on(c)
    if (day === undefined) return unmet
    const truth = verdict(day)
    return truth === met && day.maybeAbsent ? unknown : truth
  }
}

export const during = (compiler: Compiler, node: During, scope: Scope): Judge => {
  const on = compiler.quantity(node.on, scope)
  if (node.yearly) {
    if (node.from === node.to) refuse(scope, `a yearly window from ${node.from} to itself is empty`)
    return returning(on, monthDay(node.from, scope), monthDay(node.to, scope))
  }
  const bound = (text: string | undefined, open: number): number => {
    if (text === undefined) return open
    return parseDay(text) ?? refuse(scope, `"${text}" is not a day such as 2026-11-21`)
  }
  const from = bound(node.from, Number.NEGATIVE_INFINITY)
  const to = bound(node.to, Number.POSITIVE_INFINITY)
  const after: Range = { lo: from, hi: from }
  const before: Range = { lo: to, hi: to }
  return (c) => {
    const day = on(c)
    return Math.min(compareRanges(day, '>=', after), compareRanges(day, '<', before)) as Truth
  }
}
