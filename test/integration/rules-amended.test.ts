// One file: each case takes the world a step on from the one before it, proposal to roll-back.
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { amendmentStore } from '../../functions/adapters/amendments.ts'
import { assessmentStore } from '../../functions/adapters/assessments.ts'
import { editionStore } from '../../functions/adapters/editions.ts'
import { indexKeptOnce, keptStore, walkStore } from '../../functions/adapters/kept-walk.ts'
import { key } from '../../functions/adapters/keys.ts'
import { recheckEvents } from '../../functions/adapters/recheck-events.ts'
import { rechecksWorld } from '../../functions/adapters/rechecks-world.ts'
import { type Position, tableStream } from '../../functions/adapters/stream.ts'
import { dueTimers, tableTimers } from '../../functions/adapters/timers.ts'
import { contents } from '../../functions/editions/contents.ts'
import { approve, turnDown } from '../../functions/editions/deciding.ts'
import { askForYes, drop, gather, reopen, tryOut } from '../../functions/editions/drafting.ts'
import type { EditionsPorts } from '../../functions/editions/ports.ts'
import { propose, type Wanted } from '../../functions/editions/proposing.ts'
import { proposeBack, undoLast } from '../../functions/editions/returning.ts'
import { judgings } from '../../functions/judging/judging.ts'
import type { Turned } from '../../functions/ports/walks.ts'
import { programmes } from '../../functions/programmes/app.ts'
import { rechecks } from '../../functions/rechecks/app.ts'
import type { RechecksPorts } from '../../functions/rechecks/ports.ts'
import { summaryOf } from '../../functions/walks/turned.ts'
import { previewOf, recheckOf } from '../../functions/walks/walk-ids.ts'
import { buildEdition } from '../../infra/local/build-edition.ts'
import { table } from '../../infra/table.ts'
import type { Json } from '../../shared/edition/canonical.ts'
import { contentOf, editionSaying } from '../../shared/edition/content.ts'
import { judgingPart } from '../../shared/edition/edition.ts'
import type { Locked } from '../../shared/keeping/assessment.ts'
import { frameSlots } from '../../shared/printed/pages.ts'
import type { JudgingEdition } from '../../shared/rules/edition.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { studentsFrom } from '../load/students.ts'
import { tableOfOurs } from './table-of-ours.ts'

const ana: StaffMember = { id: 'ana', name: 'Contoh Ana', roles: ['editor'] }
const ben: StaffMember = { id: 'ben', name: 'Contoh Ben', roles: ['editor'] }

const students = 12

const pausing: Wanted = {
  reason: 'Kuota tahun ini habis',
  changes: [
    {
      change: {
        kind: 'intake',
        programme: 'de-ausbildung-pflege',
        status: 'paused',
        from: '2026-12-01',
      },
      read: {
        kind: 'page',
        title: 'Contoh pengumuman',
        url: 'https://authority.example/notice',
        publisher: 'Contoh',
        checked: '2026-12-01',
      },
    },
  ],
}

