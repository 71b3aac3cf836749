import type { Money } from '../facts/answer.ts'
import { type Decoded, unknownItem } from '../facts/view.ts'
import { addMonths, completedYears, monthsAndDays, parseDay } from '../time/day.ts'
import {
  addRanges,
  anything,
  hull,
  larger,
  mapRange,
  maxRange,
  minRange,
  multiplyRanges,
  negateRange,
  point,
  type Range,
  smaller,
  zero,
} from './range.ts'
import {
  add,
  compareRational,
  divide,
  multiply,
  type Rational,
  rational,
  roundTo,
} from './rational.ts'
import type { MonthRounding, Quantity } from './rule.ts'
import {
  type Case,
  type Compiler,
  type Judge,
  listReader,
  type Measure,
  reader,
  refuse,
  type Scope,
} from './scope.ts'
import { monthsInSpans } from './spans.ts'
import { met, unmet } from './truth.ts'

type Node = Exclude<Quantity, number>
type Of<K extends Node['kind']> = Extract<Node, { readonly kind: K }>

const isRange = (value: Decoded): value is Range =>
  typeof value === 'object' && value !== null && 'lo' in value

const factValue = (compiler: Compiler, node: Of<'fact'>, scope: Scope): Measure => {
  const { kind, read } = reader(compiler, node.path, scope)
  if (kind.kind !== 'number' && kind.kind !== 'day')
    return refuse(scope, `"${node.path}" is a ${kind.kind}, not a number or a day`)
  return (c) => {
    const value = read(c)
    return value === null ? undefined : isRange(value) ? value : anything
  }
}

const ageOn = (compiler: Compiler, node: Of<'age'>, scope: Scope): Measure => {
  if (node.leapling === undefined)
    refuse(scope, 'an age needs "leapling": february-28 or march-1, as the law says')
  const birth = factValue(compiler, { kind: 'fact', path: 'birth' }, scope)
  const on = compiler.quantity(node.on, scope)
  return (c) => {
    const [b, day] = [birth(c), on(c)]
    if (b === undefined || day === undefined) return undefined
    if (!bounded(b) || !bounded(day)) return { lo: 0, hi: Number.POSITIVE_INFINITY }
    return {
      lo: completedYears(b.hi as number, day.lo as number, node.leapling),
      hi: completedYears(b.lo as number, day.hi as number, node.leapling),
    }
  }
}

const bounded = (range: Range): boolean =>
  Number.isFinite(range.lo as number) && Number.isFinite(range.hi as number)

const distance = (from: Rational, to: Rational, rounding: MonthRounding): Rational => {
  if (!Number.isFinite(from as number) || !Number.isFinite(to as number))
    return compareRational(from, to) <= 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const [months, days] = monthsAndDays(from as number, to as number)
  return rounding === 'exact' ? add(months, divide(days, 31)) : months
}

const monthsBetween = (compiler: Compiler, node: Of<'months-between'>, scope: Scope): Measure => {
  if (node.rounding === undefined) refuse(scope, 'months-between needs a "rounding"')
  const from = compiler.quantity(node.from, scope)
  const to = compiler.quantity(node.to, scope)
  return (c) => {
    const [a, b] = [from(c), to(c)]
    if (a === undefined || b === undefined) return undefined
    if (!bounded(a) || !bounded(b)) return anything
    return { lo: distance(a.hi, b.lo, node.rounding), hi: distance(a.lo, b.hi, node.rounding) }
  }
}

const ahead = (range: Range, months: number): Range => ({
  lo: Number.isFinite(range.lo as number) ? addMonths(range.lo as number, months) : range.lo,
  hi: Number.isFinite(range.hi as number) ? addMonths(range.hi as number, months) : range.hi,
})

const optional = (compiler: Compiler, node: Quantity | undefined, scope: Scope) =>
  node === undefined ? undefined : compiler.quantity(node, scope)

