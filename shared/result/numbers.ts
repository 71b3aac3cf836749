import type { Cost, Pay, Payer } from '../catalogue/programme.ts'
import type { Language } from '../facts/fact.ts'
import type { Period } from '../rules/rule.ts'
import type { Rates } from './card.ts'
import type { ResultWords } from './words/words.ts'

/** A range with open ends. */
export type Range = { readonly min: number | null; readonly max: number | null }

/** The words of a page in its language. */
export type Speech = { readonly language: Language; readonly words: ResultWords }

const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' }

/** Makes each format once: on a slow phone making one takes longer than using it a hundred times. */
const madeOnce = <T>(make: (locale: string, options: object) => T) => {
  const made = new Map<string, T>()
  return (language: Language, options: object): T => {
    const name = `${language} ${JSON.stringify(options)}`
    const format = made.get(name) ?? make(locales[language], options)
    made.set(name, format)
    return format
  }
}

const numbers = madeOnce((locale, options) => new Intl.NumberFormat(locale, options))
const days = madeOnce((locale, options) => new Intl.DateTimeFormat(locale, options))

/** A number the way the language writes it: 1.500 in Indonesian, 1,500 in English. */
export const number = (value: number, language: Language, digits = 2): string =>
  numbers(language, { maximumFractionDigits: digits }).format(value)

