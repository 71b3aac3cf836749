import type { Context } from 'hono'
import type { Exchange } from './exchange.ts'

const atHome = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** A name that means this machine wherever it is asked; any other may be made to mean it. */
export const isHomeName = (hostname: string): boolean => atHome.test(hostname)

/** Whether a request was addressed to this machine by a name that means no other. */
export const isAddressedHome = (c: Context<Exchange>): boolean =>
  isHomeName(new URL(c.req.url).hostname)

/** Where Rantau itself answers; the gateway speaks TLS everywhere but at home. */
export const ownOrigin = (c: Context<Exchange>): string =>
  `${isAddressedHome(c) ? 'http' : 'https'}://${new URL(c.req.url).host}`
