import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { expect, test } from 'vitest'
import { frontDoor } from './front-door.ts'
import { handle } from './gateway.ts'

/** As API Gateway sends it (payload format 2.0), with what our routes read. */
const event = (over: Partial<APIGatewayProxyEventV2> & { method?: string } = {}) =>
  ({
    version: '2.0',
    routeKey: 'ANY /v1/{proxy+}',
    rawPath: '/v1/echo',
    rawQueryString: 'a=1&a=2',
    cookies: ['x=1', 'y=2'],
    headers: { 'content-type': 'text/plain', host: 'rantau.example' },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'rantau.example',
      domainPrefix: 'rantau',
      http: {
        method: over.method ?? 'POST',
        path: '/v1/echo',
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'test',
      },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'ANY /v1/{proxy+}',
      stage: '$default',
      time: '21/Nov/2026:09:00:00 +0000',
      timeEpoch: 1_795_251_600_000,
    },
    isBase64Encoded: false,
    ...over,
  }) as APIGatewayProxyEventV2

function echo() {
  const app = frontDoor(() => {})
  app.all('/v1/echo', async (c) =>
    c.json({
      method: c.req.method,
      query: c.req.queries('a'),
      cookie: c.req.header('cookie') ?? null,
      body: await c.req.text(),
    }),
  )
  app.get('/v1/bytes', (c) => c.body(new Uint8Array([0, 255]), 200, { 'content-encoding': 'gzip' }))
  app.get('/v1/cookies', (c) => {
    c.header('set-cookie', 'a=1', { append: true })
    c.header('set-cookie', 'b=2', { append: true })
    return c.text('ok')
  })
  return handle(app)
}

test('a request reaches the app as it was sent, with the id of the gateway', async () => {
  const answer = await echo()(event({ body: 'halo é' }))
  expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false })
  expect(answer.headers?.['x-request-id']).toBe('JKJaXmPLvHcESHA=')
  expect(JSON.parse(answer.body ?? '')).toEqual({
    method: 'POST',
    query: ['1', '2'],
    cookie: 'x=1; y=2',
    body: 'halo é',
  })
})

test('a body that came encoded is decoded', async () => {
  const body = Buffer.from('jawaban=1').toString('base64')
  const answer = await echo()(event({ body, isBase64Encoded: true }))
  expect(JSON.parse(answer.body ?? '').body).toBe('jawaban=1')
})

test('a GET that carries a body is answered without it', async () => {
  const answer = await echo()(event({ body: 'x', method: 'GET' }))
  expect(JSON.parse(answer.body ?? '')).toMatchObject({ method: 'GET', body: '' })
})

test('bytes leave encoded, and cookies stand apart', async () => {
  const bytes = await echo()(event({ rawPath: '/v1/bytes', method: 'GET' }))
  expect(bytes).toMatchObject({ isBase64Encoded: true, body: 'AP8=' })
  const cookies = await echo()(event({ rawPath: '/v1/cookies', method: 'GET' }))
  expect(cookies.cookies).toEqual(['a=1', 'b=2'])
  expect(cookies.headers).not.toHaveProperty('set-cookie')
})
