import type { Programme } from '../../../../shared/catalogue/programme.ts'
import type { Chart } from '../../../../shared/printed/chart.ts'
import type { Destination as Placed } from '../../../../shared/printed/place.ts'

type Point = { readonly x: number; readonly y: number }

type Destination = Placed<Programme>

/** A country on the chart: one mark for each of its programmes, and its name beside them. */
type CountryMarks = {
  readonly country: string
  readonly stop?: Point | undefined
  /** Where the leader from the port ends. */
  readonly at: Point
  readonly name: Point
  readonly anchor: 'start' | 'end'
  readonly programmes: readonly (Point & { readonly id: string })[]
}

const step = 13
const rise = 9

// Work at sea has no port: its marks lie south-west of Kupang, on open water.
const atSea: Point = { x: 62, y: 392 }

// Where a country's row of marks begins (or ends) on the chart, away from its port, so that rows do not cover each other.
const rows: Readonly<Record<string, readonly [x: number, y: number, anchor: 'start' | 'end']>> = {
  SG: [105, 276, 'end'],
  MY: [99, 249, 'end'],
  HK: [160, 190, 'end'],
  TW: [210, 196, 'start'],
  KR: [204, 146, 'end'],
  JP: [334, 140, 'end'],
  AU: [281, 397, 'end'],
  NZ: [341, 422, 'end'],
  SA: [14, 206, 'start'],
  GB: [90, 42, 'start'],
  DE: [90, 64, 'start'],
  CZ: [90, 86, 'start'],
  AT: [90, 108, 'start'],
  CA: [310, 60, 'end'],
  US: [299, 82, 'end'],
}

const rowOf = ({ programmes }: Destination, at: Point, anchor: 'start' | 'end') =>
  programmes.map(({ id }, index) => ({
    id,
    x: anchor === 'start' ? at.x + index * step : at.x - (index + 1) * step,
    y: at.y - rise,
  }))

/** The leader runs from the port to the nearest point of its row. */
const leaderTo = (stop: Point, at: Point, width: number, anchor: 'start' | 'end'): Point => {
  const [left, right] = anchor === 'start' ? [at.x, at.x + width] : [at.x - width, at.x]
  return {
    x: Math.min(Math.max(stop.x, left), right),
    y: at.y > stop.y ? at.y - rise : at.y + rise / 2,
  }
}

const marksOf = (destination: Destination, stop: Point | undefined): CountryMarks => {
  const { country, programmes } = destination
  const row = rows[country]
  const [x, y, anchor] = row ?? [(stop?.x ?? 0) + 10, stop?.y ?? 0, 'start']
  const at = stop === undefined ? atSea : { x, y }
  const width = programmes.length * step
  const end = anchor === 'start' ? at.x + width + 3 : at.x - width - 3
  return {
    country,
    stop,
    at: stop === undefined ? at : leaderTo(stop, at, width, anchor),
    anchor,
    name: { x: end, y: at.y + 1.5 },
    programmes: rowOf(destination, at, anchor),
  }
}

/** One mark for every programme, in a row beside its country's name. */
export const marksFor = (
  destinations: readonly Destination[],
  { stops }: Chart,
): readonly CountryMarks[] =>
  destinations.map((one) =>
    marksOf(
      one,
      stops.find(({ country }) => country === one.country),
    ),
  )
