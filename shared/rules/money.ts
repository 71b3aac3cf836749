import type { Money } from '../facts/answer.ts'
import { optional, type QuantityOf } from './quantity.ts'
import { anything, mapRange, point, type Range } from './range.ts'
import { compareRational, divide, multiply, type Rational, rational } from './rational.ts'
import { type Compiler, type Measure, reader, refuse, type Scope } from './scope.ts'

// Money in the currency and period a rule speaks of. A rate, a period or a number of payments that
// is not known leaves the amount open.

const atLeastOf = (value: Rational): Range => ({ lo: value, hi: Number.POSITIVE_INFINITY })

/** Weeks in a year and a month, as labour statistics use them: 52, and 52/12. */
const perYear = (amount: Rational, money: Money, weekly: Range | undefined): Range | undefined => {
  if (money.period === 'year') return point(amount)
  if (money.period === 'month')
    return money.paymentsPerYear === undefined
      ? atLeastOf(multiply(amount, 12))
      : point(multiply(amount, rational(money.paymentsPerYear)))
  if (money.period === 'hour' && weekly !== undefined)
    return mapRange(weekly, (hours) => multiply(multiply(amount, hours), 52))
  return undefined
}

const inPeriod = (
  amount: Rational,
  money: Money,
  period: QuantityOf<'money'>['period'],
  weekly: Range | undefined,
): Range => {
  if (money.period === period) return point(amount)
  if (period === 'once' || money.period === 'once') return anything
  if (period === 'year') return perYear(amount, money, weekly) ?? anything
  if (period === 'month' && money.period === 'year')
    return money.paymentsPerYear === undefined
      ? { lo: 0, hi: divide(amount, 12) }
      : point(divide(amount, rational(money.paymentsPerYear)))
  if (period === 'month' && money.period === 'hour' && weekly !== undefined)
    return mapRange(weekly, (hours) => divide(multiply(multiply(amount, hours), 52), 12))
  if (period === 'hour' && weekly !== undefined && compareRational(weekly.lo, 0) > 0) {
    const year = perYear(amount, money, weekly)
    if (year !== undefined)
      return {
        lo: divide(year.lo, multiply(weekly.hi, 52)),
        hi: divide(year.hi, multiply(weekly.lo, 52)),
      }
  }
  return anything
}

export const moneyIn = (compiler: Compiler, node: QuantityOf<'money'>, scope: Scope): Measure => {
  const { kind, read } = reader(compiler, node.path, scope)
  if (kind.kind !== 'money') return refuse(scope, `"${node.path}" is not an amount of money`)
  const hours = optional(compiler, node.weeklyHours, scope)
  const target = compiler.rate(node.currency)
  return (c) => {
    const value = read(c)
    if (value === null) return undefined
    if (value === undefined || typeof value !== 'object' || !('amount' in value)) return anything
    const rate = value.currency === node.currency ? point(1) : compiler.rate(value.currency)
    if (rate === undefined || (value.currency !== node.currency && target === undefined))
      return anything
    const amount = rational(value.amount)
    const exchanged =
      value.currency === node.currency || target === undefined
        ? amount
        : divide(multiply(amount, rate.lo), target.lo)
    return inPeriod(exchanged, value, node.period, hours?.(c))
  }
}
