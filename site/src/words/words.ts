import { en } from './en.ts'
import { id, type Words } from './id.ts'

/** The languages of the site; Indonesian comes first everywhere. */
export const languages = ['id', 'en'] as const

export type Language = (typeof languages)[number]

export type { Words } from './id.ts'

const lists: Readonly<Record<Language, Words>> = { id, en }

/** The word list of one language. */
export const words = (language: Language): Words => lists[language]

/** The language a page is not in, for the switch that keeps the page. */
export const otherLanguage = (language: Language): Language => (language === 'id' ? 'en' : 'id')
