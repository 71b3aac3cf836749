import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrom, codeOf, codesThereAre, ownCodeLength } from './code.ts'

const number = fc.integer({ min: 0, max: codesThereAre(ownCodeLength) - 1 })

test('a code that is called out or typed badly is still the same code', () => {
  fc.assert(
    fc.property(number, (drawn) => {
      const code = codeOf(drawn, ownCodeLength)
      expect(codeFrom(` ${code.toLowerCase().split('').join('-')} `, ownCodeLength)).toBe(code)
      expect(code).not.toMatch(/[AEIOU01258BGLQSUYZ]/)
    }),
    { numRuns: 5_000 },
  )
})

test('two numbers are two codes', () => {
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(codeOf(one, ownCodeLength) === codeOf(other, ownCodeLength)).toBe(one === other)
    }),
    { numRuns: 5_000 },
  )
})

test('what is no code of ours opens nothing', () => {
  for (const typed of ['', 'CDF', 'CDFHJ', 'CDF0', 'CDFÖ', 'O0O0']) {
    expect(codeFrom(typed, ownCodeLength)).toBeUndefined()
  }
})
