import type { DayNumber } from '../time/day.ts'
import type { Ground } from './ground.ts'
import type { Step } from './step.ts'
import { bitOf, indexesOf, type StepSet } from './step-set.ts'

// Steps as doors: each opens once the steps its condition hangs on have been taken. Asked hundreds
// of thousands of times in one search, so an answer is kept by one plain number.

export type Door = {
  readonly step: Step
  readonly bit: StepSet
  /** The steps its condition hangs on. */
  readonly relevant: StepSet
  /** Whether its condition keeps it shut; undefined: there is none. */
  readonly barred: ((taken: StepSet, day: DayNumber) => boolean) | undefined
  /** Whether only an answer that nobody has given keeps it shut. */
  readonly asks: ((taken: StepSet, day: DayNumber) => boolean) | undefined
  /** Whether the day matters to its condition. */
  readonly dated: boolean
}

/** When steps are finished at the earliest, in months by the longer estimate. */
export type Ends = { readonly taken: StepSet; readonly months: readonly number[] }

/** Steps of which each has a bit of its own in one small number. */
const bitsMax = 30

type Key = number | StepSet
type Answers = Map<Key, boolean>

/** A step is ready on a day if its condition holds on it, or today, which is asked once. */
export const isOpen = ({ barred }: Door, taken: StepSet, day: DayNumber, today: DayNumber) =>
  barred === undefined || !barred(taken, today) || !barred(taken, day)

/** Doors that a step may open, each with the bit that stands for the step there. */
type Wakes = readonly (readonly [door: number, bit: number])[]

const wakesOf = (doors: readonly Door[]): readonly Wakes[] => {
  const wakes: (readonly [number, number])[][] = doors.map(() => [])
  doors.forEach(({ relevant }, at) => {
    for (const [nth, index] of indexesOf(relevant).entries()) wakes[index]?.push([at, 1 << nth])
  })
  return wakes
}

/** One race at a time, on a track that every race runs on: nothing is laid out anew. */
type Race = {
  day: DayNumber
  answers: readonly Answers[]
  /** Of each door, the steps it hangs on that are taken. */
  readonly keys: Int32Array
  readonly waits: Uint8Array
  /** When each step that has begun will end. */
  readonly ends: Float64Array
  months: number[]
  taken: StepSet
  clock: number
}

const never = Number.POSITIVE_INFINITY

const trackFor = ({ length }: readonly Door[]): Race => ({
  day: 0,
  answers: [],
  keys: new Int32Array(length),
  waits: new Uint8Array(length),
  ends: new Float64Array(length),
  months: [],
  taken: 0n,
  clock: 0,
})

/** The steps that end next, all at one time; none: nothing runs. */
const endingNext = ({ ends }: Race, listed: readonly number[]): readonly number[] => {
  let [first, next] = [never, [] as number[]]
  for (const index of listed) {
    const end = ends[index] ?? never
    if (end < first) [first, next] = [end, [index]]
    else if (end === first && end !== never) next.push(index)
  }
  return next
}

const endOf = ({ dayIn }: Ground, step: Step, { clock, day }: Race): number | undefined => {
  const lasts = step.months.max ?? step.months.min ?? 0
  const end = step.notBefore === undefined ? clock + lasts : Math.max(clock, lasts)
  return (step.notBefore ?? dayIn(end)) <= day ? end : undefined
}

/** The earliest end of each step, were all that is ready begun at once, study too. */
export const endsBy = (
  ground: Ground,
  doors: readonly Door[],
): ((allowed: StepSet, day: DayNumber) => Ends) => {
  const small = doors.map(({ relevant }) => indexesOf(relevant).length <= bitsMax)
  const wakes = wakesOf(doors)
  const always = doors.map((): Answers => new Map())
  const known = new Map<DayNumber, readonly Answers[]>()
  const answersOn = (day: DayNumber): readonly Answers[] => {
    const made =
      known.get(day) ?? doors.map(({ dated }, at) => (dated ? undefined : always[at]) ?? new Map())
    known.set(day, made)
    return made
  }
  const opens = (race: Race, index: number, door: Door): boolean => {
    const key = small[index] === true ? (race.keys[index] ?? 0) : race.taken & door.relevant
    const before = race.answers[index]?.get(key)
    if (before !== undefined) return before
    const made = isOpen(door, race.taken, race.day, ground.today)
    race.answers[index]?.set(key, made)
    return made
  }
  const beginIfOpen = (race: Race, index: number): void => {
    const door = doors[index]
    if (door === undefined || race.waits[index] === 0) return
    if (door.barred !== undefined && !opens(race, index, door)) return
    race.waits[index] = 0
    const end = endOf(ground, door.step, race)
    if (end !== undefined) race.ends[index] = end
  }
  const finish = (race: Race, index: number): void => {
    race.ends[index] = never
    race.months[index] = race.clock
    race.taken |= bitOf(index)
    for (const [at, bit] of wakes[index] ?? []) race.keys[at] = (race.keys[at] ?? 0) | bit
  }
  const race = trackFor(doors)
  const ready = (allowed: StepSet, day: DayNumber): readonly number[] => {
    Object.assign(race, { day, answers: answersOn(day), months: [], taken: 0n, clock: 0 })
    race.keys.fill(0)
    race.waits.fill(0)
    race.ends.fill(never)
    const listed = indexesOf(allowed)
    for (const index of listed) race.waits[index] = 1
    for (const index of listed) beginIfOpen(race, index)
    return listed
  }
  const run = (allowed: StepSet, day: DayNumber): Ends => {
    const listed = ready(allowed, day)
    for (;;) {
      const done = endingNext(race, listed)
      const [first] = done
      if (first === undefined) return { taken: race.taken, months: race.months }
      race.clock = race.ends[first] ?? never
      for (const index of done) finish(race, index)
      for (const index of done) for (const [at] of wakes[index] ?? []) beginIfOpen(race, at)
    }
  }
  return keptBySet(run)
}

/** The same answer for the same set on the same day. */
export const keptBySet = <V>(
  work: (set: StepSet, day: DayNumber) => V,
): ((set: StepSet, day: DayNumber) => V) => {
  const byDay = new Map<DayNumber, Map<StepSet, V>>()
  return (set, day) => {
    let known = byDay.get(day)
    if (known === undefined) {
      known = new Map()
      byDay.set(day, known)
    }
    const before = known.get(set)
    if (before !== undefined || known.has(set)) return before as V
    const made = work(set, day)
    known.set(set, made)
    return made
  }
}
