import type { Facts } from '../facts/answer.ts'
import { met } from '../rules/truth.ts'
import type { DayNumber } from '../time/day.ts'
import { choiceIn } from './choice.ts'
import { monthsMax } from './ground.ts'
import { reached, type Search } from './search.ts'
import type { Step } from './step.ts'
import { indexesOf, type StepSet } from './step-set.ts'

// When the steps of a set happen, if somebody takes exactly these. Study follows study; anything
// else begins on the day on which it is ready, beside the rest. All by the longer estimates.

export type Begun = { readonly index: number; readonly begins: number }

/** The student on the day on which the last step is finished. */
export type Arrival = {
  /** What the steps changed; the rest of the student's facts is as it was. */
  readonly facts: Facts
  readonly day: DayNumber
  readonly begun: readonly Begun[]
  readonly months: { readonly min: number; readonly max: number }
  /** The day that had to be waited for, as a step. */
  readonly wait?: Step | undefined
}

/** Waits that may be added: each lets time pass until its day. */
export type Waits = readonly Step[]

/** A wait for any day on which time alone changes something. */
export const anyWait = (search: Search): Waits => choiceIn(search).waits

type Span = { readonly min: number; readonly max: number }

type Running = {
  readonly index: number
  readonly started: DayNumber
  readonly finished: DayNumber
  readonly ends: Span
}

/** Tests that are put off, and the month from which on they begin. */
type Late = {
  readonly tests: readonly number[]
  readonly from: number
  /** Whether they begin then, and not when the next thing ends. */
  readonly prompt: boolean
}

const inTime: Late = { tests: [], from: 0, prompt: false }

type Course = {
  readonly search: Search
  /** So that results are fresh in the end. */
  readonly late: Late
  readonly waits: Waits
  facts: Facts
  day: DayNumber
  clock: Span
  wait: Step | undefined
  waiting: readonly number[]
  running: readonly Running[]
  readonly begun: Begun[]
}

export const stepAt = (search: Search, index: number): Step => {
  const { steps } = choiceIn(search)
  const step = steps[index]
  if (step === undefined) throw new Error(`no step ${index} among ${steps.length}`)
  return step
}

export const longest = ({ months }: Step): number => months.max ?? months.min ?? 0

const isReady = ({ search, facts, day }: Course, step: Step): boolean => {
  const condition = search.conditionOf(step)
  return condition === undefined || condition.judge(search.seenOn(facts, day)) === met
}

const beginStep = (course: Course, index: number, step: Step): void => {
  const { search, clock } = course
  const dated = step.notBefore !== undefined
  const ends = dated
    ? { min: Math.max(clock.min, longest(step)), max: Math.max(clock.max, longest(step)) }
    : { min: clock.min + (step.months.min ?? 0), max: clock.max + longest(step) }
  const finished = Math.max(step.notBefore ?? search.dayIn(ends.max), course.day)
  course.running = [...course.running, { index, started: course.day, finished, ends }]
  course.begun.push({ index, begins: clock.max })
}

/** Begins whatever is ready; of study, one thing at a time. */
const beginReady = (course: Course): void => {
  const { search } = course
  let studying = course.running.some(({ index }) => stepAt(search, index).serial)
  course.waiting = course.waiting.filter((index) => {
    const step = stepAt(search, index)
    const early = course.clock.max < course.late.from && course.late.tests.includes(index)
    if (early || (step.serial && studying) || !isReady(course, step)) return true
    beginStep(course, index, step)
    studying ||= step.serial
    return false
  })
}

/** Goes on to the next day on which something is finished, and lets it count. */
const goOn = (course: Course): void => {
  const day = Math.min(...course.running.map(({ finished }) => finished))
  const done = course.running.filter(({ finished }) => finished === day)
  course.running = course.running.filter(({ finished }) => finished !== day)
  course.day = day
  course.clock = {
    min: Math.max(...done.map(({ ends }) => ends.min)),
    max: Math.max(course.clock.max, ...done.map(({ ends }) => ends.max)),
  }
  for (const { index, finished, started } of done)
    course.facts = choiceIn(course.search).afterStep(course.facts, index, finished, started)
}

/** Whether tests that were put off may begin before anything that runs is finished. */
const testsNext = ({ running, waiting, late, clock }: Course): boolean =>
  clock.max < late.from &&
  late.tests.some((index) => waiting.includes(index)) &&
  running.every(({ ends }) => late.prompt && late.from < ends.max)

/** Lets time pass until tests may begin or, where nothing runs and nothing is ready, something turns. */
const skipAhead = (course: Course): boolean => {
  if (testsNext(course)) {
    course.clock = { min: course.clock.min, max: course.late.from }
    course.day = Math.max(course.day, course.search.dayIn(course.late.from))
    return true
  }
  const next = course.waits.find(({ notBefore }) => (notBefore ?? 0) > course.day)
  if (next?.notBefore === undefined) return false
  course.wait = next
  course.day = next.notBefore
  const months = longest(next)
  course.clock = {
    min: Math.max(course.clock.min, months),
    max: Math.max(course.clock.max, months),
  }
  return true
}

