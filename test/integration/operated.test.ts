import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { key } from '../../functions/adapters/keys.ts'
import { operations } from '../../functions/adapters/operations.ts'
import { bookingsApp } from '../../functions/bookings/app.ts'
import { handle } from '../../functions/http/gateway.ts'
import { metrics } from '../../functions/http/metrics.ts'
import { notices } from '../../functions/notices/app.ts'
import { buildFunctions } from '../../infra/local/build-functions.ts'
import { runNode } from '../../infra/local/child.ts'
import { fakeSsm } from '../fake-ssm.ts'
import { linesTold } from '../lines-told.ts'
import { portsOf } from './booking-asked.ts'
import { roster } from './booking-roster.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'
import { begin, start, talksTold } from './talks-told.ts'

// What whoever operates Rantau reads of it: lines that lead from a request to what it wrote, and
// numbers. Real functions on a real table.

const inCloud = { STAGE: 'dev', LOG_LEVEL: 'INFO' } as const
const call = { awsRequestId: '11111111-2222-3333-4444-555555555555' }

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever was told
type Line = any

/** What was counted in all these lines together. */
const countedIn = (lines: readonly Line[]): Readonly<Record<string, number>> => {
  const all: Record<string, number> = {}
  for (const { _aws, ...values } of lines.filter((line) => line._aws !== undefined))
    for (const name of Object.keys(metrics))
      if (name in values) all[name] = (all[name] ?? 0) + values[name]
  return all
}

const writesIn = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap(({ writes = [] }) => writes)

describe('a talk that is booked', () => {
  let world: Awaited<ReturnType<typeof talksTold>>
  beforeEach(async () => {
    world = await talksTold()
  })
  afterEach(() => world.stop())

  const told = (app = world.app) =>
    linesTold(async () => {
      const events = await world.happened()
      return operations('notices', inCloud).called(call, {}, () => world.deliver(events, app))
    })

  test('is counted once, with its letters, and each event’s writes lead to DynamoDB', async () => {
    await world.book('ana')
    const { lines, text } = await told()
    expect(countedIn(lines)).toEqual({ TalksBooked: 1, LettersSent: 1 })
    const written = lines.filter(({ message }) => message === 'written')
    expect(written.length).toBeGreaterThan(0)
    for (const { event, kind, function_request_id, writes } of written) {
      expect(event).toMatch(/\S/)
      expect(['booking', 'ledger', 'other']).toContain(kind)
      expect(function_request_id).toBe(call.awsRequestId)
      for (const { op, of, aws } of writes) {
        expect(op).toMatch(/^(Put|Update|Delete|TransactWrite)$/)
        expect(of).toMatch(/^[A-Z]+(\+[A-Z]+)*$/)
        expect(aws).toMatch(/^\S{10,}$/)
      }
    }
    expect(text).not.toMatch(/ana_|kampus\.example|Contoh/)
  })

  test('counts no second time for what becomes of it', async () => {
    await world.book('ana')
    await world.settle()
    const { booking } = await world.booksFor(start, ['ana'.padEnd(22, '_')])
    if (booking === undefined) return expect.unreachable('no booking')
    const moved = { ...booking, version: 2, sequence: 1, moves: 1, service: 'asked-30' }
    await world.put({ ...key.booking(booking.id), ...moved })
    world.at(begin + 60_000)
    expect(countedIn((await told()).lines)).toEqual({ LettersSent: 1 })
  })

  test('that cannot be told is set aside, counted, and told of without a word anybody typed', async () => {
    const { log, called } = operations('notices', inCloud)
    const typed = 'Contoh Ana, ana@kampus.example'
    const broken = () => Promise.reject(new Error(typed, { cause: new TypeError(typed) }))
    const app = notices({ ...world.ports, log, notices: { ...world.ports.notices, claim: broken } })
    await world.book('ana')
    const events = await world.happened()
    const { lines, text } = await linesTold(async () => {
      for (let times = 0; times < 7; times += 1)
        await called(call, {}, () => world.deliver(events, app))
    })
    const failed = lines.filter(({ message }) => message === 'failed')
    expect(failed[0]).toMatchObject({
      level: 'ERROR',
      kind: 'booking',
      failures: 1,
      error: { name: 'Error', cause: { name: 'TypeError' } },
    })
    const aside = failed.filter((line) => line.aside).length
    expect(aside).toBeGreaterThan(0)
    expect(countedIn(lines).SetAside).toBe(aside)
    expect(text).not.toMatch(/Contoh|kampus\.example|ana_/)
  })

  test('like an assessment that is kept, counts when it is new and not as it changes or goes', async () => {
    const { called } = operations('notices', inCloud)
    const image = { id: 'x' }
    const event = { id: 'e', sequence: '1', kind: 'assessment', item: 'ASSESSMENT#x' } as const
    const counted = async (before: unknown, after: unknown) => {
      const work = () => world.app.changes([{ ...event, before, after }])
      return countedIn((await linesTold(() => called(call, {}, work))).lines)
    }
    expect(await counted(undefined, image)).toEqual({ AssessmentsKept: 1 })
    expect(await counted(image, image)).toEqual({})
    expect(await counted(image, undefined)).toEqual({})
  })

  test('a place in line is none, until it becomes a seat', async () => {
    await world.book('ana')
    await world.settle()
    await world.wait('ben')
    expect(countedIn((await told()).lines).TalksBooked).toBeUndefined()
  })
})

