import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyFor, seal, unseal } from './sealed.ts'

const key = keyFor('tests', 'a secret of thirty-two letters!!')

test('what is sealed is read again with its key, where it belongs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, belongsTo) => {
      expect(unseal(key, belongsTo, seal(key, belongsTo, text))).toBe(text)
    }),
    { numRuns: 5_000 },
  )
})

test('nobody reads it with another key, for another purpose or in another place', () => {
  const sealed = seal(key, 'melati', 'rahasia')
  expect(unseal(keyFor('other', 'a secret of thirty-two letters!!'), 'melati', sealed)).toBe(
    undefined,
  )
  expect(unseal(keyFor('tests', 'another secret of the same size!'), 'melati', sealed)).toBe(
    undefined,
  )
  expect(unseal(key, 'kenari', sealed)).toBeUndefined()
  expect(sealed).not.toContain(Buffer.from('rahasia').toString('base64url'))
})

test('whoever changes a byte of it, or cuts it short, has nothing', () => {
  const bytes = Buffer.from(seal(key, 'melati', 'rahasia'), 'base64url')
  fc.assert(
    fc.property(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.nat(bytes.length - 1),
      (at, flip, kept) => {
        const changed = Buffer.from(bytes)
        changed.writeUInt8(changed.readUInt8(at) ^ flip, at)
        expect(unseal(key, 'melati', changed.toString('base64url'))).toBeUndefined()
        const cut = bytes.subarray(0, kept).toString('base64url')
        expect(unseal(key, 'melati', cut)).toBeUndefined()
      },
    ),
    { numRuns: 5_000 },
  )
})

test('the same text is never sealed alike twice', () => {
  expect(seal(key, 'a', 'x')).not.toBe(seal(key, 'a', 'x'))
})
