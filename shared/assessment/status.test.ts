import { describe, expect, test } from 'vitest'
import {
  always,
  editionWith,
  must,
  never,
  noonOn,
  now,
  type Sketch,
  yes,
} from '../../test/arbitraries/editions.ts'
import type { Facts } from '../facts/answer.ts'
import { figure, ge, unsettled } from '../rules/builders.ts'
import { compileEdition, look } from '../rules/compile.ts'
import type { JudgedProgramme } from '../rules/edition.ts'
import { statusOf, verdictsOf } from './status.ts'

const facts: Facts = { a: { known: true }, b: { known: true } }
const clash: Sketch = {
  contradictions: [{ id: 'c', facts: ['a', 'b'], when: { kind: 'all', of: [yes('a'), yes('b')] } }],
}

const see = (one: Partial<JudgedProgramme>, sketch: Sketch = {}, at = now, said = facts) => {
  const edition = compileEdition(editionWith({ ...sketch, programmes: [one] }))
  const programme = edition.programmes.get('p')
  if (programme === undefined) throw new Error('no programme')
  const seen = look(edition, said, at)
  return {
    status: statusOf(edition, programme, seen),
    verdicts: Object.fromEntries(verdictsOf(programme, seen.before('p'))),
  }
}

describe('the law’s answer', () => {
  const rules = { met: always, unmet: never, unknown: unsettled }
  const expected: Readonly<Record<string, string>> = {
    'met,met': 'eligible',
    'met,unknown': 'undetermined',
    'unknown,unknown': 'undetermined',
    'met,unmet': 'not-eligible',
    'unknown,unmet': 'not-eligible',
    'unmet,unmet': 'not-eligible',
  }

  test('is the conjunction of what must hold to apply', () => {
    for (const [key, status] of Object.entries(expected)) {
      const [one, other] = key.split(',') as ['met', 'unmet']
      for (const [first, second] of [
        [one, other],
        [other, one],
      ] as const)
        expect(
          see({ requirements: [must('r', rules[first]), must('s', rules[second])] }).status,
        ).toBe(status)
    }
  })

  test('is never blocked by advice, nor by what comes after the application', () => {
    const requirements = [
      must('advice', never, { kind: 'should' }),
      must('leaving', never, { phase: 'before-leaving' }),
      must('arrival', never, { phase: 'after-arrival' }),
    ]
    const { status, verdicts } = see({ requirements })
    expect(status).toBe('eligible')
    expect(verdicts).toEqual({ advice: 'unmet', leaving: 'unmet', arrival: 'unmet' })
  })

  test('asks a requirement from its first day and no longer on the day it ends', () => {
    const requirements = [must('r', never, { from: '2026-02-01', to: '2026-03-01' })]
    const on = (day: string) => see({ requirements }, {}, noonOn(day)).status
    expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map(on)).toEqual([
      'eligible',
      'not-eligible',
      'not-eligible',
      'eligible',
    ])
  })

  test('is "not in force" before the first day and after the last, unless a requirement fails', () => {
    const dated = { from: '2026-02-01', to: '2026-03-01' }
    const on = (day: string, rule = always) =>
      see({ ...dated, requirements: [must('r', rule)] }, {}, noonOn(day)).status
    expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((day) => on(day))).toEqual([
      'not-in-force',
      'eligible',
      'eligible',
      'not-in-force',
    ])
    expect(on('2026-01-31', never)).toBe('not-eligible')
    expect(on('2026-01-31', unsettled)).toBe('not-in-force')
  })

  test('falls on the civil day of the programme’s own zone', () => {
    const midnight = Date.parse('2026-01-31T16:00:00Z')
    const dated = { from: '2026-02-01', requirements: [] }
    expect(see(dated, {}, midnight - 1).status).toBe('not-in-force')
    expect(see(dated, {}, midnight).status).toBe('eligible')
  })

  test('is "conflict" where answers it uses contradict, whatever else holds', () => {
    const using = { requirements: [must('r', yes('a'))] }
    expect(see(using, clash).status).toBe('conflict')
    expect(see(using, clash, now, { a: { known: true } }).status).toBe('eligible')
    expect(see({ requirements: [must('r', never)] }, clash).status).toBe('not-eligible')
  })

  test('waits for a figure in a declared gap', () => {
    const law: Sketch = {
      figures: [
        {
          id: 'floor',
          history: [
            { kind: 'gap', from: '2026-01-01' },
            { kind: 'value', from: '2025-01-01', to: '2026-01-01', value: 4 },
          ],
        },
        ...editionWith({}).figures.filter(({ id }) => id !== 'floor'),
      ],
    }
    const asked = { requirements: [must('r', ge(5, figure('floor')))] }
    expect(see(asked, law, noonOn('2025-12-31')).status).toBe('eligible')
    expect(['undetermined', 'not-in-force']).toContain(see(asked, law, noonOn('2026-01-01')).status)
  })
})
