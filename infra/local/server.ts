import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http'
import type { Duplex } from 'node:stream'
import { errorLine } from '../../functions/http/front-door.ts'
import type { GatewayHandler } from '../../functions/http/gateway.ts'
import { preferredLanguage } from '../../functions/http/language.ts'
import { problemAnswer, type Refusal } from '../../functions/http/problem.ts'
import {
  contentPolicy,
  loaderHeaders,
  securityHeaders,
} from '../../functions/http/security-headers.ts'
import { loaderPaths, routeFor } from '../routes.ts'
import { encoded, encodingFor } from './encoding.ts'
import { gatewayEvent } from './gateway-event.ts'
import { urlOf } from './settings.ts'
import type { siteFiles } from './site-files.ts'

/** What the server answers from; replaced as a whole when something was rebuilt. */
export type Origin = {
  readonly files: ReturnType<typeof siteFiles>
  readonly handlers: Readonly<Record<string, GatewayHandler>>
  readonly clock: () => Date
  /** What pages of the site are told at home, also where a function tells them anew. */
  readonly dressed?: (html: string) => string
  /** Set while watching: answers before anything else does, if it answers true. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean
}

export type Serving = {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** What API Gateway takes at most. */
const gatewayBytesMax = 10 * 1024 * 1024

/** The whole body, or undefined when it is more than the gateway lets through. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes <= gatewayBytesMax) chunks.push(chunk)
  }
  return bytes <= gatewayBytesMax ? Buffer.concat(chunks) : undefined
}

/** What the gateway and the site's storage say of themselves, in the form of the API's refusals. */
const refusalOf = (refusal: Refusal, asked?: IncomingMessage) => {
  const requestId = crypto.randomUUID()
  const language = preferredLanguage(asked?.headers['accept-language'])
  const { status, headers, body } = problemAnswer(refusal, language, requestId)
  const policy = { 'content-security-policy': contentPolicy(headers['content-type']) }
  const all = { ...securityHeaders, ...policy, ...headers, 'x-request-id': requestId }
  return { status, headers: all, body: Buffer.from(body) }
}

function say(asked: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { status, headers, body } = refusalOf(refusal, asked)
  finish(asked, response, status, headers, body)
}

/** HEAD tells the length of what GET would send; 304 and 204 have nothing to send. */
function finish(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: Buffer,
): void {
  const bare = status === 304 || status === 204
  response.writeHead(status, bare ? headers : { ...headers, 'content-length': body.length })
  response.end(bare || request.method === 'HEAD' ? undefined : body)
}

type Result = Awaited<ReturnType<GatewayHandler>>

async function sendResult(
  result: Result,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(result.headers ?? {})) headers[name] = String(value)
  if (result.cookies) headers['set-cookie'] = result.cookies
  const answer = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8')
  const type = String(headers['content-type'] ?? '')
  const asked = request.headers['accept-encoding']
  const encoding =
    'content-encoding' in headers ? 'identity' : encodingFor(asked, type, answer.length)
  if (encoding !== 'identity') {
    headers['content-encoding'] = encoding
    headers.vary = [headers.vary, 'accept-encoding'].filter(Boolean).join(', ')
  }
  const packed = await encoded(answer, encoding)
  finish(request, response, result.statusCode ?? 200, headers, packed)
}

async function callFunction(
  handler: GatewayHandler,
  { clock }: Origin,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request)
  if (body === undefined)
    return say(request, response, { kind: 'body-too-large', bytesMax: gatewayBytesMax })
  return sendResult(await handler(gatewayEvent(request, body, clock())), request, response)
}

/** What the function has; undefined where it has nothing, or fails. */
async function resultOf(
  handler: GatewayHandler,
  { clock }: Origin,
  request: IncomingMessage,
): Promise<Result | undefined> {
  try {
    const result = await handler(gatewayEvent(request, Buffer.alloc(0), clock()))
    const status = result.statusCode ?? 200
    return status === 404 || status >= 500 ? undefined : result
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', error: errorLine(error) }))
    return undefined
  }
}

