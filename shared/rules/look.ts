import type { Facts } from '../facts/answer.ts'
import { type DecodedFact, decode } from '../facts/view.ts'
import type { DayNumber } from '../time/day.ts'
import { civilDay } from '../time/zone.ts'
import type { CompiledEdition } from './compiled.ts'
import type { Case } from './scope.ts'
import { met, unknown } from './truth.ts'

const dayMs = 86_400_000
/** Kupang keeps UTC+8 all year. */
const homeOffset = 8 * 3_600_000

type Said = (slot: number) => DecodedFact

/** A fact with a condition of its own, as it stands on the day of the case. */
const conditional = (edition: CompiledEdition, said: Said, c: Case, slot: number): DecodedFact => {
  const applies = edition.applies[slot]?.(c) ?? met
  if (applies === met) return said(slot)
  if (applies === unknown) return undefined
  return edition.source.facts[slot]?.of.kind === 'list' ? [] : null
}

/** A programme's law on its own day: whether a fact applies may hang on that day. */
const caseOn = (
  edition: CompiledEdition,
  said: Said,
  day: DayNumber,
  other: Case['other'],
): Case => {
  let active: Map<number, DecodedFact> | undefined
  const fact = (slot: number): DecodedFact => {
    if (edition.applies[slot] === undefined) return said(slot)
    active ??= new Map()
    if (!active.has(slot)) active.set(slot, conditional(edition, said, c, slot))
    return active.get(slot)
  }
  const c: Case = { fact, day, items: [], memo: [], other }
  return c
}

/** One student at one instant, before every programme's law. */
export type Look = {
  readonly before: (programme: string) => Case
  readonly conflicts: readonly string[]
}

type Decodings = readonly WeakMap<object, DecodedFact>[]
const decodings = new WeakMap<CompiledEdition, Decodings>()

const decodingsOf = (edition: CompiledEdition): Decodings => {
  const known = decodings.get(edition)
  if (known !== undefined) return known
  const made = edition.source.facts.map(() => new WeakMap<object, DecodedFact>())
  decodings.set(edition, made)
  return made
}

/** An answer is decoded once however often it is looked at: plans look thousands of times. */
const decoded = (edition: CompiledEdition, slot: number, facts: Facts): DecodedFact => {
  const definition = edition.source.facts[slot]
  if (definition === undefined) return undefined
  const answer = facts[definition.id]
  const known = decodingsOf(edition)[slot]
  if (typeof answer !== 'object' || answer === null || known === undefined)
    return decode(definition.of, answer)
  if (!known.has(answer)) known.set(answer, decode(definition.of, answer))
  return known.get(answer)
}

/** Decodes the facts once; inapplicable ones are set aside, not forgotten. */
export const look = (edition: CompiledEdition, facts: Facts, instant: number): Look => {
  const values: DecodedFact[] = new Array(edition.source.facts.length).fill(undefined)
  const heard = new Uint8Array(values.length)
  const said = (slot: number): DecodedFact => {
    if (heard[slot] === 0) {
      values[slot] = decoded(edition, slot, facts)
      heard[slot] = 1
    }
    return values[slot]
  }
  const days = new Map<string, DayNumber>()
  const dayIn = (zone: string): DayNumber => {
    const known = days.get(zone)
    if (known !== undefined) return known
    const day = civilDay(edition.source.zones, zone, instant)
    days.set(zone, day)
    return day
  }
  const cases = new Map<string, Case>()
  const before = (id: string): Case => {
    const known = cases.get(id)
    if (known !== undefined) return known
    const programme = edition.programmes.get(id)
    if (programme === undefined) throw new Error(`no programme "${id}" in this edition`)
    const c = caseOn(edition, said, dayIn(programme.source.zone), before)
    cases.set(id, c)
    return c
  }
  const home = caseOn(edition, said, Math.floor((instant + homeOffset) / dayMs), before)
  let conflicts: readonly string[] | undefined
  return {
    before,
    get conflicts() {
      conflicts ??= edition.contradictions
        .filter(({ judge }) => judge(home) === met)
        .map(({ id }) => id)
      return conflicts
    },
  }
}
