import type { Answer, Item, ScalarAnswer, ScalarValue } from '../facts/answer.ts'
import type { FactKind, FieldDefinition, ListKind, ScalarKind } from '../facts/fact.ts'
import type { Scale } from '../facts/scales.ts'
import { type DayNumber, parsePartialDay } from '../time/day.ts'

/** Why an answer cannot be taken in; the words for it are the reader's. */
export type AnswerProblem = { readonly path: string } & (
  | { readonly kind: 'fact-unknown' }
  | { readonly kind: 'field-unknown' }
  | { readonly kind: 'wrong-type'; readonly expected: string }
  | { readonly kind: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly kind: 'too-precise'; readonly decimals: number }
  | { readonly kind: 'day-unknown' }
  | { readonly kind: 'day-in-future' }
  | { readonly kind: 'option-unknown'; readonly options: readonly string[] }
  | { readonly kind: 'none-with-others' }
  | { readonly kind: 'too-many-items'; readonly limit: number }
  | { readonly kind: 'id-missing' }
  | { readonly kind: 'id-twice' }
)

/** What answers are held against: an edition's facts and scales, and today. */
export type Door = {
  readonly facts: ReadonlyMap<string, FactKind>
  readonly scales: Readonly<Record<string, Scale>>
  readonly today: DayNumber
}

const silences = ['dont-know', 'declined', 'not-applicable']

const codes = {
  isco08: /^\d{1,4}$/,
  iscedf: /^\d{2,4}$/,
  iso3166: /^[A-Z]{2}$/,
  iso639: /^[a-z]{2,3}$/,
} as const

const periods = ['hour', 'month', 'year', 'once']
const yearMin = 1900
const yearMax = 2199
const amountMax = 1e15
const moneyDecimals = 2

type Finding = AnswerProblem extends infer P
  ? P extends AnswerProblem
    ? Omit<P, 'path'>
    : never
  : never

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrong = (expected: string): Finding[] => [{ kind: 'wrong-type', expected }]

const oneOf = (options: readonly string[], value: unknown): Finding[] => {
  if (typeof value !== 'string') return wrong('text')
  return options.includes(value) ? [] : [{ kind: 'option-unknown', options }]
}

/** Whether so many places behind the point write this very number. */
const isWrittenWith = (decimals: number, value: number): boolean =>
  Number(value.toFixed(decimals)) === value

function numberFindings(kind: Extract<ScalarKind, { kind: 'number' }>, value: unknown): Finding[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('a number')
  const { min, max, decimals = 0 } = kind
  if (value < min || value > max) return [{ kind: 'out-of-range', min, max }]
  return isWrittenWith(decimals, value) ? [] : [{ kind: 'too-precise', decimals }]
}

function dayFindings(kind: Extract<ScalarKind, { kind: 'day' }>, value: unknown, door: Door) {
  if (typeof value !== 'string') return wrong('a day such as "2004-05-17", "2004-05" or "2004"')
  const days = parsePartialDay(value)
  const year = Number(value.slice(0, 4))
  if (days === undefined || year < yearMin || year > yearMax) return [{ kind: 'day-unknown' }]
  return kind.not === 'future' && days[0] > door.today ? [{ kind: 'day-in-future' }] : []
}

function choicesFindings(options: readonly string[], value: unknown): Finding[] {
  if (!Array.isArray(value)) return wrong('a list')
  if (value.length > options.length) return [{ kind: 'too-many-items', limit: options.length }]
  const found = value.flatMap((one) => oneOf(options, one))
  if (found.length > 0) return found.slice(0, 1)
  return value.includes('none') && value.length > 1 ? [{ kind: 'none-with-others' }] : []
}

function moneyFindings(value: unknown): Finding[] {
  const expected = '{ amount, currency, period, paymentsPerYear? }'
  if (!isObject(value)) return wrong(expected)
  const { amount, currency, period, paymentsPerYear, ...others } = value
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return wrong(expected)
  if (amount < 0 || amount > amountMax) return [{ kind: 'out-of-range', min: 0, max: amountMax }]
  if (!isWrittenWith(moneyDecimals, amount))
    return [{ kind: 'too-precise', decimals: moneyDecimals }]
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return wrong(expected)
  if (typeof period !== 'string' || !periods.includes(period))
    return [{ kind: 'option-unknown', options: periods }]
  if (paymentsPerYear !== undefined) {
    if (typeof paymentsPerYear !== 'number') return wrong(expected)
    if (paymentsPerYear < 12 || paymentsPerYear > 24)
      return [{ kind: 'out-of-range', min: 12, max: 24 }]
    if (!isWrittenWith(moneyDecimals, paymentsPerYear))
      return [{ kind: 'too-precise', decimals: moneyDecimals }]
  }
  return Object.keys(others).length > 0 ? wrong(expected) : []
}

