// Longer than most: every promise of the API, told once, through the bundle that would run.
import { gzipSync } from 'node:zlib'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleJudgement, exampleKeep } from '../../functions/assessments/openapi-examples.ts'
import { Export } from '../../functions/assessments/schemas.ts'
import { refusalKinds } from '../../functions/http/problem.ts'
import { Report } from '../../functions/judging/report-schema.ts'
import { canonicalJson } from '../../shared/edition/canonical.ts'
import { type Answer, type ApiUnderTest, type Asking, apiUnderTest, now } from './api-under-test.ts'

let api: ApiUnderTest

beforeAll(async () => {
  api = await apiUnderTest()
}, 120_000)
afterAll(() => api.stop())

async function keptItems(): Promise<string[]> {
  const { db, table } = api.table.open()
  const { Items = [] } = await db.send(new ScanCommand({ TableName: table }))
  return Items.filter(({ pk }) => pk.startsWith('ASSESSMENT#')).map(({ gz, ...item }) =>
    canonicalJson(item),
  )
}

/** The same request with the consent to keep, so that only its own fault can refuse it. */
function agreed({ raw, body, ...rest }: Asking): Asking {
  const { consents } = exampleKeep
  if (raw !== undefined)
    return { ...rest, raw: raw.replace(/^\{/, `{"consents":${JSON.stringify(consents)},`) }
  return { ...rest, ...(body !== undefined && { body: { consents, ...(body as object) } }) }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

async function keep(over: object = {}) {
  const answer = await api.ask('POST', '/v1/assessments', { body: { ...exampleKeep, ...over } })
  expect(answer.status).toBe(201)
  const { token, assessment } = answer.json
  return { token, id: assessment.id as string, path: `/v1/assessments/${assessment.id}` }
}

describe('the catalogue', () => {
  test('says which edition is judged by, and lets a phone hold each part for a year', async () => {
    const active = await api.ask('GET', '/v1/catalogue')
    expect(active.json).toMatchObject({ digest: api.edition, publishedAt: now, format: 1 })
    const path = `/v1/catalogue/${api.edition}/judging`
    const part = await api.ask('GET', path, { headers: { 'accept-encoding': 'br, gzip' } })
    expect(part.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(part.headers['content-encoding']).toBe('gzip')
    const plain = await api.ask('GET', path)
    expect(plain.json.programmes.length).toBeGreaterThan(5)
    const again = await api.ask('GET', path, {
      headers: { 'if-none-match': part.headers.etag ?? '' },
    })
    expect(again).toMatchObject({ status: 304, text: '' })
  })

  test('sends a part in the very bytes its digest names', async () => {
    const { json } = await api.ask('GET', `/v1/catalogue/${api.edition}`)
    for (const { name, sha256 } of json.parts.slice(0, 6)) {
      const { text } = await api.ask('GET', `/v1/catalogue/${api.edition}/${name}`)
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
      expect(Buffer.from(digest).toString('hex')).toBe(sha256)
    }
  })

  test('does not know an edition or a part that was never published', async () => {
    const edition = await api.ask('GET', `/v1/catalogue/${'0'.repeat(64)}`)
    expect(edition.json).toMatchObject({ type: '/problems/edition-unknown', status: 404 })
    const part = await api.ask('GET', `/v1/catalogue/${api.edition}/text.nowhere.id`)
    expect(part.json).toMatchObject({ type: '/problems/part-unknown', status: 404 })
    expect((await api.ask('GET', '/v1/catalogue/short')).status).toBe(404)
  })

  test('lists every fact that may be answered, with its kind', async () => {
    const { json } = await api.ask('GET', '/v1/facts?unknown=parameter')
    expect(json.edition).toBe(api.edition)
    expect(json.facts).toContainEqual(expect.objectContaining({ id: 'birth' }))
    const { headers } = await api.ask('GET', '/v1/facts')
    const again = await api.ask('GET', '/v1/facts', {
      headers: { 'if-none-match': headers.etag ?? '' },
    })
    expect(again).toMatchObject({ status: 304, text: '' })
  })
})

describe('judging', () => {
  test('answers with a report that the document describes, and writes nothing', async () => {
    const before = await keptItems()
    const answer = await api.ask('POST', '/v1/judgements?ignored=1', { body: exampleJudgement })
    expect(answer.status).toBe(200)
    expect(Report.parse(answer.json)).toEqual(answer.json)
    expect(answer.json).toMatchObject({ edition: api.edition, at: '2026-11-21T04:00:00.000Z' })
    expect(await keptItems()).toEqual(before)
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('searches plans only when asked, and changes no verdict by it', async () => {
    const ask = (query: string) =>
      api.ask('POST', `/v1/judgements${query}`, { body: exampleJudgement })
    const [short, long, odd] = await Promise.all([ask(''), ask('?plans=true'), ask('?plans=1')])
    expect(odd.json).toMatchObject({ status: 400, fields: [{ field: 'plans' }] })
    expect(short.text).not.toContain('"plan":')
    expect(long.text).toContain('"plan":')
    const verdicts = (answer: Answer) =>
      Report.parse(answer.json).programmes.map(({ outlook, ...rest }) => rest)
    expect(verdicts(short)).toEqual(verdicts(long))
    const kinds = (answer: Answer) =>
      Report.parse(answer.json).programmes.map(({ outlook }) => outlook.kind)
    expect(kinds(short)).toContain('reachable')
  })

  test('judges only the programmes that are asked for, as it judges them among all', async () => {
    const programmes = ['kr-e7-4', 'at-rwr-shortage']
    const ask = (body: object) =>
      api.ask('POST', '/v1/judgements?plans=true', { body: { ...exampleJudgement, ...body } })
    const [all, some, none] = await Promise.all([
      ask({}),
      ask({ programmes }),
      ask({ programmes: ['kr-e7-4', 'kr-e7-5'] }),
    ])
    const those = ({ id }: { id: string }) => programmes.includes(id)
    expect(some.json).toEqual({ ...all.json, programmes: all.json.programmes.filter(those) })
    expect(some.json.programmes.length).toBe(2)
    expect(none.json).toMatchObject({ status: 422, fields: [{ field: 'programmes[1]' }] })
    expect((await ask({ programmes: [] })).json.fields).toMatchObject([{ field: 'programmes' }])
  })

  test('asks the table nothing once the edition is in memory', async () => {
    await api.ask('POST', '/v1/judgements', { body: exampleJudgement })
    const before = api.tableCalls()
    for (let n = 0; n < 5; n += 1)
      await api.ask('POST', '/v1/judgements', { body: exampleJudgement })
    expect(api.tableCalls() - before).toBe(0)
  })

  test('says the same, byte for byte, to the same facts in any order', async () => {
    const reversed = Object.fromEntries(Object.entries(exampleJudgement.facts).reverse())
    const [one, two] = await Promise.all([
      api.ask('POST', '/v1/judgements', { body: exampleJudgement }),
      api.ask('POST', '/v1/judgements', { body: { ...exampleJudgement, facts: reversed } }),
    ])
    expect(two.text).toBe(one.text)
  })

  test('takes every fact there is in one body, however many an edition has', async () => {
    const registry = await api.ask('GET', '/v1/facts')
    const facts = Object.fromEntries(
      registry.json.facts.map(({ id }: { id: string }) => [id, null]),
    )
    expect((await api.ask('POST', '/v1/judgements', { body: { facts } })).status).toBe(200)
  })

  test('takes an empty answer, null and "" for unanswered alike', async () => {
    const [none, empty] = await Promise.all([
      api.ask('POST', '/v1/judgements', { body: { facts: {} } }),
      api.ask('POST', '/v1/judgements', { body: { facts: { birth: null, residence: '' } } }),
    ])
    expect(empty.json.programmes).toEqual(none.json.programmes)
  })

  const facts = (over: object) => ({ body: { facts: over } })
  test.each([
    [
      'bad JSON',
      { raw: '{"facts":', headers: { 'content-type': 'application/json' } },
      400,
      '(none)',
    ],
    ['a wrong type', { body: { facts: [] } }, 422, 'facts'],
    [
      'a key that reaches for the prototype',
      {
        raw: '{"facts":{"__proto__":{"known":1}}}',
        headers: { 'content-type': 'application/json' },
      },
      400,
      '(none)',
    ],
    [
      'one fact answered twice',
      {
        raw: '{"facts":{"birth":{"known":"2002"},"birth":{"known":"1990"}}}',
        headers: { 'content-type': 'application/json' },
      },
      400,
      '(none)',
    ],
    ['a fact named like a part of every object', facts({ constructor: 'declined' }), 422, '(none)'],
    [
      'an amount too small for any purse',
      facts({ funds: { known: { amount: 1e-301, currency: 'IDR', period: 'once' } } }),
      422,
      'facts.funds',
    ],
    ['an unknown field', { body: { facts: {}, nik: 1 } }, 422, 'nik'],
    ['an unknown fact', facts({ 'nomor-paspor': { known: 'x' } }), 422, 'facts.nomor-paspor'],
    [
      'an unknown field of an item',
      facts({ degrees: { known: [{ id: 'a', nik: 'declined' }] } }),
      422,
      'facts.degrees[0].nik',
    ],
    ['a future birth date', facts({ birth: { known: '2026-11-22' } }), 422, 'facts.birth'],
    ['a day that never was', { body: { facts: {}, day: '2026-02-30' } }, 422, 'day'],
    ['a day beyond the rules', { body: { facts: {}, day: '2199-01-01' } }, 422, 'day'],
    [
      'two megabytes',
      { raw: `"${'x'.repeat(2_000_000)}"`, headers: { 'content-type': 'application/json' } },
      413,
      '(none)',
    ],
    [
      'another kind of body',
      { raw: 'a=1', headers: { 'content-type': 'text/plain' } },
      415,
      '(none)',
    ],
    ['no body', {}, 415, '(none)'],
  ])('refuses %s, says where, and writes nothing', async (_, asking, status, field) => {
    const before = await keptItems()
    for (const path of ['/v1/judgements', '/v1/assessments']) {
      if (path === '/v1/assessments' && field === 'day') continue
      const answer = await api.ask(
        'POST',
        path,
        path === '/v1/assessments' ? agreed(asking) : asking,
      )
      expect(answer.status).toBe(status)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.headers['x-request-id']).toBe(answer.json.requestId)
      expect(answer.json.next.length).toBeGreaterThan(10)
      if (field !== '(none)')
        expect(answer.json.fields).toContainEqual(expect.objectContaining({ field }))
    }
    expect(await keptItems()).toEqual(before)
  })

  test('never repeats an answer in a refusal', async () => {
    const secret = 'rahasia-sekali'
    const { text } = await api.ask('POST', '/v1/judgements', facts({ birth: { known: secret } }))
    expect(text).not.toContain(secret)
  })
})

describe('keeping', () => {
  test('judges by the active edition whatever edition the phone had, and says which', async () => {
    const answer = await api.ask('POST', '/v1/assessments', {
      body: { ...exampleKeep, edition: '0'.repeat(64) },
    })
    expect(answer.status).toBe(201)
    expect(answer.json.assessment.edition).toBe(api.edition)
    expect(answer.json.report.edition).toBe(api.edition)
  })

  test('needs the consent to keep, and writes nothing without it', async () => {
    const before = await keptItems()
    const refused = await api.ask('POST', '/v1/assessments', {
      body: { ...exampleKeep, consents: [{ purpose: 'statistics', version: '2026-11' }] },
    })
    expect(refused.status).toBe(422)
    expect(refused.json.fields[0].field).toBe('consents')
    const contact = { name: 'Contoh', reach: 'wa 000' }
    const unasked = await api.ask('POST', '/v1/assessments', { body: { ...exampleKeep, contact } })
    expect(unasked.json.fields[0].field).toBe('contact')
    const spoken = await api.ask('POST', '/v1/assessments', {
      body: { ...exampleKeep, consents: [] },
      headers: { 'accept-language': 'id' },
    })
    expect(spoken.json.fields[0].detail).toContain('Perlu persetujuan untuk menyimpan')
    expect(await keptItems()).toEqual(before)
  })

  test('is one call to the table, and gives a link that opens what was kept', async () => {
    await api.ask('POST', '/v1/judgements', { body: exampleJudgement })
    const before = api.tableCalls()
    const { token, path } = await keep()
    expect(api.tableCalls() - before).toBe(1)
    const read = await api.ask('GET', path, { headers: bearer(token) })
    expect(read.status).toBe(200)
    expect(read.json.assessment.facts).toEqual(exampleKeep.facts)
    expect(read.json.assessment.consents).toEqual([
      { purpose: 'keep', version: '2026-11', givenAt: expect.stringMatching(/^2026-11-21T09/) },
    ])
    expect(read.json.rulesChangedSince).toBe(false)
    expect(Report.parse(read.json.report).programmes.length).toBeGreaterThan(5)
  })

  test('sent again with its key, keeps nothing new and gives the same link again', async () => {
    const body = exampleKeep
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const first = await api.ask('POST', '/v1/assessments', { body, headers })
    const before = await keptItems()
    const calls = api.tableCalls()
    const again = await api.ask('POST', '/v1/assessments', { body, headers })
    expect(api.tableCalls() - calls).toBe(1)
    expect(first).toMatchObject({ status: 201 })
    expect(first.headers).not.toHaveProperty('idempotent-replayed')
    expect(again.status).toBe(201)
    expect(again.json).toEqual(first.json)
    expect(JSON.stringify(again.json.report)).toBe(JSON.stringify(first.json.report))
    expect(again.headers['idempotent-replayed']).toBe('true')
    expect(again.headers.etag).toBe(first.headers.etag)
    expect(await keptItems()).toEqual(before)
    const path = `/v1/assessments/${again.json.assessment.id}`
    expect((await api.ask('GET', path, { headers: bearer(again.json.token) })).status).toBe(200)
  })

  test('twenty times at once with one key keeps once', async () => {
    const before = (await keptItems()).length
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        api.ask('POST', '/v1/assessments', { body: exampleKeep, headers }),
      ),
    )
    expect(new Set(answers.map(({ json }) => json.link)).size).toBe(1)
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'])).toHaveLength(19)
    expect((await keptItems()).length - before).toBe(1)
  })

  test('refuses another body under the same key, and shows nothing of the first', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const first = await api.ask('POST', '/v1/assessments', { body: exampleKeep, headers })
    const before = await keptItems()
    const body = { ...exampleKeep, prefer: 'least-money' }
    const other = await api.ask('POST', '/v1/assessments', { body, headers })
    expect(other).toMatchObject({ status: 422, json: { type: '/problems/key-reused' } })
    expect(other.text).not.toContain(first.json.assessment.id)
    expect(await keptItems()).toEqual(before)
  })

  test('a refused request burns no key, and a key that could be guessed is refused', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const body = { ...exampleKeep, facts: { birth: { known: '2031' } } }
    expect((await api.ask('POST', '/v1/assessments', { body, headers })).status).toBe(422)
    const good = await api.ask('POST', '/v1/assessments', { body: exampleKeep, headers })
    expect(good.status).toBe(201)
    const weak = { 'idempotency-key': '1' }
    const refused = await api.ask('POST', '/v1/assessments', { body: exampleKeep, headers: weak })
    expect(refused.json).toMatchObject({
      status: 400,
      fields: [expect.objectContaining({ field: 'Idempotency-Key' })],
    })
  })

  test('a share sent again with its key is the same share', async () => {
    const { token, path } = await keep()
    const headers = { ...bearer(token), 'idempotency-key': crypto.randomUUID() }
    const first = await api.ask('POST', `${path}/shares`, { headers })
    const again = await api.ask('POST', `${path}/shares`, { headers })
    expect(again).toMatchObject({ status: 201, text: first.text })
    expect(again.headers['idempotent-replayed']).toBe('true')
    const { json } = await api.ask('GET', path, { headers })
    expect(json.assessment.shares).toHaveLength(1)
  })

  test('keeps only the hash of the link, and never shows it', async () => {
    const { token, path } = await keep()
    expect((await keptItems()).join()).not.toContain(token)
    const read = await api.ask('GET', path, { headers: bearer(token) })
    expect(read.text).not.toMatch(/tokenHash/)
    expect(token.length).toBeGreaterThanOrEqual(43)
  })

  test('replays the kept report byte for byte', async () => {
    const made = await api.ask('POST', '/v1/assessments', { body: exampleKeep })
    const { token, assessment, report } = made.json
    const read = await api.ask('GET', `/v1/assessments/${assessment.id}`, {
      headers: bearer(token),
    })
    expect(JSON.stringify(read.json.report)).toBe(JSON.stringify(report))
  })

  test.each([
    ['no link', undefined, 401],
    ['a wrong link', 'x'.repeat(43), 403],
    ['a link that is none', '!', 401],
  ])('with %s nothing is read, changed or erased', async (_, token, status) => {
    const { path } = await keep()
    const before = await keptItems()
    const headers: Record<string, string> = {
      'if-match': '"1"',
      ...(token === undefined ? {} : bearer(token)),
    }
    const body = exampleKeep
    for (const [method, end] of [
      ['GET', ''],
      ['GET', '/export'],
      ['PUT', ''],
      ['DELETE', ''],
      ['POST', '/withdrawal'],
      ['POST', '/shares'],
    ] as const) {
      const sent = method === 'PUT' ? { headers, body } : { headers }
      const answer = await api.ask(method, `${path}${end}`, sent)
      expect(answer.status).toBe(status)
    }
    expect(await keptItems()).toEqual(before)
  })

  test('an id that was never given answers as a wrong link does', async () => {
    const answer = await api.ask('GET', '/v1/assessments/nobody', {
      headers: bearer('x'.repeat(43)),
    })
    expect(answer.json.type).toBe('/problems/link-not-valid')
  })

  test('a correction is judged again, and needs the version it was made from', async () => {
    const { token, path } = await keep()
    const body = { ...exampleKeep, facts: { birth: { known: '1999-01-01' } } }
    const headers = bearer(token)
    expect((await api.ask('PUT', path, { body, headers })).status).toBe(428)
    const changed = await api.ask('PUT', path, { body, headers: { ...headers, 'if-match': '"1"' } })
    expect(changed.json).toMatchObject({ assessment: { version: 2, facts: body.facts } })
    expect(changed.headers.etag).toBe('"2"')
    const stale = await api.ask('PUT', path, { body, headers: { ...headers, 'if-match': '"1"' } })
    expect(stale).toMatchObject({ status: 412, json: { type: '/problems/version-stale' } })
    const future = { ...body, facts: { birth: { known: '2027' } } }
    const wrong = await api.ask('PUT', path, {
      body: future,
      headers: { ...headers, 'if-match': '"2"' },
    })
    expect(wrong.status).toBe(422)
    const { assessment } = (await api.ask('GET', path, { headers })).json
    expect(assessment.facts).toEqual(body.facts)
    expect(assessment.saidAt, 'only what was said anew is dated').toEqual({
      birth: assessment.changedAt,
    })
  })

  test('an export holds everything in a form that its schema accepts', async () => {
    const contact = { name: 'Contoh Semau', reach: 'wa 000' }
    const consents = [
      { purpose: 'keep', version: '2026-11' },
      { purpose: 'counselor', version: '2026-11' },
    ]
    const { token, path } = await keep({ contact, consents })
    const file = await api.ask('GET', `${path}/export`, { headers: bearer(token) })
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="rantau-2026-11-21/)
    expect(Export.parse(file.json)).toEqual(file.json)
    expect(file.json.assessment.contact).toEqual(contact)
  })

  test('a share reads the result, but neither contact nor money, and can do nothing else', async () => {
    const contact = { name: 'Contoh Semau', reach: 'wa 000' }
    const consents = [
      { purpose: 'keep', version: '2026-11' },
      { purpose: 'counselor', version: '2026-11' },
    ]
    const funds = { known: { amount: 12_345_678, currency: 'IDR', period: 'once' } }
    const { token, path } = await keep({
      contact,
      consents,
      facts: { ...exampleKeep.facts, funds },
    })
    const made = await api.ask('POST', `${path}/shares`, { headers: bearer(token) })
    expect(made).toMatchObject({ status: 201 })
    const shared = await api.ask('GET', path, { headers: bearer(made.json.token) })
    expect(shared.status).toBe(200)
    expect(shared.json.report.programmes.length).toBeGreaterThan(5)
    expect(shared.text).not.toMatch(/Semau|wa 000|12345678|consents|shares/)
    const other = bearer(made.json.token)
    expect((await api.ask('GET', `${path}/export`, { headers: other })).json.type).toBe(
      '/problems/link-read-only',
    )
    for (const [method, end] of [
      ['DELETE', ''],
      ['POST', '/withdrawal'],
    ] as const)
      expect((await api.ask(method, `${path}${end}`, { headers: other })).status).toBe(403)
  })

  test('withdrawing stops all processing; erasing leaves nothing', async () => {
    const { token, path, id } = await keep()
    const headers = bearer(token)
    const made = await api.ask('POST', `${path}/shares`, { headers })
    const withdrawn = await api.ask('POST', `${path}/withdrawal`, { headers })
    expect(withdrawn.json.withdrawnAt).toMatch(/^2026-11-21T09/)
    const again = await api.ask('POST', `${path}/withdrawal`, { headers })
    expect(again.json.withdrawnAt).toBe(withdrawn.json.withdrawnAt)
    expect((await api.ask('GET', path, { headers: bearer(made.json.token) })).status).toBe(403)
    const read = await api.ask('GET', path, { headers })
    expect(read.json).not.toHaveProperty('report')
    const { version } = read.json.assessment
    const change = { body: exampleKeep, headers: { ...headers, 'if-match': `"${version}"` } }
    expect((await api.ask('PUT', path, change)).json.type).toBe('/problems/consent-withdrawn')
    const erased = await api.ask('DELETE', path, { headers })
    expect(erased.json).toMatchObject({ erasedAt: expect.any(String), receipt: expect.any(String) })
    expect((await keptItems()).join()).not.toContain(id)
    expect((await api.ask('GET', path, { headers })).status).toBe(403)
  })
})

