import { expect, test } from 'vitest'
import { linesOn } from './browsing.ts'

test('an editor reads what a figure is today, and beside it what begins next', () => {
  const value = (from: string) => ({ kind: 'value', from })
  const gap = { kind: 'gap', from: '2026-06-01' }
  const history = [value('2028-01-01'), value('2027-01-01'), gap, value('2025-01-01')]
  const on = (today: string) => {
    const { now, next } = linesOn(history, today)
    return [now?.from, next?.from]
  }
  expect(on('2026-11-22'), 'of a gap the last value known').toEqual(['2025-01-01', '2027-01-01'])
  expect(on('2027-01-01')).toEqual(['2027-01-01', '2028-01-01'])
  expect(on('2028-01-01')).toEqual(['2028-01-01', undefined])
  expect(on('2024-12-31')).toEqual([undefined, '2025-01-01'])
})
