import type { Facts } from '../facts/answer.ts'
import { type DecodedFact, decode } from '../facts/view.ts'
import { type DayNumber, parseDay } from '../time/day.ts'
import { civilDay } from '../time/zone.ts'
import type {
  JudgedFact,
  JudgedFigure,
  JudgedProgramme,
  JudgedRequirement,
  JudgingEdition,
} from './edition.ts'
import { compilePoints } from './points.ts'
import { compilePredicate } from './predicates.ts'
import { compileQuantity } from './quantities.ts'
import { anything, point, type Range } from './range.ts'
import { compareRational, rational } from './rational.ts'
import type { Points } from './rule.ts'
import {
  type Case,
  type CompiledFigure,
  type Compiler,
  EditionError,
  type Judge,
  type Measure,
  refuse,
  type Scope,
} from './scope.ts'
import { met, type Truth, unknown } from './truth.ts'

export type CompiledRequirement = {
  readonly source: JudgedRequirement
  readonly judge: Judge
  readonly from: DayNumber
  readonly to: DayNumber
  /** From the layer of duties on leaving Indonesia, not from the programme. */
  readonly duty: boolean
}

export type CompiledProgramme = {
  readonly source: JudgedProgramme
  readonly requirements: readonly CompiledRequirement[]
  readonly from: DayNumber
  readonly to: DayNumber
  readonly total: Measure | undefined
  /** Facts that any rule of the programme reads, directly or through others. */
  readonly uses: ReadonlySet<string>
  readonly scope: Scope
}

export type CompiledEdition = {
  readonly source: JudgingEdition
  readonly compiler: Compiler
  readonly programmes: ReadonlyMap<string, CompiledProgramme>
  readonly facts: Compiler['facts']
  readonly contradictions: readonly {
    readonly id: string
    readonly facts: readonly [string, string]
    readonly judge: Judge
  }[]
  readonly applies: readonly (Judge | undefined)[]
  /** The scope of rules that belong to no programme. */
  readonly outside: Scope
}

const start = Number.NEGATIVE_INFINITY
const end = Number.POSITIVE_INFINITY

const dayOr = (text: string | undefined, open: number, where: string): DayNumber => {
  if (text === undefined) return open
  const day = parseDay(text)
  if (day === undefined)
    throw new EditionError(`${where}: "${text}" is not a day such as 2026-11-21`)
  return day
}

const root = (where: string, programme?: Scope['programme']): Scope => ({
  where,
  bound: {},
  depth: 0,
  programme,
})

const unique = (what: string, ids: readonly string[]): void => {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id))
      throw new EditionError(`${what} "${id}" is defined twice: remove or rename one`)
    seen.add(id)
  }
}

const figureRange = (value: number | Readonly<Record<string, number>>) =>
  typeof value === 'number'
    ? point(rational(value))
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, point(rational(one))]))

/** Dates of a figure run newest first and touch; what was not found is a declared gap. */
const compileFigure = (figure: JudgedFigure): CompiledFigure => {
  const where = `figure "${figure.id}"`
  const entries = figure.history.map((entry) => ({
    from: dayOr(entry.from, start, where),
    to: dayOr(entry.to, end, where),
    value:
      entry.kind === 'value'
        ? entry.expected
          ? ('unknown' as const)
          : figureRange(entry.value)
        : entry.kind === 'gap'
          ? ('unknown' as const)
          : ('abolished' as const),
  }))
  entries.forEach((entry, index) => {
    if (entry.from >= entry.to)
      throw new EditionError(
        `${where}: an entry ends (${figure.history[index]?.to}) before it begins`,
      )
    const older = entries[index + 1]
    if (older !== undefined && older.to !== entry.from)
      throw new EditionError(
        `${where}: history must run newest first and touch; the entry from ${figure.history[index + 1]?.from} ends ${figure.history[index + 1]?.to ?? 'never'} and the next begins ${figure.history[index]?.from}. Correct the dates or declare { kind: 'gap' }`,
      )
  })
  return { id: figure.id, entries }
}

type Names = {
  readonly gates: Map<string, Judge>
  readonly points: Map<string, Measure>
}

/** Compiles a named part when first asked for, and refuses a part that needs itself. */
const once = <K, V>(
  cache: Map<K, V>,
  open: Set<K>,
  key: K,
  make: () => V,
  cycle: () => never,
): V => {
  const known = cache.get(key)
  if (known !== undefined) return known
  if (open.has(key)) return cycle()
  open.add(key)
  const value = make()
  open.delete(key)
  cache.set(key, value)
  return value
}

/** Each node stands at one place of one rule, so it is compiled once. */
const kept = <N, V>(compile: (node: N, scope: Scope) => V): ((node: N, scope: Scope) => V) => {
  const cache = new WeakMap<object, V>()
  return (node, scope) => {
    if (typeof node !== 'object' || node === null) return compile(node, scope)
    const known = cache.get(node)
    if (known !== undefined) return known
    const made = compile(node, scope)
    cache.set(node, made)
    return made
  }
}

