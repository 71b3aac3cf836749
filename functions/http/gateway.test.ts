import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frontDoor } from './front-door.ts'
import { type GatewayHandler, handle } from './gateway.ts'
import { ownOrigin } from './own-origin.ts'
import { isFromOwnPage } from './own-page.ts'

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

test('an address is not cut off where the gateway decoded it', async () => {
  for (const rawPath of ['/v1/echo#x', '/v1/echo?x']) {
    const answer = await echo()(event({ rawPath, method: 'GET' }))
    expect([rawPath, answer.statusCode]).toEqual([rawPath, 404])
  }
})

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

describe('behind another host', () => {
  const domainName = 'a1b2c3d4e5.execute-api.ap-southeast-3.amazonaws.com'

  /** As the gateway sends it, whose own name nobody typed. */
  const behind = (headers: Record<string, string | undefined> = {}) => {
    const one = event({ rawPath: '/v1/where', method: 'POST', body: '' })
    const { requestContext } = one
    return {
      ...one,
      headers: { ...one.headers, host: domainName, ...headers },
      requestContext: { ...requestContext, domainName },
    } as APIGatewayProxyEventV2
  }

  function where(host: string | undefined): GatewayHandler {
    const app = frontDoor(() => {})
    app.post('/v1/where', (c) =>
      c.json({
        url: c.req.url,
        origin: ownOrigin(c),
        ours: isFromOwnPage(c),
        host: c.req.header('host') ?? null,
        forwarded: c.req.header('x-forwarded-host') ?? null,
      }),
    )
    return handle(app, { host })
  }

  const asked = async (host: string | undefined, headers?: Record<string, string>) =>
    JSON.parse((await where(host)(behind(headers))).body ?? '')

  test('whatever is derived from an address is derived from the one that people typed', async () => {
    expect(await asked('rantau.example')).toMatchObject({
      url: 'https://rantau.example/v1/where?a=1&a=2',
      origin: 'https://rantau.example',
      host: 'rantau.example',
    })
    expect((await asked('rantau.example:8443')).origin).toBe('https://rantau.example:8443')
  })

  test('a form of our own page is known as ours, one of the gateway’s own name is not', async () => {
    const { ours } = await asked('rantau.example', { origin: 'https://rantau.example' })
    const { ours: gateways } = await asked('rantau.example', { origin: `https://${domainName}` })
    expect([ours, gateways]).toEqual([true, false])
  })

  test('without a host of our own the gateway’s is it', async () => {
    expect((await asked(undefined)).origin).toBe(`https://${domainName}`)
  })

  test('a host that somebody merely says does nothing, wherever they say it', async () => {
    const plain = await asked('rantau.example')
    const names = ['host', 'Host', 'x-forwarded-host', 'X-Forwarded-Host', 'x-original-host']
    const said = fc.record({
      name: fc.constantFrom(...names, 'forwarded', 'x-forwarded-proto', 'x-forwarded-port'),
      host: fc.oneof(fc.domain(), fc.constantFrom('localhost', '127.0.0.1', '[::1]', 'http')),
    })
    await fc.assert(
      fc.asyncProperty(said, async ({ name, host }) => {
        expect(await asked('rantau.example', { [name]: host })).toEqual(plain)
      }),
      { numRuns: 5_000 },
    )
  })
})
