import { describe, expect, test } from 'vitest'
import {
  always,
  editionWith,
  judge,
  must,
  now,
  type Sketch,
  yes,
  yesNo,
} from '../../test/arbitraries/editions.ts'
import { statusOf } from '../assessment/status.ts'
import type { Facts } from '../facts/answer.ts'
import { any, eligibleFor, gateOf, not, requirementOf } from './builders.ts'
import { compileEdition, look } from './compile.ts'
import type { JudgedProgramme } from './edition.ts'

const there = (one: Partial<JudgedProgramme>): Sketch => ({ programmes: [{}, one] })
const says = (a?: boolean): Facts => (a === undefined ? {} : { a: { known: a } })

describe('a rule about another programme', () => {
  const open = there({ requirements: [must('r', yes('a')), must('s', always, { kind: 'should' })] })

  test('passes on what that programme answers, unknown included', () => {
    for (const rule of [eligibleFor('p1'), requirementOf('p1', 'r')]) {
      expect(judge(rule, says(true), open)).toBe('met')
      expect(judge(rule, says(false), open)).toBe('unmet')
      expect(judge(rule, says(), open)).toBe('unknown')
      expect(judge(not(rule), says(), open)).toBe('unknown')
    }
  })

  test('may hang on one of its gates alone', () => {
    const gated = there({ gates: { g: yes('a') }, requirements: [must('r', yes('b'))] })
    expect(judge(gateOf('p1', 'g'), says(true), gated)).toBe('met')
  })

  test('asks only what binds there on that day', () => {
    const later = must('later', yes('a'), { from: '2027-01-01' })
    const after = must('arrival', yes('a'), { phase: 'after-arrival' })
    const bound = there({
      requirements: [later, after, must('advice', yes('a'), { kind: 'should' })],
    })
    expect(judge(eligibleFor('p1'), says(false), bound)).toBe('met')
    expect(judge(requirementOf('p1', 'later'), says(false), bound)).toBe('unknown')
  })

  test('is open while that programme is not in force, unless it fails anyway', () => {
    const ended = there({ to: '2026-01-01', requirements: [must('r', yes('a'))] })
    expect(judge(eligibleFor('p1'), says(true), ended)).toBe('unknown')
    expect(judge(eligibleFor('p1'), says(false), ended)).toBe('unmet')
  })

  test('is judged on the day of the other country', () => {
    const zones = {
      ...editionWith({}).zones,
      offsets: {
        'Asia/Makassar': [{ from: 0, minutes: 480 }],
        'Pacific/Apia': [{ from: 0, minutes: 780 }],
      },
    }
    const apia = there({ zone: 'Pacific/Apia', from: '2026-11-22', requirements: [] })
    const evening = Date.parse('2026-11-21T12:00:00Z')
    expect(judge(eligibleFor('p1'), {}, { ...apia, zones }, evening)).toBe('met')
    expect(judge(eligibleFor('p1'), {}, { ...apia, zones }, evening - 7_200_000)).toBe('unknown')
  })
})

describe('two answers that contradict', () => {
  const facts: Facts = { a: { known: true }, b: { known: true } }
  const statuses = (sketch: Sketch) => {
    const edition = compileEdition(
      editionWith({
        contradictions: [
          { id: 'c', facts: ['a', 'b'], when: { kind: 'all', of: [yes('a'), yes('b')] } },
        ],
        ...sketch,
      }),
    )
    const seen = look(edition, facts, now)
    return [...edition.programmes.values()].map((one) => statusOf(edition, one, seen))
  }

  test('touch the programmes that use one of them, and no other', () => {
    const other = yes('x')
    expect(
      statuses({
        facts: [yesNo('x'), yesNo('y', { appliesWhen: yes('b') })],
        programmes: [
          { requirements: [must('r', yes('a'))] },
          { requirements: [must('r', other)] },
          { requirements: [must('r', other)], gates: { unused: yes('a') } },
          { requirements: [must('r', any(yes('y'), other))] },
          { requirements: [must('r', requirementOf('p', 'r'))] },
        ],
      }),
    ).toEqual(['conflict', 'undetermined', 'undetermined', 'conflict', 'conflict'])
  })

  test('do not reach a programme that refers only to what does not use them', () => {
    expect(
      statuses({
        facts: [yesNo('x')],
        programmes: [
          { requirements: [must('r', requirementOf('p1', 'clean'))] },
          { requirements: [must('clean', yes('x')), must('touched', yes('a'))] },
        ],
      }),
    ).toEqual(['undetermined', 'conflict'])
  })

  test('touch every programme through a duty of leaving, not only the first', () => {
    const duty = { ...must('duty', yes('a')), routes: ['p2p' as const] }
    const on = { routes: ['p2p' as const], requirements: [] }
    expect(statuses({ duties: [duty], programmes: [on, on, { requirements: [] }] })).toEqual([
      'conflict',
      'conflict',
      'eligible',
    ])
  })
})

test('rules are plain JSON: an edition read back from its text judges alike', () => {
  const edition = editionWith({ programmes: [{ requirements: [must('r', yes('a'))] }] })
  const again = JSON.parse(JSON.stringify(edition)) as typeof edition
  expect(again).toEqual(edition)
  expect(() => compileEdition(again)).not.toThrow()
})
