import type { ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import type { Facts } from '../../../../shared/facts/answer.ts'
import type { ProgrammeCard } from './desk.ts'
import { byDistance, byPlaces, distanceOf } from './groups.ts'

/** How a door relates to what the student studies. */
export type Fit = 'by-field' | 'any-field' | 'other-field'

export type Door = {
  readonly programme: ProgrammeReport
  readonly fit: Fit
  /** The student's own field that it uses, where it does. */
  readonly field?: string | undefined
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
export const isFormal = ({ employer }: Pick<ProgrammeCard, 'employer'>): boolean =>
  employer === 'legal-entity' || employer === 'ship'

/** Schooling without a trade matches nothing: it uses no field. */
const generalSchooling = '0011'

const fieldUsed = (card: ProgrammeCard, fields: readonly string[]): string | undefined =>
  fields.find(
    (field) => field !== generalSchooling && card.fields.some((prefix) => field.startsWith(prefix)),
  )

const fitOf = (card: ProgrammeCard, fields: readonly string[]): Fit => {
  if (fieldUsed(card, fields) !== undefined) return 'by-field'
  return card.fields.length === 0 ? 'any-field' : 'other-field'
}

const openMax = 2

const isOpen = (programme: ProgrammeReport): boolean => (distanceOf(programme)[0] ?? 9) <= openMax

const fits: readonly Fit[] = ['by-field', 'any-field', 'other-field']

/**
 * Formal doors that are not shut, nearest first: those that use what the student studies, then
 * those open to any field, then the rest; within each ready, then by the soonest plan, then by the
 * fewest answers still missing.
 */
export const formalDoors = (
  programmes: readonly ProgrammeReport[],
  cards: ReadonlyMap<string, ProgrammeCard>,
  facts: Facts,
): readonly Door[] => {
  const fields = fieldsOf(facts)
  return programmes
    .flatMap((programme) => {
      const card = cards.get(programme.id)
      if (card === undefined || !isFormal(card) || !isOpen(programme)) return []
      return [{ programme, fit: fitOf(card, fields), field: fieldUsed(card, fields) }]
    })
    .sort(
      (a, b) =>
        byPlaces([fits.indexOf(a.fit)], [fits.indexOf(b.fit)]) ||
        byDistance(a.programme, b.programme),
    )
}
