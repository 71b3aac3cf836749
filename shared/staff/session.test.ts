import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hourMs, minuteMs } from '../booking/time.ts'
import { hasEnded, isToBeNoted, sessionEnd } from './session.ts'

const start = Date.parse('2026-11-23T00:00:00Z')

describe('a sign-in', () => {
  test('ends after two quiet hours, to the millisecond', () => {
    const times = { startedAt: start, usedAt: start + hourMs }
    expect(hasEnded(times, start + 3 * hourMs - 1)).toBe(false)
    expect(hasEnded(times, start + 3 * hourMs)).toBe(true)
  })

  test('ends after twelve hours, however busy its owner is', () => {
    const times = { startedAt: start, usedAt: start + 12 * hourMs - 1 }
    expect(hasEnded(times, start + 12 * hourMs - 1)).toBe(false)
    expect(hasEnded(times, start + 12 * hourMs)).toBe(true)
  })

  test('of somebody who clicks now and then is never lost for want of a note of it', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 2 * hourMs - 5 * minuteMs }), { maxLength: 60 })
    fc.assert(
      fc.property(gaps, (clicks) => {
        let [now, usedAt] = [start, start]
        for (const gap of clicks) {
          now += gap
          if (now >= start + 12 * hourMs) break
          expect(hasEnded({ startedAt: start, usedAt }, now)).toBe(false)
          if (isToBeNoted({ startedAt: start, usedAt }, now)) usedAt = now
        }
        expect(sessionEnd({ startedAt: start, usedAt })).toBeLessThanOrEqual(start + 12 * hourMs)
      }),
      { numRuns: 5_000 },
    )
  })
})