describe('a request for a talk', () => {
  let ours: TableOfOurs
  beforeAll(async () => {
    ours = await tableOfOurs({ silent: true })
  })
  afterAll(() => ours.stop())

  const morning = Date.parse('2026-11-23T00:00:00Z')

  function door(env: Parameters<typeof operations>[1]) {
    const store = bookingStore(ours.open())
    const ports = portsOf(
      { ...store, roster: async () => ({ counselors: roster.counselors, offices: [] }) },
      () => morning,
      async () => {},
    )
    const { log, errand } = operations('bookings', env)
    return handle(bookingsApp(ports, log), { host: 'rantau.example', errand })
  }

  const asking = (who: string, own: object = {}) =>
    ({
      rawPath: '/v1/bookings',
      rawQueryString: '',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        'idempotency-key': `kunci-kunci-kunci-kunci-${who}`,
      },
      requestContext: {
        domainName: 'abc.execute-api.ap-southeast-3.amazonaws.com',
        requestId: `${who}-request=`,
        http: { method: 'POST', path: '/v1/bookings' },
      },
      isBase64Encoded: false,
      body: JSON.stringify({
        counselor: 'melati-1',
        service: 'talk-30',
        start: '2026-11-25T01:00:00.000Z',
        visitor: `tamu-tamu-tamu-tamu-${who}`,
        contact: { name: `Contoh ${who}`, email: `${who}@contoh.example` },
        topic: 'way',
        way: 'online',
        language: 'id',
        zone: 'Asia/Makassar',
        urgent: false,
        minor: false,
        consents: [],
        ...own,
      }),
    }) as never

  test('has one line, which leads from its id to DynamoDB’s own; who was slower is counted', async () => {
    const handler = door(inCloud)
    const first = await linesTold(() => handler(asking('satu'), call as never))
    expect([first.answer.statusCode, first.answer.headers?.['x-request-id']]).toEqual([
      201,
      'satu-request=',
    ])
    expect(first.lines).toHaveLength(1)
    const [line] = first.lines
    expect(line).toMatchObject({ requestId: 'satu-request=', route: '/v1/bookings', status: 201 })
    expect(writesIn([line])).toEqual([
      {
        op: 'TransactWrite',
        of: expect.stringMatching(/^BOOKING\+.*LEDGER.*STUDENT/),
        aws: expect.stringMatching(/^\S{10,}$/),
      },
    ])
    const second = await linesTold(() => handler(asking('dua'), call as never))
    expect(second.answer.statusCode).toBe(409)
    expect(second.lines[0]).toMatchObject({ status: 409, refusal: 'slot-taken' })
    expect(countedIn(second.lines)).toEqual({ BookingConflicts: 1 })
    expect(first.text + second.text).not.toMatch(/Contoh|contoh\.example|tamu-tamu|kunci/)
  })

  test('tells what it cost where everything is asked for', async () => {
    const { lines } = await linesTold(() =>
      door({ ...inCloud, LOG_LEVEL: 'DEBUG' })(
        asking('tiga', { start: '2026-11-26T01:00:00.000Z' }),
        call as never,
      ),
    )
    expect(writesIn(lines)[0].units).toBeGreaterThan(0)
  })
})

describe('a function that starts in the cloud', () => {
  const secrets = {
    bookings: 'LINK_SECRET',
    campuses: 'WEBHOOK_SECRET',
    casework: 'CURSOR_SECRET',
    notices: 'LINK_SECRET',
    signin: 'SIGN_IN_SECRET',
    webhooks: 'WEBHOOK_SECRET',
  }
  const env = {
    TABLE_NAME: 'rantau-test',
    STAGE: 'test',
    LOG_LEVEL: 'INFO',
    PUBLIC_HOST: 'rantau.example',
    OIDC_ISSUER: 'https://issuer.example',
    OIDC_CLIENT_ID: 'client',
    SITE_URL: 'https://rantau.example',
    MAIL_FROM: 'janji@rantau.example',
  }
  const nowhere = {
    LINK_SECRET: undefined,
    CURSOR_SECRET: undefined,
    SIGN_IN_SECRET: undefined,
    WEBHOOK_SECRET: undefined,
  }
  const script =
    'process.exit(typeof (await import(process.argv[1])).handler === "function" ? 0 : 9)'
  let folders: ReadonlyMap<string, string>
  beforeAll(async () => {
    folders = new Map((await buildFunctions()).map(({ name, folder }) => [name, folder]))
  })

  const started = (name: string, own: NodeJS.ProcessEnv) => {
    const bundle = pathToFileURL(join(folders.get(name) ?? '', 'handler.mjs')).href
    return runNode(['-e', script, bundle], { env: { ...env, ...nowhere, ...own } })
  }

  test.each(Object.entries(secrets))(
    '%s reads %s from the parameter it is told, once',
    async (name, secret) => {
      const ssm = await fakeSsm({ '/rantau/test/one': 's'.repeat(43) })
      try {
        const own = { ...ssm.env, [`${secret}_PARAMETER`]: '/rantau/test/one' }
        expect(await started(name, own)).toEqual({ code: 0, output: '' })
        expect(ssm.asked).toEqual([{ Name: '/rantau/test/one', WithDecryption: true }])
      } finally {
        await ssm.stop()
      }
    },
  )

  test.each(Object.entries(secrets).filter(([name]) => name !== 'bookings'))(
    '%s without %s says so, and how it can be given',
    async (name, secret) => {
      const { code, output } = await started(name, {})
      expect(code).not.toBe(0)
      expect(output).toContain(`Neither ${secret} nor ${secret}_PARAMETER is set`)
    },
  )

  test.each(['assessments', 'programmes', 'editions', 'gatherings', 'counts', 'rechecks'])(
    '%s asks for no secret',
    async (name) => {
      const ssm = await fakeSsm({})
      try {
        expect((await started(name, ssm.env)).code).toBe(0)
        expect(ssm.asked).toEqual([])
      } finally {
        await ssm.stop()
      }
    },
  )
})
