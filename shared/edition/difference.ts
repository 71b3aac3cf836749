import { isWords } from './amend-text.ts'
import type { Content } from './amendment.ts'
import { canonicalJson, type Json } from './canonical.ts'
import { isList, isObject, namesIn, valueAt } from './json-path.ts'

// What one edition says otherwise than another, in the words of those who read editions.

/** One place that reads otherwise; undefined: it was not there, or is there no more. */
export type Reading = {
  readonly path: readonly string[]
  readonly was?: Json | undefined
  readonly is?: Json | undefined
}

export type Difference =
  | { readonly kind: 'programme'; readonly programme: string; readonly now: 'new' | 'gone' }
  | { readonly kind: 'intake'; readonly programme: string; readonly was: Json; readonly is: Json }
  | {
      readonly kind: 'figure'
      readonly figure: string
      /** Lines of the history that only one of the two has, newest first. */
      readonly was: readonly Json[]
      readonly is: readonly Json[]
    }
  | {
      readonly kind: 'text'
      /** All parts that bring this text. */
      readonly parts: readonly string[]
      readonly language: string
      readonly path: readonly string[]
      readonly was?: string | undefined
      readonly is?: string | undefined
    }
  | {
      readonly kind: 'source'
      readonly source: string
      readonly was?: Json | undefined
      readonly is?: Json | undefined
    }
  /** Rules that judge, or anything else that is neither words nor a source. */
  | { readonly kind: 'rules'; readonly of: string; readonly readings: readonly Reading[] }

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))

/** What an object or list holds, by name. */
const held = (value: Json | undefined): ReadonlyMap<string, Json> => {
  if (isList(value)) {
    const names = namesIn(value)
    return new Map(value.map((one, at) => [names[at] ?? '', one]))
  }
  if (!isObject(value)) return new Map()
  return new Map(
    Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, one]])),
  )
}

const isTree = (value: Json | undefined): boolean => isList(value) || isObject(value)

/** Two that can be looked into side by side; what came or went is looked into by itself. */
const isPair = (a: Json | undefined, b: Json | undefined): boolean =>
  isTree(a ?? b) && (a === undefined || b === undefined || isList(a) === isList(b))

/** Every leaf that reads otherwise, in order of its path. */
function readings(was: Json | undefined, is: Json | undefined, path: readonly string[] = []) {
  const found: Reading[] = []
  const visit = (a: Json | undefined, b: Json | undefined, at: readonly string[]): void => {
    if (a === b) return
    if (!isPair(a, b)) {
      found.push({ path: at, was: a, is: b })
      return
    }
    const [before, after] = [held(a), held(b)]
    const count = found.length
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort())
      visit(before.get(name), after.get(name), [...at, name])
    // The same in another order, or an empty list that came or went.
    const isOther =
      a === undefined || b === undefined || (isList(a) && inOrder(before) !== inOrder(after))
    if (found.length === count && isOther) found.push({ path: at, was: a, is: b })
  }
  visit(was, is, path)
  return found
}

/** Only a list has an order. */
const inOrder = (all: ReadonlyMap<string, Json>): string => [...all.keys()].join()

const json = (value: unknown): Json | undefined => value as Json | undefined

const intakesOf = (was: Content, is: Content): readonly Difference[] => {
  const before = new Map(was.judging.programmes.map((one) => [one.id, one]))
  return is.judging.programmes.flatMap(({ id, intake }): readonly Difference[] => {
    const now = json(intake) ?? null
    const then = json(before.get(id)?.intake)
    if (then === undefined || same(then, now)) return []
    return [{ kind: 'intake', programme: id, was: then, is: now }]
  })
}

const programmesOf = (was: Content, is: Content): readonly Difference[] => {
  const [before, after] = [was, is].map(
    ({ judging }) => new Set(judging.programmes.map(({ id }) => id)),
  ) as [Set<string>, Set<string>]
  const only = (a: Set<string>, b: Set<string>, now: 'new' | 'gone') =>
    [...a]
      .filter((id) => !b.has(id))
      .map((programme): Difference => ({ kind: 'programme', programme, now }))
  return [...only(after, before, 'new'), ...only(before, after, 'gone')]
}

/** With the source of each line where the words have it. */
const historyOf = ({ judging, texts }: Content, figure: string): readonly Json[] => {
  const told = valueAt(texts.figures?.id, ['figures', figure, 'history'])
  if (isList(told)) return told
  const bare = json(judging.figures.find(({ id }) => id === figure)?.history)
  return isList(bare) ? bare : []
}

const figuresOf = (was: Content, is: Content): readonly Difference[] => {
  const all = new Set([was, is].flatMap(({ judging }) => judging.figures.map(({ id }) => id)))
  return [...all].sort().flatMap((figure): readonly Difference[] => {
    const [before, after] = [historyOf(was, figure), historyOf(is, figure)]
    const lacking = (a: readonly Json[], b: readonly Json[]) =>
      a.filter((line) => !b.some((one) => same(one, line)))
    const [gone, added] = [lacking(before, after), lacking(after, before)]
    return gone.length + added.length === 0
      ? []
      : [{ kind: 'figure', figure, was: gone, is: added }]
  })
}

