import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { planFor } from '#shared/assessment/plan.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts, Item, ScalarValue } from '#shared/facts/answer.ts'
import { compileEdition } from '#shared/rules/compile.ts'

// A test result grows old: whoever needs five years of work first is not sent to a test now and to
// another one then.

const edition = compileEdition(judging(await discoverCatalogue()))
const now = Date.parse('2026-11-22T04:00:00Z')

const planTo = (id: string, facts: Facts) => {
  const programme = edition.programmes.get(id)
  const plan = programme && planFor(edition, programme, facts, now, 'soonest')
  if (plan === undefined) throw new Error(`no plan leads to ${id}`)
  return plan
}

const item = (fields: Readonly<Record<string, ScalarValue>>): Item => {
  const said = Object.entries(fields).map(([name, known]) => [name, { known }])
  return { ...Object.fromEntries(said), id: 'i1' } as Item
}

/** Nothing learned but English, and that shown three years ago. */
const ieltsOf2023: Facts = {
  birth: { known: '2003-10-15' },
  degrees: { known: [] },
  stays: { known: [] },
  sittings: {
    known: [
      item({
        language: 'en',
        test: 'ielts-academic',
        date: '2023-11',
        mode: 'centre',
        ...{ overall: 5.5, reading: 6.5, listening: 8, writing: 4.5, speaking: 4.5 },
      }),
    ],
  },
  'au.community-language': { known: true },
}

describe('a student who must work for five years before Australia counts them', () => {
  const plan = planTo('au-189-points', ieltsOf2023)
  const tests = plan.steps.filter(({ kind }) => kind === 'test')

  test('sits one test of English, and not three', () => {
    expect(tests.map(({ id }) => id)).toEqual(['test.ielts-academic.7.0-from-level'])
  })

  test('sits it when the work is nearly done, so that it ends with it and is still good', () => {
    expect(plan.months).toEqual({ min: 60, max: 60 })
    expect(tests[0]?.begins).toBe(58)
  })
})
