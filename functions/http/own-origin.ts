import type { Context } from 'hono'
import type { Exchange } from './exchange.ts'

/** Where Rantau itself answers. The gateway speaks TLS everywhere but at home. */
export const ownOrigin = (c: Context<Exchange>): string => {
  const { host, hostname } = new URL(c.req.url)
  return `${/^(localhost|127\.|\[::1\])/.test(hostname) ? 'http' : 'https'}://${host}`
}
