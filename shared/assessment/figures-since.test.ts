import { describe, expect, test } from 'vitest'
import type { JudgingEdition } from '../rules/edition.ts'
import { figuresInForce, figuresSince } from './figures-since.ts'

const card = (history: JudgingEdition['figures'][number]['history']): JudgingEdition =>
  ({
    figures: [{ id: 'card.floor', history }],
    programmes: [
      {
        id: 'card',
        requirements: [
          {
            id: 'pay',
            rule: {
              kind: 'all',
              of: [
                { kind: 'figure', figure: 'card.floor', on: 'application', key: 'young' },
                { kind: 'figure', figure: 'card.floor', on: 'application', key: 'young' },
              ],
            },
          },
        ],
      },
      { id: 'other', requirements: [] },
    ],
  }) as unknown as JudgingEdition

const on = (day: string) =>
  ({
    programmes: [
      { id: 'card', day },
      { id: 'other', day },
    ],
  }) as unknown as Parameters<typeof figuresInForce>[1]

const floors = card([
  { kind: 'value', from: '2026-01-01', value: { young: 46, old: 51 } },
  { kind: 'value', from: '2025-01-01', to: '2026-01-01', value: { young: 44, old: 48 } },
])

describe('figures since a result was kept', () => {
  test('a new year brings its own figure, although the rules stand as they stood', () => {
    const then = figuresInForce(floors, on('2025-12-31'))
    const now = figuresInForce(floors, on('2026-01-01'))
    expect(figuresSince(then, now)).toEqual([
      { programme: 'card', figure: 'card.floor', key: 'young', was: 44, is: 46 },
    ])
  })

  test('nothing is told on a day that has the same figures', () => {
    const then = figuresInForce(floors, on('2026-01-01'))
    expect(figuresSince(then, figuresInForce(floors, on('2026-11-21')))).toEqual([])
  })

  test('a figure that was not found, or is abolished, is not called zero', () => {
    const gone = card([
      { kind: 'abolished', from: '2026-06-01' },
      { kind: 'value', from: '2026-01-01', to: '2026-06-01', value: { young: 46 } },
    ])
    const then = figuresInForce(floors, on('2026-01-01'))
    expect(figuresSince(then, figuresInForce(gone, on('2026-06-01')))).toEqual([
      { programme: 'card', figure: 'card.floor', key: 'young', was: 46, is: null },
    ])
  })

  test('a figure that only one of two editions reads is not told as a change', () => {
    const { figures } = floors
    const without = { figures, programmes: [] } as unknown as JudgingEdition
    const now = figuresInForce(floors, on('2026-01-01'))
    expect(figuresSince(figuresInForce(without, on('2025-12-31')), now)).toEqual([])
  })
})
