import type { Context } from 'hono'
import { sha256 } from '../../shared/edition/sha-256.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import type { Door } from '../ports.ts'

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** 128 random bits to find an assessment by; worth nothing without its token. */
export const newId = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)))

/** 256 random bits that open it. Shown once, kept only as a hash. */
export const newToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))

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
