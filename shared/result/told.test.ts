import { expect, test } from 'vitest'
import type { Lexicon } from './lexicon.ts'
import { toldTable } from './told.ts'
import { id } from './words/id.ts'

const names: Readonly<Record<string, string>> = { s1: 'Sarjana (S1)', '0811': 'Agribisnis' }

const words = {
  speech: { language: 'id', words: id },
  fact: (path: string) => `fakta ${path}`,
  field: (_: string, name: string) => `isian ${name}`,
  code: (_: string, value: string) => names[value] ?? value,
} as unknown as Lexicon

const rowsOf = (facts: Parameters<typeof toldTable>[0]): readonly string[] =>
  [...toldTable(facts, words).markup.matchAll(/<td>(.*?)<\/td>/g)].map(([, told]) => told ?? '')

test('a printed sheet says every answer in words, silence too', () => {
  const rows = rowsOf({
    birth: { known: '2006-03' },
    funds: { known: { amount: 2_000_000, currency: 'IDR', period: 'once' } },
    degrees: {
      known: [
        {
          id: 'd1',
          level: { known: 's1' },
          field: { known: '0811' },
          awarded: { known: '2028-08' },
          'years-done': { known: 2 },
          recognised: { known: false },
          country: 'dont-know',
        },
      ],
    },
    jobs: { known: [] },
    skills: 'dont-know',
    sittings: 'declined',
  })
  expect(rows).toEqual([
    'Maret 2006',
    'Rp 2 juta',
    'Sarjana (S1) · Agribisnis · Agustus 2028 · isian years-done: 2 · isian recognised: tidak',
    'tidak ada',
    'belum tahu',
    'tidak mau menjawab',
  ])
})

test('what a student wrote cannot become markup', () => {
  expect(toldTable({ note: { known: '<b>' } }, words).markup).toContain('&lt;b&gt;')
})
