import { describe, expect, test } from 'vitest'
import type { ProgrammeReport } from '../assessment/assess.ts'
import type { Facts } from '../facts/answer.ts'
import { beyondFor, beyondWords } from './beyond.ts'
import { grouped } from './groups.ts'
import { wayOf } from './way.ts'
import { id } from './words/id.ts'

const span = (min: number, max: number | null) => ({ min, max })
const reachable = (name: string, months: number, rupiah = 0): ProgrammeReport =>
  ({
    id: name,
    outlook: {
      kind: 'reachable',
      unmet: ['r'],
      plan: {
        steps: [],
        months: span(months, months),
        rupiah: span(rupiah, rupiah),
        finish: '2027-01-01',
      },
    },
  }) as unknown as ProgrammeReport
const card = {
  months: { min: 3, max: 6, parts: [{ kind: 'permit', min: 3, max: 6 }] },
} as const
const cards = new Map(['near', 'far', 'shut'].map((name) => [name, card]))
const instant = Date.parse('2026-11-21T04:00:00Z')
const wish: Facts = { 'departure-wish': { known: '2027-11' } }
const beyondOf = beyondFor(wish, cards, {}, instant)

describe('a door and what the student wishes', () => {
  test('takes the steps and then what the programme takes of itself', () => {
    expect(wayOf(reachable('near', 6), card).months).toEqual({ min: 9, max: 12 })
    expect(wayOf(reachable('near', 6), { months: { min: null, max: null } }).months).toEqual({
      min: 6,
      max: null,
    })
  })

  test('stands behind those that can be done in time, and keeps its group', () => {
    const [far, near] = [reachable('far', 12), reachable('near', 9)]
    expect(beyondOf(far)).toEqual(['time'])
    expect(beyondOf(near)).toEqual([])
    const slow = reachable('far', 10)
    const order = grouped([{ ...slow, id: 'near' }, slow], (one) =>
      one.id === 'near' ? ['time'] : [],
    )
    expect(order.map(({ programmes }) => programmes.map((one) => one.id))).toEqual([
      ['far', 'near'],
    ])
  })

  test('that is shut is not held against a wish', () => {
    const closed = { id: 'shut', outlook: { kind: 'closed', because: ['r'] } }
    expect(beyondOf(closed as unknown as ProgrammeReport)).toEqual([])
  })

  test('says how long it takes, or what it costs, where that is more than they wish', () => {
    const speech = { language: 'id', words: id } as const
    const far = reachable('far', 12, 30_000_000)
    expect(beyondWords(beyondOf(far), far, card, speech)).toContain('Paling cepat 15 bulan')
    expect(beyondWords(['money'], far, card, speech)).toContain('Rp 30 juta')
    expect(beyondWords([], far, card, speech)).toBeUndefined()
  })
})
