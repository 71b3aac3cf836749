import type { Landscape } from '../../../shared/campus/numbers.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { panel } from '../../http/staff-parts.ts'
import { type Chart, chart, type Look } from './chart.ts'
import { countriesOf, openIn, openWords } from './countries.ts'
import { figures } from './figures.ts'
import { definition, lackingName, spanName } from './names.ts'
import { numbersWords } from './words.ts'

// Outlooks and what is missing, from period to period: only what is told of each period, side by side.

/** So many periods stand beside each other; all of them are in the file. */
const periodsMax = 6

type Told = { readonly label: string; readonly part: number; readonly look: Look }

type Line = {
  readonly name: string
  /** Undefined where nothing is told of it alone. */
  readonly in: (period: Landscape) => Told | undefined
}

const countryLines = (newest: Landscape, language: Language): readonly Line[] =>
  countriesOf(newest, language).map(({ name }) => ({
    name,
    in: (period) => {
      const own = countriesOf(period, language).find((one) => one.name === name)
      if (own === undefined) return undefined
      const part = Math.min(openIn(own.told) / period.people, 1)
      return { label: openWords(own.told, language), part, look: part === 1 ? 'open' : 'now' }
    },
  }))

const namesIn = ({ missing }: Landscape): readonly string[] =>
  missing.kind === 'named' ? missing.of : missing.of.map(([name]) => name)

function lackIn({ missing, people }: Landscape, name: string, most: string): Told | undefined {
  if (missing.kind === 'named')
    return missing.of.includes(name) ? { label: most, part: 1, look: 'open' } : undefined
  const count = missing.of.find(([one]) => one === name)?.[1]
  if (count === undefined) return undefined
  return { label: `${count}`, part: count / people, look: 'now' }
}

/** The newest period says the order; what was told earlier only comes after. */
const lackLines = (newestFirst: readonly Landscape[], language: Language): readonly Line[] =>
  [...new Set(newestFirst.flatMap(namesIn))].map((name) => ({
    name: lackingName(name, language),
    in: (period) => lackIn(period, name, numbersWords[language].most),
  }))

type Shown = {
  readonly id: 'ways' | 'missing'
  readonly title: string
  readonly meaning: string
  readonly first: string
  readonly lines: readonly Line[]
  readonly newestFirst: readonly Landscape[]
  readonly note: string
}

function drawnOver({ title, lines, newestFirst }: Shown, language: Language): Chart {
  const words = numbersWords[language]
  const periods = newestFirst.toReversed()
  const headOf = (period: Landscape) =>
    `${spanName(period, language)}\n${words.ofPeople(period.people)}`
  const rows = lines.flatMap((line) =>
    periods.flatMap((period) => {
      const told = line.in(period)
      return told === undefined ? [] : [{ name: line.name, period: headOf(period), ...told }]
    }),
  )
  return {
    kind: 'periods',
    rows,
    periods: periods.map(headOf),
    label: words.chart(title),
  }
}

function part(shown: Shown, language: Language): Markup {
  const words = numbersWords[language]
  const { id, title, lines, newestFirst, first, note, meaning } = shown
  const heads = newestFirst.map(
    (period) => `${spanName(period, language)}, ${words.ofPeople(period.people)}`,
  )
  const rows = lines.map(
    (line) => [line.name, ...newestFirst.map((period) => line.in(period)?.label ?? '–')] as const,
  )
  return html`<h3 id="${id}-over">${title}</h3>${definition(meaning, language)}
    <div class="chart-beside">${chart(drawnOver(shown, language))}
    <div class="stack"><div class="scrolls" role="region" aria-labelledby="${id}-over" tabindex="0">${figures(
      { caption: title, captionHidden: true, columns: [first, ...heads], rows },
    )}</div><p class="small">${words.share}. ${note}</p></div></div>`
}

/** The newest periods beside each other; of one alone there is nothing to compare. */
export function overPeriods(periods: readonly Landscape[], language: Language): Markup | '' {
  const words = numbersWords[language]
  const newestFirst = periods.slice(-periodsMax).toReversed()
  const [newest, ...earlier] = newestFirst
  if (newest === undefined || earlier.length === 0) return ''
  const lacks = lackLines(newestFirst, language)
  const missing = {
    id: 'missing',
    title: words.missingOver,
    meaning: words.definitions.missing,
    first: words.requirement,
    lines: lacks,
    newestFirst,
    note: words.dash,
  } as const
  const ways = {
    id: 'ways',
    title: words.waysOver,
    meaning: words.waysAdded,
    first: words.country,
    lines: countryLines(newest, language),
    newestFirst,
    note: periods.length > periodsMax ? words.older : '',
  } as const
  return panel(
    'periods',
    words.overPeriods,
    html`${lacks.length === 0 ? '' : part(missing, language)}${part(ways, language)}`,
  )
}
