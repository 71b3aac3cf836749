import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProgrammeReport, Report, RequirementReport } from '../assessment/assess.ts'
import type { Atlas } from './atlas.ts'
import { firstBlocker, judgedOf, nearestOf, toAsk } from './judged.ts'
import { openingOf } from './opening.ts'

// Reports as odd as their types allow: what is told of them must hold whatever the rules come to say.

const facts = ['degrees', 'sittings', 'jobs', 'birth', 'check-up', 'offer'] as const
const asked: ReadonlySet<string> = new Set(['degrees', 'sittings', 'jobs', 'birth'])

const atlas: Atlas = {
  countryOf: (programme) => programme.slice(0, 2),
  askedIn: (path) => [...asked].find((fact) => path === fact || path.startsWith(`${fact}.`)),
  isCommon: (fact) => fact === 'degrees' || fact === 'sittings',
  onPaper: (fact) => fact !== 'check-up',
  contradicting: () => ['birth'],
  reads: () => new Set(facts),
  restsOn: () => new Set(facts),
}

const names = ['r1', 'r2', 'r3', 'r4'] as const
const path = fc.constantFrom(...facts, 'jobs.j1.from', 'degrees.d1.field')
const some = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { maxLength: 3 })

const requirement = (id: string): fc.Arbitrary<RequirementReport> =>
  fc
    .record({
      kind: fc.constantFrom('must', 'should'),
      phase: fc.constantFrom('apply', 'before-leaving', 'after-arrival'),
      settledBy: fc.constantFrom(
        'student',
        'school-or-test',
        'employer',
        'authority',
        'clinic',
        'draw',
      ),
      duty: fc.boolean(),
      verdict: fc.constantFrom('met', 'unmet', 'unknown'),
      paths: some(path),
    })
    .map(({ paths, ...one }) => ({
      id,
      ...one,
      missing: one.verdict === 'unknown' ? paths : [],
    })) as fc.Arbitrary<RequirementReport>

const ids = some(fc.constantFrom(...names))

const outlook = fc.oneof(
  fc.constant({ kind: 'ready' }),
  fc.record({ kind: fc.constant('reachable'), unmet: ids, leans: ids }),
  fc.record({ kind: fc.constant('chance'), because: fc.constant(['selection']), leans: ids }),
  fc.record({
    kind: fc.constant('ask'),
    missing: some(path),
    withheld: some(path),
    conflicts: some(fc.constant('a-conflict')),
    unmet: ids,
  }),
  fc.record({ kind: fc.constant('dormant'), because: fc.constant('paused'), unmet: ids }),
  fc.record({ kind: fc.constant('closed'), because: fc.oneof(ids, fc.constant('informal')) }),
)

const programme = (id: string): fc.Arbitrary<ProgrammeReport> =>
  fc.tuple(outlook, ...names.map(requirement)).map(([how, ...requirements]) => ({
    id,
    outlook: how,
    requirements,
  })) as fc.Arbitrary<unknown> as fc.Arbitrary<ProgrammeReport>

const report: fc.Arbitrary<Report> = fc
  .tuple(...['jp-a', 'jp-b', 'de-a', 'kr-a', 'tw-a', 'my-a'].map(programme))
  .map((programmes) => ({
    edition: 'e',
    programmes,
  })) as fc.Arbitrary<unknown> as fc.Arbitrary<Report>

const nothing = { confirmed: {}, corrected: {} }
const known = { facts: {}, head: nothing, earlier: nothing, atlas }
const runs = { numRuns: 5_000 }

const own: readonly string[] = ['student', 'school-or-test']

/** Said anew in the words of the design, beside the code it is held against. */
const isMustOfTheirs = (one: RequirementReport | undefined): boolean =>
  one?.kind === 'must' && one.phase === 'apply' && !one.duty && own.includes(one.settledBy)

describe('whatever the rules say of somebody,', () => {
  test('the queue names the very blocker their case opens on', () => {
    fc.assert(
      fc.property(report, (one) => {
        expect(judgedOf(one, atlas, 0).blocker).toEqual(openingOf(one, known).blocker)
      }),
      runs,
    )
  })

  test('a blocker is a must of their own that is not met: never advice, nor what others have to say', () => {
    fc.assert(
      fc.property(report, (one) => {
        const blocker = firstBlocker(one, atlas)
        if (blocker?.requirement === undefined) return
        const found = one.programmes
          .find(({ id }) => id === blocker.programme)
          ?.requirements.find(({ id }) => id === blocker.requirement)
        expect(isMustOfTheirs(found)).toBe(true)
        expect(found?.verdict).not.toBe('met')
      }),
      runs,
    )
  })

  test('a must of theirs that waits for an answer has one among what the case says to ask', () => {
    fc.assert(
      fc.property(report, (one) => {
        const { ask } = openingOf(one, known)
        for (const { outlook: how, requirements } of nearestOf(one))
          for (const { missing } of requirements.filter(
            (each) => isMustOfTheirs(each) && each.verdict === 'unknown' && how.kind !== 'closed',
          )) {
            const would = [...asked].filter((name) => missing.some((each) => each.startsWith(name)))
            if (would.length > 0) expect(ask.some((one) => would.includes(one))).toBe(true)
          }
      }),
      runs,
    )
  })

  test('nobody is asked what only a clinic or an employer can say, nor twice for the same', () => {
    fc.assert(
      fc.property(report, (one) => {
        const ask = toAsk(one, atlas)
        expect(ask.every((fact) => asked.has(fact))).toBe(true)
        expect(new Set(ask).size).toBe(ask.length)
      }),
      runs,
    )
  })

  test('whoever can begin at once has nothing in the way', () => {
    fc.assert(
      fc.property(report, (one) => {
        if (one.programmes.some(({ outlook: how }) => how.kind === 'ready'))
          expect(judgedOf(one, atlas, 0).blocker).toBeUndefined()
      }),
      runs,
    )
  })
})
