import { type DayNumber, parseDay } from '../time/day.ts'

/** What presses a student, by their own word; `soon`: they leave within days, `begun`: they have left. */
export type Pressed = 'asked' | 'asked-soon' | 'asked-begun' | 'soon' | 'begun'

export const leavesWithinDays = 14

const tripOf = (leaves: string | undefined, today: DayNumber): 'soon' | 'begun' | undefined => {
  const day = leaves === undefined ? undefined : parseDay(leaves)
  if (day === undefined || day > today + leavesWithinDays) return undefined
  return day < today ? 'begun' : 'soon'
}

/** What presses them today, or undefined. */
export function pressedBy(
  { urgent, leaves }: { readonly urgent: boolean; readonly leaves?: string | undefined },
  today: DayNumber,
): Pressed | undefined {
  const trip = tripOf(leaves, today)
  if (!urgent) return trip
  return trip === undefined ? 'asked' : `asked-${trip}`
}