/** A table with the catalogue and some students, two editors, and the rechecks by hand. */
async function rulesTold() {
  const ours = await tableOfOurs()
  const open = ours.open()
  let now = new Date('2026-12-02T03:00:00Z')
  const clock = () => now
  const world = rechecksWorld({
    records: { table: table.name, endpoint: ours.endpointOf('rechecks') },
    clock,
    from: 'janji@rantau.example',
    mailbox: ours.data,
  })
  const catalogue = await buildEdition(new AbortController().signal)
  await editionStore(open).publish(catalogue, now)
  const judging = JSON.parse(catalogue.parts.find(({ name }) => name === judgingPart)?.body ?? '')
  const store = assessmentStore(ours.as('assessments'))
  const keep = (facts: Json, at: number) => {
    const id = `${String.fromCharCode(65 + (at % 20))}${String(at).padStart(21, '0')}`
    const kept: Locked = {
      id,
      version: 1,
      facts,
      edition: catalogue.digest,
      at: now.toISOString(),
      prefer: 'soonest',
      consents: [],
      shares: [],
      createdAt: now.toISOString(),
      changedAt: now.toISOString(),
      expiresAt: '2027-11-01T00:00:00.000Z',
      tokenHash: 'x',
    }
    return store.keep(kept, now)
  }
  for (const [at, facts] of studentsFrom(31, students, judging.facts).entries())
    await keep(facts as Json, at)
  const told: string[] = []
  const ports: RechecksPorts = {
    ...world,
    clock,
    judging: judgings({ active: world.editions.activeNow, judging: world.editions.judging }),
    activeNow: world.editions.activeNow,
    scheduler: tableTimers(ours.as('rechecks')),
    budgetMs: 60_000,
    monotonicMs: () => performance.now(),
    tell: async (id) => {
      told.push(id)
    },
    forget: async () => {},
    log: () => {},
  }
  const app = rechecks(ports)
  const editing = ours.as('editions')
  const desk: EditionsPorts = {
    editions: editionStore(editing),
    amendments: amendmentStore(editing),
    walks: walkStore(editing),
    clock,
    frames: { frame: async () => undefined },
    door: { only: () => async (_, next) => next() },
    shards: world.kept.shards,
  }
  const stream = await tableStream(table.name, ours.endpoint)
  let position: Position = {}
  const settle = async (use = app) => {
    for (let rounds = 0; rounds < 50; rounds += 1) {
      let idle = true
      for (const { shard, records } of await stream.read(position)) {
        if (records.length === 0) continue
        idle = false
        const last = records.at(-1)?.dynamodb?.SequenceNumber
        expect(await use.changes(recheckEvents({ Records: records }) ?? [])).toEqual([])
        if (last !== undefined) position = { ...position, [shard]: last }
      }
      for (const timer of await dueTimers(open, now.getTime())) {
        idle = false
        await use.task(timer.task)
        await tableTimers(open).remove(timer)
      }
      if (idle) return
    }
    throw new Error('it never came to rest')
  }
  const { activeNow, manifest, part } = editionStore(ours.as('programmes'))
  const frames = { frame: async () => frameSlots.content }
  const pages = programmes(
    { clock, frames, editions: { active: activeNow, manifest, part } },
    () => {},
  )
  return {
    page: async (path: string) => (await pages.request(path)).text(),
    ports,
    app,
    desk,
    open,
    world,
    store,
    keep,
    told,
    settle,
    catalogue,
    at: (text: string) => {
      now = new Date(text)
    },
    summary: async (id: string) => {
      const found = await world.walks.read(id)
      return summaryOf(found?.shards ?? [], world.kept.shards)
    },
    stop: async () => {
      stream.close()
      await ours.stop()
    },
  }
}

const undated = ({ day: _, ...way }: Turned) => way

type World = Awaited<ReturnType<typeof rulesTold>>

async function proposed(world: World, wanted: Wanted) {
  const outcome = await propose(world.desk, contents(world.desk), ana, wanted)
  if (outcome.kind !== 'proposed') throw new Error(outcome.kind)
  await world.settle()
  return outcome.proposal
}

const published = async (world: World, wanted: Wanted) => {
  const { id, version, digest } = await proposed(world, wanted)
  const asked = { id, version, digest, member: ben }
  return { id, digest, outcome: await approve(world.desk, contents(world.desk), asked) }
}

test('an editor sees first whom a change touches, exactly that is what then turns, and its page says so', async () => {
  const world = await rulesTold()
  onTestFinished(world.stop)
  await world.app.task({ kind: 'night' })
  await world.settle()
  world.at('2026-12-02T05:00:00Z')
  const paused = async () =>
    (await world.page('/program/de-ausbildung-pflege')).includes('Ditunda, per 1 Desember 2026')
  expect(await paused()).toBe(false)
  const { id, digest, outcome } = await published(world, pausing)
  const preview = await world.summary(previewOf(id))
  expect(preview).toMatchObject({ done: true, judged: students })
  expect(preview.turned.length).toBeGreaterThan(0)
  for (const { programme, to } of preview.turned)
    expect([programme, to]).toEqual(['de-ausbildung-pflege', 'dormant'])
  expect(outcome.kind).toBe('decided')
  await world.settle()
  const active = await world.world.editions.activeNow()
  expect(active?.digest).toBe(digest)
  expect(await paused()).toBe(true)
  const run = await world.summary(recheckOf({ revision: active?.revision ?? 0 }, '2026-12-02'))
  expect(run.turned).toEqual(preview.turned.map(undated))
  expect(run.changed).toBe(preview.changed)
  expect(new Set(world.told).size).toBe(preview.changed)

  world.at('2026-12-02T06:00:00Z')
  const back = { digest: world.catalogue.digest, reason: 'Keliru', member: ben }
  const stale = await undoLast(world.desk, { ...back, revision: 1 })
  expect(stale.kind).toBe('proposal-stale')
  const done = await undoLast(world.desk, { ...back, revision: active?.revision ?? 0 })
  expect(done.kind).toBe('activated')
  expect(await paused()).toBe(false)
  await world.settle()
  const again = await world.summary(
    recheckOf({ revision: (active?.revision ?? 0) + 1 }, '2026-12-02'),
  )
  const reversed = ({ programme, from, to, count }: (typeof preview.turned)[number]) =>
    `${programme} ${[from, to].sort()} ${count}`
  expect(again.turned.map(reversed)).toEqual(preview.turned.map(reversed))
  const history = await world.desk.editions.history()
  expect(history.map(({ kind, by }) => [kind, by])).toEqual([
    ['undone', 'Contoh Ben'],
    ['amendment', 'Contoh Ben'],
    ['catalogue', undefined],
  ])
})

