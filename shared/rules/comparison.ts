import { abolition } from './figures.ts'
import { anything, compareRanges, point, type Range } from './range.ts'
import { rational } from './rational.ts'
import type { Predicate, Quantity } from './rule.ts'
import {
  type Case,
  type Compiler,
  type Judge,
  type Measure,
  reader,
  refuse,
  type Scope,
} from './scope.ts'
import { greatest, met, type Truth, unknown, unmet } from './truth.ts'

type Node = Extract<Predicate, { readonly kind: 'compare' }>

/** Two sides, and the verdict on what they are found to be. */
export type Comparing = {
  readonly left: Measure
  readonly right: Measure
  readonly verdict: (c: Case, left: Range | undefined, right: Range | undefined) => Truth
  readonly is: Node['is']
  /** The right side, where it is the same for everybody. */
  readonly fixed?: Range | undefined
  /** Where the left side is a fact that stands as it was said: its slot. */
  readonly slot?: number | undefined
}

const slotOf = (compiler: Compiler, node: Quantity, scope: Scope): number | undefined =>
  typeof node === 'object' && node.kind === 'fact'
    ? reader(compiler, node.path, scope).slot
    : undefined

/** A comparison with a figure that the law no longer sets asks nothing any more. */
const unlessLifted = (lifted: readonly Judge[], is: Node['is']): Comparing['verdict'] => {
  const over = greatest(lifted)
  return (c, left, right) => {
    const gone = over(c)
    if (gone === met) return met
    const verdict = compareRanges(left, is, right)
    return gone === unknown && verdict === unmet ? unknown : verdict
  }
}

export const comparison = (compiler: Compiler, node: Node, scope: Scope): Comparing => {
  const { is } = node
  if (!['>=', '>', '<=', '<', '='].includes(is))
    refuse(scope, `"${is}" compares nothing: write >=, >, <=, < or =`)
  const left = compiler.quantity(node.left, scope)
  const right = compiler.quantity(node.right, scope)
  const lifted = [node.left, node.right].flatMap((side) => abolition(compiler, side, scope) ?? [])
  if (lifted.length > 0) return { left, right, is, verdict: unlessLifted(lifted, is) }
  const verdict: Comparing['verdict'] = (_, a, b) => compareRanges(a, is, b)
  if (typeof node.right !== 'number') return { left, right, is, verdict }
  const fixed = point(rational(node.right))
  return { left, right, is, verdict, fixed, slot: slotOf(compiler, node.left, scope) }
}

type Said = Range | null | undefined

/** Whole numbers need no arithmetic; whatever else was said, the rule itself decides. */
const fractional = (value: Said): boolean =>
  value === undefined ||
  value === null ||
  value.maybeAbsent === true ||
  typeof value.lo !== 'number' ||
  typeof value.hi !== 'number'

type Ends = { readonly lo: number; readonly hi: number }

/** "At least" and "at most" are most of what law asks of a number: so they are judged in one step. */
const plainly = (slot: number, is: Node['is'], mark: number, general: (value: Said) => Truth) => {
  if (is === '>=')
    return (c: Case): Truth => {
      const value = c.said[slot] as Said
      if (fractional(value)) return general(value)
      const { lo, hi } = value as Ends
      return lo >= mark ? met : hi < mark ? unmet : unknown
    }
  if (is === '<=')
    return (c: Case): Truth => {
      const value = c.said[slot] as Said
      if (fractional(value)) return general(value)
      const { lo, hi } = value as Ends
      return hi <= mark ? met : lo > mark ? unmet : unknown
    }
  return undefined
}

const ofRanges =
  ({ left, right, verdict }: Comparing): Judge =>
  (c) =>
    verdict(c, left(c), right(c))

/** The judge of a comparison; where a fact that was said meets a fixed number, a short one. */
export const judgedComparison = (comparing: Comparing): Judge => {
  const { is, slot, fixed } = comparing
  if (fixed === undefined || slot === undefined) return ofRanges(comparing)
  const general = (value: Said): Truth =>
    compareRanges(value === undefined ? anything : (value ?? undefined), is, fixed)
  const plain = typeof fixed.lo === 'number' ? plainly(slot, is, fixed.lo, general) : undefined
  return plain ?? ((c) => general(c.said[slot] as Said))
}
