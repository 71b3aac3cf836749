import type { Facts } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { JudgedMove } from '../rules/edition.ts'
import { factsRead } from '../rules/reads.ts'
import type { Case } from '../rules/scope.ts'
import { unknown, unmet } from '../rules/truth.ts'
import type { DayNumber } from '../time/day.ts'
import { ageing } from './ageing.ts'
import { inForce } from './blocking.ts'
import { mayFail } from './decisive.ts'
import { type Ground, groundOf, horizons, monthsMax } from './ground.ts'
import { intakeOn } from './intake.ts'
import type { Missing } from './missing.ts'
import { openOnce } from './missing-once.ts'
import { askable, concerns, isOthers, silent } from './own.ts'
import { type Reach, type Reads, reachOf, touchedBy } from './reach.ts'
import { libraryOf, type Vocabulary } from './scan.ts'
import { graduations, type Step, stepOf, workOn } from './step.ts'
import type { StepSet } from './step-set.ts'
import { failingNow, shown, wanting } from './wanting.ts'

// What a search for steps stands on: one student before one programme's law, and what could be done.

/** What a student would rather save. */
export type Preference = 'soonest' | 'least-money'

export type Search = Ground & {
  /** As far as steps can ever lead: every move, and work in the field all along. */
  readonly far: Reach
  /** The steps a plan is made of, with the days on which time alone changes something. */
  readonly choice: () => Choice
  /** Whether the programme stands between two rounds: nobody is asked for what only it asks. */
  readonly between: boolean
  /** Own requirements that now lean on somebody else's word and that own steps can settle. */
  readonly alone: () => ReadonlySet<string>
  /** Own requirements that fail now and have a part of the student's own: nobody's word mends them. */
  readonly failing: () => ReadonlySet<string>
  /** Of these, those that own steps never show. */
  readonly hopeless: () => readonly string[]
  /** The facts after one more step of the choice; the same object for the same step and days. */
  readonly afterStep: (
    facts: Facts,
    index: number,
    finished: DayNumber,
    started: DayNumber,
  ) => Facts
}

/** Judged on its last day. */
export type Stretch = { readonly from: DayNumber; readonly day: DayNumber }

