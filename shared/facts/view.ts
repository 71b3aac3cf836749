import { point, type Range } from '../rules/range.ts'
import { rational } from '../rules/rational.ts'
import { parsePartialDay } from '../time/day.ts'
import type { Answer, Item, Money, ScalarAnswer } from './answer.ts'
import type { FactKind, ListKind, ScalarKind } from './fact.ts'

/** A decoded value: `undefined` is unknown, `null` is not applicable. */
export type Decoded = boolean | string | Range | readonly string[] | Money | null | undefined

/** A decoded list item. A field it does not hold is unknown. */
export type DecodedItem = {
  readonly id: string
  readonly fields: Readonly<Record<string, Decoded>>
}

export type DecodedFact = Decoded | readonly DecodedItem[]

/** An item of which nothing at all is known. */
export const unknownItem: DecodedItem = { id: '?', fields: {} }

const dayRange = (text: string): Decoded => {
  const days = parsePartialDay(text)
  return days === undefined ? undefined : { lo: days[0], hi: days[1] }
}

/** What does not fit its kind any more (an option since withdrawn) is not known. */
const decodeValue = (kind: ScalarKind, value: unknown): Decoded => {
  switch (kind.kind) {
    case 'number':
      return typeof value === 'number' ? point(rational(value)) : undefined
    case 'yes-no':
      return typeof value === 'boolean' ? value : undefined
    case 'choices':
      return Array.isArray(value) ? (value as readonly string[]) : undefined
    case 'money':
      return typeof value === 'object' && !Array.isArray(value) ? (value as Money) : undefined
    case 'choice':
      return kind.options.includes(value as string) ? (value as string) : undefined
    default:
      if (typeof value !== 'string') return undefined
      return kind.kind === 'day' ? dayRange(value) : value
  }
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

const decodeScalar = (kind: ScalarKind, answer: ScalarAnswer | undefined): Decoded => {
  if (answer === 'not-applicable') return null
  if (typeof answer !== 'object' || isNothing(answer) || isNothing(answer.known)) return undefined
  return decodeValue(kind, answer.known)
}

const decodeItem = (kind: ListKind, item: Item): DecodedItem => {
  const fields: Record<string, Decoded> = {}
  for (const name in kind.fields) {
    const field = kind.fields[name]
    const value = field && decodeScalar(field.of, item[name] as ScalarAnswer | undefined)
    if (value !== undefined) fields[name] = value
  }
  return { id: item.id, fields }
}

/** What logic sees of one answer. Silence of any kind is unknown. */
export const decode = (kind: FactKind, answer: Answer | undefined): DecodedFact => {
  if (kind.kind !== 'list') return decodeScalar(kind, answer as ScalarAnswer | undefined)
  if (answer === 'not-applicable') return []
  if (typeof answer !== 'object' || answer === null || !Array.isArray(answer.known))
    return undefined
  const items = answer.known as readonly Item[]
  if (items.some((item) => typeof item !== 'object' || item === null)) return undefined
  return items.map((item) => decodeItem(kind, item))
}
