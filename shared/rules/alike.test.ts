import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hide, student } from '../../test/arbitraries/facts.ts'
import { points, predicate, smallEdition, smallFacts } from '../../test/arbitraries/rules.ts'
import type { Facts } from '../facts/answer.ts'
import { compileEdition, look } from './compile.ts'
import type { JudgedProgramme, JudgingEdition } from './edition.ts'
import type { Points, Predicate, Quantity } from './rule.ts'

const now = Date.parse('2026-11-21T04:00:00Z')
const gate: Predicate = { kind: 'gate', gate: 'g' }
const related: Predicate = { kind: 'yes', path: 'job.related' }
const total: Quantity = { kind: 'points' }
const closing: Quantity = { kind: 'date', of: 'intake-close' }

/** The same words in both programmes; what they name is each programme's own. */
const sameWords = (rule: Predicate): readonly Predicate[] => [
  rule,
  { kind: 'some', list: 'jobs', as: 'job', hold: { kind: 'all', of: [related, gate] } },
  {
    kind: 'compare',
    left: { kind: 'best', pick: 'max', list: 'jobs', as: 'job', of: total },
    is: '>=',
    right: 3,
  },
  {
    kind: 'compare',
    left: { kind: 'age', on: closing, leapling: 'march-1' },
    is: '>=',
    right: 25,
  },
]

const programme = (
  base: JudgedProgramme | undefined,
  own: {
    readonly id: string
    readonly g: Predicate
    readonly tree: Points
    readonly closes: string
  },
  rule: Predicate,
): JudgedProgramme => {
  if (base === undefined) throw new Error('the small edition has no programme')
  const must = { kind: 'must', phase: 'apply', settledBy: 'student' } as const
  return {
    ...base,
    id: own.id,
    gates: { g: own.g },
    intake: { ...base.intake, closes: own.closes },
    points: { mark: null, gates: [], versions: [{ from: '2000-01-01', tree: own.tree }] },
    requirements: sameWords(rule).map((one, at) => ({ ...must, id: `r${at}`, rule: one })),
  }
}

const editionOf = (rule: Predicate, gates: Two<Predicate>, trees: Two<Points>): JudgingEdition => {
  const edition = smallEdition(rule)
  const [base] = edition.programmes
  const closing = ['2027-01-01', '2030-06-01'] as const
  const programmes = ([0, 1] as const).map((at) =>
    programme(base, { id: `p${at}`, g: gates[at], tree: trees[at], closes: closing[at] }, rule),
  )
  return JSON.parse(JSON.stringify({ ...edition, programmes }))
}

type Two<T> = readonly [T, T]

describe('what two programmes ask in the same words', () => {
  test('is answered for each as if it stood alone, whichever is judged first', () => {
    fc.assert(
      fc.property(
        predicate(2),
        fc.tuple(predicate(1), predicate(1)),
        fc.tuple(points(1), points(1)),
        student(smallFacts),
        fc.integer(),
        fc.constantFrom(0, 0.4),
        (rule, gates, trees, whole, seed, share) => {
          const edition = compileEdition(editionOf(rule, gates, trees))
          const facts: Facts = hide(whole, seed, share)
          const together = look(edition, facts, now)
          for (const one of [...edition.inOrder, ...[...edition.inOrder].reverse()]) {
            const alone = look(edition, facts, now).under(one)
            for (const { judge } of one.requirements)
              expect(judge(together.under(one))).toBe(judge(alone))
            expect(one.total?.(together.under(one))).toEqual(one.total?.(alone))
          }
        },
      ),
      { numRuns: 5_000 },
    )
  })
})
