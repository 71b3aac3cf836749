import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { ownFacts } from '#shared/assessment/own.ts'
import { planFor, works } from '#shared/assessment/plan.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Answer, Facts } from '#shared/facts/answer.ts'
import { compileEdition } from '#shared/rules/compile.ts'

// Plans are promises about somebody's life: each is checked by taking it, and by leaving steps out.
const edition = compileEdition(judging(await discoverCatalogue()))
const programmes = [...edition.programmes.values()]
const now = Date.parse('2026-11-21T04:00:00Z')
const runs = Number(process.env.PLAN_RUNS ?? 5_000)

const level = fc.constantFrom('none', 'a1', 'a2', 'b1', 'b2', 'c1')
const language = fc.constantFrom('de', 'en', 'ja', 'ko', 'zh')
const month = fc
  .tuple(fc.integer({ min: 1986, max: 2009 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`)

const kupangDegree = fc
  .record({
    level: fc.constantFrom('smk', 'd3', 's1', 's1', 's2'),
    field: fc.constantFrom('0913', '0714', '0811', '0611', '1013', '0413'),
    status: fc.constantFrom('studying', 'completed'),
    year: fc.integer({ min: 2012, max: 2026 }),
    ahead: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ level: held, field, status, year, ahead }) => ({
    known: [
      {
        id: 'd1',
        level: { known: held },
        field: { known: field },
        status: { known: status },
        awarded: { known: status === 'studying' ? `${2026 + ahead}-08` : `${year}-08` },
        country: { known: 'ID' },
        recognised: { known: true },
        'full-time': { known: true },
        years: { known: held === 'd3' ? 3 : 4 },
        'years-done': { known: 2 },
      },
    ],
  }))

/** Every asked fact answered "no" or "none", so that only steps stand between student and door. */
const plainNo = (): Facts => {
  const facts: Record<string, Answer> = {}
  for (const { id, of, asked } of edition.source.facts) {
    if (asked === undefined) continue
    if (of.kind === 'yes-no') facts[id] = { known: false }
    else if (of.kind === 'list' || of.kind === 'choices') facts[id] = { known: [] }
    else if (of.kind === 'number') facts[id] = { known: of.min }
    else if (of.kind === 'money')
      facts[id] = { known: { amount: 0, currency: 'IDR', period: 'once' } }
    else facts[id] = 'not-applicable'
  }
  return facts
}

const student = fc
  .record({
    birth: month,
    degrees: kupangDegree,
    skill: level,
    tongue: language,
    funds: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ birth, degrees, skill, tongue, funds }) => ({
    ...plainNo(),
    birth: { known: birth },
    degrees,
    citizenship: { known: 'ID' },
    residence: { known: 'ID' },
    'domicile.province': { known: 'NTT' },
    'document.ektp': { known: true },
    funds: { known: { amount: funds * 1_000_000, currency: 'IDR', period: 'once' } },
    skills: {
      known:
        skill === 'none'
          ? []
          : [{ id: 'k1', language: { known: tongue }, level: { known: skill } }],
    },
  })) as fc.Arbitrary<Facts>

test('a plan works when it is taken, and none of its steps can be left out', () => {
  let plans = 0
  fc.assert(
    fc.property(
      student,
      fc.constantFrom(...programmes),
      fc.constantFrom('soonest' as const, 'least-money' as const),
      (facts, programme, prefer) => {
        const own = ownFacts(edition, facts)
        const plan = planFor(edition, programme, own, now, prefer)
        if (plan === undefined) return
        plans += 1
        const steps = plan.steps.map(({ id }) => id)
        expect(works(edition, programme, own, now, steps), `${programme.source.id}: ${steps}`).toBe(
          true,
        )
        for (const left of steps) {
          const rest = steps.filter((id) => id !== left)
          expect(
            works(edition, programme, own, now, rest),
            `${programme.source.id}: ${steps} without ${left}`,
          ).toBe(false)
        }
      },
    ),
    { numRuns: runs },
  )
  expect(plans).toBeGreaterThan(runs / 50)
})
