import type { Plan } from '../assessment/plan.ts'
import type { Stretch } from '../catalogue/programme.ts'
import { months, type Speech } from './numbers.ts'
import { knownEnd, type Rest } from './way.ts'

const listed = (items: readonly string[], and: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1] ?? ''}`

const stretches = (kinds: readonly Stretch[], { words: { way } }: Speech): string =>
  listed(
    kinds.map((kind) => way.stretches[kind]),
    way.and,
  )

/** How long a plan takes; where a step has no longest time, as far as is known and more. */
export const planMonths = (plan: Pick<Plan, 'months' | 'steps'>, speech: Speech) => {
  if (plan.months.max !== null) return months(plan.months, speech)
  return months({ min: plan.months.min, max: knownEnd(plan) }, speech, true)
}

/** How long a programme takes beside the plan, and what that time is spent on. */
export const restWords = (
  rest: Rest,
  speech: Speech,
): { readonly value: string; readonly spent: string; readonly apart: string } | undefined => {
  const { way, unknown } = speech.words
  const value = months(rest, speech)
  if (value === undefined && rest.kinds.length === 0) return undefined
  const whole = rest.overlaps ? way.partly : way.whole
  return {
    value: value ?? unknown,
    spent: rest.kinds.length === 0 ? whole : way.spent(stretches(rest.kinds, speech)),
    apart: rest.apart.length === 0 ? '' : way.apart(stretches(rest.apart, speech)),
  }
}
