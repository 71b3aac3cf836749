import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

/** What is asked of a function by HTTP. */
export type Asked = {
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** As the HTTP API hands it to a function. */
export function eventOf({ path, body, headers = {} }: Asked): APIGatewayProxyEventV2 {
  const method = body === undefined ? 'GET' : 'POST'
  const [rawPath = '', rawQueryString = ''] = path.split('?')
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const { cookie, ...own } = headers
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookie !== undefined && { cookies: [cookie] }),
    headers: { host: 'rantau.example', 'accept-language': 'id', ...type, ...own },
    requestContext: {
      accountId: '000000000000',
      apiId: 'cost',
      domainName: 'rantau.example',
      domainPrefix: 'rantau',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'cost',
      },
      requestId: 'cost',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  }
}

/** The answer, if it is one that a user wanted. */
export function answered(asked: Asked, value: unknown): APIGatewayProxyStructuredResultV2 {
  const answer = value as APIGatewayProxyStructuredResultV2
  const { statusCode = 0, body = '' } = answer
  if (statusCode >= 200 && statusCode < 300) return answer
  throw new Error(`${asked.path} answered ${statusCode}: ${body.slice(0, 600)}`)
}
