import type { MiddlewareHandler } from 'hono'
import type { Exchange } from './exchange.ts'
import { isAddressedHome } from './own-origin.ts'
import { refuse } from './problem.ts'

/**
 * Only from this machine's own pages and tools: a page of another site, which the same browser may
 * show, is answered as if nothing were here.
 */
export const fromHere: MiddlewareHandler<Exchange> = async (c, next) => {
  const from = c.req.header('sec-fetch-site') ?? 'none'
  if (isAddressedHome(c) && ['none', 'same-origin'].includes(from)) return next()
  return refuse(c, { kind: 'not-found' })
}
