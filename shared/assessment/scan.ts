import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import type { JudgedMove } from '../rules/edition.ts'
import type { Predicate } from '../rules/rule.ts'
import type { Judge } from '../rules/scope.ts'

// What a programme's rules speak of, read once from their JSON: which facts and codes a step must
// touch to matter, which ages and months are thresholds, and the conditions that can change.

/** The vocabulary of one programme's blocking rules. */
export type Vocabulary = {
  readonly facts: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
  readonly ages: readonly number[]
  readonly months: readonly number[]
  /** Conditions without boolean structure, outside any quantifier: what a step can change. */
  readonly atoms: readonly Judge[]
  /** The edition's moves that can matter here, each with the condition under which it is ready. */
  readonly moves: readonly { readonly move: JudgedMove; readonly when: Judge }[]
}

type Found = {
  readonly facts: Set<string>
  readonly codes: Set<string>
  readonly ages: Set<number>
  readonly months: Set<number>
  readonly atoms: Predicate[]
}

const atomic = new Set([
  'compare',
  'yes',
  'in',
  'has',
  'reaches',
  'same',
  'some',
  'every',
  'during',
  'programme',
])

const thresholds = (node: { left?: unknown; right?: unknown }, found: Found): void => {
  for (const [one, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    if (typeof other !== 'number') continue
    const text = JSON.stringify(one ?? null)
    if (text.includes('"kind":"age"')) found.ages.add(other)
    if (text.includes('"kind":"months-in"') && other > 0) found.months.add(other)
  }
}

const visit = (node: unknown, found: Found, bound: boolean): void => {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, found, bound)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const { kind, path, list, codes, left, right } = node as Record<string, unknown>
  if (typeof path === 'string') found.facts.add(path)
  if (typeof list === 'string') found.facts.add(list)
  if (kind === 'age') found.facts.add('birth')
  if (kind === 'same')
    for (const one of [left, right]) if (typeof one === 'string') found.facts.add(one)
  if (Array.isArray(codes)) for (const code of codes) found.codes.add(String(code))
  if (kind === 'compare') thresholds(node as { left?: unknown; right?: unknown }, found)
  if (kind === 'each' && typeof (node as { unit?: unknown }).unit === 'number')
    found.months.add((node as { unit: number }).unit)
  const leaf = typeof kind === 'string' && atomic.has(kind)
  if (leaf && !bound) found.atoms.push(node as Predicate)
  const inside = bound || kind === 'some' || kind === 'every' || 'as' in node
  for (const one of Object.values(node)) visit(one, found, inside || leaf)
}

const cache = new WeakMap<CompiledProgramme, Vocabulary>()

const ownRules = (programme: CompiledProgramme): readonly unknown[] => [
  programme.source.gates,
  programme.source.points?.versions,
  programme.requirements
    .filter(({ source }) => source.kind === 'must' && source.phase === 'apply')
    .map(({ source }) => source),
]

const namedProgrammes = (rules: unknown): readonly string[] => [
  ...new Set(
    [...JSON.stringify(rules).matchAll(/"programme":"([^"]+)"/g)].map((hit) => hit[1] ?? ''),
  ),
]

/** Reads (once) what the programme's blocking rules speak of. */
export const vocabulary = (edition: CompiledEdition, programme: CompiledProgramme): Vocabulary => {
  const known = cache.get(programme)
  if (known !== undefined) return known
  const found: Found = {
    facts: new Set(),
    codes: new Set(),
    ages: new Set(),
    months: new Set(),
    atoms: [],
  }
  const rules = ownRules(programme)
  visit(rules, found, false)
  const atoms = found.atoms.map((node) => edition.compiler.predicate(node, programme.scope))
  for (const id of namedProgrammes(rules)) {
    const other = edition.programmes.get(id)
    if (other !== undefined) visit(ownRules(other), { ...found, atoms: [] }, true)
  }
  const moves = edition.source.moves
    .filter((move) => matters(move, found))
    .map((move) => ({ move, when: edition.compiler.predicate(move.when, edition.outside) }))
  const made: Vocabulary = {
    moves,
    facts: found.facts,
    codes: found.codes,
    ages: [...found.ages].sort((a, b) => a - b),
    months: [...found.months].sort((a, b) => a - b),
    atoms,
  }
  cache.set(programme, made)
  return made
}

/** Whether a move can matter here: it touches a fact that is read, in a language that is named. */
export const matters = (move: JudgedMove, words: Pick<Vocabulary, 'facts' | 'codes'>): boolean =>
  move.effects.some((effect) => {
    if (effect.kind === 'set') return words.facts.has(effect.fact)
    const named = effect.kind === 'add' ? effect.item : effect.match
    const language = named.language
    if (typeof language === 'string' && !words.codes.has(language)) return false
    const test = effect.kind === 'add' ? effect.item.test : undefined
    if (typeof test === 'string' && !words.codes.has(test)) return false
    return effect.list === 'skills' ? words.facts.has('sittings') : words.facts.has(effect.list)
  })
