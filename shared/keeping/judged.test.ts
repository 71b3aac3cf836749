import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OutlookKind, Outlooks } from '../assessment/outlooks.ts'
import { gathered, isBetter, matters, outlooksIn, turnsBetween } from './judged.ts'

const kinds: readonly OutlookKind[] = ['closed', 'dormant', 'ask', 'reachable', 'chance', 'ready']
const anyOutlooks: fc.Arbitrary<Outlooks> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  fc.constantFrom(...kinds),
)

test('answers are kept gathered and read back as they were', () => {
  fc.assert(
    fc.property(anyOutlooks, (outlooks) => {
      expect({ ...outlooksIn(gathered(outlooks)) }).toEqual({ ...outlooks })
    }),
    { numRuns: 5_000 },
  )
})

test('what turned is exactly what differs, and there and back are opposite', () => {
  fc.assert(
    fc.property(anyOutlooks, anyOutlooks, (before, after) => {
      const turns = turnsBetween(before, after)
      const turned = new Set(turns.map(({ programme }) => programme))
      for (const id of ['a', 'b', 'c', 'd', 'e'])
        expect(turned.has(id)).toBe(before[id] !== after[id])
      const back = turnsBetween(after, before)
      expect(back.map(({ from, to }) => [to, from])).toEqual(
        turns.map(({ from, to }) => [from, to]),
      )
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  ['can begin what they could not', 'reachable', 'ready', true],
  ['can no longer begin', 'ready', 'dormant', true],
  ['must take steps before what they could begin', 'chance', 'reachable', true],
  ['lose a door that steps would have opened', 'reachable', 'closed', true],
  ['could reach again what was shut', 'dormant', 'reachable', true],
  ['are asked something more on the way', 'reachable', 'ask', false],
  ['are asked about what was shut', 'closed', 'ask', false],
  ['see one shut door shut for another reason', 'closed', 'dormant', false],
  ['are chosen where all were taken', 'ready', 'chance', false],
] as const)('students who %s: %s to %s is told: %s', (_, from, to, told) => {
  expect(matters({ programme: 'x', from, to })).toBe(told)
})

test('a new programme is told only to whom it opens, a vanished one only who could begin with it', () => {
  expect(matters({ programme: 'x', to: 'ready' })).toBe(true)
  expect(matters({ programme: 'x', to: 'reachable' })).toBe(false)
  expect(matters({ programme: 'x', from: 'closed' })).toBe(false)
  expect(matters({ programme: 'x', from: 'chance' })).toBe(true)
})

test('whatever matters is either better or worse', () => {
  for (const from of [undefined, ...kinds])
    for (const to of [undefined, ...kinds]) {
      const turn = { programme: 'x', from, to }
      if (matters(turn)) expect(isBetter(turn)).not.toBe(isBetter({ ...turn, from: to, to: from }))
    }
})