const monthsIn = (compiler: Compiler, node: Of<'months-in'>, scope: Scope): Measure => {
  if (node.rounding === undefined || node.spans === undefined)
    refuse(scope, 'months-in needs a "rounding" and "spans"')
  const list = listReader(compiler, node.list, node.as, scope)
  const where: Judge =
    node.where === undefined ? () => met : compiler.predicate(node.where, list.scope)
  const after = optional(compiler, node.after, scope)
  const before = optional(compiler, node.before, scope)
  const recent = optional(compiler, node.within?.before, scope)
  const recentMonths = node.within?.months ?? 0
  const window = (c: Case) => {
    let from: Range = point(Number.NEGATIVE_INFINITY)
    let to = point(c.day + 1)
    if (after !== undefined) from = maxRange(from, after(c) ?? anything)
    if (before !== undefined) to = minRange(to, before(c) ?? anything)
    if (recent !== undefined) {
      const end = recent(c) ?? anything
      from = maxRange(from, ahead(end, -recentMonths))
      to = minRange(to, addRanges(end, point(1)))
    }
    return { from, to }
  }
  return (c) => {
    const items = list.read(c)
    if (items === undefined) return { lo: 0, hi: Number.POSITIVE_INFINITY }
    const outer = c.items[list.depth]
    const counted = items.flatMap((item) => {
      c.items[list.depth] = item
      const verdict = where(c)
      return verdict === unmet ? [] : [{ item, certain: verdict === met }]
    })
    c.items[list.depth] = outer as (typeof c.items)[number]
    return counted.length === 0
      ? zero
      : monthsInSpans(counted, window(c), node.spans, node.rounding)
  }
}

const atLeastOf = (value: Rational): Range => ({ lo: value, hi: Number.POSITIVE_INFINITY })

/** Weeks in a year and a month, as labour statistics use them: 52, and 52/12. */
const perYear = (amount: Rational, money: Money, weekly: Range | undefined): Range | undefined => {
  if (money.period === 'year') return point(amount)
  if (money.period === 'month')
    return money.paymentsPerYear === undefined
      ? atLeastOf(multiply(amount, 12))
      : point(multiply(amount, rational(money.paymentsPerYear)))
  if (money.period === 'hour' && weekly !== undefined)
    return mapRange(weekly, (hours) => multiply(multiply(amount, hours), 52))
  return undefined
}

const inPeriod = (
  amount: Rational,
  money: Money,
  period: Of<'money'>['period'],
  weekly: Range | undefined,
): Range => {
  if (money.period === period) return point(amount)
  if (period === 'once' || money.period === 'once') return anything
  if (period === 'year') return perYear(amount, money, weekly) ?? anything
  if (period === 'month' && money.period === 'year') return { lo: 0, hi: divide(amount, 12) }
  if (period === 'month' && money.period === 'hour' && weekly !== undefined)
    return mapRange(weekly, (hours) => divide(multiply(multiply(amount, hours), 52), 12))
  if (period === 'hour' && weekly !== undefined && compareRational(weekly.lo, 0) > 0) {
    const year = perYear(amount, money, weekly)
    if (year !== undefined)
      return {
        lo: divide(year.lo, multiply(weekly.hi, 52)),
        hi: divide(year.hi, multiply(weekly.lo, 52)),
      }
  }
  return anything
}

const moneyIn = (compiler: Compiler, node: Of<'money'>, scope: Scope): Measure => {
  const { kind, read } = reader(compiler, node.path, scope)
  if (kind.kind !== 'money') return refuse(scope, `"${node.path}" is not an amount of money`)
  const hours = optional(compiler, node.weeklyHours, scope)
  const target = compiler.rate(node.currency)
  return (c) => {
    const value = read(c)
    if (value === null) return undefined
    if (value === undefined || typeof value !== 'object' || !('amount' in value)) return anything
    const rate = value.currency === node.currency ? point(1) : compiler.rate(value.currency)
    if (rate === undefined || (value.currency !== node.currency && target === undefined))
      return anything
    const amount = rational(value.amount)
    const exchanged =
      value.currency === node.currency || target === undefined
        ? amount
        : divide(multiply(amount, rate.lo), target.lo)
    return inPeriod(exchanged, value, node.period, hours?.(c))
  }
}

