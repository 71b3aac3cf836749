import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginOf,
  isAttendanceDue,
  lastClosed,
  lastDayOf,
  lastOf,
  lastWindow,
  weekAfter,
  weekOf,
  weeksBetween,
  windowOf,
} from './week.ts'

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

test('windows of eight weeks follow one another in the calendar, hanging on nothing else', () => {
  expect(windowOf('2026-08-17')).toBe('2026-08-17')
  expect(lastOf('2026-08-17')).toBe('2026-10-05')
  expect(windowOf('2026-10-05')).toBe('2026-08-17')
  expect(windowOf('2026-10-12')).toBe('2026-10-12')
  expect(windowOf('2025-12-29')).toBe('2025-11-10')
  expect(lastWindow('2026-09-28')).toBe('2026-06-22')
  expect(lastWindow('2026-10-05')).toBe('2026-08-17')
})

test('who came is looked at six weeks after a window', () => {
  expect(isAttendanceDue('2026-08-17', '2026-11-09')).toBe(false)
  expect(isAttendanceDue('2026-08-17', '2026-11-16')).toBe(true)
})
