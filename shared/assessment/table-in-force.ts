import type { JudgedPoints } from '../rules/edition.ts'
import { type DayNumber, parseDay } from '../time/day.ts'

/** The version of a points table that holds on a day. One without a `tree` is a declared gap. */
export const tableInForce = (
  table: JudgedPoints | undefined,
  day: DayNumber,
): JudgedPoints['versions'][number] | undefined =>
  table?.versions.find(
    ({ from, to }) =>
      (parseDay(from) ?? 0) <= day && (to === undefined || day < (parseDay(to) ?? 0)),
  )
