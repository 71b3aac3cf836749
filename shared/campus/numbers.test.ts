// Over 300 lines: every way to attack the numbers stands beside the others, for one mend may open another.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  groupMin,
  missingTold,
  type Numbers,
  numbersOf,
  type Stretch,
  splitMin,
  toldOf,
  type WindowCount,
} from './numbers.ts'
import { isAttendanceDue, lastOf, weekAfter, weeksBetween, windowOf, windowWeeks } from './week.ts'

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

// What was told is kept week by week, by somebody who reads the answer as a machine does: every field
// of it, at every Monday, and the hour something came to it.

const window = '2026-08-17'

/** What is written of a window, by the last week that has closed. */
const writtenBy = (closed: string, all: readonly WindowCount[]): readonly WindowCount[] =>
  all
    .filter(({ first }) => lastOf(first) <= closed)
    .map(({ attended, ...count }) =>
      isAttendanceDue(count.first, closed) ? { ...count, attended } : count,
    )

/** The weeks in which something could come to it, and those before them. */
const moments = [6, 7, 12, 13, 14, 15, 21, 23, 29].map((weeks) => weekAfter(window, weeks))

/** Everything that was ever told. */
const toldOverTime = (all: readonly WindowCount[]): readonly string[] =>
  moments.map((closed) => JSON.stringify(numbersOf(writtenBy(closed, all))))

const counted = (own: Partial<WindowCount>): WindowCount => ({
  first: window,
  assessed: [],
  booked: [],
  ways: {},
  missing: {},
  ...own,
})

describe('weeks', () => {
  test('are told by themselves where all have enough, else by halves of the window', () => {
    const peopleOf = (assessed: readonly number[]) =>
      numbersOf([counted({ assessed })]).assessed.map(({ first, last, people }) => [
        weeksBetween(window, first),
        weeksBetween(window, last),
        people,
      ])
    expect(peopleOf([31, 22, 24, 26, 20, 19, 30, 40])).toEqual([
      [1, 1, 30],
      [2, 2, 20],
      [3, 3, 25],
      [4, 4, 25],
      [5, 6, 40],
      [7, 7, 30],
      [8, 8, 40],
    ])
    expect(peopleOf([90, 0, 0, 3, 5, 5, 5, 4])).toEqual([[1, 8, 110]])
    expect(peopleOf([3, 3, 3, 3, 3, 3, 1, 0])).toEqual([])
  })

  test('with fewer than ten can have had any number of them, who knows all others together too', () => {
    const shapes: readonly ((a: number, b: number, c: number) => readonly number[])[] = [
      (a, b, c) => [a, b, 0, 0, c],
      (a, b, c) => [a, 0, 0, 0, b, 0, c],
      (a, b, c) => [a, b, c],
    ]
    for (const what of ['assessed', 'booked'] as const)
      for (const shape of shapes) {
        const most = (what === 'assessed' ? splitMin : groupMin) + 13
        const [behind, summed] = [worlds(), worlds()]
        for (const a of upTo(most))
          for (const b of upTo(most))
            for (const c of upTo(most)) {
              const told = numbersOf([counted({ [what]: shape(a, b, c) })])
              // Larger ones could stand for weeks that were not gone through.
              if (told[what].some(({ people }) => people + 2 > most)) continue
              behind.add(told, { a, b, c, ab: a + b })
              summed.add([told, a + b + c], { a, b, c })
            }
        const all = betrayed(behind.all())
        expect({ what, all }).toEqual({ what, all: [] })
        // Who knows that three came knows that no more did.
        const large = summed.all().filter(([one = {}]) => sumOf(one) >= groupMin + 9)
        expect(narrowed(large, ['a', 'b', 'c'])).toEqual([])
      }
  })

  test('with few beside a crowd can have had any number of them', () => {
    const behind = worlds()
    const [least, most] = [16, 44]
    for (const a of upTo(most))
      for (const c of upTo(most))
        for (let crowd = least; crowd <= most; crowd += 1) {
          const { assessed } = numbersOf([counted({ assessed: [a, 0, 0, 0, c, crowd, 0, 0] })])
          // At the edges there are crowds that were not gone through.
          const isWithin =
            assessed.length > 0 &&
            assessed.every(({ people }) => people + 2 <= most && people - 2 - 9 >= least)
          if (isWithin) behind.add(assessed, { a, c })
        }
    expect(betrayed(behind.all())).toEqual([])
  })
})

