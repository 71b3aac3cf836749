import type { Speech } from '../../../shared/result/numbers.ts'
import { en } from '../../../shared/result/words/en.ts'
import { id } from '../../../shared/result/words/id.ts'
import type { Language } from '../../http/language.ts'
import { aboutEn, aboutId } from './speech-words.ts'

type Told = Speech['words']
type About = typeof aboutId

const words = { id, en } as const
const abouts: Readonly<Record<Language, About>> = { id: aboutId, en: aboutEn }

/** The student's own words, said about the student where they speak to them. */
function said(own: Told, about: About): Told {
  return {
    ...own,
    trace: { ...own.trace, ...about.trace },
    settlers: { ...own.settlers, student: about.student },
    groups: { ...own.groups, ask: { ...own.groups.ask, name: about.ask } },
    short: { ...own.short, ...about.short },
    points: { ...own.points, ...about.points },
    plan: {
      ...own.plan,
      ...about.plan,
      payers: { ...own.plan.payers, student: about.payer },
    },
  }
}

/** The words the student reads; what speaks to them there speaks about them here. */
export const staffSpeech = (language: Language): Speech => ({
  language,
  words: said(words[language], abouts[language]),
})
