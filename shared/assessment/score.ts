import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import type { Predicate } from '../rules/rule.ts'
import type { Case, Judge } from '../rules/scope.ts'
import { greatest, met, type Truth, unknown, unmet } from '../rules/truth.ts'
import { inForce } from './blocking.ts'
import { isOwn } from './own.ts'

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

/** A rule that asks something of everybody. */
const always = undefined

/** Whether a rule asks anything: a conditional one only as far as its condition is known. */
const applying = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  rule: Predicate,
): Judge | undefined => {
  if (rule.kind === 'all') {
    const parts = rule.of.flatMap((part) => applying(edition, programme, part) ?? [])
    return parts.length < rule.of.length || parts.length === 0 ? always : greatest(parts)
  }
  if (rule.kind === 'gate') {
    const behind = programme.source.gates?.[rule.gate]
    return behind === undefined ? always : applying(edition, programme, behind)
  }
  return rule.kind === 'when' && rule.otherwise === undefined
    ? edition.compiler.predicate(rule.if, programme.scope)
    : always
}

/** One of the student's own requirements, by its place among all of the programme's. */
type Counted = {
  readonly at: number
  readonly requirement: CompiledProgramme['requirements'][number]
  readonly asked: Judge | undefined
}

const counted = new WeakMap<CompiledProgramme, readonly Counted[]>()

const countedOf = (edition: CompiledEdition, programme: CompiledProgramme): readonly Counted[] => {
  const known = counted.get(programme)
  if (known !== undefined) return known
  const made = programme.blocking.filter(isOwn).map((requirement) => ({
    at: programme.requirements.indexOf(requirement),
    requirement,
    asked: applying(edition, programme, requirement.source.rule),
  }))
  counted.set(programme, made)
  return made
}

/**
 * The tally, or undefined where nothing is the student's own to settle. `truths`: what the
 * requirements came to, in their order, where that is known already.
 */
export const scoreOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
  truths?: readonly (Truth | undefined)[],
): Score | undefined => {
  let sure = 0
  let gap = 0
  let open = 0
  for (const { at, requirement, asked } of countedOf(edition, programme)) {
    if (!inForce(requirement, c)) continue
    const applies = asked === undefined ? met : asked(c)
    if (applies === unmet) continue
    // While it may not apply, "met" may yet drop out of the tally: it is not counted as met.
    const verdict = applies === unknown ? unknown : (truths?.[at] ?? requirement.judge(c))
    if (verdict === met) sure += 1
    else if (verdict === unmet) gap += 1
    else open += 1
  }
  const own = sure + gap + open
  return own === 0 ? undefined : { met: sure, gap, unknown: open, own }
}
