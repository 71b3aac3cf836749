import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LogEntry } from './event.ts'
import { visitsOf } from './visits.ts'

const minuteMs = 60_000

const anyEntry: fc.Arbitrary<LogEntry> = fc
  .record({
    case: fc.constantFrom('a', 'b'),
    at: fc.integer({ min: 0, max: 300 }).map((minutes) => minutes * minuteMs),
    who: fc.constantFrom('ana', 'ben'),
    kind: fc.constantFrom('opened', 'claimed', 'corrected'),
    reason: fc.constantFrom(undefined, 'x', 'y'),
  })
  .map(({ who, ...one }) => ({
    ...one,
    id: `${one.at}`,
    by: { id: who, name: who, office: 'o' },
    office: 'o',
  })) as fc.Arbitrary<LogEntry>

test('a lead reads every line in one visit of one person to one case, and no two that are one', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 30 }), (entries) => {
      const visits = visitsOf(entries)
      const times = visits.flatMap(({ deeds }) => deeds.map((one) => one.times))
      expect(times.reduce((sum, one) => sum + one, 0)).toBe(entries.length)
      for (const one of entries) {
        const theirs = visits.filter(
          ({ case: id, by, from, to }) =>
            id === one.case && by.id === one.by.id && from <= one.at && one.at <= to,
        )
        expect(theirs).toHaveLength(1)
        const told = theirs[0]?.deeds.find(({ kind }) => kind === one.kind)
        if (one.reason !== undefined) expect(told?.reasons).toContain(one.reason)
      }
      for (const a of visits)
        for (const b of visits)
          if (a !== b && a.case === b.case && a.by.id === b.by.id)
            expect(a.from - b.to > 30 * minuteMs || b.from - a.to > 30 * minuteMs).toBe(true)
      for (const { case: id, by, from, to } of visits) {
        const times = entries
          .filter((one) => one.case === id && one.by.id === by.id)
          .map(({ at }) => at)
          .filter((at) => at >= from && at <= to)
          .toSorted((a, b) => a - b)
        for (const [nth, at] of times.entries())
          expect(at - (times[nth - 1] ?? at)).toBeLessThanOrEqual(30 * minuteMs)
      }
      expect(visits.map(({ to }) => to)).toEqual(
        visits.map(({ to }) => to).toSorted((a, b) => b - a),
      )
    }),
    { numRuns: 5_000 },
  )
})
