import type { Chart, Stack } from '../../../functions/campuses/numbers/chart.ts'
import { bars, periods, stacks } from './number-chart-lines.ts'
import { ink, looks, patterns, svg } from './number-chart-looks.ts'
import { weeks } from './number-chart-weeks.ts'

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
