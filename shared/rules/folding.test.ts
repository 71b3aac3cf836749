import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hide, student } from '../../test/arbitraries/facts.ts'
import { points, predicate, smallEdition, smallFacts } from '../../test/arbitraries/rules.ts'
import { expectSame } from '../../test/same.ts'
import { missingFor } from '../assessment/missing.ts'
import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, compileEdition, look, readyEdition } from './compile.ts'
import type { JudgedProgramme, JudgingEdition } from './edition.ts'
import { folded } from './folding.ts'
import type { Points, Predicate } from './rule.ts'

const now = Date.parse('2026-11-21T04:00:00Z')
const must = { kind: 'must', phase: 'apply', settledBy: 'student' } as const

/** Two programmes that ask the same, of a job, of two jobs at once, and by their own gates. */
const repeating = (
  rule: Predicate,
  ofJob: Predicate,
  own: readonly { readonly gate: Predicate; readonly tree: Points }[],
): JudgingEdition => {
  const edition = smallEdition(rule)
  const some = (as: string, hold: Predicate): Predicate => ({
    kind: 'some',
    list: 'jobs',
    as,
    hold,
  })
  const rules: readonly Predicate[] = [
    rule,
    { kind: 'all', of: [rule, { kind: 'gate', gate: 'g' }] },
    some('job', ofJob),
    some(
      'other',
      some('job', { kind: 'all', of: [ofJob, { kind: 'yes', path: 'other.related' }] }),
    ),
    some('job', { kind: 'any', of: [some('other', ofJob), ofJob] }),
    { kind: 'compare', left: { kind: 'points' }, is: '>=', right: 3 },
  ]
  const programmes = own.map(({ gate, tree }, at): JudgedProgramme => {
    const [base] = edition.programmes
    if (base === undefined) throw new Error('the small edition has no programme')
    const requirements = rules.map((one, n) => ({ ...must, id: `r${n}`, rule: one }))
    const versions = [{ from: '2000-01-01', tree }]
    const points = { mark: null, gates: [], versions }
    return { ...base, id: `p${at}`, gates: { g: gate }, requirements, points }
  })
  return JSON.parse(JSON.stringify({ ...edition, programmes }))
}

const nodesOf = (rules: unknown): ReadonlySet<object> => {
  const found = new Set<object>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('kind' in value) found.add(value)
    for (const one of Object.values(value)) visit(one)
  }
  visit(rules)
  return found
}

/** All that the rules of an edition say of one student, and what is missing to say more. */
const answers = (edition: CompiledEdition, facts: Facts): unknown => {
  const seen = look(edition, facts, now)
  return edition.inOrder.map((programme) => {
    const c = seen.under(programme)
    const told = programme.requirements.map((one) => [
      one.judge(c),
      missingFor(edition, programme, one, c),
    ])
    return [told, programme.total?.(c)]
  })
}

describe('an edition in which what says the same stands once', () => {
  test('reads as before and judges every student as before, missing answers included', () => {
    fc.assert(
      fc.property(
        predicate(2),
        predicate(1, 'job'),
        fc.tuple(predicate(1), predicate(1)),
        fc.tuple(points(1), points(1)),
        student(smallFacts),
        fc.integer(),
        fc.constantFrom(0, 0.4),
        (rule, ofJob, [g, h], [one, other], whole, seed, share) => {
          const own = [
            { gate: g, tree: one },
            { gate: h, tree: other },
          ]
          const source = repeating(rule, ofJob, own)
          const facts = hide(whole, seed, share)
          const once = folded(source)
          expectSame(once, source)
          expectSame(answers(readyEdition(once), facts), answers(compileEdition(source), facts))
        },
      ),
      { numRuns: 5_000 },
    )
  })

  test('holds one condition for two programmes, and others where other names are bound around it', () => {
    const related: Predicate = { kind: 'yes', path: 'job.related' }
    const asked: Predicate = { kind: 'yes', path: 'a' }
    const tree: Points = { kind: 'row', id: 'row', when: asked, points: 1 }
    const own = [
      { gate: asked, tree },
      { gate: asked, tree },
    ]
    const { programmes } = folded(repeating(asked, related, own))
    const [first, second] = programmes.map(({ requirements }) => requirements)
    expect(first?.[2]?.rule).toBe(second?.[2]?.rule)
    const saying = [...nodesOf(programmes)].filter(
      (node) => JSON.stringify(node) === JSON.stringify(related),
    )
    // Of a job alone, of one beside another job, and of the second of two.
    expect(saying).toHaveLength(3)
    expect([...nodesOf(programmes)].length).toBeLessThan(
      nodesOf(repeating(asked, related, own)).size,
    )
  })
})
