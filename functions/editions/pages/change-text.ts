import type { Change } from '../../../shared/edition/amendment.ts'
import type { Language } from '../../http/language.ts'
import { rulesWords } from './words.ts'

/** A value as a person writes it in their language. */
export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'id-ID', {
    maximumFractionDigits: 6,
  }).format(value)

/** One value, or several with their names. */
export const valueText = (
  value: number | Readonly<Record<string, number>>,
  language: Language,
): string =>
  typeof value === 'number'
    ? numberText(value, language)
    : Object.entries(value)
        .map(([key, one]) => `${key}: ${numberText(one, language)}`)
        .join(' · ')

/** What a change says, on one line. */
export function changeText(change: Change, language: Language): string {
  const words = rulesWords[language]
  const { from, until } = words.fields
  if (change.kind === 'intake') {
    const again = change.until === undefined ? '' : `; ${until}: ${change.until}`
    return `${change.programme}: ${words.intake[change.status]}, ${from} ${change.from}${again}`
  }
  if (change.kind === 'figure') {
    const expected = change.expected ? ` (${words.expected})` : ''
    return `${change.figure}: ${valueText(change.value, language)}, ${from} ${change.from}${expected}`
  }
  if (change.kind === 'text')
    return `${change.part} (${change.language}) ${change.path.join(' › ')}: “${change.was}” → “${change.is}”`
  return `${change.source}: ${words.fields.checked} ${change.checked}`
}
