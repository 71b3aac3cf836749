import { assess, type ProgrammeReport } from '../assessment/assess.ts'
import type { Facts } from '../facts/answer.ts'
import type { CompiledEdition } from '../rules/compile.ts'
import { type Lacking, lackingKinds, lackingOf } from './lacking.ts'
import type { WindowCount } from './numbers.ts'

// What of a student's result is counted, and nothing more of it.

export type Way = 'now' | 'steps' | 'none'

export type Standing = {
  /** Every country of the edition, by the nearest of its programmes. */
  readonly ways: Readonly<Record<string, Way>>
  /** What is missing for most of the programmes that steps would open; undefined: nothing is. */
  readonly missing: Lacking | undefined
}

const wayOf = ({ outlook }: ProgrammeReport): Way => {
  if (outlook.kind === 'ready' || outlook.kind === 'chance') return 'now'
  return outlook.kind === 'reachable' ? 'steps' : 'none'
}

const order: readonly Way[] = ['none', 'steps', 'now']

const nearer = (one: Way, other: Way | undefined): Way =>
  other !== undefined && order.indexOf(other) > order.indexOf(one) ? other : one

/** What a programme lacks that steps would open, each thing once. */
function lackingIn(edition: CompiledEdition, { id, outlook }: ProgrammeReport) {
  if (outlook.kind !== 'reachable' && outlook.kind !== 'ask') return []
  const programme = edition.programmes.get(id)?.source
  if (programme === undefined) return []
  const unmet = programme.requirements.filter((one) => outlook.unmet.includes(one.id))
  return [...new Set(unmet.flatMap((one) => lackingOf(edition, programme, one) ?? []))]
}

/** Of what is missing equally often, what a course could give comes first. */
const rank = (lacking: Lacking): number => (lackingKinds as readonly Lacking[]).indexOf(lacking)

const tallied = <Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> => {
  const counts = new Map<Name, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function mostMissing(edition: CompiledEdition, reports: readonly ProgrammeReport[]) {
  const counts = [...tallied(reports.flatMap((one) => lackingIn(edition, one)))]
  const [most] = counts.sort(
    ([a, one], [b, other]) => other - one || rank(a) - rank(b) || (a < b ? -1 : 1),
  )
  return most?.[0]
}

/** How a student stands, by an edition at an instant. */
export function standingOf(facts: Facts, edition: CompiledEdition, instant: number): Standing {
  const { programmes } = assess(facts, edition, instant, { digest: '', plans: false })
  const ways: Record<string, Way> = {}
  for (const report of programmes) {
    const country = edition.programmes.get(report.id)?.source.country
    if (country !== undefined) ways[country] = nearer(wayOf(report), ways[country])
  }
  return { ways, missing: mostMissing(edition, programmes) }
}

/** Every country stands there, also one that is open to nobody: what is left out would tell that. */
function waysOf(standings: readonly Standing[]): WindowCount['ways'] {
  const countries = [...new Set(standings.flatMap(({ ways }) => Object.keys(ways)))].sort()
  const count = (country: string, way: Way) =>
    standings.filter(({ ways }) => ways[country] === way).length
  return Object.fromEntries(
    countries.map((country) => [
      country,
      { now: count(country, 'now'), steps: count(country, 'steps') },
    ]),
  )
}

/** What people come to together: numbers, nobody among them. */
export const countOf = (standings: readonly Standing[]): Pick<WindowCount, 'ways' | 'missing'> => ({
  ways: waysOf(standings),
  missing: Object.fromEntries(tallied(standings.flatMap(({ missing }) => missing ?? []))),
})