const ahead: Wanted = {
  reason: 'Tutup mulai tahun depan',
  changes: pausing.changes.map(({ read }) => ({
    read,
    change: {
      kind: 'intake',
      programme: 'de-ausbildung-pflege',
      status: 'closed',
      from: '2027-01-01',
    },
  })),
}

test('of a change dated ahead an editor sees whom it touches on that day, and that night turns exactly those', async () => {
  const world = await rulesTold()
  onTestFinished(world.stop)
  await world.app.task({ kind: 'night' })
  await world.settle()
  world.at('2026-12-02T05:00:00Z')
  const { id, outcome } = await published(world, ahead)
  expect(outcome.kind).toBe('decided')
  const preview = await world.summary(previewOf(id))
  expect((await world.world.walks.read(previewOf(id)))?.walk.days).toEqual([
    { day: '2026-12-02', at: '2026-12-02T05:00:00.000Z' },
    { day: '2027-01-01', at: '2027-01-01T05:00:00.000Z' },
  ])
  expect(preview.changed).toBeGreaterThan(0)
  const then = preview.turned.filter(({ day }) => day === '2027-01-01')
  expect(then).toEqual(preview.turned)
  await world.settle()
  const { revision = 0 } = (await world.world.editions.activeNow()) ?? {}
  const now = await world.summary(recheckOf({ revision }, '2026-12-02'))
  expect(now).toMatchObject({ done: true, changed: 0 })

  for (const at of ['2026-12-31T05:00:00Z', '2027-01-01T05:00:00Z']) {
    world.at(at)
    await world.app.task({ kind: 'night' })
    await world.settle()
  }
  const night = await world.summary(recheckOf({ revision }, '2027-01-01'))
  const ofIt = night.turned.filter(({ programme }) => programme === 'de-ausbildung-pflege')
  expect(ofIt).toEqual(then.map(undated))
  // Another programme is between rounds from that day on, whoever changes what.
  expect(night.turned.length).toBeGreaterThan(ofIt.length)
})

test('an earlier edition comes back by two editors, who see whom that touches and when; by one only at once', async () => {
  const world = await rulesTold()
  onTestFinished(world.stop)
  const { desk } = world
  await published(world, ahead)
  await world.settle()
  world.at('2026-12-03T03:00:00Z')
  const { revision = 0 } = (await world.world.editions.activeNow()) ?? {}
  const asked = { digest: world.catalogue.digest, revision, reason: 'Keliru', member: ana }
  expect((await undoLast(desk, asked)).kind).toBe('not-alone')
  const stale = { ...asked, revision: revision - 1 }
  expect((await proposeBack(desk, contents(desk), stale)).kind).toBe('proposal-stale')
  const made = await proposeBack(desk, contents(desk), asked)
  if (made.kind !== 'proposed') throw new Error(made.kind)
  await world.settle()
  const { id, version, digest } = made.proposal
  const preview = await world.summary(previewOf(id))
  expect(preview.done).toBe(true)
  expect(preview.turned.map(({ day, from }) => [day, from])).toEqual(
    preview.turned.map(() => ['2027-01-01', 'dormant']),
  )
  expect(preview.changed).toBeGreaterThan(0)
  const decide = (member: StaffMember) =>
    approve(desk, contents(desk), { id, version, digest, member })
  expect((await decide(ana)).kind).toBe('proposal-own')
  expect((await decide(ben)).kind).toBe('decided')
  const active = await world.world.editions.activeNow()
  expect(active).toMatchObject({ digest: world.catalogue.digest, amendments: [] })
  const [last] = await world.desk.editions.history()
  expect(last).toMatchObject({ kind: 'rolled-back', by: 'Contoh Ben', proposal: id })
})

