import { Temporal } from 'temporal-polyfill'
import type { Instant } from './time.ts'
import { clockText, dayText, offsetText, zoneText } from './when.ts'

// Times as a letter writes them out: on the student's clock, and on the counselor's where that one
// shows another time.

export type LetterLanguage = 'id' | 'en'

type Span = { readonly start: Instant; readonly end?: Instant | undefined }

const isAbbreviated = (zone: string): boolean => /^WI(B|TA|T)$/.test(zoneText(zone))

const named: Readonly<Record<LetterLanguage, (city: string) => string>> = {
  id: (city) => `waktu ${city}`,
  en: (city) => `${city} time`,
}

const elsewhere: Readonly<Record<LetterLanguage, (city: string) => string>> = {
  id: (city) => `di ${city}`,
  en: (city) => `in ${city}`,
}

const zoned = (instant: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)

/** Whether the wall clock shows this time twice that day. */
function comesTwice(instant: Instant, zone: string): boolean {
  const wall = zoned(instant, zone).toPlainDateTime()
  const [first, second] = (['earlier', 'later'] as const).map(
    (disambiguation) => wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  )
  return first !== second
}

/** A time that comes twice that day shows its offset. */
const timeText = (instant: Instant, zone: string, language: LetterLanguage): string => {
  const text = clockText(instant, zone, language)
  return comesTwice(instant, zone) ? `${text} ${offsetText(instant, zone, language)}` : text
}

const spanText = ({ start, end }: Span, zone: string, language: LetterLanguage): string =>
  [start, ...(end === undefined ? [] : [end])]
    .map((instant) => timeText(instant, zone, language))
    .join('–')

const sameClock = ({ start, end = start }: Span, zone: string, other: string): boolean =>
  zone === other ||
  [start, end].every((instant) => zoned(instant, zone).offset === zoned(instant, other).offset)

/** "Selasa, 8 Desember 2026, 09.00–09.30 WITA (02.00–02.30 di Berlin)": with the other's day where it differs. */
export function bothClocks(
  span: Span,
  { mine, theirs }: { readonly mine: string; readonly theirs: string },
  language: LetterLanguage,
): string {
  const zoneName = (zone: string, words: typeof named) =>
    isAbbreviated(zone) ? zoneText(zone) : words[language](zoneText(zone))
  const day = dayText(span.start, mine, language)
  const here = `${day}, ${spanText(span, mine, language)} ${zoneName(mine, named)}`
  if (sameClock(span, mine, theirs)) return here
  const otherDay = dayText(span.start, theirs, language)
  const there = `${spanText(span, theirs, language)} ${zoneName(theirs, elsewhere)}`
  return `${here} (${otherDay === day ? '' : `${otherDay}, `}${there})`
}

const shortDays = new Map<string, Intl.DateTimeFormat>()

const shortDay = (zone: string, language: LetterLanguage): Intl.DateTimeFormat => {
  const key = `${language} ${zone}`
  const known = shortDays.get(key)
  if (known !== undefined) return known
  const locale = language === 'id' ? 'id-ID' : 'en-GB'
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  })
  shortDays.set(key, made)
  return made
}

/** A day and a time short enough for a subject: "Sel, 8 Des, 09.00 WITA"; of other clocks the city. */
export const shortTime = (start: Instant, zone: string, language: LetterLanguage): string => {
  const clock = isAbbreviated(zone) ? zoneText(zone) : `(${zoneText(zone)})`
  return `${shortDay(zone, language).format(start)}, ${timeText(start, zone, language)} ${clock}`
}
