import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('commas, quotes and line breaks stay within their cell', () => {
  expect(csv([['a,b', 'say "no"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""no""","two\nlines"\r\n')
})

test('what a spreadsheet would take for a formula is text', () => {
  for (const start of ['=', '+', '-', '@', '\t=', ' =', '\r', '＝', '＠', '|'])
    expect(csv([[`${start}1+1`]])).toContain(`"'${start}1+1"`)
})

test('no cell begins with anything that computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'=+-@|"\t\r\n ,a＝＋') }), (text) => {
      const [, inside = ''] = /^\uFEFF"([\s\S]*)"\r\n$/.exec(csv([[text]])) ?? []
      expect(inside.trimStart()).not.toMatch(/^[=+\-@|＝＋]/)
      expect(inside.replaceAll('""', '')).not.toContain('"')
    }),
    { numRuns: 5_000 },
  )
})
