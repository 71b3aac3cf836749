import type { Facts } from '#shared/facts/answer.ts'
import type { FactKind } from '#shared/facts/fact.ts'
import { always, never, yes } from '#shared/rules/builders.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'
import type {
  JudgedFact,
  JudgedProgramme,
  JudgedRequirement,
  JudgingEdition,
} from '#shared/rules/edition.ts'
import { asNumber } from '#shared/rules/rational.ts'
import type { Points, Predicate, Quantity } from '#shared/rules/rule.ts'
import { verdictOf } from '#shared/rules/truth.ts'
import { asWritten, smallEdition } from './rules.ts'

// Small invented editions, and one question put to each.

/** Noon in Kupang. */
export const noonOn = (day: string): number => Date.parse(`${day}T04:00:00Z`)
export const now = noonOn('2026-11-21')

export { always, never, yes }

export type Sketch = Partial<Omit<JudgingEdition, 'programmes' | 'facts'>> & {
  readonly facts?: readonly (Partial<JudgedFact> & Pick<JudgedFact, 'id' | 'of'>)[]
  readonly programmes?: readonly Partial<JudgedProgramme>[]
}

export const must = (
  id: string,
  rule: Predicate,
  rest: Partial<JudgedRequirement> = {},
): JudgedRequirement => ({
  id,
  kind: 'must',
  phase: 'apply',
  settledBy: 'student',
  rule,
  ...rest,
})

/** An edition with these parts; all the rest is the small invented law. */
export const editionWith = ({ facts, programmes, ...rest }: Sketch): JudgingEdition => {
  const base = smallEdition(always)
  const plain = base.programmes[0]
  if (plain === undefined) throw new Error('the small edition has no programme')
  return {
    ...base,
    ...asWritten(rest),
    facts: [
      ...base.facts,
      ...asWritten((facts ?? []).map((one) => ({ settledBy: 'student' as const, ...one }))),
    ],
    programmes: (programmes ?? [{}]).map((one, at) =>
      asWritten({ ...plain, id: at === 0 ? 'p' : `p${at}`, ...one }),
    ),
  }
}

export const yesNo = (
  id: string,
  rest: Partial<JudgedFact> = {},
): Partial<JudgedFact> & { id: string; of: FactKind } => ({ id, of: { kind: 'yes-no' }, ...rest })

/** What one condition says of a student. */
export const judge = (rule: Predicate, facts: Facts, sketch: Sketch = {}, at = now) => {
  const edition = compileEdition(editionWith(sketch))
  const judged = edition.compiler.predicate(rule, edition.outside)
  return verdictOf(judged(look(edition, facts, at).before('p')))
}

/** What one quantity may be for a student: [min, max], `undefined` if surely absent. */
export const measure = (quantity: Quantity, facts: Facts, sketch: Sketch = {}, at = now) => {
  const edition = compileEdition(editionWith(sketch))
  const range = edition.compiler.quantity(
    quantity,
    edition.outside,
  )(look(edition, facts, at).before('p'))
  return range && ([asNumber(range.lo), asNumber(range.hi)] as const)
}

/** What a points tree may give a student. */
export const score = (tree: Points, facts: Facts, without?: string) => {
  const edition = compileEdition(smallEdition(always, tree))
  const programme = edition.programmes.get('p')
  const points = programme?.scope.programme?.points(undefined, without)
  const range = points?.(look(edition, facts, now).before('p'))
  if (range === undefined) throw new Error('the points are gone')
  return [asNumber(range.lo), asNumber(range.hi)] as const
}
