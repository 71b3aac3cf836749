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

const nobody = "frame-ancestors 'none'"
const page = "base-uri 'none'; object-src 'none'; form-action 'self'"
/** A worker obeys the policy of its own script: it fetches and starts code from this origin alone. */
const script = "default-src 'self'"
const nothing = "default-src 'none'"

const sources = (contentType: string | undefined): string => {
  if (contentType?.startsWith('text/html')) return page
  return contentType?.startsWith('text/javascript') ? script : nothing
}

/**
 * JSON loads nothing. A page brings its own policy in a meta element; here stands what a meta cannot
 * say: above all who may frame it.
 */
export const contentPolicy = (contentType: string | undefined, ancestors = nobody): string =>
  `${sources(contentType)}; ${ancestors}`

/** What a page of another origin may show, so far as the policy above names it. */
const framable: Readonly<Record<string, string | undefined>> = {
  'cross-origin-resource-policy': 'cross-origin',
  'x-frame-options': undefined,
}

/** On what campus pages load: read by any origin, and fetched again within the hour. */
export const loaderHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=3600',
  'cross-origin-resource-policy': 'cross-origin',
}

/** Sets them after the answer is known; an answer that says nothing about caching is not stored. */
export const secured = createMiddleware<Exchange>(async (c, next) => {
  await next()
  const { ancestors } = c.var
  const all =
    ancestors === undefined || ancestors === nobody
      ? securityHeaders
      : { ...securityHeaders, ...framable }
  for (const [name, value] of Object.entries(all))
    if (value !== undefined) c.res.headers.set(name, value)
  const type = c.res.headers.get('content-type') ?? undefined
  c.res.headers.set('content-security-policy', contentPolicy(type, ancestors))
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
})
