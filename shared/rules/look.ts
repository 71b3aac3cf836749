import type { Facts } from '../facts/answer.ts'
import { type DecodedFact, decode } from '../facts/view.ts'
import type { DayNumber } from '../time/day.ts'
import { civilDay } from '../time/zone.ts'
import type { CompiledEdition, CompiledProgramme } from './compiled.ts'
import type { Case } from './scope.ts'
import { met, unknown } from './truth.ts'

const dayMs = 86_400_000
/** Kupang keeps UTC+8 all year. */
const homeOffset = 8 * 3_600_000

type Said = readonly DecodedFact[]

/** A fact with a condition of its own, as it stands on the day of the case. */
const conditional = (edition: CompiledEdition, said: Said, c: Case, slot: number): DecodedFact => {
  const applies = edition.applies[slot]?.(c) ?? met
  if (applies === met) return said[slot]
  if (applies === unknown) return undefined
  return edition.source.facts[slot]?.of.kind === 'list' ? [] : null
}

/** Law on its own day: whether a fact applies may hang on that day. */
const caseOn = (
  edition: CompiledEdition,
  said: Said,
  day: DayNumber,
  { other, recalled, knownOn }: Pick<Case, 'other' | 'recalled' | 'knownOn'>,
): Case => {
  const active = new Map<number, DecodedFact>()
  const fact = (slot: number): DecodedFact => {
    if (edition.applies[slot] === undefined) return said[slot]
    const known = active.get(slot)
    if (known !== undefined || active.has(slot)) return known
    const value = conditional(edition, said, c, slot)
    active.set(slot, value)
    return value
  }
  const c: Case = { said, fact, day, knownOn, items: [], memo: [], alike: [], recalled, other }
  return c
}

/** One student at one instant, before every programme's law. */
export type Look = {
  readonly before: (programme: string) => Case
  /** The same, for a programme at hand. */
  readonly under: (programme: CompiledProgramme) => Case
  /** The contradictions among the answers, found when first asked for. */
  readonly conflicts: () => readonly string[]
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

/** A list is decoded once however often it is looked at: plans look thousands of times. */
const decoded = (
  edition: CompiledEdition,
  slot: number,
  answer: Facts[string] | undefined,
): DecodedFact => {
  const kind = edition.source.facts[slot]?.of
  if (kind === undefined) return undefined
  if (kind.kind !== 'list' || typeof answer !== 'object' || answer === null)
    return decode(kind, answer)
  const known = decodingsOf(edition)[slot]
  const before = known?.get(answer)
  if (before !== undefined) return before
  const made = decode(kind, answer)
  known?.set(answer, made)
  return made
}

const sayings = new WeakMap<CompiledEdition, WeakMap<Facts, Said>>()

/** The facts decoded, by slot; once however many programmes' plans are searched from them. */
export const saidBy = (edition: CompiledEdition, facts: Facts): Said => {
  const before = sayings.get(edition) ?? new WeakMap<Facts, Said>()
  sayings.set(edition, before)
  const known = before.get(facts)
  if (known !== undefined) return known
  const made = decodedAll(edition, facts)
  before.set(facts, made)
  return made
}

const decodedAll = (edition: CompiledEdition, facts: Facts): Said => {
  const said: DecodedFact[] = new Array(edition.source.facts.length).fill(undefined)
  for (const id of Object.keys(facts)) {
    const slot = edition.facts.get(id)?.slot
    if (slot !== undefined) said[slot] = decoded(edition, slot, facts[id])
  }
  return said
}

/** Decoded facts with other answers in place of some. */
export const saidWith = (
  edition: CompiledEdition,
  said: Said,
  facts: Facts,
  others: Facts,
): Said => {
  if (others === facts) return said
  const made = said.slice()
  for (const id of Object.keys(others)) {
    if (others[id] === facts[id]) continue
    const slot = edition.facts.get(id)?.slot
    if (slot !== undefined) made[slot] = decoded(edition, slot, others[id])
  }
  return made
}

/** Programmes that judge on the same civil day share a case: nothing else sets them apart. */
const casesOf = (
  edition: CompiledEdition,
  said: Said,
  instant: number,
  { knownAt, ...shared }: Ahead & Pick<Case, 'other'>,
): ((zone: number) => Case) => {
  const byZone: Case[] = []
  const dayIn = (zone: number, at: number) =>
    civilDay(edition.source.zones, edition.zones[zone] ?? '', at)
  return (zone) => {
    const known = byZone[zone]
    if (known !== undefined) return known
    const day = dayIn(zone, instant)
    const knownOn = knownAt === undefined ? undefined : dayIn(zone, knownAt)
    const made =
      byZone.find((one) => one?.day === day && one.knownOn === knownOn) ??
      caseOn(edition, said, day, { ...shared, knownOn })
    byZone[zone] = made
    return made
  }
}

const none: readonly string[] = []

/** Decodes the facts once; inapplicable ones are set aside, not forgotten. */
export const look = (edition: CompiledEdition, facts: Facts, instant: number): Look =>
  lookOf(edition, saidBy(edition, facts), instant)

/** What looks at one student on many days share. */
export type Ahead = {
  /** The instant whose law is known, where the one judged at lies ahead; beyond it law stays as it is. */
  readonly knownAt?: number | undefined
  readonly recalled?: Case['recalled']
}

/** The same of facts decoded before. */
export const lookOf = (
  edition: CompiledEdition,
  said: Said,
  instant: number,
  ahead: Ahead = {},
): Look => {
  const before = (id: string): Case => {
    const programme = edition.programmes.get(id)
    if (programme === undefined) throw new Error(`no programme "${id}" in this edition`)
    return caseIn(programme.zone)
  }
  const caseIn = casesOf(edition, said, instant, { other: before, ...ahead })
  let conflicts = edition.contradictions.length === 0 ? none : undefined
  return {
    before,
    under: ({ zone }) => caseIn(zone),
    conflicts: () => {
      if (conflicts !== undefined) return conflicts
      const home = caseOn(edition, said, Math.floor((instant + homeOffset) / dayMs), {
        other: before,
      })
      conflicts = edition.contradictions
        .filter(({ judge }) => judge(home) === met)
        .map(({ id }) => id)
      return conflicts
    },
  }
}
