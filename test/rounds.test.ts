import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { lastRound } from '#shared/assessment/cut-off.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { examples } from '#shared/catalogue/ca/ca-ee-crs.examples.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'

const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
const now = Date.parse('2026-11-21T17:00:00Z')
const rounds = catalogue.programmes.find(({ id }) => id === 'ca-ee-crs')?.selection?.rounds ?? []

const last = (facts: Facts) => {
  const programme = edition.programmes.get('ca-ee-crs')
  if (programme === undefined) throw new Error('the ranking is gone')
  return lastRound(edition, programme, look(edition, facts, now).before('ca-ee-crs'))
}

const sat = (language: string, test: string, marks: readonly number[]) => ({
  known: [
    {
      id: 's1',
      language: { known: language },
      test: { known: test },
      date: { known: '2026-03-14' },
      ...Object.fromEntries(
        ['listening', 'reading', 'writing', 'speaking'].map((part, at) => [
          part,
          { known: marks[at] ?? 0 },
        ]),
      ),
    },
  ],
})

test('whoever is in no group that was invited is shown no cut-off as theirs', () => {
  const [engineer] = examples.filter(({ page }) => page)
  if (engineer === undefined) throw new Error('the ranking has no example on its page')
  expect(last(engineer.facts)).toBeUndefined()
  expect(last({})).toBeUndefined()
})

test('a French speaker is shown the newest cut-off for French, not the newest of all', () => {
  const found = last({ sittings: sat('fr', 'tef-canada', [503, 503, 512, 518]) } as Facts)
  expect(found?.cutoff).toBe(391)
  expect(rounds[found?.round ?? -1]?.category.en).toBe('French language')
})

test('English alone opens no round for French', () => {
  expect(last({ sittings: sat('en', 'ielts-general', [8, 8, 8, 8]) } as Facts)).toBeUndefined()
})

test('whoever a province nominated is shown the cut-off of those nominated', () => {
  const found = last({ 'ca.nomination': { known: true } })
  expect(found?.cutoff).toBe(768)
})

test('the rounds of every selection run newest first', () => {
  const histories = catalogue.programmes.flatMap(({ selection }) => selection?.rounds ?? [])
  expect(histories.length).toBeGreaterThan(3)
  for (const { selection } of catalogue.programmes) {
    const dates = selection?.rounds?.map(({ date }) => date) ?? []
    expect(dates).toEqual([...dates].sort().reverse())
  }
})
