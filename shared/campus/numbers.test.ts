import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  groupMin,
  missingTold,
  nobody,
  numbersOf,
  periodMin,
  periodWeeksMin,
  splitMin,
  toldOf,
  type WeekCount,
} from './numbers.ts'
import { weekAfter } from './week.ts'

// Whoever attacks these numbers knows this code: they go through every true state there could be and
// keep those that would have been told in the same words. What all of these have in common is what
// they learn. We ask: a group of fewer than ten can then still be of any size from none to nine.

const below = Array.from({ length: groupMin }, (_, size) => size)
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, size) => size)

type Cells = Readonly<Record<string, number>>

/** What could be behind each thing that is told. */
function worlds(): {
  readonly add: (told: unknown, cells: Cells) => void
  readonly all: () => readonly (readonly Cells[])[]
} {
  const known = new Map<string, Cells[]>()
  return {
    add: (told, cells) => {
      const name = JSON.stringify(told)
      const there = known.get(name)
      if (there === undefined) known.set(name, [cells])
      else there.push(cells)
    },
    all: () => [...known.values()],
  }
}

const sizesOf = (cell: string, behind: readonly Cells[]): ReadonlySet<number> =>
  new Set(behind.map((cells) => cells[cell] ?? 0))

/** Small groups that somebody could tell the size of more closely than "fewer than ten". */
function betrayed(all: readonly (readonly Cells[])[]): readonly string[] {
  return all.flatMap((behind) =>
    Object.keys(behind[0] ?? {}).flatMap((cell) => {
      const sizes = sizesOf(cell, behind)
      const isSmall = below.some((size) => sizes.has(size))
      return !isSmall || below.every((size) => sizes.has(size))
        ? []
        : [`${cell}: ${[...sizes].sort((a, b) => a - b)}`]
    }),
  )
}

/** Small groups that nobody tells, and whose size could yet be told to within fewer than ten. */
const narrowed = (all: readonly (readonly Cells[])[], cells: readonly string[]) =>
  all.flatMap((behind) =>
    cells.flatMap((cell) => {
      const sizes = sizesOf(cell, behind)
      const [least, largest] = [Math.min(...sizes), Math.max(...sizes)]
      return least >= groupMin || largest - least >= groupMin - 1
        ? []
        : [`${cell}: ${least} to ${largest}`]
    }),
  )

describe('how many students a country is open to', () => {
  const sums = (now: number, steps: number, none: number): Cells => ({
    now,
    steps,
    none,
    open: now + steps,
    'not now': steps + none,
    'not by steps': now + none,
  })

  test('nobody learns of fewer than ten, even who knows exactly how many were assessed', () => {
    for (const people of [20, 21, 24, 29, 30, 31, 37, 45, 60, 75, 110]) {
      const behind = worlds()
      for (const now of upTo(people))
        for (const steps of upTo(people - now))
          behind.add(toldOf({ now, steps }, people), sums(now, steps, people - now - steps))
      expect({ people, betrayed: betrayed(behind.all()) }).toEqual({ people, betrayed: [] })
    }
  })

  test('three groups of ten and more are told, each rounded to five by itself', () => {
    expect(toldOf({ now: 12, steps: 13 }, 43)).toEqual({
      kind: 'split',
      now: 10,
      steps: 15,
      none: 20,
    })
  })

  test('where few have a way now, they stand together with those who need steps first', () => {
    expect(toldOf({ now: 3, steps: 30 }, 50)).toEqual({ kind: 'joined', open: 35, none: 15 })
  })

  test('where hardly anybody or nearly everybody has a way, no number is told', () => {
    expect(toldOf({ now: 0, steps: 9 }, 50)).toEqual({ kind: 'few' })
    expect(toldOf({ now: 5, steps: 36 }, 50)).toEqual({ kind: 'most' })
    expect(toldOf({ now: 31, steps: 10 }, 50)).toEqual({ kind: 'most' })
  })

  test('where nearly everybody has a way, those who have it now are told from all others', () => {
    expect(toldOf({ now: 20, steps: 21 }, 50)).toEqual({ kind: 'ready', now: 20, later: 30 })
  })
})

