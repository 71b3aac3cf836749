import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { JudgingEdition } from '#shared/rules/edition.ts'
import { editionStore } from '../../functions/adapters/editions.ts'
import { noticeVersion } from '../../functions/assessments/schemas.ts'
import { bundleOptions } from '../../infra/bundle.ts'
import { root } from '../../infra/local/settings.ts'
import { table } from '../../infra/table.ts'
import { type Edition, judgingPart } from '../../shared/edition/edition.ts'
import { tableOfOurs } from '../integration/table-of-ours.ts'
import type { Asked, Cold, Requests, Took, Warm } from './function-run.ts'
import { inProcess } from './in-process.ts'
import { median } from './measure.ts'
import { studentsFrom } from './students.ts'
import { against, type Cell, type Table } from './table.ts'

const script = join(import.meta.dirname, 'function-run.ts')
const now = '2026-11-21T09:00:00.000Z'
const coldStarts = 11
const students = 60

const empty = `
import { Hono } from 'hono'
import { handle } from '${join(root, 'functions/http/gateway.ts')}'
export const handler = handle(new Hono().get('/', (c) => c.json({ status: 'ok' })))
`

/** The least a function of this kind can be: one route that answers a word. */
export async function emptyBundle(folder: string): Promise<string> {
  const outfile = join(folder, 'empty.mjs')
  const stdin = { contents: empty, resolveDir: root, loader: 'ts' as const }
  await build({ ...bundleOptions, stdin, outfile, logLevel: 'silent' })
  return outfile
}

type Bench = {
  readonly folder: string
  readonly bundles: { readonly empty: string; readonly assessments: string }
  readonly env: NodeJS.ProcessEnv
  readonly bodies: readonly unknown[]
}

const judged = (facts: unknown): Asked => ({ path: '/v1/judgements', body: { facts } })

const kept = (facts: unknown): Asked => ({
  path: '/v1/assessments',
  body: { facts, consents: [{ purpose: 'keep', version: noticeVersion }] },
})

function requestsFile({ folder }: Bench, name: string, requests: Requests): string {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(requests))
  return file
}

type Line = {
  readonly what: string
  readonly bundle: string
  readonly first: readonly Asked[]
}

/** Fresh processes of each kind by turns, so that what else the machine does meets all alike. */
async function coldRuns(
  bench: Bench,
  lines: readonly Line[],
): Promise<readonly (readonly Cold[])[]> {
  const files = lines.map(({ what, first }) =>
    requestsFile(bench, what.replaceAll(/\W/g, '-'), { first, again: {} }),
  )
  const runs = lines.map((): Cold[] => [])
  for (let round = 0; round < coldStarts; round++)
    for (const [at, { bundle }] of lines.entries())
      runs[at]?.push(await inProcess<Cold>(script, ['cold', bundle, files[at] ?? ''], bench.env))
  return runs
}

/** All the code that lies in a bundle's folder, what is only loaded later included. */
export function sizes(bundle: string): Record<string, Cell> {
  const files = globSync('*.mjs', { cwd: dirname(bundle) }).map((name) =>
    readFileSync(join(dirname(bundle), name)),
  )
  const sum = (of: (file: Buffer) => number) => files.reduce((all, one) => all + of(one), 0) / 1_000
  return {
    'kB raw': sum(({ length }) => length),
    'kB gz': sum((file) => gzipSync(file, { level: 9 }).length),
  }
}

const medianOf = (runs: readonly Cold[], of: (run: Cold) => Took | undefined) => ({
  ms: median(runs.map((run) => of(run)?.ms ?? 0)),
  cpuMs: median(runs.map((run) => of(run)?.cpuMs ?? 0)),
  'table calls': runs[0] && of(runs[0])?.tableCalls,
})

/** The wait of whoever comes first: the start, and then the first answer. */
const together = ({ init, answers: [first] }: Cold): Took | undefined =>
  first && {
    ms: init.ms + first.ms,
    cpuMs: init.cpuMs + first.cpuMs,
    tableCalls: init.tableCalls + first.tableCalls,
  }

