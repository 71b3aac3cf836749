import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { met, unmet } from '../rules/truth.ts'
import { ownRequirements } from './outlook.ts'

/**
 * One honest tally of a programme: of the requirements that the student, a school or a test settles
 * before applying and that apply or may apply. Never a percentage, a sort key or a comparison.
 */
export type Score = {
  readonly met: number
  readonly gap: number
  readonly unknown: number
  readonly own: number
}

/** A conditional requirement whose condition plainly does not hold asks nothing. */
const asksNothing = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  rule: { readonly kind: string; readonly if?: unknown; readonly otherwise?: unknown },
  c: Case,
): boolean =>
  rule.kind === 'when' &&
  rule.otherwise === undefined &&
  edition.compiler.predicate(rule.if as never, programme.scope)(c) === unmet

/** The tally, or undefined where nothing is the student's own to settle. */
export const scoreOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): Score | undefined => {
  const tally = { met: 0, gap: 0, unknown: 0 }
  for (const { judge, source } of ownRequirements(programme, c)) {
    if (asksNothing(edition, programme, source.rule, c)) continue
    const verdict = judge(c)
    tally[verdict === met ? 'met' : verdict === unmet ? 'gap' : 'unknown'] += 1
  }
  const own = tally.met + tally.gap + tally.unknown
  return own === 0 ? undefined : { ...tally, own }
}
