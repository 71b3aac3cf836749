import { describe, expect, test } from 'vitest'
import {
  dayWords,
  months,
  monthWords,
  ownMoney,
  type Priced,
  pay,
  type Speech,
  totalOf,
} from './numbers.ts'
import { en } from './words/en.ts'
import { id } from './words/id.ts'

const indonesian: Speech = { language: 'id', words: id }
const english: Speech = { language: 'en', words: en }
const rates = { EUR: { rupiah: 20_000, date: '2026-05-08' } }

const cost = (amount: Priced['amount'], rest: Partial<Priced> = {}): Priced => ({
  amount,
  currency: 'IDR',
  payer: 'student',
  ...rest,
})

describe('own money', () => {
  test('adds only what the student pays in the ordinary way', () => {
    const costs = [
      cost(100_000),
      cost({ min: 10, max: 20 }, { currency: 'EUR' }),
      cost(9_000_000, { payer: 'employer' }),
      cost(9_000_000, { payer: 'disputed' }),
      cost(9_000_000, { aside: 'refundable' }),
    ]
    expect(totalOf(costs, 'student', rates)).toEqual({ min: 300_000, max: 500_000 })
  })

  test('a price that was not found leaves the end open and says so', () => {
    const open = totalOf([cost(400_000), cost(null)], 'student', rates)
    expect(open).toEqual({ min: 400_000, max: null })
    expect(ownMoney(open, indonesian)).toBe('mulai Rp 400 ribu, sebagian belum diketahui')
  })

  test('nothing but unknown prices is unknown, not free', () => {
    expect(ownMoney(totalOf([cost(null)], 'student', rates), indonesian)).toBe('belum diketahui')
    expect(ownMoney(undefined, english)).toBe('not known yet')
    expect(ownMoney({ min: 0, max: 0 }, indonesian)).toBe('tidak ada')
  })

  test('a ceiling is told as one, not as a range from nothing', () => {
    const most = totalOf([cost({ min: null, max: 9_600_000 })], 'student', rates)
    expect(ownMoney(most, indonesian)).toBe('sampai Rp 9,6 juta')
    expect(ownMoney(most, english)).toBe('up to Rp 9.6 million')
  })

  test('a currency without a rate is unknown, never guessed', () => {
    expect(totalOf([cost(50, { currency: 'CHF' })], 'student', rates)).toEqual({
      min: 0,
      max: null,
    })
  })
})

describe('numbers the way the page speaks', () => {
  test('pay names its currency, its period, and about how much it is in rupiah', () => {
    const monthly = { min: 2400, max: 3100, currency: 'EUR', period: 'month' } as const
    expect(pay(monthly, rates, indonesian)).toBe(
      'EUR 2.400 sampai 3.100 per bulan (± Rp 48 sampai 62 juta)',
    )
    expect(pay({ ...monthly, max: null }, rates, english)).toBe(
      'from EUR 2,400 per month (± Rp 48 million)',
    )
    expect(pay({ ...monthly, min: 4110, max: 4110, offeredIn: 2016 }, rates, english)).toBe(
      'pay today was not found; offered in 2016: EUR 4,110 per month',
    )
    expect(pay(null, rates, indonesian)).toBe('belum diketahui')
  })

  test('pay that is announced for a later day is told as of that day, and alone once a plan ends after it', () => {
    const floor = {
      ...{ min: 5600, max: null, currency: 'SGD', period: 'month' as const },
      later: { from: '2027-01-01', min: 6000, max: null },
    }
    expect(pay(floor, {}, indonesian)).toBe(
      'mulai SGD 5.600 per bulan; berlaku mulai 1 Januari 2027: mulai SGD 6.000 per bulan',
    )
    expect(pay(floor, {}, indonesian, '2026-12-31')).toContain('5.600')
    expect(pay(floor, {}, indonesian, '2027-01-01')).toBe(
      'mulai SGD 6.000 per bulan, berlaku mulai 1 Januari 2027',
    )
    expect(pay(floor, {}, english, '2028-08-01')).toBe(
      'from SGD 6,000 per month, as of 1 January 2027',
    )
  })

  test('months without a longest estimate say at least', () => {
    expect(months({ min: 8.5, max: null }, indonesian)).toBe('sedikitnya 8,5 bulan')
    expect(months({ min: 0, max: null }, indonesian)).toBeUndefined()
    expect(months({ min: 4, max: 12 }, indonesian)).toBe('4 sampai 12 bulan')
    expect(months({ min: null, max: null }, indonesian)).toBeUndefined()
  })

  test('months that may also take longer say so, beside the longest that was found', () => {
    expect(months({ min: 6, max: 16 }, indonesian, true)).toBe('6 sampai 16 bulan atau lebih')
    expect(months({ min: 6, max: 6 }, english, true)).toBe('at least 6 months')
    expect(months({ min: 0, max: 0 }, english, true)).toBeUndefined()
  })

  test('months never open with nothing: what counts is how long it may take', () => {
    expect(months({ min: 0, max: 2 }, indonesian)).toBe('sampai 2 bulan')
    expect(months({ min: 0.5, max: 0.5 }, indonesian)).toBe('0,5 bulan')
  })

  test('a day is written out', () => {
    expect(dayWords('2026-11-21', 'id')).toBe('21 November 2026')
    expect(dayWords('2026-11-21', 'en')).toBe('21 November 2026')
    expect(monthWords('2028-07-07', 'id')).toBe('Juli 2028')
  })
})
