// One tracer for every kind of condition, as in the interpreter: made once, then only read answers.
import type { Verdict } from '../catalogue/programme.ts'
import { type Decoded, type DecodedItem, unknownItem } from '../facts/view.ts'
import { codeCondition } from '../rules/codes.ts'
import { type Comparing, comparison, judgedComparison } from '../rules/comparison.ts'
import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import { isOfOneProgramme } from '../rules/of-one-programme.ts'
import { concluded, emptyOf, itemShows } from '../rules/quantified.ts'
import type { Range } from '../rules/range.ts'
import type { Comparison, Predicate } from '../rules/rule.ts'
import { type Case, type Judge, listReader, reader, type Scope } from '../rules/scope.ts'
import { met, opposite, type Truth, truthOf, unknown, unmet, verdictOf } from '../rules/truth.ts'
import { type Columns, columnsAt, slotAlone } from './columns.ts'
import { bitsOf, type Frame, verdictIn } from './frame.ts'
import type { Group } from './groups.ts'
import { subjectOf } from './subject.ts'
import { plainNumber, type Shown, sameShown, shown, type Trace } from './trace.ts'

/** Why one condition stands as it does for this student. */
export type Tracer = (c: Case, frame: Frame) => Trace

/** Conditions by number; what means the same in every programme that writes it has one number. */
export type Shared = {
  readonly byText: Map<string, number>
  readonly tracers: Tracer[]
  readonly columns: Columns
}

/** A part of a condition: its number, or a tracer of its own within a list. */
export type Part = Tracer | number

/** Where in an edition a condition stands. */
export type Place = {
  readonly edition: CompiledEdition
  readonly programme: CompiledProgramme
  readonly scope: Scope
  /** The tracers of this programme's gates, made when first needed. */
  readonly gates: Map<string, Tracer>
  readonly shared: Shared
  /** The groups of this programme that are told in one pass, parts before wholes. */
  readonly groups: Group[]
}

type Of<K extends Predicate['kind']> = Extract<Predicate, { readonly kind: K }>
type TraceOf<K extends Trace['kind']> = Extract<Trace, { readonly kind: K }>

const byTruth = <T extends Trace>(make: (verdict: Verdict) => T) => {
  const three = ([unmet, unknown, met] as const).map((truth) => make(verdictOf(truth)))
  return (truth: Truth): T => three[truth + 1] as T
}

const fixed = byTruth((verdict): Trace => ({ kind: 'fixed', verdict }))

const shortfall = (is: Comparison, have: Shown | undefined, asked: Shown | undefined) => {
  if (have === undefined || asked === undefined) return undefined
  if (is === '>=' || is === '>')
    return have.max !== null && asked.min !== null ? asked.min - have.max : undefined
  if (is === '<=' || is === '<')
    return have.min !== null && asked.max !== null ? have.min - asked.max : undefined
  return undefined
}

type Sides = { readonly have: Shown | undefined; readonly asked: Shown | undefined }

/** What two sides came to, and how far the one falls short of the other. */
const numberTrace = (place: Place, { left, is }: Of<'compare'>) => {
  const subject = subjectOf(place.edition.compiler, place.scope, left)
  return (truth: Truth, { have, asked }: Sides): TraceOf<'number'> => {
    const gap = truth === unmet ? shortfall(is, have, asked) : undefined
    return { kind: 'number', verdict: verdictOf(truth), subject, is, have, asked, gap }
  }
}

/** Where the law's number is the same for everybody, the same plain number reads the same. */
const againstFixed = (
  { left, slot, verdict }: Comparing,
  judge: Judge,
  fixed: Range,
  whole: Tracer,
  trace: ReturnType<typeof numberTrace>,
): Tracer => {
  const asked = shown(fixed)
  let number: number | undefined
  let last: Trace | undefined
  return (c, frame) => {
    const range = slot === undefined ? left(c) : (c.said[slot] as Range | null | undefined)
    const now = plainNumber(range)
    if (now === undefined || range === null) return whole(c, frame)
    if (now === number) return last as Trace
    number = now
    const truth = slot === undefined ? verdict(c, range, fixed) : judge(c)
    last = trace(truth, { have: { min: now, max: now }, asked })
    return last
  }
}

