import { hourMs, type Instant } from '../booking/time.ts'

// Keys by which a campus's own machines read what its partner may read. A key has 192 random bits
// behind a name that finders of lost secrets know, and a checksum, so that a mistyped one is known
// without asking anybody.

/** What a key may be for. All of it is reading: what opens or changes something takes a person. */
export const keyScopes = ['numbers', 'origins', 'deliveries'] as const
export type KeyScope = (typeof keyScopes)[number]

export type ApiKey = {
  readonly id: string
  /** What its campus calls it. */
  readonly name: string
  readonly scopes: readonly KeyScope[]
  /** How it begins, so that one can be told from another. */
  readonly shown: string
  readonly hash: string
  readonly madeAt: Instant
  /** The one it took the place of, for as long as both open. */
  readonly former?: { readonly hash: string; readonly until: Instant } | undefined
}

/** All keys of a campus, changed as one. */
export type KeyRing = {
  readonly campus: string
  /** 0: there never was one. */
  readonly version: number
  readonly keys: readonly ApiKey[]
}

export const keysMax = 5
/** Both secrets open so long after one took the place of the other. */
export const bothHours = 24
/** So often one key may ask in a minute. */
export const asksPerMinuteMax = 60

const prefix = 'rantau_'
export const keyBytes = 24
const randomLetters = 33
const checkLetters = 6
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function inLetters(number: bigint, length: number): string {
  let [left, text] = [number, '']
  for (; left > 0n; left /= 62n) text = (letters[Number(left % 62n)] ?? '') + text
  return text.padStart(length, '0')
}

/** CRC-32 as in zip files. */
function crc32(text: string): number {
  let crc = 0xffffffff
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

const checkOf = (text: string): string => inLetters(BigInt(crc32(text)), checkLetters)

/** A key of so many random bytes. */
export function keyText(random: Uint8Array): string {
  if (random.length !== keyBytes)
    throw new Error(`a key takes ${keyBytes} random bytes, got ${random.length}. Draw so many.`)
  const number = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const body = `${prefix}${inLetters(number, randomLetters)}`
  return `${body}${checkOf(body)}`
}

const pattern = new RegExp(`^${prefix}[0-9A-Za-z]{${randomLetters + checkLetters}}$`)

/** Whether this may be a key at all; whether it opens something the table alone knows. */
export const isKeyText = (text: string): boolean =>
  pattern.test(text) && checkOf(text.slice(0, -checkLetters)) === text.slice(-checkLetters)

/** As much of a key as may be shown again. */
export const keyBegin = (text: string): string => `${text.slice(0, prefix.length + 4)}…`

export type KeyRefusal =
  | { readonly kind: 'keys-full'; readonly most: number }
  | { readonly kind: 'key-unknown' }

type Rung = { readonly kind: 'ring'; readonly ring: KeyRing }

const next = (ring: KeyRing, keys: readonly ApiKey[]): Rung => ({
  kind: 'ring',
  ring: { ...ring, version: ring.version + 1, keys },
})

export const withKey = (ring: KeyRing, key: ApiKey): Rung | KeyRefusal =>
  ring.keys.length >= keysMax
    ? { kind: 'keys-full', most: keysMax }
    : next(ring, [...ring.keys, key])

/** The key keeps its name and what it is for; the secret it had opens for a day more. */
export function withNewSecret(
  ring: KeyRing,
  id: string,
  secret: Pick<ApiKey, 'hash' | 'shown'>,
  now: Instant,
): Rung | KeyRefusal {
  const key = ring.keys.find((one) => one.id === id)
  if (key === undefined) return { kind: 'key-unknown' }
  const former = { hash: key.hash, until: now + bothHours * hourMs }
  const rotated: ApiKey = { ...key, ...secret, madeAt: now, former }
  return next(
    ring,
    ring.keys.map((one) => (one.id === id ? rotated : one)),
  )
}

export const withoutKey = (ring: KeyRing, id: string): Rung | KeyRefusal =>
  ring.keys.some((one) => one.id === id)
    ? next(
        ring,
        ring.keys.filter((one) => one.id !== id),
      )
    : { kind: 'key-unknown' }

/** Every secret that opens by this ring. */
export const hashesOf = ({ keys }: KeyRing): readonly string[] =>
  keys.flatMap(({ hash, former }) => (former === undefined ? [hash] : [hash, former.hash]))

/** The key a secret opens at an instant, by its hash. */
export const keyOf = ({ keys }: KeyRing, hash: string, now: Instant): ApiKey | undefined =>
  keys.find((key) => key.hash === hash || (key.former?.hash === hash && key.former.until > now))
