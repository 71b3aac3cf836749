import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { aCounselor, aService } from '../../test/arbitraries/talks.ts'
import { expectSame } from '../../test/same.ts'
import { weekOf } from './ledger.ts'
import { openings } from './openings.ts'
import { type Counselor, offeringOf, type Window } from './roster.ts'
import { freeStarts, whyNot } from './slots.ts'
import { dayMs, type Instant, instantOf, minuteMs } from './time.ts'
import { diaryOf } from './weeks.ts'

const cell = 15 * minuteMs

/** The odd days of a few zones are drawn over and over: Temporal is asked once for each of them. */
const asked = <T>(work: (zone: string, date: string, more: string) => T): typeof work => {
  const known = new Map<string, T>()
  return (zone, date, more) => {
    const key = `${zone} ${date} ${more}`
    const made = known.get(key) ?? work(zone, date, more)
    known.set(key, made)
    return made
  }
}

const clockAt = asked(
  (zone, date, time): Instant =>
    time === '24:00'
      ? Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
      : Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, {
          disambiguation: 'compatible',
        }).epochMilliseconds,
)

/** A date so many days from another, and whether the zone has it at all. */
const dateFrom = asked((zone, around, days) => {
  const date = Temporal.PlainDate.from(around).add({ days: Number(days) })
  const noon = date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
  const [text, next] = [date.toString(), date.add({ days: 1 }).toString()]
  return { text, next, weekday: date.dayOfWeek, exists: noon.toPlainDate().equals(date) }
})

type Stretch = { readonly from: Instant; readonly to: Instant; readonly where: string }

/** When each window of each date opens and shuts, as Temporal has it. */
function stretches(
  counselor: Counselor,
  service: string,
  around: string,
  days: number,
): readonly Stretch[] {
  const { zone, week, exceptions } = counselor
  const found: Stretch[] = []
  for (let count = -days; count <= days; count++) {
    const date = dateFrom(zone, around, `${count}`)
    const exception = exceptions.find((one) => one.date === date.text)
    const windows: readonly Window[] =
      exception === undefined
        ? week.filter(({ weekday }) => weekday === date.weekday)
        : exception.kind === 'off'
          ? []
          : exception.windows
    for (const { from, to, overnight, services } of date.exists ? windows : [])
      if (services === undefined || services.includes(service))
        found.push({
          from: clockAt(zone, date.text, from),
          to: clockAt(zone, overnight ? date.next : date.text, to),
          where: exception?.kind === 'fair' ? exception.place : '',
        })
  }
  return found
}

/** The dates off, from the first to the last instant of each. */
const datesOff = ({ zone, exceptions }: Counselor) =>
  exceptions
    .filter(({ kind }) => kind === 'off')
    .map(({ date }) => Temporal.PlainDate.from(date))
    .map((date) => ({
      from: date.toZonedDateTime(zone).epochMilliseconds,
      to: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
    }))

type Cells = { readonly first: Instant; readonly count: number; readonly size: number }

type Interval = { readonly from: Instant; readonly to: Instant }

/** Goes from cell to cell and marks those that begin in one of the intervals. */
function marked(
  cells: Uint8Array,
  { first, size }: Cells,
  intervals: readonly Interval[],
  mark: 0 | 1,
): void {
  for (const { from, to } of intervals) {
    const begin = Math.max(0, Math.ceil((from - first) / size))
    for (let at = begin; at < cells.length && first + at * size < to; at++) cells[at] = mark
  }
}

/** Whether the doors of a place are open in each of the cells, one after the other. */
function openCells(
  counselor: Counselor,
  all: readonly Stretch[],
  where: string,
  grid: Cells,
): Uint8Array {
  const cells = new Uint8Array(grid.count)
  const here = all.filter((one) => one.where === where)
  marked(cells, grid, here, 1)
  marked(cells, grid, datesOff(counselor), 0)
  return cells
}

const anySpan = (counselor: Counselor, service: string, day: string, size: number) => {
  const first = instantOf(counselor.zone, day, 0) - dayMs
  const grid = { first, count: (3 * dayMs) / size, size }
  const all = stretches(counselor, service, day, 4)
  const known = openings(counselor, service, first, first + 3 * dayMs)
  for (const where of ['', 'Aula']) {
    const got = new Uint8Array(grid.count)
    marked(
      got,
      grid,
      known.filter((one) => (one.place ?? '') === where),
      1,
    )
    expectSame(got.join(''), openCells(counselor, all, where, grid).join(''))
  }
}

