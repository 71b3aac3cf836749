import type { Stretch } from '../../../shared/campus/numbers.ts'
import { type Week, weekAfter, weeksBetween } from '../../../shared/campus/week.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { panel } from '../../http/staff-parts.ts'
import { type Chart, chart } from './chart.ts'
import { type Cell, figures } from './figures.ts'
import { definition, spanName } from './names.ts'
import { numbersWords } from './words.ts'

// A number over time. What was told of several weeks together stands as one bar over all of them.

/** So many of the newest stand on the page; all of them are in the file. */
const stretchesMax = 8

type Over = 'assessed' | 'booked'

export type Counted = {
  readonly measure: Over
  readonly stretches: readonly Stretch[]
  /** The last week that has closed. */
  readonly until: Week
}

const weeksOf = ({ first, last }: Stretch): number => weeksBetween(first, last)

/** The closed weeks after the last that are told. */
export const waitingAfter = (last: Week, until: Week) =>
  last < until ? { first: weekAfter(last), last: until } : undefined

function drawnWeeks({ measure, stretches }: Counted, language: Language): Chart {
  const words = numbersWords[language]
  const rows = stretches.map((one) => {
    const weeks = weeksOf(one)
    const label = weeks === 1 ? `${one.people}` : `${one.people}\n${words.merged(weeks)}`
    return { from: one.first, weeks, people: one.people, label }
  })
  return {
    kind: 'weeks',
    rows,
    label: words.chart(words.names[measure]),
    axis: words.aWeek,
  }
}

function weekTable({ measure, stretches, until }: Counted, language: Language): Markup {
  const words = numbersWords[language]
  const waiting = waitingAfter(stretches.at(-1)?.last ?? until, until)
  const told = [...stretches].reverse().map((one) => {
    const weeks = weeksOf(one)
    const name = spanName(one, language)
    return [weeks === 1 ? name : `${name} (${words.merged(weeks)})`, `${one.people}`] as const
  })
  const rows: readonly (readonly [string, ...Cell[]])[] =
    waiting === undefined
      ? told
      : [[spanName(waiting, language), { text: words.waiting, isWords: true }], ...told]
  return figures({
    caption: words.names[measure],
    captionHidden: true,
    columns: [words.weeks, words.people],
    rows,
  })
}

export function overWeeks(all: Counted, language: Language): Markup {
  const words = numbersWords[language]
  const counted = { ...all, stretches: all.stretches.slice(-stretchesMax) }
  const { measure, stretches } = counted
  const [name, meaning] = [words.names[measure], definition(words.definitions[measure], language)]
  if (stretches.length === 0)
    return panel(measure, name, html`${meaning}<p>${words.nothing[measure]}</p>`)
  return panel(
    measure,
    name,
    html`${meaning}<div class="chart-beside">${chart(drawnWeeks(counted, language))}
    <div class="stack">${weekTable(counted, language)}<p class="small bar-note">${words.barNote}${all.stretches.length > stretchesMax ? ` ${words.older}` : ''}</p></div></div>`,
  )
}