describe('between two editors', () => {
  let world: World
  beforeAll(async () => {
    world = await rulesTold()
  })
  afterAll(() => world.stop())

  test('nobody approves their own proposal, nor one whose preview is another or not finished', async () => {
    const { desk } = world
    const made = await propose(desk, contents(desk), ana, pausing)
    if (made.kind !== 'proposed') throw new Error(made.kind)
    const { id, version, digest } = made.proposal
    const asked = { id, version, digest, member: ben }
    const answer = async (more: Partial<typeof asked>) =>
      (await approve(desk, contents(desk), { ...asked, ...more })).kind
    expect(await answer({ member: ana })).toBe('proposal-own')
    expect(await answer({})).toBe('preview-unfinished')
    await world.settle()
    expect(await answer({ digest: '0'.repeat(64) })).toBe('preview-unfinished')
    expect(await answer({ id: 'x'.repeat(22) })).toBe('not-found')
    expect(await answer({ version: 2 })).toBe('proposal-decided')
    expect((await world.world.editions.activeNow())?.digest).toBe(world.catalogue.digest)
    const down = { id, version, member: ben, reason: 'Sumbernya keliru' }
    expect(await turnDown(desk, down)).toMatchObject({ proposal: { state: 'rejected' } })
    expect(await answer({})).toBe('proposal-decided')
  })

  test('of two proposals to one edition the second is stale once the first is published', async () => {
    const [first, second] = [await proposed(world, pausing), await proposed(world, announcing)]
    const decide = ({ id, version, digest }: typeof first) =>
      approve(world.desk, contents(world.desk), { id, version, digest, member: ben })
    const outcomes = await Promise.all([decide(first), decide(second)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['decided', 'proposal-stale'])
    const [active, history] = [
      await world.world.editions.activeNow(),
      await world.desk.editions.history(),
    ]
    expect(active?.amendments).toHaveLength(1)
    expect(history.map(({ kind }) => kind)).toEqual(['amendment', 'catalogue'])
  })

  test('what one gathers on two pages at once is all there, and is proposed once and whole', async () => {
    const { desk } = world
    const from = contents(desk)
    const gathering = (changes: Wanted['changes']) => gather(desk, from, ana, changes)
    const outcomes = await Promise.all([closing, worth].map(gathering))
    expect(outcomes.map(({ kind }) => kind)).toEqual(['gathered', 'gathered'])
    const tries = await Promise.all(['Satu', 'Dua'].map((why) => tryOut(desk, from, ana, why)))
    expect(tries.map(({ kind }) => kind).sort()).toEqual([
      expect.stringMatching(/^draft-(busy|empty)$/),
      'proposed',
    ])
    const [made] = tries.flatMap((one) => (one.kind === 'proposed' ? one.proposal : []))
    const { id = '', digest = '' } = made ?? {}
    expect(made?.amendments.map(({ change }) => change.kind).sort()).toEqual(['figure', 'intake'])
    expect((await desk.amendments.draft(ana.id))?.changes).toEqual([])
    await world.settle()
    const early = { id, version: 1, digest, member: ben }
    expect((await approve(desk, from, early)).kind).toBe('proposal-not-asked')

    // Taken back while it is asked for: it is one or the other, and no change is lost.
    const looked = { id, version: 1, member: ana }
    await Promise.all([askForYes(desk, looked), reopen(desk, looked, 'Kembali')])
    const { state } = (await desk.amendments.read(id)) ?? {}
    const back = (await desk.amendments.draft(ana.id))?.changes ?? []
    expect([state, back.length]).toEqual(state === 'proposed' ? ['proposed', 0] : ['withdrawn', 2])
    if (state === 'proposed') await turnDown(desk, { ...looked, version: 2, reason: 'Kembali' })
    await drop(desk, ana)
  })

  test('whoever is told of a walk is counted once, by mail or on a list', async () => {
    const walks = { ...world.world.walks, countTold: world.desk.walks.countTold }
    const one = { assessment: 'a', how: 'mail', at: Date.UTC(2026, 11, 2) } as const
    await Promise.all([one, one, { ...one, assessment: 'c' }].map((who) => walks.told('w', who)))
    await walks.told('w', { ...one, how: 'call' })
    expect(await walks.countTold('w')).toEqual({ mail: 2, call: 1 })
  })

  test('a restart with the same catalogue takes back nothing; a newer one carries what stands', async () => {
    const editions = editionStore(world.open)
    const before = await editions.activeNow()
    const again = await editions.publish(world.catalogue, new Date())
    expect(again).toEqual({ kind: 'unchanged', digest: before?.digest })
    const { judging, texts } = contentOf(world.catalogue.parts)
    const newer = await editionSaying({
      judging: { ...judging, rates: newerRates(judging) },
      texts,
    })
    const published = await editions.publish(newer, new Date())
    const after = await editions.activeNow()
    expect(published).toMatchObject({ kind: 'published', digest: after?.digest })
    expect(after?.digest).not.toBe(newer.digest)
    expect(after).toMatchObject({ catalogue: newer.digest, amendments: before?.amendments })
  })
})

const [{ read }] = pausing.changes as [Wanted['changes'][number]]
const closing: Wanted['changes'] = [
  {
    read,
    change: { kind: 'intake', programme: 'sa-nurse', status: 'closed', from: '2026-12-01' },
  },
]
const worth: Wanted['changes'] = [
  {
    read,
    change: { kind: 'figure', figure: 'de.blue-card-regular', from: '2028-01-01', value: 53_000 },
  },
]

const announcing: Wanted = {
  reason: 'Nilai tahun depan',
  changes: pausing.changes.map(({ read }) => ({
    read,
    change: {
      kind: 'figure',
      figure: 'de.blue-card-regular',
      from: '2027-01-01',
      value: 51_900,
    },
  })),
}

const newerRates = ({ rates }: JudgingEdition): JudgingEdition['rates'] => ({
  ...rates,
  EUR: { rupiah: 20_000, date: '2026-12-02' },
})

test('killed in the middle, judging again goes on where it stopped and writes nothing twice', async () => {
  const world = await rulesTold()
  onTestFinished(world.stop)
  const written: string[] = []
  let left = 5
  const dying = rechecks({
    ...world.ports,
    kept: {
      ...world.ports.kept,
      judged: async (seen, now) => {
        left -= 1
        if (left < 0) throw new Error('the machine is gone')
        written.push(seen.id)
        return world.ports.kept.judged(seen, now)
      },
    },
  })
  await dying.task({ kind: 'night' })
  await expect(world.settle(dying)).rejects.toThrow('it must come again')
  const living = rechecks({
    ...world.ports,
    kept: {
      ...world.ports.kept,
      judged: async (seen, now) => {
        const done = await world.ports.kept.judged(seen, now)
        if (done) written.push(seen.id)
        return done
      },
    },
  })
  await living.task({ kind: 'night' })
  await world.settle(living)
  expect(written).toHaveLength(students)
  expect(new Set(written).size).toBe(students)
  const active = await world.world.editions.activeNow()
  const run = await world.summary(recheckOf({ revision: active?.revision ?? 0 }, '2026-12-02'))
  expect(run).toMatchObject({ done: true, judged: students })
})

test('what was kept before there was an index is found once it is looked for; what was taken back is not', async () => {
  const ours = await tableOfOurs({ silent: true })
  onTestFinished(ours.stop)
  const open = ours.open()
  const old = (id: string, more: object) => ({
    ...key.assessment(id),
    ...{ id, version: 1, facts: {}, expiresAt: '2027-11-01T00:00:00.000Z', tokenHash: 'x' },
    ...more,
  })
  const withdrawn = { withdrawnAt: '2026-11-01T00:00:00.000Z' }
  for (const item of [old('A'.repeat(22), {}), old('Q'.repeat(22), withdrawn)])
    await open.db.send(new PutCommand({ TableName: open.table, Item: item }))
  await indexKeptOnce(open)
  const kept = keptStore(open, async () => {})
  const pages = await Promise.all(
    Array.from({ length: kept.shards }, (_, shard) => kept.page(shard, undefined, new Date())),
  )
  const ids = pages.flatMap(({ assessments }) => assessments.map(({ id }) => id))
  expect(ids).toEqual(['A'.repeat(22)])
  const door = { id: 'A'.repeat(22), tokenHash: 'x' }
  await assessmentStore(open).withdraw(door, new Date())
  const after = await kept.page(0, undefined, new Date())
  expect(after.assessments).toEqual([])
})
