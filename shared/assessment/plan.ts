import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, type CompiledProgramme, look } from '../rules/compile.ts'
import { asNumber } from '../rules/rational.ts'
import type { Case, Judge } from '../rules/scope.ts'
import { met, unmet } from '../rules/truth.ts'
import { addMonths, type DayNumber, dayText } from '../time/day.ts'
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

const expand = (
  search: Search,
  state: State,
  c: Case,
  initial: Case,
  seen: Set<string>,
): Entry[] => {
  const here = fingerprint(search, c)
  const next: Entry[] = []
  search.candidates.forEach((_, index) => {
    const condition = search.conditions[index]
    if (state.taken.includes(index) || !ready(condition, c)) return
    const child = taking(search, state, index, ready(condition, initial))
    const key = child.taken.join()
    if (seen.has(key)) return
    seen.add(key)
    const there = fingerprint(search, caseAt(search, child.facts, child.monthsMax))
    if (there !== here) next.push({ state: child, rank: rankOf(child, search.prefer) })
  })
  return next
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
  const words = vocabulary(edition, programme)
  const initial = look(edition, facts, instant).before(programme.source.id)
  const candidates = candidatesFor(edition, words, facts, initial.day)
  const conditions = candidates.map(({ move }) =>
    move === undefined ? undefined : words.moves.find((one) => one.move === move)?.when,
  )
  const search: Search = {
    edition,
    programme,
    today: initial.day,
    instant,
    candidates,
    conditions,
    words,
    prefer,
  }
  const heap: Entry[] = []
  const seen = new Set<string>([''])
  const first: State = { ...start, facts }
  push(heap, { state: first, rank: rankOf(first, prefer) })
  for (let sets = 0; sets < setsMax; sets++) {
    const cheapest = pop(heap)
    if (cheapest === undefined) return undefined
    const c = caseAt(search, cheapest.state.facts, cheapest.state.monthsMax)
    if (reached(search, c)) return finished(search, cheapest.state)
    for (const entry of expand(search, cheapest.state, c, initial, seen)) push(heap, entry)
  }
  return undefined
}
