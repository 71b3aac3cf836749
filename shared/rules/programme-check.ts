import type { DayNumber } from '../time/day.ts'
import { dayOr } from './dated.ts'
import type { JudgedProgramme, JudgedRequirement, JudgingEdition } from './edition.ts'
import { requirementsOf } from './reads.ts'
import { EditionError } from './scope.ts'
import { unique } from './unique.ts'

// What must hold of a programme beside its rules before it judges anybody.

/** An own part completes a must to apply; what is usual is advice to apply: nothing else is read. */
const checkRole = (
  { kind, phase, ownPart, usual, decisive }: JudgedRequirement,
  where: string,
): void => {
  if (ownPart !== undefined && (kind !== 'must' || phase !== 'apply'))
    throw new EditionError(
      `${where}: "ownPart" stands on a ${kind} to ${phase}; only a must to apply reads it`,
    )
  if (decisive && !usual)
    throw new EditionError(`${where}: "decisive" is said of what is usual; say "usual" beside it`)
  if (usual && (kind !== 'should' || phase !== 'apply'))
    throw new EditionError(
      `${where}: "usual" stands on a ${kind} to ${phase}; only a should to apply reads it`,
    )
}

/** An intake's history runs newest first, one entry a day. */
const checkIntake = ({ intake }: JudgedProgramme, where: string): void => {
  const { history, asOf, roundTo, closes } = intake
  for (const text of [asOf, roundTo, closes]) dayOr(text, 0, where)
  let newer: DayNumber = Number.POSITIVE_INFINITY
  for (const { from } of history) {
    const day = dayOr(from, 0, where)
    if (day >= newer)
      throw new EditionError(`${where}: history must run newest first; ${from} stands after it`)
    newer = day
  }
}

/** Refuses a programme whose requirements, intake or zone cannot be. */
export const checkProgramme = (edition: JudgingEdition, programme: JudgedProgramme): void => {
  const where = `programme "${programme.id}"`
  const all = requirementsOf(programme, edition.duties)
  unique(
    `${where}: requirement`,
    all.map(({ id }) => id),
  )
  if (edition.zones.offsets[programme.zone] === undefined)
    throw new EditionError(`${where}: zone "${programme.zone}" has no offsets in this edition`)
  checkIntake(programme, `${where} › intake`)
  all.forEach((one, at) => {
    const kind = at >= programme.requirements.length ? 'duty' : 'requirement'
    checkRole(one, `${where} › ${kind} "${one.id}"`)
  })
}
