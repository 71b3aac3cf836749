import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ApiKey,
  hashesOf,
  isKeyText,
  type KeyRing,
  keyBegin,
  keyBytes,
  keyOf,
  keysMax,
  keyText,
  withKey,
  withNewSecret,
  withoutKey,
} from './api-key.ts'

const random = fc.uint8Array({ minLength: keyBytes, maxLength: keyBytes })

test('a key holds all its random bits, and a mistyped one is known without asking anybody', () => {
  const made = new Map<string, string>()
  fc.assert(
    fc.property(random, fc.nat(45), fc.constantFrom(...'aZ09_-'), (bytes, at, sign) => {
      const text = keyText(bytes)
      expect(text).toMatch(/^rantau_[0-9A-Za-z]{39}$/)
      expect(isKeyText(text)).toBe(true)
      const other = `${text.slice(0, at)}${sign}${text.slice(at + 1)}`
      expect(isKeyText(other)).toBe(other === text)
      const same = made.get(text)
      expect(same ?? bytes.join()).toBe(bytes.join())
      made.set(text, bytes.join())
    }),
    { numRuns: 5_000 },
  )
})

test('what is shown of a key later tells keys apart and opens nothing', () => {
  const text = keyText(new Uint8Array(keyBytes).fill(7))
  expect(keyBegin(text)).toMatch(/^rantau_[0-9A-Za-z]{4}…$/)
  expect(isKeyText(keyBegin(text))).toBe(false)
})

const key = (id: string): ApiKey => ({
  id,
  name: id,
  scopes: ['numbers'],
  shown: '…',
  hash: `hash of ${id}`,
  madeAt: 0,
})
const ring = (...ids: readonly string[]): KeyRing => ({
  campus: 'kampus',
  version: 1,
  keys: ids.map(key),
})
const hour = 3_600_000

test('a campus has five keys at most', () => {
  const ids = Array.from({ length: keysMax }, (_, nth) => `key ${nth}`)
  expect(withKey(ring(...ids.slice(1)), key('new')).kind).toBe('ring')
  expect(withKey(ring(...ids), key('new'))).toEqual({ kind: 'keys-full', most: 5 })
})

test('a replaced secret opens for a day more, a revoked key at no time, the newest alone after', () => {
  const rotated = withNewSecret(ring('a', 'b'), 'a', { hash: 'new', shown: '…' }, 10 * hour)
  if (rotated.kind !== 'ring') throw new Error(rotated.kind)
  const opens = (hash: string, hours: number) => keyOf(rotated.ring, hash, hours * hour)?.id
  expect([opens('new', 11), opens('hash of a', 33), opens('hash of a', 34)]).toEqual([
    'a',
    'a',
    undefined,
  ])
  const again = withNewSecret(rotated.ring, 'a', { hash: 'newest', shown: '…' }, 12 * hour)
  if (again.kind !== 'ring') throw new Error(again.kind)
  expect(hashesOf(again.ring)).toEqual(['newest', 'new', 'hash of b'])
  const revoked = withoutKey(again.ring, 'a')
  if (revoked.kind !== 'ring') throw new Error(revoked.kind)
  expect(hashesOf(revoked.ring)).toEqual(['hash of b'])
  expect(withoutKey(revoked.ring, 'a')).toEqual({ kind: 'key-unknown' })
})
