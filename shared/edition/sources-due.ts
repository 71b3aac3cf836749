import type { Source } from '../catalogue/programme.ts'
import { dayText, parseDay } from '../time/day.ts'
import type { Json } from './canonical.ts'
import type { Texts } from './edition.ts'
import { isList, isObject, valueAt } from './json-path.ts'

/**
 * What a page is cited for. Doors open and shut within weeks, amounts are set once or twice a year,
 * laws change less often than that.
 */
export type Use = 'intake' | 'amount' | 'law'

/**
 * After so many days a page is read again. An intake is announced for a quarter. Amounts of law change
 * on 1 January or 1 July: half a year meets each of these days once. What the law asks is read once a
 * year, after which the result itself calls an intake unconfirmed.
 */
export const reviewDays: Readonly<Record<Use, number>> = { intake: 90, amount: 180, law: 365 }

/** A source of the edition: where it is cited, and when it has to be read again. */
export type Reviewed = {
  readonly key: string
  readonly source: Source
  readonly uses: readonly { readonly part: string; readonly use: Use }[]
  /** The strictest of its uses decides. */
  readonly due: string
  /** Nobody has read it: what rests on it is shown as to be confirmed. */
  readonly neverRead: boolean
}

const useOf = (path: readonly string[]): Use => {
  if (path[0] === 'intake' || path[0] === 'selection') return 'intake'
  return ['pay', 'costs', 'figures', 'rates', 'moves'].includes(path[0] ?? '') ? 'amount' : 'law'
}

type Found = Map<string, Map<string, { part: string; use: Use }>>

/** Every place at which a key of a source stands as a word of its own. */
function cited(part: string, words: Json, keys: ReadonlySet<string>, found: Found): void {
  const visit = (value: Json | undefined, path: readonly string[]): void => {
    if (typeof value === 'string' && keys.has(value)) {
      const use = useOf(path)
      const uses = found.get(value) ?? new Map()
      found.set(value, uses.set(`${part} ${use}`, { part, use }))
    } else if (isList(value)) for (const one of value) visit(one, path)
    else if (isObject(value))
      for (const [name, one] of Object.entries(value))
        if (path.length > 0 || name !== 'sources') visit(one, [...path, name])
  }
  visit(words, [])
}

const sourcesOf = (words: Json | undefined): Readonly<Record<string, Source>> => {
  const sources = valueAt(words, ['sources'])
  return isObject(sources) ? (sources as unknown as Readonly<Record<string, Source>>) : {}
}

const dueOn = (checked: string, uses: readonly Use[]): string =>
  dayText((parseDay(checked) ?? 0) + Math.min(...uses.map((use) => reviewDays[use])))

/** All sources of an edition, who is due first. One language tells: both cite the same pages. */
export function reviewed(texts: Texts): readonly Reviewed[] {
  const sources = new Map<string, Source>()
  const found: Found = new Map()
  for (const [part, { id: words }] of Object.entries(texts)) {
    if (words === undefined) continue
    const own = sourcesOf(words)
    for (const [key, source] of Object.entries(own)) sources.set(key, source)
    cited(part, words, new Set(Object.keys(own)), found)
  }
  const all = [...sources].map(([key, source]): Reviewed => {
    const uses = [...(found.get(key)?.values() ?? [])]
    const due = dueOn(source.checked, uses.length === 0 ? ['law'] : uses.map(({ use }) => use))
    return { key, source, uses, due, neverRead: source.basis !== 'page-seen' }
  })
  return all.toSorted((a, b) =>
    a.due === b.due ? (a.key < b.key ? -1 : 1) : a.due < b.due ? -1 : 1,
  )
}

/** Whether a source has to be read again by a day. */
export const isDue = ({ due }: Reviewed, day: string): boolean => due <= day
