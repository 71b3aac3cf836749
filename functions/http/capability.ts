import type { Context } from 'hono'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { sha256 } from '../../shared/edition/sha-256.ts'
import type { Door } from '../ports/assessments.ts'
import type { Exchange } from './exchange.ts'
import { refuse } from './problem.ts'

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** 128 random bits to find something by; worth nothing without its token. */
export const newId = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)))

/** 256 random bits that open it. Shown once, kept only as a hash. */
export const newToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))

const bytesOf = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

/**
 * The id and token of what a repeatable request makes. The key is the caller's secret: whoever
 * repeats key and body gets the same link again without our keeping it; another body under the
 * same key meets a link that is not its own.
 */
export async function linkFrom(what: 'assessment' | 'booking', key: string, body: Json) {
  const [id, token] = await Promise.all([
    bytesOf(`${what} id\n${key}`),
    bytesOf(`${what} token\n${key}\n${canonicalJson(body)}`),
  ])
  return { id: base64url(id.subarray(0, 16)), token: base64url(token) }
}

/** The token of a share that a repeatable request makes; each assessment has its own. */
export const shareTokenFrom = async (key: string, { id, tokenHash }: Door): Promise<string> =>
  base64url(await bytesOf(`share token\n${key}\n${id}\n${tokenHash}`))

const keyPattern = /^"?([\w-]{22,128})"?$/

/** The Idempotency-Key, or undefined if none was sent; one that could be guessed is refused. */
export function repeatKey(c: Context<Exchange>): string | undefined | Response {
  const header = c.req.header('idempotency-key')
  if (header === undefined) return undefined
  const detail = '22-128 x A-Z a-z 0-9 _ -'
  return (
    keyPattern.exec(header.trim())?.[1] ??
    refuse(c, { kind: 'parameter-not-valid', fields: [{ field: 'Idempotency-Key', detail }] })
  )
}

export const hashOf = (token: string): Promise<string> => sha256(token)

/** What a private link looks like after the `#`: it never reaches a server or a log by itself. */
export const fragmentOf = (id: string, token: string): string => `${id}.${token}`

const idPattern = /^[\w-]{22}$/
const bearerPattern = /^Bearer ([\w-]{20,128})$/i

/** What this request would open, and with what; else the refusal to answer with. */
export async function knock(c: Context<Exchange>): Promise<Door | Response> {
  const token = bearerPattern.exec(c.req.header('authorization') ?? '')?.[1]
  if (token === undefined) return refuse(c, { kind: 'link-missing' })
  const id = c.req.param('id') ?? ''
  if (!idPattern.test(id)) return refuse(c, { kind: 'link-not-valid' })
  return { id, tokenHash: await hashOf(token) }
}
