import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  groupMin,
  numbersOf,
  type Stretch,
  splitMin,
  type WindowCount,
} from '../../../shared/campus/numbers.ts'
import { weekAfter, weeksBetween, windowWeeks } from '../../../shared/campus/week.ts'
import { sheetOf } from './sheet.ts'
import { numbersWords } from './words.ts'

// Here somebody attacks with nothing but the file in hand: every number as the sums it stands in allow
// it, narrowed until nothing narrows any more, over all countries, things and weeks together. What is
// exact, for each table by itself, is in shared/campus/numbers.test.ts: there every true state is tried.

const words = numbersWords.en

type Range = { lo: number; hi: number }
type Sum = { readonly total: Range; readonly parts: readonly Range[] }

const anything = (): Range => ({ lo: 0, hi: 10_000 })
const lows = (ranges: readonly Range[]) => ranges.reduce((sum, { lo }) => sum + lo, 0)
const highs = (ranges: readonly Range[]) => ranges.reduce((sum, { hi }) => sum + hi, 0)

function narrow(range: Range, lo: number, hi: number): boolean {
  const before = range.hi - range.lo
  range.lo = Math.max(range.lo, lo)
  range.hi = Math.min(range.hi, hi)
  return range.hi - range.lo < before
}

function solve(sums: readonly Sum[]): void {
  for (let moved = true; moved; ) {
    moved = false
    for (const { total, parts } of sums) {
      moved = narrow(total, lows(parts), highs(parts)) || moved
      for (const part of parts) {
        const others = parts.filter((one) => one !== part)
        moved = narrow(part, total.lo - highs(others), total.hi - lows(others)) || moved
      }
    }
  }
}

/** A number stands for what rounds to it, and never for fewer than ten; words say their side. */
const read = (text: string): Range => {
  if (text === words.few) return { lo: 0, hi: groupMin - 1 }
  if (text === words.most) return { lo: splitMin - groupMin + 1, hi: 10_000 }
  const people = Number(text)
  return { lo: Math.max(groupMin, people - 2), hi: people + 2 }
}

type Row = Readonly<Record<'measure' | 'week' | 'detail' | 'group' | 'people', string>>

const rowsIn = (file: string): readonly Row[] =>
  file
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => {
      const cells = line.slice(1, -1).split('","')
      const [measure = '', week = '', , detail = '', group = '', people = ''] = cells
      return { measure, week, detail, group, people }
    })

type Cells = { readonly now: Range; readonly steps: Range; readonly none: Range }

/** What the file says of a country in a stretch, as sums under the stretch's total. */
function country(total: Range, rows: readonly Row[]): { cells: Cells; sums: readonly Sum[] } {
  const of = (group: string) => {
    const row = rows.find((one) => one.group === group)
    return row === undefined ? anything() : read(row.people)
  }
  const cells = { now: of(words.now), steps: of(words.steps), none: of(words.none) }
  const [open, later] = [of(words.open), of(words.later)]
  return {
    cells,
    sums: [
      { total: open, parts: [cells.now, cells.steps] },
      { total: later, parts: [cells.steps, cells.none] },
      { total, parts: [open, cells.none] },
      { total, parts: [cells.now, later] },
    ],
  }
}

const crowd = fc.oneof(
  fc.nat({ max: 12 }),
  fc.nat({ max: 12 }),
  fc.nat({ max: 40 }),
  fc.nat({ max: 90 }),
)
const countries = ['DE', 'JP', 'KR'] as const
const things = ['language.de', 'language.ja', 'paper', 'study'] as const

/** A window whose numbers belong together: nobody is in two places at once. */
const anyWindow = fc
  .record({
    assessed: fc.array(crowd, { minLength: 1, maxLength: windowWeeks }),
    booked: fc.array(crowd, { minLength: 1, maxLength: windowWeeks }),
    came: fc.nat(100),
    shares: fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 3, maxLength: 3 }),
    missing: fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
  })
  .map(({ shares, missing, came, assessed, booked }) => {
    const part = (share: number, of: number) => Math.floor((share * (of + 1)) / 101)
    const people = added(assessed)
    const ways = countries.map((one, at) => {
      const [now = 0, steps = 0] = shares[at] ?? []
      const ready = part(now, people)
      return [one, { now: ready, steps: part(steps, people - ready) }] as const
    })
    let left = people
    const lacking = things.map((one, at) => {
      const count = part(missing[at] ?? 0, left)
      left -= count
      return [one, count] as const
    })
    const attended = part(came, added(booked))
    const of = { ways: Object.fromEntries(ways), missing: Object.fromEntries(lacking) }
    return { assessed, booked, attended, ...of }
  })

const added = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0)

const anyWindows = fc
  .array(anyWindow, { minLength: 1, maxLength: 3 })
  .map((windows): readonly WindowCount[] =>
    windows.map((one, at) => ({ first: weekAfter('2026-08-17', at * windowWeeks), ...one })),
  )

/** What was so in the window a period is of. */
function truly(windows: readonly WindowCount[], { first }: Stretch): WindowCount {
  const own = windows.find((one) => one.first === first)
  if (own === undefined) throw new Error('a period is told of no window')
  return own
}