describe('without script', () => {
  const escaped = (text: string) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')

  const form = (raw: string) => ({
    raw,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

  test.each([
    ['/penilaian/jawab', 'id', 'Hasil penilaianmu'],
    ['/en/assessment/answer', 'en', 'Your result'],
  ])('a form sent to %s is answered by a page in its language', async (path, language, title) => {
    const before = await keptItems()
    const answer = await api.ask('POST', path, form('birth.year=2002&citizenship=ID&residence=ID'))
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.text).toContain(`<html lang="${language}"`)
    expect(answer.text).toContain(`<h1>${title}</h1>`)
    expect(answer.text).toMatch(/href="\/(en\/programme|program)\/at-rwr-shortage"/)
    expect(answer.text).not.toContain('<!--frame:')
    expect(await keptItems()).toEqual(before)
  })

  test('the page groups each programme as the API judges it', async () => {
    const judged = await api.ask('POST', '/v1/judgements', {
      body: { facts: { birth: { known: '2002' }, citizenship: { known: 'ID' } } },
    })
    const page = await api.ask(
      'POST',
      '/en/assessment/answer',
      form('birth.year=2002&citizenship=ID'),
    )
    const programmes = judged.json.programmes
    expect(page.text.match(/class="doorway"/g)).toHaveLength(programmes.length)
    const asking = programmes.filter(
      (one: { outlook: { kind: string } }) => one.outlook.kind === 'ask',
    )
    expect(page.text).toMatch(
      new RegExp(
        `Needs your answers</span> <span class="count">${asking.length} of ${programmes.length} `,
      ),
    )
  })

  test('the page names every requirement that the API finds in the way', async () => {
    const facts = { birth: { known: '1960-05' }, citizenship: { known: 'ID' } }
    const judged = await api.ask('POST', '/v1/judgements', { body: { facts } })
    const sent = form('birth.year=1960&birth.month=5&citizenship=ID')
    const page = await api.ask('POST', '/en/assessment/answer', sent)
    const cards = page.text.split('class="doorway"').slice(1)
    const digest = judged.json.edition
    let named = 0
    for (const { id, outlook } of judged.json.programmes) {
      const text = await api.ask('GET', `/v1/catalogue/${digest}/text.${id}.en`)
      const card = cards.find((one) => one.includes(`/en/programme/${id}"`)) ?? ''
      const inTheWay = new Set([...(outlook.unmet ?? []), ...[outlook.because ?? []].flat()])
      for (const requirement of text.json.requirements.filter((one: { id: string }) =>
        inTheWay.has(one.id),
      )) {
        expect(card).toContain(`<li><strong>Missing:</strong> ${escaped(requirement.title)}</li>`)
        named += 1
      }
    }
    expect(named).toBeGreaterThan(5)
  })

  test('a wrong answer is named as its question is', async () => {
    const sent = form('birth.year=2030&degrees.2.level=wizard&degrees.1.years=many')
    const { status, text } = await api.ask('POST', '/en/assessment/answer', sent)
    expect(status).toBe(422)
    for (const name of ['Date of birth', 'Education · 2 · Level', 'Education · 1 · Nominal length'])
      expect(text).toContain(`<strong>${name}`)
    expect(text).not.toContain('<strong>degrees')
    expect(text).not.toMatch(/Expected|wizard|iso3166/)
  })

  test('a wrong answer comes back named and harmless', async () => {
    const answer = await api.ask(
      'POST',
      '/penilaian/jawab',
      form('birth.year=2030&residence=%3Cscript%3E&nik=5371'),
    )
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Pilih negara dari daftar.')
    expect(answer.text).toMatch(/<strong>nik<\/strong>: Pertanyaan ini tidak ada di formulir/)
    expect(answer.text).not.toContain('5371')
    expect(answer.text).toContain('Tanggal ini belum tiba')
    expect(answer.text).not.toContain('<script>alert')
  })
})

describe('a form that cannot be read', () => {
  const asPage = { 'accept-language': 'en', accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  const encoded = 'application/x-www-form-urlencoded'

  test.each([
    ['/penilaian/jawab', 413, 'Isianmu terlalu panjang', '/penilaian'],
    ['/en/assessment/answer', 413, 'What you wrote is too long', '/en/assessment'],
    ['/tawaran/langkah', 413, 'Isianmu terlalu panjang', '/tawaran'],
    ['/en/offer/step', 415, 'The form could not be read', '/en/offer'],
    ['/penilaian/jawab', 415, 'Formulirnya tidak terbaca', '/penilaian'],
  ])('is refused at %s with %i on a page that leads back', async (path, status, title, back) => {
    const large = status === 413
    const answer = await api.ask('POST', path, {
      raw: large ? `jobs=${'a'.repeat(300_000)}` : 'hello',
      headers: { ...asPage, 'content-type': large ? encoded : 'text/plain' },
    })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.text).toContain(`<h1>${title}</h1>`)
    expect(answer.text).toContain(`<a class="button" href="${back}">`)
    expect(answer.text).not.toMatch(/undefined|frame:|Content-Type/)
  })

  test('is refused in JSON to a program that asks for JSON', async () => {
    const headers = { accept: 'application/json', 'content-type': 'text/plain' }
    const answer = await api.ask('POST', '/penilaian/jawab', { raw: 'hello', headers })
    expect(answer.json).toMatchObject({ status: 415, type: '/problems/unsupported-media-type' })
  })
})

describe('the address a problem names', () => {
  test('is a page about it, in both languages, the reader’s first', async () => {
    for (const kind of refusalKinds) {
      const page = await api.ask('GET', `/problems/${kind}`)
      expect(page.status).toBe(200)
      expect(page.headers['content-type']).toContain('text/html')
      expect(page.text.indexOf('<section lang="en">')).toBeGreaterThan(0)
      expect(page.text.indexOf('<section lang="id">')).toBeGreaterThan(
        page.text.indexOf('<section lang="en">'),
      )
      expect(page.text).not.toMatch(/undefined|frame:/)
    }
    const native = await api.ask('GET', '/problems/bad-json', {
      headers: { 'accept-language': 'id' },
    })
    expect(native.text).toContain('<h1>Isi permintaan bukan JSON</h1>')
  })

  test('of a problem that does not exist is unknown', async () => {
    for (const kind of ['nonsense', '__proto__', 'constructor'])
      expect((await api.ask('GET', `/problems/${kind}`)).status).toBe(404)
  })
})

test('whoever loads an answer given without script again is led to the form', async () => {
  const answer = await api.ask('GET', '/penilaian/jawab')
  expect(answer).toMatchObject({ status: 303, headers: { location: '/penilaian' } })
  expect((await api.ask('DELETE', '/en/assessment/answer')).headers.allow).toContain('POST')
})

test('health tells the edition and the time of the clock that was set', async () => {
  const { json } = await api.ask('GET', '/v1/health')
  expect(json).toMatchObject({ status: 'ok', edition: api.edition })
  expect(json.now).toMatch(/^2026-11-21T09:/)
})

test('the judging part a phone downloads stays within its budget', async () => {
  const { text } = await api.ask('GET', `/v1/catalogue/${api.edition}/judging`)
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(60_000)
})
