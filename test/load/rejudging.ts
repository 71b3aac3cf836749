import { join } from 'node:path'
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { keptShards, key } from '../../functions/adapters/keys.ts'
import { contents } from '../../functions/editions/contents.ts'
import { approve } from '../../functions/editions/deciding.ts'
import { propose, type Wanted } from '../../functions/editions/proposing.ts'
import type { Walk } from '../../functions/ports/walks.ts'
import { summaryOf } from '../../functions/walks/turned.ts'
import { previewOf } from '../../functions/walks/walk-ids.ts'
import { outlooksOf } from '../../shared/assessment/outlooks.ts'
import type { Edition } from '../../shared/edition/edition.ts'
import { gathered } from '../../shared/keeping/judged.ts'
import { compileEdition } from '../../shared/rules/compile.ts'
import { tableOfOurs } from '../integration/table-of-ours.ts'
import { inProcess } from './in-process.ts'
import type { Walked } from './rejudging-run.ts'
import { judgedAt, rejudgingPorts } from './rejudging-world.ts'
import { studentsFrom } from './students.ts'
import { against, type Cell, type Table } from './table.ts'

const script = join(import.meta.dirname, 'rejudging-run.ts')
/** A fifth of what it stands for; BENCH_KEPT=100000 walks all of it and the whole night, in about an hour. */
const kept = Number(process.env.BENCH_KEPT ?? 20_000)
const meant = 100_000
const distinct = 200
/** A whole night takes all programmes of everybody: two parts of it stand for it, unless all is asked for. */
const nightShards = kept < meant ? 2 : keptShards

const keptAt = '2026-12-01T00:00:00.000Z'

const pausing: Wanted = {
  reason: 'Pengukuran',
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
        title: 'Contoh',
        url: 'https://authority.example/',
        publisher: 'Contoh',
        checked: '2026-12-01',
      },
    },
  ],
}

const idOf = (at: number): string =>
  `${'ABCDEFGHIJKLMNOP'.charAt(at % keptShards)}${String(at).padStart(21, '0')}`

type Ours = Awaited<ReturnType<typeof tableOfOurs>>

/** So many kept assessments of 200 different students, each answered once before. */
async function sow(ours: Ours, { digest, parts }: Edition): Promise<void> {
  const judging = JSON.parse(parts.find(({ name }) => name === 'judging')?.body ?? '')
  const edition = compileEdition(judging)
  const students = studentsFrom(37, distinct, judging.facts).map((facts) => ({
    facts,
    answers: gathered(outlooksOf(facts, edition, judgedAt.getTime())),
  }))
  const { db, table } = ours.open()
  const item = (at: number) => {
    const { facts, answers } = students[at % distinct] ?? { facts: {}, answers: {} }
    const id = idOf(at)
    return {
      ...key.assessment(id),
      ...{ id, version: 1, facts, edition: digest, at: keptAt, prefer: 'soonest' },
      ...{ consents: [], shares: [], createdAt: keptAt, changedAt: keptAt, tokenHash: 'x' },
      judged: { edition: digest, at: keptAt, answers },
      expiresAt: '2027-11-01T00:00:00.000Z',
      keptShard: key.keptShardOf(id),
    }
  }
  for (let at = 0; at < kept; at += 100)
    await Promise.all(
      [0, 25, 50, 75].map((from) => {
        const puts = Array.from({ length: 25 }, (_, more) => ({
          PutRequest: { Item: item(at + from + more) },
        }))
        return db.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }))
      }),
    )
}

/** Two processes, each half of the parts: two cores. */
async function walked(endpoint: string, id: string, shards: readonly number[]) {
  const halves = [0, 1].map((half) => shards.filter((_, at) => at % 2 === half))
  const startedAt = performance.now()
  const ran = await Promise.all(
    halves
      .filter((half) => half.length > 0)
      .map((half) => inProcess<Walked>(script, [endpoint, id, half.join(',')])),
  )
  return { ms: performance.now() - startedAt, ran }
}

type Ran = Awaited<ReturnType<typeof walked>>