type Found = Map<string, Difference>

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

function addText(found: Found, part: string, language: string, { path, was, is }: Reading): void {
  const key = canonicalJson(['text', language, [...path], was ?? null, is ?? null])
  const before = found.get(key)
  const parts = before?.kind === 'text' ? before.parts : []
  found.set(key, {
    ...{ kind: 'text', parts: [...parts, part], language, path },
    ...{ was: text(was), is: text(is) },
  })
}

const sourceAt = (words: Json | undefined, key: string) => valueAt(words, ['sources', key])

/** What the words of one part say otherwise; what is told elsewhere is left out. */
function wordsOf(
  part: string,
  [was, is]: readonly [Content, Content],
  told: ReadonlySet<string>,
  found: Found,
): void {
  const languages = new Set([was, is].flatMap(({ texts }) => Object.keys(texts[part] ?? {})))
  for (const language of [...languages].sort()) {
    const [a, b] = [was.texts[part]?.[language], is.texts[part]?.[language]]
    for (const reading of readings(a, b)) {
      const [top = '', name = ''] = reading.path
      if (top === 'sources' && name !== '')
        found.set(`source ${name}`, {
          ...{ kind: 'source', source: name },
          ...{ was: sourceAt(a, name), is: sourceAt(b, name) },
        })
      else if (toldElsewhere(part, reading.path, told)) continue
      else if (isWords(reading.path)) addText(found, part, language, reading)
      else addRules(found, part, [reading])
    }
  }
}

/** Intakes are told by their programmes but for their words, lines of figures by the figures. */
const toldElsewhere = (part: string, path: readonly string[], told: ReadonlySet<string>): boolean =>
  (path[0] === 'intake' && told.has(part) && !isWords(path)) ||
  (part === 'figures' && path[0] === 'figures' && path[2] === 'history')

function addRules(found: Found, of: string, more: readonly Reading[]): void {
  if (more.length === 0) return
  const key = `rules ${of}`
  const before = found.get(key)
  const told = before?.kind === 'rules' ? before.readings : []
  const fresh = more.filter(
    (one) => !told.some(({ path }) => path.join('/') === one.path.join('/')),
  )
  found.set(key, { kind: 'rules', of, readings: [...told, ...fresh] })
}

/** Everything that judges, but for intakes and figures. */
function rulesOf(
  [was, is]: readonly [Content, Content],
  told: ReadonlySet<string>,
  found: Found,
): void {
  const before = new Map(was.judging.programmes.map((one) => [one.id, one]))
  for (const one of is.judging.programmes) {
    const then = before.get(one.id)
    if (then === undefined) continue
    const { intake: _, ...a } = then
    const { intake: __, ...b } = one
    addRules(found, one.id, readings(json(a), json(b)))
  }
  const figures = new Map(was.judging.figures.map((one) => [one.id, one]))
  for (const one of is.judging.figures) {
    const then = figures.get(one.id)
    if (then !== undefined && !told.has(one.id))
      addRules(found, one.id, readings(json(then), json(one)))
  }
  const ground = ({ judging: { programmes: _, figures: __, ...rest } }: Content) => json(rest)
  addRules(found, 'judging', readings(ground(was), ground(is)))
}

const order: readonly Difference['kind'][] = [
  'programme',
  'intake',
  'figure',
  'rules',
  'text',
  'source',
]

/** All that one edition says otherwise than another; the same content differs in nothing. */
export function differencesBetween(was: Content, is: Content): readonly Difference[] {
  const found: Found = new Map()
  const both = [was, is] as const
  const parts = new Set(both.flatMap(({ texts }) => Object.keys(texts)))
  const whole = [...programmesOf(was, is), ...intakesOf(was, is), ...figuresOf(was, is)]
  const told = new Set(whole.map(subjectOf))
  const moved = new Set(whole.flatMap((one) => (one.kind === 'programme' ? one.programme : [])))
  for (const part of [...parts].sort()) if (!moved.has(part)) wordsOf(part, both, told, found)
  rulesOf(both, told, found)
  return [...whole, ...found.values()].toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  )
}

const subjectOf = (one: Difference): string =>
  one.kind === 'figure' ? one.figure : 'programme' in one ? one.programme : ''

/** What two texts share at both ends, by words, and what stands between. */
export type Between = {
  readonly head: string
  readonly was: string
  readonly is: string
  readonly tail: string
}

/** Where a text was changed: the words that differ, with what stays before and after them. */
export function changedWords(was: string, is: string): Between {
  const [a, b] = [was.split(/(?<=\s)/u), is.split(/(?<=\s)/u)]
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const joined = (words: readonly string[]) => words.join('')
  return {
    head: joined(a.slice(0, head)),
    was: joined(a.slice(head, a.length - tail)),
    is: joined(b.slice(head, b.length - tail)),
    tail: joined(a.slice(a.length - tail)),
  }
}
