import type { Answer, Facts } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { JudgedMove } from '../rules/edition.ts'
import { factsRead } from '../rules/reads.ts'
import type { Case } from '../rules/scope.ts'
import { met, unknown, unmet } from '../rules/truth.ts'
import { inForce } from './blocking.ts'
import type { Choice } from './choice.ts'
import { mayFail } from './decisive.ts'
import { type Ground, groundOf, horizons } from './ground.ts'
import { intakeOn } from './intake.ts'
import { anyLeftOpen, keepingOpen } from './left-open.ts'
import type { Missing } from './missing.ts'
import { openOnce } from './missing-once.ts'
import { askable, concerns, isOthers, silent } from './own.ts'
import { type Reach, type Reads, reachOf } from './reach.ts'
import { libraryOf, type Vocabulary } from './scan.ts'
import { graduations, type Step, stepOf, workOn } from './step.ts'
import { failingNow, shown, wanting } from './wanting.ts'

// What a search for steps stands on: one student before one programme's law, and what could be done.

/** What a student would rather save. */
export type Preference = 'soonest' | 'least-money'

export type Search = Ground & {
  /** What the student told; `facts` starts a plan from what is known of it. */
  readonly said: Facts
  /** As far as steps can ever lead: every move, and work in the field all along. */
  readonly far: Reach
  /** The same, were every answer left open the best one; undefined: nothing is. */
  readonly hoped: () => Reach | undefined
  /** What a plan may be made of besides jobs: graduating and the moves that matter here. */
  readonly moves: readonly Step[]
  /** What a plan is made of, once somebody looks for one (`choiceIn`). */
  readonly made: { choice?: Choice }
  /** Own requirements that now lean on somebody else's word and that own steps can settle. */
  readonly alone: () => ReadonlySet<string>
  /** Own requirements that fail now and have a part of the student's own: nobody's word mends them. */
  readonly failing: () => ReadonlySet<string>
  /** Of these, those that own steps never show and on which none of these answers bears. */
  readonly hopeless: (asked: readonly string[]) => readonly string[]
  /** Requirements left out of account: they hang on an answer withheld, whatever steps are taken. */
  readonly ignored: ReadonlySet<string>
}

/** A language is worth learning only where a test of it can be taken, or a paper waits for it. */
const tested = (words: Vocabulary, { effects }: JudgedMove): boolean =>
  effects.some((effect) => {
    if (effect.kind !== 'raise' || effect.list !== 'skills') return true
    if (words.spoken.has(`${effect.match.language}`)) return true
    return words.moves.some(({ effects }) =>
      effects.some((one) => one.kind === 'add' && one.item.language === effect.match.language),
    )
  })

/** Graduating and every move that could matter to this programme for these facts. */
const movesOf = (ground: Ground): readonly Step[] => {
  const { edition, words, facts, today } = ground
  return [
    ...(words.facts.has('degrees') ? graduations(facts, today) : []),
    ...words.moves
      .filter((move) => move.kind !== 'learn' || words.facts.has('skills') || tested(words, move))
      .map((move) => stepOf(edition, move)),
  ]
}

/**
 * A plan starts from what is known: who cannot say what they speak or hold starts from nothing, and
 * is never sent straight to a test.
 */
export const fromKnown = (facts: Facts): Facts => {
  const unsaid = ['skills', 'sittings'].filter((list) => typeof facts[list] !== 'object')
  if (unsaid.length === 0) return facts
  // Of hundreds of answers any other object is made several times slower.
  const known: Record<string, Answer> = Object.assign(Object.create(null), facts)
  for (const list of unsaid) known[list] = { known: [] }
  return known
}

const requirementReads = new WeakMap<CompiledRequirement, Reads>()

export const readsOf = (
  { edition, programme }: Ground,
  requirement: CompiledRequirement,
): Reads => {
  const known = requirementReads.get(requirement)
  if (known !== undefined) return known
  const facts = factsRead(libraryOf(edition), programme.source, requirement.source)
  const made = { facts, dated: true }
  requirementReads.set(requirement, made)
  return made
}

/** Whether own steps ever show a requirement, as far ahead as anybody looks. */
const isShowable = (ground: Ground, far: Reach, requirement: CompiledRequirement): boolean => {
  const settles = far.kept(readsOf(ground, requirement), (c) => shown(requirement, c))
  return horizons.map(ground.dayIn).some((day) => settles(far.taken(far.before(day), day), day))
}