const row = (what: string, judged: number, changed: number, { ms, ran }: Ran, goal?: string) => {
  const held = (of: (all: readonly number[]) => number | undefined) =>
    Math.max(...ran.map(({ heldMbAfter }) => of(heldMbAfter) ?? 0))
  return {
    what,
    judged,
    turned: changed,
    'per second': judged / (ms / 1_000),
    'CPU ms each': ran.reduce((all, { cpuMs }) => all + cpuMs, 0) / judged,
    'MB held after the first part': held((all) => all[0]),
    'MB held at the end': held((all) => all.at(-1)),
    'MB at most': Math.max(...ran.map(({ peakMb }) => peakMb)),
    goal,
  } satisfies Record<string, Cell>
}

const flat = (ran: Ran): string => {
  const growths = ran.ran.map(({ heldMbAfter: all }) => (all.at(-1) ?? 0) / (all[0] ?? 1))
  return `${against(Math.max(...growths), { most: 1.15 })} × what was held after the first part`
}

/** How long all of what is meant would take at this rate. */
const minutes = ({ ms }: Ran, judged: number): number =>
  Math.round(((ms / judged) * meant) / 6_000) / 10

/** Judging again all that is kept: for a preview, after an activation, and in a night. */
export async function rejudgingTable(edition: Edition): Promise<Table> {
  const ours = await tableOfOurs({ silent: true })
  try {
    const ports = rejudgingPorts(ours.endpoint)
    await ports.editions.publish(edition, new Date(keptAt))
    await sow(ours, edition)
    const desk = {
      ...ports,
      frames: { frame: async () => undefined },
      door: { only: () => async (_: unknown, next: () => Promise<void>) => next() },
      shards: keptShards,
    }
    const contentOf = contents(desk)
    const ana = { id: 'ana', name: 'Contoh Ana', roles: ['editor'] } as const
    const made = await propose(desk, contentOf, ana, pausing)
    if (made.kind !== 'proposed') throw new Error(made.kind)
    const { id, version, digest } = made.proposal
    const all = Array.from({ length: keptShards }, (_, shard) => shard)
    const summary = async (walk: string) =>
      summaryOf((await ports.walks.read(walk))?.shards ?? [], keptShards)

    const preview = await walked(ours.endpoint, previewOf(id), all)
    const seen = await summary(previewOf(id))
    const ben = { id: 'ben', name: 'Contoh Ben', roles: ['editor'] } as const
    await approve(desk, contentOf, { id, version, digest, member: ben })
    const at = judgedAt.toISOString()
    const begin = async (walk: Walk) => {
      await ports.walks.start(walk)
      return walk.id
    }
    const base = { startedAt: at, at, edition: digest }
    const activation = await begin({ ...base, id: 'activated', touchedOnly: true })
    const rejudged = await walked(ours.endpoint, activation, all)
    const then = await summary(activation)
    const night = await begin({ ...base, id: 'night', at: '2026-12-03T00:00:00.000Z' })
    const slept = await walked(ours.endpoint, night, all.slice(0, nightShards))
    const dawn = await summary(night)
    return {
      id: 'rejudging',
      title: `(r) ${kept.toLocaleString('en')} kept assessments judged again, two processes`,
      columns: [
        'what',
        'judged',
        'turned',
        'per second',
        'CPU ms each',
        'MB held after the first part',
        'MB held at the end',
        'MB at most',
        'goal',
      ],
      rows: [
        row('seen first: one intake paused', seen.judged, seen.changed, preview, flat(preview)),
        row('after activation', then.judged, then.changed, rejudged, flat(rejudged)),
        row(`a night, ${nightShards} of ${keptShards} parts`, dawn.judged, dawn.changed, slept),
      ],
      notes: [
        `${distinct} different students, each many times. A preview and an activation judge only programmes that the change can reach; a night judges all of them. Each with its plan looked for: the answers are those of the student's own page.`,
        `${kept < meant ? 'Extrapolated to' : 'For'} ${meant.toLocaleString('en')}: a preview takes ${minutes(preview, seen.judged)} min, an activation ${minutes(rejudged, then.judged)}, a night ${minutes(slept, dawn.judged)} on two cores; the ${keptShards} parts are walked by as many functions at once.`,
        seen.changed === then.changed
          ? 'What was seen first is what turned then.'
          : `Seen first ${seen.changed}, turned then ${then.changed}: these must be equal.`,
      ],
    }
  } finally {
    await ours.stop()
  }
}
