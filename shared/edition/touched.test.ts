import { expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import { studentsFrom } from '../../test/load/students.ts'
import { outlooksOf } from '../assessment/outlooks.ts'
import { compileEdition } from '../rules/compile.ts'
import { amend } from './amend.ts'
import type { Change, Content } from './amendment.ts'
import { contentOf } from './content.ts'
import { isDue, reviewDays, reviewed } from './sources-due.ts'
import { programmesTouched } from './touched.ts'

const content = contentOf((await catalogueEdition()).parts)

const source = {
  title: 'Contoh',
  url: 'https://authority.example/',
  publisher: 'Contoh',
  basis: 'page-seen',
  confidence: 'high',
  checked: '2026-11-22',
} as const

function made(change: Change): Content {
  const amended = amend(content, { change, cited: { key: 'amended-1', source } })
  if (amended.kind !== 'amended') throw new Error(amended.kind)
  return amended.content
}

const raised: Change = {
  kind: 'figure',
  figure: 'de.livelihood-opportunity-card',
  from: '2026-11-01',
  value: 1_500,
}
const paused: Change = {
  kind: 'intake',
  programme: 'kr-eps-manufacturing',
  status: 'paused',
  from: '2026-11-01',
}

test('the same rules touch nobody; a pause touches its programme, a figure those that read it', () => {
  expect(programmesTouched(content.judging, structuredClone(content.judging)).size).toBe(0)
  expect([...programmesTouched(content.judging, made(paused).judging)]).toEqual([
    'kr-eps-manufacturing',
  ])
  expect([...programmesTouched(content.judging, made(raised).judging)]).toContain('de-chancenkarte')
})

test('what every programme rests on touches all of them', () => {
  const { judging } = content
  const rates = { ...judging.rates, EUR: { rupiah: 1, date: '2026-11-22' } }
  expect(programmesTouched(judging, { ...judging, rates }).size).toBe(judging.programmes.length)
})

test('a programme that is said to be untouched is answered alike by both editions', () => {
  const students = studentsFrom(29, 25, content.judging.facts)
  const at = Date.parse('2026-12-10T04:00:00Z')
  const before = compileEdition(content.judging)
  const answered = students.map((facts) => ({ facts, was: outlooksOf(facts, before, at) }))
  for (const change of [raised, paused]) {
    const { judging } = made(change)
    const after = compileEdition(judging)
    const touched = programmesTouched(content.judging, judging)
    for (const { facts, was } of answered) {
      const is = outlooksOf(facts, after, at)
      for (const id of Object.keys(is)) if (!touched.has(id)) expect(is[id], id).toBe(was[id])
      expect(outlooksOf(facts, after, at, { only: touched })).toEqual(
        Object.fromEntries(Object.entries(is).filter(([id]) => touched.has(id))),
      )
    }
  }
})

test('a source is due by its strictest use: an intake each quarter, an amount twice a year, a law once', () => {
  const all = reviewed(content.texts)
  expect(all.length).toBeGreaterThan(500)
  for (const { source, uses, due } of all) {
    const days = Math.min(...uses.map(({ use }) => reviewDays[use]))
    expect(Date.parse(due) - Date.parse(source.checked)).toBe(days * 86_400_000)
  }
  const intake = all.find(({ key }) => key === 'jp-esi-isa')
  expect(intake?.uses).toContainEqual({ part: 'jp-esi-engineer-humanities', use: 'intake' })
  expect(intake && isDue(intake, intake.due)).toBe(true)
  expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted())
})
