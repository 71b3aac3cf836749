import type { Facts } from '../facts/answer.ts'
import {
  type CompiledEdition,
  type CompiledProgramme,
  type Look,
  libraryOf,
} from '../rules/compile.ts'
import { factsRead } from '../rules/reads.ts'
import type { Case } from '../rules/scope.ts'
import { mayClose } from './barring.ts'
import { blocking } from './blocking.ts'
import { lastRound } from './cut-off.ts'
import { hopedFor, openAfterSteps } from './far-ahead.ts'
import { intakeOn } from './intake.ts'
import type { Missing } from './missing.ts'
import { type Blockers, blockersOf, concerns, couldFail, isOwn, leaning, silent } from './own.ts'
import type { Plan, Preference } from './plan.ts'
import { prepare } from './search.ts'
import { lawIsSilent } from './silence-of-law.ts'
import { conflictsOf } from './status.ts'
import { lackingMost, unaskedAdvice, wanting } from './wanting.ts'

/**
 * What stands between "ready" and "start now": people are chosen (`selection`), the intake was last
 * read open too long ago (`intake`), more than usual hangs on somebody else's word (`others`), or all
 * that counts would have to come from others (`theirs`).
 */
export type Doubt = 'selection' | 'intake' | 'others' | 'theirs'

/** The student's answer for one programme. */
export type Outlook =
  /**
   * `unmet`: what would be lacking were it open. `plan`: between two rounds, the steps that close it
   * for the next one, whose day nobody has announced.
   */
  | {
      readonly kind: 'dormant'
      readonly because: 'paused' | 'closed' | 'announced' | 'not-in-force'
      readonly unmet: readonly string[]
      readonly plan?: Plan | undefined
    }
  /** Something that cannot move; `informal`: the employer is a household. */
  | {
      readonly kind: 'closed'
      readonly because: readonly string[] | 'informal'
      readonly door?: string | undefined
    }
  /** `withheld`: what hangs on answers the student gave as "I do not know" or "rather not say". */
  | {
      readonly kind: 'ask'
      readonly missing: readonly string[]
      readonly withheld?: readonly string[] | undefined
      readonly conflicts: readonly string[]
      readonly unmet: readonly string[]
      /** What can be prepared all the same: it completes the student's part but for what is withheld. */
      readonly plan?: Plan | undefined
    }
  /**
   * `refines`: own answers that may spare a step; whatever they are, steps lead there. `spares`: the
   * steps of the plan that they may spare. `leans`: what hangs on somebody else's word even after all
   * steps.
   */
  | {
      readonly kind: 'reachable'
      readonly unmet: readonly string[]
      readonly refines?: readonly string[] | undefined
      readonly spares?: readonly string[] | undefined
      readonly leans?: readonly string[] | undefined
      readonly plan?: Plan | undefined
    }
  /** `leans`: own requirements that somebody else's word still has to settle. */
  | { readonly kind: 'ready'; readonly leans?: readonly string[] | undefined }
  /** All own answers do, yet more than an ordinary offer decides: never told as "start now". */
  | {
      readonly kind: 'chance'
      readonly because: readonly Doubt[]
      readonly leans?: readonly string[] | undefined
      /** Of the newest round that surely was open to them, and which round that was. */
      readonly lastCutoff?: number | undefined
      readonly round?: number | undefined
    }

const dormancy = (edition: CompiledEdition, programme: CompiledProgramme, c: Case) => {
  if (c.day < programme.from || c.day >= programme.to) return 'not-in-force' as const
  const { status } = intakeOn(programme, c.day)
  if (status !== 'open') return status
  return lawIsSilent(edition, programme, c) ? ('not-in-force' as const) : undefined
}

export type OutlookInput = {
  readonly edition: CompiledEdition
  readonly programme: CompiledProgramme
  /** The student's own facts: what employers and draws said is left open. */
  readonly facts: Facts
  readonly seen: Look
  readonly instant: number
  readonly prefer?: Preference | undefined
  /** Searches plans when they are wanted; absent, `reachable` comes without one. */
  readonly planner?: Planner | undefined
}

