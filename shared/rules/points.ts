import { unknownItem } from '../facts/view.ts'
import { addRanges, hull, mapRange, maxRange, minRange, type Range, zero } from './range.ts'
import { divide, multiply, rational, roundTo } from './rational.ts'
import type { Points, Quantity } from './rule.ts'
import { type Compiler, type Judge, listReader, refuse, type Scope } from './scope.ts'
import { met, unmet } from './truth.ts'

type Measured = (c: Parameters<Judge>[0]) => Range
type Of<K extends Points['kind']> = Extract<Points, { readonly kind: K }>
type Cut = { readonly without: string | undefined }

const present = (range: Range | undefined): Range =>
  range === undefined
    ? zero
    : range.maybeAbsent
      ? hull({ lo: range.lo, hi: range.hi }, zero)
      : range

/** Points count only where their condition holds; undecided, they may be there or not. */
const provided =
  (condition: Judge, points: Measured): Measured =>
  (c) => {
    const holds = condition(c)
    if (holds === unmet) return zero
    const value = points(c)
    return holds === met ? value : hull(value, zero)
  }

const limited = (
  compiler: Compiler,
  node: { readonly cap?: Quantity | undefined; readonly floor?: Quantity | undefined },
  scope: Scope,
  points: Measured,
): Measured => {
  const cap = node.cap === undefined ? undefined : compiler.quantity(node.cap, scope)
  const floor = node.floor === undefined ? undefined : compiler.quantity(node.floor, scope)
  if (cap === undefined && floor === undefined) return points
  return (c) => {
    let value = points(c)
    if (cap !== undefined) value = minRange(value, present(cap(c)))
    if (floor !== undefined) value = maxRange(value, present(floor(c)))
    return value
  }
}

const group = (
  compiler: Compiler,
  node: Of<'sum' | 'max' | 'min'>,
  scope: Scope,
  cut: Cut,
): Measured => {
  if (node.of.length === 0) refuse(scope, `points node "${node.id}" is empty`)
  const [first, ...rest] = node.of.map((child) => below(compiler, child, scope, cut))
  const join = { sum: addRanges, max: maxRange, min: minRange }[node.kind]
  return limited(compiler, node, scope, (c) => {
    let value = first?.(c) ?? zero
    for (let at = 0; at < rest.length; at++) value = join(value, (rest[at] as Measured)(c))
    return value
  })
}

/** Exclusive lines: those that may be the first to hold, and 0 if perhaps none does. */
const exclusive = (compiler: Compiler, node: Of<'tiers'>, scope: Scope): Measured => {
  const lines = node.rows.map((line) => ({
    when: compiler.predicate(line.when, scope),
    points: compiler.quantity(line.points, scope),
  }))
  return limited(compiler, { cap: node.cap }, scope, (c) => {
    let value: Range | undefined
    for (const line of lines) {
      const verdict = line.when(c)
      if (verdict === unmet) continue
      const points = present(line.points(c))
      value = value === undefined ? points : hull(value, points)
      if (verdict === met) return value
    }
    return value === undefined ? zero : hull(value, zero)
  })
}

const perUnit = (compiler: Compiler, node: Of<'each'>, scope: Scope): Measured => {
  const amount = compiler.quantity(node.of, scope)
  if (!(node.unit > 0)) refuse(scope, `a unit is more than 0, not ${String(node.unit)}`)
  const [unit, points] = [rational(node.unit), rational(node.points)]
  return (c) => {
    const complete = mapRange(present(amount(c)), (value) =>
      roundTo(divide(value, unit), 'down', 0),
    )
    const units = maxRange(complete, zero)
    const values = mapRange(units, (value) => multiply(value, points))
    return node.points < 0 ? { lo: values.hi, hi: values.lo } : values
  }
}

const best = (compiler: Compiler, node: Of<'best'>, scope: Scope, cut: Cut): Measured => {
  const list = listReader(compiler, node.list, node.as, scope)
  const where: Judge =
    node.where === undefined ? () => met : compiler.predicate(node.where, list.scope)
  const points = measured(compiler, node.of, list.scope, cut)
  const otherwise =
    node.otherwise === undefined ? () => zero : measured(compiler, node.otherwise, scope, cut)
  return (c) => {
    const items = list.read(c)
    const outer = c.items[list.depth]
    let sure: Range | undefined
    let possible: Range | undefined
    for (const item of items ?? [unknownItem]) {
      c.items[list.depth] = item
      const counts = where(c)
      if (counts === unmet) continue
      const value = points(c)
      possible = possible === undefined ? value : hull(possible, value)
      if (counts === met && items !== undefined)
        sure = sure === undefined ? value : maxRange(sure, value)
    }
    c.items[list.depth] = outer as (typeof c.items)[number]
    if (possible === undefined) return otherwise(c)
    return sure === undefined ? hull(possible, otherwise(c)) : { lo: sure.lo, hi: possible.hi }
  }
}

const rowOf = (compiler: Compiler, node: Of<'row'>, scope: Scope): Measured => {
  const points = compiler.quantity(node.points, scope)
  return provided(compiler.predicate(node.when, scope), (c) => present(points(c)))
}

const kinds = (compiler: Compiler, node: Points, scope: Scope, cut: Cut): Measured => {
  switch (node.kind) {
    case 'row':
      return rowOf(compiler, node, scope)
    case 'each':
      return perUnit(compiler, node, scope)
    case 'sum':
    case 'max':
    case 'min':
      return group(compiler, node, scope, cut)
    case 'tiers':
      return exclusive(compiler, node, scope)
    case 'best':
      return best(compiler, node, scope, cut)
    default:
      return refuse(scope, `unknown points node ${JSON.stringify(node)}`)
  }
}

const measured = (compiler: Compiler, node: Points, scope: Scope, cut: Cut): Measured => {
  if (node.id === cut.without) return () => zero
  const at = { ...scope, where: `${scope.where} › points "${node.id}"` }
  const points = kinds(compiler, node, at, cut)
  if (!('requires' in node) || node.requires === undefined) return points
  return provided(compiler.predicate(node.requires, at), points)
}

/** A node below another; where nothing is left out, it is the same one that is asked for alone. */
const below = (compiler: Compiler, node: Points, scope: Scope, cut: Cut): Measured =>
  cut.without === undefined
    ? (compiler.points(node, scope) as Measured)
    : measured(compiler, node, scope, cut)

/** The one interpreter of points trees: always an interval [min, max]. */
export const compilePoints = (
  compiler: Compiler,
  node: Points,
  scope: Scope,
  without?: string,
): Measured => measured(compiler, node, scope, { without })
