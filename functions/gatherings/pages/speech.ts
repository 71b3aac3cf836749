import { clockText, shortDayText, zoneText } from '../../../shared/booking/when.ts'
import type { Day } from '../../../shared/gathering/day.ts'
import type { Group } from '../../../shared/gathering/hall.ts'
import { type Interest, interestName } from '../../../shared/gathering/interest.ts'
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

/** "09.00–09.45 WITA". */
export function roundText({ rounds, zone }: Day, at: number, language: Language): string {
  const round = rounds[at]
  if (round === undefined) return ''
  const clock = (instant: number) => clockText(instant, zone, language)
  return `${clock(round.start)}–${clock(round.end)} ${zoneText(zone)}`
}

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
