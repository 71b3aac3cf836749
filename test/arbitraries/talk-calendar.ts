import { Temporal } from 'temporal-polyfill'
import type { Instant } from '#shared/booking/time.ts'

const calendars = new Map<string, { readonly day: string; readonly week: string }>()

/** The calendar day and week of an instant in a zone, asked of Temporal anew. */
export const calendarOf = (zone: string, instant: Instant) => {
  const key = `${zone} ${instant}`
  const known = calendars.get(key)
  if (known !== undefined) return known
  const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate()
  const made = { day: day.toString(), week: `${day.yearOfWeek}-${day.weekOfYear}` }
  calendars.set(key, made)
  return made
}
