import {
  axisX,
  axisY,
  barX,
  gridX,
  gridY,
  plot,
  rectY,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot'
import type { Bar, Chart, Stack, WeekBar } from '../../../functions/campuses/numbers/chart.ts'

// Readable in one colour: groups differ by their pattern, and every bar bears its number.

type Look = Stack['groups'][number]['look']

const ink = 'var(--ink)'
const ground = 'var(--ground)'
const line = 'var(--line)'
const accent = 'var(--accent)'
const weekMs = 7 * 86_400_000

/** A number on whatever lies beneath it. */
const label = { fill: ink, stroke: ground, strokeWidth: 5, fontWeight: 650 } as const

const svg = (name: string, attributes: Readonly<Record<string, string | number>>) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`)
  return made
}

const strokes: Readonly<Record<Look, string>> = {
  now: 'M0 0h8v8h-8z',
  steps: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  open: 'M-2 2l4-4M0 8l8-8M6 10l4-4M-2 6l4 4M0 0l8 8M6-2l4 4',
  later: 'M2 0v8M6 0v8',
  none: '',
}

const looks = Object.keys(strokes) as readonly Look[]

let made = 0

/** The patterns of one drawing, under names of its own. */
function patterns() {
  made += 1
  const nameOf = (look: Look) => `look-${made}-${look}`
  const defs = svg('defs', {})
  for (const look of looks) {
    const size = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' }
    const pattern = svg('pattern', { id: nameOf(look), ...size })
    pattern.append(svg('rect', { width: 8, height: 8, fill: ground }))
    const fill =
      look === 'now' ? { fill: accent } : { fill: 'none', stroke: ink, 'stroke-width': 1.5 }
    pattern.append(svg('path', { d: strokes[look], ...fill }))
    defs.append(pattern)
  }
  return { defs: () => defs as SVGElement, fillOf: (look: Look) => `url(#${nameOf(look)})` }
}

const dayMonth = (language: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })

/** Starts that leave each other room for a date. */
function apart(starts: readonly number[], room: number): readonly number[] {
  const kept: number[] = []
  for (const start of starts)
    if (start - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= room) kept.push(start)
  return kept
}

function weeks(rows: readonly WeekBar[], axis: string, width: number) {
  const bars = rows.map(({ from, weeks: count, people }) => {
    const start = Date.parse(from)
    const end = start + count * weekMs
    return { start, end, middle: (start + end) / 2, people, aWeek: people / count }
  })
  const format = dayMonth(document.documentElement.lang)
  const perWeek = (width * weekMs) / ((bars.at(-1)?.end ?? 0) - (bars[0]?.start ?? 0))
  const marks = [
    gridY({ stroke: line, strokeOpacity: 1 }),
    rectY(bars, { x1: 'start', x2: 'end', y: 'aWeek', fill: accent, insetLeft: 2, insetRight: 2 }),
    text(bars, { x: 'middle', y: 'aWeek', text: 'people', dy: -9, ...label }),
    ruleY([0], { stroke: ink }),
    axisX(
      apart(
        bars.map(({ start }) => start),
        (48 * weekMs) / perWeek,
      ),
      {
        tickFormat: (at: number) => format.format(at),
        textAnchor: 'start',
        tickSize: 3,
      },
    ),
    axisY({ ticks: 4, tickSize: 0, label: axis, labelArrow: 'none' }),
  ]
  return plot({
    width,
    height: 200,
    marginTop: 30,
    marginLeft: 40,
    marginRight: 20,
    x: { type: 'linear' },
    marks,
  })
}

/** Room for the names of lines; long ones are broken. */
const namesWidth = (width: number): number => Math.min(210, Math.round(width * 0.36))

const across = (width: number, lines: number) => ({
  width,
  height: 48 + lines * 30,
  marginBottom: 40,
  marginTop: 4,
  marginLeft: namesWidth(width),
  marginRight: 34,
  y: { label: null },
})

