import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess } from '#shared/assessment/assess.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { programmeWords } from '#shared/catalogue/word-parts.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { cardOf } from '#shared/result/card.ts'
import { groupOf } from '#shared/result/groups.ts'
import { stateShown } from '#shared/result/standing.ts'
import { shortWords } from '#shared/result/summary.ts'
import { isPlanned, planOf } from '#shared/result/way.ts'
import { en } from '#shared/result/words/en.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { agribusiness, engineer, nurse, vocational } from './four-students.ts'

const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
const now = Date.parse('2026-11-22T04:00:00Z')
const speech = { language: 'en', words: en } as const

const between = catalogue.programmes.filter(({ intake }) => intake.history[0]?.between)

const reportOf = (facts: Facts, id: string, plans = true) => {
  const [report] = assess(facts, edition, now, { digest: 'd', plans, only: [id] }).programmes
  if (report === undefined) throw new Error(`no programme ${id}`)
  return report
}

test('a nurse reads, between two rounds of Triple Win, what to prepare for the next', () => {
  const report = reportOf(nurse, 'de-triple-win-nurse')
  const { outlook } = report
  if (outlook.kind !== 'dormant') throw new Error(`it is ${outlook.kind} now`)
  expect(outlook.plan?.steps.map(({ id }) => id)).toContain('paper.str-nurse')
  expect(outlook.plan?.months.max).toBe(2)
  expect(groupOf(report)).toBe('later')
  expect(shortWords(report, speech, { facts: {} })).toBe(
    'Between two rounds of applications · 2 steps to prepare',
  )
})

test('is told that no day was announced, and what German is needed before leaving', () => {
  const programme = between.find(({ id }) => id === 'de-triple-win-nurse')
  const judged = edition.programmes.get('de-triple-win-nurse')
  if (programme === undefined || judged === undefined) throw new Error('Triple Win is gone')
  const shown = stateShown({
    report: reportOf(nurse, programme.id),
    card: cardOf(judged.source),
    words: programmeWords(catalogue, programme, 'en'),
    explained: { questions: [] },
    lexicon: { speech },
    shelf: { paths: {}, programmes: {}, facts: {} } as never,
    door: undefined,
    readOnly: false,
  }).markup
  expect(shown).toContain('was not announced')
  expect(shown).toContain('no promise of a place')
  expect(shown).toContain('German B1 certificate before entering Germany')
})

test('every programme between two rounds has such steps for whom it may still take', () => {
  expect(between.map(({ id }) => id)).toEqual(['de-triple-win-nurse'])
  for (const { id } of between) {
    expect(isPlanned(reportOf(nurse, id, false))).toBe(true)
    expect(planOf(reportOf(nurse, id))?.steps.length).toBeGreaterThan(0)
  }
})

test('nobody whom it cannot take is sent to prepare for it', () => {
  for (const facts of [agribusiness, vocational, engineer]) {
    const { outlook } = reportOf(facts, 'de-triple-win-nurse')
    expect(outlook.kind).toBe('dormant')
    expect(outlook).not.toHaveProperty('plan')
  }
})
