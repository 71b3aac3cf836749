// Explanations by one plain walk through the rule, remembering nothing: what the made-ready tracers
// must agree with, node by node.
import { subjectOf } from '#shared/assessment/subject.ts'
import { tableInForce } from '#shared/assessment/table-in-force.ts'
import type { PointsLine, Shown, Trace } from '#shared/assessment/trace.ts'
import { type Decoded, type DecodedItem, unknownItem } from '#shared/facts/view.ts'
import type {
  CompiledEdition,
  CompiledProgramme,
  CompiledRequirement,
} from '#shared/rules/compile.ts'
import type { Range } from '#shared/rules/range.ts'
import { asNumber } from '#shared/rules/rational.ts'
import type { Comparison, Points, Predicate, Quantity } from '#shared/rules/rule.ts'
import type { Case, Scope } from '#shared/rules/scope.ts'
import { type Truth, unmet, verdictOf } from '#shared/rules/truth.ts'

type Walk = {
  readonly edition: CompiledEdition
  readonly programme: CompiledProgramme
  readonly scope: Scope
  readonly c: Case
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const shown = (range: Range | undefined): Shown | undefined =>
  range && { min: finite(asNumber(range.lo)), max: finite(asNumber(range.hi)) }

const judged = (walk: Walk, node: Predicate): Truth =>
  walk.edition.compiler.predicate(node, walk.scope)(walk.c)

const measured = (walk: Walk, node: Quantity): Range | undefined =>
  walk.edition.compiler.quantity(node, walk.scope)(walk.c)

const valueAt = (walk: Walk, path: string): Decoded => {
  const dot = path.indexOf('.')
  const bound = dot === -1 ? undefined : walk.scope.bound[path.slice(0, dot)]
  if (bound !== undefined) return walk.c.items[bound.depth]?.fields[path.slice(dot + 1)]
  const known = walk.edition.facts.get(path)
  return known === undefined ? undefined : (walk.c.fact(known.slot) as Decoded)
}

const plain = (value: Decoded): string | readonly string[] | boolean | null | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? undefined
    : (value as string | readonly string[] | boolean | null | undefined)

const shortfall = (is: Comparison, have: Shown | undefined, asked: Shown | undefined) => {
  if (have === undefined || asked === undefined) return undefined
  if (is === '>=' || is === '>')
    return have.max !== null && asked.min !== null ? asked.min - have.max : undefined
  if (is === '<=' || is === '<')
    return have.min !== null && asked.max !== null ? have.min - asked.max : undefined
  return undefined
}

const traceNumber = (walk: Walk, node: Extract<Predicate, { kind: 'compare' }>): Trace => {
  const truth = judged(walk, node)
  const [have, asked] = [shown(measured(walk, node.left)), shown(measured(walk, node.right))]
  return {
    kind: 'number',
    verdict: verdictOf(truth),
    subject: subjectOf(walk.edition.compiler, walk.scope, node.left),
    is: node.is,
    have,
    asked,
    gap: truth === unmet ? shortfall(node.is, have, asked) : undefined,
  }
}

const traceList = (walk: Walk, node: Extract<Predicate, { kind: 'some' | 'every' }>): Trace => {
  const known = walk.edition.facts.get(node.list)
  const items = (known && walk.c.fact(known.slot)) as readonly DecodedItem[] | undefined
  const { depth } = walk.scope
  const fields = known?.definition.of.kind === 'list' ? known.definition.of.fields : {}
  const scope: Scope = {
    ...walk.scope,
    bound: { ...walk.scope.bound, [node.as]: { depth, fields } },
    depth: depth + 1,
  }
  const inner: Walk = { ...walk, scope }
  const rule: Predicate =
    node.where === undefined ? node.hold : { kind: 'all', of: [node.where, node.hold] }
  const outer = walk.c.items[depth] ?? unknownItem
  const of = (item: DecodedItem): Trace => {
    walk.c.items[depth] = item
    return trace(inner, rule)
  }
  const result: Trace = {
    kind: 'list',
    verdict: verdictOf(judged(walk, node)),
    list: node.list,
    quantifier: node.kind,
    items: (items ?? []).map((item) => ({ id: item.id, of: of(item) })),
    asks: of(unknownItem),
  }
  walk.c.items[depth] = outer
  return result
}

const traceCode = (
  walk: Walk,
  node: Extract<Predicate, { kind: 'yes' | 'in' | 'has' | 'reaches' | 'same' }>,
): Trace => {
  const path = node.kind === 'same' ? node.left : node.path
  const base = {
    kind: 'code' as const,
    verdict: verdictOf(judged(walk, node)),
    path,
    have: plain(valueAt(walk, path)),
  }
  if (node.kind === 'yes') return { ...base, asked: [], how: 'yes' }
  if (node.kind === 'same') return { ...base, asked: [node.right], how: 'same' }
  if (node.kind === 'has') return { ...base, asked: node.codes, how: node.which }
  if (node.kind === 'reaches')
    return { ...base, asked: [node.level], how: node.atMost ? 'at-most' : 'at-least' }
  return { ...base, asked: node.codes, how: node.prefix ? 'starts-with' : 'one-of' }
}

const group = (
  walk: Walk,
  node: Predicate,
  join: Extract<Trace, { kind: 'group' }>['join'],
  of: readonly Predicate[],
  extra: { readonly name?: string; readonly n?: number } = {},
): Trace => ({
  kind: 'group',
  join,
  verdict: verdictOf(judged(walk, node)),
  of: of.map((one) => trace(walk, one)),
  ...extra,
})

const traceReference = (
  walk: Walk,
  node: Extract<Predicate, { kind: 'gate' | 'programme' }>,
): Trace => {
  if (node.kind === 'programme')
    return { ...group(walk, node, 'programme', []), name: node.programme } as Trace
  const rule = walk.programme.source.gates?.[node.gate]
  const at: Walk = { ...walk, scope: walk.programme.scope }
  return {
    kind: 'group',
    join: 'gate',
    name: node.gate,
    verdict: verdictOf(judged(walk, node)),
    of: rule === undefined ? [] : [trace(at, rule)],
  }
}

const trace = (walk: Walk, node: Predicate): Trace => {
  switch (node.kind) {
    case 'all':
    case 'any':
      return group(walk, node, node.kind, node.of)
    case 'at-least':
      return group(walk, node, 'at-least', node.of, { n: node.n })
    case 'not':
      return group(walk, node, 'not', [node.of])
    case 'when':
      return group(walk, node, 'when', [
        node.if,
        node.then,
        ...(node.otherwise === undefined ? [] : [node.otherwise]),
      ])
    case 'unless':
      return group(walk, node, 'unless', [node.waived, node.of])
    case 'compare':
      return traceNumber(walk, node)
    case 'some':
    case 'every':
      return traceList(walk, node)
    case 'gate':
    case 'programme':
      return traceReference(walk, node)
    case 'yes':
    case 'in':
    case 'has':
    case 'reaches':
    case 'same':
      return traceCode(walk, node)
    default:
      return { kind: 'fixed', verdict: verdictOf(judged(walk, node)) }
  }
}

/** What `explain` must say, worked out anew from the rule each time. */
export const explainPlainly = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  requirement: CompiledRequirement,
  c: Case,
): Trace => trace({ edition, programme, scope: programme.scope, c }, requirement.source.rule)

