import { expect, test } from 'vitest'
import { dayInWords } from './day.ts'

test('a day reads the way people write it in each language', () => {
  expect(dayInWords('2026-11-03', 'id')).toBe('3 November 2026')
  expect(dayInWords('2026-08-17', 'id')).toBe('17 Agustus 2026')
  expect(dayInWords('2026-08-17', 'en')).toBe('17 August 2026')
})

test('a date that is only a month, or no date at all, is shown as it came', () => {
  expect(dayInWords('2025-12', 'id')).toBe('2025-12')
  expect(dayInWords('', 'en')).toBe('')
  expect(dayInWords('2026-13-01', 'en')).toBe('2026-13-01')
})
