import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { LogEntry } from '../../shared/casework/event.ts'
import { counselorOf, doorOf } from '../../test/fake-door.ts'
import type { Exchange } from '../http/exchange.ts'
import { noteTalks } from './staff-log.ts'

const now = Date.parse('2026-11-23T01:00:00Z')

/** What is written down when somebody of an office meets these talks; those of `b` have a case. */
async function noted(talks: readonly string[], reason?: string): Promise<readonly LogEntry[]> {
  const written: LogEntry[] = []
  const cases = {
    caseOf: async (id: string) => (id.startsWith('b') ? `case of ${id}` : undefined),
    noted: async (entry: LogEntry) => written.push(entry) > 0,
    heads: async () => [],
    events: async () => [],
    views: async () => [],
  }
  const app = new Hono<Exchange>().use(doorOf(counselorOf('kupang')).only('counselor'))
  app.get('/', async (c) => {
    const ports = { cases, clock: () => new Date(now) }
    await noteTalks(c, ports, talks, { kind: 'talk-declined', reason })
    return c.body(null, 204)
  })
  await app.request('/')
  return written
}

test('whoever of the staff meets a talk in a list is written down with its case', async () => {
  const many = Array.from({ length: 40 }, (_, at) => `b${at}`)
  const written = await noted([...many, 'b1', 'without a case'])
  expect(written.map((one) => one.case).toSorted()).toEqual(
    many.map((one) => `case of ${one}`).toSorted(),
  )
  expect(written[0]).toMatchObject({
    at: now,
    by: { id: 'staf-contoh', name: 'Contoh Petugas', office: 'kupang' },
    office: 'kupang',
    kind: 'talk-declined',
  })
})

test('with the reason they gave, and no word of what they saw', async () => {
  const [entry] = await noted(['b1'], 'Jamnya terisi.')
  expect(Object.keys(entry ?? {}).toSorted()).toEqual([
    'at',
    'by',
    'case',
    'id',
    'kind',
    'office',
    'reason',
  ])
  expect(entry?.reason).toBe('Jamnya terisi.')
})
