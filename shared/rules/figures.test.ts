import { describe, expect, test } from 'vitest'
import { judge, measure, noonOn, type Sketch } from '../../test/arbitraries/editions.ts'
import { parseDay } from '../time/day.ts'
import { fact, figure, ge, max, onApplication, times } from './builders.ts'
import type { JudgedFigure } from './edition.ts'
import { compileFigure, knownAround } from './figures.ts'

const floor: JudgedFigure = {
  id: 'floor',
  history: [
    { kind: 'value', from: '2027-01-01', value: 9, expected: true },
    { kind: 'value', from: '2026-01-01', to: '2027-01-01', value: 5.5 },
    { kind: 'gap', from: '2025-07-01', to: '2026-01-01' },
    { kind: 'value', from: '2025-01-01', to: '2025-07-01', value: 4 },
  ],
}
const fee: JudgedFigure = {
  id: 'fee',
  history: [
    { kind: 'abolished', from: '2026-06-01' },
    { kind: 'value', from: '2020-01-01', to: '2026-06-01', value: 100 },
  ],
}
const law: Sketch = { figures: [floor, fee] }
const open = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
const on = (day: string) => measure(figure('floor'), {}, law, noonOn(day))

describe('a figure set by law', () => {
  test('holds from its first day and no longer on the day it ends', () => {
    expect(on('2025-12-31')).toEqual(open)
    expect(on('2026-01-01')).toEqual([5.5, 5.5])
    expect(on('2026-12-31')).toEqual([5.5, 5.5])
    expect(on('2027-01-01')).toEqual(open)
  })

  test('is unknown in a declared gap and before the first value', () => {
    expect(on('2025-06-30')).toEqual([4, 4])
    expect(on('2025-07-01')).toEqual(open)
    expect(on('2024-12-31')).toEqual(open)
  })

  test('is unknown after the last value', () => {
    const ended: Sketch = { figures: [floor, { id: 'fee', history: fee.history.slice(1) }] }
    expect(measure(figure('fee'), {}, ended, noonOn('2026-06-01'))).toEqual(open)
  })

  test('that is only expected decides nothing', () => {
    expect(judge(ge(100, figure('floor')), {}, law, noonOn('2027-01-01'))).toBe('unknown')
    expect(judge(ge(0, figure('floor')), {}, law, noonOn('2027-01-01'))).toBe('unknown')
  })

  test('looked up by a date known in part is every value it may be', () => {
    const sat = (birth: string) =>
      measure(figure('floor', fact('birth')), { birth: { known: birth } }, law)
    expect(sat('2026')).toEqual([5.5, 5.5])
    expect(sat('2025')).toEqual(open)
    expect(sat('2025-03')).toEqual([4, 4])
  })

  test('names between which days it is known', () => {
    const around = knownAround(compileFigure(floor), parseDay('2025-08-01') ?? 0)
    expect(around).toEqual({ last: parseDay('2025-07-01'), next: parseDay('2026-01-01') })
    expect(knownAround(compileFigure(floor), parseDay('2030-01-01') ?? 0)).toEqual({
      last: parseDay('2027-01-01'),
    })
  })
})

describe('a figure that was abolished', () => {
  const paid = (n: number) => ({ n: { known: n } })
  const asked = ge(fact('n'), figure('fee'))

  test('is asked until its last day and of nobody after it', () => {
    expect(judge(asked, paid(3), law, noonOn('2026-05-31'))).toBe('unmet')
    expect(judge(asked, paid(3), law, noonOn('2026-06-01'))).toBe('met')
    expect(judge(asked, {}, law, noonOn('2026-06-01'))).toBe('met')
  })

  test('takes the shares counted from it along', () => {
    expect(judge(ge(fact('n'), times(0.5, figure('fee'))), paid(3), law)).toBe('met')
  })

  test('leaves the other of two floors standing', () => {
    const higher = ge(fact('n'), max(figure('fee'), 4))
    expect(judge(higher, paid(3), law)).toBe('unmet')
    expect(judge(higher, paid(4), law)).toBe('met')
  })

  test('leaves the question open while the date that decides is not known', () => {
    const sat = ge(fact('n'), figure('fee', fact('birth')))
    expect(judge(sat, { ...paid(3), birth: { known: '2026' } }, law)).toBe('unknown')
    expect(judge(sat, { ...paid(3), birth: { known: '2026-07' } }, law)).toBe('met')
    expect(judge(sat, { ...paid(3), birth: { known: '2026-05' } }, law)).toBe('unmet')
  })
})

test('a threshold may be the larger of a floor and a share of another figure', () => {
  const threshold = max(7, times(0.5, figure('fee', onApplication)))
  expect(measure(threshold, {}, law, noonOn('2026-05-31'))).toEqual([50, 50])
  expect(measure(threshold, {}, law, noonOn('2026-06-01'))).toEqual([7, 7])
})
