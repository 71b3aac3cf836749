import { expect, test } from 'vitest'
import type { Trace } from '../assessment/explain.ts'
import type { Money } from '../facts/answer.ts'
import { conversions } from './converted.ts'
import type { Lexicon } from './lexicon.ts'
import { en } from './words/en.ts'
import { id } from './words/id.ts'

const said: Readonly<Record<string, Money>> = {
  funds: { amount: 200_000_000, currency: 'IDR', period: 'once' },
  pay: { amount: 500, currency: 'EUR', period: 'month' },
}
const lexicon: Lexicon = {
  speech: { language: 'en', words: en },
  fact: (path) => (path === 'funds' ? 'Own money' : path),
  isFact: () => true,
  field: (_, field) => field,
  code: (_, code) => code,
  prefix: () => [],
  item: (_, item) => item,
  programme: (programme) => programme,
  scales: {},
  amount: (path) => said[path],
  rates: [{ currency: 'EUR', rupiah: 20_424.09, date: '2026-05-08', source: 'm-ecb' }],
}

const money = (currency: string, ...paths: readonly string[]): Trace => ({
  kind: 'number',
  verdict: 'met',
  subject: { kind: 'amount', currency, paths },
  is: '>=',
  have: { min: 9792, max: 9792 },
  asked: { min: 13_092, max: 13_092 },
})
const both = money('EUR', 'funds', 'pay')
const twice: Trace = { kind: 'group', join: 'any', verdict: 'met', of: [both, both] }

test('rupiah read as euros say so once, with the rate, its day and its source', () => {
  expect(conversions(twice, lexicon)).toEqual([
    {
      text: 'Own money: Rp 200,000,000 counted in EUR at the rate EUR 1 = Rp 20,424.09, 8 May 2026.',
      sources: ['m-ecb'],
    },
  ])
  const indonesian: Lexicon = { ...lexicon, speech: { language: 'id', words: id } }
  expect(conversions(both, indonesian)[0]?.text).toBe(
    'Own money: Rp 200.000.000 dihitung dalam EUR dengan kurs EUR 1 = Rp 20.424,09, 8 Mei 2026.',
  )
})

test('what was said in the currency of the law, or not said, is not converted', () => {
  expect(conversions(money('EUR', 'pay'), lexicon)).toEqual([])
  expect(conversions(money('EUR', 'nothing'), lexicon)).toEqual([])
  expect(conversions(money('IDR', 'funds'), lexicon)).toEqual([])
})
