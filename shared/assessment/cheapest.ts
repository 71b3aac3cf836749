// Over 300 lines: the order of plans, their bounds and their branching are one proof, read as one.
import type { DayNumber } from '../time/day.ts'
import { choiceIn, type Stretch } from './choice.ts'
import { type Ends, endsBy } from './doors.ts'
import { monthsMax } from './ground.ts'
import { type Arrival, anyWait, arrivalOf, lackedBy, longest } from './schedule.ts'
import type { Preference, Search } from './search.ts'
import { overAfter, type Step, tenthsUntil } from './step.ts'
import { bitOf as bit, indexesOf, type StepSet } from './step-set.ts'

// The cheapest set of steps that leads there, by branch and bound. Any plan other than the one in
// hand lacks one of its steps (else that step could be spared), so the search splits by which one it
// lacks; a branch is cut where the steps it must hold already cost as much as the best plan, or
// where all the steps it may hold lead nowhere.

export type Cheapest = {
  readonly set: StepSet
  readonly arrival: Arrival
  /** Whether nothing cheaper exists. False: the search was cut short. */
  readonly proved: boolean
}

/** What a set costs at least, in whole thousandths of months and whole rupiah. */
type Sum = {
  readonly open: number
  readonly serial: number
  readonly longest: number
  readonly unpriced: number
  readonly rupiah: number
  readonly count: number
}

const nothing: Sum = { open: 0, serial: 0, longest: 0, unpriced: 0, rupiah: 0, count: 0 }

/** In ranking alone, a step without any known price stands behind those that have one. */
const unpricedRupiah = 100_000_000

const thousandths = (months: number): number => Math.round(months * 1_000)

/** Months in tenths, rounded up, as waits count them: what ends first never ranks behind. */
const tenths = (ofThousand: number): number => Math.ceil(ofThousand / 100)

const withStep = (sum: Sum, step: Step): Sum => {
  const months = thousandths(longest(step))
  const { min, max } = step.rupiah
  const price = max ?? min ?? 0
  return {
    open: sum.open + (step.months.max === null ? 1 : 0),
    serial: sum.serial + (step.serial ? months : 0),
    longest: Math.max(sum.longest, months),
    unpriced: sum.unpriced + (max === null ? 1 : 0),
    rupiah: sum.rupiah + Math.round(price === 0 && max === null ? unpricedRupiah : price),
    count: sum.count + 1,
  }
}

export type Rank = readonly number[]

/** What the student chose first; ties by the other, then by fewer steps. Unknown ranks last. */
const ranked = (sum: Sum, months: number, prefer: Preference): Rank => {
  const time = [sum.open, months]
  const money = [sum.unpriced, sum.rupiah]
  return prefer === 'soonest' ? [...time, ...money, sum.count] : [...money, ...time, sum.count]
}

const before = (a: Rank, b: Rank): boolean => {
  const at = a.findIndex((value, index) => value !== b[index])
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0)
}

const sumOf = (steps: readonly Step[]): Sum => steps.reduce(withStep, nothing)

/** Tenths of months that these steps last at least. */
const least = (sum: Sum): number => tenths(Math.max(sum.serial, sum.longest))

/** How a set of steps that leads there ranks among others. */
export const rankOf = (
  steps: readonly Step[],
  { months, wait }: Arrival,
  prefer: Preference,
): Rank => {
  const sum = sumOf(steps)
  const count = sum.count + (wait === undefined ? 0 : 1)
  return ranked({ ...sum, count }, tenths(thousandths(months.max)), prefer)
}

type Rules = {
  readonly search: Search
  readonly prefer: Preference
  /** Steps that undo each other: a plan holds one of each group. */
  readonly rivals: readonly StepSet[]
  /** Graduations: a door for students is open before, not after. */
  readonly endings: StepSet
  /** What can be finished by a day of the steps allowed, and when at the earliest. */
  readonly ends: (allowed: StepSet, day: DayNumber) => Ends
}

type Quest = Rules & {
  /** Any plan will do: the first that is found ends the search. */
  readonly any: boolean
  readonly arrivals: Map<StepSet, Arrival | undefined>
  /** Sets that lead there in reality too, with nothing to spare: other branches may hold them. */
  readonly spared: Set<StepSet>
  /** The first stretch in which any steps lead there. */
  readonly first: number
  best: (Cheapest & { readonly rank: Rank; readonly tenths: number }) | undefined
  branches: number
}

