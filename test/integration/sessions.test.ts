import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addStaff } from '../../functions/adapters/directory.ts'
import type { Records } from '../../functions/adapters/records.ts'
import { sessionStore } from '../../functions/adapters/sessions.ts'
import { keepsSessions } from '../session-contract.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

let ours: TableOfOurs
let records: Records
beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
  records = ours.open()
})
afterAll(() => ours.stop())

describe('sign-ins in the table', () => {
  keepsSessions(() => ({
    sessions: sessionStore(ours.as('signin')),
    hire: (subject, record) => addStaff(records, subject, record),
  }))

  test('take one call to be found, and are deleted by the table once they have ended', async () => {
    const store = sessionStore(records)
    const startedAt = Date.parse('2026-11-23T01:00:00Z')
    const usedAt = startedAt + 3_600_000
    await store.begin({ id: 'waktu', sealed: 'x', version: 1, startedAt, usedAt: startedAt })
    const before = records.calls()
    const { session } = await store.open('waktu', 'siapa')
    expect(records.calls() - before).toBe(1)
    if (session) await store.used(session, usedAt)
    const { Items = [] } = await records.db.send(new ScanCommand({ TableName: records.table }))
    const item = Items.find(({ pk }) => pk === 'SESSION#waktu')
    expect(item?.expiresAtSeconds).toBe((usedAt + 2 * 3_600_000) / 1_000)
  })
})
