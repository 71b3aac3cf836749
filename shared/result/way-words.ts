import type { ProgrammeReport } from '../assessment/assess.ts'
import type { Plan } from '../assessment/plan.ts'
import type { Stretch } from '../catalogue/programme.ts'
import type { ProgrammeCard, Rates } from './card.ts'
import { money, months, rupiah, type Speech } from './numbers.ts'
import { knownEnd, planOf, type Rest, sourcedOf } from './way.ts'

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

/** What a source says that the plan's own steps take, where they add up to more than that. */
export const sourcedWords = (
  report: Pick<ProgrammeReport, 'outlook' | 'requirements'>,
  card: Pick<ProgrammeCard, 'months'>,
  speech: Speech,
): string | undefined => {
  const [plan, sourced] = [planOf(report), sourcedOf(report, card.months)]
  if (plan === undefined || sourced?.max == null || knownEnd(plan) <= sourced.max) return undefined
  const range = months(sourced, speech)
  return range && speech.words.way.sourced(range)
}

/** Own money that a plan only sets aside: it is to be had and shown, and in no sum of what is paid. */
export const shownMoney = (
  { steps }: Pick<Plan, 'steps'>,
  rates: Rates,
  { language }: Speech,
): string | undefined => {
  const said = steps.flatMap(({ shows }) => {
    if (shows === undefined) return []
    const { amount, currency } = shows
    const rate = rates[currency]?.rupiah
    const own = money(amount, currency, language)
    return rate === undefined ? own : `± ${rupiah(amount * rate, language)} (${own})`
  })
  return said.length === 0 ? undefined : said.join(', ')
}
