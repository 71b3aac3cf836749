import type { Answer, Facts, Item, ScalarAnswer } from '../../../../shared/facts/answer.ts'

/** The items of a list as they are known; none if the list is silent. */
export const itemsOf = (facts: Facts, list: string): readonly Item[] => {
  const answer = facts[list]
  return typeof answer === 'object' && Array.isArray(answer.known)
    ? (answer.known as readonly Item[]).filter((one) => typeof one === 'object')
    : []
}

/** A path that names a field of one item: `sittings.1.date`. */
export type FieldPath = { readonly item: string; readonly field: string }

/** The item and field in a path below its fact, or undefined where the path is the fact itself. */
export function fieldIn(path: string, fact: string): FieldPath | undefined {
  if (path === fact) return undefined
  const [item, ...field] = path.slice(fact.length + 1).split('.')
  return item === undefined ? undefined : { item, field: field.join('.') }
}

/** What is known at a path; undefined where nobody answered. */
export function answerAt(facts: Facts, fact: string, path: string): Answer | undefined {
  const at = fieldIn(path, fact)
  if (at === undefined) return facts[fact]
  const field = itemsOf(facts, fact).find(({ id }) => id === at.item)?.[at.field]
  return field as ScalarAnswer | undefined
}

const without = (facts: Facts, fact: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact))

/** The facts with an item put in its place, or at the end if it is new. */
export function withItem(facts: Facts, list: string, item: Item): Facts {
  const items = itemsOf(facts, list)
  const known = items.some(({ id }) => id === item.id)
    ? items.map((one) => (one.id === item.id ? item : one))
    : [...items, item]
  return { ...facts, [list]: { known } }
}

/** The facts without an item; a list that loses its last item is not answered any more. */
export function withoutItem(facts: Facts, list: string, id: string): Facts {
  const known = itemsOf(facts, list).filter((one) => one.id !== id)
  return known.length === 0 ? without(facts, list) : { ...facts, [list]: { known } }
}

/** The facts with this answer at the path. */
export function withAnswer(facts: Facts, fact: string, path: string, answer: Answer): Facts {
  const at = fieldIn(path, fact)
  if (at === undefined) return { ...facts, [fact]: answer }
  const item = itemsOf(facts, fact).find(({ id }) => id === at.item)
  if (item === undefined) return facts
  return withItem(facts, fact, { ...item, [at.field]: answer as ScalarAnswer })
}

/** An id that no item of the list has. */
export function newItemId(facts: Facts, list: string): string {
  const taken = new Set(itemsOf(facts, list).map(({ id }) => id))
  let number = taken.size + 1
  while (taken.has(String(number))) number++
  return String(number)
}
