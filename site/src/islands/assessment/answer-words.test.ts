import { describe, expect, test } from 'vitest'
import { monthNames } from '../../../../shared/printed/day.ts'
import { words } from '../../words/words.ts'
import { answerIn, dayIn, itemIn, moneyIn, scalarIn } from './answer-words.ts'
import type { Asked } from './asked.ts'
import { type PageWords, say } from './page-words.ts'

const pageIn = (language: 'id' | 'en'): PageWords => ({
  language,
  locale: words(language).language.locale,
  journey: words(language).journey,
  brand: 'Rantau',
  paths: { result: '/hasil', help: '/bantuan' },
  months: monthNames[language],
  programmes: {},
  contradictions: {},
  fieldNames: {},
  joiningWords: [],
})
const id = pageIn('id')
const en = pageIn('en')

const degrees: Asked = {
  ...{ id: 'degrees', ask: '', why: '', hint: '', label: 'Pendidikan', unit: '' },
  options: new Map(),
  of: { kind: 'list', limit: 8, fields: {} },
  fields: new Map([
    [
      'level',
      {
        of: { kind: 'level', scale: 'education' },
        label: 'Jenjang',
        options: new Map([['s1', 'S1']]),
      },
    ],
    ['awarded', { of: { kind: 'day' }, label: 'Lulus', options: new Map() }],
    [
      'years',
      { of: { kind: 'number', unit: 'years', min: 0, max: 12 }, label: 'Lama', options: new Map() },
    ],
  ]),
}

describe('an answer told back to the student', () => {
  test('is written the way the page writes', () => {
    const rupiah = { amount: 12_500_000, currency: 'IDR', period: 'once' } as const
    expect(moneyIn(rupiah, id)).toBe('Rp 12.500.000')
    expect(moneyIn(rupiah, en)).toBe('Rp 12,500,000')
    expect(dayIn('2004-05', id)).toBe('Mei 2004')
    expect(dayIn('2004-05-07', en)).toBe('7 May 2004')
    expect(dayIn('2004', id)).toBe('2004')
  })

  test('names an item by what is known of it and leaves out what is not', () => {
    const item = {
      id: '1',
      level: { known: 's1' },
      awarded: { known: '2028-07' },
      years: 'dont-know',
    } as const
    expect(itemIn(degrees, item, id)).toBe('S1 · Juli 2028')
    expect(itemIn(degrees, { ...item, years: { known: 4 } }, id)).toBe('S1 · Juli 2028 · Lama: 4')
    expect(itemIn(degrees, { id: '1' }, id)).toBe('Belum dijawab')
  })

  test('says none, unknown and declined apart', () => {
    expect(answerIn(degrees, { known: [] }, id)).toEqual(['Tidak ada'])
    expect(answerIn(degrees, 'dont-know', id)).toEqual(['Saya belum tahu'])
    expect(scalarIn({ kind: 'yes-no' }, new Map(), 'declined', id)).toBe('Tidak mau menjawab')
    expect(scalarIn({ kind: 'yes-no' }, new Map(), { known: false }, en)).toBe('No')
  })

  test('keeps a brace that nothing fills', () => {
    expect(say('{count} dari {all}', { count: 4 })).toBe('4 dari {all}')
  })
})
