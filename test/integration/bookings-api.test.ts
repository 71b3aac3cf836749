// Over 300 lines: what the API of talks promises whoever calls it, each promise over HTTP.
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { callStore, noticeStore } from '../../functions/adapters/notices.ts'
import { bookingsApp } from '../../functions/bookings/app.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Roster } from '../../shared/booking/roster.ts'
import { freeStarts } from '../../shared/booking/slots.ts'
import { dayMs, hourMs, type Instant, minuteMs } from '../../shared/booking/time.ts'
import { portsOf } from './booking-asked.ts'
import { roster } from './booking-roster.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const morning = Date.parse('2026-11-23T00:00:00Z')
let ours: TableOfOurs
let now: Instant
let next = 0
const asked = new Map<string, number>()

beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
})
afterAll(() => ours.stop())
beforeEach(() => {
  now = morning
})

/** Without limits, so that no test is in another's way. */
const known: Roster = {
  counselors: roster.counselors.map((one) => ({ ...one, limits: {} })),
  offices: [{ id: 'contoh', name: 'Kantor Contoh', city: 'Kupang', address: 'Jalan Contoh 1' }],
}

const frame = '<title><!--frame:title--></title><main><!--frame:content--></main>'

/** The desk as it would answer; `at`: where it was addressed. */
const door = (staffAtHome = true, at = 'http://localhost') => {
  const records = ours.open()
  const bookings = { ...bookingStore(records), roster: async () => known }
  const calls = callStore(records)
  const app = bookingsApp(
    {
      ...portsOf(
        bookings,
        () => now,
        async () => {},
      ),
      calls,
      frames: { frame: async () => frame },
      staffAtHome,
      askedPerDayMax: undefined,
    },
    () => {},
  )
  return async (method: string, path: string, asking: Asking = {}): Promise<Answered> => {
    const { body, headers } = asking
    const sent = body === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await app.request(`${at}${path}`, {
      method,
      headers: { ...sent, 'accept-language': 'en', ...headers },
      ...(body !== undefined && {
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    })
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      json: isJson && JSON.parse(text),
    }
  }
}

type Asking = { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
type Answered = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever was answered
  readonly json: any
}

const iso = (instant: Instant): string => new Date(instant).toISOString()

/** A start nobody has asked for yet, in days enough for all tests. */
function freshStart(counselor: string, service: string): Instant {
  const whom = known.counselors.find(({ id }) => id === counselor)
  if (whom === undefined) throw new Error(`no counselor ${counselor}`)
  const from = morning + dayMs
  const all = freeStarts({ counselor: whom, ledgers: [] }, service, from, from + 25 * dayMs, {
    now: morning,
  })
  const before = asked.get(counselor) ?? 0
  asked.set(counselor, before + 1)
  // Every other one: there are pauses between talks.
  const found = all[2 * before]
  if (found === undefined) throw new Error('no start is left')
  return found.start
}

const visitor = 'tamu-tamu-tamu-tamu-tamu'
const key = (): Record<string, string> => ({
  'idempotency-key': `kunci-kunci-kunci-kunci-${next++}`,
})

const person = (own: object = {}) => ({
  contact: { name: 'Contoh Rina', email: `rina-${next++}@contoh.example` },
  topic: 'way',
  way: 'online',
  language: 'id',
  zone: 'Asia/Makassar',
  urgent: false,
  minor: false,
  consents: [{ purpose: 'talk', version: '2026-11' }],
  ...own,
})

const talk = (own: object = {}) => ({
  counselor: 'melati-1',
  service: 'talk-30',
  start: 'start' in own ? '' : iso(freshStart('melati-1', 'talk-30')),
  visitor,
  ...person(),
  ...own,
})

const fieldsOf = ({ json }: Answered): readonly string[] =>
  (json.fields ?? []).map(({ field }: { readonly field: string }) => field)

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

type Item = Readonly<Record<string, unknown>> & { readonly pk: string }

async function items(kind: string): Promise<readonly Item[]> {
  const { db, table } = ours.open()
  const { Items = [] } = await db.send(new ScanCommand({ TableName: table }))
  return (Items as Item[]).filter(({ pk }) => pk.startsWith(`${kind}#`))
}

describe('a request that comes again', () => {
  test('gets the same answer, byte for byte, and books nothing more', async () => {
    const ask = door()
    const [body, headers] = [talk({ spoken: 'id', note: 'Satu\nbaris' }), key()]
    const first = await ask('POST', '/v1/bookings', { body, headers })
    now += 5 * minuteMs
    const again = await ask('POST', '/v1/bookings', { body, headers })
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.text).toBe(first.text)
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    const { id } = first.json.booking
    expect((await items('BOOKING')).filter(({ pk }) => pk === `BOOKING#${id}`)).toHaveLength(1)
  })

  test('is remembered without a word of what the student told us', async () => {
    const ask = door()
    const contact = { name: 'Rahasia', email: 'rahasia@contoh.example', whatsapp: '081200009999' }
    const body = talk({
      contact,
      note: 'rahasia besar',
      supporter: 'Rahasia Ibu',
      access: 'rahasia',
      guardian: { name: 'Rahasia Wali', reach: 'rahasia@wali.example' },
      minor: true,
      consents: ['talk', 'guardian'].map((purpose) => ({ purpose, version: '2026-11' })),
    })
    const headers = key()
    const made = await ask('POST', '/v1/bookings', { body, headers })
    const { id } = made.json.booking
    const cancel = {
      body: { reason: 'rahasia sakit' },
      headers: { ...key(), ...bearer(made.json.token) },
    }
    const gone = await ask('POST', `/v1/bookings/${id}/cancel`, cancel)
    expect([made.status, gone.status]).toEqual([201, 200])
    const kept = await items('REPEAT')
    expect(kept.length).toBeGreaterThan(1)
    expect(JSON.stringify(kept)).not.toMatch(/rahasia|81200009999/i)
    const again = await ask('POST', `/v1/bookings/${id}/cancel`, cancel)
    expect(again.text).toBe(gone.text)
    expect(gone.json.booking).toMatchObject({
      reason: 'rahasia sakit',
      contact: { name: 'Rahasia' },
    })
    expect((await ask('POST', '/v1/bookings', { body, headers })).text).toBe(made.text)
  })

  test('is refused under another body, and neither a refusal nor bad input burns its key', async () => {
    const ask = door()
    const headers = key()
    const body = talk()
    const bad = await ask('POST', '/v1/bookings', { body: { ...body, zone: 'Mars/Base' }, headers })
    const off = iso(Date.parse(body.start) + 7 * minuteMs)
    const refused = await ask('POST', '/v1/bookings', { body: { ...body, start: off }, headers })
    expect([bad.status, refused.status]).toEqual([422, 422])
    expect((await ask('POST', '/v1/bookings', { body, headers })).status).toBe(201)
    const other = await ask('POST', '/v1/bookings', { body: talk(), headers })
    expect([other.status, other.json.type.split('/').at(-1)]).toEqual([422, 'key-reused'])
  })

  test('of a cancelled booking is answered with the time it was cancelled first', async () => {
    const ask = door()
    const { json } = await ask('POST', '/v1/bookings', { body: talk() })
    const path = `/v1/bookings/${json.booking.id}/cancel`
    const asking = { body: {}, headers: bearer(json.token) }
    const first = await ask('POST', path, asking)
    now += hourMs
    const second = await ask('POST', path, asking)
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.json.booking.cancelledAt).toBe(iso(morning))
  })
})

