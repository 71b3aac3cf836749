import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess } from '#shared/assessment/assess.ts'
import { scoreOf } from '#shared/assessment/score.ts'
import { statusOf } from '#shared/assessment/status.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'
import { asNumber } from '#shared/rules/rational.ts'
import { hide, somebody, student } from './arbitraries/facts.ts'

// The real law, not an invented one. RUNS sets how many students are drawn.
const runs = Number(process.env.RUNS ?? 5_000)
const edition = compileEdition(judging(await discoverCatalogue()))
const kinds = Object.fromEntries(edition.source.facts.map(({ id, of }) => [id, of]))
const now = Date.parse('2026-11-21T04:00:00Z')
const anyone = somebody(kinds)
/** Cheaper to judge: more of them contradict themselves. */
const whoever = student(kinds)
const seeds = fc.integer()
const shares = fc.constantFrom(0.1, 0.4, 0.8)

const judge = (facts: Parameters<typeof look>[1]) => {
  const seen = look(edition, facts, now)
  return [...edition.programmes.values()].map((programme) => {
    const c = seen.before(programme.source.id)
    const total = programme.total?.(c)
    return {
      id: programme.source.id,
      status: statusOf(edition, programme, seen),
      points: total && ([asNumber(total.lo), asNumber(total.hi)] as const),
      score: scoreOf(edition, programme, c),
    }
  })
}

test('no answer ever turns a decided programme round, widens points or moves a tally outside its range', () => {
  let decided = 0
  fc.assert(
    fc.property(anyone, seeds, shares, (whole, seed, share) => {
      const facts = hide(whole, seed, share)
      const before = judge(facts)
      const after = judge(whole)
      before.forEach((was, index) => {
        const is = after[index]
        if (is === undefined || is.status === 'conflict' || was.status === 'conflict') return
        if (was.status !== 'undetermined' && was.status !== 'not-in-force') decided += 1
        if (was.status !== 'undetermined' && was.status !== 'not-in-force')
          expect({ id: was.id, status: is.status }).toEqual({ id: was.id, status: was.status })
        if (was.points !== undefined && is.points !== undefined) {
          expect(is.points[0], was.id).toBeGreaterThanOrEqual(was.points[0])
          expect(is.points[1], was.id).toBeLessThanOrEqual(was.points[1])
        }
        if (was.score !== undefined && is.score !== undefined) {
          expect(is.score.met, was.id).toBeGreaterThanOrEqual(was.score.met)
          expect(is.score.met, was.id).toBeLessThanOrEqual(was.score.met + was.score.unknown)
        }
      })
    }),
    { numRuns: runs },
  )
  expect(decided).toBeGreaterThan(5 * runs)
})

const judgeAll = (
  facts: Parameters<typeof look>[1],
  options: { plans: boolean; only?: string[] },
) => JSON.stringify(assess(facts, edition, now, { digest: 'd', ...options }))

test('a report replays byte for byte, whatever order the answers came in', () => {
  const ids = [...edition.programmes.keys()]
  const drawn = fc.sample(whoever, Math.ceil(runs / 10))
  fc.assert(
    fc.property(
      fc.constantFrom(...drawn),
      seeds,
      shares,
      fc.constantFrom(...ids),
      (whole, seed, share, id) => {
        const facts = hide(whole, seed, share)
        const reversed = Object.fromEntries(Object.entries(facts).reverse())
        const options = { plans: false, only: [id] }
        expect(judgeAll(reversed, options)).toBe(judgeAll(facts, options))
      },
    ),
    { numRuns: runs },
  )
})

test('so does the whole report with its plans', () => {
  fc.assert(
    fc.property(anyone, seeds, (whole, seed) => {
      const facts = hide(whole, seed, 0.6)
      const reversed = Object.fromEntries(Object.entries(facts).reverse())
      expect(judgeAll(reversed, { plans: true })).toBe(judgeAll(facts, { plans: true }))
    }),
    { numRuns: Math.ceil(runs / 100) },
  )
})
