import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonical.ts'
import { edition, whyBroken } from './edition.ts'

const anyJson = fc.jsonValue({ maxDepth: 4 }).map((value) => value as Json)

/** The same value with every object's keys written in the opposite order. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member as Json)]))
}

describe('canonical JSON', () => {
  test('is the same text whatever order a value was built in', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      }),
      { numRuns: 5_000 },
    )
  })

  test('reads back as the value it was written from', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 5_000 },
    )
  })

  test('leaves out what is undefined and keeps what is null', () => {
    expect(canonicalJson({ b: undefined, a: null })).toBe('{"a":null}')
  })

  test.each([
    ['NaN', { a: [Number.NaN] } as Json, '$.a[0]'],
    ['a date', { when: new Date(0) } as unknown as Json, '$.when'],
    ['a hole in a list', [undefined] as unknown as Json, '$[0]'],
    ['a big integer', { n: 1n } as unknown as Json, '$.n'],
  ])('refuses %s and says where it stands', (_, value, path) => {
    expect(() => canonicalJson(value)).toThrow(path)
  })
})

describe('an edition', () => {
  const texts = { 'at-rwr-shortage': { id: { title: 'Kartu' }, en: { title: 'Card' } } }

  test('of the same catalogue has the same name', async () => {
    const first = await edition({ a: 1, b: [true] }, texts)
    const second = await edition({ b: [true], a: 1 }, texts)
    expect(second).toEqual(first)
    expect(first.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(first.parts.map(({ name }) => name)).toEqual([
      'judging',
      'text.at-rwr-shortage.en',
      'text.at-rwr-shortage.id',
    ])
  })

  test('changes its name when one word of one language changes', async () => {
    const before = await edition({ a: 1 }, texts)
    const after = await edition({ a: 1 }, { 'at-rwr-shortage': { id: { title: 'Kartu' } } })
    expect(after.digest).not.toBe(before.digest)
  })

  test('that was tampered with says which part does not hold', async () => {
    const whole = await edition({ a: 1 }, texts)
    const parts = whole.parts.map((part) =>
      part.name === 'judging' ? { ...part, body: '{"a":2}' } : part,
    )
    expect(await whyBroken(whole)).toBeUndefined()
    expect(await whyBroken({ ...whole, parts })).toContain('part "judging"')
    expect(await whyBroken({ ...whole, parts: parts.slice(1) })).toContain('3 parts')
    expect(await whyBroken({ ...whole, digest: '0'.repeat(64) })).toContain('calls itself')
  })

  test('with a part name that could leave its folder is refused', async () => {
    await expect(edition({}, { '../x': { id: {} } })).rejects.toThrow('edition part "text.../x.id"')
  })
})
