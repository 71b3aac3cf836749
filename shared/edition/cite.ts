import type { Cited } from './amendment.ts'
import type { Json } from './canonical.ts'
import type { Texts } from './edition.ts'
import { isObject } from './json-path.ts'

/** Changes the words of one part in every language it is written in. */
export const inEveryLanguage = (
  texts: Texts,
  part: string,
  change: (words: Json) => Json,
): Texts => {
  const languages = Object.entries(texts[part] ?? {})
  const changed = languages.map(([language, words]) => [language, change(words)])
  return { ...texts, [part]: Object.fromEntries(changed) }
}

/** Words that bring a page they cite; one that stands there already stays as it is. */
export const withSource = (words: Json, { key, source }: Cited): Json => {
  if (!isObject(words)) return words
  const { sources } = words
  const before = isObject(sources) ? sources : {}
  if (before[key] !== undefined) return words
  return { ...words, sources: { ...before, [key]: { ...source } as Json } }
}