const linesOf = (walk: Walk, node: Points): readonly PointsLine[] => {
  if (node.kind === 'sum' || node.kind === 'max' || node.kind === 'min')
    return node.of.map((child) => pointsLine(walk, child))
  if (node.kind !== 'tiers') return []
  return node.rows.map((row) => ({
    id: row.id,
    kind: 'line' as const,
    points: shown(
      judged(walk, row.when) === unmet ? { lo: 0, hi: 0 } : measured(walk, row.points),
    ) ?? { min: 0, max: 0 },
    of: [],
    inferred: row.inferred,
  }))
}

const pointsLine = (walk: Walk, node: Points): PointsLine => {
  const points = shown(walk.edition.compiler.points(node, walk.scope)(walk.c)) ?? { min: 0, max: 0 }
  const of = linesOf(walk, node)
  const uncapped =
    node.kind === 'sum' ? of.reduce((total, line) => total + (line.points.min ?? 0), 0) : undefined
  const lost = uncapped !== undefined && points.max !== null ? uncapped - points.max : 0
  return {
    id: node.id,
    kind: node.kind,
    points,
    of,
    lost: lost > 0 ? lost : undefined,
    inferred: node.kind === 'row' ? node.inferred : undefined,
  }
}

export const explainPointsPlainly = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): PointsLine | undefined => {
  const tree = tableInForce(programme.source.points, c.day)?.tree
  return tree && pointsLine({ edition, programme, scope: programme.scope, c }, tree)
}
