import { describe, expect, test } from 'vitest'
import { languages, words } from '../words/words.ts'
import { figureTable } from './figure-table.ts'
import { figuresOf, programmes } from './shelf.ts'

describe('a figure with several values', () => {
  test('reads as one row a level with a column a skill', () => {
    const values = { 'listening-4': 4.5, 'reading-4': 3.5, 'writing-4': 4, 'speaking-4': 4 }
    const { columns, rows } = figureTable(values, words('id').programme.figureParts)
    expect(columns).toEqual(['Tingkat', 'Mendengar', 'Membaca', 'Menulis', 'Berbicara'])
    expect(rows).toEqual([{ name: '4', values: [4.5, 3.5, 4, 4] }])
  })

  test('is told in words in both languages, never by the names the rules give it', () => {
    const raw = languages.flatMap((language) =>
      programmes.flatMap(figuresOf).flatMap(({ id, history }) =>
        history.flatMap((entry) => {
          if (entry.kind !== 'value' || typeof entry.value === 'number') return []
          const { rows } = figureTable(entry.value, words(language).programme.figureParts)
          return rows.flatMap(({ name }) => (/^[a-z]/.test(name) ? [`${id}: ${name}`] : []))
        }),
      ),
    )
    expect(raw).toEqual([])
  })
})
