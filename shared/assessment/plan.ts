import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, type CompiledProgramme, look } from '../rules/compile.ts'
import { asNumber } from '../rules/rational.ts'
import type { Case, Judge } from '../rules/scope.ts'
import { met, unmet } from '../rules/truth.ts'
import { addMonths, type DayNumber, dayText } from '../time/day.ts'
import type { Missing } from './missing.ts'
import { blockersOf } from './own.ts'
import { type Vocabulary, vocabulary } from './scan.ts'
import { blocking } from './status.ts'
import { birthdays, graduations, type Step, stepOf, worked } from './step.ts'

export type Preference = 'soonest' | 'least-money'

/** A range of months or rupiah. A null end: some part of it was found nowhere. */
export type Span = { readonly min: number; readonly max: number | null }

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

type State = {
  readonly facts: Facts
  readonly taken: readonly number[]
  readonly steps: readonly PlannedStep[]
  readonly monthsMin: number
  readonly monthsMax: number
  readonly serialMax: number
  readonly serialMin: number
  readonly openMonths: number
  readonly rupiahMin: number
  readonly rupiahMax: number
  readonly openMoney: number
}

type Search = {
  readonly edition: CompiledEdition
  readonly programme: CompiledProgramme
  readonly today: DayNumber
  readonly instant: number
  readonly candidates: readonly Step[]
  readonly conditions: readonly (Judge | undefined)[]
  readonly words: Vocabulary
  readonly prefer: Preference
}

const dayMs = 86_400_000

/** A plan longer than this is no plan a student can weigh; later laws are not foreseen either. */
const monthsMax = 72

/** Sets of steps looked at before a search is given up: far beyond what the catalogue needs. */
const setsMax = 6_000

const dayAfter = (today: DayNumber, months: number): DayNumber => {
  const whole = Math.floor(months)
  return addMonths(today, whole) + Math.ceil((months - whole) * 30)
}

const caseAt = (search: Search, facts: Facts, months: number): Case => {
  const days = dayAfter(search.today, months) - search.today
  return look(search.edition, facts, search.instant + days * dayMs).before(
    search.programme.source.id,
  )
}

/** All that steps can change here: the open conditions, the points, and which steps are ready. */
const fingerprint = (search: Search, c: Case): string => {
  const total = search.programme.total?.(c)
  const points = total === undefined ? '' : `${asNumber(total.lo)}~${asNumber(total.hi)}`
  const verdicts = search.words.atoms.map((judge) => judge(c) + 1).join('')
  return `${verdicts}|${points}|${search.conditions.map((judge) => (ready(judge, c) ? 1 : 0)).join('')}`
}

const ready = (judge: Judge | undefined, c: Case): boolean =>
  judge === undefined || judge(c) === met

/** Nothing blocks: all that is the student's to settle is met. */
const reached = (search: Search, c: Case): boolean => {
  for (const requirement of blocking(search.programme, c))
    if (requirement.judge(c) === unmet) return false
  return blockersOf(search.edition, search.programme, c).missing.length === 0
}

const begin = (state: State, step: Step, first: boolean): { min: number; max: number } => {
  if (step.serial) return { min: state.serialMin, max: state.serialMax }
  return first ? { min: 0, max: 0 } : { min: state.monthsMin, max: state.monthsMax }
}

const taking = (search: Search, state: State, index: number, first: boolean): State => {
  const step = search.candidates[index] as Step
  const start = begin(state, step, first)
  const longest = step.months.max ?? step.months.min
  const max =
    step.notBefore === undefined ? start.max + (longest ?? 0) : Math.max(start.max, longest ?? 0)
  const min =
    step.notBefore === undefined
      ? start.min + (step.months.min ?? 0)
      : Math.max(start.min, step.months.min ?? 0)
  const finished = Math.max(dayAfter(search.today, max), step.notBefore ?? search.today)
  const { rupiah } = step
  return {
    facts: step.apply(state.facts, finished, dayAfter(search.today, start.max)),
    taken: [...state.taken, index].sort((a, b) => a - b),
    steps: [
      ...state.steps,
      { id: step.id, kind: step.kind, begins: start.max, months: step.months, rupiah },
    ],
    monthsMin: Math.max(state.monthsMin, min),
    monthsMax: Math.max(state.monthsMax, max),
    serialMin: step.serial ? min : state.serialMin,
    serialMax: step.serial ? max : state.serialMax,
    openMonths: state.openMonths + (step.months.max === null ? 1 : 0),
    rupiahMin: state.rupiahMin + (rupiah.min ?? 0),
    rupiahMax: state.rupiahMax + (rupiah.max ?? rupiah.min ?? 0),
    openMoney: state.openMoney + (rupiah.max === null ? 1 : 0),
  }
}

