import { en } from './en.ts'
import { id } from './id.ts'

/** The languages of the site; Indonesian comes first everywhere. */
export const languages = ['id', 'en'] as const

export type Language = (typeof languages)[number]

/** Every visible string. Indonesian is the source; the others carry the same keys. */
export type Words = typeof id

const lists: Readonly<Record<Language, Words>> = { id, en }

/** The word list of one language. */
export const words = (language: Language): Words => lists[language]

/** The language a page is not in, for the switch that keeps the page. */
export const otherLanguage = (language: Language): Language => (language === 'id' ? 'en' : 'id')
