// Over 300 lines: what the API of talks promises whoever calls it, each promise over HTTP.
import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { key as keyFor } from '../../functions/adapters/keys.ts'
import { callStore, noticeStore } from '../../functions/adapters/notices.ts'
import { bookingsApp } from '../../functions/bookings/app.ts'
import { nearestTo } from '../../functions/bookings/nearest.ts'
import { CallSent, StaffCalls } from '../../functions/bookings/schemas.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Roster } from '../../shared/booking/roster.ts'
import { freeStarts } from '../../shared/booking/slots.ts'
import { dayMs, hourMs, type Instant, minuteMs } from '../../shared/booking/time.ts'
import { codeOf } from '../../shared/casework/code.ts'
import { counselorOf, doorOf } from '../fake-door.ts'
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

/** The desk as it would answer a member of this office's staff. */
const door = (office = 'contoh') => {
  const records = ours.as('bookings')
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
      door: doorOf(counselorOf(office)),
      askedPerDayMax: undefined,
    },
    () => {},
  )
  return async (method: string, path: string, asking: Asking = {}): Promise<Answered> => {
    const { body, headers } = asking
    const sent = body === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await app.request(`http://localhost${path}`, {
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
  const all = freeStarts({ counselor: whom, ledgers: [] }, service, from, from + 29 * dayMs, {
    now: morning,
  })
  // Every other one: there are pauses between talks. Each counselor has talks of one kind here.
  const nth = asked.get(counselor) ?? 0
  asked.set(counselor, nth + 1)
  const found = all[2 * nth]
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
  consents: [],
  ...own,
})

type Own = { readonly start?: string; readonly [field: string]: unknown }

const talk = ({ start, ...own }: Own = {}) => ({
  counselor: 'melati-1',
  service: 'talk-30',
  start: start ?? iso(freshStart('melati-1', 'talk-30')),
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
    const turned = Object.fromEntries(Object.entries(body).toReversed())
    const spaced = ` ${JSON.stringify(turned, null, 2)} `
    expect((await ask('POST', '/v1/bookings', { body: spaced, headers })).text).toBe(first.text)
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
      consents: ['guardian'].map((purpose) => ({ purpose, version: '2026-11' })),
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

  test('has a key that nobody could guess, or is refused', async () => {
    const headers = { 'idempotency-key': '1' }
    const answer = await door()('POST', '/v1/bookings', { body: talk(), headers })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['Idempotency-Key']])
  })

  test('is its own caller’s: another visitor who sends the same key is answered on their own', async () => {
    const ask = door()
    const headers = key()
    const mine = await ask('POST', '/v1/bookings', { body: talk(), headers })
    const other = { visitor: 'orang-lain-orang-lain-03' }
    const theirs = await ask('POST', '/v1/bookings', { body: talk(other), headers })
    expect([mine.status, theirs.status]).toEqual([201, 201])
    expect(theirs.json.booking.id).not.toBe(mine.json.booking.id)
    expect(theirs.headers.get('idempotent-replayed')).toBeNull()
  })

  test('is one deed to one booking: the same key for another is another request', async () => {
    const ask = door()
    const headers = key()
    const place = async () => (await ask('POST', '/v1/bookings', { body: talk() })).json
    const made = [await place(), await place()]
    const to = talk()
    const at = { counselor: to.counselor, service: to.service, start: to.start }
    const did = async (nth: number, deed: string, body: object) => {
      const { booking, token } = made[nth]
      const asking = { body, headers: { ...headers, ...bearer(token) } }
      const { json } = await ask('POST', `/v1/bookings/${booking.id}/${deed}`, asking)
      return [json.booking.id === booking.id, json.booking.state, json.booking.version]
    }
    expect(await did(0, 'move', at)).toEqual([true, 'confirmed', 2])
    expect(await did(0, 'cancel', {})).toEqual([true, 'cancelled', 3])
    expect(await did(1, 'cancel', {})).toEqual([true, 'cancelled', 2])
    expect(await did(0, 'move', at)).toEqual([true, 'confirmed', 2])
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
  const seen = ['assessment'].map((purpose) => ({ purpose, version: '2026-11' }))
  const cases: readonly (readonly [string, Own, string])[] = [
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
    [
      'a name nobody can see',
      { contact: { name: '\u202e\u200b', email: 'a@b.example' } },
      'contact.name',
    ],
    ['a start that is no instant', { start: 'besok jam sembilan' }, 'start'],
    ['a counselor with a name that none can have', { counselor: 'Melati 1' }, 'counselor'],
    ['an unknown topic', { topic: 'weather' }, 'topic'],
    ['an unknown way', { way: 'letter' }, 'way'],
    [
      'an unknown purpose',
      { consents: [{ purpose: 'talk', version: '2026-11' }] },
      'consents[0].purpose',
    ],
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
    ['half a character', { note: 'a\ud800' }, 'note'],
    [
      'control characters in an e-mail',
      { contact: { name: 'Rina', email: 'a\u0000b@contoh.example' } },
      'contact.email',
    ],
    [
      'a link that a browser would run',
      {
        assessment: 'javascript://contoh.example/%0aalert(1)',
        consents: ['assessment'].map((purpose) => ({ purpose, version: '2026-11' })),
      },
      'assessment',
    ],
    ['a field nobody knows', { colour: 'red' }, 'colour'],
  ]
  // Refused all, they leave one start as free as it was.
  const start = iso(freshStart('melati-1', 'talk-30'))
  test.each(cases)('%s', async (_, own, field) => {
    const answer = await door()('POST', '/v1/bookings', { body: talk({ start, ...own }) })
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
    ['an unknown service', { service: 'talk-31' }, 'service-unknown', 'service'],
    ['an unknown counselor', { counselor: 'nobody' }, 'counselor-unknown', 'counselor'],
    ['a way that is not offered', { way: 'place' }, 'way-not-offered', 'way'],
    ['a start in the year 9999', { start: '9999-12-31T23:59:59Z' }, 'off-hours', 'start'],
    ['a start before all calendars', { start: '0000-01-01T00:00:00Z' }, 'off-hours', 'start'],
  ])('%s', async (_, own, kind, field) => {
    const answer = await door()('POST', '/v1/bookings', { body: talk(own) })
    expect([answer.status, answer.json.type.split('/').at(-1)]).toEqual([422, kind])
    expect(fieldsOf(answer)).toEqual([field])
  })

  test('a visitor that is none', async () => {
    const path = '/v1/talks/starts?service=talk-30&from=2026-12-08&to=2026-12-08&zone=Asia/Makassar'
    const answer = await door()('GET', path, { headers: { 'rantau-visitor': 'x' } })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['Rantau-Visitor']])
  })

  test.each(['0000-01-01', '9999-12-31'])('no start is listed on %s', async (day) => {
    const path = `/v1/talks/starts?service=talk-30&from=${day}&to=${day}&zone=Asia/Makassar`
    const { status, json } = await door()('GET', path)
    expect([status, json.days]).toEqual([200, []])
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
    expect(fieldsOf(answer)).toEqual(['start'])
    expect(answer.json.nearest).toHaveLength(3)
  })
})

