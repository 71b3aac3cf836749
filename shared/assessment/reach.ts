import type { Answer, Facts } from '../facts/answer.ts'
import type { CompiledEdition } from '../rules/compile.ts'
import { languagesRead } from '../rules/languages-read.ts'
import { factsRead } from '../rules/reads.ts'
import type { Predicate } from '../rules/rule.ts'
import type { Case } from '../rules/scope.ts'
import { met, unknown } from '../rules/truth.ts'
import type { DayNumber } from '../time/day.ts'
import { covers } from './covering.ts'
import { type Door, isOpen, keptBySet } from './doors.ts'
import type { Ground } from './ground.ts'
import { isDated, libraryOf } from './scan.ts'
import type { Step } from './step.ts'
import { bitOf, indexesOf, type StepSet } from './step-set.ts'

// How far steps lead when nobody waits for anybody: each step that is ready is taken, again and
// again, and all are finished on the day that is judged. Real plans never lead further, so what is
// out of reach here is out of reach. Sets of steps are bits, and what a rule says of a set is kept
// by the few of its steps that touch what the rule reads.

export type Reach = {
  readonly all: StepSet
  /** A set without the steps that add nothing beside others in it. */
  readonly core: (set: StepSet) => StepSet
  readonly where: (holds: (step: Step) => boolean) => StepSet
  /** Steps that can be finished by a day, by their shorter estimate. */
  readonly before: (day: DayNumber) => StepSet
  /** The steps of these that can be finished by a day, each ready in its turn. */
  readonly taken: (allowed: StepSet, day: DayNumber) => StepSet
  readonly doors: readonly Door[]
  /** The steps of these that hang on an answer nobody has given, once the others taken are over. */
  readonly asking: (allowed: StepSet, taken: StepSet, day: DayNumber) => StepSet
  /** Steps that touch what a rule reads. */
  readonly touching: (reads: Reads) => StepSet
  readonly factsAfter: (taken: StepSet, day: DayNumber) => Facts
  readonly seen: (taken: StepSet, day: DayNumber) => Case
  /** The same answer for the same steps among those that touch what the rule reads. */
  readonly kept: <V>(reads: Reads, work: (c: Case) => V) => (taken: StepSet, day: DayNumber) => V
}

/** Which facts a rule reads; of a list perhaps only items in some languages. */
export type Reads = {
  readonly facts: ReadonlySet<string>
  readonly languages?: ReadonlyMap<string, ReadonlySet<string>>
  readonly dated: boolean
}

const conditionReads = new WeakMap<Predicate, Reads>()

const readsOfCondition = (edition: CompiledEdition, when: Predicate): Reads => {
  const known = conditionReads.get(when)
  if (known !== undefined) return known
  const facts = factsRead(libraryOf(edition), undefined, when)
  const made = { facts, languages: languagesRead(when), dated: isDated(when) }
  conditionReads.set(when, made)
  return made
}

const touchesAny = ({ touches }: Step, { facts, languages }: Reads): boolean =>
  touches.some(({ fact, language }) => {
    const named = languages?.get(fact)
    return facts.has(fact) && (language === undefined || (named?.has(language) ?? true))
  })

const setOf = (steps: readonly Step[], holds: (step: Step) => boolean): StepSet =>
  steps.reduce((set, step, index) => (holds(step) ? set | bitOf(index) : set), 0n)

/** The answers that steps change, as they are now. */
export const touchedBy = (steps: readonly Step[], facts: Facts): Facts => {
  const ids = new Set(steps.flatMap(({ touches }) => touches.map(({ fact }) => fact)))
  return Object.fromEntries(Object.entries(facts).filter(([id]) => ids.has(id)))
}

/** One answer after sets of steps, all finished on one day. */
const answerAfter = ({ facts, today }: Ground, steps: readonly Step[], fact: string) => {
  const touching = (step: Step) => step.touches.find((touch) => touch.fact === fact)
  const relevant = setOf(steps, (step) => touching(step) !== undefined)
  const dated = steps.some((step) => touching(step)?.dated === true)
  const after: (taken: StepSet, day: DayNumber) => Answer | undefined = keptBySet((taken, day) => {
    const last = indexesOf(taken).at(-1)
    const step = last === undefined ? undefined : steps[last]
    if (last === undefined || step === undefined) return facts[fact]
    const before = after(taken ^ bitOf(last), day)
    return step.apply(before === undefined ? {} : { [fact]: before }, day, today)[fact]
  })
  return (taken: StepSet, day: DayNumber) => after(taken & relevant, dated ? day : today)
}

/**
 * The answers that steps change after sets of them, all finished on one day: each the same object
 * after the same steps that touch it, so that what is read of it is read once.
 */
