// Over 300 lines: every way a campus’s machine is told, and every way it does not listen.
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addCampus, campusStore } from '../../functions/adapters/campuses.ts'
import { countStore } from '../../functions/adapters/counts.ts'
import { key } from '../../functions/adapters/keys.ts'
import { callStore } from '../../functions/adapters/notices.ts'
import { webhookSender } from '../../functions/adapters/webhook-sender.ts'
import { bookingsApp } from '../../functions/bookings/app.ts'
import { makeKey } from '../../functions/campuses/machines/keys-desk.ts'
import { nodeSample } from '../../functions/campuses/machines/samples.ts'
import {
  addWebhook,
  replay,
  replayFailed,
  rotateSecret,
  sendTest,
} from '../../functions/campuses/machines/webhooks-desk.ts'
import type { CampusesPorts } from '../../functions/campuses/ports.ts'
import { mailedToken } from '../../functions/http/mailed-link.ts'
import type { Mail } from '../../functions/ports/notices.ts'
import { webhooks } from '../../functions/webhooks/app.ts'
import type { WebhooksPorts } from '../../functions/webhooks/ports.ts'
import { cancel } from '../../shared/booking/decide.ts'
import { dayMs, hourMs } from '../../shared/booking/time.ts'
import type { Campus } from '../../shared/campus/campus.ts'
import { webhookTypes } from '../../shared/campus/webhook.ts'
import { countedBy } from '../counted-by.ts'
import { counselorOf, doorOf } from '../fake-door.ts'
import { machinesOn } from './machines.ts'
import { type Receiver, receiver } from './receiver.ts'
import { begin, start, type TalksTold, talksTold } from './talks-told.ts'

let world: TalksTold
let machine: Receiver
let ports: CampusesPorts
const letters: Mail[] = []
const wrong: string[] = []

beforeAll(async () => {
  world = await talksTold()
  machine = await receiver()
  ports = {
    ...world.ports,
    ...machinesOn(world),
    clock: world.ports.clock,
    campuses: campusStore(world.as('campuses')),
  } as unknown as CampusesPorts
})
afterAll(async () => {
  await Promise.all([world.stop(), machine.stop()])
  expect(wrong).toEqual([])
})
beforeEach(() => {
  world.at(begin)
  machine.answers((_, response) => response.writeHead(204).end())
})

/** A worker of its own, as another call of the function is. */
const worker = (timeoutMs = 400, own: Partial<WebhooksPorts> = {}) =>
  webhooks({
    ...machinesOn(world, 'webhooks'),
    clock: ports.clock,
    campuses: campusStore(world.as('webhooks')),
    send: webhookSender({ loopback: true, timeoutMs }),
    post: { send: async (mail) => void letters.push(mail) },
    site: 'https://rantau.example',
    draw: () => 0,
    budgetMs: 5_000,
    monotonicMs: () => performance.now(),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 50))),
    log: (line) => void wrong.push(JSON.stringify(line)),
    ...own,
  })

const deliver = () => worker().deliver()

/** Days are alike here, so each test takes an hour of its own. */
let hour = 0
const nextStart = (): number => {
  hour += 1
  return start + Math.floor(hour / 10) * dayMs + (hour % 10) * hourMs
}

const campusOf = (slug: string): Campus => ({
  slug,
  name: `Kampus ${slug}`,
  city: 'Kota',
  origins: [],
  contact: `karir@${slug}.example`,
})

let endpoints = 0
/** A campus with one endpoint that hears of everything, at a name of its own. */
async function told(slug: string, types = [...webhookTypes]) {
  await addCampus(world.records, campusOf(slug))
  endpoints += 1
  const id = `endpoint-${endpoints}`.padEnd(22, '-')
  const asked = { id, url: machine.url(slug), types }
  const made = await addWebhook(ports, slug, { ...asked, language: 'en' })
  if (made.kind !== 'made') throw new Error(made.kind)
  return made
}

const log = async (slug: string, id: string) =>
  (await ports.webhooks.log({ campus: slug, id }, { most: 50 }, ports.clock().getTime())).messages

const wishes = (campus: string) => ({
  topic: 'papers' as const,
  way: 'online' as const,
  language: 'id' as const,
  zone: 'Asia/Makassar',
  urgent: false,
  campus,
})

