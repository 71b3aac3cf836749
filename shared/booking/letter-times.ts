import { Temporal } from 'temporal-polyfill'
import type { Instant } from './time.ts'

// Times as a letter writes them out: on the student's clock, and on the counselor's where that one
// shows another time.

export type LetterLanguage = 'id' | 'en'

type Span = { readonly start: Instant; readonly end?: Instant | undefined }

const locales: Readonly<Record<LetterLanguage, string>> = { id: 'id', en: 'en-GB' }

/** What Indonesians call their own clocks, in either language. */
const indonesian: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
}

const city = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

const namedZone: Readonly<Record<LetterLanguage, (zone: string) => string>> = {
  id: (zone) => indonesian[zone] ?? `waktu ${city(zone)}`,
  en: (zone) => indonesian[zone] ?? `${city(zone)} time`,
}

const elsewhere: Readonly<Record<LetterLanguage, (zone: string) => string>> = {
  id: (zone) => indonesian[zone] ?? `di ${city(zone)}`,
  en: (zone) => indonesian[zone] ?? `in ${city(zone)}`,
}

const zoned = (instant: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)

/** Whether the wall clock shows this time twice that day. */
const comesTwice = (at: Temporal.ZonedDateTime): boolean => {
  const wall = at.toPlainDateTime()
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(at.timeZoneId, { disambiguation }),
  )
  return first?.epochNanoseconds !== second?.epochNanoseconds
}

const clockText = (at: Temporal.ZonedDateTime, language: LetterLanguage): string => {
  const [hour, minute] = [at.hour, at.minute].map((part) => String(part).padStart(2, '0'))
  const offset = comesTwice(at) ? ` (UTC${at.offset})` : ''
  return `${hour}${language === 'id' ? '.' : ':'}${minute}${offset}`
}

const dateText = (instant: Instant, zone: string, language: LetterLanguage): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
    .format(new Date(instant))
    .replace(/^(\p{L}+) (?=\d)/u, '$1, ')

const spanText = ({ start, end }: Span, zone: string, language: LetterLanguage): string =>
  [start, ...(end === undefined ? [] : [end])]
    .map((instant) => clockText(zoned(instant, zone), language))
    .join('–')

const sameClock = ({ start, end = start }: Span, zone: string, other: string): boolean =>
  [start, end].every((at) => zoned(at, zone).offset === zoned(at, other).offset)

/** "Selasa, 8 Desember 2026, 09.00–09.30 WITA (02.00–02.30 di Berlin)": with the other's date where it differs. */
export function bothClocks(
  span: Span,
  { mine, theirs }: { readonly mine: string; readonly theirs: string },
  language: LetterLanguage,
): string {
  const date = dateText(span.start, mine, language)
  const here = `${date}, ${spanText(span, mine, language)} ${namedZone[language](mine)}`
  if (sameClock(span, mine, theirs)) return here
  const otherDate = dateText(span.start, theirs, language)
  const there = `${spanText(span, theirs, language)} ${elsewhere[language](theirs)}`
  return `${here} (${otherDate === date ? '' : `${otherDate}, `}${there})`
}

/** A day and a time short enough for a subject: "8 Des, 09.00". */
export function shortTime(start: Instant, zone: string, language: LetterLanguage): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
  }).format(new Date(start))
  return `${day}, ${clockText(zoned(start, zone), language)}`
}
