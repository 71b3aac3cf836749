import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionWith, must, now, yes, yesNo } from '../../test/arbitraries/editions.ts'
import type { Facts } from '../facts/answer.ts'
import { always } from '../rules/builders.ts'
import { compileEdition } from '../rules/compile.ts'
import { assess, type ProgrammeReport, type Report } from './assess.ts'
import type { Outlook } from './outlook.ts'
import { opening, questionsFor } from './questions.ts'

const asked = { fromMemory: true }
const free = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5']
const painful = ['heavy']
const archived = ['archive']
const papers = ['paper-a', 'paper-b']
const all = [...free, ...painful, ...archived, ...papers]

const sketch = {
  facts: [
    ...free.map((id) => yesNo(id, { asked })),
    ...painful.map((id) => yesNo(id, { asked: { ...asked, painful: true as const } })),
    ...archived.map((id) => yesNo(id, { asked: { fromMemory: false } })),
    ...papers.map((id) => yesNo(id, { asked: { ...asked, paper: true as const } })),
    yesNo('wish', { asked: { ...asked, sorts: true } }),
    yesNo('offer', { settledBy: 'employer' }),
  ],
}
const used = { requirements: all.map((id) => must(id, { kind: 'any', of: [yes(id), always] })) }
const edition = compileEdition(
  editionWith({
    ...sketch,
    programmes: [{ requirements: [...used.requirements, must('o', yes('offer'))] }],
  }),
)
const begun: Facts = Object.fromEntries(opening.map((fact) => [fact, 'declined'] as const))
const sorted: Facts = { ...begun, wish: 'declined' }

const programme = (id: string, outlook: Outlook): ProgrammeReport => ({
  id,
  day: '2026-11-21',
  status: 'undetermined',
  intake: { status: 'open', asOf: '2026-11-21' },
  outlook,
  requirements: [],
})
const reportOf = (programmes: readonly ProgrammeReport[]): Report => ({
  edition: 'd',
  at: new Date(now).toISOString(),
  prefer: 'soonest',
  conflicts: [],
  programmes,
})
const asking = (missing: readonly string[], gaps = 0): Outlook => ({
  kind: 'ask',
  missing,
  conflicts: [],
  unmet: Array.from({ length: gaps }, (_, at) => `gap-${at}`),
})
const doors = (...outlooks: readonly Outlook[]) =>
  reportOf(outlooks.map((outlook, at) => programme(`p${at}`, outlook)))
const facts = (report: Report, said: Facts = sorted, opened?: string) =>
  questionsFor(edition, said, report, opened).map(({ fact }) => fact)

describe('what everybody is asked', () => {
  test('is what a door hangs on that two answers settle, and not what a farther one hangs on', () => {
    expect(facts(doors(asking(['f0', 'f1'])))).toEqual(['f0', 'f1'])
    expect(facts(doors(asking(['f0', 'f1', 'f2'])))).toEqual([])
    expect(facts(doors(asking(['f0'], 1)))).toEqual([])
  })

  test('is also what several farther doors hang on together', () => {
    const far = asking(['f0', 'f1', 'f2'])
    expect(facts(doors(far, asking(['f0', 'f3', 'f4'])))).toEqual(['f0'])
  })

  test('is not what a door hangs on that also waits for what they cannot say', () => {
    const open = (missing: readonly string[]) => ({
      ...({ id: 'own', kind: 'must', phase: 'apply', settledBy: 'student' } as const),
      ...({ duty: false, verdict: 'unknown', missing } as const),
    })
    const hangs = (missing: readonly string[]): Report =>
      reportOf([{ ...programme('p0', asking(['f0'])), requirements: [open(missing)] }])
    const silent: Facts = { ...sorted, f1: 'dont-know' }
    expect(facts(hangs(['f1']), silent)).toEqual([])
    expect(facts(hangs(['f0', 'f1']), silent)).toEqual(['f0'])
    expect(facts(hangs(['f1']))).toEqual(['f0'])
    expect(facts(hangs(['f1']), silent, 'p0')).toEqual(['f0'])
  })

  test('of what one programme brings along is only the last it hangs on', () => {
    const brought = compileEdition(
      editionWith({
        facts: [yesNo('p.only', { asked }), yesNo('f0', { asked })],
        programmes: [{ id: 'p', requirements: [must('a', yes('p.only')), must('b', yes('f0'))] }],
      }),
    )
    const asks = (...missing: readonly string[]) =>
      questionsFor(brought, sorted, reportOf([programme('p', asking(missing))])).map(
        ({ fact }) => fact,
      )
    expect(asks('p.only', 'f0')).toEqual(['f0'])
    expect(asks('p.only')).toEqual(['p.only'])
  })

  test('begins with the four opening screens, however far the doors', () => {
    expect(facts(doors(asking(['f0', 'f1', 'f2'])), { wish: 'declined' })).toEqual(opening)
  })

  test('comes nearest doors first, and what needs papers last', () => {
    expect(facts(doors(asking(['f1', 'archive']), asking(['f0'])))).toEqual(['f0', 'f1', 'archive'])
  })

  test('ends with what only sorts, as long as there is a door to sort', () => {
    expect(facts(doors(asking(['f0'])), begun)).toEqual(['f0', 'wish'])
    expect(facts(doors({ kind: 'closed', because: ['x'] }), begun)).toEqual([])
  })

  test('leaves out a door with a painful question: all it asks waits inside', () => {
    const report = doors(asking(['f0', 'heavy']))
    expect(facts(report)).toEqual([])
    expect([...facts(report, sorted, 'p0')].sort()).toEqual(['f0', 'heavy'])
  })

  test('leaves out what only spares a step; it is asked inside the programme', () => {
    const report = doors({ kind: 'reachable', unmet: ['gap'], refines: ['paper-a'] })
    expect(facts(report)).toEqual([])
    expect(questionsFor(edition, sorted, report, 'p0')).toEqual([
      { fact: 'paper-a', paths: ['paper-a'], programmes: ['p0'], paper: true },
    ])
  })

  test('is never what they declined, could not answer, or what nobody told', () => {
    const report = doors(asking(['f0', 'f1']))
    expect(facts(report, { ...sorted, f0: 'declined', f1: 'dont-know' })).toEqual([])
    const planned = doors(asking(['jobs.after.work.36.occupation']))
    expect(facts(planned, { ...sorted, jobs: { known: [] } }, 'p0')).toEqual([])
  })

  test('is never about an employer, however the law judges', () => {
    const report = assess(sorted, edition, now, { digest: 'd' })
    expect(facts(report)).not.toContain('offer')
    expect(facts(report, sorted, 'p')).not.toContain('offer')
  })

  test('is nothing where no answer can change anything any more', () => {
    expect(facts(doors({ kind: 'ready' }, { kind: 'closed', because: ['x'] }))).toEqual([])
  })
})

