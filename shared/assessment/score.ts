import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import type { Predicate } from '../rules/rule.ts'
import type { Case } from '../rules/scope.ts'
import { met, type Truth, unknown, unmet } from '../rules/truth.ts'
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

/** Whether a rule asks anything: a conditional one only as far as its condition is known. */
const applies = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  rule: Predicate,
  c: Case,
): Truth => {
  if (rule.kind === 'all')
    return Math.max(...rule.of.map((part) => applies(edition, programme, part, c))) as Truth
  if (rule.kind === 'gate') {
    const behind = programme.source.gates?.[rule.gate]
    return behind === undefined ? met : applies(edition, programme, behind, c)
  }
  return rule.kind === 'when' && rule.otherwise === undefined
    ? edition.compiler.predicate(rule.if, programme.scope)(c)
    : met
}

/** The tally, or undefined where nothing is the student's own to settle. */
export const scoreOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): Score | undefined => {
  const tally = { met: 0, gap: 0, unknown: 0 }
  for (const { judge, source } of ownRequirements(programme, c)) {
    const asked = applies(edition, programme, source.rule, c)
    if (asked === unmet) continue
    // While it may not apply, "met" may yet drop out of the tally: it is not counted as met.
    const verdict = asked === unknown ? unknown : judge(c)
    tally[verdict === met ? 'met' : verdict === unmet ? 'gap' : 'unknown'] += 1
  }
  const own = tally.met + tally.gap + tally.unknown
  return own === 0 ? undefined : { ...tally, own }
}
