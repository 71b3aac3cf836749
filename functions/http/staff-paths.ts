import type { Language } from './language.ts'
import { staffPath } from './staff-page.ts'

const pagePattern = /^(\/en)?\/staff(?=\/|$)/

/** The language that a page of the staff is in by its address; undefined for any other address. */
export function staffPageLanguage(path: string): Language | undefined {
  const [found, en] = pagePattern.exec(path) ?? []
  if (found === undefined) return undefined
  return en === undefined ? 'id' : 'en'
}

const pathCharactersMax = 1_000

/**
 * Where somebody was going, if that is a page of the staff's here: a sign-in never leads elsewhere,
 * nor round in a circle.
 */
export function whereTo(asked: string | undefined, language: Language): string {
  const home = staffPath(language)
  if (asked === undefined || asked.length > pathCharactersMax) return home
  const here = 'https://here.invalid'
  const url = URL.parse(asked, here)
  if (url === null || url.origin !== here) return home
  // As a browser reads it, whatever was written: so it is read once, and handed on as it was read.
  const { pathname, search } = url
  const circle = /^(\/en)?\/staff\/sign-(in(?!\/done$)|out)(\/|$)/.test(pathname)
  const own = staffPageLanguage(pathname) !== undefined && !pathname.includes('//')
  return own && !circle ? `${pathname}${search}` : home
}

/** Where one signs in, to go on from there to where one was going. */
export const signInPath = (language: Language, to: string): string =>
  `${staffPath(language, '/sign-in')}?${new URLSearchParams({ to })}`

/** Says that one is signed in now, in a tab that was opened for that alone. */
export const signedInPath = (language: Language): string => staffPath(language, '/sign-in/done')
