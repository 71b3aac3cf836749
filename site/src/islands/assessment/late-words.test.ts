import { expect, test } from 'vitest'
import type { Asked } from './asked.ts'
import { askedLate } from './late-words.ts'

const countries = new Map([
  ['ID', 'Indonesia'],
  ['JP', 'Jepang'],
])
const residence: Asked = {
  ...{ id: 'residence', ask: '', why: '', hint: '', label: '', unit: '' },
  of: { kind: 'code', system: 'iso3166' },
  options: countries,
  fields: new Map(),
}
const known = new Map([['residence', residence]])
const question = { ask: 'Sudah ikut pelatihan?', why: 'Aturan barunya memintanya.' }

test('a question an amended edition adds is asked in its own words', () => {
  const asked = askedLate(
    { id: 'new.training', label: 'Pelatihan', question, options: { a: 'Satu', b: 'Dua' } },
    { kind: 'choice', options: ['a', 'b'] },
    known,
  )
  expect(asked).toMatchObject({ ask: question.ask, why: question.why, label: 'Pelatihan' })
  expect([...(asked?.options ?? [])]).toEqual([
    ['a', 'Satu'],
    ['b', 'Dua'],
  ])
})

test('a list it adds names its countries as the page already does', () => {
  const asked = askedLate(
    { id: 'new.trips', label: 'Perjalanan', question, fields: [{ name: 'to', label: 'Ke' }] },
    {
      kind: 'list',
      limit: 3,
      fields: { to: { of: { kind: 'code', system: 'iso3166' }, label: { id: '', en: '' } } },
    },
    known,
  )
  expect(asked?.fields.get('to')).toMatchObject({ label: 'Ke', options: countries })
})

test('a fact it never asks is not asked here either', () => {
  expect(askedLate({ id: 'x', label: 'X' }, { kind: 'yes-no' }, known)).toBeUndefined()
})
