import { describe, expect, test } from 'vitest'
import { always, editionWith, must, now, yes, yesNo } from '../../test/arbitraries/editions.ts'
import type { Answer, Facts } from '../facts/answer.ts'
import { all, any, is, not } from '../rules/builders.ts'
import { compileEdition } from '../rules/compile.ts'
import type { JudgedMove, JudgedProgramme } from '../rules/edition.ts'
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
const base = {
  facts: [
    yesNo('paper', { asked }),
    yesNo('own', { asked }),
    yesNo('archive', { asked: { fromMemory: false } }),
    yesNo('offer', { settledBy: 'employer' }),
  ],
  moves: [paper],
}
const elsewhere: Partial<JudgedProgramme> = {
  requirements: [must('all', any(yes('paper'), yes('own'), yes('archive'), yes('offer'), always))],
}

const report = (one: Partial<JudgedProgramme>, facts: Facts) => {
  const edition = compileEdition(editionWith({ ...base, programmes: [one, elsewhere] }))
  const [programme] = assess(facts, edition, now, { digest: 'd' }).programmes
  if (programme === undefined) throw new Error('no report')
  return { programme, outlook: programme.outlook }
}
const kind = (one: Partial<JudgedProgramme>, facts: Facts) => report(one, facts).outlook.kind

describe('"start now" is never said on a hope', () => {
  const bare = { requirements: [must('r', yes('own'))] }
  const own = { own: known(true) }
  const read = (asOf: string, rest: object = {}) => ({
    ...bare,
    intake: { history: [{ from: '2020-01-01', status: 'open' as const }], asOf, ...rest },
  })
  const unsure = { kind: 'chance', because: ['intake'] }

  test('an intake last read as open more than twelve months ago is to be confirmed', () => {
    expect(report(read('2025-11-21'), own).outlook).toEqual({ kind: 'ready' })
    const old = report(read('2025-11-20'), own).programme
    expect(old.outlook).toMatchObject(unsure)
    expect(old.intake).toEqual({ status: 'open', asOf: '2025-11-20', unconfirmed: true })
  })

  test('a round that has ended, or a registration that has closed, is to be confirmed', () => {
    expect(kind(read('2026-11-01', { roundTo: '2026-11-22' }), own)).toBe('ready')
    expect(report(read('2026-11-01', { roundTo: '2026-11-21' }), own).outlook).toMatchObject(unsure)
    expect(report(read('2026-11-01', { closes: '2026-11-20' }), own).outlook).toMatchObject(unsure)
  })

  test('what is paused, closed or announced needs no such doubt: it sleeps', () => {
    const asleep = {
      ...bare,
      intake: { history: [{ from: '2020-01-01', status: 'paused' as const }], asOf: '2020-01-01' },
    }
    expect(report(asleep, own).programme.intake).toEqual({ status: 'paused', asOf: '2020-01-01' })
  })

  test('steps still lead to a programme whose intake is to be confirmed, and the report says so', () => {
    const far = { ...read('2024-01-01'), requirements: [must('r', yes('paper'))] }
    const { programme } = report(far, { paper: known(false) })
    expect(programme).toMatchObject({
      intake: { unconfirmed: true },
      outlook: { kind: 'reachable' },
    })
  })

  const offered = must('r', all(yes('archive'), yes('offer')))
  const parted = { ...offered, ownPart: yes('archive') }

  test('where only the offer is open and the own part is shown, it is said', () => {
    expect(report({ requirements: [parted] }, { archive: known(true) }).outlook).toEqual({
      kind: 'ready',
      leans: ['r'],
    })
  })

  test('a requirement left whole to somebody else is a chance, which names it', () => {
    const exception = must('r', any(yes('archive'), yes('offer')))
    for (const one of [exception, { ...exception, ownPart: yes('archive') }])
      expect(report({ requirements: [one] }, { archive: known(false) }).outlook).toEqual({
        kind: 'chance',
        because: ['others'],
        leans: ['r'],
      })
  })

  test('own steps come before a chance: the own part is reached by them', () => {
    const one = { ...must('r', all(yes('paper'), yes('offer'))), ownPart: yes('paper') }
    const waived = must('r', any(yes('paper'), yes('offer')))
    expect(report({ requirements: [waived] }, { paper: known(false) }).outlook).toMatchObject({
      kind: 'reachable',
      unmet: ['r'],
      plan: { steps: [{ id: 'paper' }] },
    })
    expect(kind({ requirements: [one] }, { paper: known(true) })).toBe('ready')
  })

  const advice = { kind: 'should', usual: true } as const
  const usually = (fact: string) => ({
    requirements: [must('r', yes('own')), must('u', yes(fact), advice)],
  })

  test('what is usually asked and not there makes a chance, never a closed or an unlawful door', () => {
    const { programme } = report(usually('archive'), { ...own, archive: known(false) })
    expect(programme.status).toBe('eligible')
    expect(programme.outlook).toEqual({ kind: 'chance', because: ['others'], leans: ['u'] })
    expect(kind(usually('archive'), { ...own, archive: known(true) })).toBe('ready')
  })

  test('what is usually asked is asked about, and a step that brings it comes first', () => {
    expect(report(usually('archive'), own).outlook).toMatchObject({
      kind: 'ask',
      missing: ['archive'],
    })
    expect(report(usually('paper'), { ...own, paper: known(false) }).outlook).toMatchObject({
      kind: 'reachable',
      unmet: ['u'],
      plan: { steps: [{ id: 'paper' }] },
    })
  })

  test('steps that end at somebody else’s decision say whose word is still wanted', () => {
    const requirements = [must('r', yes('paper')), must('u', yes('archive'), advice)]
    const facts = { paper: known(false), archive: known(false) }
    expect(report({ requirements }, facts).outlook).toMatchObject({
      kind: 'reachable',
      unmet: ['r'],
      leans: ['u'],
      plan: { steps: [{ id: 'paper' }] },
    })
    const both = [must('w', yes('paper'), advice), must('u', yes('archive'), advice)]
    expect(report({ requirements: both }, facts).outlook).toMatchObject({
      kind: 'reachable',
      unmet: ['w'],
      leans: ['u'],
    })
    expect(report({ requirements: [must('r', yes('paper'))] }, facts).outlook).not.toHaveProperty(
      'leans',
    )
  })

  test('other advice changes nothing', () => {
    const other = must('u', yes('archive'), { kind: 'should' })
    expect(kind({ requirements: [must('r', yes('own')), other] }, own)).toBe('ready')
  })

  test('without a plan being searched the same doors are told', () => {
    const cases: readonly [Partial<JudgedProgramme>, Facts][] = [
      [{ requirements: [parted] }, { archive: known(true) }],
      [{ requirements: [parted] }, { archive: known(false) }],
      [usually('paper'), { ...own, paper: known(false) }],
      [usually('archive'), { ...own, archive: known(false) }],
      [read('2024-01-01'), own],
    ]
    for (const [one, facts] of cases) {
      const edition = compileEdition(editionWith({ ...base, programmes: [one, elsewhere] }))
      const kindWith = (plans: boolean) =>
        assess(facts, edition, now, { digest: 'd', plans }).programmes[0]?.outlook.kind
      expect(kindWith(false)).toBe(kindWith(true))
    }
  })
})

