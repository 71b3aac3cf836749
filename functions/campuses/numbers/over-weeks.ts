import type { Stretch } from '../../../shared/campus/numbers.ts'
import {
  lastOf,
  type Week,
  weekAfter,
  weeksBetween,
  windowOf,
} from '../../../shared/campus/week.ts'
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

export type Unshown = {
  readonly first: Week
  readonly last: Week
  readonly why: 'few' | 'running'
}

/** The period that is not over, by the last closed week; its numbers stand here the day after it. */
export function running(until: Week): Unshown {
  const first = windowOf(weekAfter(until))
  return { first, last: lastOf(first), why: 'running' }
}

/** What follows the last that is told, newest first: a period that runs, and before it too few. */
export function unshownAfter(last: Week, until: Week): readonly Unshown[] {
  const now = running(until)
  const [first, end] = [weekAfter(last), weekAfter(now.first, -1)]
  return [
    ...(now.first <= until ? [now] : []),
    ...(first <= end ? [{ first, last: end, why: 'few' as const }] : []),
  ]
}

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
  const unshown = unshownAfter(stretches.at(-1)?.last ?? until, until).map(
    (one) => [spanName(one, language), { text: words.unshown[one.why], isWords: true }] as const,
  )
  const told = [...stretches].reverse().map((one) => {
    const weeks = weeksOf(one)
    const name = spanName(one, language)
    return [weeks === 1 ? name : `${name} (${words.merged(weeks)})`, `${one.people}`] as const
  })
  const rows: readonly (readonly [string, ...Cell[]])[] = [...unshown, ...told]
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