const courseOf = (
  search: Search,
  order: readonly number[],
  waits: Waits,
  late = inTime,
): Arrival | 'stuck' => {
  const course: Course = {
    search,
    late,
    waits,
    facts: choiceIn(search).facts,
    day: search.today,
    clock: { min: 0, max: 0 },
    wait: undefined,
    waiting: order,
    running: [],
    begun: [],
  }
  let shortest = 0
  while (course.waiting.length + course.running.length > 0) {
    beginReady(course)
    if (course.running.length > 0 && !testsNext(course)) goOn(course)
    else if (!skipAhead(course)) return 'stuck'
    shortest = Math.max(shortest, course.clock.min)
  }
  const { facts, day, begun, clock, wait } = course
  return { facts, day, begun, wait, months: { min: shortest, max: clock.max } }
}

/**
 * How tests may be put off so that they end so many months from now, with the rest, or a little
 * later: all of them, or only the last, where the first stand on what grows old itself.
 */
const puttingOff = (search: Search, order: readonly number[], months: number): readonly Late[] => {
  const all = order.filter((index) => isTest(search, index) && stepAt(search, index).serial)
  return [true, false].flatMap((prompt) =>
    all.flatMap((_, at) => {
      const tests = all.slice(at)
      const from = months - tests.reduce((sum, index) => sum + longest(stepAt(search, index)), 0)
      return from > 0 ? [{ tests, from, prompt }] : []
    }),
  )
}

const isTest = (search: Search, index: number): boolean => stepAt(search, index).kind === 'test'

const testsFirst = (search: Search, order: readonly number[]): readonly number[] => [
  ...order.filter((index) => isTest(search, index)),
  ...order.filter((index) => !isTest(search, index)),
]

/** The same steps, these behind the others. */
const lastOf = (order: readonly number[], late: readonly number[]): readonly number[] => [
  ...order.filter((index) => !late.includes(index)),
  ...late,
]

/** Study in the order of the steps; where that shuts out a test, tests before further study. */
const firstCourse = (search: Search, set: StepSet, waits: Waits): Arrival | undefined => {
  const listed = indexesOf(set)
  const one = courseOf(search, listed, waits)
  if (one !== 'stuck') return one
  const other = courseOf(search, testsFirst(search, listed), waits)
  return other === 'stuck' ? undefined : other
}

const waitedFor = (arrival: Arrival, wait: Step): Arrival => {
  const day = Math.max(arrival.day, wait.notBefore ?? 0)
  const { min, max } = arrival.months
  const months = { min: Math.max(min, longest(wait)), max: Math.max(max, longest(wait)) }
  return { ...arrival, day, months, wait }
}

const leads = (search: Search, { facts, day, months }: Arrival): boolean =>
  months.max <= monthsMax && reached(search, search.seenOn(facts, day))

/** Where a proof would run out before the rest is done, tests are put off. */
const fresh = (
  search: Search,
  soon: Arrival,
  wait: Step | undefined,
  waits: Waits,
): Arrival | undefined => {
  const first = wait === undefined ? soon : waitedFor(soon, wait)
  if (leads(search, first)) return first
  const order = soon.begun.map(({ index }) => index)
  for (const late of puttingOff(search, order, first.months.max)) {
    const course = courseOf(search, lastOf(order, late.tests), waits, late)
    if (course === 'stuck') continue
    const last = wait === undefined ? course : waitedFor(course, wait)
    if (leads(search, last)) return last
  }
  return undefined
}

/**
 * What taking exactly these steps leads to, and waiting if need be, on the first day on which that
 * leads there; undefined if one is never ready, if they last too long or if something always blocks.
 */
export const arrivalOf = (search: Search, set: StepSet, waits: Waits): Arrival | undefined => {
  const soon = firstCourse(search, set, waits)
  if (soon === undefined || soon.months.max > monthsMax) return undefined
  for (const { from, day } of choiceIn(search).stretches) {
    if (day < soon.day || !choiceIn(search).leads(set, day)) continue
    const wait = waits.find(({ notBefore }) => notBefore === from)
    if (from > soon.day && wait === undefined) continue
    const arrival = fresh(search, soon, from > soon.day ? wait : undefined, waits)
    if (arrival !== undefined) return arrival
  }
  return undefined
}

/** Steps one more of which a set needs, beyond any wait, if it does not lead there as it is. */
export const lackedBy = (search: Search, set: StepSet): StepSet => {
  const { stretches, against } = choiceIn(search)
  const soon = firstCourse(search, set, anyWait(search))
  if (soon === undefined || soon.months.max > monthsMax) return 0n
  return stretches
    .filter(({ day }) => day >= soon.day)
    .map(({ from }) => against(search.seenOn(soon.facts, Math.max(from, soon.day))))
    .reduce((all, one) => all | one, 0n)
}
