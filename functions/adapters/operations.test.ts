import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesTold } from '../../test/lines-told.ts'
import { frontDoor } from '../http/front-door.ts'
import { handle } from '../http/gateway.ts'
import { aboutNow, count, noteWrite, partOf } from '../ports/errand.ts'
import type { Log } from '../ports/log.ts'
import { operations } from './operations.ts'

const inCloud = { STAGE: 'dev', LOG_LEVEL: 'INFO' } as const
const atHome = { LOG_LEVEL: 'INFO' } as const
const call = { awsRequestId: '11111111-2222-3333-4444-555555555555' }
const cloudFrontId = `${'aB3_-x'.repeat(9)}==`

type Sent = {
  readonly path?: string
  readonly query?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** As CloudFront and API Gateway send it. */
const eventOf = ({ path = '/v1/things/7', query = '', method = 'GET', headers, body }: Sent) =>
  ({
    version: '2.0',
    rawPath: path,
    rawQueryString: query,
    headers: { 'x-amz-cf-id': cloudFrontId, ...headers },
    requestContext: {
      domainName: 'abc123.execute-api.ap-southeast-3.amazonaws.com',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'typed' },
      requestId: 'JKJaXmPLvHcESHA=',
    },
    body,
    isBase64Encoded: false,
  }) as never

const write = { op: 'Update', of: 'BOOKING', aws: 'Q6JK3P' }

function doorOf(log: Log) {
  const app = frontDoor(log)
  app.get('/v1/things/:id', (c) => c.text(c.req.param('id')))
  app.post('/v1/things', async (c) => {
    noteWrite(write)
    return c.text(await c.req.text())
  })
  app.post('/v1/broken', async (c) => {
    throw new TypeError(`cannot read ${await c.req.text()}`, {
      cause: new Error(c.req.query('q') ?? ''),
    })
  })
  return app
}

function answering(env: Parameters<typeof operations>[1]) {
  const { log, errand } = operations('things', env)
  return handle(doorOf(log), { host: 'rantau.example', errand })
}

const ask = (env: Parameters<typeof operations>[1], sent: Sent = {}) =>
  linesTold(() => answering(env)(eventOf(sent), call as never))

