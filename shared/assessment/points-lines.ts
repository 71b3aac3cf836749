import { dayOr } from '../rules/dated.ts'
import type { Points } from '../rules/rule.ts'
import type { Case } from '../rules/scope.ts'
import { unmet } from '../rules/truth.ts'
import { type PointsLine, type Shown, sameShown, shown } from './trace.ts'
import type { Place } from './tracers.ts'

// The points table line by line. As with traces, a line that comes out the same is the same line.

type Liner = (c: Case) => PointsLine
type Tiers = Extract<Points, { readonly kind: 'tiers' }>

const nothing: Shown = { min: 0, max: 0 }
const none: readonly PointsLine[] = []

const unchanged = (last: PointsLine, points: Shown, of: readonly PointsLine[]): boolean => {
  if (!sameShown(last.points, points)) return false
  for (let at = 0; at < of.length; at++) if (last.of[at] !== of[at]) return false
  return true
}

const tierOf = (
  { edition, scope }: Place,
  { id, when, points, inferred }: Tiers['rows'][number],
): Liner => {
  const holds = edition.compiler.predicate(when, scope)
  const line = (given: Shown): PointsLine => ({
    id,
    kind: 'line',
    points: given,
    of: none,
    inferred,
  })
  const empty = line(nothing)
  if (typeof points === 'number') {
    const full = line({ min: points, max: points })
    return (c) => (holds(c) === unmet ? empty : full)
  }
  const measure = edition.compiler.quantity(points, scope)
  let last = empty
  return (c) => {
    if (holds(c) === unmet) return empty
    const given = shown(measure(c)) ?? nothing
    if (!sameShown(last.points, given)) last = line(given)
    return last
  }
}

const below = (place: Place, node: Points): readonly Liner[] => {
  if (node.kind === 'sum' || node.kind === 'max' || node.kind === 'min')
    return node.of.map((child) => linerOf(place, child))
  return node.kind === 'tiers' ? node.rows.map((row) => tierOf(place, row)) : []
}

/** Points that the lines below a sum would give but a cap takes away. */
const lostTo = (points: Shown, of: readonly PointsLine[]): number | undefined => {
  if (points.max === null) return undefined
  const lost = of.reduce((total, line) => total + (line.points.min ?? 0), 0) - points.max
  return lost > 0 ? lost : undefined
}

const linerOf = (place: Place, node: Points): Liner => {
  const measure = place.edition.compiler.points(node, place.scope)
  const lines = below(place, node)
  const { id, kind } = node
  const inferred = node.kind === 'row' ? node.inferred : undefined
  let last: PointsLine | undefined
  return (c) => {
    const points = shown(measure(c)) ?? nothing
    const of = lines.length === 0 ? none : lines.map((line) => line(c))
    if (last !== undefined && unchanged(last, points, of)) return last
    const lost = kind === 'sum' ? lostTo(points, of) : undefined
    last = { id, kind, points, of, lost, inferred }
    return last
  }
}

/** The lines of the version in force; none in a declared gap. */
export const tableLines = (place: Place): ((c: Case) => PointsLine | undefined) => {
  const { where } = place.scope
  const versions = (place.programme.source.points?.versions ?? []).map(({ from, to, tree }) => ({
    from: dayOr(from, Number.NEGATIVE_INFINITY, where),
    to: dayOr(to, Number.POSITIVE_INFINITY, where),
    lines: tree && linerOf(place, tree),
  }))
  return (c) => versions.find(({ from, to }) => from <= c.day && c.day < to)?.lines?.(c)
}
