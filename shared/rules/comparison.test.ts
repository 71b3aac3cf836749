import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgedComparison } from './comparison.ts'
import { anything, compareRanges, point, type Range } from './range.ts'
import { compareRational, divide, type Rational, rational } from './rational.ts'
import type { Comparison } from './rule.ts'
import type { Case } from './scope.ts'
import { greatest, least, met, type Truth, unknown, unmet } from './truth.ts'

const whole = fc.integer({ min: -6, max: 6 })
const fraction = fc.tuple(whole, fc.integer({ min: 1, max: 5 })).map(([n, d]) => divide(n, d))
const value: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 4, arbitrary: whole },
  { weight: 3, arbitrary: fraction },
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 2 ** 52),
)
const range: fc.Arbitrary<Range> = fc
  .tuple(value, value, fc.constantFrom(true, undefined, undefined))
  .map(([a, b, maybeAbsent]) =>
    compareRational(a, b) <= 0 ? { lo: a, hi: b, maybeAbsent } : { lo: b, hi: a, maybeAbsent },
  )
const said = fc.oneof({ weight: 8, arbitrary: range }, fc.constantFrom(null, undefined))
const mark = fc.oneof(whole, fc.double({ min: -6, max: 6, noNaN: true })).map(rational)
const comparisons: readonly Comparison[] = ['>=', '>', '<=', '<', '=']

const caseOf = (fact: Range | null | undefined): Case => {
  const c: Case = {
    said: [fact],
    fact: () => fact,
    day: 0,
    items: [],
    memo: [],
    alike: [],
    other: () => c,
  }
  return c
}

describe('the short way to compare an answer with a number of the law', () => {
  test('says what the rule itself says, whatever was answered', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...comparisons), mark, (fact, is, number) => {
        const fixed = point(number)
        const judge = judgedComparison({
          is,
          fixed,
          slot: 0,
          left: () => undefined,
          right: () => fixed,
          verdict: () => unknown,
        })
        const meant = fact === undefined ? anything : (fact ?? undefined)
        expect(judge(caseOf(fact))).toBe(compareRanges(meant, is, fixed))
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('conditions taken together', () => {
  const truths = fc.array(fc.constantFrom<Truth>(met, unknown, unmet), { maxLength: 5 })

  test('all of them are as true as the least, any of them as the greatest', () => {
    fc.assert(
      fc.property(truths, (parts) => {
        const judges = parts.map((part) => () => part)
        expect(least(judges)(undefined)).toBe(Math.min(met, ...parts))
        expect(greatest(judges)(undefined)).toBe(Math.max(unmet, ...parts))
      }),
      { numRuns: 5_000 },
    )
  })
})
