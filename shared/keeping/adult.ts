import type { Facts } from '../facts/answer.ts'
import { completedYears, parsePartialDay } from '../time/day.ts'

/** Whether somebody is 18 by what they said of their birth; `unsure`: it may be so or not. */
export type Age = 'adult' | 'minor' | 'unsure'

export function ageOf({ birth }: Facts, instant: number): Age {
  if (typeof birth !== 'object' || typeof birth.known !== 'string') return 'unsure'
  const span = parsePartialDay(birth.known)
  if (span === undefined) return 'unsure'
  const today = Math.floor((instant + 8 * 3_600_000) / 86_400_000)
  const [oldest, youngest] = span.map((day) => completedYears(day, today, 'march-1') >= 18)
  if (youngest === true) return 'adult'
  return oldest === true ? 'unsure' : 'minor'
}

/** Whether the student is certainly 18 on that day; a birth date that is not known says no. */
export const isAdult = (facts: Facts, instant: number): boolean => ageOf(facts, instant) === 'adult'
