import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, measure } from '../../test/arbitraries/editions.ts'
import type { Facts, Item } from '../facts/answer.ts'
import { unknownItem } from '../facts/view.ts'
import { dayText, parseDay } from '../time/day.ts'
import { age, fact, ge, le, max, monthsBetween, monthsIn, onApplication } from './builders.ts'
import { point } from './range.ts'
import { compareRational } from './rational.ts'
import type { MonthRounding, Quantity } from './rule.ts'
import { monthsInSpans } from './spans.ts'

const runs = { numRuns: 5_000 }
const on = (text: string): number => parseDay(text) ?? Number.NaN

type Job = readonly [from: string, to: string | undefined, rest?: Readonly<Record<string, unknown>>]

const jobs = (...held: readonly Job[]): Facts => ({
  jobs: {
    known: held.map(
      ([from, to, rest = {}], index) =>
        ({
          id: `j${index}`,
          from: { known: from },
          ...(to === undefined ? {} : { to: { known: to } }),
          ...Object.fromEntries(Object.entries(rest).map(([key, known]) => [key, { known }])),
        }) as unknown as Item,
    ),
  },
})

const worked = (facts: Facts, options: Parameters<typeof monthsIn>[2] = {}) =>
  measure(monthsIn('jobs', 'job', options), facts)

describe('months of work', () => {
  test('count both the first and the last day', () => {
    expect(worked(jobs(['2024-01-01', '2024-12-31']))).toEqual([12, 12])
    expect(worked(jobs(['2024-01-01', '2024-12-30']))).toEqual([11, 11])
  })

  test('held at the same time count once', () => {
    expect(worked(jobs(['2024-01-01', '2024-12-31'], ['2024-03-01', '2025-06-30']))).toEqual([
      18, 18,
    ])
  })

  test('are added before left-over days are dropped', () => {
    const twice = jobs(['2024-01-01', '2024-01-20'], ['2024-03-01', '2024-03-20'])
    expect(worked(twice)).toEqual([1, 1])
    expect(worked(twice, { rounding: 'whole-months-per-span' })).toEqual([0, 0])
    expect(worked(jobs(['2024-01-01', '2024-01-20'], ['2024-03-01', '2024-03-11']))).toEqual([1, 1])
    expect(worked(jobs(['2024-01-01', '2024-01-20'], ['2024-03-01', '2024-03-10']))).toEqual([0, 0])
    const [exact = 0] = worked(twice, { rounding: 'exact' }) ?? []
    expect(exact).toBeCloseTo(40 / 31)
  })

  test('in the longest unbroken stretch count that stretch alone, part months included', () => {
    const two = jobs(['2024-01-01', '2024-02-15'], ['2024-06-01', '2024-06-20'])
    expect(worked(two, { spans: 'longest' })).toEqual([1, 1])
    const [least = 0] = worked(two, { spans: 'longest', rounding: 'exact' }) ?? []
    expect(least).toBeCloseTo(1 + 15 / 31)
  })

  test('that lie ahead do not count yet', () => {
    expect(worked(jobs(['2026-10-22', '2030-01-01']))).toEqual([1, 1])
    expect(worked(jobs(['2027-01-01', '2030-01-01']))).toEqual([0, 0])
  })

  test('of a job that goes on count until today', () => {
    expect(worked(jobs(['2025-11-22', undefined, { ongoing: true }]))).toEqual([12, 12])
  })

  test('of a job whose end nobody knows are an interval, not a guess', () => {
    expect(worked(jobs(['2025-11-22', undefined]))).toEqual([0, 12])
  })

  test('between dates known by the month alone reach from the fewest to the most', () => {
    expect(worked(jobs(['2024-01', '2024-06']))).toEqual([4, 6])
    expect(worked(jobs(['2024', '2024']))).toEqual([0, 12])
  })

  test('are none where there was no job, and open where none was spoken of', () => {
    expect(worked({ jobs: { known: [] } })).toEqual([0, 0])
    expect(worked({})).toEqual([0, Number.POSITIVE_INFINITY])
  })

  test('in another line of work do not count, and may count where that is not known', () => {
    const where = { kind: 'yes', path: 'job.related' } as const
    const held = (related?: boolean) =>
      jobs(['2024-01-01', '2024-12-31', related === undefined ? {} : { related }])
    expect(worked(held(true), { where })).toEqual([12, 12])
    expect(worked(held(false), { where })).toEqual([0, 0])
    expect(worked(held(), { where })).toEqual([0, 12])
  })
})

describe('a window on experience', () => {
  const long = jobs(['2015-01-01', '2026-11-21'])

  test('is never longer than it says', () => {
    const recent = { within: { months: 24, before: onApplication }, rounding: 'exact' } as const
    expect(worked(long, recent)).toEqual([24, 24])
  })

  test('opens on the day of an event and closes before another', () => {
    const after = { kind: 'day', day: '2026-01-01' } as const
    const before = { kind: 'day', day: '2026-04-01' } as const
    expect(worked(long, { after, before })).toEqual([3, 3])
  })

  test('that opens with an event still unknown may hold all or nothing', () => {
    expect(worked(jobs(['2026-01-01', '2026-06-30']), { after: fact('birth') })).toEqual([0, 6])
  })

  test('that opens with an event that never came holds nothing', () => {
    const never: Facts = { ...long, birth: 'not-applicable' }
    expect(worked(never, { after: fact('birth') })).toEqual([0, 0])
    expect(worked(never, { within: { months: 24, before: fact('birth') } })).toEqual([0, 0])
  })

  test('that would close with an event that never came stays open until today', () => {
    const never: Facts = { ...jobs(['2026-01-01', '2026-06-30']), birth: 'not-applicable' }
    expect(worked(never, { before: fact('birth') })).toEqual([6, 6])
  })
})

