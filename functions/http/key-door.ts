import type { Context, MiddlewareHandler } from 'hono'
import { minuteMs } from '../../shared/booking/time.ts'
import { asksPerMinuteMax, isKeyText, type KeyScope } from '../../shared/campus/api-key.ts'
import { sha256 } from '../../shared/edition/sha-256.ts'
import type { Clock } from '../ports/clock.ts'
import type { KeyStore } from '../ports/partners.ts'
import type { Exchange } from './exchange.ts'
import { type Refusal, refuse } from './problem.ts'

// The door for machines of a campus. A key is read from one header and from nothing else: no cookie
// counts here, so no browser can be made to come in by it, and at the staff's door no key counts.

export type KeyDoorPorts = {
  readonly clock: Clock
  readonly keys: Pick<KeyStore, 'open' | 'count'>
}

const bearer = /^Bearer +(\S{1,200})$/i

/** Whose machine asks, behind the door. */
export function machineOf(c: Context<Exchange>) {
  const { machine } = c.var
  if (machine === undefined)
    throw new Error(`${c.req.path} asks whose key it is, but stands before the door for keys`)
  return machine
}

async function whyNot(
  c: Context<Exchange>,
  { keys, clock }: KeyDoorPorts,
  scope: KeyScope,
): Promise<Refusal | undefined> {
  const header = c.req.header('authorization')
  if (header === undefined) return { kind: 'key-missing' }
  const text = bearer.exec(header)?.[1] ?? ''
  if (!isKeyText(text)) return { kind: 'key-not-valid' }
  const now = clock().getTime()
  const opened = await keys.open(await sha256(text), now)
  if (opened === undefined) return { kind: 'key-not-valid' }
  const uses = await keys.count(opened.key, now)
  const seconds = Math.ceil((minuteMs - (now % minuteMs)) / 1_000)
  if (uses > asksPerMinuteMax) return { kind: 'too-often', perMinute: asksPerMinuteMax, seconds }
  if (!opened.key.scopes.includes(scope)) return { kind: 'key-scope', scope }
  c.set('machine', opened)
  return undefined
}

/** Lets in whoever brings a key that is for this. */
export const keyDoor =
  (ports: KeyDoorPorts) =>
  (scope: KeyScope): MiddlewareHandler<Exchange> =>
  async (c, next) => {
    c.header('cache-control', 'no-store')
    const refusal = await whyNot(c, ports, scope)
    return refusal === undefined ? next() : refuse(c, refusal)
  }