describe('what is missing most often', () => {
  test('nobody learns of fewer than ten, even who knows exactly how many were assessed', () => {
    for (const people of [20, 22, 29, 34, 41, 52]) {
      const behind = worlds()
      for (const a of upTo(people))
        for (const b of upTo(people - a))
          for (const c of upTo(people - a - b))
            behind.add(missingTold({ a, b, c }, people), {
              a,
              b,
              c,
              ab: a + b,
              bc: b + c,
              ac: a + c,
            })
      expect({ people, betrayed: betrayed(behind.all()) }).toEqual({ people, betrayed: [] })
    }
  })

  test('the most common stand first, and five at most', () => {
    const counts = { a: 11, b: 31, c: 9, d: 21, e: 16, f: 10, g: 13, h: 41 }
    const told = missingTold(counts, 300)
    expect(told).toEqual({
      kind: 'counted',
      of: [
        ['h', 40],
        ['b', 30],
        ['d', 20],
        ['e', 15],
        ['g', 15],
      ],
    })
  })

  test('the least common stand with the rest where that would be fewer than ten', () => {
    expect(missingTold({ german: 17, japanese: 12 }, 32)).toEqual({
      kind: 'counted',
      of: [['german', 15]],
    })
  })

  test('what all but a few lack is named without a number', () => {
    expect(missingTold({ german: 31, japanese: 1 }, 35)).toEqual({ kind: 'named', of: ['german'] })
  })
})

const firstWeek = '2026-09-07'
const weeksOf = (people: readonly number[], what: 'assessed' | 'booked'): readonly WeekCount[] =>
  people.map((count, at) => ({ ...nobody, week: weekAfter(firstWeek, at), [what]: count }))

describe('weeks', () => {
  test('weeks with too few are told together with those after them', () => {
    const told = numbersOf(weeksOf([4, 11, 3, 8, 25, 2], 'assessed')).assessed
    expect(told.map(({ first, last, people }) => ({ first, last, people }))).toEqual([
      { first: '2026-09-07', last: '2026-09-28', people: 25 },
      { first: '2026-10-05', last: '2026-10-05', people: 25 },
    ])
  })

  test('nothing that was told is told otherwise when more weeks have closed', () => {
    const people = [4, 11, 3, 8, 25, 2, 0, 0, 19, 40, 7]
    const all = numbersOf(weeksOf(people, 'assessed')).assessed
    for (const count of upTo(people.length)) {
      const before = numbersOf(weeksOf(people.slice(0, count), 'assessed')).assessed
      expect(all.slice(0, before.length)).toEqual(before)
    }
  })

  test('a week in which nobody was counted is a week all the same', () => {
    const [before, after] = weeksOf([6, 0, 5], 'booked').filter(({ booked }) => booked > 0)
    if (before === undefined || after === undefined) throw new Error('two weeks were expected')
    expect(numbersOf([after, before]).booked).toEqual([
      { first: '2026-09-07', last: '2026-09-21', people: 10 },
    ])
  })

  // Of weeks within a stretch it is told that those before the last were too few together; so a last
  // week with nobody is ruled out, and nothing else is.
  test('no week that is not told by itself can be told to within fewer than ten people', () => {
    for (const what of ['assessed', 'booked'] as const) {
      const most = what === 'assessed' ? splitMin + 13 : groupMin + 13
      const behind = worlds()
      for (const a of upTo(most))
        for (const b of upTo(most))
          for (const c of upTo(most)) {
            const told = numbersOf(weeksOf([a, b, c], what))[what]
            // Larger ones could stand for weeks that were not gone through.
            if (told.every(({ people }) => people + 2 <= most)) behind.add(told, { a, b, c })
          }
      const narrow = narrowed(behind.all(), ['a', 'b', 'c'])
      expect({ what, narrow }).toEqual({ what, narrow: [] })
    }
  })
})