/** A sum of money: whole, or with both digits of its cents. */
const sum = (value: number, language: Language): string =>
  numbers(language, {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(value)

/** A range in words, or undefined where neither end is known. */
export const range = (
  { min, max }: Range,
  { language, words }: Speech,
  write = (value: number) => number(value, language),
): string | undefined => {
  if (min === null && max === null) return undefined
  if (min === null) return words.trace.upTo(write(max ?? 0))
  if (max === null) return words.trace.from(write(min))
  return min === max ? write(min) : words.trace.range(write(min), write(max))
}

/** Months as people say them: halves at most. `more`: it may also take longer than that. */
export const months = (span: Range, speech: Speech, more = false): string | undefined => {
  const half = (value: number | null) => (value === null ? null : Math.round(value * 2) / 2)
  const [min, max] = [half(span.min), half(span.max)]
  const { trace } = speech.words
  // "At least 0 months" says nothing: how long it takes is not known.
  if ((min ?? 0) === 0 && max === null) return undefined
  if (more && (max ?? 0) === 0) return undefined
  if (min !== null && (max === null || (more && min === max)))
    return trace.monthsAtLeast(number(min, speech.language))
  // "0 to 2 months" opens with a nothing; what counts is how long it may take.
  const said = range({ min: min !== null && min < 1 && max !== min ? null : min, max }, speech)
  if (said === undefined) return undefined
  return more ? trace.monthsOrMore(said) : trace.monthCount(said)
}

/** A band of a test with its half: 6,5 in Indonesian, 6.5 in English. */
export const band = (mark: number, { language }: Speech): string =>
  numbers(language, { minimumFractionDigits: 1 }).format(mark)

/** Rupiah, rounded the way people say it: "Rp 12,5 juta". */
export const rupiah = (value: number, language: Language): string => {
  const written = numbers(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
  }).format(value)
  return `Rp ${written}`
}

/** A range of rupiah; the unit is said once where both ends share it. */
const rupiahRange = ({ min, max }: Range, { language, words }: Speech): string | undefined => {
  if (min === null || max === null)
    return range({ min, max }, { language, words }, (value) => rupiah(value, language))
  const [low, high] = [rupiah(min, language), rupiah(max, language)]
  if (low === high) return low
  const [, amount, unit] = /^Rp (\S+) (.+)$/.exec(low) ?? []
  const shared = unit !== undefined && high.endsWith(` ${unit}`)
  return words.trace.range(shared ? `Rp ${amount}` : low, shared ? high.slice(3) : high)
}

/** An amount of money in any currency. */
export const money = (value: number, currency: string, language: Language): string =>
  currency === 'IDR' ? rupiah(value, language) : `${currency} ${sum(value, language)}`

/** What a price is, without its words. */
export type Priced = Pick<Cost, 'amount' | 'currency' | 'payer' | 'aside'>

const endsOf = ({ amount }: Priced): Range =>
  typeof amount === 'number' ? { min: amount, max: amount } : (amount ?? { min: null, max: null })

/**
 * Ordinary prices of one payer in rupiah. A price that was not found, or a currency without a rate,
 * leaves the upper end open. Payers are never mixed.
 */
export const totalOf = (
  costs: readonly Priced[],
  payer: Payer,
  rates: Rates,
): Range | undefined => {
  const counted = costs.filter((cost) => cost.payer === payer && cost.aside === undefined)
  if (counted.length === 0) return undefined
  return counted.reduce<Range>(
    (so, cost) => {
      const rate = cost.currency === 'IDR' ? 1 : rates[cost.currency]?.rupiah
      const { min, max } = endsOf(cost)
      return {
        min: (so.min ?? 0) + (min === null || rate === undefined ? 0 : min * rate),
        max: so.max === null || max === null || rate === undefined ? null : so.max + max * rate,
      }
    },
    { min: 0, max: 0 },
  )
}

/** Own money as a range in rupiah; where a part of it is not known its upper end is open. */
export const ownRange = (span: Range | undefined, speech: Speech): string => {
  const { words } = speech
  if (span === undefined || (span.max === null && (span.min ?? 0) === 0)) return words.unknown
  if (span.max === 0) return words.plan.free
  // "Rp 0 to 9,6 million" opens with a nothing; what counts is how much it may be.
  const { min, max } = span
  return rupiahRange({ min: min === 0 ? null : min, max }, speech) ?? words.unknown
}

/** Own money that says so when a part of it is not known. */
export const ownMoney = (span: Range | undefined, speech: Speech): string => {
  const said = ownRange(span, speech)
  const partly = span?.max === null && said !== speech.words.unknown
  return partly ? `${said}, ${speech.words.somePartUnknown}` : said
}

/** A price as it was published, in its own currency. */
export const price = (cost: Priced, speech: Speech): string =>
  range(endsOf(cost), speech, (value) => money(value, cost.currency, speech.language)) ??
  speech.words.unknown

const periods = {
  id: { hour: 'per jam', month: 'per bulan', year: 'per tahun' },
  en: { hour: 'per hour', month: 'per month', year: 'per year' },
} as const

/** "per tahun" for "year". */
export const periodWords = (period: string, language: Language): string => {
  const named: Readonly<Record<string, string>> = periods[language]
  return named[period] ?? period
}

/** An amount with the time it is paid for; what is paid once says no more. */
export const paidFor = (said: string, period: Period, { language }: Speech): string =>
  period === 'once' ? said : `${said} ${periods[language][period]}`

type PayWords = Pick<Pay, 'min' | 'max' | 'currency' | 'period' | 'offeredIn' | 'later'> | null

/**
 * Pay in its own currency, and about how much that is in rupiah; an old offer is said to be one. On
 * the day a plan is done counts what is announced for that day; else both are told.
 */
export const pay = (one: PayWords, rates: Rates, speech: Speech, finish?: string): string => {
  const { later } = one ?? {}
  if (one === null || later === undefined) return paid(one, rates, speech)
  const from = dayWords(later.from, speech.language)
  const then = paid({ ...one, ...later }, rates, speech)
  const { payFrom, payAndFrom } = speech.words
  return finish !== undefined && finish >= later.from
    ? payFrom(then, from)
    : payAndFrom(paid(one, rates, speech), then, from)
}

const paid = (one: PayWords, rates: Rates, speech: Speech): string => {
  const { language, words } = speech
  if (one === null) return words.unknown
  const said = range(one, speech, (value) => sum(value, language))
  if (said === undefined) return words.unknown
  const rate = rates[one.currency]?.rupiah
  const known = one.max ?? one.min
  const about =
    rate === undefined || known === null
      ? undefined
      : rupiahRange({ min: (one.min ?? known) * rate, max: known * rate }, speech)
  const ends =
    one.min === null || one.max === null
      ? said.replace(/(?=\d)/, `${one.currency} `)
      : `${one.currency} ${said}`
  const shown = `${ends} ${periods[language][one.period]}`
  if (one.offeredIn !== undefined) return words.payOffered(shown, one.offeredIn)
  return `${shown}${about ? ` (± ${about})` : ''}`
}

const writtenDay = (language: Language, parts: Intl.DateTimeFormatOptions) =>
  days(language, { ...parts, timeZone: 'UTC' })

const written = (day: string, format: Intl.DateTimeFormat): string => {
  const instant = Date.parse(day.slice(0, 10))
  return Number.isNaN(instant) ? day : format.format(instant)
}

/** "2026-11-21" as a person writes it. */
export const dayWords = (day: string, language: Language): string =>
  written(day, writtenDay(language, { day: 'numeric', month: 'long', year: 'numeric' }))

/** The month a day lies in: an estimate is never exact to the day. */
export const monthWords = (day: string, language: Language): string =>
  written(day, writtenDay(language, { month: 'long', year: 'numeric' }))
