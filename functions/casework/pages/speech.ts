import type { Speech } from '../../../shared/result/numbers.ts'
import { en } from '../../../shared/result/words/en.ts'
import { id } from '../../../shared/result/words/id.ts'
import type { Language } from '../../http/language.ts'
import { caseWords } from './words.ts'

const words = { id, en } as const

/** The words the student reads; only that a comparison is about them is said otherwise to others. */
export const staffSpeech = (language: Language): Speech => {
  const own = words[language]
  const { you, youWithin, theirs: details } = caseWords[language].case
  const trace = { ...own.trace, you, details }
  const settlers = { ...own.settlers, student: youWithin }
  return { language, words: { ...own, trace, settlers } }
}