const spansOf = (told: readonly { readonly first: string; readonly last: string }[]) =>
  told.map(({ first, last }) => `${first} to ${last}`)

describe('periods', () => {
  test('hold whole stretches of weeks, and as many people as these are told to have', () => {
    const { assessed, periods } = numbersOf(weeksOf([4, 18, 33, 70, 22], 'assessed'))
    expect(assessed.map(({ people }) => people)).toEqual([20, 35, 70, 20])
    expect(spansOf(periods)).toEqual(['2026-09-07 to 2026-09-21', '2026-09-28 to 2026-09-28'])
    expect(periods.map(({ people }) => people)).toEqual([55, 70])
  })

  test('of a small campus end after eight weeks, with those there are', () => {
    const few = weeksOf([10, 10, 0, 0, 0, 0, 0, 7, 14, 30], 'assessed')
    expect(spansOf(numbersOf(few).periods)).toEqual(['2026-09-07 to 2026-11-02'])
    expect(periodWeeksMin).toBe(8)
  })

  const anyWeeks = fc
    .array(fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 90 })), { minLength: 1, maxLength: 14 })
    .map((people) => weeksOf(people, 'assessed'))

  test('count every student in one of them at most, and change no more', () => {
    fc.assert(
      fc.property(anyWeeks, fc.nat({ max: 14 }), (weeks, count) => {
        const { assessed, periods } = numbersOf(weeks)
        let at = 0
        for (const { first, last, people } of periods) {
          const own = assessed.filter((one) => first <= one.first && one.last <= last)
          expect(assessed.slice(at, at + own.length)).toEqual(own)
          expect([own[0]?.first, own.at(-1)?.last]).toEqual([first, last])
          expect(people).toBe(own.reduce((sum, one) => sum + one.people, 0))
          at += own.length
        }
        const before = numbersOf(weeks.slice(0, count)).periods
        expect(periods.slice(0, before.length)).toEqual(before)
      }),
      { numRuns: 5_000 },
    )
  })

  // Where a period ends is read off what is told of its stretches: so it adds nothing to that.
  test('end where anybody can work out from the told weeks alone', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const { assessed, periods } = numbersOf(weeks)
        const ends: string[] = []
        let people = 0
        let first: string | undefined
        for (const one of assessed) {
          people += one.people
          first ??= one.first
          if (people < periodMin && one.last < weekAfter(first, periodWeeksMin - 1)) continue
          ends.push(one.last)
          people = 0
          first = undefined
        }
        expect(periods.map(({ last }) => last)).toEqual(ends)
      }),
      { numRuns: 5_000 },
    )
  })

  // Somebody who has the weeks and the period, and knows both rules, against a country in two weeks.
  test('nobody learns of fewer than ten, in the period or in one of its weeks', () => {
    const [behind, within] = [worlds(), worlds()]
    const crowds = [28, 29, 30, 31, 32, 33, 34]
    const [firstWeekOf, secondWeekOf] = [firstWeek, weekAfter(firstWeek)]
    for (const one of crowds)
      for (const other of crowds)
        for (const open of upTo(one))
          for (const later of upTo(other)) {
            const week = (of: string, people: number, now: number) => ({
              ...nobody,
              week: of,
              assessed: people,
              ways: { DE: { now, steps: 0 } },
            })
            const told = numbersOf([week(firstWeekOf, one, open), week(secondWeekOf, other, later)])
            behind.add(told, { open: open + later, none: one + other - open - later })
            within.add(told, {
              'open in the first week': open,
              'open in the second week': later,
              'none in the first week': one - open,
              'none in the second week': other - later,
            })
          }
    expect(betrayed(behind.all())).toEqual([])
    const cells = Object.keys(within.all()[0]?.[0] ?? {})
    expect(cells.length).toBe(4)
    expect(narrowed(within.all(), cells)).toEqual([])
  })
})
