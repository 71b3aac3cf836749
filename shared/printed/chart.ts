import type { Destination } from './place.ts'

const width = 350
const height = 434
const home = { x: 205, y: 306 } as const
const rim = { kilometres: 16_500, radius: 262 } as const

type Anchor = 'start' | 'middle' | 'end'
type Place = { readonly x: number; readonly y: number }
type Label = Place & { readonly anchor: Anchor }

type Stop = Place & {
  readonly country: string
  readonly size: number
  readonly route: string
  readonly label: Label
}

export type Chart = {
  readonly width: number
  readonly height: number
  readonly home: Place
  readonly rings: readonly { readonly kilometres: number; readonly path: string }[]
  readonly stops: readonly Stop[]
}

// Where a name stands, away from its mark, so that neighbours do not cover each other.
const names: Readonly<Record<string, readonly [right: number, down: number, anchor: Anchor]>> = {
  SG: [10, 14, 'start'],
  MY: [-9, 14, 'end'],
  HK: [-9, 6, 'end'],
  TW: [9, 9, 'start'],
  KR: [0, -13, 'middle'],
  JP: [9, 4, 'start'],
  AU: [-9, 4, 'end'],
  NZ: [18, 20, 'end'],
  SA: [-6, -12, 'start'],
  GB: [36, -31, 'start'],
  DE: [36, -24, 'start'],
  CZ: [43, -14, 'start'],
  AT: [48, -4, 'start'],
  CA: [-10, 14, 'end'],
  US: [-10, -4, 'end'],
}

/**
 * The chart seen from Kupang: true bearings, and distances that grow with their square root so
 * that near and far fit one narrow screen.
 */
export function chartOf(destinations: readonly Destination[]): Chart {
  return {
    width,
    height,
    home,
    rings: [5_000, 10_000].map((kilometres) => ({ kilometres, path: ring(radiusOf(kilometres)) })),
    stops: destinations.flatMap((destination) => stopOf(destination)),
  }
}

const radiusOf = (kilometres: number): number => rim.radius * Math.sqrt(kilometres / rim.kilometres)

function stopOf({ country, programmes, voyage }: Destination): readonly Stop[] {
  if (voyage === undefined) return []
  const turn = (voyage.bearing * Math.PI) / 180
  const radius = radiusOf(voyage.kilometres)
  const x = Math.round(home.x + radius * Math.sin(turn))
  const y = Math.round(home.y - radius * Math.cos(turn))
  const [right, down, anchor] = names[country] ?? [9, 4, 'start']
  const size = 4 + Math.min(programmes.length, 6) * 0.5
  return [
    { country, x, y, size, route: routeTo({ x, y }), label: { x: x + right, y: y + down, anchor } },
  ]
}

// A course bends a little, always to the same side, as sailed routes do.
function routeTo({ x, y }: Place): string {
  const [across, along] = [x - home.x, y - home.y]
  const bend = 0.12
  const via = {
    x: Math.round(home.x + across / 2 - along * bend),
    y: Math.round(home.y + along / 2 + across * bend),
  }
  return `M${home.x} ${home.y}Q${via.x} ${via.y} ${x} ${y}`
}

const ring = (radius: number): string => {
  const r = Math.round(radius)
  return `M${home.x - r} ${home.y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`
}
