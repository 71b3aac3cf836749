import type { Facts } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { met, unknown, unmet } from '../rules/truth.ts'
import { blocking, inForce } from './blocking.ts'
import { type Missing, missingFor } from './missing.ts'
import { askable, concerns, isOwn, silent } from './own.ts'

// Nobody is told to start now on a hope: that an employer asks for less than others do, or that an
// authority makes an exception. What the student must show for that is wanted, beside the law.

/** Advice that those who decide usually go by. */
const usual = (programme: CompiledProgramme, c: Case): readonly CompiledRequirement[] =>
  programme.usual.filter((one) => inForce(one, c))

/** Whether the student's own part is shown; without a stated part, the whole requirement. */
export const shown = ({ ownPart, judge }: CompiledRequirement, c: Case): boolean =>
  (ownPart ?? judge)(c) === met

/**
 * What the student has not shown though no law fails: own requirements left to somebody else's word
 * without their own part, and what is usually asked.
 */
export const wanting = (programme: CompiledProgramme, c: Case): readonly CompiledRequirement[] => [
  ...blocking(programme, c).filter(
    (one) => isOwn(one) && one.judge(c) === unknown && !shown(one, c),
  ),
  ...usual(programme, c).filter((one) => !shown(one, c)),
]

/** What is plainly lacking of that without which all that counts would have to come from others. */
export const lackingMost = (
  programme: CompiledProgramme,
  c: Case,
): readonly CompiledRequirement[] =>
  usual(programme, c).filter(({ source, judge }) => source.decisive && judge(c) === unmet)

/** Own requirements that fail now and have a part of the student's own: it has to be shown. */
export const failingNow = (programme: CompiledProgramme, c: Case): readonly CompiledRequirement[] =>
  blocking(programme, c).filter(
    (one) => isOwn(one) && one.ownPart !== undefined && one.judge(c) === unmet,
  )

/** Answers never asked for on which usual advice hangs. */
export const unaskedAdvice = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  c: Case,
): readonly Missing[] =>
  usual(programme, c)
    .filter((one) => one.judge(c) === unknown)
    .flatMap((one) => missingFor(edition, programme, one, c))
    .filter((one) => askable(edition, one) && silent(facts, one) && concerns(edition, c, one.fact))
