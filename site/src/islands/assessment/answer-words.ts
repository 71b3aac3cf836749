import type { Answer, Item, Money, ScalarAnswer } from '../../../../shared/facts/answer.ts'
import type { ScalarKind } from '../../../../shared/facts/fact.ts'
import type { Asked, Options } from './asked.ts'
import type { PageWords } from './page-words.ts'

/** A number as the page's language writes it. */
export const numberIn = (value: number, { locale }: PageWords): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)

/** Money as the page's language writes it; rupiah by their own sign. */
export function moneyIn({ amount, currency }: Money, words: PageWords): string {
  const shown = numberIn(amount, words)
  return currency === 'IDR' ? `Rp ${shown}` : `${currency} ${shown}`
}

/** "2004-05" as "Mei 2004"; as exact as it was said. */
export function dayIn(day: string, { months }: PageWords): string {
  const [year, month, date] = day.split('-')
  const name = months[Number(month) - 1]
  if (name === undefined) return year ?? day
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`
}

const named = (options: Options, value: string): string => options.get(value) ?? value

function valueIn(kind: ScalarKind, options: Options, value: unknown, words: PageWords): string {
  const { yes, no, none } = words.journey
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return numberIn(value, words)
  if (Array.isArray(value))
    return value.length === 0 ? none : value.map((one) => named(options, String(one))).join(', ')
  if (typeof value === 'object') return moneyIn(value as Money, words)
  return kind.kind === 'day' ? dayIn(String(value), words) : named(options, String(value))
}

/** One scalar answer in words; silence has words too. */
export function scalarIn(
  kind: ScalarKind,
  options: Options,
  answer: ScalarAnswer | undefined,
  words: PageWords,
): string {
  const { dontKnow, declined, notAnswered, none } = words.journey
  if (answer === undefined) return notAnswered
  if (answer === 'dont-know') return dontKnow
  if (answer === 'declined') return declined
  if (answer === 'not-applicable') return none
  return valueIn(kind, options, answer.known, words)
}

/** The first few things said about an item: "S1 · Agribisnis · Juli 2028". */
export function itemIn(asked: Asked, item: Item, words: PageWords): string {
  const told = [...asked.fields].flatMap(([name, { of, options, label }]) => {
    const answer = item[name] as ScalarAnswer | undefined
    if (typeof answer !== 'object') return []
    const shown = scalarIn(of, options, answer, words)
    return typeof answer.known === 'boolean' || typeof answer.known === 'number'
      ? [`${label}: ${shown}`]
      : [shown]
  })
  return told.length === 0 ? words.journey.notAnswered : told.join(' · ')
}

/** A whole answer in words, one line per item. */
export function answerIn(asked: Asked, answer: Answer, words: PageWords): readonly string[] {
  if (asked.of.kind !== 'list')
    return [scalarIn(asked.of, asked.options, answer as ScalarAnswer, words)]
  if (typeof answer === 'string') return [scalarIn({ kind: 'yes-no' }, new Map(), answer, words)]
  const items = answer.known as readonly Item[]
  return items.length === 0 ? [words.journey.none] : items.map((item) => itemIn(asked, item, words))
}
