import { describe, expect, test } from 'vitest'
import type { Cost } from '../catalogue/programme.ts'
import { costInWords, numberInWords, payInWords, rangeInWords, unitInWords } from './money.ts'

const cost = (amount: Cost['amount']): Cost => ({
  what: { id: 'Visa', en: 'Visa' },
  amount,
  currency: 'EUR',
  payer: 'student',
  source: 'any',
})

describe('money on a page', () => {
  test('numbers follow the language: a dot in Indonesian is a comma in English', () => {
    expect(numberInWords(1500, 'id')).toBe('1.500')
    expect(numberInWords(1500, 'en')).toBe('1,500')
    expect(numberInWords(26.44, 'id')).toBe('26,44')
  })

  test('a price that was not found is never shown as zero', () => {
    expect(costInWords(cost(null), 'id')).toBeUndefined()
    expect(costInWords(cost({ min: null, max: null }), 'id')).toBeUndefined()
    expect(costInWords(cost(0), 'id')).toBe('EUR 0')
    expect(payInWords(null, 'en')).toBeUndefined()
  })

  test('an old offer is never shown as present pay', () => {
    const offer = { min: 4110, max: 4110, currency: 'SAR', period: 'month', source: 'any' } as const
    expect(payInWords({ ...offer, offeredIn: 2016 }, 'id')).toBe(
      'Upah sekarang belum ditemukan. Tawaran tahun 2016: SAR 4.110 per bulan',
    )
    expect(payInWords({ ...offer, offeredIn: 2016 }, 'en')).toContain('Pay today was not found')
  })

  test('a range with one end says which end it is', () => {
    expect(rangeInWords({ min: 1700, max: null }, 'id')).toBe('mulai 1.700')
    expect(rangeInWords({ min: null, max: 200 }, 'en')).toBe('up to 200')
    expect(rangeInWords({ min: 1700, max: null }, 'id', 'MYR')).toBe('mulai MYR 1.700')
    expect(rangeInWords({ min: 9, max: 12 }, 'en', 'USD')).toBe('USD 9–12')
    expect(rangeInWords({ min: 3, max: 9 }, 'id')).toBe('3–9')
    expect(rangeInWords({ min: 24, max: 24 }, 'id')).toBe('24')
  })

  test('units are read in the language of the page', () => {
    expect(unitInWords('EUR per year', 'id')).toBe('EUR per tahun')
    expect(unitInWords('points', 'id')).toBe('poin')
    expect(unitInWords('furlongs', 'id')).toBe('furlongs')
  })
})
