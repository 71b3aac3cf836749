import type { ScalarValue } from '../facts/answer.ts'
import {
  type CompiledEdition,
  type CompiledProgramme,
  libraryOf as libraryIn,
} from '../rules/compile.ts'
import type { JudgedMove } from '../rules/edition.ts'
import { languagesRead } from '../rules/languages-read.ts'
import { asNumber } from '../rules/rational.ts'
import { factsRead, type Library } from '../rules/reads.ts'
import type { Points, Predicate } from '../rules/rule.ts'
import type { Case } from '../rules/scope.ts'

// What a programme's rules speak of, read once from their JSON: which facts and codes a step must
// touch to matter, and which of their values change by themselves as time passes.

/** Which way a condition helps: 1 when met, -1 when unmet, 0 when that depends. */
type Sense = 1 | -1 | 0

/** A value that may change by itself as time passes, and which way it helps. */
export type Clockwork = {
  readonly value: (c: Case) => number
  readonly helps: Sense
  readonly reads: ReadonlySet<string>
}

/** The vocabulary of one programme's blocking rules. */
export type Vocabulary = {
  readonly facts: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
  /** Conditions outside any quantifier that read a date: what time can change. */
  readonly clockwork: readonly Clockwork[]
  /** Languages that a paper waits for: worth learning though no test of them is asked for. */
  readonly spoken: ReadonlySet<string>
  /** The edition's moves that can matter here. */
  readonly moves: readonly JudgedMove[]
}

type Found = {
  readonly facts: Set<string>
  readonly codes: Set<string>
  readonly programmes: Set<string>
  readonly atoms: { readonly node: Predicate; readonly helps: Sense }[]
  readonly units: Extract<Points, { readonly kind: 'each' }>[]
  /** What was looked through already, by the way it was met; what stands often is met once. */
  readonly met: readonly Set<object>[]
}

/** A condition is met in one of three senses, inside a quantifier or outside any. */
const metNowhere = (): Found['met'] => Array.from({ length: 6 }, () => new Set<object>())

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

/** A negation turns the sense of what stands below; under a condition it can go either way. */
const helpsBelow = (kind: string, key: string, helps: Sense): Sense => {
  if (kind === 'not') return helps === 0 ? 0 : helps === 1 ? -1 : 1
  return key === 'if' ? 0 : helps
}

const isFirst = ({ met }: Found, node: object, bound: boolean, helps: Sense): boolean => {
  const here = met[(bound ? 3 : 0) + helps + 1] as Set<object>
  const { size } = here
  return here.add(node).size > size
}

const visit = (node: unknown, found: Found, bound: boolean, helps: Sense = 1): void => {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const one of node) visit(one, found, bound, helps)
    return
  }
  if (!isFirst(found, node, bound, helps)) return
  const { kind, path, list, codes, left, right } = node as Record<string, unknown>
  if (typeof path === 'string') found.facts.add(path)
  if (typeof list === 'string') found.facts.add(list)
  if (kind === 'age') found.facts.add('birth')
  if (kind === 'same')
    for (const one of [left, right]) if (typeof one === 'string') found.facts.add(one)
  if (Array.isArray(codes)) for (const code of codes) found.codes.add(String(code))
  if (kind === 'each' && !bound) found.units.push(node as Found['units'][number])
  const leaf = typeof kind === 'string' && atomic.has(kind)
  if (leaf && !bound) found.atoms.push({ node: node as Predicate, helps })
  const inside = bound || kind === 'some' || kind === 'every' || 'as' in node
  const { currency, programme } = node as { currency?: unknown; programme?: unknown }
  if (typeof currency === 'string') found.codes.add(currency)
  if (typeof programme === 'string') found.programmes.add(programme)
  for (const key of Object.keys(node)) {
    const one: unknown = node[key as keyof typeof node]
    if (typeof one === 'object')
      visit(one, found, inside || leaf, helpsBelow(String(kind), key, helps))
  }
}

const cache = new WeakMap<CompiledProgramme, Vocabulary>()

const ownRules = (programme: CompiledProgramme): readonly unknown[] => [
  programme.source.gates,
  programme.source.points?.versions,
  programme.requirements
    .filter(({ source }) => source.phase === 'apply' && (source.kind === 'must' || source.usual))
    .map(({ source }) => source),
]

/** Whether a rule looks at the calendar: an age, a date, months of work or of anything else. */
export const isDated = (rule: unknown): boolean =>
  /"kind":"(age|date|months-in|during|programme)"/.test(JSON.stringify(rule))

/** What is asked of parts of the rules already: a total, another programme's answer. */
const isWhole = (rule: unknown): boolean =>
  /"kind":"(points|programme|gate)"/.test(JSON.stringify(rule))

