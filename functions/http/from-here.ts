import type { MiddlewareHandler } from 'hono'
import type { Exchange } from './exchange.ts'
import { isAddressedHome, ownOrigin } from './own-origin.ts'
import { refuse } from './problem.ts'

type Sender = { readonly site: string | undefined; readonly origin: string | undefined }

/**
 * Whether the sender is a page of `own` or no page at all. A browser too old to say where a request
 * comes from still names the origin of a form.
 */
export const isOwnPage = ({ site, origin }: Sender, own: string): boolean =>
  site === undefined
    ? origin === undefined || origin === own
    : site === 'none' || site === 'same-origin'

/**
 * Only from this machine's own pages and tools: a page of another site, which the same browser may
 * show, is answered as if nothing were here.
 */
export const fromHere: MiddlewareHandler<Exchange> = async (c, next) => {
  const sender = { site: c.req.header('sec-fetch-site'), origin: c.req.header('origin') }
  if (isAddressedHome(c) && isOwnPage(sender, ownOrigin(c))) return next()
  return refuse(c, { kind: 'not-found' })
}