const dress = (result: Result, dressed: Origin['dressed']): Result =>
  dressed === undefined || result.body === undefined || result.isBase64Encoded
    ? result
    : { ...result, body: dressed(result.body) }

/** A page of the site that a function tells anew; without it, as it was built. */
async function sendTold(
  handler: GatewayHandler,
  origin: Origin,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const result = reads ? await resultOf(handler, origin, request) : undefined
  if (result === undefined) return sendFile(origin, path, request, response)
  return sendResult(dress(result, origin.dressed), request, response)
}

async function sendFile(
  { files }: Origin,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(request, response, { kind: 'method-not-allowed', allowed: ['GET', 'HEAD'] })
  const { status, headers, body } = await files({
    path,
    acceptEncoding: request.headers['accept-encoding'],
    ifNoneMatch: request.headers['if-none-match'],
  })
  const policy = { 'content-security-policy': contentPolicy(headers['content-type']) }
  const open = loaderPaths.includes(path) && status !== 404 ? loaderHeaders : {}
  const own = { 'x-request-id': crypto.randomUUID() }
  const all = { ...securityHeaders, ...policy, ...headers, ...open, ...own }
  finish(request, response, status, all, body)
}

/** A host as it may stand in an address; a browser never sends another. */
const hostPattern = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i

const wrongHost = {
  kind: 'parameter-not-valid',
  fields: [{ field: 'Host', detail: 'host, host:port' }],
} as const

async function respond(origin: Origin, request: IncomingMessage, response: ServerResponse) {
  if (origin.before?.(request, response)) return
  if (!hostPattern.test(request.headers.host ?? '')) return say(request, response, wrongHost)
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const { functionFolder: name, orSite } = routeFor(path) ?? {}
  const handler = name === undefined ? undefined : origin.handlers[name]
  if (handler === undefined) return sendFile(origin, path, request, response)
  if (orSite) return sendTold(handler, origin, path, request, response)
  return callFunction(handler, origin, request, response)
}

/** A reader who hung up is no defect. Of a defect the console gets the place, never the words. */
function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  if (request.destroyed && !request.complete) return
  console.error(JSON.stringify({ level: 'error', error: errorLine(error) }))
  if (response.headersSent) response.destroy()
  else say(request, response, { kind: 'unexpected' })
}

const socketRefusal = (code: string | undefined): Refusal =>
  code === 'HPE_HEADER_OVERFLOW'
    ? { kind: 'headers-too-large' }
    : { kind: 'parameter-not-valid', fields: [{ field: '(request)', detail: 'HTTP/1.1' }] }

/** What is not even HTTP gets the same kind of answer, written by hand. */
function refuseSocket(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const { status, headers, body } = refusalOf(socketRefusal(error.code))
  const all = { ...headers, connection: 'close', 'content-length': body.length }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n')
  socket.end(Buffer.concat([Buffer.from(head), body]))
}

const listenProblem = (error: NodeJS.ErrnoException, host: string, port: number) => {
  if (error.code === 'EADDRINUSE')
    return new Error(
      `Port ${port} on ${host} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    )
  if (error.code === 'EACCES')
    return new Error(`Port ${port} needs more rights. Choose one above 1023, e.g. PORT=4321.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Error(`HOST is "${host}", which is not an address of this machine. Unset HOST.`)
  return error
}

function listening(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenProblem(error, host, port)))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 1_000).unref()
  })

/**
 * Serves site and functions on one origin, as CloudFront and API Gateway do in the cloud. The port is
 * held from the first moment, whether there is something to answer from yet or not: until then
 * whoever asks waits.
 */
export async function serve(
  origin: () => Origin | Promise<Origin>,
  host: string,
  port: number,
): Promise<Serving> {
  const server = createServer({ requireHostHeader: false }, async (request, response) => {
    try {
      await respond(await origin(), request, response)
    } catch (error) {
      fail(error, request, response)
    }
  })
  server.on('clientError', refuseSocket)
  const at = await listening(server, host, port)
  return { url: urlOf(host, at), stop: () => closed(server) }
}