/** What the student chose first; ties by the other, then by fewer steps. Unknown ranks last. */
const rankOf = (state: State, prefer: Preference): readonly number[] => {
  const time = [state.openMonths, state.monthsMax]
  const money = [state.openMoney, state.rupiahMax]
  const order = prefer === 'soonest' ? [...time, ...money] : [...money, ...time]
  return [...order, state.steps.length]
}

const before = (a: readonly number[], b: readonly number[]): boolean => {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number]
    if (x !== y) return x < y
  }
  return false
}

type Entry = { readonly state: State; readonly rank: readonly number[] }

/** A binary heap: the cheapest set of steps comes out first. */
const push = (heap: Entry[], entry: Entry): void => {
  heap.push(entry)
  let at = heap.length - 1
  while (at > 0) {
    const up = (at - 1) >> 1
    if (!before((heap[at] as Entry).rank, (heap[up] as Entry).rank)) break
    ;[heap[at], heap[up]] = [heap[up] as Entry, heap[at] as Entry]
    at = up
  }
}

const pop = (heap: Entry[]): Entry | undefined => {
  const top = heap[0]
  const last = heap.pop()
  if (top === undefined || last === undefined || heap.length === 0) return top
  heap[0] = last
  let at = 0
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2]
    let least = at
    if (left < heap.length && before((heap[left] as Entry).rank, (heap[least] as Entry).rank))
      least = left
    if (right < heap.length && before((heap[right] as Entry).rank, (heap[least] as Entry).rank))
      least = right
    if (least === at) return top
    ;[heap[at], heap[least]] = [heap[least] as Entry, heap[at] as Entry]
    at = least
  }
}

/** Every step that could matter to this programme for these facts. */
export const candidatesFor = (
  edition: CompiledEdition,
  words: Vocabulary,
  facts: Facts,
  today: DayNumber,
): readonly Step[] => [
  ...(words.facts.has('degrees') ? graduations(facts, today) : []),
  ...(words.facts.has('birth') ? birthdays(facts, words.ages, today) : []),
  ...(words.facts.has('jobs') ? words.months.map(worked) : []),
  ...words.moves.map(({ move }) => stepOf(edition, move)),
]

const start: Omit<State, 'facts'> = {
  taken: [],
  steps: [],
  monthsMin: 0,
  monthsMax: 0,
  serialMin: 0,
  serialMax: 0,
  openMonths: 0,
  rupiahMin: 0,
  rupiahMax: 0,
  openMoney: 0,
}

const finished = (search: Search, state: State): Plan => ({
  steps: state.steps,
  months: { min: state.monthsMin, max: state.openMonths > 0 ? null : state.monthsMax },
  rupiah: { min: state.rupiahMin, max: state.openMoney > 0 ? null : state.rupiahMax },
  finish: dayText(dayAfter(search.today, state.monthsMax)),
})

/** Months from now at which it is asked whether a goal can be reached at all. */
const horizons = [0, 6, 12, 24, 36, 48, 60, monthsMax]

/** Takes every step that is ready, again and again: as far as steps can ever lead by that day. */
const furthest = (search: Search, first: Facts, months: number, without?: Step): Case => {
  const day = dayAfter(search.today, months)
  const open = search.candidates.filter(
    (step) => step !== without && (step.notBefore ?? 0) <= day && (step.months.min ?? 0) <= months,
  )
  const taken = new Set<Step>()
  let facts = first
  for (;;) {
    const c = caseAt(search, facts, months)
    const next = open.filter(
      (step) => !taken.has(step) && ready(search.conditions[search.candidates.indexOf(step)], c),
    )
    if (next.length === 0) return c
    for (const step of next) {
      taken.add(step)
      facts = step.apply(facts, day, search.today)
    }
  }
}

