import { expect, test } from 'vitest'
import { nobody, type WeekCount } from '../../shared/campus/numbers.ts'
import { type Message, webhookTypes } from '../../shared/campus/webhook.ts'
import { aBooking } from '../../test/arbitraries/bookings.ts'
import type { TableEvent } from '../ports/timers.ts'
import { partners } from './partners.ts'

const week = (day: string, assessed: number): WeekCount => ({ ...nobody, week: day, assessed })

function world(weeks: readonly WeekCount[] = []) {
  const laid: Message[] = []
  const forgotten: string[] = []
  const app = partners({
    clock: () => new Date('2026-12-01T00:00:00Z'),
    campuses: {
      read: async (slug) => ({ slug, name: slug, city: 'Kota', origins: [] }),
    },
    counts: { weeks: async () => weeks },
    webhooks: {
      endpoints: async (campus) => [
        {
          campus,
          id: 'e'.repeat(22),
          url: 'https://sistem.contoh.example/',
          types: webhookTypes,
          contact: 'tik@contoh.example',
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

const closed = (all: readonly WeekCount[]) =>
  event('numbers', undefined, { campus: 'kampus', count: all.at(-1) })

test('a campus hears of new numbers only where there are some to read: too few say nothing', async () => {
  const few = [week('2026-11-16', 30), week('2026-11-23', 4)]
  const enough = [...few, week('2026-11-30', 25)]
  for (const [all, types] of [
    [[week('2026-11-16', 9)], []],
    [[week('2026-11-16', 30)], ['numbers.closed']],
    [few, []],
    [enough, ['numbers.closed']],
  ] as const) {
    const { app, laid } = world(all)
    await app.take(closed(all))
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
