import type { DayNumber } from '../../shared/time/day.ts'

const kupangMinutes = 8 * 60
const dayMs = 86_400_000

/** The civil day of an instant in Kupang (WITA, which has no summer time). */
export const civilDayInKupang = (instant: Date): DayNumber =>
  Math.floor((instant.getTime() + kupangMinutes * 60_000) / dayMs)

/** Noon of a civil day in Kupang: an instant that names no other day in any zone nearby. */
export const noonInKupang = (day: string): Date => new Date(`${day}T04:00:00.000Z`)
