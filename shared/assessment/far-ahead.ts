import type { Facts } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { unmet } from '../rules/truth.ts'
import type { DayNumber } from '../time/day.ts'
import { horizons } from './ground.ts'
import { hasOpenPart, isLeftOpen } from './left-open.ts'
import { type Missing, openIn, openInPart } from './missing.ts'
import { askable, blockersOf, concerns } from './own.ts'
import type { Reach } from './reach.ts'
import { prepare, readsOf, type Search } from './search.ts'
import { bitOf, indexesOf, type StepSet } from './step-set.ts'
import { shown } from './wanting.ts'

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
  const missing = stuck?.some((id) => isFixed(search, id)) ? [] : hopedFor(search)
  return missing.length > 0
    ? { possible: true, missing, stuck: [] }
    : { possible: false, missing: [], stuck: stuck ?? [] }
}

/** Whether no step and no answer left open bears on a requirement: an age, a citizenship. */
const isFixed = (search: Search, id: string): boolean => {
  const one = search.programme.blocking.find(({ source }) => source.id === id)
  if (one === undefined) return false
  const reads = readsOf(search, one)
  const isOpen = (fact: string) => hasOpenPart(search.edition, search.said, fact)
  return search.far.touching(reads) === 0n && ![...reads.facts].some(isOpen)
}

/**
 * The answers the student left open on which it hangs whether steps lead there, at the first day on
 * which they might; none: no answer lets them. These requirements must be shown, not only not fail.
 */
export const hopedFor = (search: Search, must: readonly string[] = []): readonly Missing[] => {
  const hoped = search.hoped()
  if (hoped === undefined) return []
  for (const months of horizons) {
    const found = hopedBy(search, hoped, must, search.dayIn(months))
    if (found.length > 0) return found
  }
  return []
}

/** What is left open of the part that must be shown; undefined: no answer shows it. */
const openToShow = (
  search: Search,
  one: CompiledRequirement,
  c: Case,
): readonly Missing[] | undefined => {
  if (shown(one, c)) return []
  if ((one.ownPart ?? one.judge)(c) === unmet) return undefined
  const open = leftOpen(search, openInPart(search.edition, search.programme, one, c))
  return open.length === 0 ? undefined : open
}

/** The answers on which it hangs here; undefined: whatever they are, something fails. */
const openIfLeading = (
  search: Search,
  must: readonly string[],
  c: Case,
): readonly Missing[] | undefined => {
  const { programme } = search
  const { unmet, missing } = blockersIn(search, c)
  if (unmet.length > 0) return undefined
  const wanted = programme.blocking.filter(({ source }) => must.includes(source.id))
  const parts = wanted.map((one) => openToShow(search, one, c))
  if (parts.includes(undefined)) return undefined
  return [...leftOpen(search, missing), ...parts.flatMap((part) => part ?? [])]
}

const hopedBy = (
  search: Search,
  hoped: Reach,
  must: readonly string[],
  day: DayNumber,
): readonly Missing[] => {
  const allowed = hoped.before(day)
  const sure = search.far.taken(allowed, day)
  const leading = (some: StepSet) =>
    openIfLeading(search, must, hoped.seen(hoped.taken(some, day), day))
  if (leading(allowed) === undefined) return []
  const without = (so: StepSet, index: number) =>
    leading(so & ~bitOf(index)) === undefined ? so : so & ~bitOf(index)
  const asking = hoped.asking(allowed, sure, day)
  const least = indexesOf(asking).reduce(without, allowed)
  const waitedFor = indexesOf(asking & least).flatMap((index) =>
    conditionOpen(search, hoped, index, hoped.seen(sure & ~bitOf(index), day)),
  )
  const all = [...leftOpen(search, waitedFor), ...(leading(least) ?? [])]
  return [...new Map(all.map((one) => [one.path, one])).values()]
}

/** Of these, what the student could be asked for or find out. */
const leftOpen = (search: Search, missing: readonly Missing[]): readonly Missing[] =>
  own(search, missing).filter((one) => askable(search.edition, one) && isLeftOpen(search.said, one))

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
