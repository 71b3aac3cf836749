import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactKind } from '../facts/fact.ts'
import { dayNumber } from '../time/day.ts'
import { answerProblems, type Door, withoutSilence } from './check.ts'

const facts = new Map<string, FactKind>([
  ['birth', { kind: 'day', not: 'future' }],
  ['departure-wish', { kind: 'day' }],
  ['ektp', { kind: 'yes-no' }],
  ['ielts', { kind: 'number', unit: 'band', min: 0, max: 9, decimals: 1 }],
  ['skills', { kind: 'choices', options: ['none', 'welding', 'care'] }],
  ['residence', { kind: 'code', system: 'iso3166' }],
  ['german', { kind: 'level', scale: 'cefr' }],
  ['funds', { kind: 'money' }],
  [
    'degrees',
    {
      kind: 'list',
      limit: 2,
      fields: {
        level: { of: { kind: 'level', scale: 'education' }, label: { id: '', en: '' } },
        awarded: { of: { kind: 'day' }, label: { id: '', en: '' } },
      },
    },
  ],
])

const door: Door = {
  facts,
  scales: { cefr: [['a1'], ['a2'], ['b1']], education: [['sma', 'smk'], ['d3']] },
  today: dayNumber(2026, 11, 21),
}

const problem = (id: string, answer: unknown) => answerProblems({ [id]: answer }, door)

describe('an answer passes', () => {
  test.each([
    ['birth', { known: '2004-05' }],
    ['birth', { known: '2026-11' }],
    ['birth', 'declined'],
    ['departure-wish', { known: '2027' }],
    ['ektp', { known: false }],
    ['ielts', { known: 6.5 }],
    ['skills', { known: [] }],
    ['skills', { known: ['none'] }],
    ['residence', { known: 'ID' }],
    ['german', { known: 'a2' }],
    ['funds', { known: { amount: 5_000_000, currency: 'IDR', period: 'once' } }],
    ['degrees', { known: [] }],
    ['degrees', { known: [{ id: 'd1', level: { known: 'smk' }, awarded: 'dont-know' }] }],
    ['degrees', 'not-applicable'],
    ['birth', null],
    ['birth', { known: '' }],
  ])('%s: %o', (id, answer) => {
    expect(problem(id, answer)).toEqual([])
  })
})

describe('an answer is turned back with its reason', () => {
  test.each([
    ['nik', { known: '1' }, 'nik', 'fact-unknown'],
    ['__proto__x', 'declined', '__proto__x', 'fact-unknown'],
    ['birth', { known: '2026-11-22' }, 'birth', 'day-in-future'],
    ['birth', { known: '2026-12' }, 'birth', 'day-in-future'],
    ['birth', { known: '2004-02-30' }, 'birth', 'day-unknown'],
    ['birth', { known: '0004' }, 'birth', 'day-unknown'],
    ['birth', '2004', 'birth', 'wrong-type'],
    ['birth', { known: '2004', value: 1 }, 'birth', 'wrong-type'],
    ['ektp', { known: 'yes' }, 'ektp', 'wrong-type'],
    ['ielts', { known: 9.5 }, 'ielts', 'out-of-range'],
    ['ielts', { known: 6.55 }, 'ielts', 'too-precise'],
    ['ielts', { known: Number.NaN }, 'ielts', 'wrong-type'],
    ['ielts', { known: 1e-301 }, 'ielts', 'too-precise'],
    [
      'funds',
      { known: { amount: 1e-301, currency: 'IDR', period: 'once' } },
      'funds',
      'too-precise',
    ],
    [
      'funds',
      { known: { amount: 1, currency: 'IDR', period: ['once'] } },
      'funds',
      'option-unknown',
    ],
    ['skills', { known: Array(9).fill('care') }, 'skills', 'too-many-items'],
    ['skills', { known: ['none', 'care'] }, 'skills', 'none-with-others'],
    ['skills', { known: ['flying'] }, 'skills', 'option-unknown'],
    ['residence', { known: 'Indonesia' }, 'residence', 'wrong-type'],
    ['german', { known: 'c9' }, 'german', 'option-unknown'],
    ['funds', { known: { amount: -1, currency: 'IDR', period: 'once' } }, 'funds', 'out-of-range'],
    ['funds', { known: { amount: 1, currency: 'IDR', period: 'week' } }, 'funds', 'option-unknown'],
    ['funds', { known: 5 }, 'funds', 'wrong-type'],
    ['degrees', { known: [{ level: { known: 'd3' } }] }, 'degrees[0]', 'id-missing'],
    ['degrees', { known: [{ id: 'a', nik: 'declined' }] }, 'degrees[0].nik', 'field-unknown'],
    [
      'degrees',
      { known: [{ id: 'a', constructor: 'declined' }] },
      'degrees[0].constructor',
      'field-unknown',
    ],
    ['degrees', { known: [{ id: 'a' }, { id: 'a' }] }, 'degrees', 'id-twice'],
    ['degrees', { known: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, 'degrees', 'too-many-items'],
    ['degrees', { known: 'none' }, 'degrees', 'wrong-type'],
  ])('%s: %o', (id, answer, path, kind) => {
    expect(problem(id, answer)).toContainEqual(expect.objectContaining({ path, kind }))
  })
})

test('whatever is sent, the door answers and never breaks', () => {
  const anyId = fc.constantFrom(...facts.keys())
  const anyAnswer = fc.oneof(
    fc.jsonValue(),
    fc.record({ known: fc.jsonValue() }),
    fc.record({ known: fc.array(fc.dictionary(fc.string(), fc.jsonValue())) }),
  )
  fc.assert(
    fc.property(anyId, anyAnswer, (id, answer) => {
      for (const { path } of problem(id, answer)) expect(path.startsWith(id)).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})

test('entries that say nothing are left out, and nothing else is', () => {
  expect(
    withoutSilence({
      birth: null,
      ektp: '',
      german: { known: '' },
      residence: 'declined',
      degrees: { known: [{ id: 'a', level: { known: '' }, awarded: 'dont-know' }] },
      skills: { known: [] },
    }),
  ).toEqual({
    residence: 'declined',
    degrees: { known: [{ id: 'a', awarded: 'dont-know' }] },
    skills: { known: [] },
  })
})
