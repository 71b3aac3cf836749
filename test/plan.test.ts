import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { ownFacts } from '#shared/assessment/own.ts'
import { planFor, works } from '#shared/assessment/plan.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { applicant } from './arbitraries/applicants.ts'

// Plans are promises about somebody's life: each is checked by taking it, and by leaving steps out.
const edition = compileEdition(judging(await discoverCatalogue()))
const programmes = [...edition.programmes.values()]
const now = Date.parse('2026-11-21T04:00:00Z')
const runs = Number(process.env.PLAN_RUNS ?? 5_000)

test('a plan works when it is taken, and none of its steps can be left out', () => {
  let plans = 0
  fc.assert(
    fc.property(
      applicant(edition),
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
