import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess, type ProgrammeReport } from '#shared/assessment/assess.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Cost, MonthsPart } from '#shared/catalogue/programme.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { planOf, restOf, stillPaid, wayOf } from '#shared/result/way.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { hide, somebody } from './arbitraries/facts.ts'
import { agribusiness, engineer, nurse, vocational } from './four-students.ts'

// A plan's steps and a programme's own figures tell of the same course and the same test: what is
// planned, or behind the student, is never counted a second time.

const runs = Number(process.env.RUNS ?? 5_000)
const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
const kinds = Object.fromEntries(edition.source.facts.map(({ id, of }) => [id, of]))
const now = Date.parse('2026-11-22T04:00:00Z')
const moves = new Map(catalogue.moves.map((move) => [move.id, move]))
const programmes = new Map(catalogue.programmes.map((one) => [one.id, one]))
const ids = [...programmes.keys()]

const programmeOf = (id: string) => {
  const one = programmes.get(id)
  if (one === undefined) throw new Error(`no programme ${id}`)
  return one
}

const reportOf = (facts: Facts, id: string): ProgrammeReport => {
  const [report] = assess(facts, edition, now, { digest: 'd', only: [id] }).programmes
  if (report === undefined) throw new Error(`${id} was not judged`)
  return report
}

/** What is bought, by its price and where that was read; a price that was not found is no price. */
const bought = ({ amount, currency, source, payer, aside }: Cost): string | undefined =>
  amount === null || payer !== 'student' || aside !== undefined
    ? undefined
    : `${JSON.stringify(amount)} ${currency} ${source}`

const prices = (costs: readonly Cost[]): readonly string[] =>
  costs.flatMap((cost) => bought(cost) ?? [])

const sum = (parts: readonly MonthsPart[], end: 'min' | 'max'): number =>
  parts.reduce((so, part) => so + (part[end] ?? 0), 0)

/** Checks one student and one programme; says whether there was a plan. */
const toldOnce = (facts: Facts, id: string): boolean => {
  const { costs, months } = programmeOf(id)
  const report = reportOf(facts, id)
  const [plan, rest, way] = [planOf(report), restOf(report, months), wayOf(report, { months })]
  const parts = months.parts ?? []
  const met = new Set(report.requirements.flatMap((one) => (one.verdict === 'met' ? one.id : [])))
  const behind = parts.filter(
    ({ meets = [] }) => meets.length > 0 && meets.every((one) => met.has(one)),
  )
  for (const { kind } of behind)
    if (parts.filter((part) => part.kind === kind).length === 1)
      expect(rest.kinds, `${id}: ${kind} is behind them`).not.toContain(kind)
  if (months.max !== null && rest.max !== null)
    expect(rest.max, `${id}: more than the whole`).toBeLessThanOrEqual(months.max)
  if (plan === undefined) return false
  const steps = plan.steps.flatMap((step) => moves.get(step.id) ?? [])
  const planned = new Set(prices(steps.flatMap((move) => move.costs)))
  for (const price of prices(stillPaid(report, costs)))
    expect(planned, `${id}: ${price} is paid by a step`).not.toContain(price)
  const leans = report.outlook.kind === 'reachable' ? (report.outlook.leans ?? []) : []
  const own = report.requirements.flatMap((one) => {
    const theirs = one.settledBy === 'student' || one.settledBy === 'school-or-test'
    const asked = theirs || (one.settledBy === 'authority' && one.verdict === 'unmet')
    return one.phase === 'apply' && asked && !leans.includes(one.id) ? one.id : []
  })
  const seenTo = parts.filter(({ meets }) => meets?.every((one) => own.includes(one)))
  for (const { kind } of seenTo)
    expect(rest.kinds, `${id}: ${kind} stands in the plan`).not.toContain(kind)
  const most = sum(parts, 'max') > 0 ? Math.max(sum(parts, 'max'), months.max ?? 0) : months.max
  if (way.months.max !== null && most !== null)
    expect(way.months.max, id).toBeLessThanOrEqual((plan.months.max ?? 0) + most)
  return true
}

describe('the months and the money of a programme', () => {
  test('name requirements that the programme has, and parts that tell of the whole', () => {
    for (const { id, months, costs, requirements } of catalogue.programmes) {
      const named = [...(months.parts ?? []), ...costs].flatMap(({ meets = [] }) => meets)
      for (const one of named)
        expect(
          requirements.map((requirement) => requirement.id),
          id,
        ).toContain(one)
      const { parts = [], min, max } = months
      const told = parts.every((part) => part.max !== null && part.min !== null)
      if (!told || min === null || max === null || parts.length === 0) continue
      // The basis rounds: two months between its parts and its whole is what it allows itself.
      expect(Math.abs(sum(parts, 'min') - min), `${id} at least`).toBeLessThanOrEqual(2)
      expect(Math.abs(sum(parts, 'max') - max), `${id} at most`).toBeLessThanOrEqual(2)
    }
  })

  test.each(ids)('%s tells nothing twice to the four students', (id) => {
    for (const facts of [agribusiness, nurse, vocational, engineer]) toldOnce(facts, id)
  })

  test('are told once to everybody: what a step takes or pays is no part of the rest', () => {
    let planned = 0
    fc.assert(
      fc.property(
        somebody(kinds),
        fc.integer(),
        fc.constantFrom(0, 0.3, 0.7),
        fc.constantFrom(...ids),
        (whole, seed, share, id) => {
          if (toldOnce(share === 0 ? whole : hide(whole, seed, share), id)) planned += 1
        },
      ),
      { numRuns: runs },
    )
    expect(planned).toBeGreaterThan(runs / 50)
  })
})

describe('a plan to farm in Japan', () => {
  const id = 'jp-ssw1-agriculture'

  test('holds the course and the tests; beside it stand the search, the papers and the visa', () => {
    const { months, costs } = programmeOf(id)
    const report = reportOf(agribusiness, id)
    expect(planOf(report)?.steps.map((step) => step.id)).toContain('test.jft-basic.a2')
    expect(restOf(report, months)).toMatchObject({ min: 3, max: 7, kinds: ['search', 'permit'] })
    expect(prices(stillPaid(report, costs))).toEqual(['330000 IDR jp-visa-fee24'])
  })

  test('takes the whole of its months where nobody planned anything', () => {
    const { months } = programmeOf(id)
    expect(restOf(reportOf(vocational, id), months)).toMatchObject({ min: 8, max: 18 })
  })
})

test('a nurse is told the paperwork an authority has yet to do, though her plan holds other steps', () => {
  const report = reportOf(nurse, 'sa-nurse')
  expect(planOf(report)).toBeDefined()
  expect(restOf(report, programmeOf('sa-nurse').months).kinds).toContain('papers')
})
