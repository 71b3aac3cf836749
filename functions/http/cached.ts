import type { Context } from 'hono'
import type { Exchange } from './exchange.ts'

/** As long as a function believes the pointer. */
export const aMinute = 'public, max-age=60'

const known = (c: Context<Exchange>, etag: string): boolean =>
  (c.req.header('if-none-match') ?? '')
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')

/** Names what is answered and how long it holds; true if the reader has it already. */
export function tag(c: Context<Exchange>, name: string, cacheControl: string): boolean {
  const etag = `W/"${name}"`
  c.header('etag', etag)
  c.header('cache-control', cacheControl)
  return known(c, `"${name}"`)
}
