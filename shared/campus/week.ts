import { type DayNumber, dayText, parseDay } from '../time/day.ts'

// A campus's weeks: Monday to Sunday on a wall calendar in Kupang, which has no summer time.

/** The Monday a week begins with, such as "2026-11-16". */
export type Week = string

const zoneMs = 8 * 3_600_000
const dayMs = 86_400_000
const weekDays = 7

const monday = (day: DayNumber): DayNumber =>
  // Day 0, 1970-01-01, was a Thursday.
  day - ((((day + 3) % weekDays) + weekDays) % weekDays)

const dayOf = (week: Week): DayNumber => {
  const day = parseDay(week)
  if (day === undefined || monday(day) !== day)
    throw new Error(`"${week}" begins no week. Name its Monday, such as "2026-11-16".`)
  return day
}

/** The week of an instant (milliseconds since 1970). */
export const weekOf = (instant: number): Week =>
  dayText(monday(Math.floor((instant + zoneMs) / dayMs)))

/** When a week begins, as an instant. */
export const beginOf = (week: Week): number => dayOf(week) * dayMs - zoneMs

/** So many weeks later. */
export const weekAfter = (week: Week, weeks = 1): Week => dayText(dayOf(week) + weeks * weekDays)

/** Its Sunday. */
export const lastDayOf = (week: Week): string => dayText(dayOf(week) + weekDays - 1)

/** How many weeks from one to the other, both included. */
export const weeksBetween = (first: Week, last: Week): number =>
  (dayOf(last) - dayOf(first)) / weekDays + 1

/** What was written in a week's last second may still be on its way to the table. */
const settlingMs = 3_600_000

/** The last week that has ended and is counted at this instant. */
export const lastClosed = (instant: number): Week => weekAfter(weekOf(instant - settlingMs), -1)
