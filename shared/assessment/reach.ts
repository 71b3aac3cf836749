import type { Facts } from '../facts/answer.ts'
import type { CompiledEdition } from '../rules/compile.ts'
import { factsRead } from '../rules/reads.ts'
import type { Predicate } from '../rules/rule.ts'
import type { Case } from '../rules/scope.ts'
import { unmet } from '../rules/truth.ts'
import type { DayNumber } from '../time/day.ts'
import { covers } from './covering.ts'
import type { Ground } from './ground.ts'
import { isDated, libraryOf } from './scan.ts'
import type { Step } from './step.ts'

// How far steps lead when nobody waits for anybody: each step that is ready is taken, again and
// again, and all are finished on the day that is judged. Real plans never lead further, so what is
// out of reach here is out of reach. Sets of steps are bits, and what a rule says of a set is kept
// by the few of its steps that touch what the rule reads.

/** A set of steps: bit `i` stands for the step at index `i`. */
export type StepSet = bigint

export type Reach = {
  readonly all: StepSet
  /** A set without the steps that add nothing beside others in it. */
  readonly core: (set: StepSet) => StepSet
  readonly where: (holds: (step: Step) => boolean) => StepSet
  /** Steps that can be finished by a day, by their shorter estimate. */
  readonly before: (day: DayNumber) => StepSet
  /** The steps of these that can be finished by a day, each ready in its turn. */
  readonly taken: (allowed: StepSet, day: DayNumber) => StepSet
  /** The same, and for each when it is finished at the earliest, in months by the longer estimate. */
  readonly ends: (allowed: StepSet, day: DayNumber) => ReadonlyMap<number, number>
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

type Node = Readonly<Record<string, unknown>>

const languagesIn = (node: Node): ReadonlySet<string> | undefined => {
  const where = node.where as Node | undefined
  return where?.kind === 'in' && where.path === `${node.as}.language`
    ? new Set(where.codes as readonly string[])
    : undefined
}

/** Lists of which every mention asks for items in named languages, with those languages. */
const languagesOf = (rule: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string> | undefined>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const one of Object.values(value)) visit(one)
    const { list } = value as Node
    if (typeof list !== 'string') return
    const named = languagesIn(value as Node)
    const before = found.has(list) ? found.get(list) : new Set<string>()
    found.set(list, named && before && new Set([...before, ...named]))
  }
  visit(rule)
  return new Map([...found].filter((one): one is [string, Set<string>] => one[1] !== undefined))
}

const conditionReads = new WeakMap<Predicate, Reads>()

const readsOfCondition = (edition: CompiledEdition, when: Predicate): Reads => {
  const known = conditionReads.get(when)
  if (known !== undefined) return known
  const facts = factsRead(libraryOf(edition), undefined, when)
  const made = { facts, languages: languagesOf(when), dated: isDated(when) }
  conditionReads.set(when, made)
  return made
}

const touchesAny = ({ touches }: Step, { facts, languages }: Reads): boolean =>
  touches.some(({ fact, language }) => {
    const named = languages?.get(fact)
    return facts.has(fact) && (language === undefined || (named?.has(language) ?? true))
  })

/** The steps of a set in order. */
export const indexesOf = (set: StepSet): readonly number[] => {
  const indexes: number[] = []
  for (let rest = set, index = 0; rest !== 0n; rest >>= 1n, index++)
    if ((rest & 1n) === 1n) indexes.push(index)
  return indexes
}

type Begun = {
  readonly bit: StepSet
  readonly index: number
  readonly end: number
  readonly day: DayNumber
}

const begin = ({ dayIn }: Ground, { bit, index, step }: Door, clock: number): Begun => {
  const lasts = step.months.max ?? step.months.min ?? 0
  const end = step.notBefore === undefined ? clock + lasts : Math.max(clock, lasts)
  return { bit, index, end, day: step.notBefore ?? dayIn(end) }
}

type Door = {
  readonly bit: StepSet
  readonly index: number
  readonly step: Step
  /** Steps that touch what its condition reads. */
  readonly relevant: StepSet
  readonly barred: ((taken: StepSet, day: DayNumber) => boolean) | undefined
}

const setOf = (steps: readonly Step[], holds: (step: Step) => boolean): StepSet =>
  steps.reduce((set, step, index) => (holds(step) ? set | (1n << BigInt(index)) : set), 0n)

