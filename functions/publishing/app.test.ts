import { describe, expect, test } from 'vitest'
import type { Edition } from '../../shared/edition/edition.ts'
import type { Published } from '../ports/editions.ts'
import { publishing } from './app.ts'
import type { PublishingPorts } from './ports.ts'

const edition = { digest: 'd'.repeat(64) } as Edition
const now = new Date('2026-11-22T09:00:00Z')

/** A stage with some secrets, where publishing ends as told; and what was done to it, in order. */
function stage(published: Published, stood: readonly string[] = []) {
  const done: string[] = []
  const secrets = new Set(stood)
  const ports: PublishingPorts = {
    clock: () => now,
    edition: async () => edition,
    editions: {
      publish: async ({ digest }, at) => {
        done.push(`publish ${digest.slice(0, 3)} at ${at.toISOString()}`)
        return published
      },
    },
    secrets: {
      make: async (name) => {
        if (secrets.has(name)) return 'stood'
        secrets.add(name)
        done.push(`make ${name}`)
        return 'made'
      },
    },
    needed: ['/a', '/b'],
  }
  return { done, run: () => publishing(ports) }
}

const { digest } = edition
const isNew = { kind: 'published', digest, before: undefined } as const

describe('a deployment', () => {
  test('makes secrets before rules: whom the rules serve may need them', async () => {
    const { done, run } = stage(isNew)
    expect(await run()).toEqual({ published: 'published', edition: digest, made: ['/a', '/b'] })
    expect(done).toEqual(['make /a', 'make /b', 'publish ddd at 2026-11-22T09:00:00.000Z'])
  })

  test('makes what is missing and leaves what stands: a new secret would lock out whoever has a link', async () => {
    const { run } = stage({ kind: 'unchanged', digest }, ['/a'])
    expect(await run()).toMatchObject({ published: 'unchanged', made: ['/b'] })
    expect(await run()).toMatchObject({ made: [] })
  })

  test('ends where an amendment that stands cannot be made to the new rules, and says what to do', async () => {
    const why = { kind: 'programme-unknown', programme: 'de.nurse' } as const
    const { run } = stage({ kind: 'held-back', digest, amendment: 'am1', why })
    await expect(run()).rejects.toThrow(/held back\. Amendment am1 .* shared\/catalogue/)
  })

  test('that another overtook is told so, and is no failure', async () => {
    const { run } = stage({ kind: 'overtaken', digest, active: 'e'.repeat(64) })
    expect(await run()).toMatchObject({ published: 'overtaken' })
  })
})
