import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../../shared/facts/answer.ts'
import { readyEdition } from '../../../../shared/rules/compile.ts'
import type { JudgedMove, JudgingEdition } from '../../../../shared/rules/edition.ts'
import { judgeOf } from './judge.ts'

const instant = Date.parse('2026-11-21T12:00:00Z')
const zones = {
  from: Date.parse('2020-01-01'),
  to: Date.parse('2036-01-01'),
  offsets: { UTC: [{ from: Date.parse('2020-01-01'), minutes: 0 }] },
}

const yes = (path: string) => ({ kind: 'yes', path }) as const
const fact = (id: string) =>
  ({
    id,
    of: { kind: 'yes-no' },
    settledBy: 'student',
    asked: { fromMemory: true },
  }) as const

const move = (id: string, set: string, months: number, kind: JudgedMove['kind'] = 'paper') =>
  ({
    id,
    kind,
    when: { kind: 'always' },
    effects: [{ kind: 'set', fact: set, value: true }],
    months: { min: months, max: months },
    serial: false,
    rupiah: { min: 0, max: 0 },
  }) as const

const programme = (id: string, needs: readonly string[]) => ({
  id,
  country: 'DE',
  zone: 'UTC',
  routes: [],
  employer: 'legal-entity' as const,
  fields: [],
  occupations: [],
  from: '2020-01-01',
  intake: { history: [{ from: '2020-01-01', status: 'open' as const }], asOf: '2026-11-21' },
  requirements: needs.map((need) => ({
    id: need,
    kind: 'must' as const,
    phase: 'apply' as const,
    settledBy: 'student' as const,
    rule: yes(need),
  })),
  pay: null,
  months: { min: null, max: null },
})

const edition: JudgingEdition = {
  format: 1,
  scales: {},
  zones,
  rates: {},
  facts: [fact('passport'), fact('savings'), fact('degree')],
  figures: [],
  duties: [],
  programmes: [
    programme('one', ['passport']),
    programme('two', ['passport', 'savings']),
    programme('three', ['degree']),
  ],
  moves: [
    move('paper.passport', 'passport', 1),
    move('money.savings', 'savings', 6, 'money'),
    move('paper.late', 'degree', 200),
  ],
  contradictions: [],
}

const none: Facts = {
  passport: { known: false },
  savings: { known: false },
  degree: { known: false },
}
const desk = judgeOf(readyEdition(edition), { facts: none, instant, digest: 'digest' })

describe('what would change most', () => {
  test('the passport opens one door and brings another closer; money is never a lever', async () => {
    const levers = await desk.levers()
    expect(levers.map(({ step }) => step)).toEqual(['paper.passport'])
    expect(levers[0]).toMatchObject({ opens: ['one'], closer: ['two'] })
  })

  test('a step that ends after the days the rules know is left out instead of guessed', async () => {
    const { before, after } = await desk.compare(['paper.late'])
    expect(after).toEqual(before)
  })

  test('switching a change on and off again gives the same result as before', async () => {
    const on = await desk.compare(['paper.passport'])
    expect(on.after.find(({ id }) => id === 'one')?.open).toBe('now')
    const off = await desk.compare([])
    expect(off.after).toEqual(off.before)
  })
})

describe('a programme that was opened', () => {
  test('tells the trace of today beside that of the day its plan is done', async () => {
    const { requirements } = await desk.explain('one', 'soonest')
    expect(requirements.passport?.now.verdict).toBe('unmet')
    expect(requirements.passport?.planned?.verdict).toBe('met')
  })
})
