import type { Facts } from '../facts/answer.ts'
import { completedYears, parsePartialDay } from '../time/day.ts'

/** Whether the student is certainly 18 on that day; a birth date that is not known says no. */
export const isAdult = (facts: Facts, instant: number): boolean => {
  const { birth } = facts
  if (typeof birth !== 'object' || typeof birth.known !== 'string') return false
  const latest = parsePartialDay(birth.known)?.[1]
  const today = Math.floor((instant + 8 * 3_600_000) / 86_400_000)
  return latest !== undefined && completedYears(latest, today, 'march-1') >= 18
}
