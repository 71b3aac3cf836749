import type { DaysAhead } from '../../shared/edition/days-ahead.ts'
import { dayText } from '../../shared/time/day.ts'
import { civilDayInKupang } from '../judging/civil-day.ts'
import type { ActiveEdition } from '../ports/editions.ts'
import type { Walk } from '../ports/walks.ts'

/** A proposal has one preview, for it is made to one edition and never changes. */
export const previewOf = (amendment: string): string => `preview.${amendment}`

/** Judging all again by what became active, once for each civil day. */
export const recheckOf = ({ revision }: Pick<ActiveEdition, 'revision'>, day: string): string =>
  `${revision}.${day}`

/**
 * A walk that only looks, for an editor who wants to see first whom a proposal touches: today, and on
 * every day ahead on which something of it comes into force or ends.
 */
export const previewWalk = (
  amendment: string,
  base: string,
  { days, beyond }: DaysAhead,
  now: Date,
): Walk => {
  const at = now.toISOString()
  const today = dayText(civilDayInKupang(now))
  const ahead = days.map((one) => ({ day: one.day, at: new Date(one.at).toISOString() }))
  // A change of today may not have come yet where it holds: then today is judged once it has.
  const begun = ahead[0]?.day === today ? [] : [{ day: today, at }]
  return {
    ...{ id: previewOf(amendment), startedAt: at, at, edition: base, amendment },
    days: [...begun, ...ahead],
    ...(beyond !== undefined && { beyond }),
  }
}
