import { expect, test } from 'vitest'
import type { Assessment, Locked } from '../../shared/keeping/assessment.ts'
import type { AnyNotice, Claim, FollowUp, Mail } from '../ports/notices.ts'
import { forget, type TellingPorts, tell } from './telling.ts'

const turns = [
  { programme: 'de-pflege', from: 'reachable', to: 'dormant' },
  { programme: 'jp-ssw', from: 'reachable', to: 'ready' },
  { programme: 'kr-eps', from: 'closed', to: 'ask' },
] as const

const aKept = (more: Partial<Assessment> = {}): Locked => ({
  id: 'a'.repeat(22),
  version: 1,
  facts: { birth: { known: '2000-05' } },
  edition: 'e',
  at: '2026-12-01T00:00:00.000Z',
  prefer: 'soonest',
  consents: [{ purpose: 'follow-up', version: '2026-11', givenAt: '2026-12-01T00:00:00.000Z' }],
  followUp: { reach: 'ana@kampus.example' },
  language: 'en',
  judged: { edition: 'e', at: '2026-12-02T00:00:00.000Z', run: '2.2026-12-02', answers: {}, turns },
  shares: [],
  createdAt: '2026-12-01T00:00:00.000Z',
  changedAt: '2026-12-01T00:00:00.000Z',
  expiresAt: '2027-12-01T00:00:00.000Z',
  tokenHash: 'x',
  ...more,
})

function aDesk(kept: Locked | undefined, post?: (mail: Mail) => Promise<void>) {
  const sent: Mail[] = []
  const calls: FollowUp[] = []
  const ended = new Map<string, string>()
  const later: number[] = []
  const counted = new Set<string>()
  const nameOf = ({ booking, letter }: AnyNotice) => `${booking} ${letter}`
  const ports: TellingPorts = {
    clock: () => new Date('2026-12-02T01:00:00Z'),
    assessments: { read: async () => kept },
    notices: {
      claim: async (id): Promise<Claim> =>
        ended.has(nameOf(id)) ? { kind: 'done' } : { kind: 'claimed', attempt: 1 },
      finish: async (id, outcome) => {
        ended.set(nameOf(id), outcome)
      },
      release: async () => {},
      aside: async () => {},
      forget: async () => {},
    },
    followUps: {
      call: async (followUp) => {
        calls.push(followUp)
      },
      done: async ({ assessment }) => {
        calls.splice(0, calls.length, ...calls.filter((one) => one.assessment !== assessment))
      },
    },
    walks: {
      told: async (run, { assessment, how }) => {
        counted.add(`${run} ${assessment} ${how}`)
      },
    },
    post: {
      send:
        post ??
        (async (mail) => {
          sent.push(mail)
        }),
    },
    texts: () => ({ programme: async (id: string) => ({ shortName: `Programme ${id}` }) }) as never,
    scheduler: {
      put: async ({ at }) => {
        later.push(at)
      },
      remove: async () => {},
      forget: async () => {},
    },
    offices: async () => ['bp3mi', 'moveid'],
    site: 'https://rantau.example/',
  }
  return { ports, sent, calls, ended, later, counted }
}

test('a student who asked for it is told once what opened and what closed, however often it is said', async () => {
  const { ports, sent, counted } = aDesk(aKept())
  for (let time = 0; time < 3; time += 1) await tell(ports, 'a')
  expect(sent).toHaveLength(1)
  // An editor reads how many were told, and of nobody who it was.
  expect([...counted]).toEqual([`2.2026-12-02 ${'a'.repeat(22)} mail`])
  const [mail] = sent
  expect(mail?.to).toBe('ana@kampus.example')
  expect(mail?.text).toContain(
    'Programme jp-ssw: you can start now (before: possible after some steps)',
  )
  expect(mail?.text).toContain('Programme de-pflege')
  expect(mail?.text).not.toContain('kr-eps')
  expect(mail?.text.indexOf('jp-ssw')).toBeLessThan(mail?.text.indexOf('de-pflege') ?? 0)
  expect(mail?.text).toContain('https://rantau.example/en/talk')
})

test.each([
  ['who did not ask', { consents: [] }],
  ['who took everything back', { withdrawnAt: '2026-12-02T00:30:00.000Z' }],
  ['of whom nothing turned that matters', { judged: { ...aKept().judged, turns: [turns[2]] } }],
  ['who corrected their answers since', { judged: { edition: 'e', at: '…', answers: {} } }],
] as const)('nobody is told %s', async (_, more) => {
  const { ports, sent, calls } = aDesk(aKept(more as Partial<Assessment>))
  await tell(ports, 'a')
  expect([...sent, ...calls]).toEqual([])
})

test('who erased what was kept is told nothing, and is on no list', async () => {
  const { ports, sent } = aDesk(undefined)
  await tell(ports, 'a')
  expect(sent).toEqual([])
  const desk = aDesk(aKept({ followUp: { reach: '081234567890' } }))
  await tell(desk.ports, 'a')
  expect(desk.calls).toHaveLength(1)
  await forget(desk.ports, 'a'.repeat(22))
  expect(desk.calls).toEqual([])
})

test('whom no mail reaches their own office writes to by hand, or else the first one', async () => {
  const desk = aDesk(aKept({ followUp: { reach: '0812 3456 7890' } }))
  await tell(desk.ports, 'a')
  expect(desk.calls).toMatchObject([{ office: 'bp3mi', run: '2.2026-12-02' }])
  expect([...desk.ended.values()]).toEqual(['to-call'])
  expect([...desk.counted][0]).toMatch(/ call$/)
})

test('a letter that could not leave is tried again later', async () => {
  const desk = aDesk(aKept(), () => Promise.reject(new Error('away')))
  await tell(desk.ports, 'a')
  expect(desk.later).toEqual([Date.parse('2026-12-02T01:02:00Z')])
  expect(desk.ended.size).toBe(0)
})

test('an office that may see them writes; one from which they took that back never does', async () => {
  const reach = { reach: '+6281200000000' }
  const counselor = {
    office: 'moveid',
    urgent: false,
    language: 'id',
    version: '2026-11',
    givenAt: '2026-12-01T00:00:00.000Z',
  } as const
  const by = async (sharing: Assessment['counselor']) => {
    const desk = aDesk(aKept({ followUp: reach, counselor: sharing }))
    await tell(desk.ports, 'a')
    return desk.calls.map(({ office }) => office)
  }
  const withdrawnAt = '2026-12-01T12:00:00.000Z'
  expect(await by(counselor)).toEqual(['moveid'])
  expect(await by({ ...counselor, withdrawnAt })).toEqual(['bp3mi'])
  expect(await by({ ...counselor, office: 'bp3mi', withdrawnAt })).toEqual(['moveid'])
})
