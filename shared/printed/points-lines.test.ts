import { describe, expect, test } from 'vitest'
import { always, choose, each, fact, monthsIn, row, sumOf, tiers } from '../rules/builders.ts'
import { linesOf, spanOf } from './points-lines.ts'

describe('a points table on a programme page', () => {
  test('every line of the law is printed once, totals before their parts', () => {
    const tree = sumOf('total', [
      row('diploma', always, 30),
      sumOf('work', [each('abroad', monthsIn('jobs', 'job'), 6, 1)], { cap: 20 }),
      tiers('age', [
        ['young', always, 15],
        ['older', always, 10],
      ]),
    ])
    const lines = linesOf(tree)
    expect(lines.map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      '0 total',
      '1 diploma',
      '1 work',
      '2 abroad',
      '1 age',
      '2 young',
      '2 older',
    ])
    expect(lines[2]?.cap).toEqual([20, 20])
    expect(lines[3]?.unit).toEqual({ size: 6, months: true })
    expect(lines[5]?.points).toEqual([15, 15])
  })

  test('points that differ by case show their span, and points nobody can foresee show none', () => {
    const either = choose(always, 110, 100)
    expect(spanOf(either)).toEqual([100, 110])
    expect(spanOf(choose(always, either, 0))).toEqual([0, 110])
    expect(spanOf(fact('marks'))).toBeUndefined()
    expect(spanOf(choose(always, 5, { kind: 'not-found' }))).toBeUndefined()
    expect(spanOf(undefined)).toBeUndefined()
  })
})
