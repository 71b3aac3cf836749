import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addCampus, campusStore } from '../../functions/adapters/campuses.ts'
import { countStore } from '../../functions/adapters/counts.ts'
import { key } from '../../functions/adapters/keys.ts'
import { ofKnownCampus } from '../../functions/bookings/campus-of.ts'
import type { BookingsPorts } from '../../functions/bookings/ports.ts'
import { campusesApp } from '../../functions/campuses/app.ts'
import { campusOperations } from '../../functions/campuses/openapi.ts'
import type { CampusesPorts } from '../../functions/campuses/ports.ts'
import { closeWindows } from '../../functions/counts/app.ts'
import { type WaitingPorts, waitingFor } from '../../functions/signin/waiting.ts'
import { isLive } from '../../shared/campus/campus.ts'
import { doorOf } from '../fake-door.ts'
import { machinesOn } from './machines.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

// A partnership ends by one mark on its campus; every door of it is tried before and after.

const now = new Date('2026-12-01T00:00:00Z')
const partner = {
  id: 'mitra',
  name: 'Contoh Mitra',
  roles: ['campus'],
  campus: 'berakhir',
} as const
const origin = 'https://karir.berakhir.example'
const campus = { slug: 'berakhir', name: 'Kampus Berakhir', city: 'Kota', origins: [origin] }

let ours: TableOfOurs

beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
  await addCampus(ours.open(), campus)
  await addCampus(ours.open(), { ...campus, slug: 'lain', name: 'Kampus Lain' })
  const count = { first: '2026-06-22', assessed: [55], booked: [44], ways: {}, missing: {} }
  await countStore(ours.open()).freeze(campus.slug, count, now)
})
afterAll(() => ours.stop())

const mark = async (revoked: boolean) => {
  const { db, table } = ours.open()
  const { PutCommand } = await import('@aws-sdk/lib-dynamodb')
  const Item = { ...key.campus(campus.slug), campus: { ...campus, ...(revoked && { revoked }) } }
  await db.send(new PutCommand({ TableName: table, Item }))
}
beforeEach(() => mark(false))

const app = () =>
  campusesApp(
    {
      ...machinesOn(ours),
      clock: () => now,
      campuses: campusStore(ours.as('campuses')),
      counts: countStore(ours.as('campuses')),
      bookings: { roster: async () => ({ offices: [], counselors: [] }) },
      frames: { frame: async () => '<!--frame:content-->' },
      door: doorOf(partner),
    } as unknown as CampusesPorts,
    () => {},
  )

const ask = (path: string, init: RequestInit = {}) =>
  app().request(path, {
    ...init,
    headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
  })

const pages = ['', '/numbers.csv', '/origins', '/keys', '/webhooks', `/webhooks/${'w'.repeat(22)}`]

describe('a campus whose partnership has ended', () => {
  test('reads and changes nothing behind its partner’s door, on no page and by no program', async () => {
    for (const path of pages.slice(0, -1))
      for (const language of ['', '/en'])
        expect((await ask(`${language}/staff/campus${path}`)).status).toBe(200)
    expect((await ask('/v1/staff/campus')).status).toBe(200)
    await mark(true)
    for (const path of pages)
      for (const language of ['', '/en']) {
        const answer = await ask(`${language}/staff/campus${path}`)
        expect([path, answer.status]).toEqual([path, 409])
        expect(await answer.text()).not.toMatch(/55|45|berakhir\.example/)
        const posted = await ask(`${language}/staff/campus${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'deed=make',
        })
        expect([path, posted.status]).toEqual([path, 409])
      }
    const operations = campusOperations.filter(({ path }) => path.startsWith('/v1/staff/campus'))
    expect(operations.length).toBeGreaterThan(12)
    for (const { method, path, refusals } of operations) {
      const at = path
        .replaceAll(/\{\w+\}/g, 'i'.repeat(22))
        .replace('deliveries/i', 'deliveries/evt_i')
      const answer = await ask(at, { method: method.toUpperCase() })
      expect([method, path, answer.status]).toEqual([method, path, 409])
      expect(await answer.json()).toMatchObject({ type: expect.stringContaining('campus-revoked') })
      expect(refusals).toContain('campus-revoked')
    }
  })

  test('opens nothing by its keys, from the next call on', async () => {
    const made = await ask('/v1/staff/campus/keys', {
      method: 'POST',
      body: JSON.stringify({ name: 'Dasbor', scopes: ['numbers', 'origins', 'deliveries'] }),
    })
    const authorization = `Bearer ${(await made.json()).secret}`
    const read = async () => {
      const paths = ['/v1/campus/numbers', '/v1/campus/origins', '/v1/campus/webhooks']
      const all = await Promise.all(paths.map((path) => ask(path, { headers: { authorization } })))
      return all.map(({ status }) => status)
    }
    expect(await read()).toEqual([200, 200, 200])
    await mark(true)
    expect(await read()).toEqual([401, 401, 401])
  })

  test('is no more in the lists a student chooses from, and its widget is not made again', async () => {
    const named = async () => {
      const { campuses } = await (await ask('/v1/campuses')).json()
      return (campuses as readonly { readonly slug: string }[]).map(({ slug }) => slug)
    }
    const chosen = async () => await (await ask('/kampus/widget')).text()
    expect(await named()).toEqual(['berakhir', 'lain'])
    expect(await chosen()).toContain('Kampus Berakhir')
    expect((await ask('/kampus/widget/qr.svg?campus=berakhir')).status).toBe(200)
    await mark(true)
    expect(await named()).toEqual(['lain'])
    expect(await chosen()).not.toContain('Kampus Berakhir')
    expect((await ask('/kampus/widget/qr.svg?campus=berakhir')).status).toBe(404)
    expect((await campusStore(ours.open()).list()).filter(isLive)).toHaveLength(1)
  })

  test('registers no address, is told of no news, and nobody is counted for it', async () => {
    const store = campusStore(ours.open())
    const waiting = () =>
      waitingFor(
        {
          campuses: campusStore(ours.as('signin')),
          counts: countStore(ours.as('signin')),
        } as unknown as WaitingPorts,
        partner,
        now.getTime(),
      )
    const counted: string[] = []
    const counting = () =>
      closeWindows({
        clock: () => now,
        campuses: store,
        counts: {
          due: async (slug: string) => {
            counted.push(slug)
            return []
          },
        },
        log: () => {},
      } as unknown as Parameters<typeof closeWindows>[0])
    expect(await waiting()).toHaveLength(1)
    await counting()
    await mark(true)
    expect(await store.register(campus.slug, 'https://www.berakhir.example')).toBe('campus-revoked')
    expect(await waiting()).toEqual([])
    await counting()
    expect(counted).toEqual(['berakhir', 'lain', 'lain'])
  })

  test('leaves a student’s old link working, without counting for it', async () => {
    const ports = {
      widget: { campuses: campusStore(ours.as('bookings')) },
    } as unknown as BookingsPorts
    const request = { campus: campus.slug, topic: 'papers' }
    expect(await ofKnownCampus(ports, request)).toEqual(request)
    await mark(true)
    expect(await ofKnownCampus(ports, request)).toEqual({ topic: 'papers' })
  })
})
