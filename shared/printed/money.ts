import type { Cost, Pay } from '../catalogue/programme.ts'
import type { Language } from '../facts/fact.ts'
import { dayInWords } from './day.ts'
import { printedWords } from './words/words.ts'

const formatIn = (language: Language) =>
  new Intl.NumberFormat(printedWords(language).locale, { maximumFractionDigits: 2 })

// Made once: a page of a points table writes hundreds of numbers.
const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: formatIn('id'),
  en: formatIn('en'),
}

/** A number the way the page's language writes it: 1.500 in Indonesian, 1,500 in English. */
export const numberInWords = (value: number, language: Language): string =>
  formats[language].format(value)

type Range = { readonly min: number | null; readonly max: number | null }

/** A range in words: both ends, one end, or undefined where nothing was found. */
export function rangeInWords(
  { min, max }: Range,
  language: Language,
  currency?: string,
): string | undefined {
  const { programme } = printedWords(language)
  const shown = (value: number) =>
    [currency, numberInWords(value, language)].filter(Boolean).join(' ')
  if (min === null) return max === null ? undefined : programme.upTo(shown(max))
  if (max === null) return programme.from(shown(min))
  return min === max ? shown(min) : `${shown(min)}–${numberInWords(max, language)}`
}

/** A price as it was published, in its own currency. */
export function costInWords(
  { amount, currency }: Pick<Cost, 'amount' | 'currency'>,
  language: Language,
): string | undefined {
  const range = typeof amount === 'number' ? { min: amount, max: amount } : amount
  return range === null ? undefined : rangeInWords(range, language, currency)
}

/** Pay with its period: "EUR 2.400–3.100 per bulan". */
export function payInWords(
  pay: Omit<Pay, 'source' | 'note'> | null,
  language: Language,
): string | undefined {
  const shown = pay === null ? undefined : rangeInWords(pay, language, pay.currency)
  if (pay === null || shown === undefined) return undefined
  const { periods, payOffered, payAndFrom } = printedWords(language).programme
  const paid = `${shown} ${periods[pay.period]}`
  const { later } = pay
  const then = later && rangeInWords(later, language, pay.currency)
  if (later !== undefined && then !== undefined)
    return payAndFrom(paid, `${then} ${periods[pay.period]}`, dayInWords(later.from, language))
  return pay.offeredIn === undefined ? paid : payOffered(paid, pay.offeredIn)
}

/** A unit of the catalogue in the page's language: "EUR per year" becomes "EUR per tahun". */
export function unitInWords(unit: string, language: Language): string {
  const { units, periods } = printedWords(language).programme
  const [, currency, period] = /^(.+) per (hour|month|year)$/.exec(unit) ?? []
  if (currency !== undefined && (period === 'hour' || period === 'month' || period === 'year'))
    return `${currency} ${periods[period]}`
  return Object.hasOwn(units, unit) ? units[unit as keyof typeof units] : unit
}
