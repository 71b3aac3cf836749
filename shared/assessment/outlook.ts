import type { IntakeStatus } from '../catalogue/programme.ts'
import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, type CompiledProgramme, type Look, look } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { unmet } from '../rules/truth.ts'
import { addMonths, type DayNumber, parseDay } from '../time/day.ts'
import type { Missing } from './missing.ts'
import { blockersOf, silent } from './own.ts'
import type { Plan } from './plan.ts'
import { blocking, conflictsOf } from './status.ts'
import { graduations, stepOf, worked } from './step.ts'

/** The student's answer for one programme. */
export type Outlook =
  | {
      readonly kind: 'dormant'
      readonly because: 'paused' | 'closed' | 'announced' | 'not-in-force'
      /** Whether the student would be ready were it open. */
      readonly unmet: readonly string[]
    }
  /** Something that cannot move; `informal`: the employer is a household. */
  | {
      readonly kind: 'closed'
      readonly because: readonly string[] | 'informal'
      readonly door?: string | undefined
    }
  | {
      readonly kind: 'ask'
      readonly missing: readonly string[]
      readonly conflicts: readonly string[]
      readonly unmet: readonly string[]
    }
  | {
      readonly kind: 'reachable'
      readonly unmet: readonly string[]
      readonly plan?: Plan | undefined
    }
  | { readonly kind: 'ready' }
  | { readonly kind: 'chance'; readonly lastCutoff?: number | undefined }

/** The intake on a day, by its dated history. */
export const intakeOn = (programme: CompiledProgramme, day: DayNumber): IntakeStatus => {
  const { history } = programme.source.intake
  const entry = history.find(({ from }) => (parseDay(from) ?? 0) <= day)
  return entry?.status ?? history[history.length - 1]?.status ?? 'open'
}

/** Months from now at which "could this ever move?" is asked; later steps are not foreseen. */
const horizons = [0, 12, 24, 36, 60]
const dayMs = 86_400_000

/** The student after every step at once, seen at several days: if even that fails, it cannot move. */
export type Reach = { readonly at: (programme: string) => readonly Case[] }

const afterEverything = (
  edition: CompiledEdition,
  facts: Facts,
  today: DayNumber,
  day: DayNumber,
): Facts => {
  let after = facts
  for (const step of graduations(facts, today))
    if (step.notBefore === undefined || step.notBefore <= day) after = step.apply(after, day, today)
  if (day > today) after = worked(Math.round((day - today) / 30.4)).apply(after, day, today)
  for (const move of edition.source.moves) after = stepOf(edition, move).apply(after, day, today)
  return after
}

/** Prepares the far horizon once for all programmes. */
export const reachOf = (edition: CompiledEdition, facts: Facts, instant: number): Reach => {
  const today = Math.floor(instant / dayMs)
  let looks: readonly Look[] | undefined
  const all = () => {
    looks ??= horizons.map((months) => {
      const day = addMonths(today, months)
      return look(
        edition,
        afterEverything(edition, facts, today, day),
        instant + (day - today) * dayMs,
      )
    })
    return looks
  }
  return { at: (programme) => all().map((seen) => seen.before(programme)) }
}

/** Requirements that no step, alone or with all others, ever turns. */
const unmovable = (
  programme: CompiledProgramme,
  failed: readonly string[],
  reach: Reach,
): readonly string[] => {
  if (failed.length === 0) return []
  const later = reach.at(programme.source.id)
  return failed.filter((id) => {
    const requirement = programme.requirements.find(({ source }) => source.id === id)
    return requirement !== undefined && later.every((c) => requirement.judge(c) === unmet)
  })
}

const dormancy = (programme: CompiledProgramme, c: Case) => {
  if (c.day < programme.from || c.day >= programme.to) return 'not-in-force' as const
  const status = intakeOn(programme, c.day)
  return status === 'open' ? undefined : status
}

export type OutlookInput = {
  readonly edition: CompiledEdition
  readonly programme: CompiledProgramme
  /** The student's own facts: what employers and draws said is left open. */
  readonly facts: Facts
  readonly seen: Look
  readonly reach: Reach
  /** Searches the plan when one is wanted; absent, `reachable` comes without it. */
  readonly plan?: (() => Plan | undefined) | undefined
}

const settledOutlook = (programme: CompiledProgramme): Outlook =>
  programme.source.selection === undefined
    ? { kind: 'ready' }
    : { kind: 'chance', lastCutoff: programme.source.selection.lastCutoff }

const paths = (missing: readonly Missing[]): readonly string[] => missing.map(({ path }) => path)

/** The first outlook that applies, in the order of the design. */
export const outlookOf = (input: OutlookInput): Outlook => {
  const { edition, programme, facts, seen, reach } = input
  const c = seen.before(programme.source.id)
  const blockers = blockersOf(edition, programme, c)
  const dormant = dormancy(programme, c)
  if (programme.source.employer === 'household')
    return { kind: 'closed', because: 'informal', door: programme.source.formalDoor }
  if (dormant !== undefined) return { kind: 'dormant', because: dormant, unmet: blockers.unmet }
  const fixed = unmovable(programme, blockers.unmet, reach)
  if (fixed.length > 0) return { kind: 'closed', because: fixed, door: programme.source.formalDoor }
  const conflicts = conflictsOf(edition, programme, seen.conflicts)
  const ask = blockers.missing.filter((one) => silent(facts, one))
  if (conflicts.length > 0 || ask.length > 0)
    return { kind: 'ask', missing: paths(ask), conflicts, unmet: blockers.unmet }
  if (blockers.unmet.length === 0 && blockers.missing.length === 0) return settledOutlook(programme)
  if (input.plan === undefined) return { kind: 'reachable', unmet: blockers.unmet }
  const plan = input.plan()
  if (plan !== undefined) return { kind: 'reachable', unmet: blockers.unmet, plan }
  return blockers.missing.length > 0
    ? { kind: 'ask', missing: paths(blockers.missing), conflicts, unmet: blockers.unmet }
    : { kind: 'closed', because: blockers.unmet, door: programme.source.formalDoor }
}

/** What must be settled to apply, for the tally. */
export const ownRequirements = (programme: CompiledProgramme, c: Case) =>
  blocking(programme, c).filter(
    ({ source, duty }) =>
      (source.settledBy === 'student' || source.settledBy === 'school-or-test') && !duty,
  )
