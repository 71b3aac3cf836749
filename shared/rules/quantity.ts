import type { Decoded } from '../facts/view.ts'
import { anything, hull, type Range } from './range.ts'
import type { Quantity } from './rule.ts'
import { type Compiler, type Measure, reader, refuse, type Scope } from './scope.ts'

// What the families of quantities share.

type Node = Exclude<Quantity, number>
export type QuantityOf<K extends Node['kind']> = Extract<Node, { readonly kind: K }>

const isRange = (value: Decoded): value is Range =>
  typeof value === 'object' && value !== null && 'lo' in value

export const factValue = (compiler: Compiler, node: QuantityOf<'fact'>, scope: Scope): Measure => {
  const { kind, read } = reader(compiler, node.path, scope)
  if (kind.kind !== 'number' && kind.kind !== 'day')
    return refuse(scope, `"${node.path}" is a ${kind.kind}, not a number or a day`)
  return (c) => {
    const value = read(c)
    return value === null ? undefined : isRange(value) ? value : anything
  }
}

export const optional = (
  compiler: Compiler,
  node: Quantity | undefined,
  scope: Scope,
): Measure | undefined => (node === undefined ? undefined : compiler.quantity(node, scope))

export const bounded = (range: Range): boolean =>
  Number.isFinite(range.lo as number) && Number.isFinite(range.hi as number)

/** The same values, taken as surely there. */
export const present = (range: Range): Range => ({ lo: range.lo, hi: range.hi })

/** Either of two, each of which may be absent. */
export const eitherOf = (a: Range | undefined, b: Range | undefined): Range | undefined => {
  if (a !== undefined && b !== undefined) return hull(a, b)
  const one = a ?? b
  return one === undefined ? undefined : { ...one, maybeAbsent: true }
}

/** What is worked out from parts that may be absent may be absent too. */
export const likewise = (value: Range, ...parts: readonly Range[]): Range =>
  parts.some(({ maybeAbsent }) => maybeAbsent) ? { ...value, maybeAbsent: true } : value
