import { addMonths, dayText, parseDay } from '../time/day.ts'
import { type DocumentKind, documents } from './case.ts'
import type { Deed } from './deed.ts'

// What can show a fact, and which days a deed may bear. A slip of the hand is told at its field
// before anybody builds on it.

const studies: readonly DocumentKind[] = ['diploma', 'transcript', 'enrolment-letter']
const identity: readonly DocumentKind[] = ['id-card-seen', 'passport-seen']
const money: readonly DocumentKind[] = ['bank-letter']
const driving: readonly DocumentKind[] = ['driving-licence']

/** By fact; of all others any paper may be the right one. */
export const papersOf: Readonly<Record<string, readonly DocumentKind[]>> = {
  birth: [...identity, 'diploma'],
  degrees: studies,
  skills: ['language-certificate'],
  sittings: ['language-certificate'],
  jobs: ['work-reference', 'employment-contract'],
  stays: ['passport-seen', 'work-reference', 'employment-contract', 'enrolment-letter'],
  citizenship: identity,
  residence: identity,
  funds: money,
  'document.ektp': ['id-card-seen'],
  'document.passport': ['passport-seen'],
  'licence.str-nurse': ['licence'],
  'domicile.province': ['id-card-seen'],
  'au-462-work-and-holiday.bank-letter': money,
  'uk-health-care-nurse.funds-held': money,
  'kr-e7-4.driving-licence': driving,
}

/** The kinds of paper that can show a fact; one that has no name of its own can show anything. */
export const papersFor = (fact: string): readonly DocumentKind[] =>
  Object.hasOwn(papersOf, fact) ? [...(papersOf[fact] ?? []), 'other-paper'] : documents

/** No paper that anybody holds up is older. */
export const oldestPaper = '1950-01-01'
/** Whatever is put off further is forgotten. */
export const putOffMonths = 24

const within = (day: string, from: string, to: string): boolean => day >= from && day <= to

const yearsOn = (today: string): string => {
  const day = parseDay(today)
  if (day === undefined)
    throw new Error(`"${today}" is no day; the clock gives one like 2026-11-22`)
  return dayText(addMonths(day, putOffMonths))
}

/** The field of a deed that nobody could mean, as seen on this day in Kupang. */
export function whyNotMeant(
  deed: Deed,
  today: string,
): 'on' | 'seen' | 'dated' | 'document' | undefined {
  if (deed.kind === 'follow-up') return within(deed.on, today, yearsOn(today)) ? undefined : 'on'
  if (deed.kind !== 'confirm') return undefined
  const { fact, document, dated, seen } = deed
  if (!papersFor(fact).includes(document)) return 'document'
  if (!within(seen, oldestPaper, today)) return 'seen'
  return dated === undefined || within(dated, oldestPaper, seen) ? undefined : 'dated'
}