const memoised = <V>(slots: { count: number }, work: (c: Case) => V): ((c: Case) => V) => {
  const slot = slots.count++
  return (c) => {
    if (slot in c.memo) return c.memo[slot] as V
    const value = work(c)
    c.memo[slot] = value
    return value
  }
}

const nodeIds = (node: unknown, ids: string[] = []): string[] => {
  if (typeof node !== 'object' || node === null) return ids
  if ('id' in node && typeof node.id === 'string') ids.push(node.id)
  for (const key of ['of', 'rows', 'otherwise'] as const) {
    const inner = (node as Record<string, unknown>)[key]
    if (Array.isArray(inner)) for (const one of inner) nodeIds(one, ids)
    else nodeIds(inner, ids)
  }
  return ids
}

const findNode = (node: unknown, id: string): unknown => {
  if (typeof node !== 'object' || node === null) return undefined
  if ((node as { id?: unknown }).id === id && 'kind' in node) return node
  for (const key of ['of', 'otherwise'] as const) {
    const inner = (node as Record<string, unknown>)[key]
    for (const one of Array.isArray(inner) ? inner : [inner]) {
      const found = findNode(one, id)
      if (found !== undefined) return found
    }
  }
  return undefined
}

const pointsOf = (
  compiler: Compiler,
  programme: JudgedProgramme,
  scope: Scope,
  node: string | undefined,
  without: string | undefined,
): Measure | undefined => {
  const table = programme.points
  if (table === undefined) return undefined
  const where = `${scope.where} › points`
  const versions = table.versions.map((version) => {
    const tree = version.tree
    const part = node === undefined || tree === undefined ? tree : findNode(tree, node)
    return {
      from: dayOr(version.from, start, where),
      to: dayOr(version.to, end, where),
      known: tree !== undefined,
      points:
        part === undefined
          ? undefined
          : compiler.points(
              part as Parameters<Compiler['points']>[0],
              { ...scope, where },
              without,
            ),
    }
  })
  const named = node ?? without
  if (named !== undefined && !table.versions.some((v) => findNode(v.tree, named) !== undefined))
    return undefined
  return (c) => {
    const version = versions.find(({ from, to }) => c.day >= from && c.day < to)
    if (version === undefined || !version.known) return anything
    return version.points === undefined ? point(0) : version.points(c)
  }
}

const programmeScope = (
  compiler: Compiler,
  programme: JudgedProgramme,
  slots: { count: number },
): Scope => {
  const names: Names = { gates: new Map(), points: new Map() }
  const open = new Set<string>()
  const where = `programme "${programme.id}"`
  const scope: Scope = root(where, {
    id: programme.id,
    gate: (name) => {
      const rule = programme.gates?.[name]
      if (rule === undefined) return undefined
      const at = { ...scope, where: `${where} › gate "${name}"` }
      return once(
        names.gates,
        open,
        name,
        () => memoised(slots, compiler.predicate(rule, at)),
        () => refuse(at, 'this gate needs itself: break the circle'),
      )
    },
    points: (node, without) => {
      if (programme.points === undefined) return undefined
      const key = `${node ?? ''}|${without ?? ''}`
      return once(
        names.points,
        open,
        key,
        () => {
          const measure = pointsOf(compiler, programme, scope, node, without)
          return measure === undefined
            ? refuse(scope, `no points node "${node ?? without}"`)
            : memoised(slots, measure)
        },
        () => refuse(scope, `points node "${node ?? 'total'}" needs itself: break the circle`),
      )
    },
  })
  return scope
}

const compileRequirement = (
  compiler: Compiler,
  requirement: JudgedRequirement,
  scope: Scope,
  duty: boolean,
): CompiledRequirement => {
  const where = `${scope.where} › ${duty ? 'duty' : 'requirement'} "${requirement.id}"`
  return {
    source: requirement,
    judge: compiler.predicate(requirement.rule, { ...scope, where }),
    from: dayOr(requirement.from, start, where),
    to: dayOr(requirement.to, end, where),
    duty,
  }
}

const checkPoints = (compiler: Compiler, programme: JudgedProgramme, scope: Scope): void => {
  const table = programme.points
  if (table === undefined) return
  const where = `${scope.where} › points`
  table.versions.forEach((version, index) => {
    unique(`${where}: node`, nodeIds(version.tree))
    const older = table.versions[index + 1]
    if (older !== undefined && older.to !== version.from)
      throw new EditionError(
        `${where}: versions must run newest first and touch; got one from ${version.from} after one to ${older.to ?? 'open'}`,
      )
    if (version.tree === undefined || table.mark === null) return
    const most = compiler.points(version.tree, { ...scope, where })(blank())?.hi ?? 0
    if (compareRational(most, rational(table.mark)) < 0)
      throw new EditionError(
        `${where}: mark ${table.mark} cannot be reached; the table gives at most ${String(most)}`,
      )
  })
  for (const gate of table.gates)
    if (!programme.requirements.some(({ id }) => id === gate))
      throw new EditionError(`${where}: gate "${gate}" is not a requirement of this programme`)
}

