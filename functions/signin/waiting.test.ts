import { expect, test } from 'vitest'
import type { QueueList } from '../../shared/casework/queue.ts'
import type { Day } from '../../shared/gathering/day.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import type { Activation, Proposal } from '../ports/editions.ts'
import { type WaitingPorts, waitingFor } from './waiting.ts'

const now = Date.parse('2026-11-23T01:00:00Z')

const line = (list: QueueList, start: string, office = 'a') => ({
  office,
  list,
  order: `${start}#x`,
  case: 'x'.repeat(22),
})

const at = { past: now - 3_600_000, soon: now + 3_600_000 }

/** A day with a group of their own, and one of another. */
const anyDay = (start: number) =>
  ({
    id: 'd1',
    title: 'Contoh',
    rounds: [{ start, end: start + 3_600_000 }],
    arrangement: { groups: [{ guide: 'melati' }, { guide: 'beringin' }] },
  }) as unknown as Day

/** Two were asked for money, one talk has begun and one comes, one decision waits here and one elsewhere. */
function kept() {
  const asked: string[] = []
  const ports: WaitingPorts = {
    cases: {
      counts: async () => {
        asked.push('counts')
        return new Map([
          ['claim:-', 44],
          ['claim:s1', 3],
        ])
      },
      lines: async (_, list) => {
        asked.push(list.kind)
        const one = line(list, '2026-11-23T00:00:00.000Z')
        if (list.kind === 'urgent') return [one, one]
        if (list.kind === 'record')
          return [{ ...line(list, '2026-11-20T00:00:00.000Z'), filters: ['with:melati'] }]
        if (list.kind === 'session') return [one, line(list, '2026-11-23T02:00:00.000Z')]
        if (list.kind !== 'reviews') return []
        return list.of === 'own-office' ? [one] : [one, line(list, 'x', 'b')]
      },
    },
    gatherings: {
      beginning: async () => [{ ...anyDay(at.past), cancelledAt: now }, anyDay(at.soon)],
    },
    amendments: {
      list: async () =>
        [
          { state: 'proposed', by: 's1' },
          { state: 'proposed', by: 's2' },
          { state: 'published', by: 's2' },
        ] as unknown as readonly Proposal[],
    },
    counts: { windows: async () => [] },
    campuses: { read: async (slug: string) => ({ slug, name: slug, city: 'Kota', origins: [] }) },
    editions: { active: async () => undefined },
    editionDesk: { history: async () => [] },
    walks: { read: async () => undefined },
    shards: 16,
  }
  return { ports, asked }
}

const member = (...roles: StaffMember['roles']): StaffMember => ({
  id: 's1',
  name: 'Contoh Satu',
  roles,
  office: 'a',
  counselor: 'melati',
})

test('a counselor reads what is urgent, which talk comes next, what is owed, whose groups are today, what is theirs and what is nobody’s', async () => {
  const { ports, asked } = kept()
  expect(await waitingFor(ports, member('counselor'), now)).toEqual([
    { kind: 'urgent', count: 2 },
    { kind: 'leaving', count: 0 },
    { kind: 'talks', count: 2, next: Date.parse('2026-11-23T02:00:00Z') },
    {
      kind: 'held',
      count: 1,
      mine: 1,
      first: { case: 'x'.repeat(22), from: Date.parse('2026-11-20T00:00:00Z') },
    },
    { kind: 'due', count: 0, mine: 0 },
    { kind: 'day', id: 'd1', title: 'Contoh', begins: at.soon, mine: 1 },
    { kind: 'mine', count: 3 },
    { kind: 'unclaimed', count: 44 },
  ])
  expect(asked.toSorted()).toEqual(['counts', 'due', 'leaving', 'record', 'session', 'urgent'])
})

test('a lead reads how many decisions wait for their yes, each once, also of offices with no other lead', async () => {
  const { ports, asked } = kept()
  const waiting = await waitingFor(ports, member('lead'), now)
  expect(waiting.at(-1)).toEqual({ kind: 'reviews', count: 2 })
  expect(asked.length).toBeLessThanOrEqual(8)
})

test('an editor reads what others propose, and nobody is told of what is not their door', async () => {
  const { ports, asked } = kept()
  expect(await waitingFor(ports, member('editor'), now)).toEqual([{ kind: 'proposals', count: 1 }])
  const last = { kind: 'undone', by: 'Contoh Dua' } as Activation
  const alone = { ...ports, editionDesk: { history: async () => [last] } }
  expect(await waitingFor(alone, member('editor'), now)).toContainEqual(last)
  const campus = { ...member('campus'), campus: 'kampus-contoh' }
  expect(await waitingFor(ports, campus, now)).toEqual([{ kind: 'numbers', until: undefined }])
  expect(asked).toEqual([])
})
