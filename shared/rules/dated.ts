import { type DayNumber, parseDay } from '../time/day.ts'
import { EditionError } from './scope.ts'

/** The day a text names, or the open end where there is none. */
export const dayOr = (text: string | undefined, open: number, where: string): DayNumber => {
  if (text === undefined) return open
  const day = parseDay(text)
  if (day === undefined)
    throw new EditionError(`${where}: "${text}" is not a day such as 2026-11-21`)
  return day
}

/** [from, to) as days; both ends may be open. */
export const periodOf = (
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  where: string,
): { readonly from: DayNumber; readonly to: DayNumber } => {
  const days = {
    from: dayOr(from, Number.NEGATIVE_INFINITY, where),
    to: dayOr(to, Number.POSITIVE_INFINITY, where),
  }
  if (days.from >= days.to)
    throw new EditionError(`${where}: ends (${to}) before it begins (${from}); "to" is exclusive`)
  return days
}
