import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changesMax,
  type Measure,
  type Settling,
  settledBy,
  turnsMax,
  unsettled,
} from './settling.ts'

/** The heights a page is told, measure after measure. */
function told(measures: readonly Measure[]): readonly number[] {
  const heights: number[] = []
  let settling: Settling = unsettled
  for (const measure of measures) {
    const next = settledBy(settling, measure)
    if (next.heightPx !== settling.heightPx) heights.push(next.heightPx)
    settling = next
  }
  return heights
}

describe('a frame', () => {
  test('is given whole pixels, never fewer than its page needs', () => {
    expect(told([{ widthPx: 320, heightPx: 500.2, atMs: 0 }])).toEqual([501])
    expect(told([{ widthPx: 320, heightPx: 500, atMs: 0 }])).toEqual([500])
  })

  test('hears of a height once, however often it is measured', () => {
    const measures = Array.from({ length: 50 }, (_, at) => ({
      widthPx: 320,
      heightPx: 500 + (at % 2) / 4 - 0.25,
      atMs: at,
    }))
    expect(told(measures)).toEqual([500])
  })

  test('follows a fold that is opened and closed by hand', () => {
    const measures = [500, 800, 500, 800].map((heightPx, at) => ({
      widthPx: 320,
      heightPx,
      atMs: at * 400,
    }))
    expect(told(measures)).toEqual([500, 800, 500, 800])
  })

  test('stops growing when its page grows with it', () => {
    let [settling, frame, heights] = [unsettled, 0, 0]
    for (let at = 0; at < 900; at++) {
      const next = settledBy(settling, { widthPx: 320, heightPx: frame + 40, atMs: at })
      if (next.heightPx !== settling.heightPx) heights += 1
      settling = next
      frame = next.heightPx
    }
    expect(heights).toBe(changesMax)
  })

  test('is told at most so many heights a second at one width, whatever its page does', () => {
    const measure = fc.record({
      widthPx: fc.constantFrom(320, 360),
      heightPx: fc.float({ min: 0, max: 5_000, noNaN: true }),
      atMs: fc.nat(999),
    })
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 60 }), (any) => {
        const measures = any
          .map((one) => ({ ...one, widthPx: 320 }))
          .toSorted((a, b) => a.atMs - b.atMs)
        const heights = told(measures)
        expect(heights.length).toBeLessThanOrEqual(changesMax)
        expect(heights.every(Number.isInteger)).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })

  test('that is turned from upright to lying starts anew', () => {
    let settling = unsettled
    for (let at = 0; at < 100; at++)
      settling = settledBy(settling, { widthPx: 320, heightPx: at * 10, atMs: at })
    expect(settledBy(settling, { widthPx: 640, heightPx: 444, atMs: 101 }).heightPx).toBe(444)
  })

  test('that needs a scroll bar beside it only when there is none settles, however slow the phone', () => {
    const anyPage = fc.record({
      roomPx: fc.integer({ min: 300, max: 900 }),
      barPx: fc.integer({ min: 10, max: 20 }),
      morePx: fc.integer({ min: 1, max: 80 }),
      everyMs: fc.integer({ min: 10, max: 900 }),
    })
    fc.assert(
      fc.property(anyPage, ({ roomPx, barPx, morePx, everyMs }) => {
        // Higher without the bar than with it, and just too high for the window.
        const heightAt = (widthPx: number) => (widthPx === roomPx ? 600 + morePx : 600)
        let [settling, widthPx, told] = [unsettled, roomPx, 0]
        for (let at = 0; at < 100; at++) {
          const measure = { widthPx, heightPx: heightAt(widthPx), atMs: at * everyMs }
          const next = settledBy(settling, measure)
          if (next.heightPx !== settling.heightPx) told += 1
          settling = next
          const wider = next.heightPx < 600 + morePx ? roomPx : roomPx - barPx
          if (wider === widthPx) break
          widthPx = wider
        }
        expect(told).toBeLessThanOrEqual(turnsMax + 3)
        expect(settling.heightPx).toBe(600 + morePx)
      }),
      { numRuns: 5_000 },
    )
  })

  test('that settled so still follows a reader who closes a fold later', () => {
    let settling = unsettled
    for (let at = 0; at < 9; at++) {
      const measure = { widthPx: 700 - 15 * (at % 2), heightPx: 601 - (at % 2), atMs: at * 50 }
      settling = settledBy(settling, measure)
    }
    expect(settling.heightPx).toBe(601)
    const { widthPx } = settling
    settling = settledBy(settling, { widthPx, heightPx: 900, atMs: 3_000 })
    expect(settledBy(settling, { widthPx, heightPx: 500, atMs: 6_000 }).heightPx).toBe(500)
  })
})
