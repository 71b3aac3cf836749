import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { assessmentStore } from '../../functions/adapters/assessments.ts'
import { dynamoDb, records } from '../../functions/adapters/records.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
import { emulator } from '../../infra/local/emulator.ts'
import { table } from '../../infra/table.ts'
import { daysAfter } from '../../shared/keeping/assessment.ts'

const data = mkdtempSync(join(tmpdir(), 'rantau-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const now = new Date('2026-11-21T09:00:00Z')
const kept = (id: string) => ({
  id,
  tokenHash: 'h',
  version: 1,
  facts: {},
  edition: 'e',
  at: now.toISOString(),
  prefer: 'soonest' as const,
  consents: [],
  shares: [],
  createdAt: now.toISOString(),
  changedAt: now.toISOString(),
  expiresAt: daysAfter(now, 1),
})

/** A process nobody waited for yet keeps its entry, but no command line. */
const alive = (pid: number) =>
  existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''

/** A start of its own process, as `npm start` makes one; killing it leaves the emulator behind. */
async function startElsewhere() {
  const script = `import { emulator } from '${join(import.meta.dirname, '../../infra/local/emulator.ts')}'
    console.log((await emulator({ data: ${JSON.stringify(data)} })).endpoint)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  return { child, endpoint: String(line).trim() }
}

test('what was written survives kill -9 of the start, and its orphan is ended by the next', async () => {
  const { child, endpoint } = await startElsewhere()
  await ensureTable(dynamoDb(endpoint), table)
  const before = assessmentStore(records({ table: table.name, endpoint }))
  for (let n = 0; n < 50; n += 1) await before.keep(kept(`k${n}`), now)
  const orphan = Number(readFileSync(join(data, 'emulator.pid'), 'utf8'))
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(alive(orphan)).toBe(true)

  const again = await emulator({ data })
  expect(alive(orphan)).toBe(false)
  expect(await ensureTable(dynamoDb(again.endpoint), table)).toBe('found')
  const after = assessmentStore(records({ table: table.name, endpoint: again.endpoint }))
  for (let n = 0; n < 50; n += 1) expect((await after.read(`k${n}`, now))?.id).toBe(`k${n}`)
  await again.stop()
  expect(existsSync(join(data, 'emulator.pid'))).toBe(false)
})

test('a number in the file that became another process is left alone', async () => {
  const bystander = spawn('sleep', ['30'])
  const running = await emulator({ data })
  await running.stop()
  writeFileSync(join(data, 'emulator.pid'), String(bystander.pid))
  const again = await emulator({ data })
  expect(bystander.exitCode).toBeNull()
  expect(bystander.signalCode).toBeNull()
  await again.stop()
  bystander.kill()
})

test('an endpoint given from outside is used and never stopped', async () => {
  const own = await emulator({ data })
  const given = await emulator({ data, endpoint: own.endpoint })
  expect(given.endpoint).toBe(own.endpoint)
  await given.stop()
  expect((await fetch(own.endpoint)).ok).toBe(true)
  await own.stop()
})

test('an endpoint where nothing or something else answers says what to do', async () => {
  const page = createServer((_, response) => response.end('<p>hello</p>')).listen(0, '127.0.0.1')
  await once(page, 'listening')
  const { port } = page.address() as AddressInfo
  for (const endpoint of ['http://127.0.0.1:9', `http://127.0.0.1:${port}`, 'nonsense'])
    await expect(emulator({ data, endpoint })).rejects.toThrow('unset DYNAMODB_ENDPOINT')
  page.close()
})

test('a machine without the emulator is told what to do', async () => {
  const starting = emulator({ data, binary: () => undefined })
  await expect(starting).rejects.toThrow(/npm ci.*DYNAMODB_ENDPOINT=http:\/\/127\.0\.0\.1:8000/s)
})
