import type { id } from './id.ts'

/** The word list of the result; a phone loads only the language of the page. */
export type ResultWords = typeof id