const ofNumber = (place: Place, node: Of<'compare'>): Tracer => {
  const comparing = comparison(place.edition.compiler, node, place.scope)
  const { left, right, verdict, fixed } = comparing
  const judge = judgedComparison(comparing)
  const trace = numberTrace(place, node)
  let last: TraceOf<'number'> | undefined
  const whole: Tracer = (c) => {
    const a = left(c)
    const b = right(c)
    const now = trace(verdict(c, a, b), { have: shown(a), asked: shown(b) })
    const same =
      last !== undefined &&
      last.verdict === now.verdict &&
      sameShown(last.have, now.have) &&
      sameShown(last.asked, now.asked)
    if (!same) last = now
    return last as Trace
  }
  return fixed === undefined ? whole : againstFixed(comparing, judge, fixed, whole, trace)
}

const plain = (value: Decoded): TraceOf<'code'>['have'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? undefined
    : (value as TraceOf<'code'>['have'])

/** What is asked of a code, and how. */
const askedOf = (
  node: Of<'yes' | 'in' | 'has' | 'reaches' | 'same'>,
): Pick<TraceOf<'code'>, 'asked' | 'how'> => {
  if (node.kind === 'yes') return { asked: [], how: 'yes' }
  if (node.kind === 'same') return { asked: [node.right], how: 'same' }
  if (node.kind === 'has') return { asked: node.codes, how: node.which }
  if (node.kind === 'reaches')
    return { asked: [node.level], how: node.atMost ? 'at-most' : 'at-least' }
  return { asked: node.codes, how: node.prefix ? 'starts-with' : 'one-of' }
}

const ofCode = (place: Place, node: Of<'yes' | 'in' | 'has' | 'reaches'>): Tracer => {
  const { read, slot, holds } = codeCondition(place.edition.compiler, node, place.scope)
  const { path } = node
  const { asked, how } = askedOf(node)
  let value: Decoded
  let last: Trace | undefined
  return (c) => {
    const now = slot === undefined ? read(c) : (c.said[slot] as Decoded)
    if (last !== undefined && now === value) return last
    value = now
    last = { kind: 'code', verdict: verdictOf(holds(now)), path, have: plain(now), asked, how }
    return last
  }
}

const ofSame = (place: Place, node: Of<'same'>): Tracer => {
  const { compiler } = place.edition
  const judge = compiler.predicate(node, place.scope)
  const { read } = reader(compiler, node.left, place.scope)
  const { asked, how } = askedOf(node)
  let last: TraceOf<'code'> | undefined
  return (c) => {
    const [verdict, have] = [verdictOf(judge(c)), plain(read(c))]
    if (last?.verdict === verdict && last.have === have) return last
    last = { kind: 'code', verdict, path: node.left, have, asked, how }
    return last
  }
}

type Join = TraceOf<'group'>['join']

/** Tells a condition when the first who asks needs it. */
export const toldNow = ({ tracers }: Shared, at: number, c: Case, frame: Frame): Trace => {
  const made = (tracers[at] as Tracer)(c, frame)
  frame.traces[at] = made
  frame.bits[at] = bitsOf(made.verdict)
  return made
}

/** What a part comes to in this case. */
const told = (part: Part, shared: Shared, c: Case, frame: Frame): Trace =>
  typeof part === 'number'
    ? (frame.traces[part] ?? toldNow(shared, part, c, frame))
    : part(c, frame)

type Parts = readonly Trace[]
type Joining = (of: Parts) => Verdict

/** The parts as they are now, or the parts before where none of them changed. */
const gathered = (shared: Shared, parts: readonly Part[]) => {
  const count = parts.length
  return (c: Case, frame: Frame, before: Parts | undefined): Parts => {
    const now: Trace[] = new Array(count)
    let same = before !== undefined
    for (let at = 0; at < count; at++) {
      const trace = told(parts[at] as Part, shared, c, frame)
      now[at] = trace
      if (same && before?.[at] !== trace) same = false
    }
    return same && before !== undefined ? before : now
  }
}

const leastOf: Joining = (of) =>
  verdictIn(of.reduce((all, { verdict }) => all & bitsOf(verdict), 3))

const greatestOf: Joining = (of) =>
  verdictIn(of.reduce((any, { verdict }) => any | bitsOf(verdict), 0))

const soMany =
  (n: number): Joining =>
  (of) => {
    const sure = of.filter(({ verdict }) => verdict === 'met').length
    const possible = of.filter(({ verdict }) => verdict !== 'unmet').length
    return sure >= n ? 'met' : possible < n ? 'unmet' : 'unknown'
  }

const depending: Joining = ([condition, then, otherwise]) => {
  const yes = then?.verdict ?? 'unknown'
  const no = otherwise?.verdict ?? 'met'
  if (condition?.verdict === 'met') return yes
  if (condition?.verdict === 'unmet') return no
  return yes === no ? yes : 'unknown'
}

const reversed: Joining = ([inner]) => verdictOf(opposite(truthOf(inner?.verdict ?? 'unknown')))

const itself: Joining = (of) => of[0]?.verdict ?? 'unknown'

/** What the parts come to; if none of them changed since the last time, neither did the whole. */
const joined = (
  { shared }: Place,
  join: Join,
  parts: readonly Part[],
  joining: Joining,
  extra?: { readonly name?: string; readonly n?: number },
): Tracer => {
  const gather = gathered(shared, parts)
  let last: TraceOf<'group'> | undefined
  return (c, frame) => {
    const of = gather(c, frame, last?.of)
    if (last !== undefined && last.of === of) return last
    const group: TraceOf<'group'> = { kind: 'group', join, verdict: joining(of), of }
    last = extra === undefined ? group : { ...group, ...extra }
    return last
  }
}

/** All or any of several. */
const joinedBy = (place: Place, join: Group['join'], parts: readonly Part[]): Tracer =>
  joined(place, join, parts, join === 'all' ? leastOf : greatestOf)

const branches = ({ if: condition, then, otherwise }: Of<'when'>): readonly Predicate[] =>
  otherwise === undefined ? [condition, then] : [condition, then, otherwise]

const ofParts = (
  place: Place,
  node: Of<'all' | 'any'> | Of<'at-least' | 'not' | 'when' | 'unless'>,
): Tracer => {
  const each = (of: readonly Predicate[]) => of.map((one) => partOf(place, one))
  switch (node.kind) {
    case 'at-least':
      return joined(place, 'at-least', each(node.of), soMany(node.n), { n: node.n })
    case 'not':
      return joined(place, 'not', each([node.of]), reversed)
    case 'unless':
      return joinedBy(place, 'unless', each([node.waived, node.of]))
    case 'when':
      return joined(place, 'when', each(branches(node)), depending)
    default:
      return joinedBy(place, node.kind, each(node.of))
  }
}

/** Lists are short; what comes later shares the last place. */
const placesMax = 16

type Examined = TraceOf<'list'>['items']

const sameItems = (a: Examined, b: Examined): boolean =>
  a.length === b.length && a.every(({ id, of }, at) => b[at]?.id === id && b[at]?.of === of)

/** An item's trace, with whether it counts and holds read off its parts. */
const itemTruth = (trace: Trace, filtered: boolean): readonly [counts: Truth, holds: Truth] => {
  if (!filtered || trace.kind !== 'group') return [met, truthOf(trace.verdict)]
  const [counts, holds] = trace.of
  return [truthOf(counts?.verdict ?? 'unknown'), truthOf(holds?.verdict ?? 'unknown')]
}

const verdictOver = (node: Of<'some' | 'every'>, items: Examined): Truth => {
  const every = node.kind === 'every'
  let whole: Truth = every ? met : unmet
  let fullest: Truth = unmet
  for (const { of } of items) {
    const [counts, holds] = itemTruth(of, node.where !== undefined)
    if (counts > fullest) fullest = counts
    const shows = itemShows(every, counts, holds)
    whole = every ? (Math.min(whole, shows) as Truth) : (Math.max(whole, shows) as Truth)
  }
  return concluded(whole, fullest, emptyOf(node))
}

/** Every place in a list has a tracer of its own, so that each item finds again what it was told. */
const itemTracers = (place: Place, node: Of<'some' | 'every'>): ((at: number) => Tracer) => {
  const made: Tracer[] = []
  const make = (): Tracer => {
    const hold = tracerOf(place, node.hold)
    return node.where === undefined
      ? hold
      : joinedBy(place, 'all', [tracerOf(place, node.where), hold])
  }
  return (at) => {
    const known = made[at] ?? make()
    made[at] = known
    return known
  }
}

const ofList = (place: Place, node: Of<'some' | 'every'>): Tracer => {
  const list = listReader(place.edition.compiler, node.list, node.as, place.scope)
  const tracers = itemTracers({ ...place, scope: list.scope }, node)
  const of = (c: Case, frame: Frame, item: DecodedItem, at: number): Trace => {
    c.items[list.depth] = item
    return tracers(at)(c, frame)
  }
  let last: TraceOf<'list'> | undefined
  return (c, frame) => {
    const read = list.read(c)
    const outer = c.items[list.depth] ?? unknownItem
    const asks = of(c, frame, unknownItem, 0)
    const items = (read ?? []).map((item, at) => ({
      id: item.id,
      of: of(c, frame, item, Math.min(at + 1, placesMax)),
    }))
    c.items[list.depth] = outer
    const verdict = verdictOf(read === undefined ? unknown : verdictOver(node, items))
    if (last?.verdict === verdict && last.asks === asks && sameItems(last.items, items)) return last
    last = { kind: 'list', verdict, list: node.list, quantifier: node.kind, items, asks }
    return last
  }
}

const ofGate = (place: Place, gate: string): Tracer => {
  const known = place.gates.get(gate)
  if (known !== undefined) return known
  const { scope, source } = place.programme
  const rule = source.gates?.[gate]
  const at: Place = { ...place, scope }
  const parts = rule === undefined ? [] : [partOf(at, rule)]
  const made = joined(place, 'gate', parts, itself, { name: gate })
  place.gates.set(gate, made)
  return made
}

const ofProgramme = ({ edition, scope }: Place, node: Of<'programme'>): Tracer => {
  const judge = edition.compiler.predicate(node, scope)
  const traces = byTruth(
    (verdict): Trace => ({
      kind: 'group',
      join: 'programme',
      verdict,
      of: [],
      name: node.programme,
    }),
  )
  return (c) => traces(judge(c))
}

const ofFixed = ({ edition, scope }: Place, node: Predicate): Tracer => {
  const judge = edition.compiler.predicate(node, scope)
  return (c) => fixed(judge(c))
}

/** The tracer of a condition at its own place. */
export const tracerOf = (place: Place, node: Predicate): Tracer => {
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'at-least':
    case 'not':
    case 'when':
    case 'unless':
      return ofParts(place, node)
    case 'compare':
      return ofNumber(place, node)
    case 'some':
    case 'every':
      return ofList(place, node)
    case 'gate':
      return ofGate(place, node.gate)
    case 'programme':
      return ofProgramme(place, node)
    case 'same':
      return ofSame(place, node)
    case 'yes':
    case 'in':
    case 'has':
    case 'reaches':
      return ofCode(place, node)
    default:
      return ofFixed(place, node)
  }
}

