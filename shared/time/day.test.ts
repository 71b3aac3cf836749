import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  civil,
  completedYears,
  dayNumber,
  dayText,
  monthsAndDays,
  parseDay,
  parsePartialDay,
} from './day.ts'

const runs = { numRuns: 5_000 }
const first = Math.round(Date.UTC(1900, 0, 1) / 864e5)
const last = Math.round(Date.UTC(2100, 11, 31) / 864e5)
const anyDay = fc.integer({ min: first, max: last })
const on = (text: string): number => parseDay(text) ?? Number.NaN

describe('every day from 1900 to 2100', () => {
  test('is counted, written and read as the calendar has it', () => {
    const cursor = new Date(Date.UTC(1900, 0, 1))
    for (let day = first; day <= last; day++) {
      const text = cursor.toISOString().slice(0, 10)
      const [year, month, date] = [
        cursor.getUTCFullYear(),
        cursor.getUTCMonth() + 1,
        cursor.getUTCDate(),
      ]
      if (dayText(day) !== text || parseDay(text) !== day) throw new Error(`${text} is ${day}`)
      const read = civil(day)
      if (read.year !== year || read.month !== month || read.day !== date) throw new Error(text)
      if (dayNumber(year, month, date) !== day) throw new Error(text)
      cursor.setUTCDate(date + 1)
    }
    expect(dayText(last)).toBe('2100-12-31')
  })

  test('that the calendar does not have is refused', () => {
    for (const text of ['2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31'])
      expect(parseDay(text), text).toBeUndefined()
    for (const text of ['26-01-01', '2026-1-1', 'tomorrow', '', '0050-01-01'])
      expect(parseDay(text), text).toBeUndefined()
    expect(parseDay('2000-02-29')).toBeDefined()
  })
})

describe('a date known only in part', () => {
  test('is every day it may be, first to last', () => {
    const span = (text: string) => parsePartialDay(text)?.map(dayText)
    expect(span('2004')).toEqual(['2004-01-01', '2004-12-31'])
    expect(span('2004-02')).toEqual(['2004-02-01', '2004-02-29'])
    expect(span('2005-02')).toEqual(['2005-02-01', '2005-02-28'])
    expect(span('2004-05-17')).toEqual(['2004-05-17', '2004-05-17'])
    expect(parsePartialDay('2004-13')).toBeUndefined()
    expect(parsePartialDay('2004-02-30')).toBeUndefined()
  })

  test('holds the whole date, however it is shortened', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
        const [from = Number.NaN, to = Number.NaN] =
          parsePartialDay(dayText(day).slice(0, length)) ?? []
        expect(from <= day && day <= to).toBe(true)
      }),
      runs,
    )
  })
})

describe('months', () => {
  const months = fc.integer({ min: -400, max: 400 })

  test('later keep the day of the month, or take the last one where there is no such day', () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        const [from, to] = [civil(day), civil(addMonths(day, count))]
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count)
        const longest = new Date(Date.UTC(to.year, to.month, 0)).getUTCDate()
        expect(to.day).toBe(Math.min(from.day, longest))
      }),
      runs,
    )
  })

  test('between two days and the days left over lead from the one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const [whole, left] = monthsAndDays(from, to)
        expect(addMonths(from, whole) + left).toBe(to)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThan(31)
        expect(addMonths(from, whole + 1)).toBeGreaterThan(to)
      }),
      runs,
    )
  })

  test('never become fewer when the end is later or the beginning earlier', () => {
    const length = ([whole, left]: readonly [number, number]): number => whole + left / 31
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 900 }), (from, days) => {
        const here = length(monthsAndDays(from, from + days))
        expect(length(monthsAndDays(from, from + days + 1))).toBeGreaterThanOrEqual(here)
        expect(length(monthsAndDays(from - 1, from + days))).toBeGreaterThanOrEqual(here)
      }),
      runs,
    )
  })
})

describe('age', () => {
  test('on a birthday is one year more than on the day before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (birth, years) => {
        fc.pre(!dayText(birth).endsWith('02-29'))
        const birthday = addMonths(birth, years * 12)
        for (const leapling of ['february-28', 'march-1'] as const) {
          expect(completedYears(birth, birthday, leapling)).toBe(years)
          expect(completedYears(birth, birthday - 1, leapling)).toBe(years - 1)
        }
      }),
      runs,
    )
  })

  test('of a person born on 29 February grows on the day the law at hand names', () => {
    const birth = on('2004-02-29')
    const age = (day: string, leapling: 'february-28' | 'march-1') =>
      completedYears(birth, on(day), leapling)
    expect(age('2022-02-28', 'february-28')).toBe(18)
    expect(age('2022-02-28', 'march-1')).toBe(17)
    expect(age('2022-03-01', 'march-1')).toBe(18)
    // In a leap year there is a birthday, and no policy is needed.
    expect(age('2024-02-28', 'february-28')).toBe(19)
    expect(age('2024-02-29', 'february-28')).toBe(20)
    expect(age('2024-02-29', 'march-1')).toBe(20)
  })

  test('never falls as days pass, nor rises with a later birth', () => {
    const policy = fc.constantFrom('february-28' as const, 'march-1' as const)
    fc.assert(
      fc.property(anyDay, anyDay, policy, (birth, day, leapling) => {
        const age = completedYears(birth, day, leapling)
        expect(completedYears(birth, day + 1, leapling)).toBeGreaterThanOrEqual(age)
        expect(completedYears(birth + 1, day, leapling)).toBeLessThanOrEqual(age)
      }),
      runs,
    )
  })
})
