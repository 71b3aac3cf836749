import type { Look } from '../../../functions/campuses/numbers/chart.ts'

// Readable in one colour: groups differ by their pattern, and every bar bears its number.

export const ink = 'var(--ink)'
const ground = 'var(--ground)'
export const line = 'var(--line)'
export const accent = 'var(--accent)'
/** A number on whatever lies beneath it. */
export const label = { fill: ink, stroke: ground, strokeWidth: 5, fontWeight: 650 } as const

export const svg = (name: string, attributes: Readonly<Record<string, string | number>>) => {
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

export const looks = Object.keys(strokes) as readonly Look[]

let made = 0

/** The patterns of one drawing, under names of its own. */
export function patterns() {
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