/** A case in which nothing at all is known. */
const blank = (): Case => {
  const c: Case = { fact: () => undefined, day: 0, items: [], memo: [], other: () => c }
  return c
}

const compileProgramme = (
  compiler: Compiler,
  edition: JudgingEdition,
  programme: JudgedProgramme,
): CompiledProgramme => {
  const scope = programmeScope(compiler, programme, { count: 0 })
  unique(
    `${scope.where}: requirement`,
    programme.requirements.map(({ id }) => id),
  )
  if (edition.zones.offsets[programme.zone] === undefined)
    throw new EditionError(
      `${scope.where}: zone "${programme.zone}" has no offsets in this edition`,
    )
  compiler.used.clear()
  const route = programme.routes[0]
  const duties = edition.duties.filter(
    ({ routes }) => route !== undefined && routes.includes(route),
  )
  const requirements = [
    ...programme.requirements.map((one) => compileRequirement(compiler, one, scope, false)),
    ...duties.map((one) => compileRequirement(compiler, one, scope, true)),
  ]
  for (const name of Object.keys(programme.gates ?? {})) scope.programme?.gate(name)
  const total = scope.programme?.points()
  checkPoints(compiler, programme, scope)
  return {
    source: programme,
    requirements,
    from: dayOr(programme.from, start, scope.where),
    to: dayOr(programme.to, end, scope.where),
    total,
    uses: new Set(compiler.used),
    scope,
  }
}

const ranks = (edition: JudgingEdition) => {
  const tables = Object.entries(edition.scales).map(
    ([name, scale]) =>
      [
        name,
        new Map(scale.flatMap((step, rank) => step.map((level) => [level, rank] as const))),
      ] as const,
  )
  const byScale = new Map(tables)
  return (scale: string, level: string) => byScale.get(scale)?.get(level)
}

const rateTable = (edition: JudgingEdition) => {
  const rates = new Map<string, Range>([['IDR', point(1)]])
  for (const [currency, { rupiah }] of Object.entries(edition.rates))
    rates.set(currency, point(rational(rupiah)))
  return (currency: string) => rates.get(currency)
}

/** A reference to another programme's status, requirement or gate, resolved once all stand. */
const references =
  (programmes: Map<string, CompiledProgramme>, edition: JudgingEdition): Compiler['elsewhere'] =>
  (id, requirement, gate) => {
    const source = edition.programmes.find((one) => one.id === id)
    if (source === undefined) return undefined
    if (requirement !== undefined && !source.requirements.some((one) => one.id === requirement))
      return undefined
    if (gate !== undefined && source.gates?.[gate] === undefined) return undefined
    return (c) => {
      const programme = programmes.get(id)
      if (programme === undefined) return unknown
      const there = c.other(id)
      if (gate !== undefined) return programme.scope.programme?.gate(gate)?.(there) ?? unknown
      return programme.requirements
        .filter(({ source: one, duty }) =>
          requirement === undefined
            ? one.kind === 'must' && one.phase === 'apply'
            : !duty && one.id === requirement,
        )
        .reduce<Truth>((worst, one) => Math.min(worst, one.judge(there)) as Truth, met)
    }
  }

const programmesNamed = (node: unknown, found: Set<string> = new Set()): Set<string> => {
  if (Array.isArray(node)) for (const one of node) programmesNamed(one, found)
  else if (typeof node === 'object' && node !== null) {
    const { kind, programme } = node as { kind?: unknown; programme?: unknown }
    if (kind === 'programme' && typeof programme === 'string') found.add(programme)
    for (const one of Object.values(node)) programmesNamed(one, found)
  }
  return found
}

const checkCycles = (edition: JudgingEdition): void => {
  const edges = new Map(edition.programmes.map((one) => [one.id, programmesNamed(one)] as const))
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id))
      throw new EditionError(
        `programmes refer to each other in a circle: ${[...path, id].join(' → ')}`,
      )
    for (const next of edges.get(id) ?? []) visit(next, [...path, id])
  }
  for (const id of edges.keys()) visit(id, [])
}

/** A programme also uses what the programmes it refers to use. */
const shareUses = (programmes: Map<string, CompiledProgramme>, edition: JudgingEdition): void => {
  const reach = (id: string): Set<string> => {
    const source = edition.programmes.find((one) => one.id === id)
    const all = new Set(programmes.get(id)?.uses)
    for (const next of programmesNamed(source)) for (const one of reach(next)) all.add(one)
    return all
  }
  for (const [id, programme] of programmes) programmes.set(id, { ...programme, uses: reach(id) })
}