/** One talk of a student who booked it from the page of a campus. */
const booked = async (name: string, campus: string) => {
  await world.book(name, { at: nextStart(), wishes: wishes(campus) })
  await world.settle()
}

const bookings = () =>
  bookingsApp(
    {
      clock: ports.clock,
      bookings: world.bookings,
      calls: callStore(world.as('bookings')),
      frames: { frame: async () => undefined },
      pause: async () => {},
      mailed: (id) => mailedToken('s'.repeat(32), id),
      door: doorOf(counselorOf('kupang')),
    },
    () => {},
  )

const send = (path: string, body: object, headers: Record<string, string> = {}) =>
  bookings().request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })

const iso = (at: number): string => new Date(at).toISOString()

const bookedByApi = async (name: string, campus: string, at: number, service = 'talk-30') => {
  const answer = await send('/v1/bookings', {
    counselor: 'melati',
    service,
    start: iso(at),
    visitor: `visitor-of-${name}`.padEnd(22, '-'),
    contact: { name: 'Contoh Siswa', email: `${name}@contoh.example` },
    ...wishes(campus),
    minor: false,
    consents: [],
  })
  expect(answer.status).toBe(201)
  return (await answer.json()).booking as { readonly id: string }
}

describe('a campus’s machine is told of a talk from its page', () => {
  test('once a change, whichever door it came by, in words that its library and our sample check', async () => {
    const { secret } = await told('doors')
    const at = nextStart()
    const { id } = await bookedByApi('doors', 'doors', at)
    await world.settle()
    await deliver()
    const moved = { counselor: 'melati', service: 'talk-30', start: iso(at), to: iso(nextStart()) }
    expect((await send('/v1/staff/sessions/move', { ...moved, reason: 'contoh' })).status).toBe(200)
    await world.settle()
    await deliver()
    const mailed = { authorization: `Bearer ${mailedToken('s'.repeat(32), id)}` }
    expect((await send(`/v1/bookings/${id}/cancel`, {}, mailed)).status).toBe(200)
    await world.settle()
    await deliver()
    await deliver()

    expect(machine.types('doors')).toEqual(['talk.booked', 'talk.moved', 'talk.cancelled'])
    const came = machine.at('doors')
    const versions = came.map(({ body }) => JSON.parse(body).data)
    expect(versions.map(({ booking, version }) => [booking, version])).toEqual([
      [id, 1],
      [id, 2],
      [id, 3],
    ])
    for (const { body } of came)
      expect(body).not.toMatch(/Contoh|contoh\.example|papers|melati|online/)
    const script = `data:text/javascript,${encodeURIComponent(nodeSample)}`
    const { isFromRantau } = await import(/* @vite-ignore */ script)
    const real = signedNow(came.at(-1)?.headers ?? {})
    // The clock of this world is another; what is signed is looked at on its own day.
    withClock(real.at, () => {
      for (const { headers, body } of came) {
        expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toBeTruthy()
        expect(isFromRantau(secret, headers, body)).toBe(true)
        expect(isFromRantau(secret, headers, `${body} `)).toBe(false)
        expect(isFromRantau(`${secret.slice(0, -4)}AAA=`, headers, body)).toBe(false)
      }
    })
    withClock(real.at + hourMs, () => {
      for (const { headers, body } of came) expect(isFromRantau(secret, headers, body)).toBe(false)
    })
  })

  test('also when it is their turn in line, and when a request runs out by the clock', async () => {
    await told('line')
    const at = nextStart()
    await world.book('first', { at })
    const joined = await send('/v1/waits', {
      counselor: 'melati',
      service: 'talk-30',
      from: iso(at),
      to: iso(at),
      contact: { name: 'Contoh Siswa', email: 'second@contoh.example' },
      ...wishes('line'),
      minor: false,
      consents: [],
    })
    expect(joined.status).toBe(201)
    const { id } = (await joined.json()).booking
    const asked = await bookedByApi('asked', 'line', nextStart(), 'asked-30')
    await world.change('first', (books, one, now) => cancel(books, one, 'student', now))
    await world.settle()
    const mailed = { authorization: `Bearer ${mailedToken('s'.repeat(32), id)}` }
    expect((await send(`/v1/bookings/${id}/accept`, {}, mailed)).status).toBe(200)
    await world.settle()
    world.at(begin + 3 * dayMs)
    await world.settle()
    await deliver()
    const came = machine.at('line').map(({ body }) => JSON.parse(body))
    const of = (booking: string) =>
      came.filter(({ data }) => data.booking === booking).map(({ type }) => type)
    expect(of(id).toSorted()).toEqual(['talk.booked', 'talk.requested'])
    expect(of(asked.id).toSorted()).toEqual(['talk.cancelled', 'talk.requested'])
  })

  test('not of what another campus’s page booked, nor of what it did not choose', async () => {
    await told('choosy', ['talk.cancelled'])
    await told('neighbour')
    await booked('quiet', 'choosy')
    await booked('loud', 'neighbour')
    await deliver()
    expect(machine.types('choosy')).toEqual([])
    expect(machine.types('neighbour')).toEqual(['talk.booked'])
  })

  test('once, however often an event is delivered and however many workers there are', async () => {
    const { endpoint } = await told('many')
    for (let nth = 0; nth < 6; nth += 1)
      await world.book(`many-${nth}`, { at: nextStart(), wishes: wishes('many') })
    const events = await world.happened()
    await Promise.all(Array.from({ length: 3 }, () => world.deliver(events)))
    await Promise.all([deliver(), deliver(), deliver()])
    const ids = machine.at('many').map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
    const states = (await log('many', endpoint.id)).map(({ state }) => state)
    expect(states).toEqual(Array.from({ length: 6 }, () => 'delivered'))
  })

  test('that addresses and keys changed, and that there are new numbers', async () => {
    await told('watchful')
    await ports.campuses.register('watchful', 'https://www.contoh.example')
    const made = { id: 'k'.repeat(22), name: 'Dasbor', scopes: ['numbers'] as const }
    expect((await makeKey(ports, 'watchful', made)).kind).toBe('made')
    const count = { first: '2026-08-17', assessed: [30], booked: [], ways: {}, missing: {} }
    await countStore(world.records).freeze('watchful', count, ports.clock())
    await world.settle()
    await deliver()
    expect(machine.types('watchful').toSorted()).toEqual([
      'keys.changed',
      'numbers.closed',
      'origins.changed',
    ])
  })
})