/** What is left to find out where nothing is asked any more. */
export type Standing = {
  readonly c: Case
  readonly blockers: Blockers
  /** What is open now or still after every step. */
  readonly open: readonly Missing[]
  /** Answers nobody gave yet that decide nothing, but may spare a step. */
  readonly refines: readonly string[]
}

/** Searches plans: brought by whoever shows them, since a page that only asks need not fetch it. */
export type Planner = {
  readonly plan: (input: OutlookInput) => Plan | undefined
  /** The outlook where own steps are needed. */
  readonly beyond: (input: OutlookInput, standing: Standing) => Outlook
  /** The outlook where nothing blocks and own steps settle what is wanting; undefined: none do. */
  readonly own: (input: OutlookInput, unmet: readonly string[]) => Outlook | undefined
}

const leaningOn = (leans: readonly string[]) => (leans.length === 0 ? {} : { leans })

const settledOutlook = (
  { edition, programme }: OutlookInput,
  c: Case,
  leans: readonly string[],
  doubts: readonly Doubt[],
): Outlook => {
  const open = leaningOn(leans)
  const because: readonly Doubt[] = [
    ...(programme.source.selection === undefined ? [] : (['selection'] as const)),
    ...(intakeOn(programme, c.day).unconfirmed ? (['intake'] as const) : []),
    ...doubts,
  ]
  if (because.length === 0) return { kind: 'ready', ...open }
  const last = lastRound(edition, programme, c)
  return {
    kind: 'chance',
    because,
    ...open,
    ...(last && { lastCutoff: last.cutoff, round: last.round }),
  }
}

export const paths = (missing: readonly Missing[]): readonly string[] =>
  missing.map(({ path }) => path)

/** What is not met whichever of two contradicting answers is wrong: it reads neither of them. */
const beyondDoubt = (
  { edition, programme }: OutlookInput,
  conflicts: readonly string[],
  { unmet }: Blockers,
): readonly string[] => {
  const doubted = edition.contradictions
    .filter(({ id }) => conflicts.includes(id))
    .flatMap(({ facts }) => facts)
  const library = libraryOf(edition.source)
  return unmet.filter((id) => {
    const one = programme.requirements.find(({ source }) => source.id === id)
    const read = factsRead(library, programme.source, one?.source.rule)
    return !doubted.some((fact) => read.has(fact))
  })
}

/** The first outlook that applies, in the order of the design. */
export const outlookOf = (input: OutlookInput): Outlook => {
  const { edition, programme, facts, seen, instant } = input
  const c = seen.before(programme.source.id)
  const blockers = blockersOf(edition, programme, c)
  const { unmet } = blockers
  const closed = (because: readonly string[] | 'informal'): Outlook => ({
    kind: 'closed',
    because,
    door: programme.source.formalDoor,
  })
  const dormant = dormancy(edition, programme, c)
  if (programme.source.employer === 'household') return closed('informal')
  const conflicts = conflictsOf(edition, programme, seen.conflicts())
  if (dormant !== undefined) {
    const waits = intakeOn(programme, c.day).between && conflicts.length === 0
    const plan = waits && unmet.length > 0 ? input.planner?.plan(input) : undefined
    return { kind: 'dormant', because: dormant, unmet, ...(plan && { plan }) }
  }
  // Answers that contradict each other close nothing: one of them is wrong, we do not know which.
  if (conflicts.length > 0)
    return { kind: 'ask', missing: [], conflicts, unmet: beyondDoubt(input, conflicts, blockers) }
  const after =
    unmet.length === 0
      ? { possible: true, missing: [], stuck: [] }
      : openAfterSteps(edition, programme, facts, instant)
  if (!after.possible) return closed(after.stuck.length > 0 ? after.stuck : unmet)
  const unasked = (missing: readonly Missing[]) =>
    paths(missing.filter((one) => silent(facts, one) && concerns(edition, c, one.fact)))
  // Where steps are needed anyway, an answer that no step leaves open decides nothing, unless it
  // takes such a step away.
  const deciding = () =>
    blockers.missing.filter(
      (one) => silent(facts, one) && mayClose(edition, programme, facts, instant, one),
    )
  const found = union(after.missing, blockers.missing)
  // Nobody is asked in vain: what own steps never mend closes it, whatever is answered.
  const never = unmet.length === 0 ? [] : neverMended(input, found)
  const hoped = never.length === 0 ? [] : hopedFor(prepared(input), never)
  if (never.length > 0 && hoped.length === 0) return closed(never)
  const open = union(found, hoped)
  const ask = unasked(
    unmet.length > 0 ? union(union(after.missing, hoped), deciding()) : blockers.missing,
  )
  if (ask.length > 0) return { kind: 'ask', missing: ask, conflicts, unmet }
  // Nobody is asked any more; what the answers withheld could say fails nothing, so it is as good.
  if (unmet.length === 0 && !couldFail(edition, programme, c)) return nothingBlocks(input, c)
  const refines = unasked(blockers.missing)
  if (input.planner !== undefined)
    return input.planner.beyond(input, { c, blockers, open, refines })
  return { kind: 'reachable', unmet, ...refined(refines), ...stillLeaning(input, c) }
}

