import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ana, lia, morning } from '../../test/arbitraries/cases.ts'
import type { Answer, Facts } from '../facts/answer.ts'
import type { CaseHead } from './case.ts'
import { decide } from './decide.ts'
import type { Deed } from './deed.ts'
import { establishedFor, withCorrections } from './established.ts'
import { shared } from './student.ts'

// Students change their answers while an office looks at papers, corrects and decides: whatever it
// wrote down is about the answers it saw, and about no others.

const facts = ['degrees', 'sittings'] as const
const anyFact = fc.constantFrom(...facts)
const anyAnswer: fc.Arbitrary<Answer> = fc.constantFrom(
  { known: 'ielts-6.5' },
  { known: 'ielts-7.5' },
  'dont-know' as const,
)

type Step =
  | { readonly kind: 'answers'; readonly fact: string; readonly answer: Answer | undefined }
  | { readonly kind: 'deed'; readonly deed: Deed }

const deed = (one: Deed): Step => ({ kind: 'deed', deed: one })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('answers' as const),
    fact: anyFact,
    answer: fc.option(anyAnswer, { nil: undefined }),
  }),
  anyFact.map((fact) =>
    deed({ kind: 'confirm', fact, document: 'language-certificate', seen: '2026-11-20' }),
  ),
  fc
    .tuple(anyFact, anyAnswer)
    .map(([fact, answer]) => deed({ kind: 'correct', fact, answer, reason: 'dilihat' })),
  anyFact.map((fact) => deed({ kind: 'uncorrect', fact, reason: 'keliru' })),
  fc.constant(deed({ kind: 'override', programme: 'p', verdict: 'met', reason: 'ya' })),
)

const sharing = { givenAt: morning, urgent: false, language: 'id', expiresAt: morning * 2 }
const to = { id: 'a'.repeat(22), office: 'kupang' }
const fresh = () => shared(undefined, to, { sharing, judged: undefined }, morning).head

function done(head: CaseHead, one: Deed, told: Facts): CaseHead {
  const asked = { deed: one, by: ana, basedOn: head.version, leads: [lia], told, restsOn: facts }
  const outcome = decide(head, asked, morning)
  return outcome.kind === 'decided' ? outcome.head : head
}

/** What the office saw when it wrote something down, remembered here by the answers themselves. */
type Witness = {
  readonly corrected: Map<string, { readonly of: Answer | undefined; readonly is: Answer }>
  readonly confirmed: Map<string, Answer | undefined>
}

const countedBy = ({ corrected }: Witness, told: Facts, fact: string): Answer | undefined => {
  const better = corrected.get(fact)
  return better !== undefined && better.of === told[fact] ? better.is : told[fact]
}

function witness(seen: Witness, one: Deed, told: Facts): void {
  if (one.kind === 'confirm') seen.confirmed.set(one.fact, countedBy(seen, told, one.fact))
  if (one.kind === 'uncorrect') seen.corrected.delete(one.fact)
  if (one.kind !== 'correct') return
  seen.corrected.set(one.fact, { of: told[one.fact], is: one.answer })
  seen.confirmed.delete(one.fact)
}

test('what an office established holds for the answers it was about, and for no others', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
      let head = fresh()
      let told: Facts = {}
      const seen: Witness = { corrected: new Map(), confirmed: new Map() }
      for (const step of steps)
        if (step.kind === 'deed') {
          head = done(head, step.deed, told)
          witness(seen, step.deed, told)
        } else {
          const { [step.fact]: _, ...rest } = told
          told = step.answer === undefined ? rest : { ...rest, [step.fact]: step.answer }
        }
      const { holds, earlier } = establishedFor(head, told)
      for (const fact of facts) {
        const counted = countedBy(seen, told, fact)
        expect(withCorrections(told, head.corrected)[fact]).toEqual(counted)
        const better = seen.corrected.get(fact)
        expect(holds.corrected[fact] !== undefined).toBe(better?.of === told[fact] && !!better)
        const isSeen = seen.confirmed.has(fact)
        const stands = isSeen && seen.confirmed.get(fact) === counted
        expect([
          holds.confirmed[fact] !== undefined,
          earlier.confirmed[fact] !== undefined,
        ]).toEqual([stands, isSeen && !stands])
      }
    }),
    { numRuns: 5_000 },
  )
})

test('a verdict by humans is to be looked at again once an answer it rests on is another one', () => {
  const told: Facts = { degrees: { known: 's1' }, sittings: { known: 'b1' } }
  const override: Deed = { kind: 'override', programme: 'p', verdict: 'met', reason: 'ya' }
  const head = done(fresh(), override, told)
  const again = (facts: Facts) => establishedFor(head, facts).earlier.overrides
  expect(again(told)).toEqual([])
  expect(again({ ...told, jobs: { known: true } })).toEqual([])
  expect(again({ ...told, degrees: { known: 'd3' } })).toEqual(['o2'])
})

test('what was written before there were marks is looked at again', () => {
  const confirm: Deed = {
    kind: 'confirm',
    fact: 'degrees',
    document: 'diploma',
    seen: '2026-11-20',
  }
  const told: Facts = { degrees: { known: 's1' } }
  const head = done(fresh(), confirm, told)
  const stored = Object.fromEntries(
    Object.entries(head.confirmed).map(([fact, { about: _, ...one }]) => [fact, one]),
  )
  expect(establishedFor(head, told).holds.confirmed).not.toEqual({})
  expect(establishedFor({ ...head, confirmed: stored }, told).holds.confirmed).toEqual({})
})
