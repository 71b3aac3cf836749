import { describe, expect, test } from 'vitest'
import { assertReached, reachOf } from './reach.ts'

const reach = { from: Date.parse('2000-01-01T00:00:00Z'), to: Date.parse('2060-01-01T00:00:00Z') }

describe('a start on a day', () => {
  test.each(['2000-01-01T00:00:00.000Z', '2026-11-21T09:00:00.000Z', '2059-12-31T23:59:59.999Z'])(
    'that the rules reach goes on: %s',
    (now) => {
      expect(() => assertReached(reach, new Date(now), now)).not.toThrow()
    },
  )

  test.each(['1999-12-31T23:59:59.999Z', '2060-01-01T00:00:00.000Z'])(
    'that they do not reach stops with what to do: %s',
    (now) => {
      expect(() => assertReached(reach, new Date(now), now)).toThrow(
        `The rules reach days from 2000-01-01 to before 2060-01-01; NOW says ${now}. Set NOW`,
      )
      expect(() => assertReached(reach, new Date(now), undefined)).toThrow("this machine's clock")
    },
  )
})

test('an edition says how far it reaches; one without rules is no edition', () => {
  const part = { name: 'judging', body: JSON.stringify({ zones: { ...reach, offsets: {} } }) }
  const edition = { digest: 'd', manifest: { format: 1, parts: [] } } as const
  expect(reachOf({ ...edition, parts: [{ ...part, sha256: '' }] })).toMatchObject(reach)
  expect(() => reachOf({ ...edition, parts: [] })).toThrow('edition d has no part "judging"')
})
