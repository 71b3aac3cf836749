import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const script = join(import.meta.dirname, 'talk-hash.ts')

test('what is free, and what comes of booking it, is the same byte for byte wherever the server stands', async () => {
  const serverZones = ['UTC', 'Asia/Makassar', 'America/New_York', 'Pacific/Chatham']
  const said = await Promise.all(
    serverZones.map(async (TZ) => {
      const { stdout } = await run(process.execPath, [script], { env: { ...process.env, TZ } })
      return stdout.split(' ')
    }),
  )
  expect(new Set(said.map(([offset]) => offset)).size).toBe(4)
  expect(new Set(said.map(([, hash]) => hash)).size).toBe(1)
  expect(said[0]?.[1]).toMatch(/^[0-9a-f]{64}$/)
})
