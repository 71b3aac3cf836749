import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { met } from '../rules/truth.ts'

/** The newest round that surely was open to this student, by its place among the rounds. */
export type LastRound = { readonly round: number; readonly cutoff: number }

/**
 * What the last round asked that this student could have stood in. A cut-off of a category that is
 * not theirs, or may not be, says nothing to them.
 */
export const lastRound = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): LastRound | undefined => {
  const rounds = programme.source.selection?.rounds ?? []
  const round = rounds.findIndex(
    ({ fits }) => edition.compiler.predicate(fits, programme.scope)(c) === met,
  )
  const found = rounds[round]
  return found && { round, cutoff: found.cutoff }
}
