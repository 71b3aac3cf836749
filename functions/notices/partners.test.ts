import { expect, test } from 'vitest'
import type { WindowCount } from '../../shared/campus/numbers.ts'
import { type Message, webhookTypes } from '../../shared/campus/webhook.ts'
import { aBooking } from '../../test/arbitraries/bookings.ts'
import type { TableEvent } from '../ports/timers.ts'
import { partners } from './partners.ts'

const window = (first: string, assessed: number, booked = 0, attended?: number): WindowCount => ({
  ...{ first, assessed: [assessed], booked: [booked], attended },
  ...{ ways: {}, missing: {} },
})

function world(windows: readonly WindowCount[] = []) {
  const laid: Message[] = []
  const forgotten: string[] = []
  const app = partners({
    clock: () => new Date('2026-12-01T00:00:00Z'),
    campuses: {
      read: async (slug) => ({ slug, name: slug, city: 'Kota', origins: [] }),
    },
    counts: { windows: async () => windows },
    webhooks: {
      endpoints: async (campus) => [
        {
          campus,
          id: 'e'.repeat(22),
          url: 'https://sistem.contoh.example/',
          types: webhookTypes,
          language: 'id',
          createdAt: 0,
          secretAt: 0,
        },
      ],
      record: async (message) => void laid.push(message),
      forgetTalk: async (booking) => void forgotten.push(booking),
    },
  })
  return { app, laid, forgotten }
}

const event = (
  kind: TableEvent['kind'],
  before: unknown,
  after: unknown,
  id = '1',
): TableEvent => ({ id, sequence: id, kind, item: 'x', before, after })

const closed = (all: readonly WindowCount[], what: 'counted' | 'attended' = 'counted') =>
  event('numbers', undefined, { campus: 'kampus', window: all.at(-1)?.first, what })

test('a campus hears of new numbers only where there are some to read: too few say nothing', async () => {
  const few = [window('2026-06-22', 30), window('2026-08-17', 19)]
  for (const [all, what, types] of [
    [[window('2026-06-22', 19)], 'counted', []],
    [[window('2026-06-22', 30)], 'counted', ['numbers.closed']],
    [few, 'counted', []],
    [[...few, window('2026-10-12', 25)], 'counted', ['numbers.closed']],
    [[window('2026-06-22', 30, 24, 9)], 'attended', []],
    [[window('2026-06-22', 30, 24, 14)], 'attended', ['numbers.closed']],
  ] as const) {
    const { app, laid } = world(all)
    await app.take(closed(all, what))
    expect(laid.map(({ type }) => type)).toEqual(types)
    for (const { body } of laid)
      expect(Object.keys(JSON.parse(body).data)).toEqual(['event', 'campus'])
  }
})

test('the same event is the same message, however often it comes; another is another', async () => {
  const { app, laid } = world()
  const wishes = { ...aBooking().wishes, campus: 'kampus' }
  const [before, after] = [
    aBooking({ wishes }),
    aBooking({ wishes, version: 2, state: 'cancelled' }),
  ]
  for (let time = 0; time < 3; time += 1) {
    await app.take(event('booking', undefined, before))
    await app.take(event('booking', before, after))
  }
  expect(new Set(laid.map(({ id, type }) => `${type} ${id}`)).size).toBe(2)
  expect(JSON.stringify(laid)).not.toMatch(/Contoh Student|kampus\.example|628|papers|melati/)
})

test('keys and addresses that stay as they are are no event; whoever erases is forgotten', async () => {
  const { app, laid, forgotten } = world()
  const campus = { slug: 'kampus', name: 'Kampus', city: 'Kota', origins: ['https://a.example'] }
  await app.take(event('campus', campus, { ...campus, name: 'Kampus Kita' }))
  await app.take(event('campus', undefined, campus))
  expect(laid).toEqual([])
  await app.take(event('campus', campus, { ...campus, origins: [] }))
  await app.take(event('key-ring', undefined, { campus: 'kampus', version: 1, keys: [] }))
  expect(laid.map(({ type }) => type)).toEqual(['origins.changed', 'keys.changed'])
  const wishes = { ...aBooking().wishes, campus: 'kampus' }
  await app.take(event('booking', aBooking({ wishes }), undefined))
  expect(forgotten).toEqual([aBooking().id])
  expect(laid).toHaveLength(2)
})
