import type { ProgrammeReport } from '../assessment/assess.ts'
import type { Plan } from '../assessment/plan.ts'
import type { Facts } from '../facts/answer.ts'
import type { BeyondOf } from './beyond.ts'
import type { ProgrammeCard } from './card.ts'
import { byDistance, byPlaces, distanceOf, type Group, groupOf } from './groups.ts'
import { isKin } from './kin.ts'
import { knownEnd, planOf, restOf } from './way.ts'

/** How a door relates to what the student studies. */
type Fit = 'by-field' | 'any-field' | 'other-field'

export type Door = {
  readonly programme: ProgrammeReport
  readonly fit: Fit
  /** The student's own field that it uses, where it does. */
  readonly field?: string | undefined
  /** The work asks for the level of study, not only for its subject. */
  readonly atLevel: boolean
}

/** The fields of study the student named, ISCED-F codes. */
export const fieldsOf = (facts: Facts): readonly string[] => {
  const { degrees } = facts
  if (typeof degrees !== 'object' || !Array.isArray(degrees.known)) return []
  return degrees.known.flatMap((item) => {
    const field = typeof item === 'object' ? item.field : undefined
    return typeof field === 'object' && typeof field.known === 'string' ? [field.known] : []
  })
}

/** Formal by the employer's type (UU 18/2017 Art. 4), whatever the job is called. */
const isFormal = ({ employer }: Pick<ProgrammeCard, 'employer'>): boolean =>
  employer === 'legal-entity' || employer === 'ship'

/** Schooling without a trade matches nothing: it uses no field. */
const generalSchooling = '0011'

const fieldUsed = (card: ProgrammeCard, fields: readonly string[]): string | undefined =>
  fields.find(
    (field) => field !== generalSchooling && card.fields.some((prefix) => field.startsWith(prefix)),
  )

/** Who named no subject is no stranger to any: then no work uses another field than theirs. */
const fitOf = (card: ProgrammeCard, fields: readonly string[]): Fit => {
  if (fieldUsed(card, fields) !== undefined) return 'by-field'
  const subjects = fields.filter((field) => field !== generalSchooling)
  return card.fields.length === 0 || subjects.length === 0 ? 'any-field' : 'other-field'
}

const known = (field: unknown): string | undefined =>
  typeof field === 'object' && field !== null && 'known' in field && typeof field.known === 'string'
    ? field.known
    : undefined

const beyondSchool = ['d3', 'd4', 's1', 'profesi', 's2', 's3']

/** Whether the student holds or studies for a diploma from D3 on. */
const studiedBeyondSchool = ({ degrees }: Facts): boolean =>
  typeof degrees === 'object' &&
  Array.isArray(degrees.known) &&
  degrees.known.some(
    (item) => typeof item === 'object' && beyondSchool.includes(known(item.level) ?? ''),
  )

/** ISCO-08 major groups 1 to 3: managers, professionals, technicians. */
const skilled = (works: readonly string[]): boolean =>
  works.length === 0 || works.some((code) => /^[123]/.test(code))

/** Work for professionals alone: no first door for who left school at SMA or SMK. */
const skilledOnly = (works: readonly string[]): boolean =>
  works.length > 0 && works.every((code) => /^[123]/.test(code))

/** What this student would work as: a civil engineer is no nurse, wherever nurses are wanted too. */
const worksFor = ({ occupations }: ProgrammeCard, field: string | undefined): readonly string[] => {
  const own = occupations.filter((code) => isKin(field ?? '', code))
  return own.length > 0 ? own : occupations
}

const openMax = 2

/** Open as far as was read lately: what must first be confirmed is never the first door. */
const isOpen = (programme: ProgrammeReport): boolean =>
  !programme.intake.unconfirmed && (distanceOf(programme)[0] ?? 9) <= openMax

/** A length that was not found stands after every usual one, before those that take years. */
const unknownMonths = 24

/** In ordering alone: what an end that nobody names, an open answer and a gap may cost in months. */
const openEndMonths = 12
const openAnswerMonths = 3
const openRequirementMonths = 9