describe('what cannot be meant is refused, and the field is named', () => {
  const shared = `https://rantau.example/simpan#${'i'.repeat(22)}.${'t'.repeat(43)}`
  const seen = ['talk', 'assessment'].map((purpose) => ({ purpose, version: '2026-11' }))
  const cases: readonly (readonly [string, object, string])[] = [
    ['an unknown zone', { zone: 'Mars/Base' }, 'zone'],
    ['a note of 10,000 letters', { note: 'x'.repeat(10_000) }, 'note'],
    ['control characters', { note: 'a\u0000b' }, 'note'],
    ['half a letter', { note: 'a\ud800b' }, 'note'],
    ['a name of two lines', { contact: { name: 'Rina\nBcc: a', email: 'r@x.id' } }, 'contact.name'],
    [
      'an e-mail with a null',
      { contact: { name: 'Rina', email: 'r\u0000@x.id' } },
      'contact.email',
    ],
    ['the number of an ID card', { note: 'NIK 5371 0123 4567 8901' }, 'note'],
    ['the number of a passport', { supporter: 'Kakak, paspor C1234567' }, 'supporter'],
    ['an e-mail without @', { contact: { name: 'Rina', email: 'rina.example' } }, 'contact.email'],
    ['a number that is none', { contact: { name: 'Rina', whatsapp: '12' } }, 'contact.whatsapp'],
    ['no way to be reached', { contact: { name: 'Rina' } }, 'contact.email'],
    ['no name', { contact: { name: ' ', email: 'rina@contoh.example' } }, 'contact.name'],
    ['a start that is no instant', { start: 'besok jam sembilan' }, 'start'],
    ['an unknown topic', { topic: 'weather' }, 'topic'],
    ['an unknown way', { way: 'letter' }, 'way'],
    ['no consent', { consents: [] }, 'consents'],
    ['a minor without a guardian', { minor: true }, 'guardian'],
    [
      'a minor whose guardian has not agreed',
      { minor: true, guardian: { name: 'Contoh Wali', reach: '081211112222' } },
      'consents.guardian',
    ],
    ['an assessment without consent to it', { assessment: shared }, 'assessment'],
    [
      'an address that is no link to an assessment',
      { assessment: 'javascript:alert(1)', consents: seen },
      'assessment',
    ],
    ['a telephone talk without a number', { way: 'phone' }, 'contact.whatsapp'],
    ['a field nobody knows', { colour: 'red' }, 'colour'],
  ]
  test.each(cases)('%s', async (_, own, field) => {
    const answer = await door()('POST', '/v1/bookings', { body: talk(own) })
    expect([answer.status, fieldsOf(answer)]).toEqual([422, [field]])
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  test('a line that ends before it begins', async () => {
    const start = freshStart('melati-1', 'talk-30')
    const { counselor, service } = talk()
    const body = { counselor, service, from: iso(start), to: iso(start - hourMs), ...person() }
    const answer = await door()('POST', '/v1/waits', { body })
    expect([answer.status, fieldsOf(answer)]).toEqual([422, ['to']])
  })

  test.each([
    ['an unknown service', { service: 'talk-31' }, 'service-unknown'],
    ['an unknown counselor', { counselor: 'nobody' }, 'counselor-unknown'],
    ['a way that is not offered', { way: 'place' }, 'way-not-offered'],
  ])('%s', async (_, own, kind) => {
    const answer = await door()('POST', '/v1/bookings', { body: talk(own) })
    expect([answer.status, answer.json.type.split('/').at(-1)]).toEqual([422, kind])
  })

  test.each([
    ['off the grid', 7 * minuteMs, 'off-grid'],
    ['outside hours', 12 * hourMs, 'off-hours'],
    ['too far ahead', 8 * 7 * dayMs, 'too-far'],
  ])('a start %s, with the three nearest that are free', async (_, later, kind) => {
    const start = freshStart('melati-2', 'talk-30') + later
    const body = talk({ counselor: 'melati-2', start: iso(start) })
    const answer = await door()('POST', '/v1/bookings', { body })
    expect([answer.status, answer.json.type.split('/').at(-1)]).toEqual([422, kind])
    expect(answer.json.nearest).toHaveLength(3)
  })
})

test('whoever meets others at every attempt is told when to try again, on a page too', async () => {
  const records = ours.open()
  const bookings = { ...bookingStore(records), roster: async () => known }
  const unlucky = { ...bookings, commit: async () => 'stale' as const }
  const ports = portsOf(
    unlucky,
    () => now,
    async () => {},
  )
  const app = bookingsApp({ ...ports, frames: { frame: async () => frame } }, () => {})
  const send = (path: string, type: string, body: string) =>
    app.request(`http://localhost${path}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
  const { counselor, service, start, topic, zone } = {
    ...talk(),
    topic: 'way',
    zone: 'Asia/Makassar',
  }
  const answer = await send('/v1/bookings', 'application/json', JSON.stringify(talk()))
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([409, '2'])
  const form = new URLSearchParams({ counselor, service, start, topic, zone, visitor })
  for (const [name, value] of [
    ['name', 'Contoh Sibuk'],
    ['email', 'sibuk@contoh.example'],
    ['by', 'online'],
    ['consent', 'talk'],
  ] as const)
    form.append(name, value)
  const page = await send('/konsultasi/pesan', 'application/x-www-form-urlencoded', String(form))
  expect([page.status, page.headers.get('retry-after')]).toEqual([409, '2'])
  expect(await page.text()).toContain('value="sibuk@contoh.example"')
})

test('nobody who looks at the pages of a booking changes anything', async () => {
  const ask = door()
  const { json } = await ask('POST', '/v1/bookings', { body: talk() })
  const table = async () => [await items('BOOKING'), await items('LEDGER')]
  const before = await table()
  const paths = ['', '/pindah', '/batal', '/terima', '/rantau.ics'].map(
    (deed) => `/konsultasi/pesanan/${json.booking.id}.${json.token}${deed}`,
  )
  const seen = await Promise.all(paths.map((path) => ask('GET', path)))
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 303, 200])
  for (const { headers } of seen) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('set-cookie')).toBeNull()
  }
  expect(await table()).toEqual(before)
})

test('whoever hands on an address fills in nothing, agrees to nothing and knows no key', async () => {
  const ask = door()
  const { counselor, service, start } = talk()
  const mine = 'k'.repeat(24)
  const typed = { name: 'Contoh', note: 'Contoh catatan', minor: 'yes', urgent: 'yes', key: mine }
  const query = new URLSearchParams({ counselor, service, start, ...typed })
  for (const purpose of ['talk', 'assessment', 'reminders']) query.append('consent', purpose)
  for (const page of ['isi', 'waktu']) {
    const { status, text } = await ask('GET', `/konsultasi/${page}?${query}`)
    expect(status).toBe(200)
    expect(text).not.toContain('Contoh catatan')
    expect(text).not.toContain(mine)
    expect(text).not.toMatch(/name="(consent|minor|urgent)"[^>]* checked/)
    expect(text).not.toMatch(/type="hidden" name="consent"/)
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const again = await ask('POST', '/konsultasi/antre', { body: String(query), headers })
  expect(again.text).toContain('Contoh catatan')
  expect(again.text).not.toContain(mine)
})

describe('a private link', () => {
  test('opens its booking and no other, is shown to nobody else, and looking changes nothing', async () => {
    const ask = door()
    const [mine, other] = [
      await ask('POST', '/v1/bookings', { body: talk() }),
      await ask('POST', '/v1/bookings', { body: talk() }),
    ]
    const path = `/v1/bookings/${mine.json.booking.id}`
    const before = await items('BOOKING')
    const seen = await ask('GET', path, { headers: bearer(mine.json.token) })
    expect(seen.status).toBe(200)
    expect(seen.headers.get('cache-control')).toBe('no-store')
    expect(seen.headers.get('referrer-policy')).toBe('no-referrer')
    expect((await ask('GET', path, { headers: bearer(other.json.token) })).status).toBe(403)
    expect((await ask('GET', path)).status).toBe(401)
    for (const deed of ['move', 'cancel', 'accept'])
      expect(
        (await ask('GET', `${path}/${deed}`, { headers: bearer(mine.json.token) })).status,
      ).toBe(405)
    expect(await items('BOOKING')).toEqual(before)
    expect(JSON.stringify(before)).not.toContain(mine.json.token)
  })

  test('ends with its booking', async () => {
    const ask = door()
    const { json } = await ask('POST', '/v1/bookings', { body: talk() })
    now = Date.parse(json.booking.expiresAt)
    const headers = bearer(json.token)
    expect((await ask('GET', `/v1/bookings/${json.booking.id}`, { headers })).status).toBe(403)
  })

  test('moves a talk three times at most, and a refused move leaves the old seat', async () => {
    const ask = door()
    const { json } = await ask('POST', '/v1/bookings', {
      body: talk({
        counselor: 'kenanga-1',
        service: 'talk-45',
        start: iso(freshStart('kenanga-1', 'talk-45')),
      }),
    })
    const path = `/v1/bookings/${json.booking.id}`
    const headers = bearer(json.token)
    const move = async (start: Instant) => {
      const body = { counselor: 'kenanga-2', service: 'talk-45', start: iso(start) }
      return (await ask('POST', `${path}/move`, { body, headers })).status
    }
    const start = freshStart('kenanga-2', 'talk-45')
    expect(await move(start + 7 * minuteMs)).toBe(422)
    expect((await ask('GET', path, { headers })).json.booking.counselor).toBe('kenanga-1')
    const days = [0, 1, 2, 3].map((day) => start + day * dayMs)
    const moved: number[] = []
    for (const one of days) moved.push(await move(one))
    expect(moved).toEqual([200, 200, 200, 409])
  })
})

test('nobody fills a stranger’s mailbox: one contact is written down six times a day, given up or not', async () => {
  const ask = door()
  const contact = { name: 'Contoh Asing', email: 'asing@contoh.example' }
  const own = () => ({ counselor: 'melati-3', start: iso(freshStart('melati-3', 'talk-30')) })
  for (let times = 0; times < 6; times++) {
    const { status, json } = await ask('POST', '/v1/bookings', {
      body: talk({ contact, ...own() }),
    })
    expect(status).toBe(201)
    await ask('DELETE', `/v1/bookings/${json.booking.id}`, { headers: bearer(json.token) })
  }
  const again = { ...contact, whatsapp: '081277778888' }
  const seventh = await ask('POST', '/v1/bookings', { body: talk({ contact: again, ...own() }) })
  expect([seventh.status, seventh.json.type]).toEqual([409, '/problems/too-many-asked'])
  now += dayMs
  const tomorrow = await ask('POST', '/v1/bookings', { body: talk({ contact, ...own() }) })
  expect(tomorrow.status).toBe(201)
})

test('where a week is held as far as it may be, one books without a hold', async () => {
  const ask = door()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const all = known.counselors.find(({ id }) => id === 'melati-2')
  if (all === undefined) throw new Error('no counselor melati-2')
  const from = morning + 21 * dayMs
  const starts = freeStarts({ counselor: all, ledgers: [] }, 'talk-30', from, from + 7 * dayMs, {
    now: morning,
  }).filter((_, nth) => nth % 2 === 0)
  const held = (nth: number) =>
    ask('POST', '/v1/holds', {
      body: {
        counselor: 'melati-2',
        service: 'talk-30',
        start: iso(starts[nth]?.start ?? 0),
        visitor: `tamu-penuh-tamu-penuh-${nth}`,
      },
    })
  for (let nth = 0; nth < 8; nth++) expect((await held(nth)).status).toBe(201)
  const next = await held(8)
  expect([next.status, next.json.type]).toEqual([409, '/problems/too-many-held'])
  const body = new URLSearchParams({
    service: 'talk-30',
    time: `melati-2@${iso(starts[8]?.start ?? 0)}`,
  })
  const page = await ask('POST', '/konsultasi/tahan', { body: String(body), headers })
  const to = page.headers.get('location') ?? ''
  expect([page.status, to.includes('hold=')]).toEqual([303, false])
  expect((await ask('GET', to)).text).toContain('tidak ditahan untukmu')
})

describe('what a student takes back', () => {
  const told = () => ({
    counselor: 'melati-3',
    start: iso(freshStart('melati-3', 'talk-30')),
    contact: { name: 'Contoh Zamrud', email: 'zamrud@contoh.example', whatsapp: '081298765432' },
    note: 'Catatan zamrud',
    supporter: 'Kakak zamrud',
    access: 'Akses zamrud',
    minor: true,
    guardian: { name: 'Wali zamrud', reach: '081211112222' },
    assessment: `https://rantau.example/simpan#${'z'.repeat(22)}.${'z'.repeat(43)}`,
    consents: ['talk', 'assessment', 'reminders', 'guardian'].map((purpose) => ({
      purpose,
      version: '2026-11',
    })),
  })
  const traces = /zamrud|81298765432|81211112222|z{22}/i

  test('is seen by nobody from then on: a consent takes back what it let be seen', async () => {
    const ask = door()
    const { json } = await ask('POST', '/v1/bookings', { body: talk(told()) })
    const path = `/v1/bookings/${json.booking.id}`
    const headers = { ...bearer(json.token), ...key() }
    const body = { purposes: ['assessment'] }
    const first = await ask('POST', `${path}/withdrawal`, { headers, body })
    expect(first.json.booking.wishes.assessment).toBeUndefined()
    expect(first.json.booking.consents[1]).toMatchObject({ withdrawnAt: iso(now) })
    expect(first.json.booking.state).toBe('confirmed')
    now += hourMs
    const again = await ask('POST', `${path}/withdrawal`, { headers, body })
    expect(again.text).toBe(first.text)
    expect(JSON.stringify(await items('BOOKING'))).not.toMatch(/z{22}/)
    const wrong = await ask('POST', `${path}/withdrawal`, { headers, body: { purposes: ['talk'] } })
    expect([wrong.status, fieldsOf(wrong)]).toEqual([422, ['purposes[0]']])
    await ask('DELETE', path, { headers })
  })

  test('leaves no trace in the table, and the seat to who comes next', async () => {
    const ask = door()
    const wanted = talk(told())
    const { json } = await ask('POST', '/v1/bookings', { body: wanted, headers: key() })
    const path = `/v1/bookings/${json.booking.id}`
    const headers = bearer(json.token)
    expect((await ask('DELETE', path)).status).toBe(401)
    expect((await ask('DELETE', path, { headers: bearer('x'.repeat(43)) })).status).toBe(403)
    const { db, table } = ours.open()
    const all = async () =>
      JSON.stringify((await db.send(new ScanCommand({ TableName: table }))).Items)
    expect(await all()).toMatch(traces)
    const done = await ask('DELETE', path, { headers })
    expect([done.status, done.json.erasedAt]).toEqual([200, iso(now)])
    expect(await all()).not.toMatch(traces)
    expect((await ask('GET', path, { headers })).status).toBe(403)
    expect((await ask('DELETE', path, { headers })).status).toBe(403)
    const next = await ask('POST', '/v1/bookings', {
      body: { ...wanted, ...person(), assessment: undefined },
    })
    expect(next.status).toBe(201)
    const { start } = talk(told())
    const same = await ask('POST', '/v1/bookings', { body: { ...wanted, start } })
    expect(same.status).toBe(201)
    await ask('DELETE', `/v1/bookings/${same.json.booking.id}`, {
      headers: bearer(same.json.token),
    })
  })

  test('stands on a page with all they told, each to be taken back there, and looking takes nothing', async () => {
    const ask = door()
    const { json } = await ask('POST', '/v1/bookings', { body: talk(told()) })
    const path = `/konsultasi/pesanan/${json.link}`
    const form = (body: string) => ({
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect((await ask('GET', path)).text).toContain(`href="${path}/data"`)
    const seen = await ask('GET', `${path}/data`)
    for (const one of ['Contoh Zamrud', 'Catatan zamrud', '+6281298765432', 'Wali zamrud'])
      expect(seen.text).toContain(one)
    expect(seen.text).not.toMatch(/z{22}/)
    expect(seen.headers.get('cache-control')).toBe('no-store')
    const copy = await ask('GET', `${path}/rantau.json`)
    expect(copy.json.booking.contact.name).toBe('Contoh Zamrud')
    expect(copy.headers.get('content-disposition')).toContain('attachment')

    const back = await ask('POST', `${path}/tarik`, form('purpose=reminders'))
    expect([back.status, back.headers.get('location')]).toEqual([303, `${path}/data`])
    expect((await ask('GET', `${path}/data`)).text.match(/action="[^"]*\/tarik"/g)).toHaveLength(1)
    expect((await ask('POST', `${path}/tarik`, form('purpose=talk'))).status).toBe(303)

    expect((await ask('GET', `${path}/hapus`)).status).toBe(200)
    expect((await ask('GET', path)).status).toBe(200)
    const gone = await ask('POST', `${path}/hapus`, form(''))
    expect([gone.status, gone.headers.get('location')]).toEqual([303, '/konsultasi/terhapus'])
    expect((await ask('GET', '/konsultasi/terhapus')).status).toBe(200)
    for (const page of ['', '/data', '/hapus', '/rantau.json', '/rantau.ics'])
      expect((await ask('GET', `${path}${page}`)).status).toBe(404)
    expect((await ask('POST', `${path}/hapus`, form(''))).status).toBe(404)
  })

  test('is taken back once, by however many taps at the same time', async () => {
    const ask = door()
    const { json } = await ask('POST', '/v1/bookings', { body: talk(told()) })
    const erase = () =>
      ask('DELETE', `/v1/bookings/${json.booking.id}`, { headers: bearer(json.token) })
    const statuses = (await Promise.all([erase(), erase(), erase()])).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 403, 403])
  })
})

test('the language a talk was chosen in goes with a place in line', async () => {
  const ask = door()
  const start = freshStart('melati-3', 'talk-30')
  const at = { counselor: 'melati-3', service: 'talk-30' }
  await ask('POST', '/v1/bookings', { body: talk({ ...at, start: iso(start) }) })
  const body = {
    ...at,
    from: iso(start),
    to: iso(start),
    ...person({ language: 'en', spoken: 'de' }),
  }
  const { status, json } = await ask('POST', '/v1/waits', { body })
  expect([status, json.booking.state]).toEqual([201, 'waiting'])
  const stored = (await items('BOOKING')).find(({ id }) => id === json.booking.id)
  expect((stored as unknown as Booking).wishes).toMatchObject({ language: 'en', spoken: 'de' })
})

describe('students who left only a number', () => {
  const whatsapp = () => ({ name: 'Contoh Tanpa Surel', whatsapp: `0812 0000 ${4_000 + next++}` })
  const office = 'contoh'

  /** A booking the notices function has put on the list of its office. */
  async function called(own: object = {}, since = now) {
    const ask = door()
    const { json } = await ask('POST', '/v1/bookings', {
      body: talk({ contact: whatsapp(), ...own }),
    })
    const notice = { booking: json.booking.id, letter: 'confirmed', version: 1 } as const
    const store = noticeStore(ours.open())
    await store.claim(notice, now)
    await store.call({ ...notice, office, since })
    await store.finish(notice, 'to-call', now)
    return { ask, json, call: { office, ...notice } }
  }

  const listed = async (ask: ReturnType<typeof door>) =>
    (await ask('GET', `/v1/staff/calls?office=${office}`)).json.calls

  test('stand on the list with a message to send with one tap, and are marked once', async () => {
    const { ask, json, call } = await called()
    const [one, ...others] = await listed(ask)
    expect(others).toEqual([])
    expect(one).toMatchObject({ ...call, name: 'Contoh Tanpa Surel', start: json.booking.start })
    expect(one.link).toBe(`https://wa.me/${one.whatsapp}?text=${encodeURIComponent(one.text)}`)
    expect(one.text).toContain('Contoh Tanpa Surel')
    expect(one.text).not.toContain(json.token)
    expect((await ask('GET', '/v1/staff/calls?office=elsewhere')).json.calls).toEqual([])

    const first = await ask('POST', '/v1/staff/calls/sent', { body: call })
    now += hourMs
    const again = await ask('POST', '/v1/staff/calls/sent', { body: call })
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.json).toEqual({ sentAt: iso(morning) })
    expect(await listed(ask)).toEqual([])
    const unknown = { ...call, version: 7 }
    expect((await ask('POST', '/v1/staff/calls/sent', { body: unknown })).status).toBe(404)
  })

  test('who are in danger are written to first', async () => {
    const { call } = await called({}, morning)
    const { ask, call: danger } = await called({ urgent: true }, morning + minuteMs)
    const ids = (await listed(ask)).map(({ booking }: { readonly booking: string }) => booking)
    expect(ids).toEqual([danger.booking, call.booking])
    for (const body of [call, danger]) await ask('POST', '/v1/staff/calls/sent', { body })
  })

  test('are told nothing that is no longer so', async () => {
    const { ask, json } = await called()
    expect(await listed(ask)).toHaveLength(1)
    const headers = bearer(json.token)
    await ask('POST', `/v1/bookings/${json.booking.id}/cancel`, { body: {}, headers })
    expect(await listed(ask)).toEqual([])
    await called()
    now += 60 * dayMs
    expect(await listed(ask)).toEqual([])
  })

  test('stand on a plain page too, where a tap marks them and a look does not', async () => {
    const { ask, call } = await called({ contact: { ...whatsapp(), name: '<b>Rina</b>' } })
    const page = await ask('GET', '/staff/calls')
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.text).toContain('&lt;b&gt;Rina&lt;/b&gt;')
    expect(page.text).toContain('href="https://wa.me/62812')
    const form = new URLSearchParams({ ...call, version: '1' })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await ask('GET', '/staff/calls')).text).toContain(call.booking)
    const sent = await ask('POST', '/staff/calls', { body: String(form), headers })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/staff/calls'])
    expect((await ask('GET', '/staff/calls')).text).not.toContain(call.booking)
  })
})

test('the doors of the staff are where they were opened, and only for this machine’s own pages', async () => {
  const paths = ['/v1/staff/calls', '/staff/calls'] as const
  const status = async (ask: ReturnType<typeof door>, headers: Record<string, string> = {}) =>
    Promise.all(paths.map(async (path) => (await ask('GET', path, { headers })).status))
  expect(await status(door())).toEqual([200, 200])
  expect(await status(door(), { 'sec-fetch-site': 'same-origin', origin: 'null' })).toEqual([
    200, 200,
  ])
  expect(await status(door(), { 'sec-fetch-site': 'cross-site' })).toEqual([404, 404])
  // What an older browser says of a form on another page.
  expect(await status(door(), { origin: 'http://localhost' })).toEqual([200, 200])
  expect(await status(door(), { origin: 'https://evil.example' })).toEqual([404, 404])
  expect(await status(door(), { origin: 'null' })).toEqual([404, 404])
  expect(await status(door(true, 'http://evil.example'))).toEqual([404, 404])
  expect(await status(door(false))).toEqual([404, 404])
})
