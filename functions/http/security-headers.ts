import { createMiddleware } from 'hono/factory'
import type { Exchange } from './exchange.ts'

/** On every response, whoever asked and whatever came of it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const page = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
/** A worker obeys the policy of its own script: it fetches and starts code from this origin alone. */
const script = "default-src 'self'; frame-ancestors 'none'"
const nothing = "default-src 'none'; frame-ancestors 'none'"

/** JSON loads nothing. A page brings its own policy in a meta element; here stands what a meta cannot say. */
export const contentPolicy = (contentType: string | undefined): string => {
  if (contentType?.startsWith('text/html')) return page
  return contentType?.startsWith('text/javascript') ? script : nothing
}

/** Sets them after the answer is known; an answer that says nothing about caching is not stored. */
export const secured = createMiddleware<Exchange>(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
  const type = c.res.headers.get('content-type') ?? undefined
  c.res.headers.set('content-security-policy', contentPolicy(type))
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
})
