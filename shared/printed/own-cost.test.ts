import { expect, test } from 'vitest'
import type { Cost } from '../catalogue/programme.ts'
import type { Language } from '../facts/fact.ts'
import { ownCostInWords } from './own-cost.ts'

const said = (costs: readonly Cost[], language: Language) => {
  const { sum, beside } = ownCostInWords(costs, language)
  return beside === '' ? sum : `${sum} (${beside})`
}

const cost = (part: Partial<Cost>): Cost => ({
  what: { id: 'Visa', en: 'Visa' },
  amount: 75,
  currency: 'EUR',
  payer: 'student',
  source: 'visa',
  ...part,
})

test('what others pay and what is a choice is no cost of the student’s; a deposit is said apart', () => {
  const costs = [
    cost({}),
    cost({ payer: 'employer', amount: 900 }),
    cost({ aside: 'refundable', amount: 13_092 }),
    cost({ aside: 'optional', amount: 20 }),
  ]
  expect(said(costs, 'en')).toBe('EUR 75 (EUR 13,092 deposit that comes back)')
})

test('currencies stand beside each other, and an open end stays open', () => {
  const costs = [
    cost({ amount: { min: 50, max: null } }),
    cost({ amount: { min: null, max: 25 } }),
    cost({ amount: 500_000, currency: 'IDR' }),
  ]
  expect(said(costs, 'id')).toBe('mulai EUR 50 + IDR 500.000')
})

test('a ceiling alone is told as one, not as a range from nothing', () => {
  expect(said([cost({ amount: { min: null, max: 25 } })], 'id')).toBe('sampai EUR 25')
})

test('a nought is said only where nothing else is charged', () => {
  const free = cost({ amount: 0, currency: 'IDR' })
  expect(said([free, cost({})], 'en')).toBe('EUR 75')
  expect(said([free], 'en')).toBe('IDR 0')
})

test('a price nobody found and a quarrel over who pays are said, never counted as nothing', () => {
  const costs = [cost({ amount: null }), cost({ payer: 'disputed', amount: null })]
  expect(said(costs, 'en')).toBe('1 without a price (1 disputed)')
  expect(said([cost({ payer: 'employer' })], 'en')).toBe('nothing on our list for you')
})
