import type { Facts } from '../../../../shared/facts/answer.ts'

// The working memory on this phone. Nothing here is ever sent; a phone is often borrowed.

const answersKey = 'rantau.facts.v1'
const wayKey = 'rantau.way.v1'
const sharedKey = 'rantau.shared.v1'
const nearKey = 'rantau.near.v1'

/** What is remembered of the way besides answers: what stays inexact, and which screens were seen. */
export type Way = { readonly left: readonly string[]; readonly seen: readonly string[] }

function kept<T extends object>(key: string, nothing: T): T {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? (found as T)
      : nothing
  } catch {
    // Unreadable or forbidden storage is an empty one: the student answers afresh.
    return nothing
  }
}

function keep(key: string, value: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** The answers on this phone. */
export const answersHere = (): Facts => kept<Facts>(answersKey, {})

/** Writes the answers down; false where the phone forbids it, and they live as long as the page. */
export const rememberAnswers = (facts: Facts): boolean => keep(answersKey, facts)

export const wayHere = (): Way => {
  const { left = [], seen = [] } = kept<Partial<Way>>(wayKey, {})
  return { left, seen }
}

export const rememberWay = (way: Way): boolean => keep(wayKey, way)

/** The read-only link made on this phone, while it still opens something. */
export function sharedHere(): string | undefined {
  const { href, until = '' } = kept<{ readonly href?: string; readonly until?: string }>(
    sharedKey,
    {},
  )
  return new Date().toISOString() < until ? href : undefined
}

export const rememberShared = (href: string, until: string): boolean =>
  keep(sharedKey, { href, until })

/** Forgets it once it opens nothing any more. */
export const forgetShared = (): boolean => keep(sharedKey, {})

/** The countries of the nearest doors of the last result, for a group day to begin with. */
export function nearHere(): readonly string[] {
  const { countries = [] } = kept<{ readonly countries?: readonly string[] }>(nearKey, {})
  return Array.isArray(countries) ? countries : []
}

export const rememberNear = (countries: readonly string[]): boolean => keep(nearKey, { countries })

/** Deletes all that Rantau ever wrote on this phone. */
export function forgetAll(): void {
  try {
    for (const store of [localStorage, sessionStorage])
      for (const key of Object.keys(store)) if (key.startsWith('rantau')) store.removeItem(key)
  } catch {
    // A phone that forbids storage holds nothing.
  }
}
