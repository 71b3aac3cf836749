import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { gathered } from '../catalogue/assemble.ts'
import { figureTable } from './figure-table.ts'
import { printedWords } from './words/words.ts'

const figures = gathered(await discoverCatalogue(), 'figures')

describe('a figure with several values', () => {
  test('reads as one row a level with a column a skill', () => {
    const values = { 'listening-4': 4.5, 'reading-4': 3.5, 'writing-4': 4, 'speaking-4': 4 }
    const { columns, rows } = figureTable(values, printedWords('id').programme.figureParts)
    expect(columns).toEqual(['Tingkat', 'Mendengar', 'Membaca', 'Menulis', 'Berbicara'])
    expect(rows).toEqual([{ name: '4', values: [4.5, 3.5, 4, 4] }])
  })

  test('counts levels up, and tells its parts in the order of the words', () => {
    const levels = Object.fromEntries(
      [10, 4, 9].flatMap((level) =>
        ['listening', 'reading', 'speaking', 'writing'].map((skill) => [`${skill}-${level}`, 1]),
      ),
    )
    const { figureParts } = printedWords('en').programme
    const names = (values: Record<string, number>) =>
      figureTable(values, figureParts).rows.map(({ name }) => name)
    expect(names(levels)).toEqual(['4', '9', '10'])
    expect(names({ fourth: 4, more: 9, first: 1, 2: 2 })).toEqual([
      '2',
      'First year',
      'Fourth year',
      'Each further person',
    ])
  })

  test('is told in words in both languages, never by the names the rules give it', () => {
    const raw = (['id', 'en'] as const).flatMap((language) =>
      figures.flatMap(({ id, history }) =>
        history.flatMap((entry) => {
          if (entry.kind !== 'value' || typeof entry.value === 'number') return []
          const { rows } = figureTable(entry.value, printedWords(language).programme.figureParts)
          return rows.flatMap(({ name }) => (/^[a-z]/.test(name) ? [`${id}: ${name}`] : []))
        }),
      ),
    )
    expect(raw).toEqual([])
  })
})
