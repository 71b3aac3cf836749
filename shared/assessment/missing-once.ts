import type { CompiledEdition, CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { type Missing, missingFor } from './missing.ts'

type Found = Map<CompiledRequirement, readonly Missing[]>

/** What was found so far in this case, kept behind the programmes' own places and the explanations. */
const foundIn = ({ inOrder }: CompiledEdition, c: Case): Found => {
  const memo = c.memo as unknown[]
  const place = inOrder.length + 1
  memo[place] ??= new Map()
  return memo[place] as Found
}

/** The unknowns on which an open verdict hangs: the report and the outlook both ask for them. */
export const missingOnce = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  requirement: CompiledRequirement,
  c: Case,
): readonly Missing[] => {
  const found = foundIn(edition, c)
  const known = found.get(requirement) ?? missingFor(edition, programme, requirement, c)
  found.set(requirement, known)
  return known
}
