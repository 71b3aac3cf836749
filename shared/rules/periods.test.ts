import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionWith, judge, measure, must, noonOn } from '../../test/arbitraries/editions.ts'
import { dayText, parseDay } from '../time/day.ts'
import { date, during, eachYear, fact, ge, onApplication, onOrAfter, yes } from './builders.ts'
import { compileEdition, look } from './compile.ts'
import type { Predicate, Quantity } from './rule.ts'
import { verdictOf } from './truth.ts'

const today = (rule: Predicate, day: string) => judge(rule, {}, {}, noonOn(day))
const spring = eachYear(onApplication, '03-01', '06-01')
const winter = eachYear(onApplication, '11-20', '02-01')
const born = (rule: (on: Quantity) => Predicate, known: string | undefined) =>
  judge(rule(fact('birth')), known === undefined ? {} : { birth: { known } })

describe('a window that returns each year', () => {
  test('opens on its first day and is shut on the day it ends, in every year', () => {
    for (const year of [2024, 2026, 2027, 2028, 2096]) {
      expect(today(spring, `${year}-02-28`)).toBe('unmet')
      expect(today(spring, `${year}-03-01`)).toBe('met')
      expect(today(spring, `${year}-05-31`)).toBe('met')
      expect(today(spring, `${year}-06-01`)).toBe('unmet')
    }
  })

  test('stays shut on 29 February before it opens in March', () => {
    expect(today(spring, '2028-02-29')).toBe('unmet')
    const february = eachYear(onApplication, '02-01', '03-01')
    expect(today(february, '2028-02-29')).toBe('met')
    expect(today(february, '2027-02-28')).toBe('met')
    expect(today(february, '2028-03-01')).toBe('unmet')
  })

  test('may run over the turn of the year', () => {
    for (const day of ['2026-11-20', '2026-12-31', '2027-01-01', '2027-01-31'])
      expect(today(winter, day)).toBe('met')
    for (const day of ['2026-11-19', '2027-02-01', '2027-07-01'])
      expect(today(winter, day)).toBe('unmet')
  })

  test('is decided by a day known in part only where each day it may be agrees', () => {
    const inSpring = (on: Quantity) => eachYear(on, '03-01', '06-01')
    expect(born(inSpring, '2004-04')).toBe('met')
    expect(born(inSpring, '2004-02')).toBe('unmet')
    expect(born(inSpring, '2004')).toBe('unknown')
    expect(born(inSpring, undefined)).toBe('unknown')
    expect(born((on) => eachYear(on, '11-20', '02-01'), '2004-01')).toBe('met')
  })

  test('is open for a day that may never have come, and shut if it never came', () => {
    const end: Quantity = {
      kind: 'best',
      pick: 'max',
      list: 'jobs',
      as: 'past',
      where: yes('past.related'),
      of: fact('past.to'),
    }
    const left = (related?: boolean) =>
      judge(eachYear(end, '03-01', '06-01'), {
        jobs: {
          known: [
            {
              id: 'j1',
              to: { known: '2025-04-10' },
              ...(related === undefined ? {} : { related: { known: related } }),
            },
          ],
        },
      })
    expect(left(true)).toBe('met')
    expect(left()).toBe('unknown')
    expect(left(false)).toBe('unmet')
  })

  test('says of any stretch of days what it says of each of them', () => {
    const anyDay = fc.integer({
      min: parseDay('1995-01-01') ?? 0,
      max: parseDay('2009-12-31') ?? 0,
    })
    const monthDay = anyDay.map((day) => dayText(day).slice(5)).filter((text) => text !== '02-29')
    const within = (text: string, from: string, to: string) =>
      from < to ? text >= from && text < to : text >= from || text < to
    const month = anyDay.map((day) => dayText(day).slice(0, 7))
    fc.assert(
      fc.property(month, monthDay, monthDay, (known, from, to) => {
        fc.pre(from !== to)
        const days = Array.from(
          { length: 31 },
          (_, n) => `${known}-${String(n + 1).padStart(2, '0')}`,
        )
        const held = days
          .filter((text) => parseDay(text) !== undefined)
          .map((text) => within(text.slice(5), from, to))
        const expected = held.every(Boolean) ? 'met' : held.some(Boolean) ? 'unknown' : 'unmet'
        expect(born((on) => eachYear(on, from, to), known)).toBe(expected)
      }),
      { numRuns: 5_000 },
    )
  })

  test('is refused where an end is not a day of every year, is missing, or both ends are one', () => {
    const ends = (from?: string, to?: string): Predicate => ({
      ...during(onApplication, from, to),
      ...({ yearly: true } as const),
    })
    for (const broken of [ends('02-29', '04-01'), ends('2026-03-01', '06-01'), ends('03-01')])
      expect(() => today(broken, '2026-11-21')).toThrow('not a day of every year')
    expect(() => today(ends('03-01', '03-01'), '2026-11-21')).toThrow('empty')
  })
})

describe('a reference date', () => {
  test('of the application is the day judged', () => {
    expect(measure(onApplication, {}, {}, noonOn('2026-11-21'))).toEqual([
      parseDay('2026-11-21'),
      parseDay('2026-11-21'),
    ])
  })

  test('of the close of an intake is that day once announced, and the day judged without it or after', () => {
    const dueOn = (day: string, closes?: string) => {
      const history = [{ from: '2000-01-01', status: 'open' as const }]
      const intake = { history, asOf: '2026-11-21', closes }
      const requirements = [must('r', ge(date('intake-close'), { kind: 'day', day: '2026-12-15' }))]
      const edition = compileEdition(editionWith({ programmes: [{ intake, requirements }] }))
      const [rule] = edition.programmes.get('p')?.requirements ?? []
      const c = look(edition, {}, noonOn(day)).before('p')
      return rule && verdictOf(rule.judge(c))
    }
    expect(dueOn('2026-11-21', '2026-12-15')).toBe('met')
    expect(dueOn('2026-11-21', '2026-12-14')).toBe('unmet')
    expect(dueOn('2026-11-21')).toBe('unmet')
    expect(dueOn('2026-12-16', '2026-12-14')).toBe('met')
  })

  test('that others set is the day judged or any later one until they name it', () => {
    const [today, later] = [parseDay('2026-11-21') ?? 0, parseDay('2027-02-01') ?? 0]
    const day = (known?: string) =>
      measure(onOrAfter('birth'), known === undefined ? {} : { birth: { known } })
    expect(day()).toEqual([today, Number.POSITIVE_INFINITY])
    expect(day('2027-02-01')).toEqual([later, later])
    expect(day('2026-01-01')).toEqual([today, today])
  })

  test('which means nothing of its own is refused: an invitation or a test is a fact', () => {
    for (const name of ['invitation', 'departure', 'test', 'award'])
      expect(() => measure(date(name as never), {})).toThrow('no reference date')
  })
})
