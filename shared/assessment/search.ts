import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, type CompiledProgramme, look } from '../rules/compile.ts'
import type { JudgedMove, JudgedProgramme } from '../rules/edition.ts'
import type { Case, Judge } from '../rules/scope.ts'
import { unmet } from '../rules/truth.ts'
import { addMonths, type DayNumber } from '../time/day.ts'
import { blocking } from './blocking.ts'
import { type Blockers, blockersOf, concerns } from './own.ts'
import { type Vocabulary, vocabulary } from './scan.ts'
import { birthdays, graduations, type Step, stepOf, worked } from './step.ts'
import { shown, wanting } from './wanting.ts'

// Taking steps: how long they last in a row or beside each other, what the student is afterwards,
// and whether anything still blocks on the day they end.

/** What a student would rather save. */
export type Preference = 'soonest' | 'least-money'

/** A plan longer than this is no plan a student can weigh; later laws are not foreseen either. */
export const monthsMax = 72

/** Months from now at which it is asked whether a goal can be reached at all. */
export const horizons: readonly number[] = [0, 3, 6, 12, 24, 36, 48, 60, monthsMax]

export type Search = {
  readonly edition: CompiledEdition
  readonly programme: CompiledProgramme
  readonly today: DayNumber
  readonly instant: number
  readonly candidates: readonly Step[]
  readonly conditions: readonly (Judge | undefined)[]
  readonly words: Vocabulary
  readonly initial: Case
  /** Own requirements that now lean on somebody else's word and that own steps can settle. */
  readonly alone: ReadonlySet<string>
}

type TakenStep = {
  readonly index: number
  /** Months from today at which it begins, by its longer estimate. */
  readonly begins: number
}

export type State = {
  readonly facts: Facts
  readonly steps: readonly TakenStep[]
  readonly months: { readonly min: number; readonly max: number; readonly open: number }
  /** How far the student's own study time is filled. */
  readonly serial: { readonly min: number; readonly max: number }
  readonly rupiah: {
    readonly min: number
    readonly max: number
    readonly open: number
    /** Steps of which not even a lowest price is known. */
    readonly unpriced: number
  }
}

const dayMs = 86_400_000

/** The day so many months after another; part of a month counts as that part of 30 days. */
export const dayAfter = (today: DayNumber, months: number): DayNumber => {
  const whole = Math.floor(months)
  return addMonths(today, whole) + Math.ceil((months - whole) * 30)
}

/** The student before this programme's law, so many months from now. */
const caseAt = (search: Search, facts: Facts, months: number): Case => {
  const days = dayAfter(search.today, months) - search.today
  return look(search.edition, facts, search.instant + days * dayMs).before(
    search.programme.source.id,
  )
}

export const stepAt = (search: Search, index: number): Step => {
  const step = search.candidates[index]
  if (step === undefined) throw new Error(`no step ${index} among ${search.candidates.length}`)
  return step
}

/** A step may be taken unless its condition plainly fails: "I don't know" bars nobody. */
export const ready = (search: Search, index: number, c: Case): boolean => {
  const condition = search.conditions[index]
  return condition === undefined || condition(c) !== unmet
}

/** Nothing blocks: all that is the student's to settle is met. */
export const reached = (search: Search, c: Case): boolean => {
  for (const requirement of blocking(search.programme, c)) {
    const verdict = requirement.judge(c)
    if (verdict === unmet) return false
  }
  for (const requirement of wanting(search.programme, c))
    if (search.alone.has(requirement.source.id)) return false
  return blockersNow(search, c).missing.length === 0
}

/** What blocks, without questions that would concern the student only after a step. */
export const blockersNow = (search: Search, c: Case): Blockers => {
  const blockers = blockersOf(search.edition, search.programme, c)
  const missing = blockers.missing.filter(({ fact }) =>
    concerns(search.edition, search.initial, fact),
  )
  return { ...blockers, missing }
}

/** What work in the student's field is called, where the programme is for that field alone. */
const lineOfWork = ({ fields, occupations }: JudgedProgramme, facts: Facts): string | undefined => {
  const [field] = fields
  if (field === undefined || fields.length > 1) return undefined
  const degrees = typeof facts.degrees === 'object' ? facts.degrees.known : []
  const theirs = (Array.isArray(degrees) ? degrees : []).some(
    (item) => typeof item?.field === 'object' && String(item.field.known).startsWith(field),
  )
  return theirs ? occupations[0] : undefined
}

/** Every step that could matter to this programme for these facts. */
const candidatesFor = (
  edition: CompiledEdition,
  line: string | undefined,
  words: Vocabulary,
  facts: Facts,
  today: DayNumber,
): readonly Step[] => [
  ...(words.facts.has('degrees') ? graduations(facts, today) : []),
  ...(words.facts.has('birth') ? birthdays(facts, words.ages, today) : []),
  ...(words.facts.has('jobs') ? words.months.map((months) => worked(months, line)) : []),
  ...words.moves
    .filter(({ move }) => move.kind !== 'learn' || words.facts.has('skills') || tested(words, move))
    .map(({ move }) => stepOf(edition, move)),
]

