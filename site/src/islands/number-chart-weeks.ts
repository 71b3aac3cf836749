import { axisX, axisY, gridY, plot, rectY, ruleY, text } from '@observablehq/plot'
import type { Chart, WeekBar } from '../../../functions/campuses/numbers/chart.ts'
import { accent, ink, label, line } from './number-chart-looks.ts'

type Weeks = Extract<Chart, { kind: 'weeks' }>

const weekMs = 7 * 86_400_000

const dates = (language: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...parts, timeZone: 'UTC' })

const dayMonth = (language: string) => dates(language, { day: 'numeric', month: 'short' })

/** The first and the last day of all, with the year that the others leave out. */
const wholeSpan = (language: string) =>
  dates(language, { day: 'numeric', month: 'short', year: 'numeric' })

/** Starts that leave each other room for a date. */
function apart(starts: readonly number[], room: number): readonly number[] {
  const kept: number[] = []
  for (const start of starts)
    if (start - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= room) kept.push(start)
  return kept
}

/** A label and the name of merged weeks fit over so much of a week. */
const weekPx = 40

/** As many of the newest as have room; the table has all. */
function newest(rows: readonly WeekBar[], width: number): readonly WeekBar[] {
  let room = Math.max(4, Math.floor(width / weekPx))
  return rows
    .toReversed()
    .filter(({ weeks: count }) => {
      room -= count
      return room >= 0
    })
    .toReversed()
}

/** Bars over weeks; several told together are one wide bar. */
export function weeks({ rows, axis }: Weeks, width: number) {
  const bars = newest(rows, width - 60).map(({ from, weeks: count, people, label: text }) => {
    const start = Date.parse(from)
    const end = start + count * weekMs
    return { start, end, middle: (start + end) / 2, text, aWeek: people / count }
  })
  const format = dayMonth(document.documentElement.lang)
  const [from, until] = [bars[0]?.start ?? 0, bars.at(-1)?.end ?? 0]
  const perWeek = (width * weekMs) / (until - from)
  const starts = bars.map(({ start }) => start)
  const marks = [
    gridY({ stroke: line, strokeOpacity: 1 }),
    rectY(bars, { x1: 'start', x2: 'end', y: 'aWeek', fill: accent, insetLeft: 2, insetRight: 2 }),
    text(bars, { x: 'middle', y: 'aWeek', text: 'text', dy: -4, lineAnchor: 'bottom', ...label }),
    ruleY([0], { stroke: ink }),
    axisX(apart(starts, (48 * weekMs) / perWeek), {
      tickFormat: (at: number) => format.format(at),
      textAnchor: 'start',
      tickSize: 3,
      label: wholeSpan(document.documentElement.lang).formatRange(from, until - 1),
      labelAnchor: 'center',
      labelArrow: 'none',
    }),
    axisY({ ticks: 4, tickSize: 0, label: axis, labelArrow: 'none' }),
  ]
  return plot({
    width,
    height: 230,
    marginTop: 48,
    marginBottom: 44,
    marginLeft: 40,
    marginRight: 20,
    x: { type: 'linear' },
    marks,
  })
}
