import { clockText, shortDayText, zoneText } from '../../../shared/booking/when.ts'
import { type Day, tableOf } from '../../../shared/gathering/day.ts'
import type { Elsewhere } from '../../../shared/gathering/elsewhere.ts'
import type { Group } from '../../../shared/gathering/hall.ts'
import {
  destinations,
  fields,
  type Interest,
  interestName,
} from '../../../shared/gathering/interest.ts'
import type { Reason } from '../../../shared/gathering/reasons.ts'
import type { Language } from '../../http/language.ts'
import { otherCampus } from '../requests.ts'
import { dayWords } from '../words.ts'

// How a day is told: names instead of ids, hours on its own clock, reasons in a sentence each.

export type Names = {
  readonly language: Language
  readonly campuses: ReadonlyMap<string, string>
  readonly guides: ReadonlyMap<string, string>
}

export const campusName = ({ campuses, language }: Names, slug: string): string =>
  slug === otherCampus ? dayWords[language].student.otherCampus : (campuses.get(slug) ?? slug)

export const guideName = ({ guides }: Names, id: string): string => guides.get(id) ?? id

export const aboutName = (about: Interest, language: Language): string =>
  interestName(about)[language]

export type Choice = { readonly value: Interest; readonly label: string }

/** Work at sea is no country: it stands after them. */
const last = 'XX'

/** Destinations by their name in the page's language. */
export const destinationChoices = (language: Language): readonly Choice[] =>
  Object.entries(destinations)
    .toSorted(
      ([a, one], [b, other]) =>
        Number(a === last) - Number(b === last) || one[language].localeCompare(other[language]),
    )
    .map(([code, name]) => ({ value: `to:${code}`, label: name[language] }))

/** Fields of study in the order of their classification, as elsewhere. */
export const fieldChoices = (language: Language): readonly Choice[] =>
  Object.entries(fields)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({ value: `in:${code}`, label: name[language] }))

/** "09.00–09.45": where everybody stands under the same clock. */
export function hoursText({ rounds, zone }: Day, at: number, language: Language): string {
  const round = rounds[at]
  if (round === undefined) return ''
  const clock = (instant: number) => clockText(instant, zone, language)
  return `${clock(round.start)}–${clock(round.end)}`
}

/** "09.00–09.45 WITA". */
export const roundText = (day: Day, at: number, language: Language): string =>
  day.rounds[at] === undefined ? '' : `${hoursText(day, at, language)} ${zoneText(day.zone)}`

/** "Meja 2": where a group sits in the hall. */
export const placeText = (day: Day, { guide }: Group, language: Language): string =>
  dayWords[language].table(tableOf(day, guide))

/** "Selasa, 8 Desember". */
export const dateText = ({ rounds, zone }: Day, language: Language): string =>
  shortDayText(rounds[0]?.start ?? 0, zone, language)

type Of<K extends Reason['kind']> = Extract<Reason, { readonly kind: K }>

type Speech = { readonly [K in Reason['kind']]: (reason: Of<K>) => string }

const speechOf = (names: Names, { guide }: Group): Speech => {
  const { language } = names
  const { reasons, languages } = dayWords[language]
  const who = guideName(names, guide)
  const what = (about: Interest) => aboutName(about, language)
  return {
    about: ({ about, count, size }) => reasons.about(what(about), count, size),
    'nothing-shared': () => reasons['nothing-shared'](),
    'other-wishes': ({ count, wishes }) =>
      reasons['other-wishes'](
        count,
        wishes.map((one) => `${what(one.about)} ${one.count}`).join(', '),
      ),
    language: (one) => reasons.language(languages[one.language]),
    campuses: ({ campuses }) =>
      reasons.campuses(
        campuses.map(({ campus, count }) => `${campusName(names, campus)} ${count}`).join(', '),
      ),
    'guide-knows': ({ about }) => reasons['guide-knows'](who, what(about)),
    'guide-does-not-know': ({ about, others }) =>
      reasons['guide-does-not-know'](who, what(about), others),
    short: ({ size, sizeMin }) => reasons.short(size, sizeMin),
    alone: ({ campuses }) =>
      reasons.alone(campuses.map((one) => campusName(names, one)).join(', ')),
    crowded: ({ campus, count }) => reasons.crowded(campusName(names, campus), count),
  }
}

/** A reason in a sentence. */
export const reasonText = (names: Names, group: Group, reason: Reason): string =>
  (speechOf(names, group)[reason.kind] as (reason: Reason) => string)(reason)

/** Why somebody sits where nobody talks about what they asked for. */
export function elsewhereText(language: Language, day: Day, told: Elsewhere): string {
  const words = dayWords[language].student.elsewhere
  const what = (about: Interest) => aboutName(about, language)
  if (told.kind === 'no-group')
    return words['no-group'](told.wishes.map(what).join(', '), day.sizeMin)
  return words[told.kind](what(told.about), told.group)
}
