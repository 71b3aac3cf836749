import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Activated, undoingMs, undoneBy } from './undoing.ts'

const begin = Date.parse('2026-11-22T04:00:00Z')
const digest = fc.constantFrom('a', 'b', 'c', 'd')

/** What editions became active, the newest last, hours apart. */
const anyHistory = fc.array(
  fc.record({
    digest,
    kind: fc.constantFrom('catalogue', 'amendment', 'rolled-back', 'undone') as fc.Arbitrary<
      Activated['kind']
    >,
    hours: fc.integer({ min: 0, max: 30 }),
  }),
  { maxLength: 6 },
)

test('one editor alone comes from any history at most one edition back, and only within a day of its publication', () => {
  fc.assert(
    fc.property(
      anyHistory,
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 }),
      (lines, tries) => {
        let now = begin
        let history: readonly Activated[] = []
        for (const { digest, kind, hours } of lines) {
          now += hours * 3_600_000
          history = [{ digest, kind, publishedAt: new Date(now).toISOString() }, ...history]
        }
        const [last, before] = history
        const published = now
        for (const hours of tries) {
          now += hours * 3_600_000
          const undone = undoneBy(history, now)
          if (undone === undefined) continue
          expect(now - published).toBeLessThan(undoingMs)
          expect(['catalogue', 'amendment']).toContain(last?.kind)
          expect(undone.to).toBe(before)
          const publishedAt = new Date(now).toISOString()
          history = [{ digest: undone.to.digest, kind: 'undone', publishedAt }, ...history]
        }
        expect(history.length).toBeLessThanOrEqual(lines.length + 1)
      },
    ),
    { numRuns: 5_000 },
  )
})

test('what was published may be undone until a day has passed, and not at that moment any more', () => {
  const at = (hours: number) => new Date(begin + hours * 3_600_000).toISOString()
  const history: readonly Activated[] = [
    { digest: 'b', kind: 'amendment', publishedAt: at(0) },
    { digest: 'a', kind: 'catalogue', publishedAt: at(-99) },
  ]
  expect(undoneBy(history, begin + undoingMs - 1)?.to.digest).toBe('a')
  expect(undoneBy(history, begin + undoingMs)).toBeUndefined()
})
