import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fields, merged, type Versions } from './merged.ts'

const runs = { numRuns: 5_000 }

const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
const fields: fc.Arbitrary<Fields> = fc
  .record(
    {
      name: fc.constantFrom('x', 'y', 'z'),
      contact: fc.constantFrom('x', 'y'),
      origins: words,
      week: fc.array(fc.record({ from: fc.constantFrom('08:00', '09:00') }), { maxLength: 2 }),
    },
    { requiredKeys: ['name'] },
  )
  .map((one) => ({ ...one }))

/** Often nobody changed a field, so that both ways are walked. */
const versions: fc.Arbitrary<Versions> = fc
  .tuple(
    fc.option(fields, { nil: undefined }),
    fields,
    fields,
    fc.subarray(['name', 'contact', 'origins', 'week']),
  )
  .map(([base, current, wanted, untouched]) => {
    const same = Object.entries(base ?? {}).filter(([field]) => untouched.includes(field))
    return { base, current: { ...current, ...Object.fromEntries(same) }, wanted }
  })

describe('what an office or a campus changed', () => {
  test('stays theirs, and where they changed nothing the file holds', () => {
    fc.assert(
      fc.property(versions, ({ base, current, wanted }) => {
        const { value } = merged({ base, current, wanted }, false)
        for (const field of ['name', 'contact']) {
          const theirs = current[field] !== base?.[field]
          expect(value[field]).toEqual(theirs ? current[field] : wanted[field])
        }
        if (current.week !== undefined && !isDeepStrictEqual(current.week, []))
          expect(value.week).toEqual(
            isDeepStrictEqual(current.week, base?.week) ? wanted.week : current.week,
          )
      }),
      runs,
    )
  })

  test('loses no page a campus registered, and brings back none that it removed', () => {
    fc.assert(
      fc.property(words, words, words, (base, current, wanted) => {
        const of = (origins: readonly string[]) => ({ origins })
        const { value } = merged(
          { base: of(base), current: of(current), wanted: of(wanted) },
          false,
        )
        const origins = value.origins as readonly string[]
        for (const one of current) if (!base.includes(one)) expect(origins).toContain(one)
        for (const one of base) if (!current.includes(one)) expect(origins).not.toContain(one)
        for (const one of wanted) if (!base.includes(one)) expect(origins).toContain(one)
        for (const one of base) if (!wanted.includes(one)) expect(origins).not.toContain(one)
        expect(new Set(origins).size).toBe(origins.length)
      }),
      runs,
    )
  })

  test('is put back by --replace and by nothing else', () => {
    fc.assert(
      fc.property(versions, (one) => {
        const { value, kept } = merged(one, true)
        expect(value).toEqual(one.wanted)
        expect(kept).toEqual([])
      }),
      runs,
    )
  })
})

test('a second run of the same file changes nothing, whatever the first one found', () => {
  fc.assert(
    fc.property(versions, fc.boolean(), ({ base, current, wanted }, replace) => {
      const first = merged({ base, current, wanted }, replace)
      const second = merged({ base: wanted, current: first.value, wanted }, replace)
      expect(second).toEqual({ value: first.value, changed: [], kept: first.kept })
    }),
    runs,
  )
})

test('what changes and what stays another are both told', () => {
  const current = { name: 'A', contact: 'old', origins: ['own'] }
  const base = { name: 'A', contact: 'older', origins: [] }
  const wanted = { name: 'B', contact: 'new', origins: ['file'] }
  expect(merged({ base, current, wanted }, false)).toEqual({
    value: { name: 'B', contact: 'old', origins: ['own', 'file'] },
    changed: ['name', 'origins'],
    kept: ['contact', 'origins'],
  })
})
