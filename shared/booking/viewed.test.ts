import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { oddDays, zones } from '../../test/arbitraries/talks.ts'
import { dateIn, datePlus, instantOf, isZone, minuteMs, wallClock, zonedDay } from './time.ts'
import { labelOf, startsByDay } from './viewed.ts'

const at = (text: string): number => Date.parse(text)

const aMoment = fc
  .constantFrom(
    ...zones.flatMap((zone) => (oddDays[zone] ?? []).map((day) => [zone, day] as const)),
  )
  .chain(([zone, day]) =>
    fc
      .integer({ min: -3 * 1_440, max: 3 * 1_440 })
      .map((minutes) => [zone, zonedDay(zone, day).start + minutes * minuteMs] as const),
  )

describe('the clock on a wall', () => {
  test('shows what Temporal says, on every day that clocks or calendars did something', () => {
    fc.assert(
      fc.property(aMoment, ([zone, instant]) => {
        const said = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
        const { date, minutes, offsetMinutes } = wallClock(zone, instant)
        expect(date).toBe(said.toPlainDate().toString())
        expect(minutes).toBe(said.hour * 60 + said.minute)
        expect(offsetMinutes).toBe(said.offsetNanoseconds / 6e10)
        expect(dateIn(zone, instant)).toBe(date)
      }),
      { numRuns: 5_000 },
    )
  })

  test('says that it shows a reading twice exactly where another instant of the day has it too', () => {
    fc.assert(
      fc.property(aMoment, ([zone, instant]) => {
        const { date, minutes, twice } = wallClock(zone, instant)
        const others = [-60, -30, 30, 60].map((apart) =>
          wallClock(zone, instant + apart * minuteMs),
        )
        expect(twice).toBe(others.some((one) => one.date === date && one.minutes === minutes))
      }),
      { numRuns: 5_000 },
    )
  })

  test('that skips a time means the same length later, and of two the earlier', () => {
    expect(instantOf('Europe/Berlin', '2026-03-29', 150)).toBe(at('2026-03-29T01:30:00Z'))
    expect(instantOf('Europe/Berlin', '2026-10-25', 150)).toBe(at('2026-10-25T00:30:00Z'))
    expect(instantOf('Asia/Tehran', '2022-03-22', 30)).toBe(at('2022-03-21T21:00:00Z'))
  })

  test('has dates before the year 0 and after 9999, which somebody may ask about', () => {
    for (const date of ['-000001-12-31', '0000-01-01', '9999-12-31', '+010000-01-01']) {
      const at = zonedDay('Asia/Makassar', date).start
      expect(dateIn('Asia/Makassar', at)).toBe(date)
      expect(wallClock('Asia/Makassar', at)).toMatchObject({ date, minutes: 0 })
    }
  })

  test('of Samoa had no 30 December in 2011', () => {
    const { start, next } = zonedDay('Pacific/Apia', '2011-12-30')
    expect(next).toBe(start)
    expect(dateIn('Pacific/Apia', start)).toBe('2011-12-31')
    expect(datePlus('2011-12-29', 2)).toBe('2011-12-31')
  })

  test('hangs in a zone that has a name', () => {
    expect(['Asia/Makassar', 'UTC', 'Europe/Berlin'].map(isZone)).toEqual([true, true, true])
    expect(['WITA', '+08:00', '', 'Mars/Base'].map(isZone)).toEqual([false, false, false, false])
  })
})

describe('starts as a student reads them', () => {
  test('stand under the days of their own zone, with the time at the counselor beside', () => {
    const start = at('2026-12-08T16:30:00Z')
    const [day] = startsByDay([{ start, zone: 'Europe/Berlin' }], 'Asia/Makassar')
    expect(day?.date).toBe('2026-12-09')
    expect(day?.starts[0]).toMatchObject({
      here: { zone: 'Asia/Makassar', date: '2026-12-09', time: '00:30' },
      there: { zone: 'Europe/Berlin', date: '2026-12-08', time: '17:30' },
    })
  })

  test('that read the same when clocks are put back show their offsets', () => {
    const starts = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00Z']
    const [day] = startsByDay(
      starts.map((text) => ({ start: at(text), zone: 'Asia/Kathmandu' })),
      'Europe/Berlin',
    )
    expect(day?.starts.map(({ here }) => [here.time, here.offset])).toEqual([
      ['02:30', '+02:00'],
      ['02:30', '+01:00'],
      ['03:30', undefined],
    ])
    expect(day?.starts.map(({ there }) => there.time)).toEqual(['06:15', '07:15', '08:15'])
  })

  test('never read alike for two instants', () => {
    const some = fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 12 })
    fc.assert(
      fc.property(aMoment, some, ([zone, instant], quarters) => {
        const starts = [...new Set(quarters)].map((count) => instant + count * 15 * minuteMs)
        const days = startsByDay(
          starts.map((start) => ({ start, zone })),
          zone,
        )
        const read = days.flatMap((day) =>
          day.starts.map(({ here }) => `${day.date} ${here.time} ${here.offset}`),
        )
        expect(new Set(read).size).toBe(starts.length)
        expect(days.flatMap((day) => day.starts.map(({ start }) => start))).toEqual(
          starts.toSorted((a, b) => a - b),
        )
      }),
      { numRuns: 5_000 },
    )
  })

  test('west of Greenwich have offsets that say so', () => {
    expect(labelOf('America/New_York', at('2026-11-01T05:30:00Z')).offset).toBe('-04:00')
    expect(labelOf('America/New_York', at('2026-11-01T06:30:00Z')).offset).toBe('-05:00')
  })
})