/** The facts after sets of steps, all finished on one day. */
const afterwards = ({ facts, today }: Ground, steps: readonly Step[]) => {
  const byDay = new Map<DayNumber, Map<StepSet, Facts>>()
  const after = (taken: StepSet, day: DayNumber, known: Map<StepSet, Facts>): Facts => {
    if (taken === 0n) return facts
    const before = known.get(taken)
    if (before !== undefined) return before
    const last = taken.toString(2).length - 1
    const made = steps[last]?.apply(after(taken ^ (1n << BigInt(last)), day, known), day, today)
    if (made === undefined) throw new Error(`no step ${last} among ${steps.length}`)
    known.set(taken, made)
    return made
  }
  return (taken: StepSet, day: DayNumber): Facts => {
    const known = byDay.get(day) ?? new Map<StepSet, Facts>()
    byDay.set(day, known)
    return after(taken, day, known)
  }
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
      if (((above[index] ?? 0n) & set) !== 0n) core &= ~(1n << BigInt(index))
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
    const byDay = new Map<DayNumber, Map<StepSet, V>>()
    return (taken: StepSet, day: DayNumber): V => {
      const frame = reads.dated ? day : ground.today
      let known = byDay.get(frame)
      if (known === undefined) {
        known = new Map()
        byDay.set(frame, known)
      }
      const key = core(taken & relevant)
      const before = known.get(key)
      if (before !== undefined || known.has(key)) return before as V
      const value = work(ground.seenOn(after(key, frame), frame))
      known.set(key, value)
      return value
    }
  }

/** The earliest end of each step, were all that is ready begun at once, study too. */
const endsBy =
  (
    ground: Ground,
    doors: readonly Door[],
    opens: (door: Door, taken: StepSet, day: DayNumber) => boolean,
  ): Reach['ends'] =>
  (allowed, day) => {
    const begun: Begun[] = []
    const found = new Map<number, number>()
    let rest = doors.filter(({ bit }) => (allowed & bit) !== 0n)
    let [so, fresh, clock] = [0n, 0n, 0]
    for (;;) {
      rest = rest.filter((door) => {
        if ((so !== 0n && (door.relevant & fresh) === 0n) || !opens(door, so, day)) return true
        const one = begin(ground, door, clock)
        if (one.day <= day) begun.push(one)
        return false
      })
      const next = begun.reduce<number>((least, { end }) => Math.min(least, end), Infinity)
      if (next === Infinity) return found
      clock = next
      fresh = 0n
      for (let at = begun.length - 1; at >= 0; at--) {
        const one = begun[at]
        if (one === undefined || one.end > next) continue
        begun.splice(at, 1)
        fresh |= one.bit
        found.set(one.index, one.end)
      }
      so |= fresh
    }
  }

export const reachOf = (ground: Ground, steps: readonly Step[]): Reach => {
  const { edition, today } = ground
  const factsAfter = afterwards(ground, steps)
  const core = coreBy(ground, steps)
  const kept = keeping(ground, steps, factsAfter, core)
  const doors = steps.map((step, index): Door => {
    const judge = ground.conditionOf(step)
    const bit = 1n << BigInt(index)
    if (step.move === undefined || judge === undefined)
      return { bit, index, step, relevant: 0n, barred: undefined }
    const reads = readsOfCondition(edition, step.move.when)
    return {
      bit,
      index,
      step,
      relevant: setOf(steps, (one) => touchesAny(one, reads)),
      barred: kept(reads, (c) => judge(c) === unmet),
    }
  })
  const opens = ({ barred }: Door, taken: StepSet, day: DayNumber): boolean =>
    barred === undefined || !barred(taken, day) || !barred(taken, today)
  const all = (1n << BigInt(steps.length)) - 1n
  const taken = (allowed: StepSet, day: DayNumber): StepSet => {
    let so = 0n
    let rest = doors.filter(({ bit }) => (allowed & bit) !== 0n)
    for (let fresh = all; ; ) {
      let next = 0n
      for (const door of rest)
        if ((so === 0n || (door.relevant & fresh) !== 0n) && opens(door, so, day)) next |= door.bit
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
    taken,
    ends: endsBy(ground, doors, opens),
    touching: (reads) => setOf(steps, (step) => touchesAny(step, reads)),
    factsAfter,
    seen: (set, day) => ground.seenOn(factsAfter(core(set), day), day),
    kept,
  }
}
