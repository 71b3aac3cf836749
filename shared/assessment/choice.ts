import type { Facts } from '../facts/answer.ts'
import type { Case } from '../rules/scope.ts'
import type { DayNumber } from '../time/day.ts'
import { ageing } from './ageing.ts'
import { type Ground, monthsMax } from './ground.ts'
import { type Reach, reachOf, touchedBy } from './reach.ts'
import { blocks, demandsOf, readsOf, type Search } from './search.ts'
import type { Step } from './step.ts'
import type { StepSet } from './step-set.ts'

// The steps a plan is made of, with the days on which time alone changes something. Whoever only
// asks whether steps could ever lead there needs none of this.

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
  /** The facts after one more step: the same object for the same step and days. */
  readonly afterStep: (
    facts: Facts,
    index: number,
    finished: DayNumber,
    started: DayNumber,
  ) => Facts
}

/** Steps are applied once, so that whatever was read of an answer is read once. */
const applying = (steps: readonly Step[]): Choice['afterStep'] => {
  const after = new Map<Facts, Map<string, Facts>>()
  return (facts, index, finished, started) => {
    const known = after.get(facts) ?? new Map<string, Facts>()
    after.set(facts, known)
    const key = `${index} ${finished} ${started}`
    const before = known.get(key)
    if (before !== undefined) return before
    const made = steps[index]?.apply(facts, finished, started)
    if (made === undefined) throw new Error(`no step ${index} among ${steps.length}`)
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

const choiceOf = (search: Search): Choice => {
  const { far, today, moves } = search
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
    afterStep: applying(steps),
  }
}

/** Worked out when a plan is first looked for, once for each search. */
export const choiceIn = (search: Search): Choice => {
  search.made.choice ??= choiceOf(search)
  return search.made.choice
}
