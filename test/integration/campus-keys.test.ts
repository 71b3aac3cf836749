import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCampus, campusStore } from '../../functions/adapters/campuses.ts'
import { key } from '../../functions/adapters/keys.ts'
import { putOnce } from '../../functions/adapters/put-once.ts'
import { campusesApp } from '../../functions/campuses/app.ts'
import {
  CampusDeliveries,
  CampusKeyMade,
  CampusKeys,
  CampusOriginMade,
  CampusOrigins,
  CampusWebhookMade,
  CampusWebhooks,
} from '../../functions/campuses/machines/schemas.ts'
import type { CampusesPorts } from '../../functions/campuses/ports.ts'
import { doorOf } from '../fake-door.ts'
import { machinesOn } from './machines.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

let ours: TableOfOurs
let now = Date.parse('2026-12-01T00:00:00Z')

beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
  for (const slug of ['kampus', 'lain', 'balap', 'halaman'])
    await addCampus(ours.open(), { slug, name: slug, city: 'Kota', origins: [] })
  const campus = { slug: 'lama', name: 'lama', city: 'Kota', origins: [], revoked: true }
  await putOnce(ours.open(), { ...key.campus('lama'), campus } as ReturnType<typeof key.campus>)
})
afterAll(() => ours.stop())

const app = (slug: string) =>
  campusesApp(
    {
      ...machinesOn(ours),
      clock: () => new Date(now),
      campuses: campusStore(ours.as('campuses')),
      counts: { windows: async () => [] },
      frames: { frame: async () => '<!--frame:content-->' },
      door: doorOf({ id: 'mitra', name: 'Contoh Mitra', roles: ['campus'], campus: slug }),
    } as unknown as CampusesPorts,
    () => {},
  )

const ask = (slug: string, method: string, path: string, body?: object) =>
  app(slug).request(path, {
    method,
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    ...(body && { body: JSON.stringify(body) }),
  })

const api = '/v1/staff/campus'
const make = async (slug: string, name = 'Dasbor') => {
  const answer = await ask(slug, 'POST', `${api}/keys`, { name, scopes: ['numbers', 'origins'] })
  return { status: answer.status, json: await answer.json() }
}
const read = (secret: string, path = '/v1/campus/origins') =>
  app('lain').request(path, { headers: { authorization: `Bearer ${secret}` } })

test('a key is shown once, opens its own campus, is replaced with a day for both, and is revoked at once', async () => {
  const { status, json } = await make('kampus')
  expect([status, CampusKeyMade.parse(json)]).toEqual([201, json])
  const { key: made, secret } = json
  expect((await read(secret)).status).toBe(200)
  expect((await read(secret, '/v1/campus/webhooks')).status).toBe(403)
  const listed = await (await ask('kampus', 'GET', `${api}/keys`)).json()
  expect(CampusKeys.parse(listed)).toEqual(listed)
  expect(listed.keys).toMatchObject([{ id: made.id, lastUsed: '2026-12-01' }])
  expect(JSON.stringify(listed)).not.toContain(secret)
  expect(await (await ask('lain', 'GET', `${api}/keys`)).json()).toMatchObject({ keys: [] })
  expect((await ask('lain', 'DELETE', `${api}/keys/${made.id}`)).status).toBe(404)

  const next = await (await ask('kampus', 'POST', `${api}/keys/${made.id}/rotation`)).json()
  expect([(await read(secret)).status, (await read(next.secret)).status]).toEqual([200, 200])
  now += 24 * 3_600_000
  expect([(await read(secret)).status, (await read(next.secret)).status]).toEqual([401, 200])
  expect((await ask('kampus', 'DELETE', `${api}/keys/${made.id}`)).status).toBe(200)
  expect((await read(next.secret)).status).toBe(401)
  const { Items = [] } = await ours
    .open()
    .db.send(new ScanCommand({ TableName: ours.open().table }))
  for (const one of [secret, next.secret]) expect(JSON.stringify(Items)).not.toContain(one)
})

test('of eight keys made at once five are there, and each of them opens', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, (_, nth) => make('balap', `k${nth}`)))
  const got = made.filter(({ status }) => status === 201)
  expect(got.length).toBeGreaterThanOrEqual(1)
  expect(got.length).toBeLessThanOrEqual(5)
  for (const { json } of got) expect((await read(json.secret)).status).toBe(200)
  for (let more = got.length; more < 5; more += 1) expect((await make('balap')).status).toBe(201)
  expect((await make('balap')).status).toBe(409)
})

test('a key may ask sixty times in a minute, and again in the next', async () => {
  const { json } = await make('lain')
  const first = await Promise.all(Array.from({ length: 62 }, () => read(json.secret)))
  const statuses = first.map(({ status }) => status)
  expect(statuses.filter((status) => status === 429)).toHaveLength(2)
  now += 60_000
  expect((await read(json.secret)).status).toBe(200)
})

test('a partner registers and removes addresses by the API as on the page', async () => {
  const added = await ask('lain', 'POST', `${api}/origins`, {
    address: 'https://Karir.Contoh.example/x',
  })
  const json = await added.json()
  expect([added.status, CampusOriginMade.parse(json)]).toEqual([201, json])
  expect(json.origin).toBe('https://karir.contoh.example')
  const listed = await (await ask('lain', 'GET', `${api}/origins`)).json()
  expect(CampusOrigins.parse(listed).origins).toEqual([json.origin])
  const odd = await ask('lain', 'POST', `${api}/origins`, {
    address: 'http://karir.contoh.example',
  })
  expect([odd.status, (await odd.json()).fields[0].field]).toEqual([422, 'address'])
  const gone = await ask(
    'lain',
    'DELETE',
    `${api}/origins?address=${encodeURIComponent(json.origin)}`,
  )
  expect(await gone.json()).toMatchObject({ origins: [] })
  expect(
    (await ask('lama', 'POST', `${api}/origins`, { address: 'https://a.example' })).status,
  ).toBe(409)
})

