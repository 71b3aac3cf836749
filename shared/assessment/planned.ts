import { unknown } from '../rules/truth.ts'
import { hopedFor } from './far-ahead.ts'
import { horizons } from './ground.ts'
import type { Missing } from './missing.ts'
import { type Outlook, type OutlookInput, type Planner, paths, type Standing } from './outlook.ts'
import { concerns, silent } from './own.ts'
import { hasPlan, type Plan, planBy, planFor } from './plan.ts'
import { blocks, demandsOf, prepare, type Search, searchOf } from './search.ts'
import { sparedBy } from './sparing.ts'

// The outlook once plans are searched. The page that only asks does not bring it.

const planned = ({ edition, programme, facts, instant, prefer }: OutlookInput): Plan | undefined =>
  planFor(edition, programme, facts, instant, prefer ?? 'soonest')

/**
 * Nobody is asked the same twice: what was answered with "I do not know" is to be found out, and so
 * is what concerns the student only by such an answer.
 */
const askedOrWithheld = (
  { edition, facts }: OutlookInput,
  { c }: Standing,
  open: readonly Missing[],
) => {
  const isAsked = (one: Missing) => silent(facts, one) && concerns(edition, c, one.fact)
  const withheld = paths(open.filter((one) => !isAsked(one)))
  const missing = paths(open.filter(isAsked))
  return withheld.length === 0 ? { missing } : { missing, withheld }
}

/** What still hangs on somebody else's word when the plan is done. */
const leaningAfter = ({ leans = [] }: Plan) => (leans.length === 0 ? {} : { leans })

/** Requirements that stay open on every day looked at, whatever steps are taken. */
const openAnyway = (search: Search): ReadonlySet<string> => {
  const { far, dayIn } = search
  const cases = horizons.map((months) => {
    const day = dayIn(months)
    return far.seen(far.taken(far.before(day), day), day)
  })
  const open = demandsOf(search).filter((one) =>
    cases.every((c) => one.judge(c) === unknown && blocks(search, one, c)),
  )
  return new Set(open.map(({ source }) => source.id))
}

/** Steps that complete what is the student's own, but for what hangs on an answer withheld. */
const preparing = (input: OutlookInput): Plan | undefined => {
  const { edition, programme, facts, instant, prefer } = input
  const open = openAnyway(prepare(edition, programme, facts, instant))
  if (open.size === 0) return undefined
  const plan = planBy(searchOf(edition, programme, facts, instant, open), prefer ?? 'soonest')
  return plan === undefined || plan.steps.length === 0 ? undefined : plan
}

/** Answers nobody gave yet, as far as one of them truly spares a step of the plan. */
const refining = (
  { edition, programme, facts, instant }: OutlookInput,
  refines: readonly string[],
  plan: Plan,
) => {
  const found = sparedBy({ edition, programme, facts, instant, plan }, refines)
  return found.spares.length === 0 ? {} : { refines: found.answers, spares: found.spares }
}

/** The answers left open on which it hangs whether steps lead there after all. */
const hangingOn = ({ edition, programme, facts, instant }: OutlookInput): readonly Missing[] => {
  const search = prepare(edition, programme, facts, instant)
  return hopedFor(search, [...search.failing()])
}

/** The outlook where no steps lead there: it is shut, unless an answer was withheld. */
const nowhere = (
  input: OutlookInput,
  standing: Standing,
  prepare: (input: OutlookInput) => Plan | undefined,
): Outlook => {
  const { unmet } = standing.blockers
  // Steps may lead there by an answer that matters only later on.
  const open = standing.open.length > 0 ? standing.open : hangingOn(input)
  if (open.length === 0)
    return {
      kind: 'closed',
      because: unmet,
      door: input.programme.source.formalDoor,
    }
  const prepares = prepare(input)
  return {
    kind: 'ask',
    ...askedOrWithheld(input, standing, open),
    conflicts: [],
    unmet,
    ...(prepares && { plan: prepares }),
  }
}

const beyond = (input: OutlookInput, standing: Standing): Outlook => {
  const { blockers, refines } = standing
  const { unmet } = blockers
  const plan = planned(input)
  if (plan !== undefined)
    return {
      kind: 'reachable',
      unmet,
      ...refining(input, refines, plan),
      ...leaningAfter(plan),
      plan,
    }
  return nowhere(input, standing, preparing)
}

const own = (input: OutlookInput, unmet: readonly string[]): Outlook | undefined => {
  const plan = planned(input)
  return plan === undefined || plan.steps.length === 0
    ? undefined
    : { kind: 'reachable', unmet, ...leaningAfter(plan), plan }
}

/** Outlooks with the plans that lead there. */
export const planner: Planner = { plan: planned, beyond, own }

/** The same outlooks by the same decisions, for whoever asks only which: of plans, whether one is there. */
export const finder: Planner = {
  plan: () => undefined,
  beyond: (input, standing) => {
    const { edition, programme, facts, instant, prefer = 'soonest' } = input
    return hasPlan(prepare(edition, programme, facts, instant), prefer)
      ? { kind: 'reachable', unmet: standing.blockers.unmet }
      : nowhere(input, standing, () => undefined)
  },
  own,
}
