import { expect, test } from 'vitest'
import type { Locked } from '../../shared/keeping/assessment.ts'
import { hashOf } from '../http/capability.ts'
import { shownProblems } from './assessment-shown.ts'
import type { BookingsPorts } from './ports.ts'

const [id, own, shared] = ['i'.repeat(22), 'o'.repeat(43), 's'.repeat(43)]
const now = '2026-11-22T09:00:00.000Z'

const held = async (sharedUntil: string): Promise<Locked> => ({
  id,
  tokenHash: await hashOf(own),
  version: 1,
  facts: {},
  edition: 'e',
  at: now,
  prefer: 'soonest',
  consents: [],
  shares: [{ tokenHash: await hashOf(shared), createdAt: now, expiresAt: sharedUntil }],
  createdAt: now,
  changedAt: now,
  expiresAt: '2027-11-22T09:00:00.000Z',
})

const asked = async (token: string, sharedUntil = '2026-12-22T09:00:00.000Z') => {
  const one = await held(sharedUntil)
  const ports = {
    clock: () => new Date(now),
    assessments: { read: async (which: string) => (which === id ? one : undefined) },
  } as unknown as BookingsPorts
  return shownProblems(ports, { assessment: `https://rantau.example/simpan#${id}.${token}` }, 'en')
}

test('a counselor gets a link for reading, never the one by which a student changes and erases', async () => {
  expect(await asked(shared)).toEqual([])
  expect(await asked(own)).toEqual([
    { field: 'assessment', detail: expect.stringContaining('your own link') },
  ])
})

test('a link that opens nothing is said to, before the counselor finds out', async () => {
  const gone = [{ field: 'assessment', detail: expect.stringContaining('opens nothing') }]
  expect(await asked(shared, now)).toEqual(gone)
  expect(await asked('x'.repeat(43))).toEqual(gone)
})