test('an address that names a day beyond all calendars leads back to the choice', async () => {
  for (const day of ['%2B275760-09-13', '-271821-04-20']) {
    const query = `counselor=melati-1&service=talk-30&start=${day}T00:00:00Z`
    const { status, headers } = await door()('GET', `/konsultasi/isi?${query}`)
    expect([status, headers.get('location')]).toEqual([303, '/konsultasi'])
  }
})

test('why a start is not free is answered with the times that make it plain', async () => {
  const ask = door()
  const start = freshStart('melati-3', 'talk-30')
  const at = { counselor: 'melati-3', service: 'talk-30' }
  const why = async (when: Instant, headers = {}) => {
    const query = new URLSearchParams({ ...at, start: iso(when), zone: 'Asia/Makassar' })
    const { status, json } = await ask('GET', `/v1/talks/why?${query}`, { headers })
    return [status, json.type ?? json.free, json.detail]
  }
  expect(await why(start)).toEqual([200, true, undefined])
  const hold = { ...at, start: iso(start), visitor: 'orang-lain-orang-lain-04' }
  await ask('POST', '/v1/holds', { body: hold })
  const until = 'Monday, 23 November 2026, 08:10 WITA'
  expect(await why(start)).toEqual([409, '/problems/slot-taken', expect.stringContaining(until)])
  expect(await why(start, { 'rantau-visitor': hold.visitor })).toEqual([200, true, undefined])
  const night = await why(Date.parse('2026-12-01T15:00:00Z'))
  const next = 'The next hours begin Wednesday, 2 December 2026'
  expect(night).toEqual([422, '/problems/off-hours', expect.stringContaining(next)])
  const inBerlin = new URLSearchParams({
    ...at,
    start: '2026-12-01T15:00:00Z',
    zone: 'Europe/Berlin',
  })
  expect((await ask('GET', `/v1/talks/why?${inBerlin}`)).json.detail).toMatch(/Berlin\.$/)
})

