import type { Context } from 'hono'
import type { Exchange } from './exchange.ts'

const atHome = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Whether a request was addressed to this machine by a name that means no other. */
export const isAddressedHome = (c: Context<Exchange>): boolean =>
  atHome.test(new URL(c.req.url).hostname)

/** Where Rantau itself answers; the gateway speaks TLS everywhere but at home. */
export const ownOrigin = (c: Context<Exchange>): string =>
  `${isAddressedHome(c) ? 'http' : 'https'}://${new URL(c.req.url).host}`
