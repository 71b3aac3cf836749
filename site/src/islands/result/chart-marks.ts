import type { Text } from '../../../../shared/facts/fact.ts'
import type { Chart } from '../../catalogue/chart.ts'
import type { Destination } from '../../catalogue/place.ts'

type Point = { readonly x: number; readonly y: number }

/** A country on the chart: one mark for each of its programmes, and its name beside them. */
export type CountryMarks = {
  readonly country: string
  readonly stop?: Point | undefined
  /** Where the leader from the port ends. */
  readonly at: Point
  readonly name: Point
  readonly anchor: 'start' | 'end'
  readonly programmes: readonly (Point & { readonly id: string; readonly name: Text })[]
}

const step = 13
const rise = 9

// Work at sea has no port: its marks lie south-west of Kupang, on open water.
const atSea: Point = { x: 62, y: 392 }

// Where a country's row of marks begins, away from its port, so that rows do not cover each other.
const rows: Readonly<
  Record<string, readonly [right: number, down: number, anchor: 'start' | 'end']>
> = {
  SG: [-10, 20, 'end'],
  MY: [-12, -2, 'end'],
  HK: [-12, 2, 'end'],
  TW: [10, 10, 'start'],
  KR: [-8, -12, 'end'],
  JP: [10, 0, 'start'],
  AU: [10, 18, 'start'],
  NZ: [-14, 24, 'end'],
  SA: [-14, -20, 'start'],
  GB: [22, -66, 'start'],
  DE: [30, -52, 'start'],
  CZ: [38, -38, 'start'],
  AT: [44, -22, 'start'],
  CA: [-10, -14, 'end'],
  US: [-12, 12, 'end'],
}

const rowOf = ({ programmes }: Destination, at: Point, anchor: 'start' | 'end') =>
  programmes.map(({ id, name }, index) => ({
    id,
    name,
    x: anchor === 'start' ? at.x + index * step : at.x - (index + 1) * step,
    y: at.y - rise,
  }))

const marksOf = (destination: Destination, stop: Point | undefined): CountryMarks => {
  const { country, programmes } = destination
  const [right, down, anchor] = rows[country] ?? [10, 4, 'start']
  const at = stop === undefined ? atSea : { x: stop.x + right, y: stop.y + down }
  const width = programmes.length * step + 3
  const end = anchor === 'start' ? at.x + width : at.x - width
  return {
    country,
    stop,
    at: { x: at.x, y: at.y - 3 },
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