describe('when a counselor is there', () => {
  test('is what the clock on their wall says, in every quarter of an hour around every change', () => {
    fc.assert(
      fc.property(aCounselor, aService, ({ counselor, day }, service) =>
        anySpan(counselor, service, day, cell),
      ),
      { numRuns: 5_000 },
    )
  })

  test('is what the clock on their wall says, minute by minute', () => {
    fc.assert(
      fc.property(aCounselor, aService, ({ counselor, day }, service) =>
        anySpan(counselor, service, day, minuteMs),
      ),
      { numRuns: 100 },
    )
  })

  test('goes on over a date that a zone left out, off or not', () => {
    // Samoa went from Thursday 29 to Saturday 31 December 2011.
    const whole = { from: Date.parse('2011-12-30T06:00Z'), to: Date.parse('2011-12-30T12:00Z') }
    const off = { kind: 'off', date: '2011-12-30' } as const
    for (const exceptions of [[], [off]]) {
      const [{ counselor } = { counselor: undefined }] = fc.sample(aCounselor, 1)
      if (counselor === undefined) throw new Error('nobody was drawn')
      const samoan: Counselor = {
        ...counselor,
        zone: 'Pacific/Apia',
        exceptions,
        week: [
          { weekday: 4, from: '20:00', to: '24:00' },
          { weekday: 6, from: '00:00', to: '02:00' },
        ],
      }
      expect(openings(samoan, 'talk-30', whole.from, whole.to)).toMatchObject([whole])
    }
  })

  test('is the same whatever span is asked about', () => {
    const span = fc.tuple(fc.integer({ min: -96, max: 192 }), fc.integer({ min: 1, max: 96 }))
    fc.assert(
      fc.property(aCounselor, aService, span, ({ counselor, day }, service, [start, length]) => {
        const first = instantOf(counselor.zone, day, 0)
        const [from, to] = [first + start * cell, first + (start + length) * cell]
        const wide = openings({ ...counselor }, service, first - 9 * dayMs, first + 12 * dayMs)
        expectSame(
          openings(counselor, service, from, to),
          wide.filter((one) => one.from < to && one.to > from),
        )
      }),
      { numRuns: 5_000 },
    )
  })
})

/** The starts that there are, found by walking back to where the doors opened. */
function startsByWalking(counselor: Counselor, service: string, day: string) {
  const offering = offeringOf(counselor, service)
  if (offering === undefined) throw new Error(service)
  const size = (offering.stepMinutes === 20 ? 5 : 15) * minuteMs
  const first = instantOf(counselor.zone, day, 0) - 9 * dayMs
  const grid = { first, count: (12 * dayMs) / size, size }
  const all = stretches(counselor, service, day, 10)
  const needed = (offering.minutes * minuteMs) / size
  const found = new Set<Instant>()
  for (const where of ['', 'Aula']) {
    let run = 0
    for (const [at, open] of openCells(counselor, all, where, grid).entries()) {
      run = open === 1 ? run + 1 : 0
      const begun = run - needed
      if (begun >= 0 && (begun * size) % (offering.stepMinutes * minuteMs) === 0)
        found.add(first + (at + 1 - needed) * size)
    }
  }
  return found
}

const weeksOf = (instant: Instant) => [-2, -1, 0, 1, 2].map((count) => weekOf(instant) + count)

describe('the starts of a free calendar', () => {
  test('are those that fit whole, a step apart from where the doors open, and no others', () => {
    fc.assert(
      fc.property(aCounselor, aService, ({ counselor: drawn, day }, service) => {
        const offerings = drawn.offerings.map((one) => ({ ...one, daysAheadMax: 30 }))
        const counselor = { ...drawn, offerings }
        const first = instantOf(counselor.zone, day, 0)
        const [from, to] = [first - dayMs, first + 2 * dayMs]
        const asker = { now: first - 4 * dayMs }
        const diary = diaryOf(counselor, weeksOf(first), [])
        const listed = freeStarts(diary, service, from, to, asker).map(({ start }) => start)
        const walked = [...startsByWalking(counselor, service, day)]
          .filter((start) => from <= start && start < to)
          .sort((a, b) => a - b)
        expectSame(listed, walked)
        for (const start of walked) expectSame(whyNot(diary, service, start, asker), undefined)
      }),
      { numRuns: 5_000 },
    )
  })
})
