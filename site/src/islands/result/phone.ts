import type { Facts } from '../../../../shared/facts/answer.ts'
import type { Language } from '../../../../shared/facts/fact.ts'
import { answersHere } from '../assessment/answers-on-phone.ts'

/** The answers on this phone, or undefined where there are none (or none that can be read). */
export const factsOnPhone = (): Facts | undefined => {
  const facts = answersHere()
  return Object.keys(facts).length > 0 ? facts : undefined
}

/** The instant to judge at: the one the page was given, else the phone's clock. */
export const instantNow = (): number => {
  const given = document.querySelector<HTMLMetaElement>('meta[name="now"]')?.content
  const parsed = given === undefined ? Number.NaN : Date.parse(given)
  return Number.isNaN(parsed) ? Date.now() : parsed
}

export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'id')
