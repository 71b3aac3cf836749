import type { Language } from '../../http/language.ts'
import { staffPath } from '../../http/staff-page.ts'

/** Where the office's days stand. */
export const daysPath = (language: Language, rest = ''): string =>
  staffPath(language, `/days${rest}`)

const bases = { id: '/hari', en: '/en/day' } as const

/** Where students join: the base asks for the code on the wall. */
export const studentPath = (language: Language, ...parts: readonly string[]): string =>
  [bases[language], ...parts].join('/')

/** What is written on a wall: short, and without a language, as the phone's page has a switch. */
export const wallAddress = (origin: string, code: string): string =>
  `${origin}${studentPath('id', code)}`