describe('more work', () => {
  const span = fc
    .tuple(fc.integer({ min: 14_000, max: 20_000 }), fc.integer({ min: 0, max: 900 }))
    .map(([from, days]) => [from, from + days] as const)
  const roundings = fc.constantFrom<MonthRounding>(
    'sum-then-31-days',
    'whole-months-per-span',
    'exact',
  )
  const counted = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([from, to], index) => ({
      certain: true,
      item: { ...unknownItem, id: `${index}`, fields: { from: point(from), to: point(to) } },
    }))
  const wide = { from: point(Number.NEGATIVE_INFINITY), to: point(40_000) }
  const months = (
    spans: readonly (readonly [number, number])[],
    rounding: MonthRounding,
    kind: 'union' | 'longest' = 'union',
  ) => monthsInSpans(counted(spans), wide, kind, rounding).lo

  test('never counts as fewer months, whether it fills a gap, overlaps or stands apart', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), span, roundings, (held, more, rounding) => {
        for (const kind of ['union', 'longest'] as const) {
          const [less, now] = [
            months(held, rounding, kind),
            months([...held, more], rounding, kind),
          ]
          expect(compareRational(now, less)).toBeGreaterThanOrEqual(0)
        }
      }),
      runs,
    )
  })

  test('told in any order or cut into pieces that touch counts the same', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), fc.nat(), (held, at) => {
        const [[from, to] = [0, 0], ...others] = held
        const cut = from + (at % (to - from + 1))
        const pieces = [...others, [from, cut] as const, [cut, to] as const]
        expect(months(pieces.reverse(), 'exact')).toEqual(months(held, 'exact'))
      }),
      runs,
    )
  })

  test('never exceeds the months of its parts, nor falls below the longest of them', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), roundings, (held, rounding) => {
        const whole = months(held, rounding)
        for (const one of held)
          expect(compareRational(whole, months([one], rounding))).toBeGreaterThanOrEqual(0)
        const days = new Set(
          held.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        )
        expect(compareRational(whole, Math.ceil(days.size / 28))).toBeLessThanOrEqual(0)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('the time between two days', () => {
  const sat = (date: string): Facts => ({ birth: { known: date } })
  const old = (limit: number) => le(monthsBetween(fact('birth'), onApplication), limit)

  test('is kept to the day: a result of two years ago today still holds, a day older does not', () => {
    expect(judge(old(24), sat('2024-11-21'))).toBe('met')
    expect(judge(old(24), sat('2024-11-20'))).toBe('unmet')
  })

  test('is open while one of the days is known by its month alone', () => {
    expect(judge(old(24), sat('2024-11'))).toBe('unknown')
    expect(judge(old(24), sat('2024-12'))).toBe('met')
    expect(judge(old(24), sat('2024'))).toBe('unknown')
  })
})

describe('an age limit', () => {
  const born = (birth: string): Facts => ({ birth: { known: birth } })

  test('is decided by month and year alone where the day cannot matter', () => {
    const grown = ge(age(), 18)
    expect(judge(grown, born('2008-10'))).toBe('met')
    expect(judge(grown, born('2008-11'))).toBe('unknown')
    expect(judge(grown, born('2008-12'))).toBe('unmet')
    expect(judge(grown, born('2008-11-21'))).toBe('met')
    expect(judge(grown, born('2008-11-22'))).toBe('unmet')
    expect(judge(grown, {})).toBe('unknown')
  })

  test('counts a 29 February birthday by the policy its rule names', () => {
    const leap = born('2008-02-29')
    const at = Date.parse('2026-02-28T04:00:00Z')
    expect(judge(ge(age(onApplication, 'february-28'), 18), leap, {}, at)).toBe('met')
    expect(judge(ge(age(onApplication, 'march-1'), 18), leap, {}, at)).toBe('unmet')
  })

  test('lies within the interval of whatever part of the birth date is known', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: on('1970-01-01'), max: on('2026-11-21') }),
        fc.constantFrom(4, 7),
        (day, length) => {
          const text = dayText(day)
          const [least = 0, most = 0] = measure(age(), born(text.slice(0, length))) ?? []
          const [exact = Number.NaN] = measure(age(), born(text)) ?? []
          expect(least <= exact && exact <= most).toBe(true)
          expect(most - least).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 5_000 },
    )
  })
})

describe('a day that is open at one end', () => {
  const later: Quantity = max(onApplication, fact('archive'))

  test('is still so many months after what is past, at the least', () => {
    const facts: Facts = { birth: { known: '2024-08' } }
    const sketch = { facts: [{ id: 'archive', of: { kind: 'day' as const } }] }
    const months = measure(
      monthsBetween(fact('birth'), later, 'whole-months-per-span'),
      facts,
      sketch,
    )
    expect(months).toEqual([26, Number.POSITIVE_INFINITY])
    expect(measure(age(later), facts, sketch)).toEqual([2, Number.POSITIVE_INFINITY])
    expect(judge(le(monthsBetween(fact('birth'), later), 12), facts, sketch)).toBe('unmet')
    const before = measure(
      monthsBetween(later, fact('birth'), 'whole-months-per-span'),
      facts,
      sketch,
    )
    expect(before?.[0]).toBe(Number.NEGATIVE_INFINITY)
  })
})
