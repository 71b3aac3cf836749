import type { Instant } from './time.ts'

// Days and clocks in words, by the calendar of the machine that asks.

type Language = 'id' | 'en'

const locales = { id: 'id-ID', en: 'en-GB' } as const
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (
  language: Language,
  zone: string,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => {
  const key = `${language} ${zone} ${name}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options })
  formats.set(key, made)
  return made
}

/** "09.00" or "09:00". */
export const clockText = (instant: Instant, zone: string, language: Language): string =>
  formatOf(language, zone, 'clock', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant)

/** "Selasa, 8 Desember 2026". */
export const dayText = (instant: Instant, zone: string, language: Language): string =>
  formatOf(language, zone, 'day', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(instant)

/** "Selasa, 8 Desember": a day near enough that its year is clear. */
export const shortDayText = (instant: Instant, zone: string, language: Language): string =>
  formatOf(language, zone, 'short day', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(instant)

/** "Sel", in English "Tue". */
export const weekdayText = (instant: Instant, zone: string, language: Language): string =>
  formatOf(language, zone, 'weekday', { weekday: 'short' }).format(instant)

const ownZoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** Whether the zone has a name of its own in Indonesia. */
export const isOwnZone = (zone: string): boolean => Object.hasOwn(ownZoneNames, zone)

const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

/** What people call the time there: "WITA", else the city. */
export const zoneText = (zone: string): string => ownZoneNames[zone] ?? cityOf(zone)

/** "GMT+1"; tells apart two labels that read the same. */
export const offsetText = (instant: Instant, zone: string, language: Language): string =>
  formatOf(language, zone, 'offset', { timeZoneName: 'shortOffset', hour: 'numeric' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** "Selasa, 8 Desember 2026, 09.00 WITA". */
export const whenText = (instant: Instant, zone: string, language: Language): string =>
  `${dayText(instant, zone, language)}, ${clockText(instant, zone, language)} ${zoneText(zone)}`
