import type { Language } from './language.ts'

/** What the addresses of the staff's pages begin with in each language. */
const prefixes = { id: '/staff', en: '/en/staff' } as const satisfies Record<Language, string>

/** The address of a page of the staff's in a language: `staffPath('en', '/queue')`. */
export const staffPath = (language: Language, rest = ''): string => `${prefixes[language]}${rest}`

const pagePattern = /^(\/en)?\/staff(?=\/|$)/

/** The language that a page of the staff's is in by its address; undefined for any other address. */
export function staffPageLanguage(path: string): Language | undefined {
  const [found, en] = pagePattern.exec(path) ?? []
  if (found === undefined) return undefined
  return en === undefined ? 'id' : 'en'
}

const ownPathMax = 1_000

/**
 * Where somebody was going, if that is a page of the staff's here: a sign-in never leads elsewhere,
 * nor round in a circle.
 */
export function whereTo(asked: string | undefined, language: Language): string {
  const home = staffPath(language)
  if (asked === undefined || asked.length > ownPathMax || !/^\/[^/\\]/.test(asked)) return home
  const here = 'https://here.invalid'
  const url = URL.parse(asked, here)
  if (url === null || url.origin !== here || url.username !== '') return home
  const { pathname, search } = url
  const circle = /^(\/en)?\/staff\/sign-(in|out)(\/|$)/.test(pathname)
  const own = staffPageLanguage(pathname) !== undefined && !pathname.includes('//')
  return own && !circle ? `${pathname}${search}` : home
}

/** Where one signs in, to go on from there to where one was going. */
export const signInPath = (language: Language, to: string): string =>
  `${staffPath(language, '/sign-in')}?${new URLSearchParams({ to })}`
