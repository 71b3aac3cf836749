import type { CompiledEdition, CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { type Trial, trialOf } from './decisive.ts'
import { type Missing, missingFor } from './missing.ts'

/** On what an open verdict hangs, and what was tried to find it out. */
type Open = { readonly missing: readonly Missing[]; readonly trial: Trial }

/** What was found so far in this case, kept behind the programmes' own places and the explanations. */
const foundIn = ({ inOrder }: CompiledEdition, c: Case): Map<CompiledRequirement, Open> => {
  const memo = c.memo as unknown[]
  const place = inOrder.length + 1
  memo[place] ??= new Map()
  return memo[place] as Map<CompiledRequirement, Open>
}

/** The unknowns on which an open verdict hangs, looked for once in a case, and their trial. */
export const openOnce = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  requirement: CompiledRequirement,
  c: Case,
): Open => {
  const found = foundIn(edition, c)
  const known = found.get(requirement)
  if (known !== undefined) return known
  const trial = trialOf(edition, requirement.judge, c)
  const made = { missing: missingFor(edition, programme, requirement, c, trial), trial }
  found.set(requirement, made)
  return made
}

/** The unknowns on which an open verdict hangs: the report and the outlook both ask for them. */
export const missingOnce = (...of: Parameters<typeof openOnce>): readonly Missing[] =>
  openOnce(...of).missing
