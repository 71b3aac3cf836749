import type { Answer, Item, ScalarAnswer, ScalarValue } from '../facts/answer.ts'
import type { FactKind, Language, ListKind, ScalarKind } from '../facts/fact.ts'
import type { AnswerProblem } from './check.ts'
import { parseAmount, parseNumber } from './number.ts'

/** What a form sends for an answer that is none. An empty field is simply not answered. */
export const formSilence = { 'dont-know': '?', declined: '-' } as const

/** What a form sends to say that a list is known to be empty: "none of these". */
export const formNone = 'none'

/** The field that says a list holds more items than the form has places for, and its value. */
export const formMore = { field: 'more', value: 'yes' } as const

/** The fields of a plain form, by name: `birth`, `degrees.1.level`, `funds.amount`, `birth.year`. */
export type FormFields = ReadonlyMap<string, readonly string[]>

export type FormAnswers = {
  readonly facts: Readonly<Record<string, Answer>>
  readonly problems: readonly AnswerProblem[]
}

type Read = ScalarAnswer | AnswerProblem | undefined

const isProblem = (read: Read): read is AnswerProblem => typeof read === 'object' && 'path' in read

const first = (fields: FormFields, name: string): string => fields.get(name)?.[0]?.trim() ?? ''

const silence = (text: string): ScalarAnswer | undefined =>
  text === formSilence['dont-know']
    ? 'dont-know'
    : text === formSilence.declined
      ? 'declined'
      : undefined

const known = (value: ScalarValue): ScalarAnswer => ({ known: value })

function yesNo(text: string, path: string): Read {
  if (text === 'yes' || text === 'no') return known(text === 'yes')
  return { path, kind: 'option-unknown', options: ['yes', 'no'] }
}

function number(text: string, path: string, language: Language): Read {
  const value = parseNumber(text, language)
  return value === undefined ? { path, kind: 'wrong-type', expected: 'a number' } : known(value)
}

/** A day sent whole, or as year, month and day of which the later ones may be left empty. */
function day(fields: FormFields, path: string): Read {
  const [year, month, date] = ['year', 'month', 'day'].map((one) => first(fields, `${path}.${one}`))
  if (!year) {
    if (month || date) return { path, kind: 'day-unknown' }
    const whole = first(fields, path)
    return whole === '' ? undefined : (silence(whole) ?? known(whole))
  }
  const parts = [year, month, date].filter(Boolean).map((part) => part?.padStart(2, '0'))
  return silence(year) ?? known((month ? parts : parts.slice(0, 1)).join('-'))
}

/** What an amount that cannot be read is told it had to be; pages tell it in their own words. */
export const amountExpected = 'an amount of money'

function amountOf(text: string, path: string, language: Language): Read {
  const value = parseAmount(text, language)
  return value === undefined ? { path, kind: 'wrong-type', expected: amountExpected } : known(value)
}

function money(fields: FormFields, path: string, language: Language): Read {
  const text = first(fields, `${path}.amount`) || first(fields, path)
  if (text === '') return undefined
  const amount = silence(text) ?? amountOf(text, path, language)
  if (isProblem(amount) || typeof amount !== 'object') return amount
  const currency = first(fields, `${path}.currency`) || 'IDR'
  const period = (first(fields, `${path}.period`) || 'once') as 'once'
  return known({ amount: amount.known as number, currency, period })
}

function choices(fields: FormFields, path: string): Read {
  const chosen = (fields.get(path) ?? []).map((one) => one.trim()).filter((one) => one !== '')
  const [only] = chosen
  if (only === undefined) return undefined
  if (chosen.length === 1 && silence(only) !== undefined) return silence(only)
  if (!chosen.includes(formNone)) return known(chosen)
  return chosen.length > 1 ? { path, kind: 'none-with-others' } : known([])
}

function scalar(fields: FormFields, kind: ScalarKind, path: string, language: Language): Read {
  if (kind.kind === 'day') return day(fields, path)
  if (kind.kind === 'money') return money(fields, path, language)
  if (kind.kind === 'choices') return choices(fields, path)
  const text = first(fields, path)
  if (text === '') return undefined
  const silent = silence(text)
  if (silent !== undefined) return silent
  if (kind.kind === 'yes-no') return yesNo(text, path)
  return kind.kind === 'number' ? number(text, path, language) : known(text)
}