const prepared = ({ edition, programme, facts, instant }: OutlookInput) =>
  prepare(edition, programme, facts, instant)

/** What fails now and own steps never show, but for that on which an open answer bears. */
const neverMended = (input: OutlookInput, open: readonly Missing[]): readonly string[] =>
  prepared(input).hopeless(open.map(({ fact }) => fact))

const refined = (refines: readonly string[]) => (refines.length === 0 ? {} : { refines })

/** What own steps can settle of what is wanting, and what they cannot. */
const settledBySteps = ({ edition, programme, facts, instant }: OutlookInput, c: Case) => {
  const wants = wanting(programme, c).map(({ source }) => source.id)
  if (wants.length === 0) return { own: [], others: [] }
  const alone = prepare(edition, programme, facts, instant).alone()
  return {
    own: wants.filter((id) => alone.has(id)),
    others: wants.filter((id) => !alone.has(id)),
  }
}

const stillLeaning = (input: OutlookInput, c: Case) => {
  const { others } = settledBySteps(input, c)
  return leaningOn(others)
}

/**
 * Ready; but where something is wanting and own steps would do, those come first, whether or not
 * anybody wants to know which; and where they would not, nobody is told to start now.
 */
const nothingBlocks = (input: OutlookInput, c: Case): Outlook => {
  const { edition, programme, facts } = input
  const ask = unaskedAdvice(edition, programme, facts, c)
  if (ask.length > 0) return { kind: 'ask', missing: paths(ask), conflicts: [], unmet: [] }
  const { own, others } = settledBySteps(input, c)
  // Where something is wanting, that is what is named, not what merely waits for an offer.
  const wants = [...own, ...others]
  const leans = wants.length > 0 ? wants : leaning(programme, c)
  const theirs = lackingMost(programme, c).some(({ source }) => others.includes(source.id))
  const doubt = theirs ? 'theirs' : 'others'
  const settled = settledOutlook(input, c, leans, wants.length > 0 ? [doubt] : [])
  if (own.length === 0 || theirs) return settled
  const there = {
    kind: 'reachable',
    unmet: own,
    ...leaningOn(others),
  } as const
  return input.planner === undefined ? there : (input.planner.own(input, own) ?? settled)
}

const union = (a: readonly Missing[], b: readonly Missing[]): readonly Missing[] => [
  ...new Map([...a, ...b].map((one) => [one.path, one])).values(),
]

/** What must be settled to apply, for the tally. */
export const ownRequirements = (programme: CompiledProgramme, c: Case) =>
  blocking(programme, c).filter(isOwn)