/** What the file says of the people of a stretch, and of each week in it. */
function crowdIn(rows: readonly Row[], { first, last }: Stretch) {
  const row = rows.find((one) => one.measure === words.names.assessed && one.week === first)
  const total = read(row?.people ?? '')
  narrow(total, splitMin, 10_000)
  const weekly = Array.from({ length: weeksBetween(first, last) }, anything)
  return { total, weekly, sums: [{ total, parts: weekly }] satisfies readonly Sum[] }
}

const openToAll = ({ lo, hi }: Range) => lo === 0 && hi >= groupMin - 1

describe('somebody who has the file and knows the rules', () => {
  test('never learns more of a group under ten than that it is one', () => {
    let small = 0
    fc.assert(
      fc.property(anyWindows, (windows) => {
        const numbers = numbersOf(windows)
        const rows = rowsIn(sheetOf(numbers, 'en'))
        for (const period of numbers.periods) {
          const { first, last } = period
          const own = truly(windows, period)
          const here = rows.filter(({ week }) => week === first)
          const within = numbers.assessed.filter((one) => first <= one.first && one.last <= last)
          const crowds = within.map((one) => crowdIn(rows, one))
          const total = anything()
          const told = here.filter(({ measure }) => measure === words.names.ways)
          const names = [...new Set(told.map(({ detail }) => detail))].sort()
          const byCountry = names.map((name) =>
            country(
              total,
              told.filter(({ detail }) => detail === name),
            ),
          )
          const alone = here.filter(({ measure }) => measure === words.names.missing)
          const rest = anything()
          const missing = {
            total,
            parts: [
              ...alone
                .filter(({ people }) => people !== words.named)
                .map((row) => read(row.people)),
              rest,
            ],
          }
          const weekly = crowds.flatMap((one) => one.weekly)
          solve([
            ...byCountry.flatMap(({ sums }) => sums),
            missing,
            { total, parts: crowds.map((one) => one.total) },
            ...crowds.flatMap(({ sums }) => sums),
          ])
          const codes = ['DE', 'JP', 'KR'] // Germany, Japan, South Korea
          byCountry.forEach(({ cells }, at) => {
            const code = codes[at] ?? ''
            const { now = 0, steps = 0 } = own.ways[code] ?? {}
            const none = added(own.assessed) - now - steps
            for (const [people, cell] of [
              [now, cells.now],
              [steps, cells.steps],
              [none, cells.none],
            ] as const) {
              if (people >= groupMin) continue
              small += 1
              expect(openToAll(cell)).toBe(true)
            }
          })
          const lacking = things.map((one) => own.missing[one] ?? 0)
          if (lacking.some((count) => count < groupMin)) expect(rest.hi).toBeGreaterThanOrEqual(9)
          own.assessed.forEach((assessed, at) => {
            const { lo, hi } = weekly[at] ?? anything()
            if (assessed < groupMin) expect(hi - lo).toBeGreaterThanOrEqual(groupMin - 1)
          })
        }
      }),
      { numRuns: 5_000 },
    )
    expect(small).toBeGreaterThan(5_000)
  })

  test('never learns of fewer than ten who came or did not, of those who booked', () => {
    let small = 0
    fc.assert(
      fc.property(anyWindows, (windows) => {
        const rows = rowsIn(sheetOf(numbersOf(windows), 'en'))
        for (const { first, booked, attended = 0 } of windows) {
          const weeks = Array.from({ length: windowWeeks }, (_, at) => weekAfter(first, at))
          const own = rows.filter(({ week }) => weeks.includes(week))
          const crowds = own
            .filter(({ measure }) => measure === words.names.booked)
            .map(({ people }) => read(people))
          const sideOf = (group: string) => {
            const row = own.find((one) => one.group === group)
            return row === undefined ? anything() : read(row.people)
          }
          const [came, others] = [sideOf(words.came), sideOf(words.notCame)]
          const total = anything()
          solve([
            { total, parts: crowds },
            { total, parts: [came, others] },
          ])
          for (const [people, side] of [
            [attended, came],
            [added(booked) - attended, others],
          ] as const) {
            if (people >= groupMin || added(booked) < groupMin + people) continue
            small += 1
            expect(openToAll(side)).toBe(true)
          }
        }
      }),
      { numRuns: 5_000 },
    )
    expect(small).toBeGreaterThan(500)
  })

  test('finds no number below ten, and none that is not a multiple of five', () => {
    fc.assert(
      fc.property(anyWindows, (windows) => {
        for (const { people } of rowsIn(sheetOf(numbersOf(windows), 'id'))) {
          if (!/^\d+$/.test(people)) continue
          expect(Number(people) % 5).toBe(0)
          expect(Number(people)).toBeGreaterThanOrEqual(groupMin)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

test('every line of the file says what its number means, in both languages', () => {
  const windows = [
    { first: '2026-08-17', assessed: [30], booked: [22], attended: 11, ways: {}, missing: {} },
  ]
  for (const language of ['id', 'en'] as const) {
    const [, ...lines] = sheetOf(numbersOf(windows), language).trim().split('\r\n')
    expect(lines.length).toBe(4)
    const { definitions } = numbersWords[language]
    for (const line of lines)
      expect(
        Object.values(definitions).some((one) => line.includes(one.replaceAll('"', '""'))),
      ).toBe(true)
  }
})
