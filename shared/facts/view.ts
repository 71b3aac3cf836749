import { point, type Range } from '../rules/range.ts'
import { rational } from '../rules/rational.ts'
import { parsePartialDay } from '../time/day.ts'
import type { Answer, Facts, Item, Money, ScalarAnswer, ScalarValue } from './answer.ts'
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

const decodeValue = (kind: ScalarKind, value: ScalarValue): Decoded => {
  if (kind.kind === 'number') return typeof value === 'number' ? point(rational(value)) : undefined
  if (kind.kind !== 'day') return value as Decoded
  const days = typeof value === 'string' ? parsePartialDay(value) : undefined
  return days === undefined ? undefined : { lo: days[0], hi: days[1] }
}

const decodeScalar = (kind: ScalarKind, answer: ScalarAnswer | undefined): Decoded => {
  if (answer === undefined || answer === 'dont-know' || answer === 'declined') return undefined
  if (answer === 'not-applicable') return null
  const { known } = answer
  return known === null || known === undefined || known === ''
    ? undefined
    : decodeValue(kind, known)
}

const decodeItem = (kind: ListKind, item: Item): DecodedItem => {
  const fields: Record<string, Decoded> = {}
  for (const [name, field] of Object.entries(kind.fields)) {
    const answer = item[name]
    if (typeof answer === 'object' || answer === 'not-applicable')
      fields[name] = decodeScalar(field.of, answer as ScalarAnswer)
  }
  return { id: item.id, fields }
}

/** What logic sees of one answer. Silence of any kind is unknown. */
export const decode = (kind: FactKind, answer: Answer | undefined): DecodedFact => {
  if (kind.kind !== 'list') return decodeScalar(kind, answer as ScalarAnswer | undefined)
  if (answer === 'not-applicable') return []
  if (typeof answer !== 'object' || !Array.isArray(answer.known)) return undefined
  return (answer.known as readonly Item[]).map((item) => decodeItem(kind, item))
}

/** Whether nobody has been asked: silence of any other kind is never asked again. */
export const unanswered = (facts: Facts, id: string): boolean => facts[id] === undefined
