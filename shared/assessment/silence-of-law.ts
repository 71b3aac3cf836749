import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import { knownAround } from '../rules/figures.ts'
import type { Case } from '../rules/scope.ts'
import { unknown } from '../rules/truth.ts'
import { type DayNumber, dayText, parseDay } from '../time/day.ts'
import { blocking } from './blocking.ts'
import { missingOnce } from './missing-once.ts'
import { tableInForce } from './table-in-force.ts'

// A declared gap: the law has a value, but none was found for that day. Unknown, and said so.

/** A figure or points table without a known value on the day, and the days around it that have one. */
export type LawGap = {
  /** The figure's id, or `points` for the programme's table. */
  readonly figure: string
  readonly last?: string | undefined
  readonly next?: string | undefined
}

/** The figures that rules name, in their order; what stands in several places is looked at in one. */
const figuresIn = (rules: object): readonly string[] => {
  const seen = new Set<object>()
  const found = new Set<string>()
  const visit = (node: object): void => {
    if (seen.has(node)) return
    seen.add(node)
    const { figure } = node as { readonly figure?: unknown }
    if (typeof figure === 'string') found.add(figure)
    for (const one of Object.values(node)) if (typeof one === 'object' && one !== null) visit(one)
  }
  visit(rules)
  return [...found]
}

const figuresRead = new WeakMap<CompiledProgramme, readonly string[]>()

const figuresOf = (programme: CompiledProgramme): readonly string[] => {
  const known = figuresRead.get(programme)
  if (known !== undefined) return known
  const { gates, points, requirements } = programme.source
  const blockers = requirements.filter(({ kind, phase }) => kind === 'must' && phase === 'apply')
  const found = figuresIn([gates, points?.versions, blockers.map(({ rule }) => rule)])
  figuresRead.set(programme, found)
  return found
}

const around = (figure: string, last?: DayNumber, next?: DayNumber): LawGap => ({
  figure,
  ...(last === undefined ? {} : { last: dayText(last) }),
  ...(next === undefined ? {} : { next: dayText(next) }),
})

const pointsGap = (programme: CompiledProgramme, day: DayNumber): readonly LawGap[] => {
  const versions = programme.source.points?.versions ?? []
  const holds = tableInForce(programme.source.points, day)
  if (versions.length === 0 || holds?.tree !== undefined) return []
  const earlier = versions.find(
    ({ tree, to }) => tree !== undefined && to !== undefined && (parseDay(to) ?? 0) <= day,
  )
  const later = versions.findLast(
    ({ tree, from }) => tree !== undefined && (parseDay(from) ?? 0) > day,
  )
  return [
    around(
      'points',
      earlier?.to === undefined ? undefined : parseDay(earlier.to),
      later && parseDay(later.from),
    ),
  ]
}

/** What the programme's blocking rules read that has no known value on the day. */
export const lawGaps = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  day: DayNumber,
): readonly LawGap[] => [
  ...figuresOf(programme).flatMap((id) => {
    const figure = edition.compiler.figures.get(id)
    const entry = figure?.entries.find(({ from, to }) => day >= from && day < to)
    if (figure === undefined || (entry !== undefined && entry.value !== 'unknown')) return []
    const { last, next } = knownAround(figure, day)
    return [around(id, last, next)]
  }),
  ...pointsGap(programme, day),
]

/**
 * Whether an own requirement is open only because the law's value is missing: no answer and no step
 * could settle it. What an employer must meet stays with the employer, whatever the figure will be.
 */
export const lawIsSilent = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): boolean =>
  lawGaps(edition, programme, c.day).length > 0 &&
  blocking(programme, c).some(
    (one) =>
      (one.source.settledBy === 'student' || one.source.settledBy === 'school-or-test') &&
      one.judge(c) === unknown &&
      missingOnce(edition, programme, one, c).length === 0,
  )
