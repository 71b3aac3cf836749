import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf, type Place, placeIn } from './place.ts'

const name = fc.constantFrom('birth', 'sittings.1.date', 'de.sponsor', 'at-rwr-shortage.training')
const stops = fc.constantFrom('first', 'simple', 'papers', 'check', 'done', 'gone')
const kinds = fc.oneof(
  name.map((path) => ({ kind: 'question' as const, path })),
  fc.record({
    kind: fc.constant('item' as const),
    list: fc.constantFrom('jobs', 'jp.ssw-tests'),
    item: fc.constantFrom('new', '1', 's1'),
  }),
  stops.map((kind) => ({ kind: kind as 'first' })),
)
const places: fc.Arbitrary<Place> = fc
  .tuple(
    kinds,
    fc.constantFrom('check' as const, undefined),
    fc.constantFrom('us-j1-intern', undefined),
  )
  .map(([place, back, opened]) => ({ ...place, back, opened }))

describe('an address within the assessment', () => {
  test('leads back to the very place it was made of', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(placeIn(hashOf(place))).toEqual(place)
      }),
      { numRuns: 5_000 },
    )
  })

  test('of one programme begins with its questions', () => {
    expect(placeIn('#@kr-e7-4')).toMatchObject({ kind: 'start', opened: 'kr-e7-4' })
  })

  test('that cannot be read is the start', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { kind } = placeIn(text)
        expect([
          'start',
          'first',
          'simple',
          'papers',
          'check',
          'done',
          'gone',
          'question',
          'item',
        ]).toContain(kind)
      }),
      { numRuns: 5_000 },
    )
    expect(placeIn('#<script>').kind).toBe('start')
    expect(placeIn('').kind).toBe('start')
  })
})