const leaves = new Set<Predicate['kind']>([
  'compare',
  'yes',
  'in',
  'has',
  'reaches',
  'same',
  'some',
  'every',
])

/** What a condition is shared as: across programmes by what it says, a gate within its own. */
const nameOf = ({ programme }: Place, node: Predicate, alone: boolean) => {
  if (node.kind === 'gate') return `${programme.source.id} ${node.gate}`
  return alone || (leaves.has(node.kind) && !isOfOneProgramme(node))
    ? JSON.stringify(node)
    : undefined
}

/** A group that is told in one pass with the others of its programme. */
const grouped = (place: Place, node: Predicate): number | undefined => {
  if (node.kind !== 'all' && node.kind !== 'any') return undefined
  if (node.of.length < 2 || node.of.length > 4) return undefined
  const { tracers } = place.shared
  const [a, b, d = -1, e = -1] = node.of.map((one) => numberOf(place, one))
  if (a === undefined || b === undefined) return undefined
  const tell = joinedBy(place, node.kind, d < 0 ? [a, b] : e < 0 ? [a, b, d] : [a, b, d, e])
  const at = tracers.push(tell) - 1
  place.groups.push({ at, join: node.kind, a, b, d, e })
  return at
}

/** The number of a condition outside of any list: one for all who write the same, if it can be. */
export const numberOf = (place: Place, node: Predicate): number => {
  const slot = slotAlone(place.edition.compiler, place.scope, node)
  const name = nameOf(place, node, slot !== undefined)
  const { byText, tracers, columns } = place.shared
  if (name === undefined) return grouped(place, node) ?? tracers.push(tracerOf(place, node)) - 1
  const known = byText.get(name)
  if (known !== undefined) return known
  const tracer = tracerOf(place, node)
  const at = tracers.push(tracer) - 1
  byText.set(name, at)
  if (slot === undefined) return at
  const column = columnsAt(columns, slot)
  column.traceAt.push(at)
  column.tracers.push(tracer)
  return at
}

const partOf = (place: Place, node: Predicate): Part =>
  place.scope.depth > 0 ? tracerOf(place, node) : numberOf(place, node)
