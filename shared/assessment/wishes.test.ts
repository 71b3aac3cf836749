import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../facts/answer.ts'
import { dayNumber } from '../time/day.ts'
import { beyondWishes, type Way, wishesOf } from './wishes.ts'

const today = dayNumber(2026, 11, 21)
const rates = { AUD: { rupiah: 10_800 } }
const wish = (known: string): Facts => ({ 'departure-wish': { known } })
const money = (amount: number, currency = 'IDR'): Facts => ({
  funds: { known: { amount, currency, period: 'once' } },
})
const way = (months: number | null, rupiah: number | null = null): Way => ({
  months: { min: months, max: null },
  rupiah: { min: rupiah, max: null },
})
const beyond = (facts: Facts, taken: Way) => beyondWishes(wishesOf(facts, rates), taken, today)

describe('what a student wishes for', () => {
  test('is the last day of the month they named', () => {
    expect(wishesOf(wish('2027-05'), rates).leaveBy).toBe(dayNumber(2027, 5, 31))
  })

  test('is nothing where they did not say, do not know, or named an unreadable day', () => {
    const nothing = { leaveBy: undefined, rupiahMax: undefined }
    for (const facts of [{}, { 'departure-wish': 'dont-know', funds: 'declined' }, wish('soon')])
      expect(wishesOf(facts as Facts, rates)).toEqual(nothing)
  })

  test('counts money of another currency by its rate, and not at all without one', () => {
    expect(wishesOf(money(5_000, 'AUD'), rates).rupiahMax).toBe(54_000_000)
    expect(wishesOf(money(5_000, 'XXX'), rates).rupiahMax).toBeUndefined()
  })
})

describe('a way goes beyond it', () => {
  test('in time, when even the shortest estimate ends after the day they named', () => {
    expect(beyond(wish('2027-05'), way(6))).toEqual([])
    expect(beyond(wish('2027-05'), way(7))).toEqual(['time'])
  })

  test('in money, when even the lowest price is more than they could set aside', () => {
    expect(beyond(money(2_000_000), way(0, 2_000_000))).toEqual([])
    expect(beyond(money(2_000_000), way(0, 2_000_001))).toEqual(['money'])
  })

  test('never by what nobody knows, and never for who wished for nothing', () => {
    expect(beyond({ ...wish('2026-12'), ...money(0) }, way(null, null))).toEqual([])
    expect(beyond({}, way(60, 900_000_000))).toEqual([])
  })

  test('no more once they give themselves more time and money', () => {
    const months = fc.integer({ min: 0, max: 72 })
    const sums = fc.integer({ min: 0, max: 500_000_000 })
    fc.assert(
      fc.property(
        months,
        months,
        sums,
        sums,
        months,
        sums,
        (one, more, has, gets, takes, costs) => {
          const wishes = (span: number, rupiahMax: number) => ({
            leaveBy: today + span * 31,
            rupiahMax,
          })
          const before = beyondWishes(wishes(one, has), way(takes, costs), today)
          const after = beyondWishes(wishes(one + more, has + gets), way(takes, costs), today)
          for (const still of after) expect(before).toContain(still)
        },
      ),
      { numRuns: 5_000 },
    )
  })
})
