import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, look } from '../rules/compile.ts'
import { met } from '../rules/truth.ts'
import { addMonths, type DayNumber } from '../time/day.ts'
import { readinessOf } from './readiness.ts'
import { graduations, type Step, stepOf } from './step.ts'

const dayMs = 86_400_000

/** The student after a step and whatever must come before it, with the time it takes. */
export type Change = {
  readonly facts: Facts
  readonly instant: number
  readonly chain: readonly string[]
  readonly months: { readonly min: number; readonly max: number | null }
}

const ready = (edition: CompiledEdition, step: Step, facts: Facts, instant: number): boolean => {
  if (step.move === undefined) return true
  const { judge } = readinessOf(edition, step.move.when)
  const first = edition.source.programmes[0]?.id
  return first !== undefined && judge(look(edition, facts, instant).before(first)) === met
}

/** Learning steps of the same language, in the order in which they become ready. */
const ladder = (
  edition: CompiledEdition,
  step: Step,
  facts: Facts,
  instant: number,
): readonly Step[] | undefined => {
  const language = languageOf(step)
  const learning = edition.source.moves
    .filter((move) => move.kind === 'learn')
    .map((move) => stepOf(edition, move))
    .filter((one) => languageOf(one) === language)
  const taken: Step[] = []
  let after = facts
  while (!ready(edition, step, after, instant)) {
    const next = learning.find((one) => !taken.includes(one) && ready(edition, one, after, instant))
    if (next === undefined || language === undefined) return undefined
    taken.push(next)
    after = next.apply(after, Math.floor(instant / dayMs), Math.floor(instant / dayMs))
  }
  return [...taken, step]
}

const languageOf = (step: Step): string | undefined => {
  for (const effect of step.move?.effects ?? []) {
    const named =
      effect.kind === 'add'
        ? effect.item.language
        : effect.kind === 'raise'
          ? effect.match.language
          : undefined
    if (typeof named === 'string') return named
  }
  return undefined
}

const summed = (steps: readonly Step[]) => ({
  min: steps.reduce((total, { months }) => total + (months.min ?? 0), 0),
  max: steps.reduce<number | null>(
    (total, { months }) => (total === null || months.max === null ? null : total + months.max),
    0,
  ),
})

/** What the facts would be after a step and its ladder, judged on the day that is finished. */
export const changeBy = (
  edition: CompiledEdition,
  facts: Facts,
  instant: number,
  stepId: string,
): Change | undefined => {
  const today: DayNumber = Math.floor(instant / dayMs)
  const step = [
    ...graduations(facts, today),
    ...edition.source.moves.filter(({ id }) => id === stepId).map((move) => stepOf(edition, move)),
  ].find(({ id }) => id === stepId)
  const chain = step && ladder(edition, step, facts, instant)
  if (step === undefined || chain === undefined) return undefined
  const months = summed(chain)
  const last = Math.max(
    addMonths(today, Math.ceil(months.max ?? months.min)),
    step.notBefore ?? today,
  )
  const after = chain.reduce((so, one) => one.apply(so, last, today), facts)
  return {
    facts: after,
    instant: instant + (last - today) * dayMs,
    chain: chain.map(({ id }) => id),
    months,
  }
}
