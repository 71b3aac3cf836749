import type { Facts } from '../facts/answer.ts'
import { languageOf } from '../moves/words-part.ts'
import { type CompiledEdition, look } from '../rules/compile.ts'
import { changeBy } from './change.ts'
import { intakeOn } from './intake.ts'
import { blockersOf, ownFacts } from './own.ts'
import { type Score, scoreOf } from './score.ts'
import { fromKnown } from './search.ts'
import { graduations } from './step.ts'
import { lackingMost, wanting } from './wanting.ts'

// Which single step opens most doors: each is taken by itself, with whatever must come before it,
// and every programme is judged again on the day it is done.

/** A programme at a glance, for comparing before and after. */
export type Glance = {
  readonly id: string
  readonly open?: 'now' | 'chance' | undefined
  /** Something that cannot move stands in the way, or it is asleep: no step brings it closer. */
  readonly shut?: true | undefined
  /** Nothing is known to stand in the way, but something has yet to be answered. */
  readonly asks?: true | undefined
  readonly score?: Score | undefined
}

/** One step the student could take, and what it does by itself. */
export type Unlock = {
  readonly step: string
  /** Steps of one family do much the same: the tests of one language, for instance. */
  readonly family: string
  /** The step, and before it what it needs. */
  readonly chain: readonly string[]
  readonly months: { readonly min: number; readonly max: number | null }
  /** Programmes that stand open when it is done, and those of which one more requirement is met. */
  readonly opens: readonly string[]
  readonly closer: readonly string[]
}

/** One student before an edition, and the programmes that no step opens. */
export type Standpoint = {
  readonly edition: CompiledEdition
  readonly facts: Facts
  readonly instant: number
  readonly shut: ReadonlySet<string>
}

const dayMs = 86_400_000

/** Every programme at a glance: whether it is open, and its tally. */
export const glances = ({ edition, facts, instant, shut }: Standpoint): readonly Glance[] => {
  const seen = look(edition, ownFacts(edition, facts), instant)
  return [...edition.programmes.values()].map((programme) => {
    const { source } = programme
    const c = seen.before(source.id)
    const { unmet, missing } = blockersOf(edition, programme, c)
    const intake = intakeOn(programme, c.day)
    const closed =
      source.employer === 'household' ||
      intake.status !== 'open' ||
      c.day < programme.from ||
      c.day >= programme.to
    const fails = closed || unmet.length > 0 || lackingMost(programme, c).length > 0
    const asks = !fails && missing.length > 0
    const sure =
      source.selection === undefined && !intake.unconfirmed && wanting(programme, c).length === 0
    const open = fails || asks ? undefined : sure ? 'now' : 'chance'
    return {
      id: source.id,
      open,
      ...(asks && { asks: true as const }),
      score: scoreOf(edition, programme, c),
      ...((closed || shut.has(source.id)) && { shut: true as const }),
    }
  })
}

const gained = (before: readonly Glance[], after: readonly Glance[]) => {
  const changed = after.map((one, at) => ({ one, was: before[at] }))
  const opens = changed.filter(({ one, was }) => one.open && !was?.open).map(({ one }) => one.id)
  const closer = changed
    .filter(({ one, was }) => !one.shut && (one.score?.met ?? 0) > (was?.score?.met ?? 0))
    .map(({ one }) => one.id)
    .filter((id) => !opens.includes(id))
  return { opens, closer }
}

/** Beyond the days this edition knows nothing can be judged. */
export const isTooFar = ({ source }: CompiledEdition, instant: number): boolean =>
  instant >= source.zones.to

/** The language a step is about, else the step itself. */
const familyOf = ({ source }: CompiledEdition, step: string): string => {
  const move = source.moves.find(({ id }) => id === step)
  return (move && languageOf(move)) ?? step
}

/** What a step does by itself; undefined if it cannot be taken, or brings nothing nearer. */
const unlockBy = (
  standpoint: Standpoint,
  before: readonly Glance[],
  step: string,
): Unlock | undefined => {
  const { edition, facts, instant } = standpoint
  const change = changeBy(edition, facts, instant, step)
  if (change === undefined || isTooFar(edition, change.instant)) return undefined
  const { opens, closer } = gained(before, glances({ ...standpoint, ...change }))
  if (opens.length + closer.length === 0) return undefined
  return {
    step,
    family: familyOf(edition, step),
    chain: change.chain,
    months: change.months,
    opens,
    closer,
  }
}

const rankOf = ({ opens, closer, months }: Unlock): readonly number[] => [
  -opens.length,
  -closer.length,
  months.max ?? 999,
]

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** Most doors first, one of each family; what does exactly the same as a better one is left out. */
export const mostFirst = (unlocks: readonly Unlock[]): readonly Unlock[] => {
  const seen = new Set<string>()
  return [...unlocks]
    .sort((a, b) => compareRanks(rankOf(a), rankOf(b)))
    .filter(({ family, opens, closer }) => {
      const same = `${opens}|${closer}`
      const fresh = !seen.has(family) && !seen.has(same)
      seen.add(family).add(same)
      return fresh
    })
}

/** Every step that is worth trying. Money is none: nobody is to borrow because of a switch. */
const stepsToTry = ({ edition, facts, instant }: Standpoint): readonly string[] => [
  ...graduations(facts, Math.floor(instant / dayMs)).map(({ id }) => id),
  ...edition.source.moves
    .filter(({ kind }) => kind === 'test' || kind === 'paper')
    .map(({ id }) => id),
]

/**
 * Tries each step by itself; whoever draws a page takes a turn between two of them. Who cannot say
 * what they speak or hold begins with the first lesson.
 */
export function* tried(standpoint: Standpoint): Generator<Unlock | undefined> {
  const known = { ...standpoint, facts: fromKnown(standpoint.facts) }
  const before = glances(known)
  for (const step of stepsToTry(known)) yield unlockBy(known, before, step)
}

/** The single steps that open doors or bring them nearer, those that open most first. */
export const unlocks = (standpoint: Standpoint): readonly Unlock[] =>
  mostFirst([...tried(standpoint)].filter((one) => one !== undefined))