describe('who came', () => {
  const ofBooked = (booked: readonly number[], attended: number) => counted({ booked, attended })

  test('is told beside who did not, where both are ten and more', () => {
    expect(numbersOf([ofBooked([20, 8, 0, 0, 7], 23)]).attendance).toEqual([
      { first: window, last: lastOf(window), people: 35, attended: 25, others: 10 },
    ])
    for (const attended of [0, 9, 26, 35])
      expect(numbersOf([ofBooked([20, 8, 0, 0, 7], attended)]).attendance).toEqual([])
  })

  test('nobody learns of fewer than ten who came or did not, even who knows exactly who booked', () => {
    for (const isKnown of [false, true]) {
      const behind = worlds()
      for (const one of [0, 3, 8, 9, 10, 11, 12, 15, 21])
        for (const other of upTo(24))
          for (const attended of upTo(one + other)) {
            const over = toldOverTime([ofBooked([one, 0, 0, 0, other], attended)])
            behind.add([over, isKnown && one + other], {
              attended,
              absent: one + other - attended,
            })
          }
      const told = behind.all().filter((one) => isKnown || Number(one[0]?.attended) < 99)
      const large = told.filter((one) => one.some((cells) => sumOf(cells) >= groupMin))
      // Who knows that nine booked knows that fewer than ten came; that is told by nobody here.
      const betraying = isKnown ? large : told
      expect({ isKnown, betrayed: betrayed(betraying) }).toEqual({ isKnown, betrayed: [] })
    }
  })
})

const sumOf = (cells: Cells): number => Object.values(cells).reduce((a, b) => a + b, 0)

const anyWindow = fc
  .record({
    at: fc.nat({ max: 2 }),
    assessed: fc.array(fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 60 })), { maxLength: 8 }),
    booked: fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 40 })), { maxLength: 8 }),
    came: fc.nat({ max: 100 }),
  })
  .map(({ at, assessed, booked, came }) => {
    const all = booked.reduce((sum, one) => sum + one, 0)
    return {
      ...counted({ assessed, booked, attended: Math.floor((all * came) / 100) }),
      first: weekAfter(window, at * windowWeeks),
    }
  })
const anyWindows = fc.uniqueArray(anyWindow, { selector: ({ first }) => first, maxLength: 3 })

const few = (people: readonly number[], min: number): boolean =>
  people.reduce((sum, one) => sum + one, 0) < min

describe('over time', () => {
  test('whether anybody came in a window with too few is told by nothing, at no time', () => {
    fc.assert(
      fc.property(anyWindows, (all) => {
        const enough = all
          .map((one) => ({
            ...one,
            assessed: few(one.assessed, splitMin) ? [] : one.assessed,
            ...(few(one.booked, groupMin) && { booked: [], attended: 0 }),
          }))
          .filter(({ assessed, booked }) => assessed.length + booked.length > 0)
        expect(toldOverTime(all)).toEqual(toldOverTime(enough))
      }),
      { numRuns: 5_000 },
    )
  })

  test('what was told stays as it is; every week that is named halves a window of the calendar', () => {
    fc.assert(
      fc.property(anyWindows, (all) => {
        const over = toldOverTime(all).map((text) => JSON.parse(text) as Numbers)
        over.forEach((now, at) => {
          const before = over[at - 1]
          for (const what of ['assessed', 'periods', 'booked', 'attendance'] as const)
            expect(now[what].slice(0, before?.[what].length ?? 0)).toEqual(before?.[what] ?? [])
          for (const { first, last, people } of Object.values(now).flat() as readonly Stretch[]) {
            const weeks = weeksBetween(first, last)
            expect([1, 2, 4, 8]).toContain(weeks)
            expect((weeksBetween(windowOf(first), first) - 1) % weeks).toBe(0)
            expect(people % 5).toBe(0)
            expect(people).toBeGreaterThanOrEqual(groupMin)
          }
        })
      }),
      { numRuns: 5_000 },
    )
  })

  test('everybody told of a window is in one of its stretches, and in no other window', () => {
    fc.assert(
      fc.property(anyWindows, (all) => {
        const { assessed, periods, booked, attendance } = numbersOf(all)
        for (const [wholes, parts] of [
          [periods, assessed],
          [attendance, booked],
        ] as const)
          for (const { first, last, people } of wholes) {
            const own = parts.filter((one) => first <= one.first && one.last <= last)
            expect([own[0]?.first, own.at(-1)?.last]).toEqual([first, last])
            expect(people).toBe(own.reduce((sum, one) => sum + one.people, 0))
          }
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('periods', () => {
  // Somebody who has the weeks and the period, and knows both rules, against a country in two weeks.
  test('nobody learns of fewer than ten, in the period or in one of its weeks', () => {
    const [behind, within] = [worlds(), worlds()]
    const crowds = [28, 29, 30, 31, 32, 33, 34]
    for (const one of crowds)
      for (const other of crowds)
        for (const open of upTo(one))
          for (const later of upTo(other)) {
            const told = numbersOf([
              counted({
                assessed: [one, 0, 0, 0, other],
                ways: { DE: { now: open + later, steps: 0 } },
              }),
            ])
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
