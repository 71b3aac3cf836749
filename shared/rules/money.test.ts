import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from '../../test/arbitraries/editions.ts'
import type { Money } from '../facts/answer.ts'
import { fact, max, money } from './builders.ts'
import type { Period, Quantity } from './rule.ts'

const pay = (said: Money, period: Period, currency = 'EUR', hours?: Quantity) =>
  measure(money('pay', currency, period, hours), { pay: { known: said } })

const open = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

describe('pay', () => {
  test('in the currency and period a rule asks for is taken as it is', () => {
    expect(pay({ amount: 1234.56, currency: 'EUR', period: 'month' }, 'month')).toEqual([
      1234.56, 1234.56,
    ])
  })

  test('by the month makes a year by the number of payments', () => {
    const monthly = { amount: 1000, currency: 'EUR', period: 'month' } as const
    expect(pay({ ...monthly, paymentsPerYear: 14 }, 'year')).toEqual([14_000, 14_000])
    expect(pay({ ...monthly, paymentsPerYear: 13 }, 'year')).toEqual([13_000, 13_000])
    // Not said: twelve at least, and perhaps more.
    expect(pay(monthly, 'year')).toEqual([12_000, Number.POSITIVE_INFINITY])
  })

  test('by the year makes a month by the number of payments', () => {
    const yearly = { amount: 28_000, currency: 'EUR', period: 'year' } as const
    expect(pay({ ...yearly, paymentsPerYear: 14 }, 'month')).toEqual([2000, 2000])
    expect(pay(yearly, 'month')).toEqual([0, 28_000 / 12])
  })

  test('there and back again is the same pay', () => {
    fc.assert(
      fc.property(fc.nat(90_000), fc.integer({ min: 12, max: 16 }), (amount, paymentsPerYear) => {
        const month = { amount, currency: 'EUR', period: 'month', paymentsPerYear } as const
        const [year = 0] = pay(month, 'year') ?? []
        const back = pay({ ...month, amount: year, period: 'year' }, 'month')
        expect(back).toEqual([amount, amount])
      }),
      { numRuns: 5_000 },
    )
  })

  test('by the hour needs the hours of a week', () => {
    const hourly = { amount: 10, currency: 'EUR', period: 'hour' } as const
    expect(pay(hourly, 'year')).toEqual(open)
    expect(pay(hourly, 'year', 'EUR', 40)).toEqual([20_800, 20_800])
    expect(pay(hourly, 'month', 'EUR', 39)).toEqual([1690, 1690])
  })

  test('by the month makes an hour, and stays open while the hours are', () => {
    const monthly = { amount: 1690, currency: 'EUR', period: 'month', paymentsPerYear: 12 } as const
    expect(pay(monthly, 'hour', 'EUR', 39)).toEqual([10, 10])
    const [least, most] = pay(monthly, 'hour', 'EUR', max(fact('n'), 39)) ?? []
    expect([least, most]).toEqual([0, 10])
  })

  test('in rupiah is exchanged at the dated rate of the edition', () => {
    const rupiah = { amount: 20_424_090, currency: 'IDR', period: 'month' } as const
    expect(pay(rupiah, 'month')).toEqual([1000, 1000])
    const euro = { amount: 1000, currency: 'EUR', period: 'month' } as const
    expect(pay(euro, 'month', 'IDR')).toEqual([20_424_090, 20_424_090])
  })

  test('in a currency without a rate is unknown, in either direction', () => {
    const strange = { amount: 1000, currency: 'XXX', period: 'month' } as const
    expect(pay(strange, 'month')).toEqual(open)
    expect(pay({ ...strange, currency: 'EUR' }, 'month', 'XXX')).toEqual(open)
    expect(pay(strange, 'month', 'XXX')).toEqual([1000, 1000])
  })

  test('once is never a wage, nor a wage paid once', () => {
    expect(pay({ amount: 9, currency: 'EUR', period: 'once' }, 'year')).toEqual(open)
    expect(pay({ amount: 9, currency: 'EUR', period: 'year' }, 'once')).toEqual(open)
  })

  test('not spoken of may be anything', () => {
    expect(measure(money('pay', 'EUR', 'year'), {})).toEqual(open)
    expect(measure(money('pay', 'EUR', 'year'), { pay: 'not-applicable' })).toBeUndefined()
  })
})
