import type { Language } from '../../facts/fact.ts'
import { en } from './en.ts'
import { id, type PrintedWords } from './id.ts'

export type { PrintedWords } from './id.ts'

const lists: Readonly<Record<Language, PrintedWords>> = { id, en }

/** What is printed of an edition, in the words of one language. */
export const printedWords = (language: Language): PrintedWords => lists[language]