const namesOf = (some: readonly CompiledRequirement[]): ReadonlySet<string> =>
  new Set(some.map(({ source }) => source.id))

/** A German test beats hoping that a company tests you itself: what own steps can show, they must. */
const settledAlone = (ground: Ground, far: Reach): ReadonlySet<string> =>
  namesOf(wanting(ground.programme, ground.initial).filter((one) => isShowable(ground, far, one)))

/** As far as steps could lead at best. */
const hopedReach = (ground: Ground, said: Facts, instant: number, steps: readonly Step[]) => {
  const { edition, programme } = ground
  if (!anyLeftOpen(ground, said)) return undefined
  const open = said === ground.facts ? ground : groundOf(edition, programme, said, instant)
  return reachOf(open, keepingOpen(edition, said, steps), 'hoped')
}

/** Worked out when first asked for. No getter: those cost every object made with them a shape. */
const whenAsked = <T>(work: () => T): (() => T) => {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: work() }
    return known.value
  }
}

const none: ReadonlySet<string> = new Set()

/** What a search stands on, made anew. */
export const searchOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  said: Facts,
  instant: number,
  ignored = none,
): Search => {
  const ground = groundOf(edition, programme, fromKnown(said), instant)
  const moves = movesOf(ground)
  const jobs = ground.words.facts.has('jobs') ? [workOn(ground.occupation)] : []
  const far = reachOf(ground, [...moves, ...jobs])
  const hoped = whenAsked(() => hopedReach(ground, said, instant, [...moves, ...jobs]))
  const failing = () => failingNow(programme, ground.initial)
  return {
    ...ground,
    said,
    far,
    hoped,
    moves,
    made: {},
    ignored,
    alone: whenAsked(() => settledAlone(ground, far)),
    failing: whenAsked(() => namesOf(failing())),
    hopeless: (asked) =>
      failing()
        .filter((one) => !asked.some((fact) => readsOf(ground, one).facts.has(fact)))
        .filter((one) => !isShowable(ground, far, one))
        .map(({ source }) => source.id),
  }
}

type Prepared = {
  readonly programme: CompiledProgramme
  readonly instant: number
  readonly search: Search
}
const prepared = new WeakMap<Facts, Prepared>()

/**
 * What a search stands on. Several questions about one programme share it; with the next programme
 * it goes, for all that a search keeps is much, and nobody comes back to it.
 */
export const prepare = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  said: Facts,
  instant: number,
): Search => {
  const known = prepared.get(said)
  if (known?.programme === programme && known.instant === instant) return known.search
  const search = searchOf(edition, programme, said, instant)
  prepared.set(said, { programme, instant, search })
  return search
}

/** Whether a requirement still stands in the way, as far as it is the student's to settle. */
export const blocks = (search: Search, requirement: CompiledRequirement, c: Case): boolean => {
  const { edition, programme, initial, ignored } = search
  const { id } = requirement.source
  if (ignored.has(id) || !inForce(requirement, c)) return false
  const verdict = requirement.judge(c)
  const wanted = (search.alone().has(id) || search.failing().has(id)) && !shown(requirement, c)
  if (requirement.source.kind !== 'must' || wanted) return wanted
  if (verdict !== unknown) return verdict === unmet
  if (isOthers(requirement)) return false
  // The student's part is shown; the rest is for others to say.
  if (requirement.ownPart?.(c) === met) return false
  const { missing, trial } = openOnce(edition, programme, requirement, c)
  const asked = missing.filter((one) => askable(edition, one))
  // A question that would concern the student only after a step waits until then; between two rounds
  // nobody is asked, and what is plainly lacking is prepared meanwhile.
  const asks = (one: Missing) =>
    concerns(edition, initial, one.fact) &&
    !(intakeOn(programme, initial.day).between && silent(search.facts, one))
  // What no answer fails stands in nobody's way.
  return (
    asked.some(asks) &&
    mayFail(
      trial,
      asked.map(({ fact }) => fact),
    )
  )
}

/** What the law and custom ask of the student before they apply. */
export const demandsOf = ({ programme }: Ground): readonly CompiledRequirement[] => [
  ...programme.blocking,
  ...programme.usual,
]

/** Nothing blocks: all that is the student's to settle is met. */
export const reached = (search: Search, c: Case): boolean =>
  !demandsOf(search).some((one) => blocks(search, one, c))
