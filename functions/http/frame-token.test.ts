import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameIn, frameToken } from './frame-token.ts'

const secret = 'a secret of thirty-two letters!!'
const signed = {
  state: { campus: 'kampus-contoh', page: 'https://karir.kampus.example', instance: 'a1' },
  until: 1_795_000_000_000,
}

test('a frame carries what it was given, and says until when', () => {
  expect(frameIn(secret, frameToken(secret, signed))).toEqual(signed)
})

test('nobody else can write what a frame carries, or change a letter of it', () => {
  const token = frameToken(secret, signed)
  expect(frameIn('another secret of thirty-two ...', token)).toBeUndefined()
  fc.assert(
    fc.property(
      fc.nat(token.length - 1),
      fc.constantFrom('A', 'z', '0', '.', '~'),
      (at, letter) => {
        const changed = token.slice(0, at) + letter + token.slice(at + 1)
        // The last letter of a base64url text holds bits that nobody reads.
        fc.pre(changed !== token && at < token.length - 1)
        expect(frameIn(secret, changed)).toBeUndefined()
      },
    ),
    { numRuns: 5_000 },
  )
})

test('whatever comes instead of a token opens nothing and breaks nothing', () => {
  for (const odd of [
    '',
    '.',
    '..',
    'x.y',
    `${frameToken(secret, signed)}.`,
    '😀',
    'a'.repeat(9_000),
  ])
    expect(frameIn(secret, odd)).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), (odd) => {
      expect(frameIn(secret, odd)).toBeUndefined()
    }),
    { numRuns: 5_000 },
  )
})
