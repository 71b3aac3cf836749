import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, look } from '../rules/compile.ts'
import type { JudgedFact } from '../rules/edition.ts'
import { met } from '../rules/truth.ts'
import type { Report } from './assess.ts'
import type { Outlook } from './outlook.ts'

/** One thing to ask: a fact, or what an item of a list still lacks. */
export type Question = {
  readonly fact: string
  /** Paths this answers: "jobs", or "sittings.s1.date". */
  readonly paths: readonly string[]
  /** Programmes whose outlook hangs on it. */
  readonly programmes: readonly string[]
  /** Something one has or has not, to be ticked in one list with others. */
  readonly paper?: true
}

/** The first four screens: what everybody knows and what most routes turn on. */
export const opening: readonly string[] = ['birth', 'degrees', 'skills', 'sittings']

/** What a question about nothing else would weigh; whole shares add up the same in any order. */
const wholeWeight = 720_720

/** What a question must weigh to be asked of everybody: as much as a door two answers away. */
const weightMin = wholeWeight / 3

/** What only one programme asks is asked of everybody where it is all that door still hangs on. */
const ownWeightMin = wholeWeight / 2

const factOf = (edition: CompiledEdition, path: string): string => {
  const dotted = path.split('.')
  for (let length = dotted.length; length > 0; length--) {
    const id = dotted.slice(0, length).join('.')
    if (edition.facts.has(id)) return id
  }
  return path
}

const asked = (edition: CompiledEdition, fact: string): JudgedFact['asked'] => {
  const slot = edition.facts.get(fact)?.slot
  return slot === undefined ? undefined : edition.source.facts[slot]?.asked
}

const isPainful = (edition: CompiledEdition, fact: string): boolean =>
  asked(edition, fact)?.painful === true

/** A question whose own condition is still open waits: the answer to that comes first. */
const applicable = (edition: CompiledEdition, facts: Facts, { at }: Report) => {
  const first = edition.source.programmes[0]?.id
  const c = first === undefined ? undefined : look(edition, facts, Date.parse(at)).before(first)
  return (fact: string): boolean => {
    const slot = edition.facts.get(fact)?.slot
    const applies = slot === undefined ? undefined : edition.applies[slot]
    return applies === undefined || c === undefined || applies(c) === met
  }
}

/** Whether a path names something the student told: an item a plan would add is nobody's to answer. */
const isTold = (facts: Facts, fact: string, path: string): boolean => {
  if (path === fact) return true
  const answer = facts[fact]
  const [item] = path.slice(fact.length + 1).split('.')
  return (
    typeof answer === 'object' &&
    Array.isArray(answer.known) &&
    answer.known.some((one) => typeof one === 'object' && one.id === item)
  )
}

/** What is still open of an outlook; what only spares a step is asked inside its programme. */
const openIn = (outlook: Outlook, inside: boolean): readonly string[] => {
  if (outlook.kind === 'ask') return outlook.missing
  return inside && outlook.kind === 'reachable' ? (outlook.refines ?? []) : []
}

const isSilent = (edition: CompiledEdition, facts: Facts, path: string): boolean => {
  const answer = facts[factOf(edition, path)]
  return answer === 'dont-know' || answer === 'declined'
}

/** Requirements that stay open whatever else is answered: the student cannot say, or will not. */
const leftOpen = (
  edition: CompiledEdition,
  facts: Facts,
  { requirements }: Report['programmes'][number],
): number =>
  requirements.filter(
    ({ kind, phase, duty, settledBy, verdict, missing }) =>
      kind === 'must' &&
      phase === 'apply' &&
      !duty &&
      verdict === 'unknown' &&
      (settledBy === 'student' || settledBy === 'school-or-test') &&
      missing.length > 0 &&
      missing.every((path) => isSilent(edition, facts, path)),
  ).length

/**
 * How near an open door is: its share of one question, less for every requirement not met yet or
 * left open. A door with a painful question cannot be settled from outside: all it asks waits inside.
 */
const nearnessOf = (
  edition: CompiledEdition,
  said: Facts,
  report: Report['programmes'][number],
): number => {
  const { outlook } = report
  if (outlook.kind !== 'ask') return 0
  const facts = new Set(outlook.missing.map((path) => factOf(edition, path)))
  if ([...facts].some((fact) => isPainful(edition, fact))) return 0
  const gaps = outlook.unmet.length + leftOpen(edition, said, report)
  return Math.floor(wholeWeight / (facts.size + 3 * gaps + 1))
}