describe('what is named instead of a start that cannot be had', () => {
  test('never lies in time the student has given away', async () => {
    const ask = door()
    const [start, body] = [freshStart('melati-2', 'talk-30'), talk()]
    const here = { ...body, counselor: 'melati-2', start: iso(start) }
    expect((await ask('POST', '/v1/bookings', { body: here })).status).toBe(201)
    const there = { ...body, counselor: 'melati-3', start: iso(start) }
    const refused = await ask('POST', '/v1/bookings', { body: there })
    expect([refused.status, refused.json.type]).toEqual([409, '/problems/student-busy'])
    expect(refused.json.nearest).toHaveLength(3)
    for (const one of refused.json.nearest)
      expect(Math.abs(Date.parse(one.start) - start)).toBeGreaterThanOrEqual(30 * minuteMs)
  })

  test('is given in the way the student wants to talk', async () => {
    const bookings = { ...bookingStore(ours.as('bookings')), roster: async () => known }
    const ports = portsOf(
      bookings,
      () => now,
      async () => {},
    )
    const online = { ways: ['online'] } as const
    const [here, there] = ['kenanga-2', 'kenanga-3'].map((id) =>
      known.counselors.find((one) => one.id === id),
    )
    if (here === undefined || there === undefined) throw new Error('expected two counselors')
    const all = [
      { ...here, offerings: here.offerings.map((one) => ({ ...one, ...online })) },
      there,
    ]
    const start = freshStart('kenanga-2', 'talk-45')
    const named = async (way: 'online' | 'phone') => {
      const near = await nearestTo(ports, all, here.id, { service: 'talk-45', start, way })
      return near.map(({ counselor }) => counselor)
    }
    expect(await named('online')).toEqual(Array(3).fill('kenanga-2'))
    expect(await named('phone')).toEqual(Array(3).fill('kenanga-3'))
  })
})

test('nobody sits twice in a group, however they write their address or number', async () => {
  const ask = door()
  const start = iso(freshStart('linde-2', 'group-90'))
  const asked = async (contact: object) => {
    const body = talk({ counselor: 'linde-2', service: 'group-90', start, contact })
    return (await ask('POST', '/v1/bookings', { body })).json.type ?? 'booked'
  }
  const name = 'Contoh Rina'
  const both = { name, email: 'rina.contoh@gmail.com', whatsapp: '0812 3456 7891' }
  expect(await asked(both)).toBe('booked')
  for (const again of [
    { email: ' RINA.CONTOH@GMAIL.COM ' },
    { email: 'rinacontoh+konsultasi@googlemail.com' },
    { whatsapp: '+62 0812-3456-7891' },
    { whatsapp: '628123456 7891', email: 'lain@contoh.example' },
  ])
    expect([again, await asked({ name, ...again })]).toEqual([again, '/problems/seat-already'])
  expect(await asked({ name, whatsapp: '+65 8123 4567' })).toBe('booked')
})