const clockworkOf = (
  edition: CompiledEdition,
  { scope, source }: CompiledProgramme,
  { atoms, units }: Pick<Found, 'atoms' | 'units'>,
  home: CompiledProgramme,
): readonly Clockwork[] => {
  const { compiler } = edition
  const there = (c: Case): Case => (source.id === home.source.id ? c : c.other(source.id))
  const reads = (rule: unknown) => factsRead(libraryOf(edition), source, rule)
  const conditions = atoms
    .filter(({ node }) => isDated(node) && !isWhole(node))
    .map(({ node, helps }): Clockwork => {
      const judge = compiler.predicate(node, scope)
      return { value: (c) => judge(there(c)), helps, reads: reads(node) }
    })
  const amounts = units
    .filter(({ of }) => isDated(of))
    .map(({ of, unit }): Clockwork => {
      const amount = compiler.quantity(of, scope)
      const whole = (c: Case) => Math.floor(asNumber(amount(there(c))?.lo ?? 0) / unit)
      return { value: whole, helps: 0, reads: reads(of) }
    })
  return [...conditions, ...amounts]
}

/** The languages a paper waits for, as far as the student's own word goes. */
const spokenFor = ({ kind, when }: JudgedMove): readonly string[] =>
  kind === 'paper' ? [...(languagesRead(when).get('skills') ?? [])] : []

/** Moves that touch what is read here, and those that only make such moves ready. */
const movesFor = (edition: CompiledEdition, found: Found) => {
  const facts = new Set(found.facts)
  const spoken = new Set<string>()
  const moves = new Set<JudgedMove>()
  for (let size = -1; size !== moves.size; ) {
    size = moves.size
    for (const move of edition.source.moves)
      if (!moves.has(move) && matters(move, { facts, codes: found.codes, spoken })) {
        moves.add(move)
        for (const fact of factsOfMove(edition, move)) facts.add(fact)
        for (const language of spokenFor(move)) spoken.add(language)
      }
  }
  return { moves: edition.source.moves.filter((move) => moves.has(move)), spoken }
}

/** The single facts a move waits for; lists are read by everybody and would draw in strangers. */
const factsOfMove = (edition: CompiledEdition, { when }: JudgedMove): readonly string[] =>
  [...factsRead(libraryOf(edition), undefined, when)].filter(
    (id) => edition.facts.get(id)?.definition.of.kind !== 'list',
  )

const libraries = new WeakMap<CompiledEdition, Library>()

/** What names in a rule of this edition lead to. */
export const libraryOf = (edition: CompiledEdition): Library => {
  const known = libraries.get(edition)
  if (known !== undefined) return known
  const made = libraryIn(edition.source)
  libraries.set(edition, made)
  return made
}

/** Reads (once) what the programme's blocking rules speak of. */
export const vocabulary = (edition: CompiledEdition, programme: CompiledProgramme): Vocabulary => {
  const known = cache.get(programme)
  if (known !== undefined) return known
  const found: Found = {
    facts: new Set(),
    codes: new Set(),
    programmes: new Set(),
    atoms: [],
    units: [],
    met: metNowhere(),
  }
  visit(ownRules(programme), found, false)
  const clockwork = [...clockworkOf(edition, programme, found, programme)]
  for (const id of [...found.programmes]) {
    const other = edition.programmes.get(id)
    if (other === undefined) continue
    const apart: Found = {
      ...found,
      programmes: new Set(),
      atoms: [],
      units: [],
      met: metNowhere(),
    }
    visit(ownRules(other), apart, false)
    clockwork.push(...clockworkOf(edition, other, apart, programme))
  }
  const { moves, spoken } = movesFor(edition, found)
  const made: Vocabulary = { moves, spoken, facts: found.facts, codes: found.codes, clockwork }
  cache.set(programme, made)
  return made
}

/** Savings matter where their own currency is asked for. */
const inCurrency = (value: ScalarValue, words: Pick<Vocabulary, 'codes'>): boolean =>
  typeof value !== 'object' || !('currency' in value) || words.codes.has(value.currency)

/** Whether a move can matter here: it touches a fact that is read, in a language that is named. */
const matters = (
  move: JudgedMove,
  words: Pick<Vocabulary, 'facts' | 'codes' | 'spoken'>,
): boolean =>
  move.effects.some((effect) => {
    if (effect.kind === 'set')
      return words.facts.has(effect.fact) && inCurrency(effect.value, words)
    const named = effect.kind === 'add' ? effect.item : effect.match
    const language = named.language
    if (effect.list === 'skills' && words.spoken.has(`${language}`)) return true
    if (typeof language === 'string' && !words.codes.has(language)) return false
    const test = effect.kind === 'add' ? effect.item.test : undefined
    if (typeof test === 'string' && !words.codes.has(test)) return false
    return effect.list === 'skills' ? words.facts.has('sittings') : words.facts.has(effect.list)
  })
