import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, look } from '../rules/compile.ts'
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
}

/** The first four screens: what everybody knows and what most routes turn on. */
export const opening: readonly string[] = ['birth', 'degrees', 'skills', 'sittings']

const factOf = (edition: CompiledEdition, path: string): string => {
  const dotted = path.split('.')
  for (let length = dotted.length; length > 0; length--) {
    const id = dotted.slice(0, length).join('.')
    if (edition.facts.has(id)) return id
  }
  return path
}

const asked = (edition: CompiledEdition, fact: string) => {
  const slot = edition.facts.get(fact)?.slot
  return slot === undefined ? undefined : edition.source.facts[slot]?.asked
}

/** A question whose own condition is still open waits: the answer to that comes first. */
const applicable = (edition: CompiledEdition, facts: Facts) => {
  const first = edition.source.programmes[0]?.id
  const c = first === undefined ? undefined : look(edition, facts, lawless).before(first)
  return (fact: string): boolean => {
    const slot = edition.facts.get(fact)?.slot
    const applies = slot === undefined ? undefined : edition.applies[slot]
    return applies === undefined || c === undefined || applies(c) === met
  }
}

/** Applicability reads no dates, so any instant the zone tables know will do. */
const lawless = Date.UTC(2026, 0, 1)

/** How near an open door is: its share of one question, less for every requirement not met yet. */
const nearnessOf = (outlook: Outlook): number =>
  outlook.kind === 'ask' ? 1 / (outlook.missing.length + 3 * outlook.unmet.length + 1) : 0

/**
 * What to ask next, most useful first. Derived from the report: only what an open outlook hangs on,
 * what the student knows by heart before what needs papers, what brings most doors nearest first: a
 * door with little else open counts more than a far one, so that nobody meets rare questions early.
 * Painful questions come up only inside the programme that is opened. Empty: the journey ends.
 */
export const questionsFor = (
  edition: CompiledEdition,
  facts: Facts,
  report: Report,
  opened?: string,
): readonly Question[] => {
  const concerns = applicable(edition, facts)
  const found = new Map<string, { paths: Set<string>; programmes: Set<string> }>()
  for (const { id, outlook } of report.programmes) {
    if (outlook.kind !== 'ask' || (opened !== undefined && id !== opened)) continue
    for (const path of outlook.missing) {
      const fact = factOf(edition, path)
      if (facts[fact] === 'dont-know' || facts[fact] === 'declined') continue
      if (asked(edition, fact)?.painful === true && opened !== id) continue
      if (!concerns(fact)) continue
      const one = found.get(fact) ?? { paths: new Set(), programmes: new Set() }
      one.paths.add(path)
      one.programmes.add(id)
      found.set(fact, one)
    }
  }
  const first = opening.filter((fact) => facts[fact] === undefined)
  const nearness = new Map(report.programmes.map(({ id, outlook }) => [id, nearnessOf(outlook)]))
  const rank = (fact: string, programmes: readonly string[]): readonly number[] => [
    first.includes(fact) ? first.indexOf(fact) : first.length,
    asked(edition, fact)?.fromMemory === true ? 0 : 1,
    -programmes.reduce((sum, id) => sum + (nearness.get(id) ?? 0), 0),
  ]
  const open: Question[] = [...found].map(([fact, { paths, programmes }]) => ({
    fact,
    paths: [...paths].sort(),
    programmes: [...programmes],
  }))
  const known = new Set(open.map(({ fact }) => fact))
  // When nothing can change any more the journey ends, opening questions included.
  const unasked = open.length === 0 ? [] : first.filter((fact) => !known.has(fact))
  const all = [...open, ...unasked.map((fact) => ({ fact, paths: [fact], programmes: [] }))]
  return all.sort((a, b) => {
    const [x, y] = [rank(a.fact, a.programmes), rank(b.fact, b.programmes)]
    const i = x.findIndex((value, index) => value !== y[index])
    return i === -1 ? (a.fact < b.fact ? -1 : 1) : (x[i] as number) - (y[i] as number)
  })
}
