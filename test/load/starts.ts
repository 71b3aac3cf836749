import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildServed } from '../../infra/local/build-functions.ts'
import { emptyBundle, sizes } from './function.ts'
import type { Cold } from './function-run.ts'
import { inProcess } from './in-process.ts'
import { median } from './measure.ts'
import { against, type Table } from './table.ts'

const script = join(import.meta.dirname, 'function-run.ts')
const rounds = 20
const goalMs = 150

/** What every function takes as it starts; secrets stand here, so none waits for another machine. */
const env = {
  TABLE_NAME: 'rantau',
  STAGE: 'dev',
  PUBLIC_HOST: 'rantau.example',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_CLIENT_ID: 'client',
  LINK_SECRET: 'x'.repeat(43),
  CURSOR_SECRET: 'x'.repeat(43),
  SIGN_IN_SECRET: 'x'.repeat(43),
  WEBHOOK_SECRET: 'x'.repeat(43),
  SITE_URL: 'https://rantau.example',
  MAIL_FROM: 'janji@rantau.example',
}

type Start = { readonly name: string; readonly bundle: string }

/** Fresh processes by turns, so that what else the machine does meets all alike. */
async function startsOf(all: readonly Start[], requests: string) {
  const runs = new Map<string, Cold[]>(all.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const { name, bundle } of all)
      runs.get(name)?.push(await inProcess<Cold>(script, ['cold', bundle, requests], env))
  return runs
}

async function measured(folder: string): Promise<Table> {
  const built = (await buildServed()).map(({ name, folder: at }) => ({
    name,
    bundle: join(at, 'handler.mjs'),
  }))
  const requests = join(folder, 'none.json')
  writeFileSync(requests, JSON.stringify({ first: [], again: {} }))
  const all = [{ name: 'empty Hono', bundle: await emptyBundle(folder) }, ...built]
  const runs = await startsOf(all, requests)
  const initOf = (name: string, of: (run: Cold) => number) => median((runs.get(name) ?? []).map(of))
  const empty = initOf('empty Hono', ({ init }) => init.cpuMs)
  const rows = all.map(({ name, bundle }) => {
    const ms = initOf(name, ({ init }) => init.ms)
    const cpuMs = initOf(name, ({ init }) => init.cpuMs)
    const peakMb = initOf(name, (run) => run.peakMb)
    const goal = name === 'assessments' ? against(ms, { most: goalMs }) : undefined
    const row = { function: name, 'init ms': ms, 'CPU ms': cpuMs, 'x empty CPU': cpuMs / empty }
    return { ...row, ...sizes(bundle), 'peak MB': peakMb, goal }
  })
  const columns = ['function', 'init ms', 'CPU ms', 'x empty CPU', 'kB raw', 'kB gz', 'peak MB']
  return {
    id: 'starts',
    title: `Every function from nothing, medians of ${rounds} fresh processes each by turns`,
    columns: [...columns, 'goal'],
    rows,
    notes: ['CPU: of the one thread that starts; a busy machine changes it least.'],
  }
}

/** How long each function takes to start, beside the least a function can be. */
export async function startsTable(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'rantau-starts-'))
  try {
    return await measured(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
