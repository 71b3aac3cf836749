// The plan and what bounds its search stand together, so that its promise can be read in one place.
import type { Facts } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import { asNumber } from '../rules/rational.ts'
import type { Case } from '../rules/scope.ts'
import { dayText } from '../time/day.ts'
import type { Missing } from './missing.ts'
import { idleSteps, rivalry, rivals, withoutRivals } from './rivals.ts'
import {
  blockersNow,
  caseOf,
  dayAfter,
  fromKnown,
  furthest,
  horizons,
  inOrder,
  monthsMax,
  nothingTaken,
  type Preference,
  prepare,
  reached,
  ready,
  type Search,
  type State,
  stepAt,
  taking,
} from './search.ts'
import type { Step } from './step.ts'

export type { Preference } from './search.ts'

/** A range of months or rupiah. A null end: some part of it was found nowhere. */
type Span = { readonly min: number; readonly max: number | null }

export type PlannedStep = {
  readonly id: string
  readonly kind: Step['kind']
  /** Months from today at which the step begins, by its longer estimate. */
  readonly begins: number
  readonly months: { readonly min: number | null; readonly max: number | null }
  readonly rupiah: { readonly min: number | null; readonly max: number | null }
}

/** The least set of steps after which the same rules say yes, judged on its finishing day. */
export type Plan = {
  readonly steps: readonly PlannedStep[]
  readonly months: Span
  readonly rupiah: Span
  readonly finish: string
}

/** Sets of steps looked at before the search settles for a plan that only cannot be shortened. */
const setsMax = 150

/** In ranking alone, a step without any known price stands behind those that have one. */
const unpriced = 100_000_000

/** What the student chose first; ties by the other, then by fewer steps. Unknown ranks last. */
const rankOf = ({ months, rupiah, steps }: State, prefer: Preference): readonly number[] => {
  const [time, money] = [
    [months.open, months.max],
    [rupiah.open, rupiah.max + rupiah.unpriced * unpriced],
  ]
  return prefer === 'soonest'
    ? [...time, ...money, steps.length]
    : [...money, ...time, steps.length]
}

const before = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, index) => value !== b[index])
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0)
}

type Entry = { readonly state: State; readonly rank: readonly number[] }

/** Removes and returns the cheapest. The frontier stays small, so a scan beats a heap's weight. */
const cheapestOf = (open: Entry[]): Entry | undefined => {
  let best = 0
  for (let i = 1; i < open.length; i++) {
    const [one, other] = [open[i], open[best]]
    if (one !== undefined && other !== undefined && before(one.rank, other.rank)) best = i
  }
  return open.splice(best, 1)[0]
}

type Frontier = {
  readonly seen: Set<string>
  readonly needed: ReadonlySet<number>
  readonly idle: ReadonlySet<number>
}

/** Steps that every plan must hold: without them the goal stays out of reach on any day. */
const landmarks = (
  search: Search,
  facts: Facts,
  within: readonly number[],
): ReadonlySet<number> => {
  const taken = new Set(within.flatMap((months) => furthest(search, facts, months).order))
  const spared = (index: number): boolean =>
    !taken.has(index) ||
    within.some((months) =>
      reached(search, furthest(search, facts, months, (one) => one === index).c),
    )
  return new Set(search.candidates.flatMap((_, index) => (spared(index) ? [] : [index])))
}

/** The first day on which everything together leads there, and the last: between them lie plans. */
const daysWithin = (search: Search, facts: Facts): readonly number[] => {
  const leads = (months: number) => reached(search, furthest(search, facts, months).c)
  const first = horizons.find(leads)
  if (first === undefined) return []
  return first < monthsMax && leads(monthsMax) ? [first, monthsMax] : [first]
}

/** All that steps can change here: the open conditions, the points, and which steps are ready. */
type Standing = {
  readonly atoms: readonly number[]
  readonly points: readonly [min: number, max: number]
  /** How many steps are ready. Counted only if the rest did not already tell. */
  readonly open: () => number
}

