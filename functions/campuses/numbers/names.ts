import type { lackingKinds } from '../../../shared/campus/lacking.ts'
import { lastDayOf, type Week } from '../../../shared/campus/week.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
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

/** What could be offered against it, if it is something that is taught. */
export function courseName(name: string, language: Language): string | undefined {
  const words = numbersWords[language]
  const [kind, code = ''] = name.split('.')
  if (kind === 'language')
    return words.languageCourse(
      new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code,
    )
  return kind === 'skill' ? words.skillCourse(countryName(code, language)) : undefined
}

const daysFormat = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** From its first Monday to its last Sunday, as short as can be: "9–15 Nov 2026". */
export const spanName = (
  { first, last }: { readonly first: Week; readonly last: Week },
  language: Language,
): string =>
  daysFormat(language)
    .formatRange(Date.parse(first), Date.parse(lastDayOf(last)))
    .replace(/\s/gu, ' ')
    .replace(/^(\d+) – (\d+) /, '$1–$2 ')

/** What a number means, beside it. */
export const definition = (text: string, language: Language): Markup =>
  html`<p class="small definition"><strong>${numbersWords[language].what}:</strong> ${text}</p>`
