import type { Language } from '../facts/fact.ts'
import { printedWords } from './words/words.ts'

type Position = readonly [latitude: number, longitude: number]

/** El Tari airport, Kupang: where the voyage starts. */
const home: Position = [-10.17, 123.67]

// Capitals, or the city where most of the work is. A country that is missing still gets its list.
export const positions: Readonly<Record<string, Position>> = {
  AT: [48.21, 16.37],
  AU: [-33.87, 151.21],
  CA: [43.65, -79.38],
  CZ: [50.08, 14.44],
  DE: [52.52, 13.41],
  GB: [51.51, -0.13],
  HK: [22.32, 114.17],
  JP: [35.68, 139.69],
  KR: [37.57, 126.98],
  MY: [3.14, 101.69],
  NZ: [-36.85, 174.76],
  SA: [24.71, 46.68],
  SG: [1.35, 103.82],
  TW: [25.03, 121.57],
  US: [40.71, -74.01],
}

/** A destination with its programmes, and how far and in which direction it lies from Kupang. */
export type Destination<P = unknown> = {
  readonly country: string
  readonly programmes: readonly P[]
  readonly voyage?: { readonly kilometres: number; readonly bearing: number } | undefined
}

/** The countries of the catalogue, nearest first; work at sea comes last. */
export function destinationsOf<P extends { readonly country: string }>(
  programmes: readonly P[],
): readonly Destination<P>[] {
  const countries = [...new Set(programmes.map(({ country }) => country))]
  return countries
    .map((country) => ({
      country,
      programmes: programmes.filter((programme) => programme.country === country),
      voyage: voyageTo(country),
    }))
    .sort((one, other) => distance(one) - distance(other))
}

const distance = ({ voyage }: Destination): number => voyage?.kilometres ?? Number.MAX_VALUE

const regionsIn = (language: Language) => new Intl.DisplayNames([language], { type: 'region' })

const regions: Readonly<Record<Language, Intl.DisplayNames>> = {
  id: regionsIn('id'),
  en: regionsIn('en'),
}

/**
 * A country's name in the page's language; work at sea belongs to none. The
 * standard name of Hong Kong in Indonesian is an abbreviation nobody uses.
 */
export function countryInWords(country: string, language: Language): string {
  if (country === 'XX') return printedWords(language).destinations.atSea
  if (country === 'HK') return printedWords(language).destinations.hongKong
  return regions[language].of(country) ?? country
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

function voyageTo(country: string): Destination['voyage'] {
  const goal = positions[country]
  if (goal === undefined) return undefined
  const [fromLat, toLat, apart] = [radians(home[0]), radians(goal[0]), radians(goal[1] - home[1])]
  const cosine =
    Math.sin(fromLat) * Math.sin(toLat) + Math.cos(fromLat) * Math.cos(toLat) * Math.cos(apart)
  const east = Math.sin(apart) * Math.cos(toLat)
  const north =
    Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(apart)
  return {
    kilometres: Math.round((6371 * Math.acos(cosine)) / 10) * 10,
    bearing: (Math.atan2(east, north) * 180) / Math.PI,
  }
}
