import type { Context } from 'hono'
import type { Exchange } from './exchange.ts'
import { ownOrigin } from './own-origin.ts'

/** Reading changes nothing here, whoever makes a browser ask. */
export const isReading = ({ req: { method } }: Context<Exchange>): boolean =>
  method === 'GET' || method === 'HEAD'

/**
 * Whether one of our own pages sent it. Every browser of the last years says so; of an older one the
 * origin that it names with each form has to be ours. Who says nothing is no page of ours.
 */
export function isFromOwnPage(c: Context<Exchange>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  return c.req.header('origin') === ownOrigin(c)
}

type Sender = { readonly site: string | undefined; readonly origin: string | undefined }

/**
 * Whether a reader is a page of `own` or no page at all: for what is read alone. A browser too old
 * to say where a request comes from still names the origin of a form.
 */
export const isOwnReader = ({ site, origin }: Sender, own: string): boolean =>
  site === undefined
    ? origin === undefined || origin === own
    : site === 'none' || site === 'same-origin'