const names = (width: number) =>
  axisY({
    tickSize: 0,
    lineWidth: namesWidth(width) / 14,
    label: null,
    textOverflow: 'ellipsis-end',
  })

function bars(rows: readonly Bar[], axis: string, width: number) {
  const order = rows.map(({ name }) => name)
  return plot({
    ...across(width, rows.length),
    y: { label: null, domain: order },
    marks: [
      gridX({ stroke: line, strokeOpacity: 1 }),
      barX([...rows], { x: 'people', y: 'name', fill: accent, insetTop: 3, insetBottom: 3 }),
      text([...rows], {
        x: 'people',
        y: 'name',
        text: 'people',
        textAnchor: 'start',
        dx: 6,
        ...label,
      }),
      ruleX([0], { stroke: ink }),
      names(width),
      axisX({ ticks: 4, tickSize: 0, label: axis, labelOffset: 34, labelArrow: 'none' }),
    ],
  })
}

function stacks(rows: readonly Stack[], axis: string, width: number) {
  const { defs, fillOf } = patterns()
  const parts = rows.flatMap(({ name, groups }) => {
    let from = 0
    return groups.map(({ look, people }) => {
      const part = { name, look, people, from, to: from + people }
      from = part.to
      return part
    })
  })
  const used = new Set(parts.map(({ look }) => look))
  const edges = { x1: 'from', x2: 'to', y: 'name', insetTop: 3, insetBottom: 3 } as const
  return plot({
    ...across(width, rows.length),
    y: { label: null, domain: rows.map(({ name }) => name) },
    marks: [
      defs,
      gridX({ stroke: line, strokeOpacity: 1 }),
      ...[...used].map((look) => {
        const own = parts.filter((part) => part.look === look)
        return barX(own, { ...edges, fill: fillOf(look), stroke: ink, strokeWidth: 1 })
      }),
      text(parts, {
        x: ({ from, to }) => (from + to) / 2,
        y: 'name',
        text: 'people',
        ...label,
      }),
      names(width),
      axisX({ ticks: 4, tickSize: 0, label: axis, labelOffset: 34, labelArrow: 'none' }),
    ],
  })
}

/** Which pattern is which group, above the drawing. */
function legend(rows: readonly Stack[]): HTMLElement {
  const { defs, fillOf } = patterns()
  const list = document.createElement('ul')
  list.className = 'chart-legend'
  const groups = new Map(rows.flatMap((row) => row.groups.map(({ look, name }) => [look, name])))
  const inOrder = [...groups].sort(([a], [b]) => looks.indexOf(a) - looks.indexOf(b))
  const swatches = inOrder.map(([look, name]) => {
    const item = document.createElement('li')
    const swatch = svg('svg', { width: 28, height: 16, 'aria-hidden': 'true' })
    const box = { x: 0.5, y: 0.5, width: 27, height: 15, stroke: ink, fill: fillOf(look) }
    swatch.append(svg('rect', box))
    item.append(swatch, name)
    return { item, swatch }
  })
  swatches[0]?.swatch.prepend(defs())
  list.append(...swatches.map(({ item }) => item))
  return list
}

const drawing = (asked: Chart, width: number) => {
  if (asked.kind === 'weeks') return weeks(asked.rows, asked.axis, width)
  if (asked.kind === 'bars') return bars(asked.rows, asked.axis, width)
  return stacks(asked.rows, asked.axis, width)
}

/** What is to be seen of a chart; to a screen reader it is one picture that names its table. */
export function drawn(asked: Chart, width: number): readonly Element[] {
  const picture = drawing(asked, width)
  // The page's policy allows no style within it; what it would say stands in the page's own.
  for (const style of picture.querySelectorAll('style')) style.remove()
  for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  picture.setAttribute('role', 'img')
  picture.setAttribute('aria-label', asked.label)
  return asked.kind === 'stacks' ? [legend(asked.rows), picture] : [picture]
}