const afterwards = (ground: Ground, steps: readonly Step[]) => {
  const touched = new Set(steps.flatMap(({ touches }) => touches.map(({ fact }) => fact)))
  const answers = [...touched].map((fact) => [fact, answerAfter(ground, steps, fact)] as const)
  const dating = setOf(steps, ({ touches }) => touches.some(({ dated }) => dated === true))
  const made = keptBySet((taken: StepSet, day: DayNumber): Facts => {
    const facts: Record<string, Answer> = {}
    for (const [fact, after] of answers) {
      const answer = after(taken, day)
      if (answer !== undefined) facts[fact] = answer
    }
    return facts
  })
  return (taken: StepSet, day: DayNumber): Facts =>
    made(taken, (taken & dating) === 0n ? ground.today : day)
}

/** A set without the steps that add nothing beside others in it. */
const coreBy = ({ edition }: Ground, steps: readonly Step[]): ((set: StepSet) => StepSet) => {
  const above = steps.map((step, index) =>
    setOf(steps, (other) => {
      const wider = other !== step && covers(edition, other, step)
      return wider && (steps.indexOf(other) < index || !covers(edition, step, other))
    }),
  )
  const known = new Map<StepSet, StepSet>()
  return (set) => {
    const before = known.get(set)
    if (before !== undefined) return before
    let core = set
    for (const index of indexesOf(set))
      if (((above[index] ?? 0n) & set) !== 0n) core ^= bitOf(index)
    known.set(set, core)
    return core
  }
}

const keeping =
  (
    ground: Ground,
    steps: readonly Step[],
    after: ReturnType<typeof afterwards>,
    core: (set: StepSet) => StepSet,
  ) =>
  <V>(reads: Reads, work: (c: Case) => V) => {
    const relevant = setOf(steps, (step) => touchesAny(step, reads))
    const value = keptBySet((key, frame) => work(ground.seenOn(after(key, frame), frame)))
    return (taken: StepSet, day: DayNumber): V =>
      value(core(taken & relevant), reads.dated ? day : ground.today)
  }

/**
 * How far these steps lead: where each is ready, or, `hoped`, were every open answer the best one.
 */
export const reachOf = (
  ground: Ground,
  steps: readonly Step[],
  as: 'ready' | 'hoped' = 'ready',
): Reach => {
  const { edition, today } = ground
  const factsAfter = afterwards(ground, steps)
  const core = coreBy(ground, steps)
  const kept = keeping(ground, steps, factsAfter, core)
  const least = as === 'ready' ? met : unknown
  const doors = steps.map((step, index): Door => {
    const condition = ground.conditionOf(step)
    const bit = bitOf(index)
    if (condition === undefined)
      return { bit, step, relevant: 0n, barred: undefined, asks: undefined, dated: false }
    const reads = readsOfCondition(edition, condition.when)
    const stands = kept(reads, condition.judge)
    return {
      bit,
      step,
      relevant: setOf(steps, (one) => touchesAny(one, reads)),
      barred: (taken, on) => stands(taken, on) < least,
      asks: (taken, on) => stands(taken, on) === unknown,
      dated: reads.dated,
    }
  })
  const all = (1n << BigInt(steps.length)) - 1n
  const taken = (allowed: StepSet, day: DayNumber): StepSet => {
    let so = 0n
    let rest = doors.filter(({ bit }) => (allowed & bit) !== 0n)
    for (let fresh = all; ; ) {
      let next = 0n
      for (const door of rest)
        if ((so === 0n || (door.relevant & fresh) !== 0n) && isOpen(door, so, day, today))
          next |= door.bit
      if (next === 0n) return so
      so |= next
      fresh = next
      rest = rest.filter(({ bit }) => (next & bit) === 0n)
    }
  }
  return {
    all,
    core,
    where: (holds) => setOf(steps, holds),
    before: (day) =>
      setOf(
        steps,
        ({ notBefore, months }) =>
          (notBefore ?? 0) <= day &&
          (notBefore !== undefined || ground.dayIn(months.min ?? 0) <= day),
      ),
    taken: keptBySet(taken),
    doors,
    asking: (allowed, taken, day) =>
      doors.reduce((set, { bit, asks }) => {
        const others = taken & ~bit
        const hangs = (bit & allowed) !== 0n && (asks?.(others, today) || asks?.(others, day))
        return hangs ? set | bit : set
      }, 0n),
    touching: (reads) => setOf(steps, (step) => touchesAny(step, reads)),
    factsAfter: (set, day) => ({ ...ground.facts, ...factsAfter(set, day) }),
    seen: (set, day) => ground.seenOn(factsAfter(core(set), day), day),
    kept,
  }
}