/** A start from nothing: medians of fresh processes. */
async function coldTable(bench: Bench): Promise<Table> {
  const { empty: least, assessments } = bench.bundles
  const judgement = judged(bench.bodies[0])
  const [nothing = [], split = [], direct = []] = await coldRuns(bench, [
    { what: 'empty', bundle: least, first: [{ path: '/' }] },
    { what: 'split', bundle: assessments, first: [{ path: '/v1/health' }, judgement, judgement] },
    { what: 'direct', bundle: assessments, first: [judgement] },
  ])
  const answer = (index: number) => (run: Cold) => run.answers[index]
  const init = (run: Cold) => run.init
  const line = (
    what: string,
    runs: readonly Cold[],
    of: (run: Cold) => Took | undefined,
    beside: (run: Cold) => Took | undefined = answer(0),
  ) => {
    const { ms, cpuMs, 'table calls': calls } = medianOf(runs, of)
    const empty = medianOf(nothing, beside)
    return {
      what,
      'median ms': ms,
      'x empty': ms / empty.ms,
      'CPU ms': cpuMs,
      'x empty CPU': cpuMs / empty.cpuMs,
      'table calls': calls,
      'peak MB': median(runs.map(({ peakMb }) => peakMb)),
    }
  }
  const first = line('first judgement, edition in memory', split, answer(1))
  return {
    id: 'cold',
    title: `(d) The assessments function from nothing, ${coldStarts} fresh processes each by turns`,
    columns: [
      'what',
      'median ms',
      'x empty',
      'CPU ms',
      'x empty CPU',
      'table calls',
      'kB raw',
      'kB gz',
      'peak MB',
      'goal',
    ],
    rows: [
      { ...line('empty Hono: init', nothing, init, init), ...sizes(least) },
      line('empty Hono: first answer', nothing, answer(0)),
      { ...line('init', split, init, init), ...sizes(assessments) },
      line('first table read (health)', split, answer(0)),
      { ...first, goal: `x empty ${against(first['x empty'], { most: 2 })}` },
      line('the same judgement again', split, answer(2)),
      line('first judgement, asked first', direct, answer(0)),
      line('init and that judgement together', direct, together, together),
    ],
    notes: [
      'What a function reads or compiles while it starts counts as init; the goal leaves it out.',
      'The last line is the whole wait of whoever meets a cold function, against that of an empty one.',
      'CPU: of the thread that answers; collecting and compiling beside it are not in it.',
    ],
  }
}

/** The same function once warm. */
async function warmTable(bench: Bench): Promise<Table> {
  const again = { judging: bench.bodies.map(judged), keeping: bench.bodies.map(kept) }
  const first = [judged(bench.bodies[0])]
  const file = requestsFile(bench, 'warm', { first, again })
  const { kinds, peakMb } = await inProcess<{ readonly kinds: Warm; readonly peakMb: number }>(
    script,
    ['warm', bench.bundles.assessments, file],
    bench.env,
  )
  const callsGoal: Readonly<Record<string, number>> = { judging: 0, keeping: 1 }
  return {
    id: 'warm',
    title: '(d) The same, warm, without plans',
    columns: [
      'what',
      'requests',
      'p50 ms',
      'p99 ms',
      'requests/s',
      'table calls',
      'peak MB',
      'goal',
    ],
    rows: Object.entries(kinds).map(([what, of]) => ({
      what,
      requests: of.count,
      'p50 ms': of.p50Ms,
      'p99 ms': of.p99Ms,
      'requests/s': of.perSecond,
      'table calls': of.tableCallsEach,
      'peak MB': peakMb,
      goal: `calls ${against(of.tableCallsEach, { most: callsGoal[what] ?? 0 })}`,
    })),
    notes: ['p50 and p99 one at a time; requests/s with 8 in flight in one process.'],
  }
}

/** Measures the bundle that would run in Lambda, on a real table with the real edition in it. */
export async function functionTables(assessments: string, edition: Edition): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rantau-bench-'))
  const ours = await tableOfOurs()
  try {
    await editionStore(ours.open()).publish(edition, new Date(now))
    const part = edition.parts.find(({ name }) => name === judgingPart)
    const judging: JudgingEdition = JSON.parse(part?.body ?? '')
    const bench: Bench = {
      folder,
      bundles: { empty: await emptyBundle(folder), assessments: join(assessments, 'handler.mjs') },
      env: { TABLE_NAME: table.name, DYNAMODB_ENDPOINT: ours.endpoint, NOW: now },
      bodies: studentsFrom(17, students, judging.facts),
    }
    return [await coldTable(bench), await warmTable(bench)]
  } finally {
    await ours.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
