import { createHmac, randomBytes } from 'node:crypto'
import type { Instant } from '../../shared/booking/time.ts'
import type { Message } from '../../shared/campus/webhook.ts'
import type { Secrets } from '../ports/partners.ts'

// Standard Webhooks 1.0, symmetric.

const prefix = 'whsec_'
const secretBytes = 32

/** A new secret, as its campus is shown it once. */
export const newSecret = (): string => `${prefix}${randomBytes(secretBytes).toString('base64')}`

/** One signature by one secret, of what is sent at a moment. */
export function signatureBy(
  secret: string,
  { id, seconds, body }: { readonly id: string; readonly seconds: number; readonly body: string },
): string {
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const mac = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return `v1,${mac}`
}

/** The headers a message is sent with; while a new secret takes over, both have signed. */
export function signedHeaders(
  { id, body }: Pick<Message, 'id' | 'body'>,
  { current, former }: Secrets,
  now: Instant,
): Readonly<Record<string, string>> {
  const seconds = Math.floor(now / 1_000)
  const secrets = former !== undefined && former.until > now ? [current, former.secret] : [current]
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Rantau-Webhooks/1.0',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': secrets
      .map((secret) => signatureBy(secret, { id, seconds, body }))
      .join(' '),
  }
}