describe('a machine that does not take what it is sent', () => {
  /** So much later, and the moment that an attempt itself took. */
  const later = async (ms: number) => {
    world.at(ports.clock().getTime() + ms + 500)
    await deliver()
  }

  test('is sent the same again later, under the same id, until it does', async () => {
    const { endpoint } = await told('moody')
    const statuses = [500, 302, 200]
    machine.answers((_, response) => {
      const status = statuses.shift() ?? 204
      response.writeHead(status, { location: machine.url('elsewhere') }).end('a long story')
    })
    await booked('moody', 'moody')
    expect(await countedBy(deliver)).toEqual({ WebhooksFailed: 1 })
    expect(await countedBy(deliver)).toEqual({})
    expect(machine.at('moody')).toHaveLength(1)
    await later(5_000)
    await later(5 * 60_000)
    const came = machine.at('moody')
    expect(new Set(came.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(came.map(({ body }) => body)).size).toBe(1)
    expect(machine.at('elsewhere')).toEqual([])
    const [message] = await log('moody', endpoint.id)
    expect(message?.attempts.map(({ outcome }) => outcome)).toEqual([
      { kind: 'answered', status: 500 },
      { kind: 'answered', status: 302 },
      { kind: 'answered', status: 200 },
    ])
    expect(JSON.stringify(message)).not.toContain('a long story')
  })

  test('and takes its time holds up nobody else', async () => {
    const slow = await told('slow')
    await told('quick')
    machine.answers(({ path }, response) => {
      if (path === '/quick') response.writeHead(204).end()
    })
    await booked('slow', 'slow')
    const arrived = async (name: string) => {
      for (let tries = 0; tries < 100 && machine.at(name).length === 0; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 10))
      return machine.at(name).length
    }
    let done = false
    const work = worker(1_500)
      .deliver()
      .then(() => {
        done = true
      })
    expect(await arrived('slow')).toBe(1)
    await booked('quick', 'quick')
    expect([await arrived('quick'), done]).toEqual([1, false])
    await work
    const [message] = await log('slow', slow.endpoint.id)
    expect(message?.attempts.map(({ outcome }) => outcome)).toEqual([
      { kind: 'not-reached', why: 'timeout' },
    ])
    machine.answers((_, response) => response.writeHead(204).end())
    await later(5_000)
  })

  test('stops at 410, is written to once, and gets what it missed when it asks', async () => {
    const { endpoint } = await told('gone')
    machine.answers((_, response) => response.writeHead(410).end())
    await booked('gone', 'gone')
    await deliver()
    await deliver()
    await deliver()
    expect(letters.map(({ to }) => to)).toEqual(['karir@gone.example'])
    const links = JSON.stringify(letters).match(/https?:[^\s".]+(\.[^\s".]+)*/g) ?? []
    expect(new Set(links)).toEqual(new Set(['https://rantau.example/en/staff/campus/webhooks']))
    expect(JSON.stringify(letters)).not.toContain('127.0.0.1')
    machine.answers((_, response) => response.writeHead(204).end())
    await booked('missed', 'gone')
    await deliver()
    expect(machine.at('gone')).toHaveLength(1)
    expect((await replayFailed(ports, 'gone', endpoint.id, 0)).kind).toBe('webhook-off')
    await ports.webhooks.start('gone', endpoint.id)
    expect(await replayFailed(ports, 'gone', endpoint.id, 0)).toMatchObject({ count: 2 })
    await deliver()
    const [first, ...others] = machine.at('gone').map(({ headers }) => headers['webhook-id'])
    expect(others).toHaveLength(2)
    expect(others).toContain(first)
  })

  test('and stops again and again is told of once a day, where its campus is known to be', async () => {
    const { endpoint } = await told('flapping')
    const stopAgain = async (at: number) => {
      world.at(at)
      await ports.webhooks.start('flapping', endpoint.id)
      await ports.webhooks.stop(endpoint, 'gone', at)
      await deliver()
      await deliver()
      return letters.filter(({ to }) => to === 'karir@flapping.example').length
    }
    expect(await stopAgain(begin)).toBe(1)
    for (const hours of [1, 9, 23]) expect(await stopAgain(begin + hours * hourMs)).toBe(1)
    // What is still off the day after is told then.
    world.at(begin + dayMs)
    await deliver()
    expect(letters.filter(({ to }) => to === 'karir@flapping.example')).toHaveLength(2)

    const quiet = await told('unreached')
    const { contact: _, ...nowhere } = campusOf('unreached')
    await world.put({ ...key.campus('unreached'), campus: nowhere })
    await ports.webhooks.stop(quiet.endpoint, 'gone', begin)
    const before = letters.length
    await deliver()
    expect(letters).toHaveLength(before)
  })

  test('is stopped after the tenth time', async () => {
    const { endpoint } = await told('never')
    machine.answers((_, response) => response.destroy())
    await booked('never', 'never')
    await deliver()
    for (const seconds of [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400])
      await later(seconds * 1_000)
    expect(machine.at('never')).toHaveLength(10)
    expect((await ports.webhooks.read('never', endpoint.id))?.off?.why).toBe('gave-up')
    machine.answers((_, response) => response.writeHead(204).end())
  })
})

