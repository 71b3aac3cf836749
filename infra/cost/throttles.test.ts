import { expect, test } from 'vitest'
import { pagePath } from '../../functions/bookings/pages/paths.ts'
import { functionFor } from '../routes.ts'
import { groupOf, seatRoutes, throttles } from './throttles.ts'

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

test('what takes a seat is what holds, books or waits, at every door and in both languages', () => {
  const pages = (['hold', 'book', 'wait'] as const).flatMap((page) =>
    (['id', 'en'] as const).map((language) => pagePath(language, page)),
  )
  for (const page of pages)
    for (const door of ['', '/embed/{campus}'])
      expect(seatRoutes, `${door}${page}`).toContain(`POST ${door}${page}`)
  for (const route of seatRoutes) {
    const path = route.replace('POST ', '').replace('{campus}', 'kampus-contoh')
    expect(functionFor(path), route).toBe('bookings')
    expect(groupOf(path)).toBe('talks')
  }
})

test('whoever looks, keeps or works as staff is held back as such', () => {
  const grouped = {
    '/': 'pages',
    '/program/de-pflege': 'pages',
    '/kampus/widget': 'pages',
    '/v1/catalogue': 'catalogue',
    '/v1/judgements': 'judging',
    '/v1/assessments/{id}': 'keeping',
    '/v1/talks/starts': 'talks',
    '/embed/kampus-contoh': 'talks',
    '/v1/campus/numbers': 'campus-machines',
    '/v1/staff/queue': 'staff',
    '/en/staff': 'staff',
  }
  for (const [path, group] of Object.entries(grouped)) expect(groupOf(path), path).toBe(group)
})
