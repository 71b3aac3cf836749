import { expect, test } from 'vitest'
import { throttles } from './throttles.ts'

// What API Gateway gives an account in Jakarta unless it asks for more.
const accountRate = 2_500
const accountBurst = 1_250

test('all groups at their limit together stay within what the account is given', () => {
  const sum = (of: 'rate' | 'burst') =>
    Object.values(throttles).reduce((all, one) => all + one[of], 0)
  expect(sum('rate')).toBeLessThanOrEqual(accountRate)
  expect(sum('burst')).toBeLessThanOrEqual(accountBurst)
})

test('only what takes seats is held low; pages and looking are not', () => {
  const { seats, pages, talks, keeping } = throttles
  for (const high of [pages, talks, keeping]) expect(high.rate).toBeGreaterThan(10 * seats.rate)
})