/** Own requirements of which it is not known whether they are met. */
const openRequirements = ({ requirements }: ProgrammeReport): number =>
  requirements.filter(
    ({ phase, kind, duty, verdict, settledBy }) =>
      verdict === 'unknown' &&
      kind === 'must' &&
      phase === 'apply' &&
      !duty &&
      (settledBy === 'student' || settledBy === 'school-or-test'),
  ).length

const stepsTake = (plan: Plan | undefined): number =>
  plan === undefined ? 0 : (plan.months.max ?? knownEnd(plan) + openEndMonths)

/** By when one would be there at the latest, as far as is known: the steps and what follows them. */
const arrivalOf = (programme: ProgrammeReport, { months }: ProgrammeCard): number => {
  const { outlook } = programme
  const rest = restOf(programme, months)
  const usual = rest.max ?? rest.min ?? unknownMonths
  const follows = rest.apart.length > 0 ? Math.max(usual, unknownMonths) : usual
  const open =
    outlook.kind === 'ask'
      ? (outlook.missing.length + (outlook.withheld?.length ?? 0)) * openAnswerMonths +
        (outlook.unmet.length + openRequirements(programme)) * openRequirementMonths
      : 0
  return stepsTake(planOf(programme)) + follows + open
}

const startsNow = ({ outlook }: ProgrammeReport): boolean =>
  outlook.kind === 'ready' || outlook.kind === 'chance'

const fits: readonly Fit[] = ['by-field', 'any-field', 'other-field']

type Placed = Door & { readonly places: readonly number[] }

/**
 * Formal doors that are not shut, nearest first. Those that use what the student studies come before
 * those open to any field and the rest; of these what is known for sure before what still hangs on
 * answers, then what fits the student's wishes, then what can start now, then the soonest by years,
 * steps and all that follows them. Within each work at the level of the study comes first (a nurse
 * is shown nursing before care), then the sooner. Work for professionals alone is no first door
 * after school.
 */
export const formalDoors = (
  programmes: readonly ProgrammeReport[],
  cards: ReadonlyMap<string, ProgrammeCard>,
  facts: Facts,
  beyondOf: BeyondOf = () => [],
): readonly Door[] => {
  const fields = fieldsOf(facts)
  const studied = studiedBeyondSchool(facts)
  const placed = (programme: ProgrammeReport): readonly Placed[] => {
    const card = cards.get(programme.id)
    if (card === undefined || !isFormal(card) || !isOpen(programme)) return []
    const field = fieldUsed(card, fields)
    const works = worksFor(card, field)
    const fit = fitOf(card, fields)
    const atLevel = studied ? skilled(works) : !skilledOnly(works)
    const arrival = arrivalOf(programme, card)
    const places = [
      fits.indexOf(fit),
      studied || atLevel ? 0 : 1,
      programme.outlook.kind === 'ask' ? 1 : 0,
      beyondOf(programme).length,
      startsNow(programme) ? 0 : Math.ceil(arrival / 12),
      atLevel ? 0 : 1,
      arrival,
    ]
    return [{ programme, fit, field, atLevel, places }]
  }
  return programmes
    .flatMap(placed)
    .sort((a, b) => byPlaces(a.places, b.places) || byDistance(a.programme, b.programme))
}

/** A door to go to instead: the formal one of the same work, or another one with where it stands. */
export type OtherDoor = { readonly id: string; readonly group?: Group | undefined }

/** Where a closed programme points to: its own formal door, else another one, sure doors first. */
export const otherDoor = (
  { outlook }: Pick<ProgrammeReport, 'outlook'>,
  doors: readonly Door[],
): OtherDoor | undefined => {
  if (outlook.kind !== 'closed') return undefined
  if (outlook.door !== undefined) return { id: outlook.door }
  const door = doors.find(({ programme }) => programme.outlook.kind !== 'ask') ?? doors[0]
  return door && { id: door.programme.id, group: groupOf(door.programme) }
}
