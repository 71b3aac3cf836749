import type { CompiledEdition } from '../rules/compile.ts'
import type { Predicate } from '../rules/rule.ts'
import type { Judge } from '../rules/scope.ts'
import { met, unknown } from '../rules/truth.ts'

// When a step may be begun. It starts from what is known: what its condition needs must be so, and
// "I don't know" is no yes. What only bars it ("not if already judged") must not be plainly so.

/** The condition of a step. */
export type Readiness = {
  readonly when: Predicate
  /** The condition without what only bars. */
  readonly needs: Predicate
  /** Met: ready. Unknown: only an answer that nobody has given keeps it from being so. */
  readonly judge: Judge
}

const neededIn = (when: Predicate): Predicate => {
  if (when.kind === 'not') return { kind: 'always' }
  return when.kind === 'all' || when.kind === 'any' ? { ...when, of: when.of.map(neededIn) } : when
}

const made = ({ compiler, outside }: CompiledEdition, when: Predicate): Readiness => {
  const needs = neededIn(when)
  const whole = compiler.predicate(when, outside)
  const needed = compiler.predicate(needs, outside)
  const judge: Judge = (c) => {
    const verdict = whole(c)
    return verdict === unknown && needed(c) === met ? met : verdict
  }
  return { when, needs, judge }
}

const known = new WeakMap<CompiledEdition, WeakMap<Predicate, Readiness>>()

/** The same condition is read once in an edition. */
export const readinessOf = (edition: CompiledEdition, when: Predicate): Readiness => {
  const all = known.get(edition) ?? new WeakMap<Predicate, Readiness>()
  known.set(edition, all)
  const one = all.get(when) ?? made(edition, when)
  all.set(when, one)
  return one
}
