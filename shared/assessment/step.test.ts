import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay } from '../time/day.ts'
import { dayAfter, overAfter } from './step.ts'

const first = parseDay('2024-01-01') ?? 0

// A branch of the search for plans is cut by this day: were it too early, a sooner plan could be lost.
test('whatever lasts up to so many tenths of months is over by the day told for them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: first + 3_000 }),
      fc.integer({ min: 0, max: 719 }),
      fc.integer({ min: 0, max: 99 }),
      (today, tenths, less) => {
        const months = Math.max(0, tenths / 10 - less / 1_000)
        expect(dayAfter(today, months)).toBeLessThanOrEqual(overAfter(tenths, today))
      },
    ),
    { numRuns: 20_000 },
  )
})