/** Branches looked into before a search is cut short. */
const branchesMax = 4_000

const stepsOf = (search: Search, set: StepSet): readonly Step[] =>
  indexesOf(set).flatMap((index) => choiceIn(search).steps[index] ?? [])

const setsOtherwise = (a: Step, b: Step): boolean =>
  (a.move?.effects ?? []).some(
    (one) =>
      one.kind === 'set' &&
      (b.move?.effects ?? []).some(
        (other) =>
          other.kind === 'set' &&
          other.fact === one.fact &&
          JSON.stringify(other.value) !== JSON.stringify(one.value),
      ),
  )

/** Steps that set the same fact to different values, in groups. */
const rivalsAmong = (steps: readonly Step[]): readonly StepSet[] => {
  const groups: StepSet[] = []
  for (const [index, step] of steps.entries()) {
    const others = steps.flatMap((other, at) => (setsOtherwise(step, other) ? [bit(at)] : []))
    const group = others.reduce((set, one) => set | one, bit(index))
    if (others.length > 0 && !groups.some((known) => (known & bit(index)) !== 0n))
      groups.push(group)
  }
  return groups
}

/** These steps with every choice among rivals made, and with studies ended or going on. */
const undisputed = ({ rivals, endings }: Rules, allowed: StepSet): readonly StepSet[] =>
  rivals.reduce<readonly StepSet[]>(
    (sets, group) => {
      const members = indexesOf(group & allowed)
      if (members.length < 2) return sets
      return sets.flatMap((set) => members.map((index) => (set & ~group) | bit(index)))
    },
    (allowed & endings) === 0n ? [allowed] : [allowed, allowed & ~endings],
  )

/** A way: steps that lead there, and the tenths of months that must pass before any can. */
type Way = {
  readonly taken: StepSet
  readonly tenthsMin: number
  /** The first stretch in which they do; fewer steps never lead there in an earlier one. */
  readonly at: number
}

/** Tenths of months after which the last of these can be done. */
const lastEnd = ({ months }: Ends, held: StepSet): number =>
  indexesOf(held).reduce(
    (last, index) => Math.max(last, tenths(thousandths(months[index] ?? 0))),
    0,
  )

/** What these steps lead to by a day, if they lead there with those held. */
const leadingBy = (
  quest: Rules,
  { allowed, held }: Pick<Branch, 'allowed' | 'held'>,
  day: DayNumber,
): Ends | undefined => {
  const { leads } = choiceIn(quest.search)
  for (const chosen of undisputed(quest, allowed)) {
    const ends = quest.ends(chosen, day)
    if ((ends.taken & held) === held && leads(ends.taken, day)) return ends
  }
  return undefined
}

/** The first way among the allowed steps that holds these, or undefined: no plan is among them. */
const leading = (
  quest: Rules,
  allowed: StepSet,
  held: StepSet,
  tenthsMin: number,
  first: number,
): Way | undefined => {
  const { search } = quest
  const { stretches } = choiceIn(search)
  for (let at = first; at < stretches.length; at++) {
    const { from, day } = stretches[at] as Stretch
    const wait = Math.max(tenthsMin, tenthsUntil(from, search.today))
    if (day < search.dayIn(wait / 10) - roundingDays) continue
    const ends = leadingBy(quest, { allowed, held }, day)
    if (ends !== undefined)
      return { taken: ends.taken, tenthsMin: Math.max(wait, lastEnd(ends, held)), at }
  }
  return undefined
}

/** Days that a time in tenths of months may be too late for the day it stands for. */
const roundingDays = 4

const dearness = (quest: Quest, index: number): Rank => {
  const step = choiceIn(quest.search).steps[index]
  const sum = step === undefined ? nothing : withStep(nothing, step)
  return ranked(sum, least(sum), quest.prefer)
}

const dearestFirst = (quest: Quest, set: StepSet): readonly number[] => {
  const order = indexesOf(set).map((index) => ({ index, rank: dearness(quest, index) }))
  return order.sort((a, b) => (before(a.rank, b.rank) ? 1 : -1)).map(({ index }) => index)
}