type Found = {
  readonly paths: Set<string>
  readonly programmes: Set<string>
  /** How much it brings nearer, all its doors together. */
  weight: number
}

const foundIn = (
  edition: CompiledEdition,
  facts: Facts,
  report: Report,
  opened: string | undefined,
): ReadonlyMap<string, Found> => {
  const concerns = applicable(edition, facts, report)
  const found = new Map<string, Found>()
  for (const one of report.programmes) {
    const { id, outlook } = one
    if (opened !== undefined && id !== opened) continue
    const nearness = nearnessOf(edition, facts, one)
    for (const path of openIn(outlook, opened === id)) {
      const fact = factOf(edition, path)
      if (isSilent(edition, facts, path)) continue
      if (!isTold(facts, fact, path) || !concerns(fact)) continue
      if (isPainful(edition, fact) && opened !== id) continue
      const held = found.get(fact) ?? { paths: new Set(), programmes: new Set(), weight: 0 }
      if (!held.programmes.has(id)) held.weight += nearness
      held.paths.add(path)
      held.programmes.add(id)
      found.set(fact, held)
    }
  }
  return found
}

const nothing: Found = { paths: new Set(), programmes: new Set(), weight: 0 }

/** Doors that are neither shut nor asleep: while there is one, there is something to sort. */
const isOpen = ({ outlook }: Report['programmes'][number]): boolean =>
  outlook.kind !== 'closed' && outlook.kind !== 'dormant'

/** Facts that no rule reads and that say in which order a student wants to see their doors. */
const sorting = (edition: CompiledEdition, facts: Facts, report: Report): readonly string[] =>
  report.programmes.some(isOpen)
    ? edition.source.facts.flatMap(({ id, asked: how }) =>
        how?.sorts === true && facts[id] === undefined ? [id] : [],
      )
    : []

/** A fact that a programme brings along bears its name. */
const isOfOneProgramme = ({ programmes }: CompiledEdition, fact: string): boolean =>
  programmes.has(fact.slice(0, Math.max(0, fact.indexOf('.'))))

/** What is asked of everybody: what weighs enough, then what sorts, and the opening first of all. */
const general = (
  edition: CompiledEdition,
  facts: Facts,
  report: Report,
  first: readonly string[],
): ReadonlyMap<string, Found> => {
  const all = foundIn(edition, facts, report, undefined)
  const light = (fact: string) =>
    (all.get(fact)?.weight ?? 0) < (isOfOneProgramme(edition, fact) ? ownWeightMin : weightMin)
  // When nothing can change any more the journey ends, opening questions included.
  const wanted = new Set([
    ...(all.size === 0 ? [] : first),
    ...[...all.keys()].filter((fact) => !light(fact)),
    ...sorting(edition, facts, report),
  ])
  return new Map([...wanted].map((fact) => [fact, all.get(fact) ?? nothing]))
}

/**
 * What to ask next, most useful first. Derived from the report: only what an open outlook hangs on,
 * what the student knows by heart before what needs papers, what brings most doors nearest first.
 * Of everybody is asked only what weighs as much as one door two answers away, and what one
 * programme alone asks only where it is the last that door hangs on; what a far door alone hangs on, what only spares a step of its plan, and what is painful is asked inside that programme,
 * once it is opened. Empty: the journey ends.
 */
export const questionsFor = (
  edition: CompiledEdition,
  facts: Facts,
  report: Report,
  opened?: string,
): readonly Question[] => {
  const first = opening.filter((fact) => facts[fact] === undefined)
  const found =
    opened === undefined
      ? general(edition, facts, report, first)
      : foundIn(edition, facts, report, opened)
  const rank = (fact: string): readonly number[] => [
    first.includes(fact) ? first.indexOf(fact) : first.length,
    asked(edition, fact)?.fromMemory === true ? 0 : 1,
    -(found.get(fact)?.weight ?? 0),
  ]
  const all = [...found].map(([fact, { paths, programmes }]) => ({
    fact,
    paths: paths.size === 0 ? [fact] : [...paths].sort(),
    programmes: [...programmes],
    ...(asked(edition, fact)?.paper === true && { paper: true as const }),
  }))
  return all.sort((a, b) => {
    const [x, y] = [rank(a.fact), rank(b.fact)]
    const i = x.findIndex((value, index) => value !== y[index])
    return i === -1 ? (a.fact < b.fact ? -1 : 1) : (x[i] as number) - (y[i] as number)
  })
}
