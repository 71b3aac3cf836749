import type { Status, Verdict } from '../catalogue/programme.ts'
import type { CompiledEdition, CompiledProgramme, Look } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { met, type Truth, unmet, verdictOf } from '../rules/truth.ts'
import { inForce } from './blocking.ts'

/** The contradictions that touch this programme: it reads one of the two facts. */
export const conflictsOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  conflicts: readonly string[],
): readonly string[] =>
  conflicts.filter((id) =>
    edition.contradictions
      .find((one) => one.id === id)
      ?.facts.some((fact) => programme.uses().has(fact)),
  )

const statusAs = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  seen: Look,
  conjunction: (c: Case) => Truth,
): Status => {
  const conflicts = seen.conflicts()
  if (conflicts.length > 0 && conflictsOf(edition, programme, conflicts).length > 0)
    return 'conflict'
  const c = seen.under(programme)
  const truth = conjunction(c)
  if (truth === unmet) return 'not-eligible'
  if (c.day < programme.from || c.day >= programme.to) return 'not-in-force'
  return truth === met ? 'eligible' : 'undetermined'
}

/** The law's answer for one programme. */
export const statusOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  seen: Look,
): Status => statusAs(edition, programme, seen, programme.conjunction)

/** The same where it is known already what the blocking requirements in force come to. */
export const statusFrom = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  seen: Look,
  worst: Truth,
): Status => statusAs(edition, programme, seen, () => worst)

/** Every requirement's own verdict, later phases and advice included; none where not in force. */
export const verdictsOf = (programme: CompiledProgramme, c: Case): ReadonlyMap<string, Verdict> =>
  new Map(
    programme.requirements
      .filter((one) => inForce(one, c))
      .map((one) => [one.source.id, verdictOf(one.judge(c))]),
  )
