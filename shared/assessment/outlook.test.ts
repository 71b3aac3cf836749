import { describe, expect, test } from 'vitest'
import {
  always,
  editionWith,
  must,
  never,
  now,
  type Sketch,
  yes,
  yesNo,
} from '../../test/arbitraries/editions.ts'
import type { Answer, Facts } from '../facts/answer.ts'
import { all, any, not, when } from '../rules/builders.ts'
import { compileEdition } from '../rules/compile.ts'
import type { JudgedMove, JudgedProgramme } from '../rules/edition.ts'
import type { Predicate } from '../rules/rule.ts'
import { assess } from './assess.ts'

const asked = { fromMemory: true }
const known = (value: boolean): Answer => ({ known: value })
const paper: JudgedMove = {
  id: 'paper',
  kind: 'paper',
  when: always,
  effects: [{ kind: 'set', fact: 'paper', value: true }],
  months: { min: 1, max: 2 },
  serial: false,
  rupiah: { min: 0, max: 350_000 },
}
const base: Sketch = {
  facts: [
    yesNo('paper', { asked }),
    yesNo('own', { asked }),
    yesNo('heavy', { asked: { ...asked, painful: true } }),
    yesNo('archive', { asked: { fromMemory: false } }),
    yesNo('offer', { settledBy: 'employer' }),
    yesNo('check-up', { settledBy: 'clinic' }),
    yesNo('drawn', { settledBy: 'draw' }),
  ],
  moves: [paper],
}
const every = [yes('paper'), yes('own'), yes('heavy'), yes('archive')]
const elsewhere: Partial<JudgedProgramme> = {
  requirements: [must('all', any(...every, yes('offer'), always))],
}

const report = (one: Partial<JudgedProgramme>, facts: Facts, sketch: Sketch = {}) => {
  const edition = compileEdition(editionWith({ ...base, ...sketch, programmes: [one, elsewhere] }))
  const made = assess(facts, edition, now, { digest: 'd' })
  const programme = made.programmes[0]
  if (programme === undefined) throw new Error('no report')
  return { edition, made, programme, outlook: programme.outlook }
}
const kind = (one: Partial<JudgedProgramme>, facts: Facts, sketch: Sketch = {}) =>
  report(one, facts, sketch).outlook.kind

const intake = (status: 'open' | 'paused' | 'closed' | 'announced') => ({
  asOf: '2026-11-01',
  history: [
    { from: '2026-01-01', status },
    { from: '2020-01-01', status: 'open' as const },
  ],
})

