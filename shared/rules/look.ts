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

/** A programme's law on its own day: whether a fact applies may hang on that day. */
const caseOn = (
  edition: CompiledEdition,
  said: (slot: number) => DecodedFact,
  day: DayNumber,
  other: Case['other'],
): Case => {
  const active = new Map<number, DecodedFact>()
  const fact = (slot: number): DecodedFact => {
    const judge = edition.applies[slot]
    if (judge === undefined) return said(slot)
    if (active.has(slot)) return active.get(slot)
    const applies = judge(c)
    const aside = edition.source.facts[slot]?.of.kind === 'list' ? [] : null
    const value = applies === met ? said(slot) : applies === unknown ? undefined : aside
    active.set(slot, value)
    return value
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
  const values = new Map<number, DecodedFact>()
  const said = (slot: number): DecodedFact => {
    if (!values.has(slot)) values.set(slot, decoded(edition, slot, facts))
    return values.get(slot)
  }
  const cases = new Map<string, Case>()
  const before = (id: string): Case => {
    const known = cases.get(id)
    if (known !== undefined) return known
    const programme = edition.programmes.get(id)
    if (programme === undefined) throw new Error(`no programme "${id}" in this edition`)
    const day = civilDay(edition.source.zones, programme.source.zone, instant)
    const c = caseOn(edition, said, day, before)
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
