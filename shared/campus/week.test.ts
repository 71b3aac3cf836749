import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginOf, lastClosed, lastDayOf, weekAfter, weekOf, weeksBetween } from './week.ts'

const at = (text: string) => Date.parse(text)

test('a week runs from Monday 00:00 to Sunday 24:00 on a clock in Kupang', () => {
  expect(weekOf(at('2026-11-15T15:59:59.999Z'))).toBe('2026-11-09')
  expect(weekOf(at('2026-11-15T16:00:00.000Z'))).toBe('2026-11-16')
  expect(lastDayOf('2026-11-16')).toBe('2026-11-22')
  expect(weeksBetween('2026-11-02', '2026-11-16')).toBe(3)
})

test('every instant lies in its own week and in no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: at('2100-01-01') }), (instant) => {
      const week = weekOf(instant)
      expect(beginOf(week)).toBeLessThanOrEqual(instant)
      expect(beginOf(weekAfter(week))).toBeGreaterThan(instant)
    }),
    { numRuns: 5_000 },
  )
})

test('a week is counted an hour after it ended, when nothing of it is on its way any more', () => {
  expect(lastClosed(at('2026-11-15T16:30:00Z'))).toBe('2026-11-02')
  expect(lastClosed(at('2026-11-15T17:00:00Z'))).toBe('2026-11-09')
})

test('a day that begins no week is a mistake, not another week', () => {
  expect(() => beginOf('2026-11-17')).toThrow('Name its Monday')
})
