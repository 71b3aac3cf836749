import { clockText, dayText, shortDayText, zoneText } from '../../../shared/booking/when.ts'
import type { Blocker, CaseOutlook } from '../../../shared/casework/case.ts'
import type { CaseRefusal } from '../../../shared/casework/refusal.ts'
import { toldOf } from '../../../shared/result/lead.ts'
import { dayWords } from '../../../shared/result/numbers.ts'
import type { StaffMember } from '../../../shared/staff/staff.ts'
import type { Language } from '../../http/language.ts'
import { type CaseWords, caseWords } from './words.ts'

/** What things are called: of the edition, the roster and the campuses. */
export type Names = {
  readonly campus: (slug: string) => string
  readonly country: (code: string) => string
  readonly programme: (id: string) => string
  readonly requirement: (programme: string, id: string) => string
  readonly fact: (id: string) => string
  readonly office: (id: string) => string
}

/** With what every page of the casework is told. */
export type Telling = {
  readonly language: Language
  readonly names: Names
  readonly member: StaffMember
  readonly now: number
}

export const wordsFor = ({ language }: Pick<Telling, 'language'>): CaseWords => caseWords[language]

/** The clock of the offices, in Kupang and Mataram alike. */
export const officeZone = 'Asia/Makassar'

const dayMs = 86_400_000

const civil = (at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: officeZone }).format(at)

/** Today on the office's calendar, "2026-11-22". */
export const today = ({ now }: Pick<Telling, 'now'>): string => civil(now)

/** A moment as short as it stays clear: its clock today, its day this week, else its date. */
export function moment(at: number, { language, now }: Pick<Telling, 'language' | 'now'>): string {
  const clock = `${clockText(at, officeZone, language)} ${zoneText(officeZone)}`
  if (civil(at) === civil(now)) return caseWords[language].today(clock)
  const near = Math.abs(at - now) < 6 * dayMs
  return near
    ? `${shortDayText(at, officeZone, language)}, ${clock}`
    : dayWords(civil(at), language)
}

/** A moment with its whole date and clock, for a history that is read later. */
export const stamped = (at: number, { language }: Pick<Telling, 'language'>): string =>
  `${dayText(at, officeZone, language)}, ${clockText(at, officeZone, language)}`

const shortDay = (at: number, { language }: Pick<Telling, 'language'>): string =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: officeZone,
    day: 'numeric',
    month: 'short',
  }).format(at)

/** A moment in a list of many: its clock today, else its day without the year. */
export const brieflyAt = (at: number, telling: Pick<Telling, 'language' | 'now'>): string =>
  civil(at) === civil(telling.now) ? moment(at, telling) : shortDay(at, telling)

/** A calendar day in a list of many. */
export const brieflyOn = (day: string, telling: Pick<Telling, 'language'>): string =>
  shortDay(Date.parse(`${day}T04:00:00Z`), telling)

/** "2026-12-04" as people say it. */
export const calendarDay = (day: string, { language }: Pick<Telling, 'language'>): string =>
  dayWords(day, language)

export const outlookName = (outlook: CaseOutlook, telling: Telling): string =>
  wordsFor(telling).outlooks[outlook]

export const languageName = (spoken: string, telling: Telling): string => {
  const known: Readonly<Record<string, string>> = wordsFor(telling).languages
  return (Object.hasOwn(known, spoken) ? known[spoken] : undefined) ?? spoken
}

const namedMax = 4
const askedMax = 3

/** Facts in a row, as long as anybody reads it. */
export function factsNamed(facts: readonly string[], telling: Telling, most = namedMax): string {
  const named = facts.slice(0, most).map(telling.names.fact).join(', ')
  const left = facts.length - most
  return left > 0 ? `${named}, ${wordsFor(telling).case.more(left)}` : named
}

/** What stands in the way, in the words of the law; or what has to be asked before anybody can say. */
export const blockerName = (blocker: Blocker, telling: Telling): string => {
  const { programme, requirement, facts = [] } = blocker
  return requirement === undefined
    ? wordsFor(telling).case.askFirst(factsNamed(facts, telling, askedMax))
    : toldOf(telling.names.requirement(programme, requirement)).lead
}

/** Why not, in one sentence for whoever asked. */
export function refusalWords(refusal: { readonly kind: string }, telling: Telling): string {
  const words = wordsFor(telling).refusals
  const known = refusal as CaseRefusal
  switch (known.kind) {
    case 'case-claimed':
      return words['case-claimed'](known.by.name, moment(known.since, telling))
    case 'too-many-decided':
      return words['too-many-decided'](known.most)
    default: {
      const said: Readonly<Record<string, unknown>> = words
      const text = said[refusal.kind]
      return typeof text === 'string' ? text : words.other
    }
  }
}
