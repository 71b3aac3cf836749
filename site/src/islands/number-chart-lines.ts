import { axisFx, axisX, axisY, barX, gridX, plot, ruleX, text } from '@observablehq/plot'
import type { Bar, Chart, Stack } from '../../../functions/campuses/numbers/chart.ts'
import { accent, ink, label, line, patterns } from './number-chart-looks.ts'

type Periods = Extract<Chart, { kind: 'periods' }>

/** Beside its bar a name has too little room here: it stands above. */
const isNarrow = (width: number): boolean => width < 480

/** Room for the names of lines; long ones are broken. */
const namesWidth = (width: number): number => Math.min(210, Math.round(width * 0.36))

const signPx = 7

/** How high a line is whose name stands beside it, broken where it is long. */
function brokenPx(names: readonly string[], width: number): number {
  const longest = Math.max(...names.map(({ length }) => length))
  return 14 + 16 * Math.max(1, Math.ceil((longest * signPx) / (namesWidth(width) - 12)))
}

/** How high a line is: as its longest name when that is broken, or with the name above its bar. */
const linePx = (names: readonly string[], width: number): number =>
  isNarrow(width) ? 46 : brokenPx(names, width)

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

export function bars(rows: readonly Bar[], axis: string, width: number) {
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

export function stacks(rows: readonly Stack[], axis: string, width: number) {
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

/** Lines by periods; every cell a bar, as long as its part of the period's people. */
export function periods({ rows, periods: all }: Periods, width: number) {
  const { defs, fillOf } = patterns()
  const nameWidth = namesWidth(width)
  const shown = all.slice(-Math.max(2, Math.floor((width - nameWidth) / periodPx)))
  const cells = rows.filter(({ period }) => shown.includes(period))
  const lines = [...new Set(rows.map(({ name }) => name))]
  const frame = { x1: 0, x2: 1, y: 'name', fx: 'period', insetTop: 4, insetBottom: 4 } as const
  return plot({
    width,
    height: 60 + lines.length * brokenPx(lines, width),
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