const outlook = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.subarray(all, { minLength: 1 }), fc.nat({ max: 2 })) },
  { weight: 1, arbitrary: fc.constant([[], 0] as const) },
)
const report = fc
  .array(outlook, { minLength: 1, maxLength: 6 })
  .map((some) =>
    doors(...some.map(([missing, gaps]) => (missing.length > 0 ? asking(missing, gaps) : ready))),
  )
const ready: Outlook = { kind: 'ready' }
const said = fc
  .dictionary(fc.constantFrom(...all), fc.constantFrom('dont-know', 'declined'))
  .map((silent): Facts => ({ ...begun, ...(silent as Facts) }))
const runs = { numRuns: 5_000 }

describe('whoever they are', () => {
  test('everything a door hangs on is asked there, and nothing else', () => {
    fc.assert(
      fc.property(report, said, (doorsOpen, known) => {
        for (const { id, outlook: one } of doorsOpen.programmes) {
          const hangs = one.kind === 'ask' ? one.missing.filter((f) => !(f in known)) : []
          expect([...facts(doorsOpen, known, id)].sort()).toEqual([...hangs].sort())
        }
      }),
      runs,
    )
  })

  test('what is asked of everybody weighs enough, hurts nobody, and is asked in some door too', () => {
    const weightOf = (doorsOpen: Report, fact: string) =>
      doorsOpen.programmes.reduce((sum, { outlook: one }) => {
        if (one.kind !== 'ask' || !one.missing.includes(fact)) return sum
        if (one.missing.includes('heavy')) return sum
        return sum + 1 / (one.missing.length + 3 * one.unmet.length + 1)
      }, 0)
    fc.assert(
      fc.property(report, said, (doorsOpen, known) => {
        const everybody = facts(doorsOpen, known).filter((fact) => fact !== 'wish')
        const wanted = all.filter(
          (fact) => !(fact in known) && weightOf(doorsOpen, fact) >= 1 / 3 && fact !== 'heavy',
        )
        expect([...everybody].sort()).toEqual([...wanted].sort())
      }),
      runs,
    )
  })

  test('the order of programmes in an edition changes no question and no order', () => {
    fc.assert(
      fc.property(report, said, (doorsOpen, known) => {
        const turned = reportOf([...doorsOpen.programmes].reverse())
        expect(facts(turned, known)).toEqual(facts(doorsOpen, known))
      }),
      runs,
    )
  })

  test('with every answer there is less to ask, until nothing is', () => {
    fc.assert(
      fc.property(report, (doorsOpen) => {
        let known = begun
        for (let asks = 0; asks <= all.length + 1; asks++) {
          const [next] = facts(doorsOpen, known)
          if (next === undefined) return
          expect(next in known).toBe(false)
          known = { ...known, [next]: 'declined' }
        }
        throw new Error('more is asked than there is to ask')
      }),
      runs,
    )
  })
})