describe('what a student is told', () => {
  const bare = { requirements: [must('r', yes('paper'))] }

  test('is that a paused, closed, announced or ended programme sleeps, before anything else', () => {
    for (const status of ['paused', 'closed', 'announced'] as const)
      expect(
        report({ requirements: [must('r', never)], intake: intake(status) }, {}).outlook,
      ).toMatchObject({ kind: 'dormant', because: status })
    expect(report({ requirements: [], to: '2026-01-01' }, {}).outlook).toMatchObject({
      kind: 'dormant',
      because: 'not-in-force',
    })
    expect(kind({ requirements: [], intake: intake('open') }, {})).toBe('ready')
  })

  test('is that a door is closed when nothing can move what fails, even with answers missing', () => {
    expect(
      report({ requirements: [must('r', never), must('s', yes('own'))] }, {}).outlook,
    ).toMatchObject({
      kind: 'closed',
      because: ['r'],
    })
  })

  test('is what to answer, while their own answers are missing', () => {
    expect(report(bare, {}).outlook).toMatchObject({ kind: 'ask', missing: ['paper'] })
  })

  test('is that two answers contradict, with both named', () => {
    const clash: Sketch = {
      contradictions: [{ id: 'c', facts: ['paper', 'own'], when: all(yes('paper'), yes('own')) }],
    }
    const { outlook } = report(bare, { paper: known(true), own: known(true) }, clash)
    expect(outlook).toMatchObject({ kind: 'ask', conflicts: ['c'] })
  })

  test('calls nothing unmet that hangs on two answers of which one is wrong', () => {
    const clash: Sketch = {
      contradictions: [{ id: 'c', facts: ['paper', 'own'], when: all(yes('paper'), yes('own')) }],
    }
    const requirements = [
      must('doubted', not(yes('own'))),
      must('plain', yes('heavy')),
      must('other', yes('paper')),
    ]
    const said = { paper: known(true), own: known(true), heavy: known(false) }
    expect(report({ requirements }, said, clash).outlook).toMatchObject({
      kind: 'ask',
      conflicts: ['c'],
      unmet: ['plain'],
    })
  })

  test('is to think again of an answer they keep to themselves, if a yes or a no could fail it', () => {
    const withheld = (rule: Predicate) =>
      report({ requirements: [must('r', rule)] }, { own: 'declined' }).outlook
    const again = { kind: 'ask', missing: [], withheld: ['own'] }
    expect(withheld(yes('own'))).toMatchObject(again)
    expect(withheld(not(yes('own')))).toMatchObject(again)
    expect(withheld(any(yes('own'), not(yes('own'))))).toMatchObject({ kind: 'chance' })
  })

  test('is a plan, where steps lead there', () => {
    expect(report(bare, { paper: known(false) }).outlook).toMatchObject({
      kind: 'reachable',
      unmet: ['r'],
      plan: { steps: [{ id: 'paper' }] },
    })
  })

  test('is "ready" when all that is theirs is settled, though no employer, clinic or draw has spoken', () => {
    const requirements = [
      must('r', yes('paper')),
      must('offer', yes('offer'), { settledBy: 'employer' }),
      must('health', yes('check-up'), { settledBy: 'clinic' }),
      must('luck', yes('drawn'), { settledBy: 'draw' }),
    ]
    expect(kind({ requirements }, { paper: known(true) })).toBe('ready')
    const picked = { kind: 'draw' as const, rounds: [{ cutoff: 480, fits: always }] }
    expect(report({ requirements, selection: picked }, { paper: known(true) }).outlook).toEqual({
      kind: 'chance',
      because: ['selection'],
      lastCutoff: 480,
      round: 0,
    })
  })

  test('names the newest cut-off that surely is theirs, or none', () => {
    const requirements = [must('r', yes('paper'))]
    const rounds = [
      { cutoff: 470, fits: yes('offer') },
      { cutoff: 516, fits: yes('own') },
      { cutoff: 399, fits: always },
    ]
    const selection = { kind: 'cut-off' as const, rounds: rounds.slice(0, 2) }
    const whole = { kind: 'cut-off' as const, rounds }
    const on = (one: typeof whole, own: boolean) =>
      report({ requirements, selection: one }, { paper: known(true), own: known(own) }).outlook
    const because = ['selection']
    expect(on(whole, true)).toEqual({ kind: 'chance', because, lastCutoff: 516, round: 1 })
    expect(on(whole, false)).toEqual({ kind: 'chance', because, lastCutoff: 399, round: 2 })
    expect(on(selection, false)).toEqual({ kind: 'chance', because })
  })

  test('does not turn "ready" into a closed door because one employer said no', () => {
    const requirements = [must('offer', yes('offer'), { settledBy: 'employer' })]
    expect(kind({ requirements }, { offer: known(false) })).toBe('ready')
  })

  test('of work in a household is that it is informal, and where the formal door is', () => {
    const household = { employer: 'household' as const, formalDoor: 'p1', requirements: [] }
    expect(report(household, {}).outlook).toEqual({
      kind: 'closed',
      because: 'informal',
      door: 'p1',
    })
  })
})

describe('the tally of a programme', () => {
  const tally = (one: Partial<JudgedProgramme>, facts: Facts) => report(one, facts).programme.score

  test('counts what the student, a school or a test settles before applying, and nothing else', () => {
    const requirements = [
      must('own', yes('own')),
      must('test', yes('paper'), { settledBy: 'school-or-test' }),
      must('offer', yes('offer'), { settledBy: 'employer' }),
      must('health', yes('check-up'), { settledBy: 'clinic' }),
      must('permit', never, { settledBy: 'authority' }),
      must('luck', yes('drawn'), { settledBy: 'draw' }),
      must('advice', never, { kind: 'should' }),
      must('later', never, { phase: 'before-leaving' }),
      must('either', any(yes('own'), yes('archive'))),
    ]
    expect(tally({ requirements }, { own: known(true) })).toEqual({
      met: 2,
      gap: 0,
      unknown: 1,
      own: 3,
    })
    expect(tally({ requirements }, { own: known(false), paper: known(true) })).toEqual({
      met: 1,
      gap: 1,
      unknown: 1,
      own: 3,
    })
  })

  test('leaves out a requirement that plainly asks nothing of this student', () => {
    const requirements = [must('r', when(yes('own'), yes('paper'))), must('s', always)]
    expect(tally({ requirements }, { own: known(false) })).toMatchObject({ own: 1 })
    expect(tally({ requirements }, {})).toMatchObject({ own: 2, unknown: 1 })
    expect(tally({ requirements }, { own: known(true) })).toMatchObject({ own: 2 })
  })

  test('does not exist where nothing is the student’s to settle', () => {
    const requirements = [must('offer', yes('offer'), { settledBy: 'employer' })]
    expect(tally({ requirements }, {})).toBeUndefined()
  })
})
