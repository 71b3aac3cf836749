import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context as LambdaContext,
} from 'aws-lambda'
import type { Hono } from 'hono'
import type { Exchange } from './exchange.ts'
import { preferredLanguage } from './language.ts'
import { problemAnswer, type Refusal } from './problem.ts'
import { contentPolicy, securityHeaders } from './security-headers.ts'

/** What Lambda calls. */
export type GatewayHandler = (
  event: APIGatewayProxyEventV2,
  context?: LambdaContext,
) => Promise<APIGatewayProxyStructuredResultV2>

function requestOf(event: APIGatewayProxyEventV2): Request {
  const { method } = event.requestContext.http
  const headers = new Headers()
  for (const [name, value] of Object.entries(event.headers))
    if (value !== undefined) headers.set(name, value)
  if (event.cookies?.length) headers.set('cookie', event.cookies.join('; '))
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`
  const url = `https://${event.requestContext.domainName}${event.rawPath}${query}`
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
  const carriesBody = event.body !== undefined && method !== 'GET' && method !== 'HEAD'
  return new Request(url, { method, headers, ...(carriesBody && { body: new Uint8Array(body) }) })
}

const isText = (response: Response): boolean =>
  !response.headers.has('content-encoding') &&
  /^(text\/|application\/([a-z.+-]*\+)?json)/.test(response.headers.get('content-type') ?? 'text/')

async function resultOf(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const cookies = response.headers.getSetCookie()
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => name !== 'set-cookie'),
  )
  const text = isText(response)
  const body = text
    ? await response.text()
    : Buffer.from(await response.arrayBuffer()).toString('base64')
  return {
    statusCode: response.status,
    headers,
    ...(cookies.length > 0 && { cookies }),
    body,
    isBase64Encoded: !text,
  }
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']

/** What no Request can be made of never reaches the app: a forbidden method, an impossible host. */
const refusalOf = (method: string): Refusal =>
  /^(TRACE|TRACK|CONNECT)$/i.test(method)
    ? { kind: 'method-not-allowed', allowed: methods }
    : { kind: 'parameter-not-valid', fields: [{ field: '(request)', detail: 'HTTP/1.1' }] }

function refused(event: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 {
  const { requestId, http } = event.requestContext
  const language = preferredLanguage(event.headers['accept-language'])
  const { status, headers, body } = problemAnswer(refusalOf(http.method), language, requestId)
  const policy = contentPolicy(headers['content-type'])
  const own = { 'content-security-policy': policy, 'x-request-id': requestId }
  const all = { ...securityHeaders, ...headers, ...own }
  return { statusCode: status, headers: all, body, isBase64Encoded: false }
}

function requestIn(event: APIGatewayProxyEventV2): Request | undefined {
  try {
    return requestOf(event)
  } catch {
    return undefined
  }
}

/** Joins an app to an API Gateway HTTP API (payload format 2.0). */
export const handle =
  (app: Hono<Exchange>): GatewayHandler =>
  async (event) => {
    const request = requestIn(event)
    return request === undefined ? refused(event) : resultOf(await app.fetch(request, { event }))
  }
