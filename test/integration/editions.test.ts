import { gunzipSync } from 'node:zlib'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editionStore } from '../../functions/adapters/editions.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { type Edition, edition } from '../../shared/edition/edition.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const at = new Date('2026-11-21T09:00:00Z')
let ours: TableOfOurs

beforeAll(async () => {
  ours = await tableOfOurs()
})
afterAll(() => ours.stop())

const anEdition = (mark: number): Promise<Edition> =>
  edition(
    { programmes: [{ id: 'at-rwr-shortage', mark }] },
    { 'at-rwr-shortage': { id: { mark } } },
  )

async function everything() {
  const { db, table } = ours.open()
  const { Items = [] } = await db.send(new ScanCommand({ TableName: table }))
  return Items.map(({ gz, ...item }) =>
    canonicalJson({ ...item, gz: gz && Buffer.from(gz).toString('base64') } as Json),
  ).sort()
}

test('a published edition is active and can be read part by part', async () => {
  const store = editionStore(ours.open())
  expect(await store.active()).toBeUndefined()
  const first = await anEdition(55)
  expect(await store.publish(first, at)).toMatchObject({ kind: 'published', before: undefined })
  const active = await store.active()
  expect(active).toMatchObject({ digest: first.digest, publishedAt: at.toISOString() })
  expect(await store.manifest(first.digest)).toEqual(first.manifest)
  expect(JSON.parse((await store.judging(first.digest)) ?? '')).toEqual({
    programmes: [{ id: 'at-rwr-shortage', mark: 55 }],
  })
  const words = await store.part(first.digest, 'text.at-rwr-shortage.id')
  expect(gunzipSync(words ?? new Uint8Array()).toString()).toBe('{"mark":55}')
})

test('publishing the same edition twice changes nothing and says so', async () => {
  const same = await anEdition(55)
  const before = await everything()
  const again = await editionStore(ours.open()).publish(same, new Date('2027-01-01T00:00:00Z'))
  expect(again).toEqual({ kind: 'unchanged', digest: same.digest })
  expect(await everything()).toEqual(before)
})

test('a broken edition is refused before anything is written', async () => {
  const whole = await anEdition(60)
  const broken = { ...whole, parts: whole.parts.map((part) => ({ ...part, body: '{}' })) }
  const before = await everything()
  await expect(editionStore(ours.open()).publish(broken, at)).rejects.toThrow('is refused: part')
  expect(await everything()).toEqual(before)
})

test('a part too large for one item is refused before the edition is active', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(65_536))
  const noise = Array.from({ length: 12 }, (_, at) =>
    Buffer.from(bytes.map((byte) => byte ^ (at * 37 + byte * at))).toString('base64'),
  )
  const huge = await edition({ noise }, {})
  await expect(editionStore(ours.open()).publish(huge, at)).rejects.toThrow('Cut it into smaller')
  expect((await editionStore(ours.open()).active())?.digest).not.toBe(huge.digest)
})

test('of two publishers at once one edition is active, whole, and nobody is told otherwise', async () => {
  for (let round = 0; round < 20; round += 1) {
    const [one, two] = await Promise.all([anEdition(100 + round), anEdition(200 + round)])
    const outcomes = await Promise.all(
      [one, two].map((each) => editionStore(ours.open()).publish(each, at)),
    )
    const active = await editionStore(ours.open()).active()
    expect([one.digest, two.digest]).toContain(active?.digest)
    for (const outcome of outcomes) {
      if (outcome.kind === 'overtaken') expect(outcome.active).toBe(active?.digest)
      if (outcome.kind === 'unchanged') expect.unreachable('two different editions')
    }
    const kinds = outcomes.map(({ kind }) => kind).sort()
    expect(kinds.filter((kind) => kind === 'published').length).toBeGreaterThanOrEqual(1)
  }
})

test('the same edition published by many at once is published by exactly one', async () => {
  const next = await anEdition(999)
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => editionStore(ours.open()).publish(next, at)),
  )
  expect(outcomes.filter(({ kind }) => kind === 'published')).toHaveLength(1)
  expect(outcomes.filter(({ kind }) => kind === 'unchanged')).toHaveLength(7)
})

test('which edition is active is read once a minute, however many ask at once', async () => {
  let now = 0
  const records = ours.open()
  const store = editionStore(records, { monotonicMs: () => now })
  await Promise.all([store.active(), store.active(), store.active()])
  expect(records.calls()).toBe(1)
  now = 59_999
  await store.active()
  expect(records.calls()).toBe(1)
  now = 60_000
  await store.active()
  expect(records.calls()).toBe(2)
})

test('an old edition can be made active again', async () => {
  const store = editionStore(ours.open())
  expect(await store.publish(await anEdition(55), at)).toMatchObject({ kind: 'published' })
  expect((await store.active())?.digest).toBe((await anEdition(55)).digest)
})
