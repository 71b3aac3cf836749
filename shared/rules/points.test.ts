import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { always, measure, never, score, yes } from '../../test/arbitraries/editions.ts'
import type { Facts } from '../facts/answer.ts'
import {
  all,
  bestOf,
  bounds,
  choose,
  each,
  fact,
  ge,
  maxOf,
  minOf,
  minus,
  not,
  notFound,
  row,
  sumOf,
  tiers,
  unsettled,
} from './builders.ts'
import type { Points, Predicate, Quantity } from './rule.ts'

const ab = (a?: boolean, b?: boolean): Facts => ({
  ...(a === undefined ? {} : { a: { known: a } }),
  ...(b === undefined ? {} : { b: { known: b } }),
})
const n = (value: number): Facts => ({ n: { known: value } })

describe('points', () => {
  const two = sumOf('both', [row('x', yes('a'), 5), row('y', yes('b'), 3)])

  test('that are not decided are an interval, which closes as answers come', () => {
    expect(score(two, {})).toEqual([0, 8])
    expect(score(two, ab(true))).toEqual([5, 8])
    expect(score(two, ab(true, false))).toEqual([5, 5])
  })

  test('may be taken away by a line, known or not', () => {
    const loss = sumOf('s', [row('x', always, 5), row('y', yes('a'), -2)])
    expect(score(loss, {})).toEqual([3, 5])
    expect(score(loss, ab(true))).toEqual([3, 3])
  })

  test('stop at a cap and rest on a floor', () => {
    expect(score({ ...two, cap: 6 } as Points, ab(true, true))).toEqual([6, 6])
    const low = sumOf('s', [row('x', yes('a'), -9)], { floor: -4 })
    expect(score(low, ab(true))).toEqual([-4, -4])
    expect(score({ ...two, cap: fact('n') } as Points, { ...ab(true, true), ...n(7) })).toEqual([
      7, 7,
    ])
  })

  test('of exclusive lines are those of the first that holds, never of two', () => {
    const exclusive = tiers('t', [
      ['x', yes('a'), 5],
      ['y', yes('b'), 3],
      ['z', always, 1],
    ])
    expect(score(exclusive, ab(true, true))).toEqual([5, 5])
    expect(score(exclusive, ab(false, true))).toEqual([3, 3])
    expect(score(exclusive, ab(undefined, true))).toEqual([3, 5])
    expect(score(exclusive, ab(false, false))).toEqual([1, 1])
  })

  test('of the best or the least of several are counted once', () => {
    const rows = [row('x', yes('a'), 5), row('y', yes('b'), 3)]
    expect(score(maxOf('m', rows), ab(true, true))).toEqual([5, 5])
    expect(score(maxOf('m', rows), ab(undefined, true))).toEqual([3, 5])
    expect(score(minOf('m', rows), ab(true, true))).toEqual([3, 3])
  })

  test('that require something are worth nothing without it, and perhaps something before it is known', () => {
    const needs = (requires: Predicate) => sumOf('s', [row('x', always, 5)], { requires })
    expect(score(needs(never), {})).toEqual([0, 0])
    expect(score(needs(unsettled), {})).toEqual([0, 5])
    expect(score(needs(always), {})).toEqual([5, 5])
    expect(score(row('x', always, 5, { requires: yes('a') }), ab(false))).toEqual([0, 0])
  })

  test('of a column that is not decided reach over both columns', () => {
    const column = row('x', always, choose(yes('a'), 8, 12))
    expect(score(column, ab(true))).toEqual([8, 8])
    expect(score(column, ab(false))).toEqual([12, 12])
    expect(score(column, {})).toEqual([8, 12])
  })

  test('of which only bounds are published are the bounds, never a guess between', () => {
    expect(score(row('x', always, bounds(3, 9)), {})).toEqual([3, 9])
  })

  test('without one part are those of all the others', () => {
    expect(score(two, ab(true, true), 'y')).toEqual([5, 5])
    expect(score(two, {}, 'x')).toEqual([0, 3])
  })
})

describe('points for each complete unit', () => {
  test('count complete units only', () => {
    const half = (months: number) => score(each('e', months, 6, 2), {})
    expect([0, 5, 6, 11, 12].map((months) => half(months)[0])).toEqual([0, 0, 2, 2, 4])
  })

  test('are taken away where the law takes them away', () => {
    expect(score(each('e', 13, 6, -2), {})).toEqual([-4, -4])
  })

  test('are none below nothing: who is under the limit gains nothing by it', () => {
    const over = each('e', minus(fact('n'), 5), 1, -5)
    expect(score(over, n(7))).toEqual([-10, -10])
    expect(score(over, n(2))).toEqual([0, 0])
  })

  test('equal a plain count of units for any amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 36 }),
        fc.integer({ min: -9, max: 9 }),
        (amount, unit, points) => {
          const expected = Math.floor(amount / unit) * points + 0
          expect(score(each('e', amount, unit, points), {})).toEqual([expected, expected])
        },
      ),
      { numRuns: 5_000 },
    )
  })
})

