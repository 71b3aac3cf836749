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
  const active: DecodedFact[] = []
  const fact = (slot: number): DecodedFact => {
    const judge = edition.applies[slot]
    if (judge === undefined) return said(slot)
    if (slot in active) return active[slot]
    const applies = judge(c)
    const aside = edition.source.facts[slot]?.of.kind === 'list' ? [] : null
    active[slot] = applies === met ? said(slot) : applies === unknown ? undefined : aside
    return active[slot]
  }
  const c: Case = { fact, day, items: [], memo: [], other }
  return c
}

/** One student at one instant, before every programme's law. */
export type Look = {
  readonly before: (programme: string) => Case
  readonly conflicts: readonly string[]
}

/** Decodes the facts once; inapplicable ones are set aside, not forgotten. */
export const look = (edition: CompiledEdition, facts: Facts, instant: number): Look => {
  const values: DecodedFact[] = []
  const said = (slot: number): DecodedFact => {
    if (slot in values) return values[slot]
    const definition = edition.source.facts[slot]
    values[slot] = definition && decode(definition.of, facts[definition.id])
    return values[slot]
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
