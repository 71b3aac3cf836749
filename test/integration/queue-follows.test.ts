import { afterAll, beforeAll, expect, test } from 'vitest'
import { amendmentStore } from '../../functions/adapters/amendments.ts'
import { editionStore } from '../../functions/adapters/editions.ts'
import { walkStore } from '../../functions/adapters/kept-walk.ts'
import { rechecksWorld } from '../../functions/adapters/rechecks-world.ts'
import { dueTimers, tableTimers } from '../../functions/adapters/timers.ts'
import { contents } from '../../functions/editions/contents.ts'
import { approve } from '../../functions/editions/deciding.ts'
import type { EditionsPorts } from '../../functions/editions/ports.ts'
import { propose, type Wanted } from '../../functions/editions/proposing.ts'
import { type Rechecks, rechecks } from '../../functions/rechecks/app.ts'
import type { RechecksPorts } from '../../functions/rechecks/ports.ts'
import { previewOf } from '../../functions/walks/walk-ids.ts'
import { table } from '../../infra/table.ts'
import { dayMs } from '../../shared/booking/time.ts'
import type { CaseHead } from '../../shared/casework/case.ts'
import { filtersOf } from '../../shared/casework/queue.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { nurse } from '../four-students.ts'
import { rulesInTable } from './case-rules.ts'
import { ana, type CaseWorld, caseWorld, morning, office, type Student } from './case-world.ts'

// An office's queue while its rules change: each case says what one opened this minute would say.

const editor = (id: string): StaffMember => ({ id, name: `Contoh ${id}`, roles: ['editor'] })

const read = {
  kind: 'page',
  title: 'Contoh pengumuman',
  url: 'https://authority.example/notice',
  publisher: 'Contoh',
  checked: '2026-11-20',
} as const

const amending = (change: Wanted['changes'][number]['change']): Wanted => ({
  reason: 'Contoh perubahan',
  changes: [{ change, read }],
})

let world: CaseWorld
let ports: RechecksPorts
let app: Rechecks
let desk: EditionsPorts

beforeAll(async () => {
  world = await caseWorld(rulesInTable)
  const { clock, endpointOf, judging } = world
  const reached = rechecksWorld({
    records: { table: table.name, endpoint: endpointOf('rechecks') },
    clock,
    from: 'janji@rantau.example',
    mailbox: '/nowhere',
  })
  ports = {
    ...reached,
    clock,
    judging,
    activeNow: reached.editions.activeNow,
    scheduler: tableTimers(world.as('rechecks')),
    budgetMs: 60_000,
    monotonicMs: () => performance.now(),
    tell: async () => {},
    forget: async () => {},
    log: () => {},
  }
  app = rechecks(ports)
  const frames = { frame: async () => undefined }
  const door: EditionsPorts['door'] = { only: () => async (_, next) => next() }
  const editing = world.as('editions')
  const stores = {
    editions: editionStore(editing),
    amendments: amendmentStore(editing),
    walks: walkStore(editing),
  }
  desk = { ...stores, clock, frames, door, shards: reached.kept.shards }
})
afterAll(() => world.stop())

async function walked(use = app): Promise<void> {
  for (;;) {
    const due = await dueTimers(world.records, world.clock().getTime())
    if (due.length === 0) return
    for (const timer of due) {
      await use.task(timer.task)
      await tableTimers(world.records).remove(timer)
    }
  }
}

/** Proposed, seen first, approved by another, and walked over. */
async function amended(wanted: Wanted, use = app): Promise<void> {
  const made = await propose(desk, contents(desk), editor('ana'), wanted)
  if (made.kind !== 'proposed') throw new Error(JSON.stringify(made))
  const { id, version, digest } = made.proposal
  await app.changes([{ id: 'e', kind: 'walk-begun', walk: previewOf(id), sequence: '1' }])
  await walked()
  const asked = { id, version, digest, member: editor('ben') }
  expect((await approve(desk, contents(desk), asked)).kind).toBe('decided')
  await use.changes([{ id: 'f', kind: 'activated', sequence: '2' }])
  await walked(use)
}

const headOf = async (id: string): Promise<CaseHead> => {
  const [head] = await world.cases.heads([id], world.clock().getTime())
  if (head === undefined) throw new Error(`there is no case ${id}`)
  return head
}

const saidOf = ({ judged }: CaseHead) => {
  const { edition: _, at: __, ...said } = judged ?? { edition: '', at: 0 }
  return said
}

/** A case of somebody who told these answers, with what the office knows better. */
type Way = {
  readonly facts: object
  readonly better?: { readonly fact: string; readonly answer: object }
}

