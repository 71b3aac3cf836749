import { describe, expect, test } from 'vitest'
import {
  always,
  editionWith,
  must,
  never,
  now,
  yes,
  yesNo,
} from '../../test/arbitraries/editions.ts'
import type { Facts } from '../facts/answer.ts'
import { all, any } from '../rules/builders.ts'
import { compileEdition } from '../rules/compile.ts'
import type { JudgedMove, JudgedProgramme } from '../rules/edition.ts'
import { type Standpoint, unlocks } from './unlocks.ts'

const asked = { fromMemory: true }
const move = (id: string, rest: Partial<JudgedMove> = {}): JudgedMove => ({
  id,
  kind: 'paper',
  when: always,
  effects: [{ kind: 'set', fact: id, value: true }],
  months: { min: 1, max: 2 },
  serial: false,
  rupiah: { min: 0, max: 350_000 },
  ...rest,
})
const programme = (id: string, ...needs: readonly string[]): Partial<JudgedProgramme> => ({
  id,
  requirements: needs.map((need) => must(`${id}-${need}`, yes(need))),
})
const papers = ['passport', 'licence', 'savings']
/** Open to everybody, whatever they hold. */
const open = { id: 'open', requirements: [must('any', any(...papers.map(yes), always))] }
const standing = (
  programmes: readonly Partial<JudgedProgramme>[],
  facts: Facts = Object.fromEntries(papers.map((id) => [id, { known: false }])),
  moves = [move('passport'), move('licence'), move('savings', { kind: 'money' })],
): Standpoint => ({
  edition: compileEdition(
    editionWith({
      facts: papers.map((id) => yesNo(id, { asked })),
      moves,
      programmes: [...programmes, open],
    }),
  ),
  facts,
  instant: now,
  shut: new Set(),
})

describe('which single step opens most doors', () => {
  test('is told with the doors it opens and those it only brings nearer, most doors first', () => {
    const found = unlocks(
      standing([
        programme('a', 'passport'),
        programme('b', 'passport'),
        programme('c', 'passport', 'licence'),
        programme('d', 'licence'),
      ]),
    )
    expect(found.map(({ step, opens, closer }) => ({ step, opens, closer }))).toEqual([
      { step: 'passport', opens: ['a', 'b'], closer: ['c'] },
      { step: 'licence', opens: ['d'], closer: ['c'] },
    ])
    expect(found[0]).toMatchObject({ chain: ['passport'], months: { min: 1, max: 2 } })
  })

  test('is never to find money, and never a step that changes nothing', () => {
    expect(unlocks(standing([programme('a', 'savings'), programme('b', 'savings')]))).toEqual([])
    expect(unlocks(standing([{ id: 'a', requirements: [must('r', never)] }]))).toEqual([])
  })

  test('is never a step that is taken already', () => {
    const facts: Facts = { passport: { known: true }, licence: { known: false } }
    const found = unlocks(standing([programme('a', 'passport'), programme('b', 'licence')], facts))
    expect(found.map(({ step }) => step)).toEqual(['licence'])
  })

  test('leaves out what does exactly the same as a better one', () => {
    const slow = move('slow', {
      effects: [{ kind: 'set', fact: 'passport', value: true }],
      months: { min: 9, max: 9 },
    })
    const found = unlocks(
      standing([programme('a', 'passport')], undefined, [slow, move('passport')]),
    )
    expect(found.map(({ step }) => step)).toEqual(['passport'])
  })

  test('brings nothing nearer behind a door that nothing moves', () => {
    const stuck = { id: 'a', requirements: [must('fixed', never), must('p', yes('passport'))] }
    const at = standing([stuck, programme('b', 'passport', 'licence')])
    const [first] = unlocks({ ...at, shut: new Set(['a']) })
    expect(first?.closer).toEqual(['b'])
  })

  test('brings nothing nearer where nobody may apply now', () => {
    const paused = {
      ...programme('a', 'passport', 'licence'),
      intake: {
        history: [{ from: '2020-01-01', status: 'paused' as const }],
        asOf: '2026-11-01',
      },
    }
    const [first] = unlocks(standing([paused, programme('b', 'passport', 'licence')]))
    expect(first?.closer).toEqual(['b'])
  })

  test('counts a door as open only when all that is theirs is met', () => {
    const both = { id: 'a', requirements: [must('both', all(yes('passport'), yes('licence')))] }
    expect(unlocks(standing([both]))).toEqual([])
  })
})
