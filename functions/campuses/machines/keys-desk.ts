import {
  type ApiKey,
  type KeyRefusal,
  type KeyRing,
  type KeyScope,
  keyBegin,
  keyBytes,
  keyText,
  withKey,
  withNewSecret,
  withoutKey,
} from '../../../shared/campus/api-key.ts'
import { sha256 } from '../../../shared/edition/sha-256.ts'
import type { CampusesPorts } from '../ports.ts'

// Keys, as a partner's page and the API make and revoke them.

export type KeyAsked = {
  readonly id: string
  readonly name: string
  readonly scopes: readonly KeyScope[]
}

/** A key with its secret, which is shown this once. */
export type KeyMade = { readonly kind: 'made'; readonly key: ApiKey; readonly secret: string }

type Refused = KeyRefusal | { readonly kind: 'busy' }
type Next = (
  ring: KeyRing,
) => { readonly kind: 'ring'; readonly ring: KeyRing } | Exclude<Refused, { kind: 'busy' }>

const triesMax = 4

async function changed(
  { keys }: CampusesPorts,
  campus: string,
  next: Next,
): Promise<{ readonly kind: 'ring'; readonly ring: KeyRing } | Refused> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const before = await keys.ring(campus)
    const decided = next(before)
    if (decided.kind !== 'ring') return decided
    if ((await keys.commit(before, decided.ring)) === 'done') return decided
  }
  return { kind: 'busy' }
}

async function newSecret() {
  const secret = keyText(crypto.getRandomValues(new Uint8Array(keyBytes)))
  return { secret, kept: { hash: await sha256(secret), shown: keyBegin(secret) } }
}

const madeIn = (ring: KeyRing, id: string, secret: string): KeyMade => {
  const key = ring.keys.find((one) => one.id === id)
  if (key === undefined) throw new Error(`the key "${id}" is not in the ring it was just put into`)
  return { kind: 'made', key, secret }
}

export async function makeKey(
  ports: CampusesPorts,
  campus: string,
  asked: KeyAsked,
): Promise<KeyMade | Refused> {
  const { secret, kept } = await newSecret()
  const key: ApiKey = { ...asked, ...kept, madeAt: ports.clock().getTime() }
  const outcome = await changed(ports, campus, (ring) => withKey(ring, key))
  return outcome.kind === 'ring' ? madeIn(outcome.ring, asked.id, secret) : outcome
}

export async function rotateKey(
  ports: CampusesPorts,
  campus: string,
  id: string,
): Promise<KeyMade | Refused> {
  const { secret, kept } = await newSecret()
  const now = ports.clock().getTime()
  const outcome = await changed(ports, campus, (ring) => withNewSecret(ring, id, kept, now))
  return outcome.kind === 'ring' ? madeIn(outcome.ring, id, secret) : outcome
}

export async function revokeKey(
  ports: CampusesPorts,
  campus: string,
  id: string,
): Promise<{ readonly kind: 'revoked' } | Refused> {
  const outcome = await changed(ports, campus, (ring) => withoutKey(ring, id))
  return outcome.kind === 'ring' ? { kind: 'revoked' } : outcome
}

/** Keys as they are shown: how they begin, never what they are. */
export async function keysShown({ keys, clock }: CampusesPorts, campus: string) {
  const ring = await keys.ring(campus)
  const used = await keys.lastUsed(ring.keys)
  const now = clock().getTime()
  return ring.keys.map((key) => shownKey(key, used.get(key.id), now))
}

/** A key as it is shown. */
export const shownKey = (
  { id, name, scopes, shown, madeAt, former }: ApiKey,
  lastUsed: string | undefined,
  now: number,
) => ({
  id,
  name,
  scopes,
  begins: shown,
  madeAt: new Date(madeAt).toISOString(),
  ...(lastUsed !== undefined && { lastUsed }),
  ...(former !== undefined &&
    former.until > now && { formerUntil: new Date(former.until).toISOString() }),
})

export type ShownKey = ReturnType<typeof shownKey>