/** Of the sets found before, one in this branch of which it holds the most. */
const sparedBefore = ({ spared }: Quest, { allowed, held }: Branch): StepSet | undefined => {
  let least: StepSet | undefined
  let count = Number.POSITIVE_INFINITY
  for (const set of spared) {
    if ((set & ~allowed) !== 0n) continue
    const { length } = indexesOf(set & ~held)
    if (length < count) [least, count] = [set, length]
  }
  return least
}

/** The steps of a leading set that are left when each that can be spared is, dearest first. */
const sparing = (quest: Quest, leadingSet: StepSet, held: StepSet): StepSet => {
  let set = leadingSet
  let at = quest.first
  const order = [...dearestFirst(quest, set & ~held), ...dearestFirst(quest, set & held)]
  for (const index of order) {
    if ((set & bit(index)) === 0n) continue
    const rest = leading(quest, set & ~bit(index), 0n, 0, at)
    if (rest !== undefined) [set, at] = [rest.taken, rest.at]
  }
  return set
}

const arrivalBy = (quest: Quest, set: StepSet): Arrival | undefined => {
  if (!quest.arrivals.has(set))
    quest.arrivals.set(set, arrivalOf(quest.search, set, anyWait(quest.search)))
  return quest.arrivals.get(set)
}

/** A plan among these steps, none of which can be spared. */
const irreducible = (quest: Quest, set: StepSet): StepSet => {
  const spare = dearestFirst(quest, set).find(
    (index) => arrivalBy(quest, set & ~bit(index)) !== undefined,
  )
  return spare === undefined ? set : irreducible(quest, set & ~bit(spare))
}

const keep = (quest: Quest, set: StepSet): void => {
  const arrival = arrivalBy(quest, set)
  if (arrival === undefined) return
  const rank = rankOf(stepsOf(quest.search, set), arrival, quest.prefer)
  if (quest.best !== undefined && !before(rank, quest.best.rank)) return
  const months = tenths(thousandths(arrival.months.max))
  quest.best = { set, arrival, rank, tenths: months, proved: true }
}

type Branch = {
  readonly held: StepSet
  readonly sum: Sum
  readonly allowed: StepSet
  readonly tenthsMin: number
  /** No plan of this branch is done before this stretch. */
  readonly from: number
}

const worthwhile = ({ best, prefer }: Quest, sum: Sum, tenthsMin: number): boolean => {
  const time = Math.max(least(sum), tenthsMin)
  return (
    time <= monthsMax * 10 && (best === undefined || before(ranked(sum, time, prefer), best.rank))
  )
}

/** The allowed steps with which a plan could still be better than the best. */
const affordable = (quest: Quest, { held, sum, allowed, tenthsMin }: Branch): StepSet =>
  indexesOf(allowed & ~held).reduce((set, index) => {
    const step = choiceIn(quest.search).steps[index]
    return step !== undefined && worthwhile(quest, withStep(sum, step), tenthsMin)
      ? set | bit(index)
      : set
  }, held)

const holding = (quest: Quest, branch: Branch, index: number): Branch => {
  const step = choiceIn(quest.search).steps[index]
  const sum = step ? withStep(branch.sum, step) : branch.sum
  return { ...branch, held: branch.held | bit(index), sum }
}

const lacking = (branch: Branch, index: number): Branch => ({
  ...branch,
  allowed: branch.allowed & ~bit(index),
})

/** Holds, too, what no plan of this branch can do without. */
const withLandmarks = (quest: Quest, branch: Branch, spared: StepSet): Branch =>
  indexesOf(spared & ~branch.held).reduce((so, index) => {
    const rest = leading(quest, so.allowed & ~bit(index), so.held, so.tenthsMin, so.from)
    return rest === undefined ? holding(quest, so, index) : so
  }, branch)

/**
 * The tenths of months that a plan of this branch takes at least: as many as the best, if on the
 * last day on which it could be sooner nothing leads there yet.
 */
const soonest = (quest: Quest, branch: Branch): number => {
  if (quest.best === undefined || quest.best.tenths <= branch.tenthsMin) return branch.tenthsMin
  const { search, best } = quest
  const day = overAfter(best.tenths - 1, search.today)
  const stretch = choiceIn(search).stretches[branch.from]
  if (stretch === undefined || day < stretch.from || day > stretch.day) return branch.tenthsMin
  return leadingBy(quest, branch, day) === undefined ? best.tenths : branch.tenthsMin
}

