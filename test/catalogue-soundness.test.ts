import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess } from '#shared/assessment/assess.ts'
import { outlooksOf } from '#shared/assessment/outlooks.ts'
import { concerns } from '#shared/assessment/own.ts'
import { scoreOf } from '#shared/assessment/score.ts'
import { statusOf } from '#shared/assessment/status.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'
import { asNumber } from '#shared/rules/rational.ts'
import { applicant } from './arbitraries/applicants.ts'
import { backwards, hide, somebody, withhold } from './arbitraries/facts.ts'

// The real law, not an invented one. RUNS sets how many students are drawn.
const runs = Number(process.env.RUNS ?? 5_000)
const edition = compileEdition(judging(await discoverCatalogue()))
const kinds = Object.fromEntries(edition.source.facts.map(({ id, of }) => [id, of]))
const now = Date.parse('2026-11-21T04:00:00Z')
const anyone = somebody(kinds)
const seeds = fc.integer()
const shares = fc.constantFrom(0.1, 0.4, 0.8)

const programmes = [...edition.programmes.values()]
const judge = (facts: Facts) => {
  const seen = look(edition, facts, now)
  return programmes.map((programme) => {
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

type Judged = ReturnType<typeof judge>[number]

/** What more answers have turned round; it is told as they were and as they are. */
function turned(was: Judged, is: Judged): string | undefined {
  const told = () => JSON.stringify([was, is])
  if (was.status !== 'undetermined' && was.status !== 'not-in-force' && is.status !== was.status)
    return told()
  if (was.points !== undefined && is.points !== undefined)
    if (is.points[0] < was.points[0] || is.points[1] > was.points[1]) return told()
  if (was.score === undefined || is.score === undefined) return undefined
  return is.score.met < was.score.met || is.score.met > was.score.met + was.score.unknown
    ? told()
    : undefined
}

test('no answer ever turns a decided programme round, widens points or moves a tally outside its range', () => {
  let decided = 0
  fc.assert(
    fc.property(anyone, seeds, shares, (whole, seed, share) => {
      const before = judge(hide(whole, seed, share))
      const after = judge(whole)
      const wrong = before.flatMap((was, index) => {
        const is = after[index]
        if (is === undefined || is.status === 'conflict' || was.status === 'conflict') return []
        if (was.status !== 'undetermined' && was.status !== 'not-in-force') decided += 1
        return turned(was, is) ?? []
      })
      expect(wrong).toEqual([])
    }),
    { numRuns: runs },
  )
  expect(decided).toBeGreaterThan(5 * runs)
})

const asked = edition.source.facts.filter((fact) => fact.asked !== undefined)
const own = new Set(
  asked
    .filter(({ settledBy }) => settledBy === 'student' || settledBy === 'school-or-test')
    .map(({ id }) => id),
)
const applicants = fc.oneof(
  applicant(edition),
  somebody(Object.fromEntries(asked.map(({ id, of }) => [id, of]))),
)

/** Without what does not concern them: such an answer says nothing, and no step makes it say more. */
const concerning = (facts: Facts): Facts => {
  const c = look(edition, facts, now).before(programmes[0]?.source.id ?? '')
  return Object.fromEntries(Object.entries(facts).filter(([id]) => concerns(edition, c, id)))
}

// Facts of their own: what one search remembers must not answer for another.
const outlookFor = (facts: Facts, id: string) =>
  outlooksOf(structuredClone(facts), edition, now, { only: new Set([id]) })[id]

test('whatever a student leaves out or does not know closes no door that the whole truth opens, with or without steps', () => {
  let closed = 0
  fc.assert(
    fc.property(
      applicants,
      seeds,
      fc.constantFrom(0.02, 0.05, 0.1, 0.3, 0.6),
      fc.constantFrom(...edition.programmes.keys()),
      (drawn, seed, share, id) => {
        const whole = concerning(drawn)
        const told = withhold(whole, (fact) => own.has(fact), seed, share)
        if (outlookFor(told, id) !== 'closed') return
        closed += 1
        expect(['reachable', 'ready', 'chance'], id).not.toContain(outlookFor(whole, id))
      },
    ),
    { numRuns: runs },
  )
  expect(closed).toBeGreaterThan(runs / 10)
})

const reportOn = (facts: Facts, plans: boolean) =>
  JSON.stringify(assess(facts, edition, now, { digest: 'd', plans }))

test('a whole report with its plans replays byte for byte, whatever order the answers came in', () => {
  fc.assert(
    fc.property(anyone, seeds, (whole, seed) => {
      const facts = hide(whole, seed, 0.6)
      expect(reportOn(backwards(facts), true)).toBe(reportOn(facts, true))
    }),
    { numRuns: Math.ceil(runs / 100) },
  )
})
