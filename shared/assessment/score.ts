import type { CompiledEdition, CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { Predicate } from '../rules/rule.ts'
import type { Case, Judge } from '../rules/scope.ts'
import { greatest, met, type Truth, unknown, unmet } from '../rules/truth.ts'
import { inForce, isBlocking } from './blocking.ts'
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

/** How one of the student's own requirements is counted: while its rule asks something. */
export type Counting = { readonly asked: Judge | undefined }

/** How a requirement is counted; undefined where it is not the student's own to settle. */
export const countingOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  requirement: CompiledRequirement,
): Counting | undefined =>
  isBlocking(requirement) && isOwn(requirement)
    ? { asked: applying(edition, programme, requirement.source.rule) }
    : undefined

/** How many are unmet, unknown and met. */
export type Tally = [unmet: number, unknown: number, met: number]

/** Whether the requirement asks anything of this student. */
export const appliesTo = ({ asked }: Counting, c: Case): Truth =>
  asked === undefined ? met : asked(c)

/** Adds one that applies, or may. While it may not, "met" may yet drop out: it is not met so far. */
export const add = (tally: Tally, applies: Truth, verdict: Truth): void => {
  if (applies === unmet) return
  const at = applies === unknown ? 1 : verdict + 1
  tally[at] = (tally[at] ?? 0) + 1
}

/** The tally, or undefined where nothing is the student's own to settle. */
export const scoreIn = ([gap, open, sure]: Tally): Score | undefined => {
  const own = sure + gap + open
  return own === 0 ? undefined : { met: sure, gap, unknown: open, own }
}

type Counted = readonly (readonly [CompiledRequirement, Counting])[]

const counted = new WeakMap<CompiledProgramme, Counted>()

const countedOf = (edition: CompiledEdition, programme: CompiledProgramme): Counted => {
  const known = counted.get(programme)
  if (known !== undefined) return known
  const made = programme.requirements.flatMap((requirement) => {
    const counting = countingOf(edition, programme, requirement)
    return counting === undefined ? [] : [[requirement, counting] as const]
  })
  counted.set(programme, made)
  return made
}

/** The tally of one student. */
export const scoreOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): Score | undefined => {
  const tally: Tally = [0, 0, 0]
  for (const [requirement, counting] of countedOf(edition, programme)) {
    if (!inForce(requirement, c)) continue
    const applies = appliesTo(counting, c)
    if (applies !== unmet) add(tally, applies, applies === met ? requirement.judge(c) : unknown)
  }
  return scoreIn(tally)
}
