import type { Verdict } from '../catalogue/programme.ts'
import type { Range } from '../rules/range.ts'
import { asNumber } from '../rules/rational.ts'
import type { Comparison, Points } from '../rules/rule.ts'
import type { Subject } from './subject.ts'

export type { Subject } from './subject.ts'

// What an explanation is made of. Nothing here is ever changed: one that comes out the same as the
// last is the last one, so that a page can see by identity what stayed as it was.

/** A range as it is shown; a null end has no bound. */
export type Shown = { readonly min: number | null; readonly max: number | null }

/** Why a condition is met, unmet or unknown: what there is, what is asked, and every branch. */
export type Trace =
  | {
      readonly kind: 'group'
      readonly join: 'all' | 'any' | 'at-least' | 'when' | 'unless' | 'not' | 'gate' | 'programme'
      readonly name?: string | undefined
      readonly n?: number | undefined
      readonly verdict: Verdict
      readonly of: readonly Trace[]
    }
  | {
      readonly kind: 'number'
      readonly verdict: Verdict
      readonly subject: Subject
      readonly is: Comparison
      readonly have: Shown | undefined
      readonly asked: Shown | undefined
      /** How far short, in the subject's own unit. */
      readonly gap?: number | undefined
    }
  | {
      readonly kind: 'code'
      readonly verdict: Verdict
      readonly path: string
      readonly have: string | readonly string[] | boolean | null | undefined
      readonly asked: readonly string[]
      readonly how:
        | 'yes'
        | 'one-of'
        | 'starts-with'
        | 'at-least'
        | 'at-most'
        | 'any'
        | 'all'
        | 'none'
        | 'same'
    }
  /** A list examined item by item; over none, `of` is empty. */
  | {
      readonly kind: 'list'
      readonly verdict: Verdict
      readonly list: string
      readonly quantifier: 'some' | 'every'
      readonly items: readonly { readonly id: string; readonly of: Trace }[]
      /** What one item would have to show. */
      readonly asks: Trace
    }
  | { readonly kind: 'fixed'; readonly verdict: Verdict }

/** One line or subtotal of a points table as far as it is known. */
export type PointsLine = {
  readonly id: string
  readonly kind: Points['kind'] | 'line'
  readonly points: Shown
  readonly of: readonly PointsLine[]
  /** Points that the lines below would give but a cap takes away. */
  readonly lost?: number | undefined
  readonly inferred?: true | undefined
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

export const shown = (range: Range | undefined): Shown | undefined =>
  range && { min: finite(asNumber(range.lo)), max: finite(asNumber(range.hi)) }

export const sameShown = (a: Shown | undefined, b: Shown | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.min === b.min && a.max === b.max)

/** A plain known number, of which one number is enough to know it again. */
export const plainNumber = (range: Range | null | undefined): number | undefined => {
  if (range === undefined || range === null || range.maybeAbsent) return undefined
  const { lo, hi } = range
  return typeof lo === 'number' && lo === hi && Number.isFinite(lo) ? lo : undefined
}
