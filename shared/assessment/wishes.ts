import type { Facts, Money } from '../facts/answer.ts'
import { addMonths, type DayNumber, parsePartialDay } from '../time/day.ts'

// What a student would like decides nothing: it says which of their doors they see first.

/** The last day they want to leave by and the money they could set aside, as far as they said. */
export type Wishes = {
  readonly leaveBy?: DayNumber | undefined
  readonly rupiahMax?: number | undefined
}

/** What a way takes, each by its shortest and longest estimate. */
export type Way = {
  readonly months: { readonly min: number | null; readonly max: number | null }
  readonly rupiah: { readonly min: number | null; readonly max: number | null }
}

export type Beyond = 'time' | 'money'

/** Rupiah for one unit of a currency; one without a rate compares with nothing. */
export type Rates = Readonly<Record<string, { readonly rupiah: number }>>

const knownIn = (facts: Facts, fact: string): unknown => {
  const answer = facts[fact]
  return typeof answer === 'object' ? answer.known : undefined
}

const rupiahOf = ({ amount, currency }: Money, rates: Rates): number | undefined => {
  const rate = currency === 'IDR' ? 1 : rates[currency]?.rupiah
  return rate === undefined ? undefined : amount * rate
}

/** What these answers wish for; silence wishes for nothing. */
export const wishesOf = (facts: Facts, rates: Rates): Wishes => {
  const [by, money] = [knownIn(facts, 'departure-wish'), knownIn(facts, 'funds')]
  const held = typeof money === 'object' && money !== null && 'amount' in money ? money : undefined
  return {
    leaveBy: typeof by === 'string' ? parsePartialDay(by)?.[1] : undefined,
    rupiahMax: held === undefined ? undefined : rupiahOf(held as Money, rates),
  }
}

/** What even the shortest and cheapest estimate of a way goes beyond. An unknown end goes beyond nothing. */
export const beyondWishes = (
  { leaveBy, rupiahMax }: Wishes,
  { months, rupiah }: Way,
  today: DayNumber,
): readonly Beyond[] => {
  const late =
    leaveBy !== undefined &&
    months.min !== null &&
    addMonths(today, Math.floor(months.min)) > leaveBy
  const dear = rupiahMax !== undefined && rupiah.min !== null && rupiah.min > rupiahMax
  return [...(late ? ['time' as const] : []), ...(dear ? ['money' as const] : [])]
}