/** Steps that every plan must hold: without them the goal stays out of reach on any day. */
const landmarks = (search: Search, facts: Facts): ReadonlySet<number> | undefined => {
  const within = horizons.filter((months) => reached(search, furthest(search, facts, months)))
  if (within.length === 0) return undefined
  const needed = new Set<number>()
  search.candidates.forEach((step, index) => {
    if (!within.some((months) => reached(search, furthest(search, facts, months, step))))
      needed.add(index)
  })
  return needed
}

type Frontier = {
  readonly seen: Set<string>
  readonly needed: ReadonlySet<number>
  readonly initial: Case
}

/** Ready steps not yet taken. A step that every plan holds is taken at once, without a choice. */
const choices = (
  search: Search,
  state: State,
  c: Case,
  { needed }: Frontier,
): readonly number[] => {
  const open = search.candidates.flatMap((_, index) =>
    !state.taken.includes(index) && ready(search.conditions[index], c) ? [index] : [],
  )
  const forced = open.find((index) => needed.has(index))
  return forced === undefined ? open : [forced]
}

const expand = (search: Search, state: State, c: Case, frontier: Frontier): Entry[] => {
  const here = fingerprint(search, c)
  const next: Entry[] = []
  for (const index of choices(search, state, c, frontier)) {
    const child = taking(search, state, index, ready(search.conditions[index], frontier.initial))
    const key = child.taken.join()
    if (frontier.seen.has(key) || child.monthsMax > monthsMax) continue
    frontier.seen.add(key)
    const there = fingerprint(search, caseAt(search, child.facts, child.monthsMax))
    if (there !== here || frontier.needed.has(index))
      next.push({ state: child, rank: rankOf(child, search.prefer) })
  }
  return next
}

const prepared = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
  prefer: Preference,
): { readonly search: Search; readonly initial: Case } => {
  const words = vocabulary(edition, programme)
  const initial = look(edition, facts, instant).before(programme.source.id)
  const candidates = candidatesFor(edition, words, facts, initial.day)
  const conditions = candidates.map(({ move }) =>
    move === undefined ? undefined : words.moves.find((one) => one.move === move)?.when,
  )
  const today = initial.day
  return {
    search: { edition, programme, today, instant, candidates, conditions, words, prefer },
    initial,
  }
}

/**
 * The cheapest steps that make a programme reachable, by uniform-cost search, or undefined where
 * none was found. `facts` are the student's own; what others settle is left open.
 */
export const planFor = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
  prefer: Preference,
): Plan | undefined => {
  const { search, initial } = prepared(edition, programme, facts, instant, prefer)
  const needed = landmarks(search, facts)
  if (needed === undefined) return undefined
  const frontier: Frontier = { seen: new Set(['']), needed, initial }
  const heap: Entry[] = []
  const first: State = { ...start, facts }
  push(heap, { state: first, rank: rankOf(first, prefer) })
  for (let sets = 0; sets < setsMax; sets++) {
    const cheapest = pop(heap)
    if (cheapest === undefined) return undefined
    const c = caseAt(search, cheapest.state.facts, cheapest.state.monthsMax)
    if (reached(search, c)) return finished(search, cheapest.state)
    for (const entry of expand(search, cheapest.state, c, frontier)) push(heap, entry)
  }
  return undefined
}

export type FarAhead = {
  readonly possible: boolean
  readonly missing: readonly Missing[]
  /** Requirements that stay unmet on every day looked at: nothing moves them. */
  readonly stuck: readonly string[]
}

/** Unknowns we could ask about that would still be open after every step, at the first day it helps. */
export const openAfterSteps = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
): FarAhead => {
  const { search } = prepared(edition, programme, facts, instant, 'soonest')
  let stuck: readonly string[] | undefined
  for (const months of horizons) {
    const blockers = blockersOf(edition, programme, furthest(search, facts, months))
    if (blockers.unmet.length === 0) return { possible: true, missing: blockers.missing, stuck: [] }
    stuck = stuck?.filter((id) => blockers.unmet.includes(id)) ?? blockers.unmet
  }
  return { possible: false, missing: [], stuck: stuck ?? [] }
}
