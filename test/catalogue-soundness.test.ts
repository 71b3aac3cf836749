import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess } from '#shared/assessment/assess.ts'
import { scoreOf } from '#shared/assessment/score.ts'
import { statusOf } from '#shared/assessment/status.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'
import { asNumber } from '#shared/rules/rational.ts'
import { hide, somebody } from './arbitraries/facts.ts'

// The real law, not an invented one. RUNS sets how many students are drawn.
const runs = Number(process.env.RUNS ?? 5_000)
const edition = compileEdition(judging(await discoverCatalogue()))
const kinds = Object.fromEntries(edition.source.facts.map(({ id, of }) => [id, of]))
const now = Date.parse('2026-11-21T04:00:00Z')
const anyone = somebody(kinds)
const seeds = fc.integer()
const shares = fc.constantFrom(0.1, 0.4, 0.8)

const programmes = [...edition.programmes.values()]
/** So many of them, from one on that is drawn: over all students every one is looked at often. */
const atOnce = 8
const some = fc
  .nat({ max: programmes.length - 1 })
  .map((from) => [...programmes, ...programmes].slice(from, from + atOnce))

const judge = (facts: Facts, asked: typeof programmes) => {
  const seen = look(edition, facts, now)
  return asked.map((programme) => {
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
    fc.property(anyone, seeds, shares, some, (whole, seed, share, asked) => {
      const facts = hide(whole, seed, share)
      const before = judge(facts, asked)
      const after = judge(whole, asked)
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
  expect(decided).toBeGreaterThan((atOnce / 8) * runs)
})

const reportOn = (facts: Facts, plans: boolean) =>
  JSON.stringify(assess(facts, edition, now, { digest: 'd', plans }))

test('a whole report with its plans replays byte for byte, whatever order the answers came in', () => {
  fc.assert(
    fc.property(anyone, seeds, (whole, seed) => {
      const facts = hide(whole, seed, 0.6)
      const reversed = Object.fromEntries(Object.entries(facts).reverse())
      expect(reportOn(reversed, true)).toBe(reportOn(facts, true))
    }),
    { numRuns: Math.ceil(runs / 100) },
  )
})
