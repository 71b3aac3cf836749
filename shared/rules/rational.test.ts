import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  asNumber,
  compareRational,
  divide,
  multiply,
  negate,
  type Rational,
  type Rounding,
  rational,
  roundTo,
} from './rational.ts'

const runs = { numRuns: 5_000 }

type Fraction = readonly [n: bigint, d: bigint]

/** Whole numbers large enough to leave what a double holds, and fractions of them. */
const whole = fc.oneof(
  fc.integer({ min: -50, max: 50 }).map(BigInt),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
)
const fraction: fc.Arbitrary<Fraction> = fc.tuple(
  whole,
  fc.oneof(fc.constant(1n), fc.bigInt({ min: 1n, max: 10n ** 6n })),
)

const big = (n: bigint): Rational => {
  const half = 2n ** 40n
  const [high, low] = [n / half, n % half]
  return add(multiply(Number(high), Number(half)), Number(low))
}
const made = ([n, d]: Fraction): Rational => divide(big(n), big(d))

const equals = (value: Rational, [n, d]: Fraction): boolean => {
  const [top, bottom] = typeof value === 'number' ? [BigInt(value), 1n] : [value.n, value.d]
  return bottom > 0n && top * d === n * bottom
}

const down = ([n, d]: Fraction): bigint => (n < 0n && n % d !== 0n ? n / d - 1n : n / d)

const roundedBy: Readonly<Record<Rounding, (value: Fraction) => bigint>> = {
  down,
  up: ([n, d]) => -down([-n, d]),
  'half-up': ([n, d]) => down([2n * n + d, 2n * d]),
}

describe('points and money are counted exactly', () => {
  test('sums, products and quotients equal those of whole numbers without limit', () => {
    fc.assert(
      fc.property(fraction, fraction, ([a, b], [c, d]) => {
        const [x, y] = [made([a, b]), made([c, d])]
        expect(equals(add(x, y), [a * d + c * b, b * d])).toBe(true)
        expect(equals(multiply(x, y), [a * c, b * d])).toBe(true)
        expect(equals(negate(x), [-a, b])).toBe(true)
        if (c !== 0n)
          expect(equals(divide(x, y), c < 0n ? [-a * d, -b * c] : [a * d, b * c])).toBe(true)
        expect(Math.sign(compareRational(x, y))).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0)
      }),
      runs,
    )
  })

  test('a price such as 45934.2 is what is printed, not the nearest double', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const text = Number(`${digits}e-${decimals}`)
          expect(equals(rational(text), [BigInt(digits), 10n ** BigInt(decimals)])).toBe(true)
        },
      ),
      runs,
    )
  })

  test('ten tenths are one, and three tenths are neither more nor less than 0.1 + 0.2', () => {
    const tenth = rational(0.1)
    const sum = Array.from({ length: 10 }, () => tenth).reduce(add, 0)
    expect(sum).toBe(1)
    expect(compareRational(add(tenth, rational(0.2)), rational(0.3))).toBe(0)
  })

  test('a number written with an exponent is read whole', () => {
    expect(asNumber(rational(1e21))).toBe(1e21)
    expect(equals(rational(1.5e-7), [15n, 10n ** 8n])).toBe(true)
  })
})

describe('a rule that rounds', () => {
  test('rounds by the mode it names, to the decimals it names, below zero too', () => {
    fc.assert(
      fc.property(
        fraction,
        fc.constantFrom<Rounding>('up', 'down', 'half-up'),
        fc.integer({ min: -2, max: 4 }),
        ([n, d], mode, decimals) => {
          const scale = 10n ** BigInt(Math.abs(decimals))
          const scaled: Fraction = decimals >= 0 ? [n * scale, d] : [n, d * scale]
          const units = roundedBy[mode](scaled)
          const expected: Fraction = decimals >= 0 ? [units, scale] : [units * scale, 1n]
          expect(equals(roundTo(made([n, d]), mode, decimals), expected)).toBe(true)
        },
      ),
      runs,
    )
  })

  test('takes a half up, towards the larger number', () => {
    expect([2.5, -2.5, 2.4, -2.6].map((one) => roundTo(rational(one), 'half-up', 0))).toEqual([
      3, -2, 2, -3,
    ])
  })
})

describe('a bound that nobody knows', () => {
  test('stays unknown through all arithmetic and breaks nothing', () => {
    const [none, all] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    expect(add(all, rational(0.5))).toBe(all)
    expect(multiply(none, -2)).toBe(all)
    expect(multiply(all, 0)).toBe(0)
    expect(divide(none, 4)).toBe(none)
    expect(divide(rational(0.5), all)).toBe(0)
    expect(roundTo(all, 'down', 2)).toBe(all)
    expect(compareRational(rational(0.5), all)).toBe(-1)
  })
})