test('a partner sets up a webhook by the API, and no other campus finds it', async () => {
  const asked = {
    url: 'https://sistem.contoh.example/',
    types: ['talk.booked'],
  }
  const made = await (await ask('kampus', 'POST', `${api}/webhooks`, asked)).json()
  expect(CampusWebhookMade.parse(made)).toEqual(made)
  const { id } = made.webhook
  const at = `${api}/webhooks/${id}`
  const listed = await (await ask('kampus', 'GET', `${api}/webhooks`)).json()
  expect(CampusWebhooks.parse(listed)).toEqual(listed)
  expect((await ask('kampus', 'POST', `${at}/test`)).status).toBe(201)
  const log = await (await ask('kampus', 'GET', `${at}/deliveries`)).json()
  expect(CampusDeliveries.parse(log)).toEqual(log)
  const off = await ask('kampus', 'PUT', at, { ...asked, on: false })
  expect(await off.json()).toMatchObject({ off: { why: 'by-hand' } })
  expect((await ask('kampus', 'POST', `${at}/test`)).status).toBe(409)
  const tried = [
    ['PUT', at, { ...asked, on: true }],
    ['DELETE', at],
    ['POST', `${at}/secret`],
    ['POST', `${at}/test`],
    ['GET', `${at}/deliveries`],
    ['POST', `${at}/deliveries/${log.deliveries[0].id}/replay`],
    ['POST', `${at}/replays`, { since: '2026-11-01T00:00:00Z' }],
  ] as const
  for (const [method, path, body] of tried)
    expect([path, (await ask('lain', method, path, body)).status]).toEqual([path, 404])
  const inside = { ...asked, url: 'https://169.254.169.254/latest' }
  expect((await ask('kampus', 'POST', `${api}/webhooks`, inside)).status).toBe(422)
  expect(await (await ask('kampus', 'DELETE', at)).json()).toMatchObject({ webhooks: [] })
})

const form = (slug: string, path: string, fields: readonly (readonly [string, string])[]) =>
  app(slug).request(path, {
    method: 'POST',
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
  })

const hiddenId = (page: string, at = 0): string =>
  [...page.matchAll(/name="id" value="([\w-]{22})"/g)][at]?.[1] ?? ''

test('a partner makes a key on the page; sending the form again shows no secret and makes no other', async () => {
  const path = '/en/staff/campus/keys'
  const empty = await form('halaman', path, [
    ['deed', 'make'],
    ['name', ''],
  ])
  expect(empty.status).toBe(422)
  const id = hiddenId(await (await app('halaman').request(path)).text())
  const fields = [
    ['deed', 'make'],
    ['id', id],
    ['name', 'Dasbor'],
    ['scopes', 'origins'],
  ] as const
  const made = await form('halaman', path, fields)
  const secret = /rantau_[0-9A-Za-z]{39}/.exec(await made.text())?.[0] ?? ''
  expect([made.status, (await read(secret)).status]).toEqual([200, 200])
  expect(made.headers.get('cache-control')).toBe('no-store')
  expect((await form('halaman', path, fields)).status).toBe(303)
  const page = await (await app('halaman').request(path)).text()
  expect(page).not.toContain(secret)
  expect(page).toContain(secret.slice(0, 11))
  await form('halaman', path, [
    ['deed', 'revoke'],
    ['id', id],
  ])
  expect((await read(secret)).status).toBe(401)
})

test('a partner registers an endpoint on the page, tries it, replaces its secret and removes it', async () => {
  const path = '/staff/campus/webhooks'
  const wrong = await form('halaman', path, [['url', 'https://10.0.0.1/']])
  expect(wrong.status).toBe(422)
  const page = await wrong.text()
  expect(page).toContain('https://10.0.0.1/')
  const typed = [
    ['url', 'http://localhost:9/hook'],
    ['types', 'talk.booked'],
  ] as const
  const id = hiddenId(page)
  const made = await (await form('halaman', path, [['id', id], ...typed])).text()
  expect(made).toMatch(/whsec_[\w+/=]{44}/)
  const own = `${path}/${id}`
  expect((await form('halaman', own, [['deed', 'test']])).status).toBe(303)
  const shown = await (await app('halaman').request(own)).text()
  expect(shown).toContain('Percobaan')
  expect(shown).not.toContain('whsec_')
  const seen = /name="seen" value="(\d+)"/.exec(shown)?.[1] ?? ''
  now += 1_000
  const rotated = await form('halaman', own, [
    ['deed', 'rotate'],
    ['seen', seen],
  ])
  expect(await rotated.text()).toMatch(/whsec_[\w+/=]{44}/)
  expect(
    (
      await form('halaman', own, [
        ['deed', 'rotate'],
        ['seen', seen],
      ])
    ).status,
  ).toBe(303)
  expect((await app('lain').request(own)).status).toBe(404)
  expect((await form('lain', own, [['deed', 'remove']])).status).toBe(404)
  expect((await form('halaman', own, [['deed', 'remove']])).status).toBe(303)
  expect((await app('halaman').request(own)).status).toBe(404)
})
