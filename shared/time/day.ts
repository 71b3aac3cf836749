// Civil days as whole numbers of days since 1970-01-01: no clock, no zone, no Intl.

declare const brand: unique symbol
/** Days since 1970-01-01 in some stated zone. */
export type DayNumber = number & { readonly [brand]?: 'day' }

const dayMs = 86_400_000
const fullDay = /^([1-9]\d{3})-(\d{2})-(\d{2})$/
const partialDay = /^([1-9]\d{3})(?:-(\d{2}))?(?:-(\d{2}))?$/

// Years are reckoned from March, so that the leap day ends them: then plain division finds a date.
const daysIn400Years = 146_097
/** Days from 0000-03-01 to 1970-01-01. */
const epoch = 719_468

export const dayNumber = (year: number, month: number, day: number): DayNumber => {
  const marched = month > 2 ? year : year - 1
  const cycle = Math.floor(marched / 400)
  const inCycle = marched - cycle * 400
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const days = inCycle * 365 + Math.floor(inCycle / 4) - Math.floor(inCycle / 100) + ofYear
  return cycle * daysIn400Years + days - epoch
}

type Civil = { readonly year: number; readonly month: number; readonly day: number }

export const civil = (day: DayNumber): Civil => {
  const shifted = day + epoch
  const cycle = Math.floor(shifted / daysIn400Years)
  const rest = shifted - cycle * daysIn400Years
  const leaps = Math.floor(rest / 1_460) - Math.floor(rest / 36_524) + Math.floor(rest / 146_096)
  const years = Math.floor((rest - leaps) / 365)
  const ofYear = rest - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const marched = Math.floor((5 * ofYear + 2) / 153)
  const month = marched < 10 ? marched + 3 : marched - 9
  return {
    year: years + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * marched + 2) / 5) + 1,
  }
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** The day a text such as "2026-11-21" names, or undefined where there is no such day. */
export const parseDay = (text: string): DayNumber | undefined => {
  const parts = fullDay.exec(text)
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return dayNumber(year, month, day)
}

/** First and last day of "2004", "2004-05" or "2004-05-17"; undefined where there is none. */
export const parsePartialDay = (text: string): readonly [DayNumber, DayNumber] | undefined => {
  const parts = partialDay.exec(text)
  if (parts === null) return undefined
  if (parts[3] !== undefined) {
    const day = parseDay(text)
    return day === undefined ? undefined : [day, day]
  }
  const year = Number(parts[1])
  if (parts[2] === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  const month = Number(parts[2])
  if (month < 1 || month > 12) return undefined
  return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]
}

export const dayText = (day: DayNumber): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** The same day of the month so many months on; a missing day becomes the month's last. */
export const addMonths = (day: DayNumber, months: number): DayNumber => {
  const from = civil(day)
  const index = from.year * 12 + from.month - 1 + months
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** Whole months from one day to a later one, and the days left over. */
export const monthsAndDays = (from: DayNumber, to: DayNumber): readonly [number, number] => {
  const [a, b] = [civil(from), civil(to)]
  const guess = (b.year - a.year) * 12 + b.month - a.month
  const months = addMonths(from, guess) > to ? guess - 1 : guess
  return [months, to - addMonths(from, months)]
}

/** Completed years on a day; a 29 February birthday falls as the law at hand says. */
export const completedYears = (
  birth: DayNumber,
  on: DayNumber,
  leapling: 'february-28' | 'march-1',
): number => {
  const [b, d] = [civil(birth), civil(on)]
  const early = leapling === 'february-28' && b.month === 2 && b.day === 29
  const birthday = early ? Math.min(29, daysInMonth(d.year, 2)) : b.day
  const before = d.month < b.month || (d.month === b.month && d.day < birthday)
  return d.year - b.year - (before ? 1 : 0)
}
