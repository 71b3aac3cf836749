import { describe, expect, test } from 'vitest'
import type { AnswerProblem } from '../../shared/answers/check.ts'
import type { FactKind } from '../../shared/facts/fact.ts'
import { plainFields } from './plain-words.ts'

const label = { id: '', en: '' }
const kinds = new Map<string, FactKind>([
  ['residence', { kind: 'code', system: 'iso3166' }],
  ['funds', { kind: 'money' }],
  [
    'jobs',
    {
      kind: 'list',
      limit: 20,
      fields: {
        field: { of: { kind: 'code', system: 'iscedf' }, label },
        hours: { of: { kind: 'number', unit: 'hours', min: 0, max: 80 }, label },
      },
    },
  ],
])

const question = { settledBy: 'student' as const, question: undefined, options: undefined }
const questions = [
  { ...question, id: 'residence', label: 'Tempat tinggal', fields: undefined },
  {
    ...question,
    id: 'skills',
    label: 'Bahasa',
    options: { a1: 'A1: pemula', a2: 'A2: dasar' },
    fields: undefined,
  },
  {
    ...question,
    id: 'jobs',
    label: 'Pekerjaan',
    fields: [{ name: 'hours', label: 'Jam', options: undefined }],
  },
]

const said = (...problems: readonly AnswerProblem[]) =>
  plainFields(problems, {
    facts: { jobs: { known: [{ id: '3' }] } },
    kinds,
    questions,
    language: 'id',
  }).map(({ field, detail }) => `${field}: ${detail}`)

describe('what a student reads about an answer that cannot be taken', () => {
  test('names the options as they stand on the form', () => {
    expect(said({ path: 'skills', kind: 'option-unknown', options: ['a1', 'a2'] })).toEqual([
      'Bahasa: Pilih salah satu: A1: pemula, A2: dasar.',
    ])
    expect(said({ path: 'skills', kind: 'option-unknown', options: ['a1', 'c9'] })).toEqual([
      'Bahasa: Pilih salah satu dari daftar.',
    ])
  })

  test('names the list to choose from, and how to write an amount', () => {
    const wrong = (path: string) => said({ path, kind: 'wrong-type', expected: 'a code of x' })
    expect(wrong('residence')).toEqual(['Tempat tinggal: Pilih negara dari daftar.'])
    expect(wrong('jobs[0].field')).toEqual(['Pekerjaan · 3: Pilih bidang studi dari daftar.'])
    expect(wrong('funds')).toEqual([
      'funds: Tulis jumlah rupiahnya dengan angka, misalnya 5.000.000 atau 5 juta.',
    ])
  })

  test('writes numbers as the language does, by the number the item has in the form', () => {
    expect(said({ path: 'jobs[0].hours', kind: 'out-of-range', min: 0, max: 8_000 })).toEqual([
      'Pekerjaan · 3 · Jam: Harus antara 0 dan 8.000.',
    ])
    expect(said({ path: 'jobs.2.hours', kind: 'too-precise', decimals: 0 })).toEqual([
      'Pekerjaan · 2 · Jam: Tulis angka bulat, tanpa koma.',
    ])
  })
})