type Narrowed = { readonly branch: Branch; readonly spared: StepSet }

/** The branch without what it cannot afford and with what it cannot spare; undefined: it is dead. */
const narrowed = (quest: Quest, wide: Branch): Narrowed | undefined => {
  if (!worthwhile(quest, wide.sum, wide.tenthsMin)) return undefined
  const allowed = affordable(quest, wide)
  const tenthsMin = Math.max(wide.tenthsMin, least(wide.sum))
  const way = leading(quest, allowed, wide.held, tenthsMin, wide.from)
  if (way === undefined) return undefined
  const there = { ...wide, allowed, tenthsMin: way.tenthsMin, from: way.at }
  const branch = { ...there, tenthsMin: soonest(quest, there) }
  if (branch.tenthsMin > wide.tenthsMin) return narrowed(quest, branch)
  const spared = sparedBefore(quest, branch) ?? sparing(quest, way.taken, branch.held)
  const tight = withLandmarks(quest, branch, spared)
  return tight.held === branch.held ? { branch, spared } : narrowed(quest, tight)
}

/** Looks for a better plan among those that hold `held` and nothing outside `allowed`. */
const explore = (quest: Quest, wide: Branch): void => {
  if (quest.any && quest.best !== undefined) return
  if (quest.branches++ >= branchesMax) return
  const found = narrowed(quest, wide)
  if (found === undefined) return
  const { branch, spared } = found
  if (arrivalBy(quest, spared) === undefined) {
    exploreWithout(quest, branch, spared)
    return
  }
  quest.spared.add(spared)
  const plan = irreducible(quest, spared)
  keep(quest, plan)
  let rest = branch
  for (const index of dearestFirst(quest, plan & ~branch.held)) {
    explore(quest, lacking(rest, index))
    rest = holding(quest, rest, index)
  }
}

/**
 * In reality these steps fail: a proof runs out, or one shuts another out. A plan lacks one of them,
 * or holds besides one that touches what still blocks.
 */
const exploreWithout = (quest: Quest, branch: Branch, spared: StepSet): void => {
  let rest = branch
  for (const index of dearestFirst(quest, spared & ~branch.held)) {
    explore(quest, lacking(rest, index))
    rest = holding(quest, rest, index)
  }
  const whole = rest.held
  if (whole !== spared && arrivalBy(quest, whole) !== undefined) {
    if (irreducible(quest, whole) === whole) keep(quest, whole)
    return
  }
  const { core } = choiceIn(quest.search).reach
  const helps = (index: number): boolean => (core(whole | bit(index)) & bit(index)) !== 0n
  const lacked = lackedBy(quest.search, whole) & rest.allowed & ~whole
  for (const index of indexesOf(lacked).filter(helps)) {
    explore(quest, holding(quest, rest, index))
    rest = lacking(rest, index)
  }
}

const searched = (search: Search, prefer: Preference, any: boolean): Quest | undefined => {
  const { reach, steps } = choiceIn(search)
  const rivals = rivalsAmong(steps)
  const endings = reach.where(({ kind }) => kind === 'graduate')
  const ends = endsBy(search, reach.doors)
  const rules = { search, prefer, rivals, endings, ends }
  const { at: first } = leading(rules, reach.all, 0n, 0, 0) ?? {}
  if (first === undefined) return undefined
  const quest: Quest = {
    ...rules,
    any,
    first,
    arrivals: new Map(),
    spared: new Set(),
    best: undefined,
    branches: 0,
  }
  explore(quest, { held: 0n, sum: nothing, allowed: reach.all, tenthsMin: 0, from: first })
  return quest
}

/** The cheapest steps after which nothing of the student's own blocks, or undefined: none lead there. */
export const cheapest = (search: Search, prefer: Preference): Cheapest | undefined => {
  const quest = searched(search, prefer, false)
  return quest?.best && { ...quest.best, proved: quest.branches < branchesMax }
}

/** Whether `cheapest` finds any: the same search, up to the first that it meets. */
export const leadsSomehow = (search: Search, prefer: Preference): boolean =>
  searched(search, prefer, true)?.best !== undefined
