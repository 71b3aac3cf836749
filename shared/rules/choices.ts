import { eitherOf, type QuantityOf } from './quantity.ts'
import { anything, type Range } from './range.ts'
import { type Compiler, type Measure, refuse, type Scope } from './scope.ts'
import { met, unmet } from './truth.ts'

// Quantities that conditions choose: alternatives, decision tables and counts.

export const chosen = (compiler: Compiler, node: QuantityOf<'choose'>, scope: Scope): Measure => {
  const condition = compiler.predicate(node.if, scope)
  const then = compiler.quantity(node.then, scope)
  const otherwise = compiler.quantity(node.otherwise, scope)
  return (c) => {
    const holds = condition(c)
    if (holds === met) return then(c)
    return holds === unmet ? otherwise(c) : eitherOf(then(c), otherwise(c))
  }
}

/** Values of the rows that may apply; for `first`, none after the first that surely does. */
export const tabled = (compiler: Compiler, node: QuantityOf<'table'>, scope: Scope): Measure => {
  if (!['unique', 'any', 'first'].includes(node.hit))
    refuse(scope, 'a table declares its hit policy: unique, any or first')
  compiler.checkTable?.(node.hit, node.rows, scope)
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
    return possible.reduce(eitherOf)
  }
}

export const counted = (compiler: Compiler, node: QuantityOf<'count'>, scope: Scope): Measure => {
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
