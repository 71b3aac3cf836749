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

const either = (a: Range, b: Range): { maybeAbsent?: true } =>
  a.maybeAbsent || b.maybeAbsent ? { maybeAbsent: true } : {}

/** The narrowest range that holds both. */
export const hull = (a: Range, b: Range): Range => ({
  lo: smaller(a.lo, b.lo),
  hi: larger(a.hi, b.hi),
  ...either(a, b),
})

export const addRanges = (a: Range, b: Range): Range => ({
  lo: add(a.lo, b.lo),
  hi: add(a.hi, b.hi),
  ...either(a, b),
})

export const negateRange = (a: Range): Range => ({
  lo: negate(a.hi),
  hi: negate(a.lo),
  ...either(a, a),
})

export const multiplyRanges = (a: Range, b: Range): Range => {
  const products = [
    multiply(a.lo, b.lo),
    multiply(a.lo, b.hi),
    multiply(a.hi, b.lo),
    multiply(a.hi, b.hi),
  ]
  return { lo: products.reduce(smaller), hi: products.reduce(larger), ...either(a, b) }
}

export const maxRange = (a: Range, b: Range): Range => ({
  lo: larger(a.lo, b.lo),
  hi: larger(a.hi, b.hi),
  ...either(a, b),
})

export const minRange = (a: Range, b: Range): Range => ({
  lo: smaller(a.lo, b.lo),
  hi: smaller(a.hi, b.hi),
  ...either(a, b),
})

export const mapRange = (a: Range, change: (value: Rational) => Rational): Range => ({
  lo: change(a.lo),
  hi: change(a.hi),
  ...either(a, a),
})

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
