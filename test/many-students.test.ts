import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess, type ProgrammeReport, type Report } from '#shared/assessment/assess.ts'
import { outlooksOf } from '#shared/assessment/outlooks.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { groupOf } from '#shared/result/groups.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { backwards, hide, somebody, student } from './arbitraries/facts.ts'
import { askedAndCounted } from './asked-and-counted.ts'
import { toldOnce } from './told-once.ts'

// Judging is what takes long: each student is drawn and judged once, and all that is promised of
// what they are told is looked at then. RUNS sets how many, SEED which.
const runs = Number(process.env.RUNS ?? 5_000)
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
const kinds = Object.fromEntries(edition.source.facts.map(({ id, of }) => [id, of]))
const now = Date.parse('2026-11-22T04:00:00Z')
const moves = new Map(catalogue.moves.map((move) => [move.id, move]))

type Asking = { readonly facts: Facts; readonly programme: (typeof catalogue.programmes)[number] }

const asking = (who: fc.Arbitrary<Facts>): fc.Arbitrary<Asking> =>
  fc
    .tuple(
      who,
      fc.integer(),
      fc.constantFrom(0, 0.1, 0.3, 0.5, 0.8),
      fc.constantFrom(...catalogue.programmes),
    )
    .map(([whole, choice, share, programme]) => ({
      facts: share === 0 ? whole : hide(whole, choice, share),
      programme,
    }))

const judged = ({ facts, programme }: Asking, plans: boolean) =>
  assess(facts, edition, now, { digest: 'd', plans, only: [programme.id] })

const inAnotherOrder = ({ facts, programme }: Asking): Asking => ({
  facts: backwards(facts),
  programme,
})

type Sight = {
  readonly replays: boolean
  /** Its group before the plans were known and after; undefined while it is being worked out. */
  readonly groups: readonly [before: string, after: string] | undefined
  /** The questions its row counts and those that are asked, where they are not the same. */
  readonly miscounted: string | undefined
  readonly planned: boolean
  /** What is compared with it from night to night, and what it is told as. */
  readonly compared: readonly [kept: string | undefined, told: string]
  /** What was told twice. */
  readonly twice: unknown
}

function toldTwice(one: Asking, report: Parameters<typeof toldOnce>[0]) {
  try {
    return { planned: toldOnce(report, one.programme, moves), twice: undefined }
  } catch (twice) {
    return { planned: true, twice }
  }
}

function miscounted({ facts }: Asking, whole: Report, report: ProgrammeReport) {
  const { asked, counted } = askedAndCounted(edition, facts, report, whole)
  return `${asked}` === `${counted}` ? undefined : `counted ${counted}, asked ${asked}`
}

// Facts of their own: what one search remembers must not answer for another.
const compared = ({ facts, programme: { id } }: Asking) =>
  outlooksOf(structuredClone(facts), edition, now, { only: new Set([id]) })[id]

function sightOf(one: Asking): Sight {
  const whole = judged(one, true)
  const [report] = whole.programmes
  const [first] = judged(one, false).programmes
  if (report === undefined || first === undefined)
    throw new Error(`${one.programme.id} was not judged`)
  return {
    replays: JSON.stringify(judged(inAnotherOrder(one), true)) === JSON.stringify(whole),
    groups: first.outlook.kind === 'reachable' ? undefined : [groupOf(first), groupOf(report)],
    miscounted: miscounted(one, whole, report),
    compared: [compared(one), report.outlook.kind],
    ...toldTwice(one, report),
  }
}

const drawn = fc.sample(asking(somebody(kinds)), { numRuns: runs, seed })
let looked: readonly Sight[] | undefined
const sights = (): readonly Sight[] => {
  looked ??= drawn.map(sightOf)
  return looked
}

/** The first whom a promise fails, as they can be drawn again. */
function nobody(fails: (sight: Sight) => boolean): void {
  const at = sights().findIndex(fails)
  if (at < 0) return
  const { facts, programme } = drawn[at] ?? {}
  const { twice, groups, miscounted, compared } = sights()[at] ?? {}
  const found = [groups, miscounted, compared].filter((one) => one !== undefined).join(', ')
  const what = `SEED=${seed}, ${programme?.id}, ${found}: ${JSON.stringify(facts)}`
  throw new Error(what, { cause: twice })
}

describe(`to each of ${runs} students, of a programme drawn for them`, () => {
  test('the report with its plan replays byte for byte, whatever order the answers came in', () => {
    expect(sights().length).toBe(runs)
    nobody(({ replays }) => !replays)
  })

  test('the group it stands in stays once the plan is known, but for what was being worked out', () => {
    expect(sights().filter(({ groups }) => groups !== undefined).length).toBeGreaterThan(runs / 2)
    nobody(({ groups }) => groups !== undefined && groups[0] !== groups[1])
  })

  test('what is compared night after night is the very answer that is told with its plan', () => {
    nobody(({ compared: [kept, told] }) => kept !== told)
  })

  test('as many questions are counted as are asked', () => {
    nobody(({ miscounted }) => miscounted !== undefined)
  })

  test('months and money are told once: what a step takes or pays is no part of the rest', () => {
    expect(sights().filter(({ planned }) => planned).length).toBeGreaterThan(runs / 50)
    nobody(({ twice }) => twice !== undefined)
  })
})

test('what contradicts itself replays byte for byte too', () => {
  fc.assert(
    fc.property(asking(student(kinds)), (one) => {
      const [told, again] = [judged(one, false), judged(inAnotherOrder(one), false)]
      expect(JSON.stringify(again)).toBe(JSON.stringify(told))
    }),
    { numRuns: Math.ceil(runs / 10) },
  )
})
