import type { Facts, Money, ScalarValue } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { dayText } from '../time/day.ts'
import { type Beginning, beginnings } from './begins.ts'
import { cheapest, leadsSomehow, type Rank, rankOf } from './cheapest.ts'
import { choiceIn } from './choice.ts'
import { farAhead } from './far-ahead.ts'
import { lowestMark } from './lowest-mark.ts'
import { type Arrival, anyWait, arrivalOf, stepAt } from './schedule.ts'
import { type Preference, prepare, type Search } from './search.ts'
import type { Step } from './step.ts'
import type { StepSet } from './step-set.ts'
import { wanting } from './wanting.ts'

export type { Preference } from './search.ts'

/** A range of months or rupiah. A null end: some part of it was found nowhere. */
type Span = { readonly min: number; readonly max: number | null }

export type PlannedStep = {
  readonly id: string
  readonly kind: Step['kind']
  /** Months from today at which the step begins, by its longer estimate. */
  readonly begins: number
  /** The step it waits for whose length is not known: then `begins` is no day to tell anybody. */
  readonly after?: string | undefined
  /** It ends with the plan: what is looked at is the time right before applying. */
  readonly last?: true | undefined
  /** Own money that it only sets aside, to be shown and kept. */
  readonly shows?: { readonly amount: number; readonly currency: string } | undefined
  /** The lowest mark that is accepted, where the step is known to bring a higher one. */
  readonly mark?: number | undefined
  readonly months: { readonly min: number | null; readonly max: number | null }
  readonly rupiah: { readonly min: number | null; readonly max: number | null }
}

/** The least set of steps after which the same rules say yes, judged on its finishing day. */
export type Plan = {
  readonly steps: readonly PlannedStep[]
  readonly months: Span
  readonly rupiah: Span
  readonly finish: string
  /** What hangs on somebody else's word now and still does when it is done. */
  readonly leans?: readonly string[] | undefined
  /** The search was cut short: a cheaper way may exist. */
  readonly unproved?: true
}

const rupiahOf = (steps: readonly Step[]): Span => ({
  min: steps.reduce((sum, { rupiah }) => sum + (rupiah.min ?? 0), 0),
  max: steps.reduce<number | null>(
    (sum, { rupiah }) => (sum === null || rupiah.max === null ? null : sum + rupiah.max),
    0,
  ),
})

const planned = ({ id, kind, months, rupiah }: Step, begins: number): PlannedStep => ({
  id,
  kind,
  begins,
  months,
  rupiah,
})

/** Money that a step sets aside. */
const showsOf = ({ move }: Step): PlannedStep['shows'] => {
  for (const effect of move?.effects ?? [])
    if (effect.kind === 'set' && isMoney(effect.value)) {
      const { amount, currency } = effect.value
      return { amount, currency }
    }
  return undefined
}

const isMoney = (value: ScalarValue): value is Money =>
  typeof value === 'object' && 'amount' in value

const stepOfPlan = (
  search: Search,
  arrival: Arrival,
  { index, begins, after }: Beginning,
): PlannedStep => {
  const step = stepAt(search, index)
  const [shows, mark] = [showsOf(step), lowestMark(search, arrival, step)]
  return {
    ...planned(step, begins),
    ...(after !== undefined && { after: stepAt(search, after).id }),
    ...(step.move?.last && { last: true }),
    ...(shows && { shows }),
    ...(mark !== undefined && { mark }),
  }
}

const planOf = (search: Search, arrival: Arrival): Plan => {
  const { facts, begun, months, day, wait } = arrival
  const { programme, initial, seenOn } = search
  const wanted = wanting(programme, initial)
  const leans = wanting(programme, seenOn(facts, day))
    .filter((one) => wanted.includes(one))
    .map(({ source }) => source.id)
  const steps = begun.map(({ index }) => stepAt(search, index))
  const open = steps.some((step) => step.months.max === null)
  return {
    steps: [
      ...beginnings(search, arrival).map((one) => stepOfPlan(search, arrival, one)),
      ...(wait === undefined ? [] : [planned(wait, 0)]),
    ],
    months: { min: months.min, max: open ? null : months.max },
    rupiah: rupiahOf(steps),
    finish: dayText(day),
    ...(leans.length > 0 && { leans }),
  }
}

/**
 * The cheapest steps that make a programme reachable, or undefined where none lead there. `facts`
 * are the student's own; what others settle is left open, but an own requirement that own steps can
 * meet is met by them.
 */
export const planFor = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
  prefer: Preference,
): Plan | undefined => planBy(prepare(edition, programme, facts, instant), prefer)

/** The same, of a search that was made ready. */
export const planBy = (search: Search, prefer: Preference): Plan | undefined => {
  const found = farAhead(search).possible ? cheapest(search, prefer) : undefined
  if (found === undefined) return undefined
  const plan = planOf(search, found.arrival)
  return found.proved ? plan : { ...plan, unproved: true }
}

/** Whether there is a plan at all: what `planBy` says, without looking for the cheapest. */
export const hasPlan = (search: Search, prefer: Preference): boolean =>
  farAhead(search).possible && leadsSomehow(search, prefer)

type Named = { readonly set: StepSet; readonly waits: readonly Step[] }

/** The steps and waits with these names, or undefined if one names nothing. */
const named = (search: Search, ids: readonly string[]): Named | undefined => {
  const { steps, waits: all } = choiceIn(search)
  const waits = all.filter(({ id }) => ids.includes(id))
  const indexes = steps.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []))
  const set = indexes.reduce<StepSet>((so, index) => so | (1n << BigInt(index)), 0n)
  return waits.length + indexes.length < ids.length ? undefined : { set, waits }
}

/** The student on the day on which a plan is done, as the plan itself judged it. */
export const caseAfter = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
  ids: readonly string[],
): Case | undefined => {
  const search = prepare(edition, programme, facts, instant)
  const steps = named(search, ids)
  const arrival = steps && arrivalOf(search, steps.set, steps.waits)
  return arrival && search.seenOn(arrival.facts, arrival.day)
}

/**
 * Whether taking exactly these steps makes nothing block any more on the day the last one ends: the
 * plan's own promise, checked by the same rules. A step that is never ready fails.
 */
export const works = (
  ...[edition, programme, facts, instant, ids]: Parameters<typeof caseAfter>
): boolean => caseAfter(edition, programme, facts, instant, ids) !== undefined

/** Where these steps lead, waiting for whatever day it takes; undefined: nowhere. */
export const leadsThere = (search: Search, ids: readonly string[]): Arrival | undefined => {
  const steps = named(search, ids)
  return steps && arrivalOf(search, steps.set, anyWait(search))
}

/** Every step there is for this student and programme, by id, but for waiting. */
export const stepIds = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
): readonly string[] =>
  choiceIn(prepare(edition, programme, facts, instant)).steps.map(({ id }) => id)

/** How taking exactly these steps, and waiting if need be, ranks: smaller first. */
export const rankBy = (
  ...[edition, programme, facts, instant, ids, prefer]: [
    ...Parameters<typeof caseAfter>,
    Preference,
  ]
): Rank | undefined => {
  const search = prepare(edition, programme, facts, instant)
  const steps = named(search, ids)
  const arrival = steps && arrivalOf(search, steps.set, anyWait(search))
  return (
    arrival &&
    rankOf(
      arrival.begun.map(({ index }) => stepAt(search, index)),
      arrival,
      prefer,
    )
  )
}