describe('the line of a request', () => {
  test('bears the ids of CloudFront, of the gateway and of Lambda, and its answer the second', async () => {
    const { answer, lines } = await ask(inCloud)
    expect(answer.headers?.['x-request-id']).toBe('JKJaXmPLvHcESHA=')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      level: 'INFO',
      message: 'request',
      service: 'things',
      stage: 'dev',
      requestId: 'JKJaXmPLvHcESHA=',
      cloudFrontId,
      function_request_id: call.awsRequestId,
      method: 'GET',
      route: '/v1/things/:id',
      status: 200,
    })
  })

  test('tells what the request wrote to the table, in the same line', async () => {
    const { lines } = await ask(inCloud, { method: 'POST', path: '/v1/things', body: 'x' })
    expect(lines).toHaveLength(1)
    expect(lines[0].writes).toEqual([write])
  })

  test('is an error where the answer is one, with places and without words', async () => {
    const sent = { method: 'POST', path: '/v1/broken', query: 'q=unspoken', body: 'private' }
    const { lines, text } = await ask(inCloud, sent)
    expect(lines[0]).toMatchObject({ level: 'ERROR', status: 500, error: { name: 'TypeError' } })
    expect(text).not.toMatch(/private|unspoken/)
  })

  test('says when the instance was started for it, and only then', async () => {
    process.env.AWS_LAMBDA_INITIALIZATION_TYPE = 'on-demand'
    try {
      const handler = answering(inCloud)
      const both = await linesTold(async () => {
        await handler(eventOf({}), call as never)
        await handler(eventOf({}), call as never)
      })
      expect(both.lines.map(({ cold_start }) => cold_start)).toEqual([true, undefined])
    } finally {
      delete process.env.AWS_LAMBDA_INITIALIZATION_TYPE
    }
  })

  test('is not written where only warnings are asked for', async () => {
    expect((await ask({ ...inCloud, LOG_LEVEL: 'WARN' })).lines).toEqual([])
  })

  test('at home tells requests alone, as before', async () => {
    const { lines } = await ask(atHome, { method: 'POST', path: '/v1/things', body: 'x' })
    expect(lines[0]).toMatchObject({ route: '/v1/things', status: 200 })
    expect(lines[0]).not.toHaveProperty('writes')
  })

  test('repeats nothing that anybody typed: in no field, header, path, query or method', async () => {
    const handler = answering(inCloud)
    // Long enough to be nobody's by chance, and never a word that stands in a line anyway.
    const typed = fc
      .string({ unit: 'grapheme-ascii', minLength: 6, maxLength: 40 })
      .map((text) => `~${text.replaceAll(/\s/g, '_')}~`)
    const ascii = typed.map((text) => encodeURIComponent(text).replaceAll('%', '~'))
    const sent = fc.record({
      path: ascii.map((text) => `/v1/things/${text}`),
      query: ascii.map((text) => `q=${text}&${text}=1`),
      method: fc.constantFrom('GET', 'POST', 'PUT', '~BREW~'),
      body: typed,
      to: fc.constantFrom('/v1/things', '/v1/broken', undefined, '/~nowhere~'),
      header: fc.constantFrom(
        ...['x-amz-cf-id', 'x-request-id', 'x-amzn-trace-id', 'user-agent', 'host', 'cookie'],
        ...['x-forwarded-host', 'x-forwarded-for', 'authorization', 'content-type', 'accept'],
      ),
      value: ascii,
    })
    await fc.assert(
      fc.asyncProperty(sent, async ({ to, header, value, path, ...rest }) => {
        const event = eventOf({ ...rest, path: to ?? path, headers: { [header]: value } })
        const { text } = await linesTold(() => handler(event, call as never))
        expect(text).not.toContain('~')
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('an errand that nobody asked for by HTTP', () => {
  const { called, log } = operations('notices', inCloud)

  test('tells what it wrote at its end, with the ids of the call and of the event', async () => {
    const { lines } = await linesTold(() =>
      called(call, {}, () =>
        partOf({ event: 'e7', kind: 'booking' }, async () => noteWrite(write)),
      ),
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      message: 'written',
      event: 'e7',
      kind: 'booking',
      function_request_id: call.awsRequestId,
      writes: [write],
    })
  })

  test('tells it also where it fails, and fails all the same', async () => {
    const broken = () => {
      noteWrite(write)
      return Promise.reject(new Error('the table is gone'))
    }
    const { lines, answer } = await linesTold(() =>
      called(call, {}, broken).catch((error: Error) => error.message),
    )
    expect(answer).toBe('the table is gone')
    expect(lines[0].writes).toEqual([write])
  })

  test('loses no write however many there are, and no line is without end', async () => {
    const { lines } = await linesTold(() =>
      called(call, {}, async () => {
        for (let n = 0; n < 45; n += 1) noteWrite({ ...write, aws: String(n) })
      }),
    )
    const told = lines.map(({ writes }) => writes.length)
    expect(told).toEqual([20, 20, 5])
    expect(lines.flatMap(({ writes }) => writes).map(({ aws }) => Number(aws))).toEqual(
      Array.from({ length: 45 }, (_, n) => n),
    )
  })

  test('keeps its ids to itself, whatever else is under way at the same time', async () => {
    const kinds = await Promise.all(
      ['one', 'two', 'three'].map((kind) =>
        called(call, { kind }, async () => {
          await new Promise((resolve) => setImmediate(resolve))
          return [kind, aboutNow().kind]
        }),
      ),
    )
    for (const [asked, found] of kinds) expect(found).toBe(asked)
    expect(aboutNow()).toEqual({})
  })

  test('that only reads leaves no line', async () => {
    expect((await linesTold(() => called(call, {}, async () => 1))).lines).toEqual([])
    expect((await linesTold(() => log({ level: 'debug', what: 'looked' }))).lines).toEqual([])
  })
})

describe('what Rantau counts', () => {
  const counted = (env: Parameters<typeof operations>[1]) =>
    linesTold(() =>
      operations('notices', env).called(call, {}, async () => {
        count('TalksBooked')
        count('TalksBooked')
        count('LettersSent', 3)
      }),
    )

  test('is told once for each errand, by function and stage and by nothing else', async () => {
    const { lines } = await counted(inCloud)
    expect(lines).toHaveLength(1)
    const [{ _aws, ...values }] = lines
    expect(values).toEqual({ service: 'notices', stage: 'dev', TalksBooked: 2, LettersSent: 3 })
    expect(_aws.CloudWatchMetrics).toEqual([
      {
        Namespace: 'Rantau',
        Dimensions: [['service', 'stage']],
        Metrics: [
          { Name: 'TalksBooked', Unit: 'Count' },
          { Name: 'LettersSent', Unit: 'Count' },
        ],
      },
    ])
  })

  test('begins anew with each errand', async () => {
    const { called } = operations('notices', inCloud)
    const one = () => called(call, {}, async () => count('LettersSent'))
    const { lines } = await linesTold(async () => {
      await one()
      await one()
    })
    expect(lines.map(({ LettersSent }) => LettersSent)).toEqual([1, 1])
  })

  test('is told nobody at home', async () => {
    expect((await counted(atHome)).lines).toEqual([])
  })
})