const itemNumbers = (fields: FormFields, list: string): readonly number[] => {
  const pattern = new RegExp(`^${list.replaceAll('.', '\\.')}\\.(\\d{1,3})\\.`)
  const numbers = [...fields].flatMap(([name, values]) => {
    const at = pattern.exec(name)?.[1]
    return at === undefined || values.every((value) => value.trim() === '') ? [] : [Number(at)]
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function item(
  fields: FormFields,
  kind: ListKind,
  path: string,
  language: Language,
): {
  readonly answers: Readonly<Record<string, ScalarAnswer>>
  readonly problems: AnswerProblem[]
} {
  const answers: Record<string, ScalarAnswer> = {}
  const problems: AnswerProblem[] = []
  for (const [name, field] of Object.entries(kind.fields)) {
    const read = scalar(fields, field.of, `${path}.${name}`, language)
    if (isProblem(read)) problems.push(read)
    else if (read !== undefined) answers[name] = read
  }
  return { answers, problems }
}

function list(fields: FormFields, kind: ListKind, id: string, language: Language) {
  const numbers = itemNumbers(fields, id)
  const said = first(fields, id)
  if (said === formNone && numbers.length > 0)
    return { problems: [{ path: id, kind: 'none-with-others' }] satisfies AnswerProblem[] }
  const silent = silence(said)
  if (silent !== undefined && numbers.length === 0) return { answer: silent, problems: [] }
  const more = first(fields, `${id}.${formMore.field}`) === formMore.value
  if (more && said === formNone)
    return { problems: [{ path: id, kind: 'none-with-others' }] satisfies AnswerProblem[] }
  const items = numbers.map((at) => ({ at, ...item(fields, kind, `${id}.${at}`, language) }))
  const told = items.filter(({ answers }) => Object.keys(answers).length > 0)
  const known = told.map(({ at, answers }): Item => ({ ...answers, id: String(at) }))
  // Of an item that did not fit nothing is known: no rule may take it for absent.
  const untold: readonly Item[] = more && known.length < kind.limit ? [{ id: formMore.field }] : []
  const answer =
    known.length > 0 || more || said === formNone ? { known: [...known, ...untold] } : undefined
  return { answer, problems: items.flatMap(({ problems }) => problems) }
}

/** The parts a scalar is sent in, each after a dot behind its own name. */
const partsOf = { day: ['year', 'month', 'day'], money: ['amount', 'currency', 'period'] } as const

const scalarNames = (kind: ScalarKind, path: string): readonly string[] => [
  path,
  ...(kind.kind === 'day' || kind.kind === 'money' ? partsOf[kind.kind] : []).map(
    (part) => `${path}.${part}`,
  ),
]

const itemName = /^(.+?)\.\d{1,3}\.(.+)$/

/** What a filled field is that no question has asked; an answer is never lost in silence. */
function strangers(
  fields: FormFields,
  kinds: ReadonlyMap<string, FactKind>,
): readonly AnswerProblem[] {
  const single = [...kinds].flatMap(([id, kind]) =>
    kind.kind === 'list' ? [id, `${id}.${formMore.field}`] : scalarNames(kind, id),
  )
  const asked = new Set(single)
  return [...fields].flatMap(([name, values]): readonly AnswerProblem[] => {
    if (asked.has(name) || values.every((value) => value.trim() === '')) return []
    const [, id = '', field = ''] = itemName.exec(name) ?? []
    const kind = kinds.get(id)
    if (kind?.kind !== 'list') return [{ path: name, kind: 'fact-unknown' }]
    const own = Object.entries(kind.fields).flatMap(([own, { of }]) => scalarNames(of, own))
    return own.includes(field) ? [] : [{ path: name, kind: 'field-unknown' }]
  })
}

/** The answers in a plain form; a filled field that no question asked for is a problem. */
export function formAnswers(
  fields: FormFields,
  kinds: ReadonlyMap<string, FactKind>,
  language: Language,
): FormAnswers {
  const facts: Record<string, Answer> = {}
  const problems: AnswerProblem[] = [...strangers(fields, kinds)]
  for (const [id, kind] of kinds) {
    if (kind.kind === 'list') {
      const read = list(fields, kind, id, language)
      problems.push(...read.problems)
      if ('answer' in read && read.answer !== undefined) facts[id] = read.answer
      continue
    }
    const read = scalar(fields, kind, id, language)
    if (isProblem(read)) problems.push(read)
    else if (read !== undefined) facts[id] = read
  }
  return { facts, problems }
}
