/**
 * An exact number: a safe integer as a plain number, any other as a reduced fraction. Infinities
 * stand for "no bound known". Nothing is rounded unless a rule names mode and scale.
 */
export type Rational = number | { readonly n: bigint; readonly d: bigint }

const safe = (value: number): boolean => Number.isSafeInteger(value) || !Number.isFinite(value)

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

const reduced = (n: bigint, d: bigint): Rational => {
  const sign = d < 0n ? -1n : 1n
  const common = gcd(n, d) * sign
  const [top, bottom] = [n / common, d / common]
  if (bottom === 1n && safe(Number(top))) return Number(top)
  return { n: top, d: bottom }
}

const parts = (value: Rational): { readonly n: bigint; readonly d: bigint } =>
  typeof value === 'number' ? { n: BigInt(value), d: 1n } : value

/** The exact value of a JSON number: 45934.2 is 459342/10, not the nearest double. */
export const rational = (value: number): Rational => {
  if (safe(value)) return value === 0 ? 0 : value
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', decimals = ''] = mantissa.split('.')
  const scale = Number(exponent) - decimals.length
  const digits = BigInt(whole + decimals)
  return scale >= 0
    ? reduced(digits * 10n ** BigInt(scale), 1n)
    : reduced(digits, 10n ** BigInt(-scale))
}

const infinite = (value: Rational): value is number =>
  typeof value === 'number' && !Number.isFinite(value)

export const compareRational = (a: Rational, b: Rational): number => {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  if (infinite(a)) return a > 0 ? 1 : -1
  if (infinite(b)) return b > 0 ? -1 : 1
  const [x, y] = [parts(a), parts(b)]
  const [left, right] = [x.n * y.d, y.n * x.d]
  return left < right ? -1 : left > right ? 1 : 0
}

export const add = (a: Rational, b: Rational): Rational => {
  if (typeof a === 'number' && typeof b === 'number' && safe(a + b)) return a + b
  if (infinite(a)) return a
  if (infinite(b)) return b
  const [x, y] = [parts(a), parts(b)]
  return reduced(x.n * y.d + y.n * x.d, x.d * y.d)
}

export const negate = (a: Rational): Rational =>
  typeof a === 'number' ? (a === 0 ? 0 : -a) : { n: -a.n, d: a.d }

export const multiply = (a: Rational, b: Rational): Rational => {
  if (a === 0 || b === 0) return 0
  if (typeof a === 'number' && typeof b === 'number' && safe(a * b)) return a * b
  if (infinite(a) || infinite(b)) {
    const negative = compareRational(a, 0) < 0 !== compareRational(b, 0) < 0
    return negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  }
  const [x, y] = [parts(a), parts(b)]
  return reduced(x.n * y.n, x.d * y.d)
}

const gcdOf = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcdOf(b, a % b))

/** The same of plain numbers: most of what is shared is days among the days of a month. */
const ratio = (n: number, d: number): Rational => {
  const common = gcdOf(n, d) * Math.sign(d)
  const [top, bottom] = [n / common, d / common]
  if (bottom === 1) return top === 0 ? 0 : top
  return { n: BigInt(top), d: BigInt(bottom) }
}

/** a / b for b not zero. Nothing finite shared among ever more comes to nothing. */
export const divide = (a: Rational, b: Rational): Rational => {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return ratio(a as number, b as number)
  if (infinite(b)) return 0
  if (infinite(a)) return compareRational(b, 0) < 0 ? negate(a) : a
  const [x, y] = [parts(a), parts(b)]
  return reduced(x.n * y.d, x.d * y.n)
}

const floorOf = (value: Rational): Rational => {
  if (typeof value === 'number') return value
  const quotient = value.n / value.d
  return reduced(value.n < 0n && quotient * value.d !== value.n ? quotient - 1n : quotient, 1n)
}

export type Rounding = 'up' | 'down' | 'half-up'

/** Rounds to so many decimals. `half-up` rounds a half towards plus infinity. */
export const roundTo = (value: Rational, mode: Rounding, decimals: number): Rational => {
  if (infinite(value)) return value
  const scale = decimals >= 0 ? 10 ** decimals : divide(1, 10 ** -decimals)
  const scaled = multiply(value, scale)
  const whole =
    mode === 'down'
      ? floorOf(scaled)
      : mode === 'up'
        ? negate(floorOf(negate(scaled)))
        : floorOf(add(scaled, divide(1, 2)))
  return divide(whole, scale)
}

/** For showing only: the nearest double. */
export const asNumber = (value: Rational): number =>
  typeof value === 'number' ? value : Number(value.n) / Number(value.d)
