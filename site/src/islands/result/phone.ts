import type { Facts } from '../../../../shared/facts/answer.ts'
import type { Language } from '../../../../shared/facts/fact.ts'

const shelf = 'rantau.facts.v1'

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The answers on this phone, or undefined where there are none (or none that can be read). */
export const factsOnPhone = (): Facts | undefined => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(shelf) ?? 'null')
    return isFacts(value) && Object.keys(value).length > 0 ? value : undefined
  } catch {
    return undefined
  }
}

/** Puts answers on this phone, in place of what was there. */
export const putOnPhone = (facts: Facts): void => localStorage.setItem(shelf, JSON.stringify(facts))

/** Deletes everything this site wrote on the phone. */
export const forgetPhone = (): void => {
  for (const store of [localStorage, sessionStorage])
    for (const key of Object.keys(store)) if (key.startsWith('rantau')) store.removeItem(key)
}

/** The instant to judge at: the one the page was given, else the phone's clock. */
export const instantNow = (): number => {
  const given = document.querySelector<HTMLMetaElement>('meta[name="now"]')?.content
  const parsed = given === undefined ? Number.NaN : Date.parse(given)
  return Number.isNaN(parsed) ? Date.now() : parsed
}

export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'id')
