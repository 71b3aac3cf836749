import type { Facts, Item, ScalarAnswer } from '../facts/answer.ts'
import type { Arrival } from './schedule.ts'
import { reached, type Search } from './search.ts'
import type { Step } from './step.ts'

// A level learned brings a higher mark than many laws ask for. Nobody is told to reach for more than
// is accepted: the same rules say how far down it still is.

/** One number for all parts of a test, or undefined: its parts differ, or it is no number. */
const markOf = ({
  move,
  kind,
}: Step): { readonly list: string; readonly mark: number } | undefined => {
  if (kind !== 'test') return undefined
  for (const effect of move?.effects ?? []) {
    if (effect.kind !== 'add' || !isIelts(effect.item.test)) continue
    const marks = Object.values(effect.item).filter((value) => typeof value === 'number')
    const [mark] = marks
    if (mark !== undefined && marks.length > 1 && marks.every((one) => one === mark))
      return { list: effect.list, mark }
  }
  return undefined
}

/** The one test here whose parts are marked alike, in half bands. */
const isIelts = (test: unknown): boolean => typeof test === 'string' && test.startsWith('ielts')

const lowered = (item: Item, mark: number): Item => {
  const parts = Object.entries(item).map(([field, answer]) => {
    const scored = typeof answer === 'object' && typeof answer.known === 'number'
    return [field, scored ? ({ known: mark } as ScalarAnswer) : answer]
  })
  return { ...Object.fromEntries(parts), id: item.id } as Item
}

/** The student of a plan with this mark in the sitting that a step adds. */
const withMark = (facts: Facts, list: string, id: string, mark: number): Facts => {
  const answer = facts[list]
  if (typeof answer !== 'object' || !Array.isArray(answer.known)) return facts
  const items = (answer.known as readonly Item[]).map((item) =>
    item.id === `after.${id}` ? lowered(item, mark) : item,
  )
  return { ...facts, [list]: { known: items } }
}

/** Bands are given in halves, and no law here asks for less than the lowest that is taught. */
const bandMin = 1

/** The lowest band in every part with which the plan still leads there, where that is lower. */
export const lowestMark = (search: Search, arrival: Arrival, step: Step): number | undefined => {
  const at = markOf(step)
  if (at === undefined) return undefined
  const enough = (mark: number): boolean =>
    reached(search, search.seenOn(withMark(arrival.facts, at.list, step.id, mark), arrival.day))
  let lowest = at.mark
  while (lowest - 0.5 >= bandMin && enough(lowest - 0.5)) lowest -= 0.5
  return lowest < at.mark ? lowest : undefined
}
