import { inToldOrder } from '../answers/form-fields.ts'
import type { Answer, Facts, Item, Money } from '../facts/answer.ts'
import type { Lexicon } from './lexicon.ts'
import { html, type Markup } from './markup.ts'
import { dayWords, money, monthWords, number } from './numbers.ts'

const isDay = (text: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(text)

const isMoney = (value: object): value is Money => 'amount' in value && 'currency' in value

const dayIn = (text: string, { speech }: Lexicon): string =>
  text.length > 7 ? dayWords(text, speech.language) : monthWords(`${text}-01`, speech.language)

/** One known value in words. */
const valueIn = (
  value: unknown,
  path: string,
  list: string | undefined,
  words: Lexicon,
): string => {
  const { language, words: said } = words.speech
  if (typeof value === 'boolean') return value ? said.trace.yes : said.trace.no
  if (typeof value === 'number') return number(value, language)
  if (Array.isArray(value))
    return value.map((one) => words.code(path, String(one), list)).join(', ') || said.trace.none
  if (typeof value === 'object' && value !== null)
    return isMoney(value) ? money(value.amount, value.currency, language) : ''
  const text = String(value)
  return isDay(text) ? dayIn(text, words) : words.code(path, text, list)
}

/** What was said about one item: "S1 · Agribisnis · Juli 2028". */
const itemIn = (item: Item, list: string, words: Lexicon): string =>
  inToldOrder(list, Object.keys(item))
    .flatMap((field) => {
      const answer = item[field]
      if (typeof answer !== 'object') return []
      const { known } = answer
      const said = valueIn(known, `${list}.${field}`, list, words)
      const bare = typeof known === 'string' || typeof known === 'object'
      return said === '' ? [] : [bare ? said : `${words.field(list, field)}: ${said}`]
    })
    .join(' · ')

const isItems = (known: unknown): known is readonly Item[] =>
  Array.isArray(known) && known.some((one) => typeof one === 'object')

/** An answer in words: one line, or one for each item of a list. */
export const answerIn = (answer: Answer, id: string, words: Lexicon): readonly string[] => {
  if (typeof answer === 'string') return [words.speech.words.sheet.silences[answer]]
  const { known } = answer
  return isItems(known)
    ? known.map((item) => itemIn(item, id, words))
    : [valueIn(known, id, undefined, words)]
}

/** Every answer the result rests on, as the student gave it. */
export const toldTable = (facts: Facts, words: Lexicon): Markup =>
  html`<h3>${words.speech.words.sheet.answers}</h3><table class="sheet-answers"><tbody>${Object.entries(
    facts,
  ).map(
    ([id, answer]) => html`<tr><th scope="row">${words.fact(id)}</th>
      <td>${answerIn(answer, id, words).join('; ')}</td></tr>`,
  )}</tbody></table>`
