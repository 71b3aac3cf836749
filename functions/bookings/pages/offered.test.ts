import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedIn } from './carried.ts'
import { type FreeTime, once } from './offered.ts'
import { pathIn } from './paths.ts'

const free = (counselor: string, start: number): FreeTime =>
  ({
    start,
    end: start + 1,
    seatsLeft: 1,
    seatsMax: 1,
    zone: 'UTC',
    counselor: { id: counselor },
  }) as FreeTime

const lists = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 40 })), {
  maxLength: 60,
})

test('every free start is named once, with somebody who is free then', () => {
  fc.assert(
    fc.property(lists, (drawn) => {
      const all = drawn.map(([counselor, start]) => free(counselor, start))
      const named = once(all)
      const starts = [...new Set(all.map(({ start }) => start))].sort((a, b) => a - b)
      expect(named.map(({ start }) => start)).toEqual(starts)
      expect(named.every((one) => all.includes(one))).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})

test('of counselors who are free at the same times nobody is named more than one time more', () => {
  const starts = Array.from({ length: 19 }, (_, at) => at)
  const named = once(starts.flatMap((start) => ['a', 'b', 'c'].map((one) => free(one, start))))
  const counts = [...Map.groupBy(named, ({ counselor }) => counselor.id).values()]
  const sizes = counts.map(({ length }) => length)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
})

test('what was typed goes along and nothing else does', () => {
  const form = new URLSearchParams(
    'name=Rina&consent=statistics&consent=reminders&note=&hold=h&key=k&visitor=v&start=s&minor=yes',
  )
  expect(carriedIn(form)).toEqual([
    ['name', 'Rina'],
    ['consent', 'statistics'],
    ['consent', 'reminders'],
    ['minor', 'yes'],
  ])
})

test('a page has the same page in the other language, whatever link it stands under', () => {
  expect(pathIn('/konsultasi/pesanan/a.b/pindah', 'id', 'en')).toBe('/en/talk/booking/a.b/move')
  expect(pathIn('/en/talk', 'en', 'id')).toBe('/konsultasi')
})
