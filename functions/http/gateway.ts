import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context as LambdaContext,
} from 'aws-lambda'
import type { Hono } from 'hono'
import type { About, Errands } from '../ports/errand.ts'
import type { Exchange } from './exchange.ts'
import { preferredLanguage } from './language.ts'
import { problemAnswer, type Refusal } from './problem.ts'
import { contentPolicy, securityHeaders } from './security-headers.ts'

/** What Lambda calls. */
export type GatewayHandler = (
  event: APIGatewayProxyEventV2,
  context?: LambdaContext,
) => Promise<APIGatewayProxyStructuredResultV2>

/** Said by whoever asks, and believed by nobody: the host is the gateway's word, or our own. */
const hostsSaid = ['host', 'x-forwarded-host', 'x-original-host', 'forwarded']

function headersOf(event: APIGatewayProxyEventV2, host: string): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(event.headers))
    if (value !== undefined && !hostsSaid.includes(name.toLowerCase())) headers.set(name, value)
  headers.set('host', host)
  return headers
}

function requestOf(event: APIGatewayProxyEventV2, host: string): Request {
  const { method } = event.requestContext.http
  const headers = headersOf(event, host)
  if (event.cookies?.length) headers.set('cookie', event.cookies.join('; '))
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`
  // The gateway has decoded it: what ended an address there must not end ours.
  const path = event.rawPath.replace(/[?#]/g, encodeURIComponent)
  const url = `https://${host}${path}${query}`
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

function requestIn(event: APIGatewayProxyEventV2, host: string): Request | undefined {
  try {
    return requestOf(event, host)
  } catch {
    return undefined
  }
}

/** What stands around an app that answers requests. */
export type Around = {
  /** The host people typed, where another stands in front of the gateway; else the gateway's own. */
  readonly host?: string | undefined
  /** Makes an errand of each request; undefined: none is told of. */
  readonly errand?: Errands
}

/** As CloudFront writes it; whatever else somebody sends under its name is not repeated. */
const cloudFrontId = /^[\w-]{54}==$/

/** The ids of a request. CloudFront's is believed only where something stands in front of us. */
function aboutOf(
  { headers, requestContext: { requestId } }: APIGatewayProxyEventV2,
  { host }: Around,
  awsRequestId: string | undefined,
): About {
  const fromCloudFront = headers['x-amz-cf-id'] ?? ''
  return {
    requestId,
    functionRequestId: awsRequestId,
    ...(host !== undefined &&
      cloudFrontId.test(fromCloudFront) && { cloudFrontId: fromCloudFront }),
  }
}

const plainly: Errands = (_, work) => work()

/** Joins an app to an API Gateway HTTP API (payload format 2.0). */
export const handle = (app: Hono<Exchange>, around: Around = {}): GatewayHandler => {
  const { errand = plainly } = around
  return (event, context) => {
    const host = around.host ?? event.requestContext.domainName
    return errand(aboutOf(event, around, context?.awsRequestId), async () => {
      const request = requestIn(event, host)
      return request === undefined ? refused(event) : resultOf(await app.fetch(request, { event }))
    })
  }
}
