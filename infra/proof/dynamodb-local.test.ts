import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { strangersIn, sumsIn, whatIsMissing } from './dynamodb-local.ts'
import { program } from './program.ts'

test('whoever lacks Java or Maven reads what to install, and whoever lacks neither nothing', () => {
  expect(whatIsMissing(() => false)).toMatch(/Java 17.* and Maven/)
  expect(whatIsMissing((command) => command === 'java')).toMatch(/^Install Maven/)
  expect(whatIsMissing(() => true)).toBeUndefined()
})

test('a file that was changed, is not there or was never chosen is named before any of it is run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rantau-sums-'))
  const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  const sums = sumsIn(
    `${ofNothing}  whole.jar\n${ofNothing}  changed.jar\n${ofNothing}  gone.jar\n`,
  )
  writeFileSync(join(folder, 'whole.jar'), '')
  writeFileSync(join(folder, 'changed.jar'), 'other')
  writeFileSync(join(folder, 'uninvited.jar'), '')
  expect(strangersIn(folder, sums)).toEqual(['changed.jar', 'gone.jar', 'uninvited.jar'])
  rmSync(folder, { recursive: true })
})

test('a program that ends before it answers is quoted, and one that is not there is named', async () => {
  const script = ['-e', 'console.error("no such port"); process.exit(3)']
  const endpoint = 'http://127.0.0.1:9'
  const dies = program({ command: process.execPath, args: script, endpoint })
  await expect(dies).rejects.toThrow(/did not answer.*no such port/s)
  const absent = program({ command: 'no-such-program', args: [], endpoint })
  await expect(absent).rejects.toThrow(/no-such-program/)
})