test('a link to the assessment goes along with its own consent', async () => {
  const consents = [{ purpose: 'assessment', version: '2026-11' }]
  const link = `${'A'.repeat(22)}.${'r'.repeat(43)}`
  const assessment = `http://127.0.0.1:4321/simpan#${link}`
  const { status, json } = await door()('POST', '/v1/bookings', {
    body: talk({ consents, assessment }),
  })
  expect([status, json.booking.wishes.assessment]).toEqual([201, link])
})

test('a hold is given back by its visitor, whichever week it is in, and by nobody else', async () => {
  const ask = door()
  const start = freshStart('melati-3', 'talk-30')
  const mine = 'orang-lain-orang-lain-05'
  const keep = async (when: Instant) => {
    const at = { counselor: 'melati-3', service: 'talk-30', start: iso(when) }
    return (await ask('POST', '/v1/holds', { body: { ...at, visitor: mine } })).json.hold
  }
  const holds = [await keep(start), await keep(start + 14 * dayMs)]
  const free = async (hold: string, whose: string) =>
    (await ask('POST', `/v1/holds/${hold}/release`, { body: { visitor: whose } })).status
  expect(await free(holds[1], visitor)).toBe(403)
  expect(await free('no-hold', mine)).toBe(403)
  expect(await free(holds[1], mine)).toBe(200)
  expect(await free(holds[0], mine)).toBe(200)
  expect(await free(holds[0], mine)).toBe(403)
})

test('a talk can be moved to the start its student holds', async () => {
  const ask = door()
  const { json } = await ask('POST', '/v1/bookings', { body: talk() })
  const to = { ...talk({}), start: iso(freshStart('melati-1', 'talk-30')) }
  const at = { counselor: to.counselor, service: to.service, start: to.start }
  expect((await ask('POST', '/v1/holds', { body: { ...at, visitor } })).status).toBe(201)
  const headers = bearer(json.token)
  const path = `/v1/bookings/${json.booking.id}/move`
  const stranger = { ...at, visitor: 'orang-lain-orang-lain-01' }
  expect((await ask('POST', path, { body: stranger, headers })).status).toBe(409)
  const moved = await ask('POST', path, { body: { ...at, visitor }, headers })
  expect([moved.status, moved.json.booking.start]).toEqual([200, to.start])
  const again = await ask('POST', '/v1/holds', {
    body: { ...at, start: iso(freshStart('melati-1', 'talk-30')), visitor },
  })
  expect(again.status).toBe(201)
})

test('a free start is listed although somebody deleted waits for it', async () => {
  const ask = door()
  const start = freshStart('melati-2', 'talk-30')
  const at = { counselor: 'melati-2', service: 'talk-30' }
  const hold = { ...at, start: iso(start), visitor: 'orang-lain-orang-lain-02' }
  expect((await ask('POST', '/v1/holds', { body: hold })).status).toBe(201)
  const line = []
  for (const _ of [1, 2]) {
    const body = { ...at, from: iso(start), to: iso(start), ...person() }
    line.push((await ask('POST', '/v1/waits', { body })).json.booking.id)
  }
  now += hourMs
  const listed = async () => {
    const day = iso(start).slice(0, 10)
    const query = `service=talk-30&counselor=melati-2&from=${day}&to=${day}&zone=UTC`
    const { json } = await ask('GET', `/v1/talks/starts?${query}`)
    const days: readonly { readonly starts: readonly { readonly start: string }[] }[] = json.days
    return days.flatMap(({ starts }) => starts).some((one) => one.start === iso(start))
  }
  const { db, table } = ours.open()
  const forget = (id: string) =>
    db.send(new DeleteCommand({ TableName: table, Key: keyFor.booking(id) }))
  expect(await listed()).toBe(false)
  await forget(line[0])
  expect(await listed()).toBe(false)
  await forget(line[1])
  expect(await listed()).toBe(true)
  const why = `counselor=melati-2&service=talk-30&start=${iso(start)}&zone=UTC`
  expect((await ask('GET', `/v1/talks/why?${why}`)).status).toBe(200)
  expect((await ask('POST', '/v1/holds', { body: { ...hold, visitor } })).status).toBe(201)
})