const standing = (search: Search, c: Case, idle: ReadonlySet<number>): Standing => {
  const total = search.programme.total?.(c)
  return {
    atoms: search.words.atoms.map(({ judge }) => judge(c)),
    points: total === undefined ? [0, 0] : [asNumber(total.lo), asNumber(total.hi)],
    open: () =>
      search.candidates.filter((_, index) => !idle.has(index) && ready(search, index, c)).length,
  }
}

/** Whether anything got better: a step that only lets time pass, or only harms, leads nowhere. */
const better = (search: Search, here: Standing, there: Standing): boolean =>
  there.points[0] > here.points[0] ||
  there.points[1] > here.points[1] ||
  search.words.atoms.some(({ helps }, index) => {
    const change = (there.atoms[index] ?? 0) - (here.atoms[index] ?? 0)
    return helps === 0 ? change !== 0 : change * helps > 0
  }) ||
  there.open() > here.open()

const holds = (state: State, index: number): boolean =>
  state.steps.some((step) => step.index === index)

/** Ready steps not yet taken. A step that every plan holds is taken at once, without a choice. */
const choices = (search: Search, state: State, c: Case, frontier: Frontier): readonly number[] => {
  const places = new Set(state.steps.map(({ index }) => rivalry(stepAt(search, index))))
  places.delete(undefined)
  const open = search.candidates.flatMap((step, index) =>
    frontier.idle.has(index) ||
    holds(state, index) ||
    places.has(rivalry(step)) ||
    !ready(search, index, c)
      ? []
      : [index],
  )
  const forced = open.find((index) => frontier.needed.has(index))
  return forced === undefined ? open : [forced]
}

const expand = (
  search: Search,
  state: State,
  c: Case,
  frontier: Frontier,
  prefer: Preference,
): readonly Entry[] => {
  const here = standing(search, c, frontier.idle)
  return choices(search, state, c, frontier).flatMap((index) => {
    const child = taking(search, state, index)
    const key = child.steps
      .map((step) => step.index)
      .sort((a, b) => a - b)
      .join()
    if (frontier.seen.has(key) || child.months.max > monthsMax) return []
    frontier.seen.add(key)
    const helps =
      frontier.needed.has(index) ||
      better(search, here, standing(search, caseOf(search, child), frontier.idle))
    return helps ? [{ state: child, rank: rankOf(child, prefer) }] : []
  })
}

const planOf = (search: Search, state: State): Plan => ({
  steps: state.steps.map(({ index, begins }) => {
    const { id, kind, months, rupiah } = stepAt(search, index)
    return { id, kind, begins, months, rupiah }
  }),
  months: { min: state.months.min, max: state.months.open > 0 ? null : state.months.max },
  rupiah: { min: state.rupiah.min, max: state.rupiah.open > 0 ? null : state.rupiah.max },
  finish: dayText(dayAfter(search.today, state.months.max)),
})

const arrives = (search: Search, state: State | undefined): state is State =>
  state !== undefined && reached(search, caseOf(search, state))

const dearness = (step: Step, prefer: Preference): number => {
  const [months, money] = [step.months.max ?? 99, (step.rupiah.max ?? 99e6) / 1e6]
  return prefer === 'soonest' ? months * 1000 + money : money * 1000 + months
}

/** Orders in which everything that helps is taken, one for each first test that leads there. */
const everything = function* (
  search: Search,
  facts: Facts,
  within: readonly number[],
  idle: ReadonlySet<number>,
): Generator<readonly number[]> {
  const groups = [...rivals(search)]
    .filter(([name]) => name.startsWith('test'))
    .map(([, group]) => group.filter((one) => !idle.has(one)))
  for (const months of within)
    for (const chosen of groups.length === 0 ? [undefined] : groups.flat()) {
      const others = groups.find((group) => chosen !== undefined && group.includes(chosen)) ?? []
      const skip = (one: number) => idle.has(one) || (one !== chosen && others.includes(one))
      yield withoutRivals(search, furthest(search, facts, months, skip).order)
    }
}