/** A language is worth learning for a programme only where a test of it can be taken. */
const tested = (words: Vocabulary, { effects }: JudgedMove): boolean =>
  effects.some((effect) => {
    if (effect.kind !== 'raise' || effect.list !== 'skills') return true
    return words.moves.some(({ move }) =>
      move.effects.some((one) => one.kind === 'add' && one.item.language === effect.match.language),
    )
  })

export const prepare = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
): Search => {
  const words = vocabulary(edition, programme)
  const initial = look(edition, facts, instant).before(programme.source.id)
  const candidates = candidatesFor(
    edition,
    lineOfWork(programme.source, facts),
    words,
    facts,
    initial.day,
  )
  const when = new Map(words.moves.map((one) => [one.move, one.when]))
  const conditions = candidates.map(({ move }) => move && when.get(move))
  const today = initial.day
  let alone: ReadonlySet<string> | undefined
  const search: Search = {
    edition,
    programme,
    today,
    instant,
    candidates,
    conditions,
    words,
    initial,
    get alone() {
      alone ??= new Set(settledAlone(search, facts))
      return alone
    },
  }
  return search
}

/** A German test beats hoping that a company tests you itself: what own steps can meet, they must. */
const settledAlone = (search: Search, facts: Facts): readonly string[] => {
  const open = wanting(search.programme, search.initial)
  if (open.length === 0) return []
  const later = new Map<number, Case>()
  const caseIn = (months: number): Case => {
    const known = later.get(months) ?? furthest(search, facts, months).c
    later.set(months, known)
    return known
  }
  return open
    .filter((one) => horizons.some((months) => shown(one, caseIn(months))))
    .map(({ source }) => source.id)
}

/**
 * A plan starts from what is known: who cannot say what they speak or hold starts from nothing, and
 * is never sent straight to a test.
 */
export const fromKnown = (facts: Facts): Facts => ({
  ...facts,
  ...(typeof facts.skills === 'object' ? {} : { skills: { known: [] } }),
  ...(typeof facts.sittings === 'object' ? {} : { sittings: { known: [] } }),
})

export const nothingTaken = (facts: Facts): State => ({
  facts,
  steps: [],
  months: { min: 0, max: 0, open: 0 },
  serial: { min: 0, max: 0 },
  rupiah: { min: 0, max: 0, open: 0, unpriced: 0 },
})

/** Study follows study; a paper that needs nothing starts today; any other waits for the rest. */
const begin = (search: Search, state: State, index: number) => {
  if (stepAt(search, index).serial) return state.serial
  return ready(search, index, search.initial) ? { min: 0, max: 0 } : state.months
}

/** The state after one more step. */
export const taking = (search: Search, state: State, index: number): State => {
  const step = stepAt(search, index)
  const start = begin(search, state, index)
  const longest = step.months.max ?? step.months.min ?? 0
  const dated = step.notBefore !== undefined
  const max = dated ? Math.max(start.max, longest) : start.max + longest
  const min = dated ? Math.max(start.min, longest) : start.min + (step.months.min ?? 0)
  const finished = Math.max(dayAfter(search.today, max), step.notBefore ?? search.today)
  const { rupiah } = step
  return {
    facts: step.apply(state.facts, finished, dayAfter(search.today, start.max)),
    steps: [...state.steps, { index, begins: start.max }],
    months: {
      min: Math.max(state.months.min, min),
      max: Math.max(state.months.max, max),
      open: state.months.open + (step.months.max === null ? 1 : 0),
    },
    serial: step.serial ? { min, max } : state.serial,
    rupiah: {
      min: state.rupiah.min + (rupiah.min ?? 0),
      max: state.rupiah.max + (rupiah.max ?? rupiah.min ?? 0),
      open: state.rupiah.open + (rupiah.max === null ? 1 : 0),
      unpriced: state.rupiah.unpriced + (rupiah.max === null && !rupiah.min ? 1 : 0),
    },
  }
}

export const caseOf = (search: Search, state: State): Case =>
  caseAt(search, state.facts, state.months.max)

/** The steps in this order, each ready in its turn, or undefined. */
export const inOrder = (
  search: Search,
  facts: Facts,
  order: readonly number[],
): State | undefined => {
  let state = nothingTaken(facts)
  for (const index of order) {
    if (!ready(search, index, caseOf(search, state))) return undefined
    state = taking(search, state, index)
  }
  return state.months.max <= monthsMax ? state : undefined
}

/** Takes every step that is ready, again and again: as far as steps can ever lead by that day. */
export const furthest = (
  search: Search,
  first: Facts,
  months: number,
  skip: (index: number) => boolean = () => false,
): { readonly c: Case; readonly order: readonly number[] } => {
  const day = dayAfter(search.today, months)
  const open = search.candidates.flatMap((step, index) =>
    !skip(index) && (step.notBefore ?? 0) <= day && (step.months.min ?? 0) <= months ? [index] : [],
  )
  const order: number[] = []
  let facts = first
  for (;;) {
    const c = caseAt(search, facts, months)
    const next = open.filter((index) => !order.includes(index) && ready(search, index, c))
    if (next.length === 0) return { c, order }
    for (const index of next) {
      order.push(index)
      facts = stepAt(search, index).apply(facts, day, search.today)
    }
  }
}
