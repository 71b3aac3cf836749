import type { Language } from '../../http/language.ts'
import { en } from './words-en.ts'
import { type CaseWords, id } from './words-id.ts'

/** The words of queue, case, brief and log. */
export const caseWords: Readonly<Record<Language, CaseWords>> = { id, en }

export type { CaseWords } from './words-id.ts'
