import { Temporal } from 'temporal-polyfill'

// Wall-clock times of a zone as instants. What a calendar day is in a zone is asked of Temporal
// once and kept; on all but the days on which clocks change, minutes are then only added.

/** Milliseconds since 1970 in UTC. */
export type Instant = number

/** A calendar date such as "2026-11-21", in whatever zone stands beside it. */
export type CalendarDate = string

/** Minutes since a calendar day's midnight, 0 to 1440 (24:00 is the next midnight). */
export type WallMinutes = number

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

type ZonedDay = {
  /** When the day begins and the next one does; the same where a zone left the date out. */
  readonly start: Instant
  readonly next: Instant
  /** On an even day the clocks stand still: minutes may be added to its start. */
  readonly even: boolean
}

const minutesOfDay = 1_440

/** Far more dates, of one zone, than any booking looks at. */
const daysMax = 5_000
const zonesMax = 200

/** Keeps what was worked out, so far as it is not too much. */
const remembered = <K, T>(work: (of: K) => T, most: number): ((of: K) => T) => {
  const known = new Map<K, T>()
  return (of) => {
    const found = known.get(of)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const made = work(of)
    known.set(of, made)
    return made
  }
}

/** Whether this names a zone with its history; "Asia/Makassar" does, "WITA" and "+08:00" do not. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

const changesIn = (start: Temporal.ZonedDateTime, next: Instant): boolean => {
  const change = start.getTimeZoneTransition('next')
  return change !== null && change.epochMilliseconds < next
}

function madeDay(zone: string, date: CalendarDate): ZonedDay {
  const plain = Temporal.PlainDate.from(date)
  const start = plain.toZonedDateTime(zone)
  const next = plain.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
  const at = start.epochMilliseconds
  return { start: at, next, even: next - at === dayMs && !changesIn(start, next) }
}

const daysOf = remembered(
  (zone: string) => remembered((date: CalendarDate) => madeDay(zone, date), daysMax),
  zonesMax,
)

/** A calendar day of a zone; asked of Temporal once. */
export const zonedDay = (zone: string, date: CalendarDate): ZonedDay => daysOf(zone)(date)

const asked = (minutes: WallMinutes): Temporal.PlainTime =>
  Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 })

/**
 * When a wall clock in the zone shows this time. A time that does not exist moves later by the gap;
 * of one that exists twice the earlier is meant.
 */
export function instantOf(zone: string, date: CalendarDate, minutes: WallMinutes): Instant {
  const day = zonedDay(zone, date)
  if (minutes >= minutesOfDay) return day.next
  if (day.even) return day.start + minutes * minuteMs
  const plain = Temporal.PlainDate.from(date).toPlainDateTime(asked(minutes))
  return plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

type Calendar = {
  readonly weekday: number
  readonly next: CalendarDate
  readonly last: CalendarDate
  readonly monday: CalendarDate
}

/** A date's weekday and its neighbours; asked of Temporal once. */
const calendarOf = remembered((date: CalendarDate): Calendar => {
  const plain = Temporal.PlainDate.from(date)
  return {
    weekday: plain.dayOfWeek,
    next: plain.add({ days: 1 }).toString(),
    last: plain.subtract({ days: 1 }).toString(),
    monday: plain.subtract({ days: plain.dayOfWeek - 1 }).toString(),
  }
}, daysMax)

export const nextDate = (date: CalendarDate): CalendarDate => calendarOf(date).next
export const dateBefore = (date: CalendarDate): CalendarDate => calendarOf(date).last

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: CalendarDate): number => calendarOf(date).weekday

/** The Monday of the date's calendar week. */
export const mondayOf = (date: CalendarDate): CalendarDate => calendarOf(date).monday

const added = remembered((sum: string): CalendarDate => {
  const [date = '', days = ''] = sum.split(' ')
  return Temporal.PlainDate.from(date)
    .add({ days: Number(days) })
    .toString()
}, daysMax)

export const datePlus = (date: CalendarDate, count: number): CalendarDate =>
  added(`${date} ${count}`)

const dateInUtc = remembered(
  // Years outside 0 to 9999 have a sign and six digits, here as in Temporal.
  (day: number): CalendarDate => new Date(day * dayMs).toISOString().replace(/T.*/, ''),
  daysMax,
)

/** The calendar date in a zone at an instant. */
export function dateIn(zone: string, instant: Instant): CalendarDate {
  // Zones lie less than a day from UTC: its date or a neighbour's is meant, and the day itself says.
  let date = dateInUtc(Math.floor(instant / dayMs))
  while (instant < zonedDay(zone, date).start) date = dateBefore(date)
  while (instant >= zonedDay(zone, date).next) date = nextDate(date)
  return date
}

/** What a clock on the wall of a zone shows at an instant. */
export type WallClock = {
  readonly date: CalendarDate
  readonly minutes: WallMinutes
  /** How far the zone is ahead of UTC then. */
  readonly offsetMinutes: number
  /** The clock shows this reading twice on that date, for it was put back. */
  readonly twice: boolean
}

const readTwice = (plain: Temporal.PlainDateTime, zone: string): boolean => {
  const [earlier, later] = (['earlier', 'later'] as const).map(
    (disambiguation) => plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  )
  return earlier !== later
}

export function wallClock(zone: string, instant: Instant): WallClock {
  const date = dateIn(zone, instant)
  const day = zonedDay(zone, date)
  if (day.even) {
    const minutes = Math.floor((instant - day.start) / minuteMs)
    const offsetMinutes = (Date.parse(date) - day.start) / minuteMs
    return { date, minutes, offsetMinutes, twice: false }
  }
  const read = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  const plain = read.toPlainDateTime()
  const offsetMinutes = read.offsetNanoseconds / 1e6 / minuteMs
  const minutes = read.hour * 60 + read.minute
  return { date, minutes, offsetMinutes, twice: readTwice(plain, zone) }
}
