import type { Answer, Facts, Item, ScalarAnswer } from '../facts/answer.ts'
import type { ScalarKind } from '../facts/fact.ts'
import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import { addMonths, type DayNumber, dayText } from '../time/day.ts'
import { choiceIn } from './choice.ts'
import { leadsThere, type Plan, planBy } from './plan.ts'
import { longest } from './schedule.ts'
import { type Search, searchOf } from './search.ts'
import type { Step } from './step.ts'

// Which steps of a plan fall away if something turns out to be so. Nobody is told that a step may
// not be needed unless some answer truly makes the plan shorter, and then they are told which.

type Standing = {
  readonly edition: CompiledEdition
  readonly programme: CompiledProgramme
  /** The student's own facts. */
  readonly facts: Facts
  readonly instant: number
  readonly plan: Plan
}

export type Spared = {
  /** The answers that spare something, as the paths they were named by. */
  readonly answers: readonly string[]
  /** The steps that they spare, in the plan's order. */
  readonly spares: readonly string[]
}

const nothing: Spared = { answers: [], spares: [] }

/** Rupiah a year: nothing, and more than any law here asks for. */
const ends = [0, 100_000_000_000]
const longAgoMonths = 240

/** What an answer may turn out to be: all of it where that is little, else its ends. */
const valuesOf = (
  edition: CompiledEdition,
  today: DayNumber,
  of: ScalarKind,
): readonly ScalarAnswer[] => {
  const known = (values: readonly unknown[]) =>
    values.map((one) => ({ known: one }) as ScalarAnswer)
  switch (of.kind) {
    case 'yes-no':
      return known([true, false])
    case 'choice':
      return known(of.options)
    case 'choices':
      return known(of.options.map((one) => [one]))
    case 'level':
      return known((edition.source.scales[of.scale] ?? []).flat())
    case 'number':
      return known([of.min, of.max])
    case 'money':
      return known(ends.map((amount) => ({ amount, currency: 'IDR', period: 'year' })))
    case 'day':
      return known([dayText(today), dayText(addMonths(today, -longAgoMonths))])
    case 'code':
      return []
  }
}

/** A list as the steps of the plan would leave it: the student may have done so already. */
const alreadyDone = (search: Search, { plan }: Standing, fact: string): readonly Answer[] => {
  const { steps, facts } = choiceIn(search)
  const done = steps.filter(
    ({ id, touches }) =>
      plan.steps.some((one) => one.id === id) && touches.some((touch) => touch.fact === fact),
  )
  // Work that is done was done until today; anything else counts from the day it was finished.
  const after = (so: Facts, step: Step): Facts =>
    step.apply(so, search.today, addMonths(search.today, step.kind === 'work' ? -longest(step) : 0))
  const one = done.map((step) => after(facts, step)[fact])
  const all = done.reduce(after, facts)[fact]
  return [...one, all].flatMap((answer) => answer ?? [])
}

/** The student's facts with one more thing known, in every way it may turn out. */
const completions = (
  search: Search,
  standing: Standing,
  facts: Facts,
  path: string,
): readonly Facts[] => {
  const { edition } = standing
  const whole = edition.facts.get(path)?.definition.of
  if (whole?.kind === 'list')
    return alreadyDone(search, standing, path).map((answer) => ({ ...facts, [path]: answer }))
  if (whole !== undefined)
    return valuesOf(edition, search.today, whole).map((answer) => ({
      ...facts,
      [path]: answer as Answer,
    }))
  return ofItem(edition, search.today, facts, path)
}

/** "jobs.j1.related": one field of one item. */
const ofItem = (
  edition: CompiledEdition,
  today: DayNumber,
  facts: Facts,
  path: string,
): readonly Facts[] => {
  const list = [...edition.facts.keys()].find((id) => path.startsWith(`${id}.`))
  const of = list === undefined ? undefined : edition.facts.get(list)?.definition.of
  const answer = list === undefined ? undefined : facts[list]
  if (list === undefined || of?.kind !== 'list' || typeof answer !== 'object') return []
  const items = answer.known as readonly Item[]
  const item = items.find(({ id }) => path.startsWith(`${list}.${id}.`))
  const field = item && path.slice(`${list}.${item.id}.`.length)
  const kind = field === undefined ? undefined : of.fields[field]?.of
  if (kind === undefined || field === undefined) return []
  return valuesOf(edition, today, kind).map((value) => ({
    ...facts,
    [list]: { known: items.map((one) => (one === item ? { ...one, [field]: value } : one)) },
  })) as readonly Facts[]
}

/** When the last step ends, by the longest time that was found of each. */
const timed = ({ steps }: Plan): number =>
  Math.max(0, ...steps.map(({ begins, months: { min, max } }) => begins + (max ?? min ?? 0)))

/** Steps of a plan that can be left out one after the other, the last first, without being later. */
const leftOut = (search: Search, plan: Plan): readonly string[] => {
  const isStep = new Set(choiceIn(search).steps.map(({ id }) => id))
  let ids = plan.steps.flatMap(({ id }) => (isStep.has(id) ? id : []))
  const spared: string[] = []
  for (const id of [...ids].reverse()) {
    const rest = ids.filter((one) => one !== id)
    const arrival = leadsThere(search, rest)
    if (arrival === undefined || arrival.months.max > timed(plan)) continue
    ids = rest
    spared.push(id)
  }
  return spared
}

/** Steps of the plan that this student could spare; several that lead to each other fall together. */
const spareFor = ({ edition, programme, instant, plan }: Standing, facts: Facts) => {
  const search = searchOf(edition, programme, facts, instant)
  const spared = leftOut(search, plan)
  if (spared.length > 0) return spared
  const ids = plan.steps.map(({ id }) => id)
  const now = planBy(search, 'soonest')?.steps.map(({ id }) => id)
  return now?.every((id) => ids.includes(id)) ? ids.filter((id) => !now.includes(id)) : []
}

/** What these facts spare, and the facts that spare the most. */
type Best = { readonly facts: Facts; readonly spares: readonly string[] }

const bestOf = (standing: Standing, ways: readonly Facts[], least: Best): Best =>
  ways.reduce<Best>((best, facts) => {
    const spares = spareFor(standing, facts)
    return spares.length > best.spares.length ? { facts, spares } : best
  }, least)

/**
 * Of these unknowns those that may spare steps of a plan, and the steps: each is tried in every way
 * it may turn out, and then again with what the others at best turn out to be.
 */
export const sparedBy = (standing: Standing, unknowns: readonly string[]): Spared => {
  if (unknowns.length === 0 || standing.plan.steps.length === 0) return nothing
  const { edition, programme, facts, instant, plan } = standing
  const search = searchOf(edition, programme, facts, instant)
  const waysOf = (path: string, from: Facts) => completions(search, standing, from, path)
  const spares = new Set<string>()
  const answers = new Set<string>()
  let together: Best = { facts, spares: [] }
  for (const path of [...unknowns, ...unknowns]) {
    if (answers.has(path)) continue
    const alone = bestOf(standing, waysOf(path, facts), { facts, spares: [] })
    const added = bestOf(standing, waysOf(path, together.facts), together)
    if (alone.spares.length === 0 && added === together) continue
    answers.add(path)
    for (const id of [...alone.spares, ...added.spares]) spares.add(id)
    together = added
  }
  return told(plan, answers, spares)
}

const told = (plan: Plan, answers: ReadonlySet<string>, spares: ReadonlySet<string>): Spared => ({
  answers: [...answers],
  spares: plan.steps.flatMap(({ id }) => (spares.has(id) ? id : [])),
})
