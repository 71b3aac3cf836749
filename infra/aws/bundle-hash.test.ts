import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
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

const laid = (bytes: Buffer) => bundle({ 'handler.mjs': 'a', 'edition.bin': bytes })
const bin = (value: unknown) => laid(serialize(value))

/** `{ mark: 7 }` as V8 writes it down: with a whole number, or as it held one where fractions were. */
const written = (number: readonly number[]): Buffer =>
  Buffer.from([0xff, 0x0f, ...Buffer.from('o"\x04mark'), ...number, ...Buffer.from('{\x01')])

const whole = written([...Buffer.from('I'), 14])
const fraction = Buffer.alloc(8)
fraction.writeDoubleLE(7)
const fractional = written([...Buffer.from('N'), ...fraction])

describe('a bundle is known', () => {
  test('by what it says, however V8 wrote that down this time', () => {
    for (const bytes of [whole, fractional]) expect(deserialize(bytes)).toEqual({ mark: 7 })
    expect(bundleHash(laid(whole))).toBe(bundleHash(laid(fractional)))
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
