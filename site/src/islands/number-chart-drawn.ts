import {
  axisFx,
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
import type { Bar, Chart, Look, Stack, WeekBar } from '../../../functions/campuses/numbers/chart.ts'

// Readable in one colour: groups differ by their pattern, and every bar bears its number.

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

type Weeks = Extract<Chart, { kind: 'weeks' }>
type Periods = Extract<Chart, { kind: 'periods' }>

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

function weeks({ rows, axis }: Weeks, width: number) {
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

/** Beside its bar a name has too little room here: it stands above. */
const isNarrow = (width: number): boolean => width < 480

/** Room for the names of lines; long ones are broken. */
const namesWidth = (width: number): number => Math.min(210, Math.round(width * 0.36))

const signPx = 7

/** How high a line is: as its longest name when that is broken, or with the name above its bar. */
function linePx(names: readonly string[], width: number): number {
  if (isNarrow(width)) return 46
  const longest = Math.max(...names.map(({ length }) => length))
  return 14 + 16 * Math.max(1, Math.ceil((longest * signPx) / (namesWidth(width) - 12)))
}

const across = (width: number, lines: readonly string[]) => ({
  width,
  height: 48 + lines.length * linePx(lines, width),
  marginBottom: 40,
  marginTop: 4,
  marginLeft: isNarrow(width) ? 4 : namesWidth(width),
  marginRight: 34,
  y: { label: null, domain: lines, axis: isNarrow(width) ? null : undefined },
})

/** Where in its line a bar stands. */
const insets = (width: number) => ({ insetTop: isNarrow(width) ? 20 : 4, insetBottom: 4 })

/** A name stands beside its bar where there is room, and above it where there is none. */
const names = (lines: readonly string[], width: number) =>
  isNarrow(width)
    ? text([...lines], {
        x: 0,
        y: (name: string) => name,
        text: (name: string) => name,
        textAnchor: 'start',
        dy: -14,
        fill: ink,
      })
    : axisY({ tickSize: 0, lineWidth: namesWidth(width) / 14, label: null })

/** The middle of a bar lies lower where its name stands above. */
const middle = (width: number) => ({ dy: isNarrow(width) ? 8 : 0 })

const peopleAxis = (axis: string) =>
  axisX({ ticks: 4, tickSize: 0, label: axis, labelOffset: 34, labelArrow: 'none' })

function bars(rows: readonly Bar[], axis: string, width: number) {
  const lines = rows.map(({ name }) => name)
  return plot({
    ...across(width, lines),
    marks: [
      gridX({ stroke: line, strokeOpacity: 1 }),
      barX([...rows], { x: 'people', y: 'name', fill: accent, ...insets(width) }),
      text([...rows], {
        x: 'people',
        y: 'name',
        text: 'people',
        textAnchor: 'start',
        dx: 6,
        ...middle(width),
        ...label,
      }),
      ruleX([0], { stroke: ink }),
      names(lines, width),
      peopleAxis(axis),
    ],
  })
}

const partsOf = (rows: readonly Stack[]) =>
  rows.flatMap(({ name, groups }) => {
    let from = 0
    return groups.map(({ look, people, said = `${people}` }) => {
      const part = { name, look, said, from, to: from + people }
      from = part.to
      return part
    })
  })

function stacks(rows: readonly Stack[], axis: string, width: number) {
  const { defs, fillOf } = patterns()
  const lines = rows.map(({ name }) => name)
  const parts = partsOf(rows)
  const used = new Set(parts.map(({ look }) => look))
  const edges = { x1: 'from', x2: 'to', y: 'name', ...insets(width) } as const
  const wordsAlone = rows.filter(({ said }) => said !== undefined)
  return plot({
    ...across(width, lines),
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
        text: 'said',
        ...middle(width),
        ...label,
      }),
      text(wordsAlone, {
        x: 0,
        y: 'name',
        text: 'said',
        textAnchor: 'start',
        dx: 6,
        ...middle(width),
        fill: ink,
      }),
      ruleX([0], { stroke: ink }),
      names(lines, width),
      peopleAxis(axis),
    ],
  })
}

/** A period's column is not narrower than its weeks in two lines. */
const periodPx = 84

/** Lines by periods: every cell a bar, as long as its part of the period's people. */
function periods({ rows, periods: all }: Periods, width: number) {
  const { defs, fillOf } = patterns()
  const nameWidth = namesWidth(width)
  const shown = all.slice(-Math.max(2, Math.floor((width - nameWidth) / periodPx)))
  const cells = rows.filter(({ period }) => shown.includes(period))
  const lines = [...new Set(rows.map(({ name }) => name))]
  const longest = Math.max(...lines.map(({ length }) => length))
  const high = 14 + 16 * Math.max(1, Math.ceil((longest * signPx) / (nameWidth - 12)))
  const frame = { x1: 0, x2: 1, y: 'name', fx: 'period', insetTop: 4, insetBottom: 4 } as const
  return plot({
    width,
    height: 60 + lines.length * high,
    marginTop: 52,
    marginBottom: 8,
    marginLeft: nameWidth,
    marginRight: 4,
    x: { domain: [0, 1], axis: null },
    y: { label: null, domain: lines },
    fx: { domain: shown, label: null, padding: 0.12 },
    marks: [
      defs,
      barX(cells, { ...frame, fill: 'none', stroke: line }),
      ...[...new Set(cells.map(({ look }) => look))].map((look) => {
        const own = cells.filter((cell) => cell.look === look)
        return barX(own, {
          ...frame,
          x2: 'part',
          fill: fillOf(look),
          stroke: ink,
          strokeWidth: 0.5,
        })
      }),
      text(cells, { x: 0.5, y: 'name', fx: 'period', text: 'label', ...label }),
      axisFx({ anchor: 'top', label: null, tickSize: 0, lineWidth: 7 }),
      axisY({ tickSize: 0, lineWidth: nameWidth / 14, label: null }),
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
  if (asked.kind === 'weeks') return weeks(asked, width)
  if (asked.kind === 'periods') return periods(asked, width)
  return asked.kind === 'bars'
    ? bars(asked.rows, asked.axis, width)
    : stacks(asked.rows, asked.axis, width)
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
