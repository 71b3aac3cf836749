import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { jsonBody } from './body.ts'
import { frontDoor } from './front-door.ts'
import { preferredLanguage } from './language.ts'
import { oddity } from './odd-json.ts'
import { extraHeaders, refusalKinds, statusOf, wordsOf } from './problem.ts'

const schema = z.strictObject({ year: z.int().max(2026), level: z.enum(['S1', 'S2']) })

function door() {
  const lines: string[] = []
  const app = frontDoor((line) => lines.push(JSON.stringify(line)))
  app.get('/v1/things/:id', (c) => c.json({ id: c.req.param('id') }))
  app.post('/v1/things', async (c) => {
    const body = await jsonBody(c, schema)
    return body instanceof Response ? body : c.json(body.value)
  })
  app.get('/v1/broken', () => {
    throw new Error('a message\nthe secret answer is S1', { cause: new Error('secret too') })
  })
  return { app, lines }
}

const post = (body: string, headers: Record<string, string> = {}) =>
  door().app.request('/v1/things', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body,
  })

describe('the front door', () => {
  test('leads whoever types a page with a slash at its end to the page, and never elsewhere', async () => {
    const { app } = door()
    app.get('/staff/queue', (c) => c.text('the queue'))
    const typed = await app.request('/staff/queue/?campus=undana')
    expect(typed.status).toBe(301)
    expect(typed.headers.get('location')).toBe('/staff/queue?campus=undana')
    expect((await app.request('/v1/things/7/')).status).toBe(404)
    expect((await app.request('/')).status).toBe(404)
    const sign = fc.constantFrom('/', '\\', 'evil.example', '@', '%2F', '.', '?', 'a', ':')
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 8 }), async (signs) => {
        const { headers } = await app.request(`http://here.example/${signs.join('')}/`)
        const place = headers.get('location')
        if (place !== null)
          expect(new URL(place, 'https://rantau.example').origin).toBe('https://rantau.example')
      }),
      { numRuns: 5_000 },
    )
  })

  test('gives every answer a request id and security headers', async () => {
    for (const path of ['/v1/things/7', '/nowhere', '/v1/broken']) {
      const { headers } = await door().app.request(path)
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  test('tells a stranger nothing about a defect but its number', async () => {
    const { app, lines } = door()
    const answer = await app.request('/v1/broken', { headers: { 'accept-language': 'en' } })
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(text).not.toContain('secret')
    expect(JSON.parse(text)).toMatchObject({ type: '/problems/unexpected', status: 500 })
    expect(lines.join()).not.toContain('secret')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ route: '/v1/broken', status: 500 })
  })

  test('logs the template of a route and never the address that was asked', async () => {
    const { app, lines } = door()
    await app.request('/v1/things/very-private?token=unspoken')
    await app.request('/also-private')
    expect(lines).toHaveLength(2)
    expect(lines.join()).not.toMatch(/private|unspoken/)
    expect(lines.map((line) => JSON.parse(line).route)).toEqual(['/v1/things/:id', '-'])
  })

  test('says which methods an address answers', async () => {
    const answer = await door().app.request('/v1/things/7', { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  test('speaks Indonesian unless English is preferred', async () => {
    expect(preferredLanguage(undefined)).toBe('id')
    expect(preferredLanguage('de, fr;q=0.9')).toBe('id')
    expect(preferredLanguage('en-US,en;q=0.9,id;q=0.8')).toBe('en')
    expect(preferredLanguage('id-ID, en;q=0.9')).toBe('id')
  })
})

describe('a body', () => {
  test.each([
    ['is not JSON', '{"year":', {}, 400, '/problems/bad-json'],
    ['is empty', '', {}, 400, '/problems/bad-json'],
    ['is a form', 'a=1', { 'content-type': 'text/plain' }, 415, '/problems/unsupported-media-type'],
    ['is two megabytes', `"${'x'.repeat(2_000_000)}"`, {}, 413, '/problems/body-too-large'],
    ['has one key twice', '{"year":2001,"year":2002}', {}, 400, '/problems/bad-json'],
    ['has one key twice, once escaped', '{"year":1,"\\u0079ear":2}', {}, 400, '/problems/bad-json'],
    ['reaches for a prototype', '{"a":[{"__proto__":{}}]}', {}, 400, '/problems/bad-json'],
    [
      'is nested without end',
      '['.repeat(50_000) + ']'.repeat(50_000),
      {},
      400,
      '/problems/bad-json',
    ],
    ['has a wrong type', '{"year":"a","level":"S1"}', {}, 422, '/problems/body-not-valid'],
  ])('that %s is refused in a way that can be acted on', async (_, body, headers, status, type) => {
    const answer = await post(body, headers)
    expect(answer.status).toBe(status)
    const problem = await answer.json()
    expect(problem).toMatchObject({ type, status })
    expect(problem.next.length).toBeGreaterThan(10)
  })

  test('is read as it stands whatever its texts look like', async () => {
    const text = String.raw`{"level":"S1","year":2001 , "n":["a\":", ":", "\\", {"level": {"year" :1}}]}`
    expect(oddity(JSON.parse(text), text)).toBeUndefined()
  })

  test('is told apart by its keys alone', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const text = JSON.stringify(value, null, 1)
        fc.pre(!text.includes('"__proto__"'))
        expect(oddity(JSON.parse(text), text)).toBeUndefined()
      }),
      { numRuns: 5_000 },
    )
  })

  test('that is not UTF-8 is refused', async () => {
    const answer = await door().app.request('/v1/things', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    })
    expect(await answer.json()).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/UTF-8/),
    })
  })

  test('with thousands of wrong names is answered briefly', async () => {
    const names = Array.from({ length: 3_000 }, (_, n) => `${n}${'x'.repeat(70)}`)
    const body = Object.fromEntries([...names, 'y'.repeat(20_000)].reverse().map((n) => [n, 1]))
    const text = await (await post(JSON.stringify(body))).text()
    expect(text.length).toBeLessThan(20_000)
    expect(JSON.parse(text).fields).toHaveLength(50)
  })

  test('names every wrong field where it stands', async () => {
    const answer = await post('{"year":2027,"level":"S9","nik":1}')
    const { fields } = await answer.json()
    expect(fields).toEqual(
      expect.arrayContaining([
        { field: 'year', detail: 'At most 2026.' },
        { field: 'level', detail: 'Expected one of: S1, S2.' },
        { field: 'nik', detail: 'This field is not known here. Leave it out.' },
      ]),
    )
  })
})

