import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { hide, student } from '../../test/arbitraries/facts.ts'
import { explainPlainly, explainPointsPlainly } from '../../test/arbitraries/plain-explanation.ts'
import {
  asWritten,
  points,
  predicate,
  smallEdition,
  smallFacts,
} from '../../test/arbitraries/rules.ts'
import { expectSame } from '../../test/same.ts'
import { judging } from '../catalogue/assemble.ts'
import type { Facts } from '../facts/answer.ts'
import { all, any, fact, ge, le, when, yes } from '../rules/builders.ts'
import { type CompiledEdition, compileEdition, look } from '../rules/compile.ts'
import type { JudgingEdition } from '../rules/edition.ts'
import type { Points, Predicate } from '../rules/rule.ts'
import { verdictOf } from '../rules/truth.ts'
import { explain, explainPoints, explainProgramme } from './explain.ts'
import { scoreOf } from './score.ts'
import { statusOf } from './status.ts'

const now = Date.parse('2026-11-21T04:00:00Z')

/** Two programmes under one rule, which the second also names as a gate. */
const twoProgrammes = (rule: Predicate, tree?: Points): JudgingEdition => {
  const edition = smallEdition(rule, tree)
  const [first] = edition.programmes
  if (first === undefined) throw new Error('the small edition has no programme')
  const gate = { kind: 'gate', gate: 'g' } as const
  const must = { kind: 'must', phase: 'apply', settledBy: 'student' } as const
  const second = {
    ...first,
    id: 'q',
    gates: { g: rule },
    requirements: [
      { ...must, id: 'r', rule: { kind: 'not', of: gate } as const },
      { ...must, id: 's', rule: when(gate, rule) },
    ],
  }
  return { ...edition, programmes: [first, asWritten(second)] }
}

/** Every explanation of one student, and what plain walks through the same rules say. */
const compareWithPlain = (edition: CompiledEdition, facts: Facts): void => {
  const seen = look(edition, facts, now)
  for (const programme of edition.inOrder) {
    const c = seen.under(programme)
    const told = explainProgramme(edition, programme, seen)
    const inForce = programme.requirements.filter(({ from, to }) => from <= c.day && c.day < to)
    const ids = inForce.map(({ source }) => source.id)
    expectSame(
      told.requirements.map(({ id }) => id),
      ids,
    )
    for (const [at, one] of inForce.entries()) {
      const { trace, verdict } = told.requirements[at] ?? {}
      const where = `${programme.source.id} › ${one.source.id}`
      expectSame(trace, explainPlainly(edition, programme, one, c), where)
      expectSame(verdict, verdictOf(one.judge(c)), where)
    }
    expectSame(told.points, explainPointsPlainly(edition, programme, c))
    expectSame(told.status, statusOf(edition, programme, seen))
    expectSame(told.score, scoreOf(edition, programme, c))
  }
}

const several = fc.array(
  fc.tuple(student(smallFacts), fc.integer(), fc.constantFrom(0, 0.3, 0.8)),
  {
    minLength: 2,
    maxLength: 4,
  },
)

describe('why a requirement stands as it does', () => {
  test('is told the same to everybody, whoever was judged before', () => {
    fc.assert(
      fc.property(predicate(2), several, (rule, students) => {
        const edition = compileEdition(twoProgrammes(rule))
        for (const [whole, seed, share] of students)
          compareWithPlain(edition, hide(whole, seed, share))
      }),
      { numRuns: 5_000 },
    )
  })

  test('is told the same line by line where points count', () => {
    fc.assert(
      fc.property(points(2), several, (tree, students) => {
        const edition = compileEdition(smallEdition({ kind: 'always' }, tree))
        for (const [whole, seed, share] of students)
          compareWithPlain(edition, hide(whole, seed, share))
      }),
      { numRuns: 5_000 },
    )
  })

  test('is told of every programme in the catalogue as a plain walk through its rules tells it', async () => {
    const edition = compileEdition(judging(await discoverCatalogue()))
    const kinds = Object.fromEntries(edition.source.facts.map(({ id, of }) => [id, of]))
    fc.assert(
      fc.property(
        student(kinds),
        fc.integer(),
        fc.constantFrom(0.1, 0.4, 0.8),
        (whole, seed, share) => compareWithPlain(edition, hide(whole, seed, share)),
      ),
      { numRuns: Number(process.env.RUNS ?? 100) },
    )
  })
})

describe('however many students came before', () => {
  const rule = all(ge(fact('n'), 300), any(yes('a'), le(fact('n'), 700)))
  const saying = (n: number, a: boolean): Facts => ({ n: { known: n }, a: { known: a } })

  test('each is told of the answer that is theirs', () => {
    const edition = compileEdition(twoProgrammes(rule))
    for (const round of [0, 1])
      for (let n = 0; n < 1_000; n++) compareWithPlain(edition, saying(n, (n + round) % 3 === 0))
  })

  test('the same answer is told by the same trace', () => {
    const edition = compileEdition(twoProgrammes(rule))
    const [programme] = edition.inOrder
    const [requirement] = programme?.requirements ?? []
    if (programme === undefined || requirement === undefined) throw new Error('the rule is gone')
    const firstPart = (n: number) => {
      const c = look(edition, saying(n, true), now).under(programme)
      const trace = explain(edition, programme, requirement, c)
      return trace.kind === 'group' ? trace.of[0] : undefined
    }
    const before = firstPart(250)
    expect(firstPart(800)).not.toEqual(before)
    expect(firstPart(250)).toBe(before)
    expect(before).toMatchObject({ kind: 'number', verdict: 'unmet', gap: 50 })
  })
})

describe('after one more answer', () => {
  test('what does not hang on it is not told anew', () => {
    fc.assert(
      fc.property(predicate(2), student(smallFacts), (rule, facts) => {
        const edition = compileEdition(twoProgrammes(rule))
        const told = (said: Facts) => {
          const seen = look(edition, said, now)
          return edition.inOrder.flatMap((programme) =>
            programme.requirements.map((one) =>
              explain(edition, programme, one, seen.under(programme)),
            ),
          )
        }
        const before = told(facts)
        const again = told({ ...facts, unheard: { known: true } })
        const anew = again.findIndex((trace, at) => trace !== before[at])
        if (anew >= 0) expect(again[anew]).toBe(before[anew])
      }),
      { numRuns: 5_000 },
    )
  })

  test('a points table that gives the same is the same table', () => {
    fc.assert(
      fc.property(points(1), student(smallFacts), (tree, facts) => {
        const edition = compileEdition(smallEdition({ kind: 'always' }, tree))
        const [programme] = edition.inOrder
        if (programme === undefined) throw new Error('the programme is gone')
        const told = () =>
          explainPoints(edition, programme, look(edition, facts, now).under(programme))
        const [once, again] = [told(), told()]
        if (once !== again) expect(again).toBe(once)
      }),
      { numRuns: 5_000 },
    )
  })
})
