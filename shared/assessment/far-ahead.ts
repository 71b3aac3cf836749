import type { Facts } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import type { DayNumber } from '../time/day.ts'
import { horizons } from './ground.ts'
import { type Missing, openIn } from './missing.ts'
import { askable, blockersOf, concerns } from './own.ts'
import type { Reach } from './reach.ts'
import { prepare, type Search } from './search.ts'
import { bitOf, indexesOf, type StepSet } from './step-set.ts'

// Whether steps could ever lead there, asked far ahead and before any plan is looked for.

export type FarAhead = {
  readonly possible: boolean
  readonly missing: readonly Missing[]
  /** Requirements that stay unmet on every day looked at: nothing moves them. */
  readonly stuck: readonly string[]
}

const blockersIn = ({ edition, programme }: Search, c: Case) => blockersOf(edition, programme, c)

const own = ({ edition, initial }: Search, missing: readonly Missing[]): readonly Missing[] =>
  missing.filter(({ fact }) => concerns(edition, initial, fact))

const lookAhead = (search: Search): FarAhead => {
  const { far, dayIn } = search
  let stuck: readonly string[] | undefined
  for (const months of horizons) {
    const day = dayIn(months)
    const c = far.seen(far.taken(far.before(day), day), day)
    const { unmet, missing } = blockersIn(search, c)
    if (unmet.length === 0) return { possible: true, missing: own(search, missing), stuck: [] }
    stuck = stuck?.filter((id) => unmet.includes(id)) ?? unmet
  }
  const missing = hopedFor(search)
  return missing.length > 0
    ? { possible: true, missing, stuck: [] }
    : { possible: false, missing: [], stuck: stuck ?? [] }
}

/** The answers on which it hangs whether steps lead there; none: no answer lets them. */
const hopedFor = (search: Search): readonly Missing[] => {
  const hoped = search.hoped()
  if (hoped === undefined) return []
  for (const months of horizons) {
    const found = hopedBy(search, hoped, search.dayIn(months))
    if (found.length > 0) return found
  }
  return []
}

const hopedBy = (search: Search, hoped: Reach, day: DayNumber): readonly Missing[] => {
  const { far } = search
  const allowed = far.before(day)
  const sure = far.taken(allowed, day)
  const asking = far.asking(allowed, sure, day)
  const after = (some: StepSet): Case => hoped.seen(hoped.taken(some, day), day)
  const leads = (some: StepSet): boolean => blockersIn(search, after(some)).unmet.length === 0
  if (asking === 0n || !leads(allowed)) return []
  const without = (so: StepSet, index: number) =>
    leads(so & ~bitOf(index)) ? so & ~bitOf(index) : so
  const least = indexesOf(asking).reduce(without, allowed)
  const c = far.seen(sure, day)
  const waitedFor = indexesOf(asking & least).flatMap((index) =>
    conditionOpen(search, far, index, c),
  )
  const { missing } = blockersIn(search, after(least))
  const all = new Map(
    [...own(search, waitedFor), ...own(search, missing)].map((one) => [one.path, one]),
  )
  return waitedFor.length === 0 ? [] : [...all.values()]
}

/** The unknowns we can ask about on which it hangs whether a step is ready. */
const conditionOpen = (
  search: Search,
  { doors }: Reach,
  index: number,
  c: Case,
): readonly Missing[] => {
  const { edition, programme } = search
  const step = doors[index]?.step
  const needs = step && search.conditionOf(step)?.needs
  if (needs === undefined) return []
  return openIn(edition, programme, needs, c).filter((one) => askable(edition, one))
}

const ahead = new WeakMap<Search, FarAhead>()

export const farAhead = (search: Search): FarAhead => {
  const known = ahead.get(search) ?? lookAhead(search)
  ahead.set(search, known)
  return known
}

/** What would still be open or unmet after every step, at the first day on which that helps. */
export const openAfterSteps = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
): FarAhead => farAhead(prepare(edition, programme, facts, instant))
