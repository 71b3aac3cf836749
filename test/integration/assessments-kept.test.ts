import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assessmentStore } from '../../functions/adapters/assessments.ts'
import { key } from '../../functions/adapters/keys.ts'
import { daysAfter, type Locked, sharesMax } from '../../shared/keeping/assessment.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const now = new Date('2026-11-21T09:00:00Z')
const later = new Date('2026-11-22T09:00:00Z')
let ours: TableOfOurs

beforeAll(async () => {
  ours = await tableOfOurs()
})
afterAll(() => ours.stop())

const anAssessment = (id: string): Locked => ({
  id,
  tokenHash: `hash-of-${id}`,
  version: 1,
  facts: { 'birth.year': { kind: 'known', value: 2004 }, languages: { kind: 'dont-know' } },
  edition: 'e'.repeat(64),
  at: now.toISOString(),
  prefer: 'soonest',
  consents: [{ purpose: 'keep', version: '2026-11', givenAt: now.toISOString() }],
  shares: [],
  createdAt: now.toISOString(),
  changedAt: now.toISOString(),
  expiresAt: daysAfter(now, 365),
})

const door = (id: string) => ({ id, tokenHash: `hash-of-${id}` })
const change = {
  facts: { a: 1 },
  edition: 'f'.repeat(64),
  at: later.toISOString(),
  prefer: 'least-money' as const,
  consents: [],
}

async function stored(id: string) {
  const { db, table } = ours.open()
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: key.assessment(id) }))
  return Item
}

test('keeping is one call to the table, and gives back what was kept', async () => {
  const records = ours.open()
  const store = assessmentStore(records)
  await store.keep(anAssessment('one'), now)
  expect(records.calls()).toBe(1)
  expect(await store.read('one', now)).toEqual(anAssessment('one'))
})

test('keeping never overwrites what another student kept', async () => {
  const store = assessmentStore(ours.as('assessments'))
  await store.keep(anAssessment('two'), now)
  const other = { ...anAssessment('two'), tokenHash: 'hash-of-another', facts: {} }
  expect(await store.keep(other, now)).toEqual({ kind: 'key-reused' })
  expect(await store.read('two', now)).toEqual(anAssessment('two'))
})

test('keeping the same again is one call, changes nothing and gives back what is kept', async () => {
  const store = assessmentStore(ours.as('assessments'))
  await store.keep(anAssessment('again'), now)
  const before = await stored('again')
  const records = ours.open()
  const sentLater = { ...anAssessment('again'), at: later.toISOString() }
  const outcome = await assessmentStore(records).keep(sentLater, later)
  expect(records.calls()).toBe(1)
  expect(outcome).toMatchObject({ kind: 'before', assessment: { at: now.toISOString() } })
  expect(JSON.stringify(outcome)).not.toContain('hash-of')
  expect(await stored('again')).toEqual(before)
})

test('of ten requests to keep the same, sent at once, one keeps and nine find it kept', async () => {
  const store = assessmentStore(ours.as('assessments'))
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => store.keep(anAssessment('hasty'), now)),
  )
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual([...Array(9).fill('before'), 'kept'])
})

test('what has expired by clock gives way to what is kept now', async () => {
  const store = assessmentStore(ours.as('assessments'))
  await store.keep(anAssessment('old'), now)
  const after = new Date(daysAfter(now, 366))
  const fresh = { ...anAssessment('old'), expiresAt: daysAfter(after, 365), tokenHash: 'new' }
  expect((await store.keep(fresh, after)).kind).toBe('kept')
  expect((await store.read('old', after))?.tokenHash).toBe('new')
})

test('a correction needs the right link and the version it was made from', async () => {
  const store = assessmentStore(ours.as('assessments'))
  await store.keep(anAssessment('three'), now)
  const wrong = { id: 'three', tokenHash: 'guess', version: 1 }
  expect(await store.correct(wrong, change, later)).toEqual({ kind: 'link-not-valid' })
  const good = { ...door('three'), version: 1 }
  const corrected = await store.correct(good, change, later)
  expect(corrected).toMatchObject({ kind: 'changed', assessment: { version: 2, facts: { a: 1 } } })
  expect(JSON.stringify(corrected)).not.toContain('hash-of')
  expect(await store.correct(good, change, later)).toEqual({ kind: 'version-stale', version: 2 })
})

test('of ten corrections made from one version exactly one is kept', async () => {
  const store = assessmentStore(ours.as('assessments'))
  await store.keep(anAssessment('race'), now)
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      store.correct({ ...door('race'), version: 1 }, { ...change, facts: { n } }, later),
    ),
  )
  expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
  expect(outcomes.filter(({ kind }) => kind === 'version-stale')).toHaveLength(9)
  expect((await store.read('race', later))?.version).toBe(2)
})

test('erasing really deletes, for the owner only', async () => {
  const store = assessmentStore(ours.as('assessments'))
  await store.keep(anAssessment('four'), now)
  const stranger = { id: 'four', tokenHash: 'guess' }
  expect(await store.erase(stranger, now)).toEqual({ kind: 'link-not-valid' })
  expect(await store.erase(door('four'), now)).toEqual({ kind: 'erased' })
  expect(await stored('four')).toBeUndefined()
  expect(await store.erase(door('four'), now)).toEqual({ kind: 'link-not-valid' })
})

test('what has expired is gone by clock, though the table still holds it', async () => {
  const store = assessmentStore(ours.as('assessments'))
  await store.keep(anAssessment('five'), now)
  const after = new Date(daysAfter(now, 365))
  expect(await store.read('five', after)).toBeUndefined()
  expect(await store.correct({ ...door('five'), version: 1 }, change, after)).toEqual({
    kind: 'link-not-valid',
  })
  const item = await stored('five')
  expect(item?.expiresAtSeconds).toBe(after.getTime() / 1_000)
})

test('withdrawing stops changes and shares, and keeps the time of the first withdrawal', async () => {
  const store = assessmentStore(ours.as('assessments'))
  await store.keep({ ...anAssessment('six'), contact: { name: 'Contoh', reach: 'x' } }, now)
  const first = await store.withdraw(door('six'), now)
  expect(first).toMatchObject({ assessment: { withdrawnAt: now.toISOString(), shares: [] } })
  expect(await store.withdraw(door('six'), later)).toMatchObject({
    assessment: { withdrawnAt: now.toISOString() },
  })
  expect((await stored('six'))?.contact).toBeUndefined()
  expect(await store.correct({ ...door('six'), version: 3 }, change, later)).toMatchObject({
    kind: 'consent-withdrawn',
  })
})

test('a student may hand on a limited number of read-only links', async () => {
  const store = assessmentStore(ours.as('assessments'))
  await store.keep(anAssessment('seven'), now)
  const link = (n: number) => ({
    tokenHash: `share-${n}`,
    createdAt: now.toISOString(),
    expiresAt: daysAfter(now, 30),
  })
  for (let n = 0; n < sharesMax; n += 1)
    expect(await store.share({ ...door('seven'), version: n + 1 }, link(n), now)).toMatchObject({
      kind: 'changed',
    })
  const full = await store.share({ ...door('seven'), version: sharesMax + 1 }, link(99), now)
  expect(full).toEqual({ kind: 'too-many-shares', sharesMax })
})