/** The plan without every step that can be spared, dearest tried first, or undefined if it fails. */
const trimmed = (
  search: Search,
  facts: Facts,
  all: readonly number[],
  prefer: Preference,
): Plan | undefined => {
  const ends = (steps: readonly number[]) => arrives(search, inOrder(search, facts, steps))
  const dearest = (a: number, b: number) =>
    dearness(stepAt(search, b), prefer) - dearness(stepAt(search, a), prefer)
  if (!ends(all)) return undefined
  let order = all
  for (let length = -1; length !== order.length; ) {
    length = order.length
    for (const index of [...order].sort(dearest)) {
      const rest = order.filter((one) => one !== index)
      if (ends(rest)) order = rest
    }
  }
  const state = inOrder(search, facts, order)
  return state && planOf(search, state)
}

/** A plan from which no step can be left out; perhaps not the cheapest. */
const shortened = (
  search: Search,
  facts: Facts,
  within: readonly number[],
  idle: ReadonlySet<number>,
  prefer: Preference,
): Plan | undefined => {
  for (const all of everything(search, facts, within, idle)) {
    const plan = trimmed(search, facts, all, prefer)
    if (plan !== undefined) return plan
  }
  return undefined
}

/**
 * The cheapest steps that make a programme reachable, by uniform-cost search, or undefined where
 * none was found. `facts` are the student's own; what others settle is left open, but an own
 * requirement that own steps can meet is met by them.
 */
export const planFor = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  said: Facts,
  instant: number,
  prefer: Preference,
): Plan | undefined => {
  const facts = fromKnown(said)
  const search = prepare(edition, programme, facts, instant)
  const days = daysWithin(search, facts)
  if (days.length === 0) return undefined
  const idle = idleSteps(search, facts, days)
  const frontier: Frontier = { seen: new Set(['']), needed: landmarks(search, facts, days), idle }
  const first = nothingTaken(facts)
  const open: Entry[] = [{ state: first, rank: rankOf(first, prefer) }]
  for (let sets = 0; sets < setsMax && open.length > 0; sets++) {
    const cheapest = cheapestOf(open)
    if (cheapest === undefined) break
    const c = caseOf(search, cheapest.state)
    if (reached(search, c)) {
      const order = cheapest.state.steps.map(({ index }) => index)
      return trimmed(search, facts, order, prefer) ?? planOf(search, cheapest.state)
    }
    open.push(...expand(search, cheapest.state, c, frontier, prefer))
  }
  return shortened(search, facts, days, idle, prefer)
}

/**
 * Whether these steps, taken in this order, make nothing block any more on the day they end: the
 * plan's own promise, checked by the same rules. A step that is not ready in its turn fails.
 */
export const works = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  said: Facts,
  instant: number,
  steps: readonly string[],
): boolean => {
  const facts = fromKnown(said)
  const search = prepare(edition, programme, facts, instant)
  const order = steps.map((id) => search.candidates.findIndex((step) => step.id === id))
  return !order.includes(-1) && arrives(search, inOrder(search, facts, order))
}

export type FarAhead = {
  readonly possible: boolean
  readonly missing: readonly Missing[]
  /** Requirements that stay unmet on every day looked at: nothing moves them. */
  readonly stuck: readonly string[]
}

/** What would still be open or unmet after every step, at the first day on which that helps. */
export const openAfterSteps = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  said: Facts,
  instant: number,
): FarAhead => {
  const facts = fromKnown(said)
  const search = prepare(edition, programme, facts, instant)
  let stuck: readonly string[] | undefined
  for (const months of horizons) {
    const blockers = blockersNow(search, furthest(search, facts, months).c)
    if (blockers.unmet.length === 0) return { possible: true, missing: blockers.missing, stuck: [] }
    stuck = stuck?.filter((id) => blockers.unmet.includes(id)) ?? blockers.unmet
  }
  return { possible: false, missing: [], stuck: stuck ?? [] }
}
