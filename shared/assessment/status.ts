import type { Status, Verdict } from '../catalogue/programme.ts'
import type {
  CompiledEdition,
  CompiledProgramme,
  CompiledRequirement,
  Look,
} from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { met, type Truth, unmet, verdictOf } from '../rules/truth.ts'
import { inForce } from './blocking.ts'

const conjunction = (requirements: readonly CompiledRequirement[], c: Case): Truth => {
  let worst: Truth = met
  for (const one of requirements) {
    if (!inForce(one, c)) continue
    const verdict = one.judge(c)
    if (verdict === unmet) return unmet
    if (verdict < worst) worst = verdict
  }
  return worst
}

/** The contradictions that touch this programme: it reads one of the two facts. */
export const conflictsOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  conflicts: readonly string[],
): readonly string[] =>
  conflicts.filter((id) =>
    edition.contradictions
      .find((one) => one.id === id)
      ?.facts.some((fact) => programme.uses.has(fact)),
  )

/** The law's answer for one programme. */
export const statusOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  seen: Look,
): Status => {
  if (seen.conflicts.length > 0 && conflictsOf(edition, programme, seen.conflicts).length > 0)
    return 'conflict'
  const c = seen.before(programme.source.id)
  const truth = conjunction(programme.blocking, c)
  if (truth === unmet) return 'not-eligible'
  if (c.day < programme.from || c.day >= programme.to) return 'not-in-force'
  return truth === met ? 'eligible' : 'undetermined'
}

/** Every requirement's own verdict, later phases and advice included; none where not in force. */
export const verdictsOf = (programme: CompiledProgramme, c: Case): ReadonlyMap<string, Verdict> =>
  new Map(
    programme.requirements
      .filter((one) => inForce(one, c))
      .map((one) => [one.source.id, verdictOf(one.judge(c))]),
  )
