import type { Speech } from '../../../../shared/result/numbers.ts'
import { pageLanguage } from './phone.ts'

/** The words of the page's language alone. */
export const speechHere = async (): Promise<Speech> => {
  const language = pageLanguage()
  const words =
    language === 'en'
      ? (await import('../../../../shared/result/words/en.ts')).en
      : (await import('../../../../shared/result/words/id.ts')).id
  return { language, words }
}