describe('an answer that may take a step away', () => {
  const judged = { kind: 'choice', options: ['good', 'poor'] } as const
  const statement: JudgedMove = {
    ...paper,
    id: 'statement',
    when: not(is('standing', 'poor')),
    effects: [{ kind: 'set', fact: 'standing', value: 'good' }],
  }
  const sketch = {
    facts: [...base.facts, { id: 'standing', of: judged, asked }],
    moves: [paper, statement],
  }
  const requirements = [must('r', is('standing', 'good')), must('s', yes('paper'))]
  const outlook = (facts: Facts) => {
    const edition = compileEdition(
      editionWith({ ...sketch, programmes: [{ requirements }, elsewhere] }),
    )
    return assess(facts, edition, now, { digest: 'd' }).programmes[0]?.outlook
  }

  test('is asked, though steps are needed anyway; "I don’t know" still leaves the step', () => {
    const start = { paper: known(false) }
    expect(outlook(start)).toMatchObject({ kind: 'ask', missing: ['standing'] })
    expect(outlook({ ...start, standing: 'dont-know' })).toMatchObject({ kind: 'reachable' })
    expect(outlook({ ...start, standing: { known: 'poor' } })).toMatchObject({
      kind: 'closed',
      because: ['r'],
    })
    expect(outlook({ ...start, standing: { known: 'good' } })).toMatchObject({ kind: 'reachable' })
  })
})
