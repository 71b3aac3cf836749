import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { functionFor } from '../routes.ts'

/** API Gateway hands these over as text and everything else encoded. */
const textual = /^(text\/|application\/(json|javascript|xml)\b)/

const isText = (type: string | undefined) => type !== undefined && textual.test(type)

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined && name !== 'cookie' && !hopByHop.has(name))
      headers[name] = Array.isArray(value) ? value.join(',') : value
  return headers
}

const cookiesOf = (header: string | undefined): string[] =>
  (header ?? '').split(';').flatMap((text) => (text.trim() === '' ? [] : [text.trim()]))

const queryOf = (search: string): Record<string, string> => {
  const query: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(search))
    query[name] = name in query ? `${query[name]},${value}` : value
  return query
}

const clockText = (now: Date) => {
  const [, day, month, year, time] = /, (\d+) (\w+) (\d+) ([\d:]+)/.exec(now.toUTCString()) ?? []
  return `${day}/${month}/${year}:${time} +0000`
}

/** A request as API Gateway's HTTP API (payload format 2.0) would hand it to a function. */
export function gatewayEvent(
  request: IncomingMessage,
  body: Buffer,
  now: Date,
): APIGatewayProxyEventV2 {
  const [rawPath = '/', rawQueryString = ''] = (request.url ?? '/').split(/\?(.*)/s)
  const method = request.method ?? 'GET'
  const headers = headersOf(request)
  const cookies = cookiesOf(request.headers.cookie)
  const text = isText(headers['content-type'])
  const queryStringParameters = queryOf(rawQueryString)
  const routeKey = `${method} ${functionFor(rawPath) ?? '$default'}`
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(rawQueryString !== '' && { queryStringParameters }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: crypto.randomUUID(),
      routeKey,
      stage: '$default',
      time: clockText(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  }
}
