import { add, compareRational, multiply, negate, type Rational } from './rational.ts'
import type { Comparison } from './rule.ts'
import { met, type Truth, unknown, unmet } from './truth.ts'

/**
 * All values a quantity may still have, both ends included. `maybeAbsent`: there may turn out to be
 * no such quantity at all. Certainly absent is written `undefined`.
 */
export type Range = {
  readonly lo: Rational
  readonly hi: Rational
  readonly maybeAbsent?: true | undefined
}

export const point = (value: Rational): Range => ({ lo: value, hi: value })
export const anything: Range = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY }
export const zero: Range = point(0)

const smaller = (a: Rational, b: Rational): Rational => (compareRational(a, b) <= 0 ? a : b)
export const larger = (a: Rational, b: Rational): Rational => (compareRational(a, b) >= 0 ? a : b)

export const settled = (range: Range | undefined): boolean =>
  range === undefined || (!range.maybeAbsent && compareRational(range.lo, range.hi) === 0)

/** What is worked out of two: either of them absent, it may be absent too. */
const outOf = (a: Range, b: Range, lo: Rational, hi: Rational): Range =>
  a.maybeAbsent || b.maybeAbsent ? { lo, hi, maybeAbsent: true } : { lo, hi }

/** The narrowest range that holds both. */
export const hull = (a: Range, b: Range): Range =>
  outOf(a, b, smaller(a.lo, b.lo), larger(a.hi, b.hi))

export const addRanges = (a: Range, b: Range): Range =>
  outOf(a, b, add(a.lo, b.lo), add(a.hi, b.hi))

export const negateRange = (a: Range): Range => outOf(a, a, negate(a.hi), negate(a.lo))

export const multiplyRanges = (a: Range, b: Range): Range => {
  const products = [
    multiply(a.lo, b.lo),
    multiply(a.lo, b.hi),
    multiply(a.hi, b.lo),
    multiply(a.hi, b.hi),
  ]
  return outOf(a, b, products.reduce(smaller), products.reduce(larger))
}

export const maxRange = (a: Range, b: Range): Range =>
  outOf(a, b, larger(a.lo, b.lo), larger(a.hi, b.hi))

export const minRange = (a: Range, b: Range): Range =>
  outOf(a, b, smaller(a.lo, b.lo), smaller(a.hi, b.hi))

export const mapRange = (a: Range, change: (value: Rational) => Rational): Range =>
  outOf(a, a, change(a.lo), change(a.hi))

const atLeast = (a: Range, b: Range): Truth =>
  compareRational(a.lo, b.hi) >= 0 ? met : compareRational(a.hi, b.lo) < 0 ? unmet : unknown

const more = (a: Range, b: Range): Truth =>
  compareRational(a.lo, b.hi) > 0 ? met : compareRational(a.hi, b.lo) <= 0 ? unmet : unknown

const equal = (a: Range, b: Range): Truth => {
  if (compareRational(a.hi, b.lo) < 0 || compareRational(b.hi, a.lo) < 0) return unmet
  return settled(a) && settled(b) ? met : unknown
}

const verdicts: Readonly<Record<Comparison, (a: Range, b: Range) => Truth>> = {
  '>=': atLeast,
  '>': more,
  '<=': (a, b) => atLeast(b, a),
  '<': (a, b) => more(b, a),
  '=': equal,
}

/** Whether the comparison holds for all, none or some of the values. Nothing absent compares. */
export const compareRanges = (
  a: Range | undefined,
  is: Comparison,
  b: Range | undefined,
): Truth => {
  if (a === undefined || b === undefined) return unmet
  const verdict = verdicts[is](a, b)
  return verdict === met && (a.maybeAbsent || b.maybeAbsent) ? unknown : verdict
}
