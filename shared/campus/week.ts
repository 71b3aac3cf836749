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

/** So many weeks are a window: what a campus is told of is counted by these. */
export const windowWeeks = 8

/** Windows follow one another from here on, backwards too, for every campus alike. */
const someWindow = dayOf('2026-01-05')
const windowDays = windowWeeks * weekDays

/** The week with which the window of a week begins. */
export const windowOf = (week: Week): Week =>
  dayText(someWindow + Math.floor((dayOf(week) - someWindow) / windowDays) * windowDays)

/** The last week of the window that begins with this one. */
export const lastOf = (window: Week): Week => weekAfter(window, windowWeeks - 1)

/** The last window all of whose weeks have closed, given the last closed one. */
export const lastWindow = (closed: Week): Week =>
  weekAfter(windowOf(weekAfter(closed)), -windowWeeks)

/** So many weeks after a window it is looked up who of those who booked in it came. */
export const attendanceWeeks = 6

/** Whether it is time for that, given the last closed week. */
export const isAttendanceDue = (window: Week, closed: Week): boolean =>
  weekAfter(lastOf(window), attendanceWeeks) <= closed
