import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { afterAll, describe, expect, test } from 'vitest'
import { bundleHash } from './bundle-hash.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

function bundle(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rantau-bundle-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, 'frames'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const bin = (value: unknown) => bundle({ 'handler.mjs': 'a', 'edition.bin': serialize(value) })

/** The same number, as V8 holds it where another of the same shape had a fraction. */
function asFraction(mark: number) {
  const held = { mark: 0.5 }
  held.mark = mark
  return held
}

describe('a bundle is known', () => {
  test('by what it says, however V8 wrote that down this time', () => {
    const [plain, fraction] = [{ mark: 7 }, asFraction(7)]
    expect(serialize(plain)).not.toEqual(serialize(fraction))
    expect(bundleHash(bin(plain))).toBe(bundleHash(bin(fraction)))
  })

  test('as another where a rule, a file or a name is another', () => {
    const all = [
      bin({ mark: 7 }),
      bin({ mark: 8 }),
      bundle({ 'handler.mjs': 'a' }),
      bundle({ 'handler.mjs': 'b' }),
      bundle({ 'frames/handler.mjs': 'a' }),
    ]
    expect(new Set(all.map(bundleHash)).size).toBe(all.length)
  })
})
