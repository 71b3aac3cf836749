import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import { bookingsApp } from '../../functions/bookings/app.ts'
import { openApi, operations as openOperations } from '../../functions/bookings/openapi.ts'
import {
  exampleBook,
  exampleShift,
  exampleWait,
} from '../../functions/bookings/openapi-examples.ts'
import { staffOperations } from '../../functions/bookings/openapi-staff.ts'
import * as schemas from '../../functions/bookings/schemas.ts'
import type { Operation } from '../../functions/http/openapi.ts'
import { Problem } from '../../functions/http/problem-schema.ts'
import { demonstrationRoster } from '../../infra/demonstration/roster.ts'
import { counselorOf, doorOf } from '../fake-door.ts'
import { portsOf } from './booking-asked.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

// What the document says of talks is held against what the API does.

const morning = Date.parse('2026-11-21T09:00:00Z')
let now = morning
const zone = 'Asia/Makassar'

const operations: readonly Operation[] = [...openOperations, ...staffOperations]

let ours: TableOfOurs
let app: ReturnType<typeof bookingsApp>
// biome-ignore lint/suspicious/noExplicitAny: a document is read by its paths
const document: any = openApi()

beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
  await addToRoster(ours.open(), demonstrationRoster(morning))
  const ports = portsOf(
    bookingStore(ours.as('bookings')),
    () => now,
    async () => {},
  )
  app = bookingsApp({ ...ports, door: doorOf(counselorOf('bp3mi-ntt')) }, () => {})
})
afterAll(() => ours.stop())

type Asking = { readonly body?: unknown; readonly token?: string }

