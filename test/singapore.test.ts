import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess } from '#shared/assessment/assess.ts'
import { explain } from '#shared/assessment/explain.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { groupOf } from '#shared/result/groups.ts'
import { toldOf } from '#shared/result/lead.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'
import { agribusiness, nurse, vocational } from './four-students.ts'

const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
const instant = Date.parse('2026-11-22T04:00:00Z')
const id = 'sg-employment-pass'

const reportOf = (facts: Facts) => {
  const [report] = assess(facts, edition, instant, { digest: 'd', only: [id] }).programmes
  if (report === undefined) throw new Error('the Employment Pass is gone')
  return report
}

/** What the first stage asks of somebody's pay before any offer. */
const floorFor = (facts: Facts) => {
  const programme = edition.programmes.get(id)
  const stage = programme?.requirements.find(({ source }) => source.id === 'salary-stage1')
  if (programme === undefined || stage === undefined) throw new Error('the first stage is gone')
  const trace = explain(edition, programme, stage, look(edition, facts, instant).before(id))
  return trace.kind === 'number' ? trace.asked : undefined
}

describe('the pay that Singapore asks for', () => {
  test('stands in the first line for who is 19 to 23, with the day of the next figure', () => {
    const programme = catalogue.programmes.find((one) => one.id === id)
    const stage = programme?.requirements.find((one) => one.id === 'salary-stage1')
    const floors = programme?.figures?.find((one) => one.id === `${id}.floor-new`)?.history ?? []
    const { lead, rest } = toldOf(stage?.title.en ?? '')
    expect(floors.length).toBe(2)
    expect(lead).toContain('from 1 January 2027')
    for (const entry of floors) {
      if (entry.kind !== 'value' || typeof entry.value !== 'object') throw new Error('no values')
      const said = (key: string) =>
        (entry.value as Record<string, number>)[key]?.toLocaleString('en')
      expect(lead).toContain(said('other-23'))
      for (const key of ['finance-23', 'other-45', 'finance-45']) expect(rest).toContain(said(key))
    }
  })

  test('is the floor of the age, not of a renewal, for who lives in Indonesia and knows no more', () => {
    const unsure: Facts = { ...vocational, stays: 'dont-know' }
    expect(floorFor(unsure)).toEqual({ min: 5600, max: 6200 })
    expect(floorFor(agribusiness)).toEqual({ min: 5600, max: 6200 })
  })
})

describe('without a degree no point is theirs', () => {
  test('and neither a school leaver nor a nurse with a D3 is told of a chance', () => {
    for (const facts of [vocational, nurse]) {
      const report = reportOf(facts)
      expect(report.outlook).toEqual({
        kind: 'chance',
        because: ['theirs'],
        leans: ['degree-usual'],
      })
      expect(groupOf(report)).toBe('later')
    }
  })

  test('who is about to have one is told to finish it first', () => {
    const { outlook } = reportOf(agribusiness)
    expect(outlook.kind === 'reachable' && outlook.plan?.steps.map((step) => step.id)).toEqual([
      'graduate.1',
    ])
  })
})