describe('a partner', () => {
  test('sends a test, and one message again; both secrets sign for a day', async () => {
    const { endpoint, secret } = await told('tester')
    const sent = await sendTest(ports, 'tester', endpoint.id)
    await deliver()
    expect(machine.types('tester')).toEqual(['webhook.test'])
    const rotated = await rotateSecret(ports, 'tester', endpoint.id)
    if (rotated.kind !== 'made' || 'kind' in sent) throw new Error('not made')
    await replay(ports, 'tester', endpoint.id, sent.id)
    await deliver()
    const [first, again] = machine.at('tester')
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    withClock(begin, () => {
      for (const one of [secret, rotated.secret])
        new Webhook(one).verify(again?.body ?? '', again?.headers as Record<string, string>)
    })
    world.at(begin + 25 * hourMs)
    await replay(ports, 'tester', endpoint.id, sent.id)
    await deliver()
    const last = machine.at('tester')[2]
    expect(String(last?.headers['webhook-signature']).split(' ')).toHaveLength(1)
  })

  test('whose partnership has ended is told nothing more', async () => {
    const { endpoint } = await told('ended')
    await booked('before', 'ended')
    await world.put({ ...key.campus('ended'), campus: { ...campusOf('ended'), revoked: true } })
    await booked('after', 'ended')
    await deliver()
    expect(machine.at('ended')).toEqual([])
    expect((await log('ended', endpoint.id)).map(({ state }) => state)).toEqual(['failed'])
  })

  test('turns an endpoint off, or moves it, for what was taken up to be sent already', async () => {
    const { endpoint } = await told('hasty')
    for (let nth = 0; nth < 3; nth += 1)
      await world.book(`hasty-${nth}`, { at: nextStart(), wishes: wishes('hasty') })
    await world.settle()
    const sending = machinesOn(world, 'webhooks').webhooks
    /** Does something once messages are in a worker's hands. */
    const onceClaimed = (deed: () => Promise<unknown>) =>
      worker(400, {
        webhooks: {
          ...sending,
          claim: async (...asked: Parameters<WebhooksPorts['webhooks']['claim']>) => {
            const claimed = await sending.claim(...asked)
            if (asked[0].id === endpoint.id && claimed.length > 0) await deed()
            return claimed
          },
        },
      }).deliver()
    await onceClaimed(() => ports.webhooks.stop(endpoint, 'by-hand', ports.clock().getTime()))
    expect(machine.at('hasty')).toEqual([])
    const held = (await log('hasty', endpoint.id)).map(({ state, tries }) => [state, tries])
    expect(held).toEqual(Array.from({ length: 3 }, () => ['failed', 0]))
    await ports.webhooks.start('hasty', endpoint.id)
    await replayFailed(ports, 'hasty', endpoint.id, 0)
    await onceClaimed(() => ports.webhooks.describe({ ...endpoint, url: machine.url('moved') }))
    expect(machine.at('hasty')).toEqual([])
    expect(machine.at('moved')).toHaveLength(3)
  })

  test('has three endpoints at most, also when six are registered at once', async () => {
    await addCampus(world.records, campusOf('full'))
    const six = Array.from({ length: 6 }, (_, nth) =>
      addWebhook(ports, 'full', {
        id: `six-${nth}`.padEnd(22, '-'),
        url: machine.url('full'),
        types: ['talk.booked'],
        language: 'id',
      }).catch(() => ({ kind: 'full' as const })),
    )
    const kinds = (await Promise.all(six)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'made')).toHaveLength(3)
    expect(await ports.webhooks.endpoints('full')).toHaveLength(3)
  })

  test('finds no secret in the table, and no line of a student who erased their talk', async () => {
    const { secret } = await told('forgetful')
    machine.answers((_, response) => response.writeHead(500).end())
    const { id } = await bookedByApi('forgetful', 'forgetful', nextStart())
    await world.settle()
    await deliver()
    const bearer = { authorization: `Bearer ${mailedToken('s'.repeat(32), id)}` }
    const erased = await bookings().request(`/v1/bookings/${id}`, {
      method: 'DELETE',
      headers: bearer,
    })
    expect(erased.status).toBe(200)
    await world.settle()
    machine.answers((_, response) => response.writeHead(204).end())
    world.at(begin + hourMs)
    await deliver()
    expect(machine.at('forgetful')).toHaveLength(1)
    const { Items = [] } = await world.records.db.send(
      new ScanCommand({ TableName: world.records.table }),
    )
    const held = Items.filter(({ pk }) => /^(OUTBOX|TALKTOLD)#/.test(String(pk)))
    expect(JSON.stringify(held)).not.toContain(id)
    expect(JSON.stringify(Items)).not.toContain(secret.slice('whsec_'.length))
  })
})

const signedNow = (headers: object) => ({
  at: Number((headers as Record<string, string>)['webhook-timestamp']) * 1_000,
})

/** Looks at something on another day. */
function withClock(at: number, look: () => void): void {
  const real = Date.now
  Date.now = () => at
  try {
    look()
  } finally {
    Date.now = real
  }
}
