import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionWith } from '../../test/arbitraries/editions.ts'
import { compileEdition, look } from '../rules/compile.ts'
import { verdictOf } from '../rules/truth.ts'
import type { Facts, Item } from './answer.ts'
import { coreFacts } from './core.ts'
import { certified, sittingProves } from './proofs.ts'
import { scales } from './scales.ts'

const sittings = coreFacts.find(({ id }) => id === 'sittings')
if (sittings === undefined) throw new Error('the sittings are gone')
const edition = compileEdition(editionWith({ facts: [sittings] }))
const now = Date.parse('2026-11-21T04:00:00Z')

type Sat = Readonly<Record<string, string | number>>

const held = (sat: Sat): Facts => ({
  sittings: {
    known: [
      Object.fromEntries([
        ['id', 's1'],
        ['language', { known: 'en' }],
        ...Object.entries(sat).map(([field, known]) => [field, { known }]),
      ]) as Item,
    ],
  },
})

const shows = (level: string, sat: Sat) => {
  const judge = edition.compiler.predicate(certified('en', level), edition.outside)
  return verdictOf(judge(look(edition, held(sat), now).before('p')))
}

const toefl = (overall: number, date?: string): Sat => ({
  test: 'toefl-ibt',
  level: 'none',
  overall,
  ...(date === undefined ? {} : { date }),
})

test('Cambridge C1 Advanced proves its level like any other Cambridge test', () => {
  expect(shows('b2', { test: 'cambridge-c1', level: 'c1', date: '2026-03-01' })).toBe('met')
})

describe('a TOEFL iBT result', () => {
  test('sat until 20 January 2026 is read on the scale of 0 to 120', () => {
    expect(shows('b2', toefl(72, '2026-01-20'))).toBe('met')
    expect(shows('b2', toefl(71, '2026-01-20'))).toBe('unmet')
    expect(shows('b1', toefl(5, '2026-01-20'))).toBe('unmet')
  })

  test('sat from 21 January 2026 is read on the scale of 1 to 6', () => {
    expect(shows('b2', toefl(4, '2026-01-21'))).toBe('met')
    expect(shows('b2', toefl(3.5, '2026-01-21'))).toBe('unmet')
    expect(shows('c2', toefl(6, '2026-01-21'))).toBe('met')
    expect(shows('a2', toefl(2, '2026-01-21'))).toBe('met')
  })

  test('of a day that is not known is read where both scales agree, and else left open', () => {
    expect(shows('b2', toefl(5))).toBe('unknown')
    expect(shows('b2', toefl(5, '2026'))).toBe('unknown')
    expect(shows('b2', toefl(5, '2025'))).toBe('unmet')
    expect(shows('b2', toefl(2))).toBe('unmet')
  })

  test('of the version for Australia is left open elsewhere', () => {
    expect(shows('b2', { ...toefl(95, '2026-06-10'), test: 'toefl-ibt-australia' })).toBe('unknown')
  })

  test('noted only as the old-scale estimate beside a new result is left open', () => {
    expect(shows('b2', toefl(95, '2026-06-10'))).toBe('unknown')
  })
})

test('whoever proves a level proves every lower one', () => {
  const levels = (scales.cefr ?? []).flat()
  const anySitting = fc.record({
    test: fc.constantFrom('ielts-academic', 'ielts-general', 'toefl-ibt', 'cambridge', 'telc'),
    level: fc.constantFrom(...levels),
    overall: fc.oneof(
      fc.integer({ min: 0, max: 18 }).map((n) => n / 2),
      fc.integer({ max: 120, min: 0 }),
    ),
    date: fc.constantFrom('2024-05-01', '2026-01-20', '2026-01-21', '2026-09', '2026'),
  })
  const rank = { unmet: 0, unknown: 1, met: 2 }
  fc.assert(
    fc.property(anySitting, fc.nat(levels.length - 2), (sat, at) => {
      const [low, high] = [levels[at] ?? '', levels[at + 1] ?? '']
      expect(rank[shows(low, sat)]).toBeGreaterThanOrEqual(rank[shows(high, sat)])
    }),
    { numRuns: 5_000 },
  )
})

test('a score counts only where its test is accepted', () => {
  expect(JSON.stringify(sittingProves('b2', ['cambridge']))).not.toMatch(/ielts|toefl/)
})