describe('what the office does', () => {
  test('begins with whoever is in danger, then what awaits a yes, then who comes next', async () => {
    const ask = door()
    const day = freshStart('kenanga-1', 'talk-45')
    const asked = async (own: Own) => {
      now += minuteMs
      const start = iso(day + ((now - morning) / minuteMs) * dayMs)
      const at = { counselor: 'kenanga-1', service: 'talk-45', start }
      const { json } = await ask('POST', '/v1/bookings', { body: talk({ ...at, ...own }) })
      expect(json.booking.state).toBe('pending')
      return json.booking.id
    }
    const [first, second] = [await asked({}), await asked({})]
    const danger = await asked({ urgent: true })
    const yes = await ask('POST', `/v1/staff/bookings/${first}/approve`, { body: {} })
    expect(yes.json.booking.state).toBe('confirmed')
    const mine = new Set([first, second, danger])
    const coming = async () => {
      const { json } = await ask('GET', '/v1/staff/bookings')
      const ids = json.bookings.map(({ id }: { readonly id: string }) => id)
      return ids.filter((id: string) => mine.has(id))
    }
    expect(await coming()).toEqual([danger, second, first])
    now += 12 * hourMs
    expect(await coming()).toEqual([first])
    now = Date.parse(yes.json.booking.start)
    expect(await coming()).toEqual([])
  })

  test('is done once when a session is moved by a request that comes again', async () => {
    const ask = door()
    const [start, to] = [freshStart('linde-1', 'group-90'), freshStart('linde-1', 'group-90')]
    const at = { counselor: 'linde-1', service: 'group-90' }
    const ids: string[] = []
    for (const _ of [1, 2]) {
      const { json } = await ask('POST', '/v1/bookings', {
        body: talk({ ...at, start: iso(start) }),
      })
      ids.push(json.booking.id)
    }
    const headers = key()
    const body = { ...at, start: iso(start), to: iso(to), reason: 'Rapat' }
    const move = (own: object = {}) =>
      ask('POST', '/v1/staff/sessions/move', { body: { ...body, ...own }, headers })
    const off = await move({ to: iso(to + 7 * minuteMs) })
    expect([off.status, fieldsOf(off)]).toEqual([422, ['to']])
    const first = await move()
    now += minuteMs
    const again = await move()
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.text).toBe(first.text)
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    const moved: readonly Booking[] = first.json.bookings
    expect(moved.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect(moved.map(({ version }) => version)).toEqual([2, 2])
    const other = await move({ reason: 'Sakit' })
    expect([other.status, other.json.type]).toEqual([422, '/problems/key-reused'])
    const remembered = JSON.stringify(await items('REPEAT'))
    // Nor by whose talks they were: whoever erases could not be found there.
    for (const word of ['Contoh Rina', ...ids]) expect(remembered).not.toContain(word)
  })
})

test('whoever meets others at every attempt is told when to try again, on a page too', async () => {
  const records = ours.as('bookings')
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
  ] as const)
    form.append(name, value)
  const page = await send('/konsultasi/pesan', 'application/x-www-form-urlencoded', String(form))
  expect([page.status, page.headers.get('retry-after')]).toEqual([409, '2'])
  expect(await page.text()).toContain('value="sibuk@contoh.example"')
})

const typed = { 'content-type': 'application/x-www-form-urlencoded' }

test('whoever moved three times is told so, and offered no time that would be refused too', async () => {
  const ask = door()
  const { json } = await ask('POST', '/v1/bookings', { body: talk() })
  const path = `/en/talk/booking/${json.booking.id}.${json.token}`
  const move = () => {
    const time = `melati-1@${iso(freshStart('melati-1', 'talk-30'))}`
    return ask('POST', `${path}/move`, { headers: typed, body: `${new URLSearchParams({ time })}` })
  }
  const moved = [await move(), await move(), await move()]
  expect(moved.map(({ status }) => status)).toEqual([303, 303, 303])
  const fourth = await move()
  expect(fourth.status).toBe(409)
  expect(fourth.text).toContain('It was moved too often')
  expect(fourth.text).not.toContain('name="time"')
  expect(fourth.text).toContain(`href="${path}"`)
  // A page from before, opened once more, leads to what can still be done.
  const again = await ask('GET', `${path}/move`)
  expect([again.status, again.headers.get('location')]).toEqual([303, path])
})