async function opened({ facts, better }: Way): Promise<Student> {
  const student = await world.aSharing({}, facts)
  if (better === undefined) return student
  const correction = { kind: 'correct', ...better, reason: 'surat bank dilihat' }
  expect((await world.deed(ana, student.id, 1, correction)).status).toBe(200)
  return student
}

/** Each case beside one that is opened afresh in the same way; list and counts of all of them. */
async function agree(all: readonly (readonly [Way, string])[]): Promise<void> {
  const fresh = new Map<Way, Student>()
  const expected = new Map<string, number>()
  const lying = new Map<string, CaseHead>()
  for (const [way, id] of all) {
    const twin = fresh.get(way) ?? (await opened(way))
    fresh.set(way, twin)
    const [stood, is] = [await headOf(id), await headOf(twin.id)]
    expect(saidOf(stood)).toEqual(saidOf(is))
    for (const one of [stood, is]) lying.set(one.id, one)
  }
  for (const filter of [...lying.values()].flatMap(filtersOf))
    expected.set(filter, (expected.get(filter) ?? 0) + 1)
  const counts = [...(await world.cases.counts(office))].filter(([, count]) => count > 0)
  expect(new Map(counts)).toEqual(expected)
  for (const [filter, count] of expected) {
    const [what, value] = filter.split(':')
    if (what !== 'destination' && what !== 'outlook') continue
    const { json } = await world.asStaff(ana, 'GET', `/queue?${what}=${value}`)
    expect([filter, json.cases.length]).toEqual([filter, count])
  }
  for (const twin of fresh.values()) await twin.ask('DELETE', '')
}

const funds = (amount: number) => ({ known: { amount, currency: 'IDR', period: 'once' } })
const elder = { ...nurse, birth: { known: '1979-11' }, funds: funds(400_000_000) }

const ways = {
  plain: { facts: {} },
  /** What a figure makes of them turns no outlook: it orders countries otherwise. */
  elder: { facts: elder },
  /** By what they told, that figure changes nothing at all; by what an office saw, it does. */
  corrected: {
    facts: { ...elder, funds: funds(5_000_000) },
    better: { fact: 'funds', answer: funds(400_000_000) },
  },
} as const satisfies Record<string, Way>

const paused = (programme: string, from: string) => ({
  read,
  change: { kind: 'intake', programme, status: 'paused', from } as const,
})

/** Whose line was written since, and that each was written once. */
function moved(before: readonly CaseHead[], after: readonly CaseHead[]): readonly string[] {
  const by = after.map(({ version }, at) => version - (before[at]?.version ?? 0))
  expect(Math.max(...by)).toBeLessThanOrEqual(1)
  return [...Object.keys(ways), 'again'].filter((_, at) => by[at] === 1)
}

test('list, filters and counts are those of cases opened this minute, after each change and each night', async () => {
  const all: (readonly [Way, string])[] = []
  for (const way of Object.values(ways)) all.push([way, (await opened(way)).id])
  const again = await opened(ways.plain)
  expect((await again.ask('POST', '/counselor/withdrawal')).status).toBe(200)
  expect((await again.ask('POST', '/counselor', world.sharing)).status).toBe(200)
  all.push([ways.plain, again.id])
  const heads = () => Promise.all(all.map(([, id]) => headOf(id)))
  const before = await heads()

  // Paused, and stopped in the middle of it.
  let left = 1
  const commit: RechecksPorts['cases']['commit'] = async (change) => {
    left -= 1
    if (left < 0) throw new Error('the machine is gone')
    return ports.cases.commit(change)
  }
  const dying = rechecks({ ...ports, cases: { ...ports.cases, commit } })
  const changes = [paused('kr-eps-manufacturing', '2026-11-23')]
  const pausing = { reason: 'Contoh jeda', changes }
  await expect(amended(pausing, dying)).rejects.toThrow('a task of the clock is not done')
  await walked()
  const pausedHeads = await heads()
  expect(moved(before, pausedHeads)).toEqual(['plain', 'again'])
  await agree(all)

  const figure = 'gb.maintenance-funds'
  await amended(amending({ kind: 'figure', figure, from: '2026-11-24', value: 200_000 }))
  const figured = await heads()
  expect(moved(pausedHeads, figured)).toEqual(['elder', 'corrected'])

  // What comes into force by itself, the night brings.
  await amended({ reason: 'Contoh jeda', changes: [paused('sg-employment-pass', '2026-11-24')] })
  expect(moved(figured, await heads())).toEqual([])
  world.at(morning + dayMs)
  await app.task({ kind: 'night' })
  await walked()
  const after = await heads()
  expect(moved(figured, after)).toEqual(['plain', 'again'])
  await agree(all)
})
