import type { ScalarValue } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import type { JudgedMove } from '../rules/edition.ts'
import type { Predicate } from '../rules/rule.ts'
import type { Judge } from '../rules/scope.ts'

// What a programme's rules speak of, read once from their JSON: which facts and codes a step must
// touch to matter, which ages and months are thresholds, and the conditions that can change.

/** One condition, and which way it helps: 1 when met, -1 when unmet, 0 when that depends. */
type Atom = { readonly judge: Judge; readonly helps: 1 | -1 | 0 }

/** The vocabulary of one programme's blocking rules. */
export type Vocabulary = {
  readonly facts: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
  readonly ages: readonly number[]
  readonly months: readonly number[]
  /** Conditions without boolean structure, outside any quantifier: what a step can change. */
  readonly atoms: readonly Atom[]
  /** The edition's moves that can matter here, each with the condition under which it is ready. */
  readonly moves: readonly { readonly move: JudgedMove; readonly when: Judge }[]
}

type Found = {
  readonly facts: Set<string>
  readonly codes: Set<string>
  readonly ages: Set<number>
  readonly months: Set<number>
  readonly atoms: { readonly node: Predicate; readonly helps: Atom['helps'] }[]
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

/** A negation turns the sense of what stands below; under a condition it can go either way. */
const helpsBelow = (kind: string, key: string, helps: Atom['helps']): Atom['helps'] => {
  if (kind === 'not') return helps === 0 ? 0 : helps === 1 ? -1 : 1
  return key === 'if' ? 0 : helps
}

const visit = (node: unknown, found: Found, bound: boolean, helps: Atom['helps'] = 1): void => {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, found, bound, helps)
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
  if (leaf && !bound) found.atoms.push({ node: node as Predicate, helps })
  const inside = bound || kind === 'some' || kind === 'every' || 'as' in node
  const { currency } = node as { currency?: unknown }
  if (typeof currency === 'string') found.codes.add(currency)
  for (const [key, one] of Object.entries(node))
    visit(one, found, inside || leaf, helpsBelow(String(kind), key, helps))
}

const cache = new WeakMap<CompiledProgramme, Vocabulary>()

const ownRules = (programme: CompiledProgramme): readonly unknown[] => [
  programme.source.gates,
  programme.source.points?.versions,
  programme.requirements
    .filter(({ source }) => source.phase === 'apply' && (source.kind === 'must' || source.usual))
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
  const atoms = found.atoms.map(({ node, helps }) => ({
    judge: edition.compiler.predicate(node, programme.scope),
    helps,
  }))
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

/** Savings matter where their own currency is asked for. */
const inCurrency = (value: ScalarValue, words: Pick<Vocabulary, 'codes'>): boolean =>
  typeof value !== 'object' || !('currency' in value) || words.codes.has(value.currency)

/** Whether a move can matter here: it touches a fact that is read, in a language that is named. */
const matters = (move: JudgedMove, words: Pick<Vocabulary, 'facts' | 'codes'>): boolean =>
  move.effects.some((effect) => {
    if (effect.kind === 'set')
      return words.facts.has(effect.fact) && inCurrency(effect.value, words)
    const named = effect.kind === 'add' ? effect.item : effect.match
    const language = named.language
    if (typeof language === 'string' && !words.codes.has(language)) return false
    const test = effect.kind === 'add' ? effect.item.test : undefined
    if (typeof test === 'string' && !words.codes.has(test)) return false
    return effect.list === 'skills' ? words.facts.has('sittings') : words.facts.has(effect.list)
  })
