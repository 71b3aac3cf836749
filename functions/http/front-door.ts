import { Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { matchedRoutes } from 'hono/route'
import { takeWrites } from '../ports/errand.ts'
import type { Log } from '../ports/log.ts'
import type { Exchange } from './exchange.ts'
import { preferredLanguage } from './language.ts'
import { refuse } from './problem.ts'
import { secured } from './security-headers.ts'

/** Where no function says where its lines go. */
const consoleLog: Log = (line) => process.stdout.write(`${JSON.stringify(line)}\n`)

const identified: MiddlewareHandler<Exchange> = async (c, next) => {
  c.set('requestId', c.env?.event?.requestContext.requestId ?? crypto.randomUUID())
  c.set('language', preferredLanguage(c.req.header('accept-language')))
  await next()
  c.res.headers.set('x-request-id', c.var.requestId)
}

/** The template of the route that answered, `-` if none: never an address, which may hold an id. */
const template = (routes: readonly { readonly path: string }[]): string =>
  routes.findLast(({ path }) => !path.endsWith('*'))?.path.replace(/\{[^/]*\}/g, '') ?? '-'

const framesOf = (stack = ''): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))

/** Where something broke, without its words: they may quote an answer. */
export const errorLine = (error: unknown): object =>
  error instanceof Error
    ? {
        name: error.name,
        stack: framesOf(error.stack).slice(0, 5),
        ...(error.cause !== undefined && { cause: errorLine(error.cause) }),
      }
    : { name: typeof error }

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']

/** A method can be any word; one that we do not know is not repeated. */
const methodOf = (method: string): string => (methods.includes(method) ? method : 'other')

/** One line for each request, with what it wrote to the table: one event to pay for, and to read. */
const logged =
  (log: Log): MiddlewareHandler<Exchange> =>
  async (c, next) => {
    const startedAt = performance.now()
    await next()
    const writes = takeWrites()
    log({
      level: c.res.status >= 500 ? 'error' : 'info',
      what: 'request',
      requestId: c.var.requestId,
      method: methodOf(c.req.method),
      route: template(matchedRoutes(c)),
      status: c.res.status,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
      ...(c.var.refusal !== undefined && { refusal: c.var.refusal }),
      ...(writes.length > 0 && { writes }),
      ...(c.error && !(c.error instanceof HTTPException) && { error: errorLine(c.error) }),
    })
  }

/**
 * Whoever types a page's address with a slash at its end is led to the page. The place is told
 * without a host, which is another one behind what stands in front of us; and never begins with two
 * slashes, which would name a stranger's.
 */
const withoutLastSlash: MiddlewareHandler<Exchange> = async (c, next) => {
  await next()
  const { pathname, search } = new URL(c.req.url)
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (c.res.status !== 404 || !isRead || /^\/(v1|embed)\b/.test(pathname)) return
  const place = pathname.replace(/^\/+/, '/').replace(/\/+$/, '')
  if (place === '' || !pathname.endsWith('/')) return
  // Nothing of the refusal goes along.
  c.res = undefined
  c.res = new Response(null, { status: 301, headers: { location: `${place}${search}` } })
}

/**
 * The way into every function: a request id, one log line, security headers, and an answer to
 * whatever goes wrong behind it that tells the reader what to do and nothing about our insides.
 * Messages of errors stay out of the log too, for they may quote an answer. `siteStandsIn`: a 404 from
 * here calls the page that the site was built with, so it stays one.
 */
export function frontDoor(
  log: Log = consoleLog,
  { siteStandsIn = false }: { readonly siteStandsIn?: boolean } = {},
): Hono<Exchange> {
  const app = new Hono<Exchange>()
  app.use(identified, logged(log), secured)
  if (!siteStandsIn) app.use(withoutLastSlash)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, allowed) => refuse(c, { kind: 'method-not-allowed', allowed }),
    }),
  )
  app.notFound((c) => refuse(c, { kind: 'not-found' }))
  app.onError((_, c) => refuse(c, { kind: 'unexpected' }))
  return app
}