async function ask(method: string, path: string, { body, token }: Asking = {}) {
  const answer = await app.request(`http://localhost${path}`, {
    method,
    headers: {
      'accept-language': 'en',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const json = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined
  return { status: answer.status, allow: answer.headers.get('allow'), json }
}

const operation = (id: string) => {
  const found = operations.find((one) => one.id === id)
  return found ?? expect.unreachable(`no operation "${id}"`)
}

const shownBody = (id: string): unknown => {
  const { path, method } = operation(id)
  return document.paths[path][method].requestBody.content['application/json'].example
}

/** Sends an operation's own example, and holds the answer against its own schema. */
async function done(id: string, path: string, asking: Asking = {}, body = shownBodyOf(id)) {
  const { method, status, schema } = operation(id)
  const answer = await ask(method.toUpperCase(), path, { ...asking, body })
  expect([id, answer.status, answer.json]).toEqual([id, status, expect.anything()])
  const known: Readonly<Record<string, z.ZodType>> = schemas
  expect(known[schema ?? '']?.parse(answer.json), id).toEqual(answer.json)
  return answer.json
}

const shownBodyOf = (id: string): unknown =>
  operation(id).body === undefined ? undefined : shownBody(id)

const dayOf = (start: string) => start.slice(0, 10)

const servedBy = ({ routes }: typeof app): readonly string[] => {
  const served = routes
    .filter(({ path, method }) => path.startsWith('/v1/') && method !== 'ALL')
    .map(
      ({ path, method }) =>
        `${method.toLowerCase()} ${path.replace(/:(\w+)(\{.*?\}(?=\/|$))?/g, '{$1}')}`,
    )
  return [...new Set(served)].sort()
}

describe('what the document says of talks', () => {
  test('names exactly the addresses that answer', async () => {
    for (const { method, path } of openOperations) {
      const filled = path.replace('{id}', 'AAAAAAAAAAAAAAAAAAAAAA')
      expect([404, 405]).not.toContain((await ask(method.toUpperCase(), filled)).status)
      const others = openOperations.filter((each) => each.path === path).map((each) => each.method)
      const { status, allow } = await ask('PATCH', filled)
      expect(status).toBe(405)
      expect(
        allow
          ?.toLowerCase()
          .split(', ')
          .filter((each) => each !== 'head')
          .sort(),
      ).toEqual(others.sort())
    }
    const named = (all: readonly Operation[]) =>
      all.map(({ method, path }) => `${method} ${path}`).sort()
    expect(servedBy(app)).toEqual(named(operations))
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method} ${path}`),
    )
    expect(described.sort()).toEqual(named(operations))
  })

  test('is so: each example is accepted, and each answer has the form it is given there', async () => {
    const { start, counselor, service } = exampleBook
    await done('talks', '/v1/talks')
    const span = `from=${dayOf(start)}&to=${dayOf(start)}&zone=${zone}`
    const listed = await done('starts', `/v1/talks/starts?service=${service}&${span}`)
    expect(listed.days[0].starts.length).toBeGreaterThan(3)
    const which = `counselor=${counselor}&service=${service}&start=${start}&zone=${zone}`
    await done('why', `/v1/talks/why?${which}`)

    const { hold } = await done('hold', '/v1/holds')
    await done('release', `/v1/holds/${hold}/release`)
    const { token, booking } = await done('book', '/v1/bookings')
    const door = `/v1/bookings/${booking.id}`
    await done('booking', door, { token })
    expect((await done('move', `${door}/move`, { token })).booking.version).toBe(2)
    await done('withdrawBookingConsents', `${door}/withdrawal`, { token })
    expect((await done('cancel', `${door}/cancel`, { token })).booking.state).toBe('cancelled')
    await done('eraseBooking', door, { token })
    expect((await ask('GET', door, { token })).status).toBe(403)
  })

  test('is so of a full group too: who waits is offered the seat of who leaves, and takes it', async () => {
    const { counselor, service, from } = exampleWait
    const full = Array.from({ length: 8 }, (_, nth) => nth)
    const seats = []
    for (const nth of full) {
      const contact = { name: 'Contoh Penuh', email: `penuh-${nth}@contoh.example` }
      const visitor = `tamu-penuh-tamu-penuh-${nth}`
      const body = { ...exampleBook, counselor, service, start: from, contact, visitor }
      seats.push((await ask('POST', '/v1/bookings', { body })).json)
    }
    const { token, booking } = await done('wait', '/v1/waits')
    const door = `/v1/bookings/${booking.id}`
    const leaver = seats[0]
    await ask('POST', `/v1/bookings/${leaver.booking.id}/cancel`, { body: {}, token: leaver.token })
    expect((await done('booking', door, { token })).booking.state).toBe('offered')
    expect((await done('accept', `${door}/accept`, { token })).booking.state).toBe('confirmed')
  })

  test('is so of what the office does', async () => {
    const at = { counselor: 'contoh-cendana', service: 'talk-45' }
    const asked = async (start: string, nth: number) => {
      const contact = { name: 'Contoh Tanya', email: `tanya-${nth}@contoh.example` }
      const body = { ...exampleBook, ...at, contact, start }
      return (await ask('POST', '/v1/bookings', { body })).json.booking
    }
    const first = await asked('2026-12-08T01:00:00Z', 1)
    const second = await asked('2026-12-08T02:00:00Z', 2)
    const coming = await done('staffBookings', '/v1/staff/bookings')
    const ids = coming.bookings.map(({ id }: { readonly id: string }) => id)
    expect(ids.slice(0, 2)).toEqual([first.id, second.id])
    await done('approve', `/v1/staff/bookings/${first.id}/approve`)
    await done('decline', `/v1/staff/bookings/${second.id}/decline`)
    now = Date.parse(first.start)
    await done('outcome', `/v1/staff/bookings/${first.id}/outcome`)
    now = morning
    const { counselor, service, start } = exampleShift
    const contact = { name: 'Contoh Kelompok', email: 'kelompok@contoh.example' }
    const seat = { ...exampleBook, counselor, service, start, contact }
    await ask('POST', '/v1/bookings', { body: seat })
    const { bookings } = await done('moveSession', '/v1/staff/sessions/move')
    expect(bookings.length).toBeGreaterThan(0)
    await done('calls', '/v1/staff/calls')
    const body = shownBody('callSent')
    const nobody = await ask('POST', '/v1/staff/calls/sent', { body })
    expect(document.paths['/v1/staff/calls/sent'].post.responses[nobody.status]).toBeDefined()
  })

  test('holds for refusals: their form, their status, and the starts that are near', async () => {
    const taken = { ...exampleBook, start: '2026-12-08T02:00:00Z' }
    const first = await ask('POST', '/v1/bookings', { body: taken })
    expect(first.status).toBe(201)
    const other = { ...taken, contact: { name: 'Contoh Dua', email: 'dua@contoh.example' } }
    const late = await ask('POST', '/v1/bookings', { body: other })
    expect(late.status).toBe(409)
    expect(Problem.parse(late.json)).toEqual(late.json)
    expect(late.json.nearest.length).toBe(3)
    for (const [body, field] of [
      [{ ...exampleBook, start: 'nanti' }, 'start'],
      [{ ...exampleBook, note: 'x'.repeat(10_000) }, 'note'],
      [{ ...exampleBook, note: 'a\u0007b' }, 'note'],
      [{ ...exampleBook, contact: { name: 'A', email: 'tanpa-at' } }, 'contact.email'],
      [{ ...exampleBook, zone: 'Asia/Kupang' }, 'zone'],
    ] as const) {
      const refused = await ask('POST', '/v1/bookings', { body })
      expect([refused.status, refused.json.fields[0].field]).toEqual([422, field])
      expect(document.paths['/v1/bookings'].post.responses[refused.status]).toBeDefined()
    }
  })
})
