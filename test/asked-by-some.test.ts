import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { judgeOf } from '../site/src/islands/result/judge.ts'
import { agribusiness, nurse } from './four-students.ts'

const edition = compileEdition(judging(await discoverCatalogue()))
const instant = Date.parse('2026-11-22T03:00:00Z')

const ofSome = async (facts: Facts, id: string) =>
  (await judgeOf(edition, { facts, instant, digest: 'd' }).explain(id, 'soonest')).ofSome

test('language steps for office work in Japan are told as what only some offers ask for', async () => {
  expect(await ofSome(agribusiness, 'jp-esi-engineer-humanities')).toEqual([
    'learn.en.a1',
    'learn.en.a2',
    'learn.en.b1',
    'learn.en.b2',
    'test.ielts-academic.5.5-from-level',
  ])
})

test('the language and the tests of farming in Japan are asked by everybody', async () => {
  expect(await ofSome(agribusiness, 'jp-ssw1-agriculture')).toEqual([])
  const { 'jp.ssw-tests': _, ...unsaid } = agribusiness
  expect(await ofSome(unsaid, 'jp-ssw1-agriculture')).toEqual([])
})

test('a nurse is told that a sponsor may spare her the savings, and nothing else', async () => {
  expect(await ofSome(nurse, 'uk-health-care-nurse')).toEqual([
    'money.uk-maintenance',
    'money.uk-savings-held',
  ])
})
