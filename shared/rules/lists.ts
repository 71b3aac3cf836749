import { unknownItem } from '../facts/view.ts'
import { eitherOf, optional, present, type QuantityOf } from './quantity.ts'
import { addRanges, hull, maxRange, minRange, type Range, zero } from './range.ts'
import { compareRational } from './rational.ts'
import { type Compiler, type Judge, listReader, type Measure, type Scope } from './scope.ts'
import { met, unmet } from './truth.ts'

// Quantities over a list's items, each bound in turn.

export const bestOf = (compiler: Compiler, node: QuantityOf<'best'>, scope: Scope): Measure => {
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
      all = all === undefined ? present(one) : hull(all, present(one))
      if (counts === met && items !== undefined && !one.maybeAbsent)
        sure = sure === undefined ? one : better(sure, one)
    }
    c.items[list.depth] = outer as (typeof c.items)[number]
    if (all === undefined) return otherwise(c)
    if (sure === undefined) return eitherOf(all, otherwise(c))
    return node.pick === 'max' ? { lo: sure.lo, hi: all.hi } : { lo: all.lo, hi: sure.hi }
  }
}

export const totalOf = (compiler: Compiler, node: QuantityOf<'total'>, scope: Scope): Measure => {
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