/** A question that no rule and no move reads is a question too many. */
const checkQuestions = (facts: readonly JudgedFact[], used: ReadonlySet<string>): void => {
  for (const { id, asked } of facts)
    if (asked !== undefined && !asked.sorts && !used.has(id))
      throw new EditionError(`question "${id}" is used by no rule: remove the question or the fact`)
}

const factTable = (edition: JudgingEdition): Compiler['facts'] =>
  new Map(
    edition.facts.map((definition, slot) => [
      definition.id,
      { slot, definition: { ...definition, label: { id: '', en: '' } } },
    ]),
  )

/**
 * Checks an edition whole and makes it ready to judge. Throws an EditionError that names rule and
 * path if anything in it is broken, so that a broken edition never judges anybody.
 */
export const compileEdition = (edition: JudgingEdition): CompiledEdition => {
  unique(
    'fact',
    edition.facts.map(({ id }) => id),
  )
  unique(
    'figure',
    edition.figures.map(({ id }) => id),
  )
  unique(
    'programme',
    edition.programmes.map(({ id }) => id),
  )
  unique(
    'move',
    edition.moves.map(({ id }) => id),
  )
  checkCycles(edition)
  const programmes = new Map<string, CompiledProgramme>()
  const whole = kept((node: Points, scope: Scope) => compilePoints(compiler, node, scope))
  const pointsKept: Compiler['points'] = (node, scope, without) =>
    without === undefined ? whole(node, scope) : compilePoints(compiler, node, scope, without)
  const compiler: Compiler = {
    facts: factTable(edition),
    figures: new Map(edition.figures.map((one) => [one.id, compileFigure(one)])),
    rank: ranks(edition),
    rate: rateTable(edition),
    elsewhere: references(programmes, edition),
    predicate: kept((node, scope) => compilePredicate(compiler, node, scope)),
    quantity: kept((node, scope) => compileQuantity(compiler, node, scope)),
    points: pointsKept,
    used: new Set(),
  }
  const used = new Set<string>()
  for (const programme of edition.programmes) {
    programmes.set(programme.id, compileProgramme(compiler, edition, programme))
    for (const id of compiler.used) used.add(id)
  }
  shareUses(programmes, edition)
  compiler.used.clear()
  const applies = edition.facts.map(
    ({ id, appliesWhen }) =>
      appliesWhen && compiler.predicate(appliesWhen, root(`fact "${id}" › appliesWhen`)),
  )
  for (const move of edition.moves) compiler.predicate(move.when, root(`move "${move.id}"`))
  const contradictions = edition.contradictions.map(({ id, facts, when }) => ({
    id,
    facts,
    judge: compiler.predicate(when, root(`contradiction "${id}"`)),
  }))
  for (const id of compiler.used) used.add(id)
  checkQuestions(edition.facts, used)
  return {
    source: edition,
    compiler,
    programmes,
    facts: compiler.facts,
    contradictions,
    applies,
    outside: root('edition'),
  }
}

/** One student at one instant, before every programme's law. */
export type Look = {
  readonly before: (programme: string) => Case
  readonly conflicts: readonly string[]
}

/** Decodes the facts once; inapplicable ones are set aside, not forgotten. */
export const look = (edition: CompiledEdition, facts: Facts, instant: number): Look => {
  const values: DecodedFact[] = []
  const open = new Set<number>()
  const value = (slot: number, c: Case): DecodedFact => {
    if (slot in values) return values[slot]
    if (open.has(slot)) return undefined
    open.add(slot)
    const definition = edition.source.facts[slot]
    const applies = edition.applies[slot]?.(c) ?? met
    const decoded = definition && decode(definition.of, facts[definition.id])
    const aside = definition?.of.kind === 'list' ? [] : null
    values[slot] = applies === met ? decoded : applies === unknown ? undefined : aside
    open.delete(slot)
    return values[slot]
  }
  const cases = new Map<string, Case>()
  const before = (id: string): Case => {
    const known = cases.get(id)
    if (known !== undefined) return known
    const programme = edition.programmes.get(id)
    if (programme === undefined) throw new Error(`no programme "${id}" in this edition`)
    const c: Case = {
      fact: (slot) => value(slot, c),
      day: civilDay(edition.source.zones, programme.source.zone, instant),
      items: [],
      memo: [],
      other: before,
    }
    cases.set(id, c)
    return c
  }
  const home: Case = {
    fact: (slot) => value(slot, home),
    day: Math.floor((instant + 8 * 3_600_000) / 86_400_000),
    items: [],
    memo: [],
    other: before,
  }
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
