import { met } from '../rules/truth.ts'
import type { DayNumber } from '../time/day.ts'
import { choiceIn } from './choice.ts'
import { type Arrival, type Begun, longest, stepAt } from './schedule.ts'
import type { Search } from './search.ts'

// When a planned step is told to begin. Nobody knows on which day one begins that waits for a step
// whose length was found nowhere; and what is looked at right before applying is not done long ahead.

export type Beginning = Begun & {
  /** The step of unknown length that it waits for: no month can be named for it. */
  readonly after?: number | undefined
}

/** Whether a step that follows these could only begin once one of them was over. */
const waitsFor = (
  search: Search,
  day: DayNumber,
  index: number,
  before: readonly number[],
  other: number,
): boolean => {
  const [step, earlier] = [stepAt(search, index), stepAt(search, other)]
  if (step.serial && earlier.serial) return true
  const condition = search.conditionOf(step)
  const facts = before
    .filter((one) => one !== other)
    .reduce((so, one) => choiceIn(search).afterStep(so, one, day, day), choiceIn(search).facts)
  return condition !== undefined && condition.judge(search.seenOn(facts, day)) !== met
}

/** The steps of a plan in the order in which they begin, each with the one it has to wait for. */
export const beginnings = (search: Search, arrival: Arrival): readonly Beginning[] => {
  const open: number[] = []
  const order = arrival.begun.map(({ index }) => index)
  const told = arrival.begun.map(({ index, begins }, at): Beginning => {
    const step = stepAt(search, index)
    const before = order.slice(0, at)
    const after = open.findLast((other) => waitsFor(search, arrival.day, index, before, other))
    if (after !== undefined || step.months.max === null) open.push(index)
    const latest = step.move?.last ? arrival.months.max - longest(step) : 0
    return { index, begins: Math.max(begins, latest), ...(after !== undefined && { after }) }
  })
  return told.toSorted((a, b) => a.begins - b.begins)
}
