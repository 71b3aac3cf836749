import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { judgeOf } from '../site/src/islands/result/judge.ts'
import { agribusiness } from './four-students.ts'

const edition = compileEdition(judging(await discoverCatalogue()))
const { explain } = judgeOf(edition, {
  facts: agribusiness,
  instant: Date.parse('2026-11-22T03:00:00Z'),
  digest: 'd',
})

test('language steps for office work in Japan are told as what only some offers ask for', async () => {
  const { ofSome } = await explain('jp-esi-engineer-humanities', 'soonest')
  expect(ofSome).toEqual(['b2-interpersonal'])
})

test('the language of farming in Japan is asked by everybody', async () => {
  expect((await explain('jp-ssw1-agriculture', 'soonest')).ofSome).toEqual([])
})
