import type { lackingKinds } from '../../../shared/campus/lacking.ts'
import { lastDayOf, type Week } from '../../../shared/campus/week.ts'
import { dayWords } from '../../../shared/result/numbers.ts'
import type { Language } from '../../http/language.ts'
import { numbersWords } from './words.ts'

/** A country as the site names it; work at sea belongs to none. */
export function countryName(country: string, language: Language): string {
  if (country === 'XX') return numbersWords[language].atSea
  if (country === 'HK') return 'Hong Kong'
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country
}

/** What is missing, by the name it is counted under. */
export function lackingName(name: string, language: Language): string {
  const words = numbersWords[language]
  const code = /^language\.(\w+)$/.exec(name)?.[1]
  if (code !== undefined)
    return words.language(new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code)
  const country = /^skill\.(\w+)$/.exec(name)?.[1]
  if (country !== undefined) return words.skill(countryName(country, language))
  return words.lacking[name as (typeof lackingKinds)[number]] ?? name
}

/** From its first Monday to its last Sunday. */
export const spanName = (
  { first, last }: { readonly first: Week; readonly last: Week },
  language: Language,
): string =>
  numbersWords[language].span(dayWords(first, language), dayWords(lastDayOf(last), language))
