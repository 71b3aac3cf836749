import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stretch } from '../../../shared/campus/numbers.ts'
import { lastWindow, weekAfter, windowOf, windowWeeks } from '../../../shared/campus/week.ts'
import { overWeeks, running, unshownAfter } from './over-weeks.ts'

const monday = '2026-01-05'
const weeks = fc.integer({ min: 0, max: 400 }).map((after) => weekAfter(monday, after))

describe('what a campus does not read yet', () => {
  const told = (last: string, until: string) => {
    const stretches: readonly Stretch[] = [{ first: last, last, people: 40 }]
    return overWeeks({ measure: 'assessed', stretches, until }, 'en').markup
  }

  test('is a period that runs, or one with too few, and never either of them', () => {
    const runs = told('2026-10-05', '2026-11-16')
    expect(runs).toContain('12 Oct – 6 Dec 2026')
    expect(runs).toContain('not over yet')
    expect(runs).not.toContain('too few')
    const both = told('2026-08-10', '2026-11-16')
    expect(both).toMatch(/12 Oct – 6 Dec 2026.*not over yet.*17 Aug – 11 Oct 2026.*too few/s)
    expect(told('2026-08-10', '2026-10-05')).not.toContain('not over yet')
  })

  test('is told whole: each week after the last one told is in one of the two, by whether its period has closed', () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: 0, max: 20 }), (until, before) => {
        const closed = lastWindow(until)
        const end = weekAfter(closed, windowWeeks - 1)
        const last = weekAfter(end, -before)
        const unshown = unshownAfter(last, until)
        const of = (week: string) =>
          unshown.filter((one) => one.first <= week && week <= one.last).map(({ why }) => why)
        const after: string[] = []
        for (let week = weekAfter(last); week <= until; week = weekAfter(week)) after.push(week)
        const why = (week: string) => [windowOf(week) <= closed ? 'few' : 'running']
        expect(after.map(of)).toEqual(after.map(why))
        expect(running(until).first > closed && running(until).last > until).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })
})
