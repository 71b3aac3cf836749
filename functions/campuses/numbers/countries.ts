import type { CountryTold, Landscape } from '../../../shared/campus/numbers.ts'
import type { Language } from '../../http/language.ts'
import type { Look, Stack } from './chart.ts'
import type { Cell } from './figures.ts'
import { countryName } from './names.ts'
import { numbersWords } from './words.ts'

// How a country's numbers are written: in a table, in a chart, and in one cell of a period.

export type Named = { readonly name: string; readonly told: CountryTold }

/** How many have a way, as far as it is told: fewer than ten, so many, or nearly all. */
export const openIn = (told: CountryTold): number => {
  if (told.kind === 'few') return 0
  if (told.kind === 'split') return told.now + told.steps
  return told.kind === 'joined' ? told.open : Number.POSITIVE_INFINITY
}

/** Open to most first; of what reads the same, by name, for its place would tell which is more. */
export const countriesOf = ({ countries }: Landscape, language: Language): readonly Named[] =>
  countries
    .map(({ country, told }) => ({ name: countryName(country, language), told }))
    .sort((a, b) => {
      const [one, other] = [openIn(a.told), openIn(b.told)]
      return one === other ? a.name.localeCompare(b.name, language) : other > one ? 1 : -1
    })

/** What stands in the columns now, after steps, not yet. */
export function countryCells(told: CountryTold, language: Language): readonly Cell[] {
  const words = numbersWords[language]
  const both = (text: string) => ({ text, across: 2, isWords: true })
  const alone = (text: string) => ({ text, isWords: true })
  if (told.kind === 'few') return [both(words.few), alone(words.most)]
  if (told.kind === 'most') return [both(words.most), alone(words.few)]
  if (told.kind === 'joined') return [both(words.together(told.open)), `${told.none}`]
  if (told.kind === 'ready') return [`${told.now}`, both(words.together(told.later))]
  return [`${told.now}`, `${told.steps}`, `${told.none}`]
}

/** The groups of a country, in the order of the columns; words stand where no number is told. */
export function stackOf({ name, told }: Named, people: number, language: Language): Stack {
  const words = numbersWords[language]
  const group = (look: Look, count: number) => ({ look, name: words[look], people: count })
  if (told.kind === 'few') return { name, groups: [], said: words.few }
  if (told.kind === 'most')
    return { name, groups: [{ ...group('open', people), said: words.most }] }
  if (told.kind === 'joined')
    return { name, groups: [group('open', told.open), group('none', told.none)] }
  if (told.kind === 'ready')
    return { name, groups: [group('now', told.now), group('later', told.later)] }
  return {
    name,
    groups: [group('now', told.now), group('steps', told.steps), group('none', told.none)],
  }
}

/** How many have a way, in one word or number. */
export function openWords(told: CountryTold, language: Language): string {
  const words = numbersWords[language]
  const open = openIn(told)
  if (open === 0) return words.tooFew
  return Number.isFinite(open) ? `${open}` : words.most
}
