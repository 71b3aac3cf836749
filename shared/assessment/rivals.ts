import type { Facts } from '../facts/answer.ts'
import { furthest, reached, type Search, stepAt } from './search.ts'
import type { Step } from './step.ts'

// Steps that compete. A plan holds one job, one wait, one first test of each language and one value
// for each fact that several steps set (savings): a second would only repeat or undo the first.
// Retakes, which need an earlier sitting, are not first tests.

type Node = { readonly kind?: string; readonly list?: string; readonly of?: unknown }

/** Whether a condition cannot hold without a sitting that is there already. */
const retakes = (node: unknown): boolean => {
  const { kind, list, of } = (node ?? {}) as Node
  if (kind === 'some') return list === 'sittings'
  if (kind === 'all' && Array.isArray(of)) return of.some(retakes)
  return kind === 'any' && Array.isArray(of) && of.every(retakes)
}

const testedIn = (step: Step): string | undefined => {
  const sat = step.move?.effects.find((one) => one.kind === 'add' && one.list === 'sittings')
  const language = sat?.kind === 'add' ? sat.item.language : undefined
  return typeof language === 'string' ? language : undefined
}

/** The one fact a step sets, where that is all it does. */
const factSet = (step: Step): string | undefined => {
  const [effect, second] = step.move?.effects ?? []
  return effect?.kind === 'set' && second === undefined ? effect.fact : undefined
}

/** The name of the place this step competes for, or undefined if for none. */
export const rivalry = (step: Step): string | undefined => {
  if (step.kind === 'work' || step.kind === 'wait') return step.kind
  const fact = factSet(step)
  if (fact !== undefined) return `set ${fact}`
  const language = testedIn(step)
  return language === undefined || retakes(step.move?.when) ? undefined : `test ${language}`
}

/** Indexes of competing steps by what they compete for. */
export const rivals = (search: Search): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>()
  search.candidates.forEach((step, index) => {
    const group = rivalry(step)
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), index])
  })
  return groups
}

/** Competing steps that lead nowhere as the only one in their place. */
export const idleSteps = (
  search: Search,
  facts: Facts,
  within: readonly number[],
): ReadonlySet<number> => {
  const idle = new Set<number>()
  for (const [group, tests] of rivals(search)) {
    if (group === 'work' || group === 'wait' || tests.length === 1) continue
    const leads = (test: number): boolean =>
      within.some((months) =>
        reached(
          search,
          furthest(search, facts, months, (one) => one !== test && tests.includes(one)).c,
        ),
      )
    const none = within.some((months) =>
      reached(search, furthest(search, facts, months, (one) => tests.includes(one)).c),
    )
    for (const test of tests) if (!none && !leads(test)) idle.add(test)
  }
  return idle
}

/** The steps of this order that compete with an earlier one are left out. */
export const withoutRivals = (search: Search, order: readonly number[]): readonly number[] => {
  const held = new Set<string>()
  return order.filter((index) => {
    const group = rivalry(stepAt(search, index))
    if (group === undefined) return true
    if (held.has(group)) return false
    held.add(group)
    return true
  })
}
