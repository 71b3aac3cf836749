import type { FactKind } from '../facts/fact.ts'
import type { Effect } from '../moves/move.ts'
import type { CompiledProgramme } from './compiled.ts'
import type { JudgedFact, JudgedProgramme, JudgingEdition } from './edition.ts'
import { factsRead, type Library } from './reads.ts'
import { type Compiler, EditionError } from './scope.ts'
import { unique } from './unique.ts'

// What must hold of an edition as a whole before any rule of it is compiled.

const ids = (of: readonly { readonly id: string }[]): readonly string[] => of.map(({ id }) => id)

export const checkNames = (edition: JudgingEdition): void => {
  unique('fact', ids(edition.facts))
  unique('figure', ids(edition.figures))
  unique('programme', ids(edition.programmes))
  unique('duty', ids(edition.duties))
  unique('move', ids(edition.moves))
  unique('contradiction', ids(edition.contradictions))
  for (const [name, scale] of Object.entries(edition.scales))
    unique(`scale "${name}": level`, scale.flat())
  for (const [currency, { rupiah }] of Object.entries(edition.rates))
    if (!(rupiah > 0))
      throw new EditionError(`rate of ${currency}: ${rupiah} rupiah is no rate; write one above 0`)
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

/** Refuses names that lead back to themselves. */
const refuseCircles = (
  edges: ReadonlyMap<string, ReadonlySet<string>>,
  say: (path: readonly string[]) => string,
): void => {
  const done = new Set<string>()
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) throw new EditionError(say([...path, id]))
    if (done.has(id)) return
    for (const next of edges.get(id) ?? []) visit(next, [...path, id])
    done.add(id)
  }
  for (const id of edges.keys()) visit(id, [])
}

/** Duties bind every programme, so what they refer to every programme refers to. */
export const checkCircles = (edition: JudgingEdition): void => {
  const programmes = new Map(
    edition.programmes.map((one: JudgedProgramme) => [one.id, programmesNamed(one)] as const),
  )
  refuseCircles(
    programmes,
    (path) => `programmes refer to each other in a circle: ${path.join(' → ')}`,
  )
  const bare: Library = { facts: new Map(), programmes: new Map(), duties: [] }
  const conditions = new Map(
    edition.facts.map(
      ({ id, appliesWhen }) => [id, factsRead(bare, undefined, appliesWhen)] as const,
    ),
  )
  refuseCircles(
    conditions,
    (path) => `fact "${path[0]}" › appliesWhen: facts apply in a circle: ${path.join(' → ')}`,
  )
}

const scaleOf = (kind: FactKind): readonly string[] => {
  if (kind.kind === 'level') return [kind.scale]
  return kind.kind === 'list' ? Object.values(kind.fields).flatMap(({ of }) => scaleOf(of)) : []
}

export const checkFacts = (edition: JudgingEdition): void => {
  const known = new Set(ids(edition.facts))
  for (const { id, of } of edition.facts)
    for (const scale of scaleOf(of))
      if (edition.scales[scale] === undefined)
        throw new EditionError(`fact "${id}": no scale "${scale}": define it or correct it`)
  for (const { id, facts } of edition.contradictions)
    for (const fact of facts)
      if (!known.has(fact))
        throw new EditionError(`contradiction "${id}": "${fact}" names no fact: correct it`)
}

const fieldsOf = (effect: Exclude<Effect, { kind: 'set' }>): readonly string[] =>
  effect.kind === 'add' ? Object.keys(effect.item) : [...Object.keys(effect.match), effect.field]

/** A move may only change what is there to be changed. */
export const checkMoves = (edition: JudgingEdition): void => {
  const facts = new Map(edition.facts.map((one) => [one.id, one] as const))
  const refuse = (move: string, what: string): never => {
    throw new EditionError(`move "${move}": ${what}: define it or correct it`)
  }
  for (const { id, effects } of edition.moves)
    for (const effect of effects) {
      const name = effect.kind === 'set' ? effect.fact : effect.list
      const kind = facts.get(name)?.of
      if (kind === undefined) refuse(id, `"${name}" names no fact`)
      if (effect.kind === 'set') continue
      const fields = kind?.kind === 'list' ? kind.fields : refuse(id, `"${name}" is not a list`)
      for (const field of fieldsOf(effect))
        if (fields[field] === undefined) refuse(id, `"${name}" has no field "${field}"`)
    }
}

/** Whom each round of a selection invited is a rule like any other. */
export const checkRounds = (
  compiler: Compiler,
  programmes: Iterable<Pick<CompiledProgramme, 'source' | 'scope'>>,
): void => {
  for (const { source, scope } of programmes)
    source.selection?.rounds?.forEach(({ fits }, at) => {
      compiler.predicate(fits, { ...scope, where: `${scope.where} › selection › round ${at + 1}` })
    })
}

/** A question that no rule and no move reads is a question too many. */
export const checkQuestions = (facts: readonly JudgedFact[], used: ReadonlySet<string>): void => {
  for (const { id, asked } of facts)
    if (asked !== undefined && !asked.sorts && !used.has(id))
      throw new EditionError(`question "${id}" is used by no rule: remove the question or the fact`)
}

type Compared = {
  readonly kind?: unknown
  readonly left?: { readonly kind?: unknown; readonly node?: unknown }
  readonly right?: unknown
}

const asks = (rules: unknown, mark: number, node: string | undefined): boolean => {
  if (Array.isArray(rules)) return rules.some((one) => asks(one, mark, node))
  if (typeof rules !== 'object' || rules === null) return false
  const { kind, left, right } = rules as Compared
  if (kind === 'compare' && left?.kind === 'points' && left.node === node && right === mark)
    return true
  return Object.values(rules).some((one) => asks(one, mark, node))
}

const marksIn = (node: unknown): readonly (readonly [string, number])[] => {
  if (Array.isArray(node)) return node.flatMap(marksIn)
  if (typeof node !== 'object' || node === null) return []
  const { id, mark } = node as { readonly id?: unknown; readonly mark?: unknown }
  const own = typeof id === 'string' && typeof mark === 'number' ? [[id, mark] as const] : []
  return [...own, ...Object.values(node).flatMap(marksIn)]
}

/** A mark that no rule asks for would be shown and never judged. */
export const checkMarks = (edition: JudgingEdition): void => {
  for (const { id, points, gates, requirements } of edition.programmes) {
    const rules = [gates, requirements]
    const total = points?.mark ?? null
    const parts = points?.versions.flatMap(({ tree }) => marksIn(tree)) ?? []
    const marks = [...(total === null ? [] : [[undefined, total] as const]), ...parts]
    for (const [node, mark] of marks)
      if (!asks(rules, mark, node))
        throw new EditionError(
          `programme "${id}" › points${node ? ` › "${node}"` : ''}: no rule asks for its mark ` +
            `of ${mark}; write ge(pointsOf(${node ? `'${node}'` : ''}), ${mark}) where it binds`,
        )
  }
}
