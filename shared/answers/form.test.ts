import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactKind } from '../facts/fact.ts'
import { formAnswers } from './form.ts'
import { parseAmount, parseNumber } from './number.ts'

const label = { id: '', en: '' }
const kinds = new Map<string, FactKind>([
  ['birth', { kind: 'day', not: 'future' }],
  ['document.ektp', { kind: 'yes-no' }],
  ['ielts', { kind: 'number', unit: 'band', min: 0, max: 9, decimals: 1 }],
  ['skills', { kind: 'choices', options: ['care', 'welding'] }],
  ['funds', { kind: 'money' }],
  [
    'degrees',
    {
      kind: 'list',
      limit: 3,
      fields: {
        level: { of: { kind: 'level', scale: 'education' }, label },
        awarded: { of: { kind: 'day' }, label },
      },
    },
  ],
])

const read = (query: string, language: 'id' | 'en' = 'id') => {
  const fields = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(query))
    fields.set(name, [...(fields.get(name) ?? []), value])
  return formAnswers(fields, kinds, language)
}

describe('a number', () => {
  test.each([
    ['1.500', 'id', 1_500],
    ['1.500', 'en', 1.5],
    ['1,500', 'en', 1_500],
    ['1,5', 'id', 1.5],
    ['6.5', 'id', 6.5],
    ['6,5', 'en', 6.5],
    ['Rp 12.500.000', 'id', 12_500_000],
    ['Rp12.500.000,50', 'id', 12_500_000.5],
    ['1 500', 'id', 1_500],
    ['12', 'id', 12],
    ['1.50.0', 'id', undefined],
    ['lima', 'id', undefined],
    ['', 'id', undefined],
  ] as const)('written %s on a page in %s is %s', (text, language, value) => {
    expect(parseNumber(text, language)).toBe(value)
  })

  test('printed in a language is read back in that language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('id' as const, 'en' as const),
        (value, language) => {
          const printed = new Intl.NumberFormat(language).format(value)
          expect(parseNumber(printed, language)).toBe(value)
        },
      ),
      { numRuns: 5_000 },
    )
  })
})

describe('an amount of money', () => {
  test.each([
    ['5 juta', 'id', 5_000_000],
    ['Rp 5juta', 'id', 5_000_000],
    ['2,5 jt', 'id', 2_500_000],
    ['2.5 jt', 'id', 2_500_000],
    ['750 RIBU', 'id', 750_000],
    ['750rb', 'id', 750_000],
    ['1,1 juta', 'id', 1_100_000],
    ['5 million', 'en', 5_000_000],
    ['5 juta', 'en', 5_000_000],
    ['500k', 'en', 500_000],
    ['5.000.000', 'id', 5_000_000],
    ['5000000', 'en', 5_000_000],
    ['0', 'id', 0],
    ['-5', 'id', undefined],
    ['-5 juta', 'id', undefined],
    ['juta', 'id', undefined],
    ['5 puluh', 'id', undefined],
    ['', 'id', undefined],
  ] as const)('written %s on a page in %s is %s', (text, language, value) => {
    expect(parseAmount(text, language)).toBe(value)
  })

  test('that cannot be read is refused by its own name', () => {
    expect(read('funds.amount=lima').problems).toEqual([
      { path: 'funds', kind: 'wrong-type', expected: 'an amount of money' },
    ])
  })
})

describe('a form sent without script', () => {
  test('becomes the same answers that a phone would send', () => {
    const { facts, problems } = read(
      'birth.year=2004&birth.month=5&birth.day=&document.ektp=yes&ielts=6,5&skills=care&skills=welding' +
        '&funds.amount=5.000.000&degrees.1.level=s1&degrees.1.awarded.year=?&degrees.2.level=&unknown=',
    )
    expect(problems).toEqual([])
    expect(facts).toEqual({
      birth: { known: '2004-05' },
      'document.ektp': { known: true },
      ielts: { known: 6.5 },
      skills: { known: ['care', 'welding'] },
      funds: { known: { amount: 5_000_000, currency: 'IDR', period: 'once' } },
      degrees: { known: [{ id: '1', level: { known: 's1' }, awarded: 'dont-know' }] },
    })
  })

  test('left empty answers nothing at all', () => {
    expect(read('birth.year=&ielts=&degrees.1.level=&skills=')).toEqual({ facts: {}, problems: [] })
  })

  test('keeps "I do not know", "rather not say" and "none of these" apart', () => {
    expect(read('birth.year=-&ielts=?&skills=none&degrees=none').facts).toEqual({
      birth: 'declined',
      ielts: 'dont-know',
      skills: { known: [] },
      degrees: { known: [] },
    })
    expect(read('degrees=?').facts).toEqual({ degrees: 'dont-know' })
  })

  test('of an older edition loses no answer in silence', () => {
    const { problems } = read('nik=53&degrees.1.colour=red&degrees.1.level=s1&motto=&birth.hour=9')
    expect(problems).toEqual([
      { path: 'nik', kind: 'fact-unknown' },
      { path: 'degrees.1.colour', kind: 'field-unknown' },
      { path: 'birth.hour', kind: 'fact-unknown' },
    ])
  })

  test('with more items than it has places for tells of one of which nothing is known', () => {
    expect(read('degrees.1.level=s1&degrees.more=yes').facts).toEqual({
      degrees: { known: [{ id: '1', level: { known: 's1' } }, { id: 'more' }] },
    })
    expect(read('degrees.more=yes').facts).toEqual({ degrees: { known: [{ id: 'more' }] } })
    expect(read('degrees=none&degrees.more=yes').problems).toEqual([
      { path: 'degrees', kind: 'none-with-others' },
    ])
  })

  test.each([
    ['degrees=none&degrees.1.level=s1', 'degrees', 'none-with-others'],
    ['skills=none&skills=care', 'skills', 'none-with-others'],
    ['ielts=enam', 'ielts', 'wrong-type'],
    ['birth.month=5', 'birth', 'day-unknown'],
    ['document.ektp=mungkin', 'document.ektp', 'option-unknown'],
  ])('%s is turned back at %s', (query, path, kind) => {
    expect(read(query).problems).toContainEqual(expect.objectContaining({ path, kind }))
  })

  test('of any content is read without breaking', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(
              'birth',
              'birth.year',
              'degrees.1.colour',
              'degrees.more',
              'degrees.1.level',
              'degrees',
              'funds.amount',
              'skills',
              'ielts',
            ),
            fc.string(),
          ),
        ),
        (pairs) => {
          const { problems } = read(new URLSearchParams(pairs).toString())
          for (const { path } of problems) expect(kinds.has(path.split('.')[0] ?? '')).toBe(true)
        },
      ),
      { numRuns: 5_000 },
    )
  })
})
