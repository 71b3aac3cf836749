// One walk through the whole rule language: a case for every kind of node, as in the interpreter.
import { type DecodedItem, unknownItem } from '../facts/view.ts'
import type { CompiledEdition, CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { JudgedFact } from '../rules/edition.ts'
import { settled } from '../rules/range.ts'
import type { Path, Points, Predicate, Quantity } from '../rules/rule.ts'
import type { Case, Scope } from '../rules/scope.ts'
import { met, unknown, unmet } from '../rules/truth.ts'
import { decisive, type Trial, trialOf } from './decisive.ts'
import { tableInForce } from './table-in-force.ts'

/** An unknown on which a verdict hangs: a fact ("birth") or an item's field ("jobs.j1.to"). */
export type Missing = { readonly path: string; readonly fact: string; readonly field?: string }

type Names = Readonly<
  Record<string, { readonly list: string; readonly item: DecodedItem; readonly depth: number }>
>

/** One walk through a rule, collecting what is unknown where the verdict is open. */
type Walk = {
  readonly edition: CompiledEdition
  readonly programme: CompiledProgramme
  readonly scope: Scope
  readonly c: Case
  readonly names: Names
  readonly found: Map<string, Missing>
  readonly seen: Set<string>
  readonly readAgain: Set<string>
}

const note = (walk: Walk, fact: string, item?: string, field?: string): void => {
  const path = item === undefined ? fact : `${fact}.${item}.${field}`
  walk.found.set(path, field === undefined ? { path, fact } : { path, fact, field })
}

const noteFact = (walk: Walk, id: string): void => {
  const known = walk.edition.facts.get(id)
  if (known === undefined) return
  if (walk.seen.has(id)) {
    walk.readAgain.add(id)
    return
  }
  walk.seen.add(id)
  const definition = walk.edition.source.facts[known.slot] as JudgedFact
  const applies = walk.edition.applies[known.slot]
  if (applies === undefined || applies(walk.c) === met) note(walk, id)
  else if (applies(walk.c) === unknown && definition.appliesWhen !== undefined) {
    note(walk, id)
    const inner = { ...walk, names: {}, scope: { ...walk.scope, bound: {}, depth: 0 } }
    inPredicate(inner, definition.appliesWhen)
  }
}

const isOpen = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' && value !== null && 'lo' in value && !settled(value as never))

const noteRead = (walk: Walk, path: Path): void => {
  const dot = path.indexOf('.')
  const bound = dot === -1 ? undefined : walk.names[path.slice(0, dot)]
  if (bound === undefined) {
    const known = walk.edition.facts.get(path)
    if (known !== undefined && isOpen(walk.c.fact(known.slot))) noteFact(walk, path)
    return
  }
  const field = path.slice(dot + 1)
  if (isOpen(bound.item.fields[field])) note(walk, bound.list, bound.item.id, field)
}

/** Walks the items of a list, each bound in turn; an unanswered list is itself the unknown. */
const overItems = (
  walk: Walk,
  list: Path,
  as: string,
  each: (inner: Walk, item: DecodedItem) => void,
): void => {
  const known = walk.edition.facts.get(list)
  if (known === undefined || known.definition.of.kind !== 'list') return
  const items = walk.c.fact(known.slot) as readonly DecodedItem[] | undefined
  if (items === undefined) {
    noteFact(walk, list)
    return
  }
  const { depth } = walk.scope
  const scope: Scope = {
    ...walk.scope,
    bound: { ...walk.scope.bound, [as]: { depth, fields: known.definition.of.fields } },
    depth: depth + 1,
  }
  const outer = walk.c.items[depth]
  for (const item of items) {
    walk.c.items[depth] = item
    each({ ...walk, scope, names: { ...walk.names, [as]: { list, item, depth } } }, item)
  }
  walk.c.items[depth] = outer ?? unknownItem
}

const judged = (walk: Walk, node: Predicate): number =>
  walk.edition.compiler.predicate(node, walk.scope)(walk.c)

const inPredicates = (walk: Walk, nodes: readonly Predicate[]): void => {
  for (const node of nodes) inPredicate(walk, node)
}

const inWhen = (walk: Walk, node: Extract<Predicate, { kind: 'when' }>): void => {
  inPredicate(walk, node.if)
  const condition = judged(walk, node.if)
  if (condition !== unmet) inPredicate(walk, node.then)
  if (condition !== met && node.otherwise !== undefined) inPredicate(walk, node.otherwise)
}

type PredicateOf<K extends Predicate['kind']> = Extract<Predicate, { readonly kind: K }>
type QuantityNode = Exclude<Quantity, number>
type QuantityOf<K extends QuantityNode['kind']> = Extract<QuantityNode, { readonly kind: K }>

const inMany = (walk: Walk, { of }: { readonly of: readonly Predicate[] }): void =>
  inPredicates(walk, of)
const inFact = (walk: Walk, { path }: { readonly path: Path }): void => noteRead(walk, path)

const inQuantified = (walk: Walk, node: PredicateOf<'some' | 'every'>): void =>
  overItems(walk, node.list, node.as, (inner) => {
    const counts = node.where === undefined ? met : judged(inner, node.where)
    if (counts === unmet) return
    const holds = judged(inner, node.hold)
    // With its own word on "no item", whether an item is meant at all can decide by itself.
    const idle = node.onEmpty === undefined && holds === (node.kind === 'some' ? unmet : met)
    if (node.where !== undefined && !idle) inPredicate(inner, node.where)
    inPredicate(inner, node.hold)
  })

const inGate = (walk: Walk, { gate }: PredicateOf<'gate'>): void => {
  const rule = walk.programme.source.gates?.[gate]
  if (rule !== undefined) inPredicate({ ...walk, names: {}, scope: walk.programme.scope }, rule)
}

const nothing = (): void => undefined

/** What lies below each kind of condition. */
const belowPredicate: {
  readonly [K in Predicate['kind']]: (
    walk: Walk,
    node: Extract<Predicate, { readonly kind: K }> & PredicateOf<Predicate['kind']>,
  ) => void
} = {
  always: nothing,
  never: nothing,
  unsettled: nothing,
  all: inMany,
  any: inMany,
  'at-least': inMany,
  not: (walk, { of }) => inPredicate(walk, of),
  unless: (walk, { waived, of }) => inPredicates(walk, [waived, of]),
  when: (walk, node) => inWhen(walk, node),
  compare: (walk, { left, right }) => inQuantities(walk, [left, right]),
  yes: inFact,
  in: inFact,
  has: inFact,
  reaches: inFact,
  same: (walk, { left, right }) => {
    noteRead(walk, left)
    noteRead(walk, right)
  },
  some: inQuantified,
  every: inQuantified,
  during: (walk, { on }) => inQuantity(walk, on),
  gate: inGate,
  programme: (walk, node) => inProgramme(walk, node),
}

/** Collects unknowns below a condition; a decided condition hangs on nothing. */
const inPredicate = (walk: Walk, node: Predicate): void => {
  if (judged(walk, node) !== unknown) return
  const below = belowPredicate[node.kind] as (walk: Walk, node: Predicate) => void
  below(walk, node)
}

const inProgramme = (walk: Walk, node: Extract<Predicate, { kind: 'programme' }>): void => {
  const programme = walk.edition.programmes.get(node.programme)
  if (programme === undefined) return
  const there: Walk = {
    ...walk,
    programme,
    scope: programme.scope,
    c: walk.c.other(node.programme),
    names: {},
  }
  if (node.gate !== undefined) {
    inGate(there, { kind: 'gate', gate: node.gate })
    return
  }
  for (const { source } of programme.requirements)
    if (
      node.requirement === undefined
        ? source.kind === 'must' && source.phase === 'apply'
        : source.id === node.requirement
    )
      inPredicate(there, source.rule)
}

const inQuantities = (walk: Walk, nodes: readonly (Quantity | undefined)[]): void => {
  for (const node of nodes) if (node !== undefined) inQuantity(walk, node)
}

const inItems = (
  walk: Walk,
  node: { list: Path; as: string; where?: Predicate | undefined },
  each?: (inner: Walk) => void,
): void =>
  overItems(walk, node.list, node.as, (inner) => {
    if (node.where !== undefined && judged(inner, node.where) === unmet) return
    if (node.where !== undefined) inPredicate(inner, node.where)
    each?.(inner)
  })

/** The dates of a span are unknown where an end is neither given nor still going on. */
const inSpan = (walk: Walk, as: string): void => {
  const item = walk.names[as]?.item
  noteRead(walk, `${as}.from`)
  if (item?.fields.ongoing !== true) noteRead(walk, `${as}.to`)
}

const inParts = (walk: Walk, { of }: { readonly of: readonly Quantity[] }): void =>
  inQuantities(walk, of)
const inBest = (walk: Walk, node: QuantityOf<'best' | 'total'>): void =>
  inItems(walk, node, (inner) => inQuantity(inner, node.of))

const inRows = (walk: Walk, { rows, otherwise }: QuantityOf<'table'>): void => {
  for (const line of rows) {
    inPredicate(walk, line.when)
    if (judged(walk, line.when) !== unmet) inQuantity(walk, line.value)
  }
  inQuantities(walk, [otherwise])
}

const inSpans = (walk: Walk, node: QuantityOf<'months-in'>): void => {
  inItems(walk, node, (inner) => inSpan(inner, node.as))
  inQuantities(walk, [node.after, node.before, node.within?.before])
}

/** What lies below each kind of quantity. */
const belowQuantity: {
  readonly [K in QuantityNode['kind']]: (
    walk: Walk,
    node: Extract<QuantityNode, { readonly kind: K }> & QuantityNode,
  ) => void
} = {
  day: nothing,
  date: nothing,
  'not-found': nothing,
  fact: inFact,
  money: (walk, node) => {
    noteRead(walk, node.path)
    inQuantities(walk, [node.weeklyHours])
  },
  age: (walk, { on }) => {
    noteRead(walk, 'birth')
    inQuantity(walk, on)
  },
  figure: (walk, { on }) => inQuantity(walk, on),
  'months-between': (walk, { from, to }) => inQuantities(walk, [from, to]),
  'months-in': inSpans,
  sum: inParts,
  max: inParts,
  min: inParts,
  times: inParts,
  minus: (walk, { left, right }) => inQuantities(walk, [left, right]),
  round: (walk, { of }) => inQuantity(walk, of),
  bounds: (walk, { from, to }) => inQuantities(walk, [from, to]),
  choose: (walk, node) => {
    inPredicate(walk, node.if)
    inQuantities(walk, [node.then, node.otherwise])
  },
  table: inRows,
  best: inBest,
  total: inBest,
  count: inMany,
  points: (walk, { node, without }) => inTable(walk, node, without),
}

/** Collects unknowns below a quantity; a settled quantity hangs on nothing. */
const inQuantity = (walk: Walk, node: Quantity): void => {
  if (typeof node === 'number') return
  if (settled(walk.edition.compiler.quantity(node, walk.scope)(walk.c))) return
  const below = belowQuantity[node.kind] as (walk: Walk, node: Quantity) => void
  below(walk, node)
}

const inTable = (walk: Walk, id: string | undefined, without: string | undefined): void => {
  const { c, programme } = walk
  const tree = tableInForce(programme.source.points, c.day)?.tree
  if (tree !== undefined)
    inPoints({ ...walk, names: {}, scope: programme.scope }, tree, {
      only: id,
      without,
      inside: id === undefined,
    })
}

type Aim = {
  readonly only: string | undefined
  readonly without: string | undefined
  readonly inside: boolean
}

const inPoints = (walk: Walk, node: Points, aim: Aim): void => {
  if (node.id === aim.without) return
  const inside = aim.inside || node.id === aim.only
  if (inside && settled(walk.edition.compiler.points(node, walk.scope)(walk.c))) return
  const below = { ...aim, inside }
  if (inside && 'requires' in node && node.requires !== undefined) inPredicate(walk, node.requires)
  if (node.kind === 'sum' || node.kind === 'max' || node.kind === 'min')
    for (const child of node.of) inPoints(walk, child, below)
  else if (node.kind === 'best') inItems(walk, node, (inner) => inPoints(inner, node.of, below))
  else if (inside) inLine(walk, node)
}

const inLine = (walk: Walk, node: Points): void => {
  if (node.kind === 'each') inQuantity(walk, node.of)
  const lines = node.kind === 'row' ? [node] : node.kind === 'tiers' ? node.rows : []
  for (const line of lines) {
    const verdict = judged(walk, line.when)
    inPredicate(walk, line.when)
    if (verdict !== unmet) inQuantity(walk, line.points)
    if (verdict === met) return
  }
}

const walked = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  scope: Scope,
  rule: Predicate,
  c: Case,
) => {
  const found = new Map<string, Missing>()
  const readAgain = new Set<string>()
  const walk = {
    edition,
    programme,
    scope,
    c,
    names: {},
    found,
    seen: new Set<string>(),
    readAgain,
  }
  inPredicate(walk, rule)
  return { all: [...found.values()], readAgain }
}

/** The unknowns below an open condition that stands outside any programme: that of a step. */
export const openIn = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  rule: Predicate,
  c: Case,
): readonly Missing[] => walked(edition, programme, edition.outside, rule, c).all

/** The unknowns below the student's own part of a requirement; without a stated one, below all of it. */
export const openInPart = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  { source }: CompiledRequirement,
  c: Case,
): readonly Missing[] =>
  walked(edition, programme, programme.scope, source.ownPart ?? source.rule, c).all

/**
 * The unknowns on which one requirement's open verdict hangs. A rule that reads a fact twice may not
 * care what it says: then all completions are tried, and if none of the facts decides alone, all stay.
 */
export const missingFor = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  { source, judge }: CompiledRequirement,
  c: Case,
  trial: Trial = trialOf(edition, judge, c),
): readonly Missing[] => {
  const { all, readAgain } = walked(edition, programme, programme.scope, source.rule, c)
  if (readAgain.size === 0 || all.length === 1) return all
  const ids = decisive(
    trial,
    all.map(({ fact }) => fact),
  )
  return ids === undefined || ids.size === 0 ? all : all.filter(({ fact }) => ids.has(fact))
}
