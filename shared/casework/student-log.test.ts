import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logKinds } from './event.ts'
import { countOf, logLines, logShown, notesShown, visitsIn } from './student-log.ts'
import type { ViewSeen } from './student-view.ts'
import { en } from './student-words/en.ts'
import { id } from './student-words/id.ts'

const morning = Date.parse('2026-11-23T01:05:00Z')
const hourMs = 3_600_000
const parts = {
  language: 'id',
  words: id,
  officeName: (office: string) => (office === 'kupang' ? 'BP3MI NTT' : office),
} as const

const opened = (at: number, other: Partial<ViewSeen> = {}): ViewSeen => ({
  id: String(at),
  at,
  kind: 'opened',
  by: 'Contoh Ana',
  office: 'kupang',
  ...other,
})

const anyView: fc.Arbitrary<ViewSeen> = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 200 }).map((hours) => morning + hours * hourMs),
  kind: fc.constantFrom(...logKinds),
  by: fc.constantFrom('Contoh Ana', 'Contoh Ben'),
  office: fc.constantFrom('kupang', 'atambua'),
})

describe('the log as its student reads it', () => {
  test('names who, of which office, did what, on which day and at what time of Kupang', () => {
    const { markup } = logShown([opened(morning)], parts)
    expect(markup).toContain('Contoh Ana, BP3MI NTT')
    expect(markup).toContain('membuka kasusmu')
    expect(markup).toMatch(/Senin, 23 November 2026[\s\S]*pukul 09[.:]05 WITA/)
  })

  test('says once what one person did again on a day, with every time of it', () => {
    const lines = logLines([opened(morning + hourMs), opened(morning)], 'en')
    expect(lines).toMatchObject([{ times: [morning + hourMs, morning] }])
    expect(logLines([opened(morning), opened(morning + 24 * hourMs)], 'en')).toHaveLength(2)
  })

  test('leaves nothing out, whoever did how much', () => {
    fc.assert(
      fc.property(fc.array(anyView, { maxLength: 30 }), (views) => {
        const told = logLines(views, 'id').flatMap(({ kind, by, office, times }) =>
          times.map((at) => `${kind} ${by} ${office} ${at}`),
        )
        const done = views.map(({ kind, by, office, at }) => `${kind} ${by} ${office} ${at}`)
        expect(told.toSorted()).toEqual(done.toSorted())
      }),
      { numRuns: 5_000 },
    )
  })

  test('tells coming back within half an hour as the one visit it was', () => {
    const minutes = (...all: number[]) => all.map((one) => morning + one * 60_000)
    const returns = minutes(0, 3, 7, 20).map((at) => opened(at))
    const { markup } = logShown(returns, parts)
    expect(markup).toContain('09.05\u201309.25 WITA')
    expect(markup).not.toContain('kali')
    expect(countOf({ kind: 'opened', times: minutes(0, 10, 200) })).toBe(2)
    // Three papers that were seen are three, however quickly.
    expect(countOf({ kind: 'confirmed', times: minutes(0, 1, 2) })).toBe(3)
  })

  test('no time falls out of its visit, and between two visits half an hour passed', () => {
    const anyTimes = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(anyTimes, (drawn) => {
        const times = drawn.map((one) => morning + one * 60_000)
        const visits = visitsIn(times)
        for (const at of times)
          expect(visits.filter(({ from, to }) => from <= at && at <= to)).toHaveLength(1)
        const gaps = visits.slice(1).map(({ to }, before) => (visits[before]?.from ?? 0) - to)
        expect(gaps.every((gap) => gap >= 30 * 60_000)).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })

  test('folds away what is older, says so where nobody looked, and takes no markup from anybody', () => {
    const many = logKinds.slice(0, 9).map((kind, at) => opened(morning - at, { kind }))
    expect(logShown(many, parts).markup).toContain(id.log.older(3))
    expect(logShown([], parts).markup).toContain(id.log.nobody)
    const evil = opened(morning, { by: '<b>Ana</b>', reason: '<script>' })
    expect(logShown([evil], parts).markup).not.toMatch(/<b>Ana|<script>/)
    const note = { text: '<img src=x>', by: 'Contoh Ana', at: morning }
    expect(notesShown([note], parts)?.markup).not.toContain('<img')
    expect(notesShown([], parts)).toBeUndefined()
  })

  test('has words for every kind of deed in both languages', () => {
    for (const words of [id, en])
      for (const kind of logKinds) expect(words.log.kinds[kind].length).toBeGreaterThan(5)
  })
})