test('whatever only time heals says when to come again', () => {
  const passing = refusalKinds.filter(
    (kind) => statusOf(kind) === 429 || kind === 'busy' || kind === 'not-ready',
  )
  expect(passing).toEqual(expect.arrayContaining(['too-often', 'busy', 'not-ready']))
  for (const kind of passing) {
    const headers = extraHeaders({ kind, perMinute: 60, seconds: 30 } as never)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  }
})

test('every refusal has a title, a detail and a next step in both languages', () => {
  const sample = {
    reason: 'r',
    got: 'g',
    expected: 'e',
    bytesMax: 1_000,
    allowed: ['GET'],
    version: 2,
    withdrawnAt: 't',
    sharesMax: 10,
    edition: 'e',
    part: 'p',
    from: '2020-01-01',
    to: '2037-01-01',
    fields: [],
    service: 's',
    counselor: 'c',
    ways: ['online'],
    before: 0,
    earliest: 0,
    latest: 0,
    start: 0,
    seatsMax: 12,
    perDay: 6,
    perWeek: 20,
    holdsMax: 2,
    movesMax: 3,
    askedMax: 6,
    heldMax: 8,
    lineMax: 40,
    state: 'cancelled',
    why: { kind: 'figure-unknown', figure: 'f' },
    by: { id: 'i', name: 'Contoh Melati' },
    since: 0,
    most: 20,
    peopleMax: 600,
    scope: 'numbers',
    perMinute: 60,
    seconds: 30,
  }
  const { by, since: at } = sample
  const own: Readonly<Record<string, object>> = {
    'override-settled': { state: { kind: 'approved', by, office: 'bp3mi-ntt', at } },
    'not-shared': { withdrawnAt: at },
    'case-closed': { withdrawnAt: at },
    'nothing-there': { what: 'follow-up' },
    'proposal-too-large': { count: 51, countMax: 50, bytes: 201_000 },
  }
  for (const kind of refusalKinds)
    for (const language of ['id', 'en'] as const) {
      const words = wordsOf({ ...sample, ...own[kind], kind } as never, language)
      for (const text of Object.values(words)) expect(text).toMatch(/^\S.{9,}[^\s]$/)
      expect(JSON.stringify(words)).not.toContain('undefined')
      expect(statusOf(kind)).toBeGreaterThanOrEqual(400)
    }
})