export type Choice = {
  readonly steps: readonly Step[]
  /** What these steps change, as it is now. */
  readonly facts: Facts
  /** Days on which time alone changes something, each as a wait until then, in order. */
  readonly waits: readonly Step[]
  readonly reach: Reach
  /** Steps that touch what the requirements that block here read. */
  readonly against: (c: Case) => StepSet
  /** Whether nothing blocks on a day by which all of a set is done. */
  readonly leads: (taken: StepSet, day: DayNumber) => boolean
  /** Days between which time alone changes nothing. */
  readonly stretches: readonly Stretch[]
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
const movesOf = ({ edition, words, facts, today }: Ground): readonly Step[] => [
  ...(words.facts.has('degrees') ? graduations(facts, today) : []),
  ...words.moves
    .filter((move) => move.kind !== 'learn' || words.facts.has('skills') || tested(words, move))
    .map((move) => stepOf(edition, move)),
]

/**
 * A plan starts from what is known: who cannot say what they speak or hold starts from nothing, and
 * is never sent straight to a test.
 */
export const fromKnown = (facts: Facts): Facts => ({
  ...facts,
  ...(typeof facts.skills === 'object' ? {} : { skills: { known: [] } }),
  ...(typeof facts.sittings === 'object' ? {} : { sittings: { known: [] } }),
})

/** Steps are applied once, so that whatever was read of an answer is read once. */
const applying = (steps: () => readonly Step[]): Search['afterStep'] => {
  const after = new Map<Facts, Map<string, Facts>>()
  return (facts, index, finished, started) => {
    const known = after.get(facts) ?? new Map<string, Facts>()
    after.set(facts, known)
    const key = `${index} ${finished} ${started}`
    const before = known.get(key)
    if (before !== undefined) return before
    const made = steps()[index]?.apply(facts, finished, started)
    if (made === undefined) throw new Error(`no step ${index} among ${steps().length}`)
    known.set(key, made)
    return made
  }
}

const stretchesOf = ({ today, dayIn }: Ground, waits: readonly Step[]): readonly Stretch[] => {
  const last = dayIn(monthsMax)
  const turns = waits.flatMap(({ notBefore }) => notBefore ?? [])
  const starts = [today, ...turns.filter((day) => day > today && day <= last)]
  return starts.map((from, at) => ({ from, day: (starts[at + 1] ?? last + 1) - 1 }))
}

const requirementReads = new WeakMap<CompiledRequirement, Reads>()

const readsOf = ({ edition, programme }: Ground, requirement: CompiledRequirement): Reads => {
  const known = requirementReads.get(requirement)
  if (known !== undefined) return known
  const facts = factsRead(libraryOf(edition), programme.source, requirement.source)
  const made = { facts, dated: true }
  requirementReads.set(requirement, made)
  return made
}

/** Of the requirements, the one that failed last is asked first. */
const leadsBy = (search: Search, reach: Reach): Choice['leads'] => {
  const questions = demandsOf(search).map((requirement) =>
    reach.kept(readsOf(search, requirement), (c) => blocks(search, requirement, c)),
  )
  return (taken, day) => {
    const at = questions.findIndex((blocked) => blocked(taken, day))
    const [failed] = at === -1 ? [] : questions.splice(at, 1)
    if (failed !== undefined) questions.unshift(failed)
    return failed === undefined
  }
}

const againstBy =
  (search: Search, reach: Reach): Choice['against'] =>
  (c) =>
    demandsOf(search)
      .filter((requirement) => blocks(search, requirement, c))
      .reduce((set, requirement) => set | reach.touching(readsOf(search, requirement)), 0n)

const choiceOf = (search: Search, moves: readonly Step[]): Choice => {
  const { far, today } = search
  // Languages do not age; without them the rules are asked about far fewer sittings.
  const lasting = far.where(({ kind }) => kind !== 'test' && kind !== 'learn')
  const { jobs, waits } = ageing(search, far.factsAfter(far.taken(lasting, today), today))
  const steps = [...moves, ...jobs]
  const reach = reachOf(search, steps)
  return {
    steps,
    facts: touchedBy(steps, search.facts),
    waits,
    reach,
    against: againstBy(search, reach),
    leads: leadsBy(search, reach),
    stretches: stretchesOf(search, waits),
  }
}

/** Whether own steps ever show a requirement, as far ahead as anybody looks. */
const isShowable = (ground: Ground, far: Reach, requirement: CompiledRequirement): boolean => {
  const settles = far.kept(readsOf(ground, requirement), (c) => shown(requirement, c))
  return horizons.map(ground.dayIn).some((day) => settles(far.taken(far.before(day), day), day))
}

/** A German test beats hoping that a company tests you itself: what own steps can show, they must. */
const settledAlone = (ground: Ground, far: Reach): ReadonlySet<string> =>
  new Set(
    wanting(ground.programme, ground.initial)
      .filter((one) => isShowable(ground, far, one))
      .map(({ source }) => source.id),
  )

/** Worked out when first asked for. No getter: those cost every object made with them a shape. */
const whenAsked = <T>(work: () => T): (() => T) => {
  let known: T | undefined
  return () => {
    known ??= work()
    return known
  }
}

const made = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  said: Facts,
  instant: number,
): Search => {
  const ground = groundOf(edition, programme, fromKnown(said), instant)
  const moves = movesOf(ground)
  const jobs = ground.words.facts.has('jobs') ? [workOn(ground.occupation)] : []
  const far = reachOf(ground, [...moves, ...jobs])
  const search: Search = {
    ...ground,
    far,
    between: intakeOn(programme, ground.today).between === true,
    afterStep: applying(() => search.choice().steps),
    choice: whenAsked(() => choiceOf(search, moves)),
    alone: whenAsked(() => settledAlone(ground, far)),
    failing: whenAsked(
      () => new Set(failingNow(ground.programme, ground.initial).map(({ source }) => source.id)),
    ),
    hopeless: () =>
      failingNow(ground.programme, ground.initial)
        .filter((one) => !isShowable(ground, far, one))
        .map(({ source }) => source.id),
  }
  return search
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
  const search = made(edition, programme, said, instant)
  prepared.set(said, { programme, instant, search })
  return search
}

/** Whether a requirement still stands in the way, as far as it is the student's to settle. */
export const blocks = (search: Search, requirement: CompiledRequirement, c: Case): boolean => {
  if (!inForce(requirement, c)) return false
  const { edition, programme, initial } = search
  const verdict = requirement.judge(c)
  const { id } = requirement.source
  const wanted = (search.alone().has(id) || search.failing().has(id)) && !shown(requirement, c)
  if (requirement.source.kind !== 'must') return wanted
  if (verdict !== unknown) return verdict === unmet
  if (wanted || isOthers(requirement)) return wanted
  const { missing, trial } = openOnce(edition, programme, requirement, c)
  const asked = missing.filter((one) => askable(edition, one))
  // A question that would concern the student only after a step waits until then; between two rounds
  // nobody is asked, and what is plainly lacking is prepared meanwhile.
  const asks = (one: Missing) =>
    concerns(edition, initial, one.fact) && !(search.between && silent(search.facts, one))
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

/**
 * Of what own steps never show, that on which none of these answers bears, nor any step that waits
 * for one of them: whatever is answered, it stays closed.
 */
export const hopelessAnyway = (search: Search, asked: ReadonlySet<string>): readonly string[] => {
  const { edition, programme, initial, words } = search
  const hopeless = search.hopeless()
  if (hopeless.length === 0) return []
  const library = libraryOf(edition)
  const bears = (reads: ReadonlySet<string>) => [...asked].some((one) => reads.has(one))
  if (words.moves.some(({ when }) => bears(factsRead(library, undefined, when)))) return []
  return failingNow(programme, initial)
    .filter((one) => hopeless.includes(one.source.id) && !bears(readsOf(search, one).facts))
    .map(({ source }) => source.id)
}

/** Nothing blocks: all that is the student's to settle is met. */
export const reached = (search: Search, c: Case): boolean =>
  !demandsOf(search).some((one) => blocks(search, one, c))