const known = (range: Range): Range => ({ lo: range.lo, hi: range.hi })

/** The larger (or smaller) of what there is: a part that may be absent may also not count. */
const preferred =
  (better: typeof maxRange) =>
  (a: Range, b: Range): Range => {
    let value = better(known(a), known(b))
    if (b.maybeAbsent) value = hull(value, known(a))
    if (a.maybeAbsent) value = hull(value, known(b))
    return a.maybeAbsent && b.maybeAbsent ? { ...value, maybeAbsent: true } : value
  }

const combined = (
  compiler: Compiler,
  node: Of<'sum' | 'max' | 'min' | 'times'>,
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

const hulled = (a: Range | undefined, b: Range | undefined): Range | undefined => {
  if (a !== undefined && b !== undefined) return hull(a, b)
  const one = a ?? b
  return one === undefined ? undefined : { ...one, maybeAbsent: true }
}

const chosen = (compiler: Compiler, node: Of<'choose'>, scope: Scope): Measure => {
  const condition = compiler.predicate(node.if, scope)
  const then = compiler.quantity(node.then, scope)
  const otherwise = compiler.quantity(node.otherwise, scope)
  return (c) => {
    const holds = condition(c)
    if (holds === met) return then(c)
    return holds === unmet ? otherwise(c) : hulled(then(c), otherwise(c))
  }
}

/** Values of the rows that may apply; for `first`, none after the first that surely does. */
const tabled = (compiler: Compiler, node: Of<'table'>, scope: Scope): Measure => {
  if (!['unique', 'any', 'first'].includes(node.hit))
    refuse(scope, 'a table declares its hit policy: unique, any or first')
  const rows = node.rows.map((line) => ({
    when: compiler.predicate(line.when, scope),
    value: compiler.quantity(line.value, scope),
  }))
  const otherwise =
    node.otherwise === undefined ? () => anything : compiler.quantity(node.otherwise, scope)
  const firstOnly = node.hit === 'first'
  return (c) => {
    const possible: (Range | undefined)[] = []
    let sure = false
    for (const line of rows) {
      const verdict = line.when(c)
      if (verdict === unmet) continue
      const value = line.value(c)
      possible.push(value)
      if (verdict !== met) continue
      sure = true
      if (firstOnly) break
    }
    if (!sure) possible.push(otherwise(c))
    return possible.reduce(hulled)
  }
}

const bestOf = (compiler: Compiler, node: Of<'best'>, scope: Scope): Measure => {
  const list = listReader(compiler, node.list, node.as, scope)
  const where: Judge =
    node.where === undefined ? () => met : compiler.predicate(node.where, list.scope)
  const value = compiler.quantity(node.of, list.scope)
  const otherwise = optional(compiler, node.otherwise, scope) ?? (() => undefined)
  const better = node.pick === 'max' ? maxRange : minRange
  return (c) => {
    const items = list.read(c)
    const outer = c.items[list.depth]
    let sure: Range | undefined
    let all: Range | undefined
    for (const item of items ?? [unknownItem]) {
      c.items[list.depth] = item
      const counts = where(c)
      const one = counts === unmet ? undefined : value(c)
      if (one === undefined) continue
      all = all === undefined ? known(one) : hull(all, known(one))
      if (counts === met && items !== undefined && !one.maybeAbsent)
        sure = sure === undefined ? one : better(sure, one)
    }
    c.items[list.depth] = outer as (typeof c.items)[number]
    if (all === undefined) return otherwise(c)
    if (sure === undefined) return hulled(all, otherwise(c))
    return node.pick === 'max' ? { lo: sure.lo, hi: all.hi } : { lo: all.lo, hi: sure.hi }
  }
}

const totalOf = (compiler: Compiler, node: Of<'total'>, scope: Scope): Measure => {
  const list = listReader(compiler, node.list, node.as, scope)
  const where: Judge =
    node.where === undefined ? () => met : compiler.predicate(node.where, list.scope)
  const value = compiler.quantity(node.of, list.scope)
  return (c) => {
    const items = list.read(c)
    const outer = c.items[list.depth]
    let sum: Range = zero
    for (const item of items ?? [unknownItem]) {
      c.items[list.depth] = item
      const counts = where(c)
      const one = counts === unmet ? undefined : value(c)
      if (one !== undefined)
        sum = addRanges(
          sum,
          counts === met && !one.maybeAbsent ? one : hull({ lo: one.lo, hi: one.hi }, zero),
        )
    }
    c.items[list.depth] = outer as (typeof c.items)[number]
    if (items !== undefined) return sum
    const never = compareRational(sum.hi, 0) === 0 && compareRational(sum.lo, 0) === 0
    if (never) return zero
    return {
      lo: compareRational(sum.lo, 0) < 0 ? Number.NEGATIVE_INFINITY : 0,
      hi: compareRational(sum.hi, 0) > 0 ? Number.POSITIVE_INFINITY : 0,
    }
  }
}

const counted = (compiler: Compiler, node: Of<'count'>, scope: Scope): Measure => {
  const judges = node.of.map((child) => compiler.predicate(child, scope))
  return (c) => {
    let [lo, hi] = [0, 0]
    for (const judge of judges) {
      const verdict = judge(c)
      if (verdict === met) lo += 1
      if (verdict !== unmet) hi += 1
    }
    return { lo, hi }
  }
}

const figureOn = (compiler: Compiler, node: Of<'figure'>, scope: Scope): Measure => {
  const known = compiler.figures.get(node.figure)
  if (known === undefined)
    return refuse(scope, `no figure "${node.figure}": define it or correct it`)
  if (node.on === undefined) refuse(scope, `figure "${node.figure}" needs its reference date "on"`)
  const on = compiler.quantity(node.on, scope)
  const { key } = node
  const figureValue = (value: (typeof known.entries)[number]['value']): Range => {
    if (typeof value === 'string') return anything
    if ('lo' in value) return value as Range
    return (key === undefined ? undefined : value[key]) ?? anything
  }
  return (c) => {
    const day = on(c)
    if (day === undefined) return undefined
    let value: Range | undefined
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const entry of known.entries) {
      if ((day.hi as number) < entry.from || (day.lo as number) >= entry.to) continue
      if (entry.value === 'abolished') return undefined
      value = value === undefined ? figureValue(entry.value) : hull(value, figureValue(entry.value))
      first = Math.min(first, entry.from)
      last = Math.max(last, entry.to)
    }
    return value === undefined || (day.lo as number) < first || (day.hi as number) >= last
      ? anything
      : value
  }
}

