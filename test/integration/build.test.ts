import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildFunction } from '../../infra/local/build-functions.ts'

test('one who edits sees every change: a function builds as often as it must', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rantau-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const built = []
  for (const round of ['first', 'second', 'third']) {
    await buildFunction('assessments', join(folder, round))
    built.push(readFileSync(join(folder, round, 'openapi.json'), 'utf8'))
  }
  expect(JSON.parse(built[0] ?? '').openapi).toBe('3.1.0')
  expect(new Set(built).size).toBe(1)
}, 120_000)
