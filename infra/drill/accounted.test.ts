import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountOf, differences } from './accounted.ts'

const families = ['BOOKING', 'CASE', 'EDITION']

const value = fc.oneof(
  fc.record({ S: fc.string() }),
  fc.record({ N: fc.integer().map(String) }),
  fc.record({ BOOL: fc.boolean() }),
  fc.record({ SS: fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 }) }),
  fc.record({ B: fc.uint8Array({ maxLength: 8 }) }),
  fc.record({ M: fc.dictionary(fc.string({ maxLength: 4 }), fc.record({ S: fc.string() })) }),
  fc.record({ L: fc.array(fc.record({ S: fc.string() }), { maxLength: 3 }) }),
)

/** Items of a table: no two under the same key. */
const items = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...families), fc.nat(50), value), {
    selector: ([family, id]) => `${family}#${id}`,
    minLength: 1,
    maxLength: 20,
  })
  .map((all) =>
    all.map(([family, id, one]) => ({ pk: { S: `${family}#${id}` }, sk: { S: 'HEAD' }, one })),
  )

describe('the account of a table', () => {
  test('is the same however its items, their attributes and their sets are ordered', () => {
    fc.assert(
      fc.property(items, fc.nat(20), (all, at) => {
        const turned = [...all.slice(at), ...all.slice(0, at)].map(({ pk, sk, one }) => ({
          ...{ one: 'SS' in one ? { SS: one.SS.toReversed() } : one, sk, pk },
        }))
        expect(differences(accountOf([all]), accountOf(turned.map((item) => [item])))).toEqual([])
      }),
      { numRuns: 5_000 },
    )
  })

  test('tells the family of which one item is missing, or other by one attribute', () => {
    fc.assert(
      fc.property(items, fc.nat(19), fc.boolean(), (all, at, isGone) => {
        const [hurt] = all.slice(at % all.length)
        const then = all.flatMap((item) => {
          if (item !== hurt) return [item]
          return isGone ? [] : [{ ...item, other: { BOOL: true } }]
        })
        const family = hurt?.pk.S.split('#')[0]
        const told = differences(accountOf([all]), accountOf([then]))
        expect(told.map((one) => one.family)).toEqual([family])
        expect((told[0]?.was ?? 0) - (told[0]?.is ?? 0)).toBe(isGone ? 1 : 0)
      }),
      { numRuns: 5_000 },
    )
  })
})