const fixedDay = (node: Of<'day'>, scope: Scope): Measure => {
  const day = parseDay(node.day) ?? refuse(scope, `"${node.day}" is not a day such as 2026-11-21`)
  return () => point(day)
}

const ofPoints = (node: Of<'points'>, scope: Scope): Measure =>
  scope.programme?.points(node.node, node.without) ??
  refuse(scope, `no points node "${node.node ?? node.without ?? 'total'}" in this programme`)

const betweenBounds = (compiler: Compiler, node: Of<'bounds'>, scope: Scope): Measure => {
  const from = compiler.quantity(node.from, scope)
  const to = compiler.quantity(node.to, scope)
  return (c) => {
    const [a, b] = [from(c), to(c)]
    return a === undefined || b === undefined
      ? undefined
      : { lo: smaller(a.lo, b.lo), hi: larger(a.hi, b.hi) }
  }
}

const rounded = (compiler: Compiler, node: Of<'round'>, scope: Scope): Measure => {
  if (node.mode === undefined || node.decimals === undefined)
    refuse(scope, 'rounding names its mode and its decimals')
  const inner = compiler.quantity(node.of, scope)
  return (c) => {
    const value = inner(c)
    return value === undefined
      ? undefined
      : mapRange(value, (one) => roundTo(one, node.mode, node.decimals))
  }
}

const difference = (compiler: Compiler, node: Of<'minus'>, scope: Scope): Measure => {
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
      return (c) => point(c.day)
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
