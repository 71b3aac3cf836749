import type { FactKind, ScalarKind } from '../../../../shared/facts/fact.ts'
import type { Asked, AskedField, Options } from './asked.ts'
import type { Judgement } from './judgement.ts'

// An edition may be amended without building the pages anew. What it asks beyond the questions on
// the page is worded by the edition itself, read when it first comes up.

/** A fact as the words of an edition tell it, in one language. */
export type FactWords = {
  readonly id: string
  readonly label: string
  readonly question?: { readonly ask: string; readonly why: string; readonly hint?: string }
  readonly options?: Readonly<Record<string, string>>
  readonly fields?: readonly {
    readonly name: string
    readonly label: string
    readonly options?: Readonly<Record<string, string>>
  }[]
}

const named = (options: Readonly<Record<string, string>> = {}): Options =>
  new Map(Object.entries(options))

const sameList = (one: ScalarKind, other: ScalarKind): boolean =>
  (one.kind === 'code' && other.kind === 'code' && one.system === other.system) ||
  (one.kind === 'level' && other.kind === 'level' && one.scale === other.scale)

/** The names of codes and levels belong to no question: those of another one serve as well. */
function optionsOf(
  kind: ScalarKind,
  own: Readonly<Record<string, string>> | undefined,
  known: Iterable<Asked>,
): Options {
  if (own !== undefined) return named(own)
  if (kind.kind === 'choice' || kind.kind === 'choices')
    return new Map(kind.options.map((value) => [value, value]))
  for (const asked of known) {
    const alike = [...asked.fields.values()].find(({ of }) => sameList(kind, of))
    if (alike !== undefined) return alike.options
    if (asked.of.kind !== 'list' && sameList(kind, asked.of)) return asked.options
  }
  return new Map()
}

/** The question an edition asks about a fact the page does not know; undefined if it asks none. */
export function askedLate(
  words: FactWords,
  of: FactKind,
  known: ReadonlyMap<string, Asked>,
): Asked | undefined {
  const { id, label, question, options, fields = [] } = words
  if (question === undefined) return undefined
  const worded = fields.flatMap(({ name, label: told, options: own }) => {
    const kind = of.kind === 'list' ? of.fields[name]?.of : undefined
    if (kind === undefined) return []
    const field: AskedField = {
      of: kind,
      label: told,
      options: optionsOf(kind, own, known.values()),
    }
    return [[name, field] as const]
  })
  return {
    ...{ id, of, label, ask: question.ask, why: question.why, hint: question.hint ?? '' },
    unit: of.kind === 'number' ? of.unit : '',
    options: of.kind === 'list' ? new Map() : optionsOf(of, options, known.values()),
    fields: new Map(worded),
  }
}

async function read(path: string): Promise<readonly FactWords[]> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return ((await response.json()) as { readonly facts: readonly FactWords[] }).facts
}

const editions = new Map<string, Promise<readonly FactWords[]>>()

/** The words an edition has for its facts; without a network those questions wait. */
function factWords(digest: string, language: string): Promise<readonly FactWords[]> {
  const path = `/v1/catalogue/${digest}/text.shared.${language}`
  const words =
    editions.get(path) ??
    read(path).catch(() => {
      editions.delete(path)
      return []
    })
  editions.set(path, words)
  return words
}

/** The questions that are known, and those of this judgement that only its edition words. */
export async function withLateWords(
  known: ReadonlyMap<string, Asked>,
  { digest, questions, kinds }: Judgement,
  language: string,
): Promise<ReadonlyMap<string, Asked>> {
  const unworded = new Set(questions.map(({ fact }) => fact).filter((fact) => !known.has(fact)))
  if (unworded.size === 0) return known
  const told = await factWords(digest, language)
  const late = told.flatMap((words) => {
    const kind = unworded.has(words.id) ? kinds[words.id] : undefined
    const asked = kind && askedLate(words, kind, known)
    return asked === undefined ? [] : [[words.id, asked] as const]
  })
  return new Map([...known, ...late])
}