describe('the best sitting', () => {
  const parts = bestOf(
    'b',
    'jobs',
    's',
    sumOf('parts', [row('x', ge(fact('s.score'), 5), 4), row('y', yes('s.related'), 3)]),
  )
  const sat = (...sittings: readonly (readonly [number | undefined, boolean | undefined])[]) =>
    ({
      jobs: {
        known: sittings.map(([score, related], index) => ({
          id: `${index}`,
          ...(score === undefined ? {} : { score: { known: score } }),
          ...(related === undefined ? {} : { related: { known: related } }),
        })),
      },
    }) as Facts

  test('never takes one part from one sitting and one from another', () => {
    expect(score(parts, sat([9, false], [0, true]))).toEqual([4, 4])
    expect(score(parts, sat([9, true], [0, true]))).toEqual([7, 7])
  })

  test('is any of those whose parts are not all known', () => {
    expect(score(parts, sat([9, false], [0, undefined]))).toEqual([4, 4])
    expect(score(parts, sat([9, undefined], [0, true]))).toEqual([4, 7])
    expect(score(parts, {})).toEqual([0, 7])
    expect(score(parts, sat())).toEqual([0, 0])
  })

  test('is what the best single sitting gives, for any sittings', () => {
    const sitting = fc.tuple(fc.nat(9), fc.boolean())
    fc.assert(
      fc.property(fc.array(sitting, { maxLength: 4 }), (all) => {
        const most = Math.max(0, ...all.map(([mark, oral]) => (mark >= 5 ? 4 : 0) + (oral ? 3 : 0)))
        expect(score(parts, sat(...all))).toEqual([most, most])
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('a decision table', () => {
  const rows = (hit: 'unique' | 'any' | 'first', otherwise?: Quantity): Quantity => ({
    kind: 'table',
    hit,
    rows: [
      { when: yes('a'), value: 1 },
      { when: yes('b'), value: 2 },
    ],
    ...(otherwise === undefined ? {} : { otherwise }),
  })
  const open = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

  test('in which the first row counts stops at it', () => {
    expect(measure(rows('first'), ab(true, true))).toEqual([1, 1])
    expect(measure(rows('first'), ab(undefined, true))).toEqual([1, 2])
  })

  test('in which no row holds gives its default, or nothing that is known', () => {
    expect(measure(rows('first', 7), ab(false, false))).toEqual([7, 7])
    expect(measure(rows('first'), ab(false, false))).toEqual(open)
  })

  test('of which one row alone may hold is between the rows while that is open', () => {
    const half: Quantity = {
      kind: 'table',
      hit: 'unique',
      rows: [
        { when: yes('a'), value: 1 },
        { when: all(not(yes('a')), yes('b')), value: 2 },
      ],
      otherwise: 5,
    }
    expect(measure(half, ab(true, true))).toEqual([1, 1])
    expect(measure(half, ab(false, true))).toEqual([2, 2])
    expect(measure(half, ab(undefined, true))).toEqual([1, 5])
  })

  test('whose rows may both hold and say different things judges nobody', () => {
    for (const hit of ['unique', 'any'] as const)
      expect(() => measure(rows(hit), ab(true, true))).toThrow('rows 1 and 2 of a table declared')
  })
})

describe('a quantity that may not be there', () => {
  const best = (otherwise?: number): Quantity => ({
    kind: 'best',
    pick: 'max',
    list: 'jobs',
    as: 'j',
    of: fact('j.score'),
    ...(otherwise === undefined ? {} : { otherwise }),
  })
  const none: Facts = { jobs: { known: [] } }

  test('compares with nothing, and is open while it is open whether it is there', () => {
    expect(measure(best(), none)).toBeUndefined()
    expect(measure(best(3), none)).toEqual([3, 3])
    expect(score(row('x', ge(best(), 0), 1), none)).toEqual([0, 0])
    expect(score(row('x', ge(best(), -1), 1), {})).toEqual([0, 1])
    expect(score(row('x', ge(bounds(best(), 5), -1), 1), {})).toEqual([0, 1])
  })

  test('may not be there within published bounds either', () => {
    const perhaps: Quantity = {
      kind: 'best',
      pick: 'max',
      list: 'jobs',
      as: 'j',
      where: yes('j.related'),
      of: 7,
    }
    const held = { jobs: { known: [{ id: '1' }] } } as Facts
    expect(score(row('x', ge(bounds(perhaps, 9), 5), 1), held)).toEqual([0, 1])
  })

  test('is not the same as one whose value was not found', () => {
    expect(score(row('x', all(ge(notFound, 0)), 1), {})).toEqual([0, 1])
  })
})