test('a group that filled up meanwhile can be waited for on the page that says so', async () => {
  const ask = door()
  const start = '2026-12-10T07:00:00.000Z'
  const spot = { counselor: 'linde-2', service: 'group-90', start }
  for (let seat = 0; seat < 6; seat++)
    expect(
      (await ask('POST', '/v1/bookings', { body: { ...spot, visitor, ...person() } })).status,
    ).toBe(201)
  const time = `linde-2@${start}`
  const body = `${new URLSearchParams({ ...spot, time, visitor, name: 'Contoh Telat' })}`
  const full = await ask('POST', '/en/talk/hold', { headers: typed, body })
  expect(full.status).toBe(409)
  expect(full.text).toContain('Join the waitlist')
  const line = await ask('POST', '/en/talk/line', {
    headers: typed,
    body: `${new URLSearchParams({ ...spot, first: start, last: start, visitor, name: 'Contoh Telat' })}`,
  })
  expect(line.text).toContain('value="Contoh Telat"')
  expect(full.text).toContain('action="/en/talk/line"')
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
  for (const purpose of ['assessment', 'reminders']) query.append('consent', purpose)
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
    consents: ['assessment', 'reminders', 'guardian'].map((purpose) => ({
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
    expect(first.json.booking.consents[0]).toMatchObject({ withdrawnAt: iso(now) })
    expect(first.json.booking.state).toBe('confirmed')
    now += hourMs
    const again = await ask('POST', `${path}/withdrawal`, { headers, body })
    expect(again.text).toBe(first.text)
    expect(JSON.stringify(await items('BOOKING'))).not.toMatch(/z{22}/)
    const wrong = await ask('POST', `${path}/withdrawal`, {
      headers,
      body: { purposes: ['guardian'] },
    })
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
    expect(await all()).not.toContain(json.booking.id)
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
    expect((await ask('POST', `${path}/tarik`, form('purpose=guardian'))).status).toBe(303)

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
    (await ask('GET', '/v1/staff/calls')).json.calls

  test('stand on the list with a message to send with one tap, and are marked once', async () => {
    const { ask, json, call } = await called()
    const answer = await ask('GET', '/v1/staff/calls')
    expect(StaffCalls.parse(answer.json)).toEqual(answer.json)
    const [one, ...others] = answer.json.calls
    expect(others).toEqual([])
    expect(one).toMatchObject({ ...call, name: 'Contoh Tanpa Surel', start: json.booking.start })
    expect(one.link).toBe(`https://wa.me/${one.whatsapp}?text=${encodeURIComponent(one.text)}`)
    expect(one.text).toContain('Contoh Tanpa Surel')
    expect(one.text).not.toContain(json.token)
    expect((await door('elsewhere')('GET', '/v1/staff/calls')).json.calls).toEqual([])

    const first = await ask('POST', '/v1/staff/calls/sent', { body: call })
    now += hourMs
    const again = await ask('POST', '/v1/staff/calls/sent', { body: call })
    expect([first.status, again.status]).toEqual([200, 200])
    expect(CallSent.parse(again.json)).toEqual({ sentAt: iso(morning) })
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

  test('stand on a page too, where a tap marks them and a look does not', async () => {
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

describe('requests that wait for a yes', () => {
  const asking = (own: object = {}) => {
    const start = iso(freshStart('kenanga-1', 'talk-45'))
    return talk({ counselor: 'kenanga-1', service: 'talk-45', start, ...own })
  }
  const answered = (ask: ReturnType<typeof door>, form: Readonly<Record<string, string>>) =>
    ask('POST', '/staff/requests', {
      body: String(new URLSearchParams(form)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  const standing = async (ask: ReturnType<typeof door>, { json }: Answered) =>
    (await ask('GET', `/v1/bookings/${json.booking.id}`, { headers: bearer(json.token) })).json

  test('stand on a page of the office until they are answered, and looking answers none', async () => {
    const ask = door()
    const contact = { name: '<b>Rina</b>', email: 'rina-b@contoh.example' }
    const later = await ask('POST', '/v1/bookings', { body: asking({ contact }) })
    const danger = await ask('POST', '/v1/bookings', { body: asking({ urgent: true }) })
    const [page] = [await ask('GET', '/staff/requests'), await ask('GET', '/staff/requests')]
    const [at, first] = [later, danger].map(({ json }) => page.text.indexOf(json.booking.id))
    expect(page.text).toContain('&lt;b&gt;Rina&lt;/b&gt;')
    // Without how a student is reached nobody can call them.
    expect(page.text).toContain('rina-b@contoh.example')
    expect([first, at].every((found) => (found ?? -1) >= 0)).toBe(true)
    expect(first).toBeLessThan(at ?? 0)

    const yes = await answered(ask, { booking: later.json.booking.id, deed: 'approve' })
    expect([yes.status, yes.headers.get('location')]).toEqual([303, '/staff/requests'])
    await answered(ask, { booking: danger.json.booking.id, deed: 'decline', reason: ' ' })
    expect((await standing(ask, danger)).booking.state).toBe('pending')
    await answered(ask, { booking: danger.json.booking.id, deed: 'decline', reason: 'Sakit.' })
    expect((await standing(ask, later)).booking.state).toBe('confirmed')
    const number = await answered(ask, {
      booking: danger.json.booking.id,
      deed: 'decline',
      reason: '5371 0123 4567 8901',
    })
    expect(number.status).toBe(422)
    expect(number.text).toContain('nomor KTP atau paspor')
    expect((await standing(ask, danger)).booking).toMatchObject({
      state: 'declined',
      reason: 'Sakit.',
    })
    // What stands is listed below, with nothing to answer.
    const left = (await ask('GET', '/en/staff/requests')).text
    expect(left).not.toContain(`value="${later.json.booking.id}"`)
    expect(left).toContain(`>${codeOf(later.json.booking.id)}</a>`)
    expect(left).not.toContain('Rina&lt;/b&gt;')
  })

  test('that ran out are answered no more', async () => {
    const ask = door()
    const asked = await ask('POST', '/v1/bookings', { body: asking() })
    now += 13 * hourMs
    expect((await ask('GET', '/staff/requests')).text).not.toContain(asked.json.booking.id)
    const late = await answered(ask, { booking: asked.json.booking.id, deed: 'approve' })
    expect(late.status).toBe(303)
    expect((await standing(ask, asked)).booking.state).toBe('lapsed')
  })
})

test('what is another office’s is not there for whoever works here, in pages and in the API', async () => {
  const other = door('elsewhere')
  const start = freshStart('melati-2', 'talk-30')
  const body = { ...talk({ start: iso(start) }), counselor: 'melati-2' }
  const { booking } = (await door()('POST', '/v1/bookings', { body })).json
  const at = `/v1/staff/bookings/${booking.id}`
  expect((await other('GET', '/v1/staff/bookings')).json.bookings).toEqual([])
  expect((await other('POST', `${at}/approve`, { body: {} })).status).toBe(404)
  expect((await other('POST', `${at}/decline`, { body: { reason: 'x' } })).status).toBe(404)
  expect((await other('POST', `${at}/outcome`, { body: { came: true } })).status).toBe(404)
  const whose = { counselor: 'melati-2', service: 'talk-30', start: iso(start) }
  const move = { ...whose, to: iso(start + dayMs), reason: 'x' }
  expect((await other('POST', '/v1/staff/sessions/move', { body: move })).status).toBe(404)
  const call = { office: 'contoh', booking: booking.id, letter: 'confirmed', version: 1 }
  expect((await other('POST', '/v1/staff/calls/sent', { body: call })).status).toBe(404)
  for (const path of ['/staff/requests', '/staff/calls'])
    expect((await other('GET', path)).text).not.toContain('Contoh Rina')
})
