import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess, type ProgrammeReport } from '#shared/assessment/assess.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { planOf, restOf, stillPaid } from '#shared/result/way.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { agribusiness, engineer, nurse, vocational } from './four-students.ts'
import { prices, sum, toldOnce } from './told-once.ts'

const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
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
    for (const facts of [agribusiness, nurse, vocational, engineer])
      toldOnce(reportOf(facts, id), programmeOf(id), moves)
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