function valueFindings(kind: ScalarKind, value: unknown, door: Door): readonly Finding[] {
  switch (kind.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? [] : wrong('true or false')
    case 'number':
      return numberFindings(kind, value)
    case 'day':
      return dayFindings(kind, value, door) as Finding[]
    case 'choice':
      return oneOf(kind.options, value)
    case 'choices':
      return choicesFindings(kind.options, value)
    case 'code':
      if (typeof value !== 'string') return wrong('a code')
      return codes[kind.system].test(value) ? [] : wrong(`a code of ${kind.system}`)
    case 'level':
      return oneOf((door.scales[kind.scale] ?? []).flat(), value)
    case 'money':
      return moneyFindings(value)
  }
}

const isSilence = (answer: unknown): boolean =>
  typeof answer === 'string' && silences.includes(answer)

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === ''

function scalar(kind: ScalarKind, answer: unknown, path: string, door: Door): AnswerProblem[] {
  if (isSilence(answer)) return []
  if (!isObject(answer) || Object.keys(answer).some((key) => key !== 'known'))
    return [{ path, kind: 'wrong-type', expected: `{ "known": ... } or ${silences.join(', ')}` }]
  if (isNothing(answer.known)) return []
  return valueFindings(kind, answer.known, door).map(
    (found) => ({ path, ...found }) as AnswerProblem,
  )
}

function itemProblems(
  fields: Readonly<Record<string, FieldDefinition>>,
  item: unknown,
  path: string,
  door: Door,
): AnswerProblem[] {
  if (!isObject(item)) return [{ path, kind: 'wrong-type', expected: 'an object' }]
  const { id, ...answers } = item
  const own: AnswerProblem[] =
    typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? [] : [{ path, kind: 'id-missing' }]
  const rest = Object.entries(answers).flatMap(([name, answer]): AnswerProblem[] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    const at = `${path}.${name}`
    if (field === undefined) return [{ path: at, kind: 'field-unknown' }]
    return isNothing(answer) ? [] : scalar(field.of, answer, at, door)
  })
  return [...own, ...rest]
}

function listProblems(kind: ListKind, answer: unknown, path: string, door: Door): AnswerProblem[] {
  if (isSilence(answer)) return []
  const items = isObject(answer) ? answer.known : undefined
  if (!Array.isArray(items) || Object.keys(answer as object).length !== 1)
    return [{ path, kind: 'wrong-type', expected: '{ "known": [ ... ] }' }]
  if (items.length > kind.limit) return [{ path, kind: 'too-many-items', limit: kind.limit }]
  const ids = items.map((item) => (isObject(item) ? item.id : undefined))
  const twice = ids.some((id, at) => id !== undefined && ids.indexOf(id) !== at)
  const own: AnswerProblem[] = twice ? [{ path, kind: 'id-twice' }] : []
  return [
    ...own,
    ...items.flatMap((item, at) => itemProblems(kind.fields, item, `${path}[${at}]`, door)),
  ]
}

/** Everything that keeps these answers from being taken in; empty if all may pass. */
export const answerProblems = (
  answers: Readonly<Record<string, unknown>>,
  door: Door,
): AnswerProblem[] =>
  Object.entries(answers).flatMap(([id, answer]): AnswerProblem[] => {
    const kind = door.facts.get(id)
    if (kind === undefined) return [{ path: id, kind: 'fact-unknown' }]
    if (isNothing(answer)) return []
    return kind.kind === 'list'
      ? listProblems(kind, answer, id, door)
      : scalar(kind, answer, id, door)
  })

const saysNothing = (answer: unknown): boolean =>
  isNothing(answer) || (isObject(answer) && isNothing(answer.known))

const kept = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, field]) => !saysNothing(field))) as Item

const isItems = (known: ScalarValue | readonly Item[]): known is readonly Item[] =>
  Array.isArray(known) && known.every((one) => isObject(one))

const tidied = (answer: Answer): Answer => {
  if (typeof answer === 'string') return answer
  const { known } = answer
  return isItems(known) ? { known: known.map(kept) } : (answer as ScalarAnswer)
}

/** The same answers without entries that say nothing: absent, null and "" all mean unanswered. */
export const withoutSilence = (
  answers: Readonly<Record<string, Answer | null | ''>>,
): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => !saysNothing(answer))
      .map(([id, answer]) => [id, tidied(answer as Answer)]),
  )
