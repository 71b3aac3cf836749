import { describe, expect, test } from 'vitest'
import { languages } from '../../http/language.ts'
import { bothClocks } from './clocks.ts'
import type { FreeTime } from './offered.ts'
import { dayList } from './times.ts'
import { pageWords } from './words.ts'

const free = (zone: string, start: string): FreeTime =>
  ({
    start: Date.parse(start),
    end: Date.parse(start) + 1_800_000,
    seatsLeft: 1,
    seatsMax: 1,
    zone,
    counselor: { id: 'contoh-linden', name: 'Contoh Linden', zone },
  }) as FreeTime

/** What somebody reads, without the markup. */
const read = (
  starts: readonly FreeTime[],
  zone: string,
  language: 'id' | 'en' = 'id',
  now = '2026-10-24T00:00:00Z',
) =>
  dayList(starts, { zone, now: Date.parse(now), language })
    .map(({ markup }) => markup)
    .join('')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

// On 25 October 2026 the clocks of Berlin show 02:30 twice.
const twice = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'] as const

describe('a time that exists twice', () => {
  test('is told apart by its offset, for whoever lives by that clock', () => {
    const seen = read(
      twice.map((one) => free('Europe/Berlin', one)),
      'Europe/Berlin',
    )
    expect(seen).toContain('02.30 (UTC+02:00)')
    expect(seen).toContain('02.30 (UTC+01:00)')
  })

  test('and for whoever reads the counselor’s clock beside their own', () => {
    const seen = read(
      twice.map((one) => free('Europe/Berlin', one)),
      'Asia/Makassar',
    )
    expect(seen).toMatch(/08\.30 Contoh Linden 02\.30 \(UTC\+02:00\) di Berlin/)
    expect(seen).toMatch(/09\.30 Contoh Linden 02\.30 \(UTC\+01:00\) di Berlin/)
  })

  test('also where it is the end of the talk', () => {
    const [first, second] = twice.map((one) => Date.parse(one))
    const zones = { here: 'Europe/Berlin', there: 'Europe/Berlin' }
    const { markup } = bothClocks(first ?? 0, second ?? 0, zones, 'en')
    expect(markup).toContain('02:30 (UTC+02:00)–02:30 (UTC+01:00) Berlin')
  })
})

describe.for(languages.map((language) => ({ language })))('in "$language"', ({ language }) => {
  const { times } = pageWords[language]

  test('the clock of a counselor elsewhere stands beside the reader’s, with its day if that is another', () => {
    const late = free('Asia/Makassar', '2026-11-28T16:30:00Z')
    const seen = read([late], 'Europe/Berlin', language)
    expect(seen).toContain(language === 'id' ? 'Min 00.30 WITA' : 'Sun 00:30 WITA')
  })

  test('one clock is named once', () => {
    expect(read([free('Asia/Makassar', twice[0])], 'Asia/Makassar', language)).not.toContain('WITA')
  })

  test('today and tomorrow are called so, and only another year has its number', () => {
    const days = ['2026-12-30', '2026-12-31', '2027-01-02'].map((day) =>
      free('Asia/Makassar', `${day}T01:00:00Z`),
    )
    const seen = read(days, 'Asia/Makassar', language, '2026-12-29T23:00:00Z')
    expect(seen).toContain(`${times.today}, `)
    expect(seen).toContain(`${times.tomorrow}, `)
    expect(seen.match(/20\d\d/g)).toEqual(['2027'])
  })
})
