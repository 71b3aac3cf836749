import { parseDay } from '../time/day.ts'
import { chosen, counted, tabled } from './choices.ts'
import { figureOn } from './figures.ts'
import { bestOf, totalOf } from './lists.ts'
import { moneyIn } from './money.ts'
import { ageOn, monthsBetween, monthsIn } from './months.ts'
import { factValue, present, type QuantityOf } from './quantity.ts'
import {
  addRanges,
  anything,
  hull,
  mapRange,
  maxRange,
  minRange,
  multiplyRanges,
  negateRange,
  point,
  type Range,
} from './range.ts'
import { rational, roundTo } from './rational.ts'
import type { Quantity, ReferenceDate } from './rule.ts'
import { type Compiler, type Measure, refuse, type Scope } from './scope.ts'

/** The larger (or smaller) of what there is: a part that may be absent may also not count. */
const preferred =
  (better: typeof maxRange) =>
  (a: Range, b: Range): Range => {
    let value = better(present(a), present(b))
    if (b.maybeAbsent) value = hull(value, present(a))
    if (a.maybeAbsent) value = hull(value, present(b))
    return a.maybeAbsent && b.maybeAbsent ? { ...value, maybeAbsent: true } : value
  }

const combined = (
  compiler: Compiler,
  node: QuantityOf<'sum' | 'max' | 'min' | 'times'>,
  scope: Scope,
): Measure => {
  const parts = node.of.map((child) => compiler.quantity(child, scope))
  const join = {
    sum: addRanges,
    max: preferred(maxRange),
    min: preferred(minRange),
    times: multiplyRanges,
  }[node.kind]
  return (c) => {
    let value: Range | undefined
    for (const part of parts) {
      const next = part(c)
      if (next === undefined) {
        if (node.kind === 'sum' || node.kind === 'times') return undefined
        continue
      }
      value = value === undefined ? next : join(value, next)
    }
    return value
  }
}

const fixedDay = (node: QuantityOf<'day'>, scope: Scope): Measure => {
  const day = parseDay(node.day) ?? refuse(scope, `"${node.day}" is not a day such as 2026-11-21`)
  return () => point(day)
}

const referenceDates: readonly ReferenceDate[] = ['application', 'intake-close']

/** The day judged stands for the application, and for the intake's close until one is announced. */
const dateOf = (node: QuantityOf<'date'>, scope: Scope): Measure => {
  if (!referenceDates.includes(node.of))
    refuse(scope, `"${node.of}" is no reference date: write one of ${referenceDates.join(', ')}`)
  const closes = node.of === 'intake-close' ? scope.programme?.closes : undefined
  return (c) => point(closes === undefined || closes < c.day ? c.day : closes)
}

const ofPoints = (node: QuantityOf<'points'>, scope: Scope): Measure =>
  scope.programme?.points(node.node, node.without) ??
  refuse(scope, `no points node "${node.node ?? node.without ?? 'total'}" in this programme`)

const betweenBounds = (compiler: Compiler, node: QuantityOf<'bounds'>, scope: Scope): Measure => {
  const from = compiler.quantity(node.from, scope)
  const to = compiler.quantity(node.to, scope)
  return (c) => {
    const [a, b] = [from(c), to(c)]
    return a === undefined || b === undefined ? undefined : hull(a, b)
  }
}

const rounded = (compiler: Compiler, node: QuantityOf<'round'>, scope: Scope): Measure => {
  if (!['up', 'down', 'half-up'].includes(node.mode) || !Number.isInteger(node.decimals))
    refuse(scope, 'rounding names its mode (up, down or half-up) and its decimals')
  const inner = compiler.quantity(node.of, scope)
  return (c) => {
    const value = inner(c)
    return value === undefined
      ? undefined
      : mapRange(value, (one) => roundTo(one, node.mode, node.decimals))
  }
}

const difference = (compiler: Compiler, node: QuantityOf<'minus'>, scope: Scope): Measure => {
  const left = compiler.quantity(node.left, scope)
  const right = compiler.quantity(node.right, scope)
  return (c) => {
    const [a, b] = [left(c), right(c)]
    return a === undefined || b === undefined ? undefined : addRanges(a, negateRange(b))
  }
}

/** The one interpreter of quantities. */
export const compileQuantity = (compiler: Compiler, node: Quantity, scope: Scope): Measure => {
  if (typeof node === 'number') {
    const value = point(rational(node))
    return () => value
  }
  switch (node.kind) {
    case 'fact':
      return factValue(compiler, node, scope)
    case 'day':
      return fixedDay(node, scope)
    case 'date':
      return dateOf(node, scope)
    case 'figure':
      return figureOn(compiler, node, scope)
    case 'age':
      return ageOn(compiler, node, scope)
    case 'months-between':
      return monthsBetween(compiler, node, scope)
    case 'months-in':
      return monthsIn(compiler, node, scope)
    case 'money':
      return moneyIn(compiler, node, scope)
    case 'sum':
    case 'max':
    case 'min':
    case 'times':
      return combined(compiler, node, scope)
    case 'minus':
      return difference(compiler, node, scope)
    case 'round':
      return rounded(compiler, node, scope)
    case 'choose':
      return chosen(compiler, node, scope)
    case 'table':
      return tabled(compiler, node, scope)
    case 'best':
      return bestOf(compiler, node, scope)
    case 'total':
      return totalOf(compiler, node, scope)
    case 'count':
      return counted(compiler, node, scope)
    case 'points':
      return ofPoints(node, scope)
    case 'bounds':
      return betweenBounds(compiler, node, scope)
    case 'not-found':
      return () => anything
    default:
      return refuse(scope, `unknown quantity ${JSON.stringify(node)}`)
  }
}
