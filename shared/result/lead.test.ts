import { expect, test } from 'vitest'
import { programmes } from '../../site/src/catalogue/shelf.ts'
import { languages } from '../../site/src/words/words.ts'
import { toldOf } from './lead.ts'

test('the first statement leads; what qualifies it follows', () => {
  expect(toldOf('Bahasa Jerman B1 - kecuali sudah diuji')).toEqual({
    lead: 'Bahasa Jerman B1',
    rest: 'Kecuali sudah diuji',
  })
  expect(toldOf('Bahasa Jepang: N4, ATAU JFT-Basic (A2.2). Lulusan magang dibebaskan.')).toEqual({
    lead: 'Bahasa Jepang: N4, ATAU JFT-Basic (A2.2)',
    rest: 'Lulusan magang dibebaskan.',
  })
  expect(toldOf('Batch dibuka (pada 2025 hanya satu periode: Batch VII). Lalu tes')).toEqual({
    lead: 'Batch dibuka (pada 2025 hanya satu periode: Batch VII)',
    rest: 'Lalu tes',
  })
  expect(toldOf('Usia 18 sampai 38 tahun')).toEqual({ lead: 'Usia 18 sampai 38 tahun', rest: '' })
})

test('a number or an abbreviation does not end a statement', () => {
  const text = 'Izin s.16d(4) no. 1 dengan gaji EUR 45.934,20 per tahun'
  expect(toldOf(text)).toEqual({ lead: text, rest: '' })
})

test('a statement too long for a heading pauses before its brackets', () => {
  const heading =
    'Kontrak minimal dua tahun di tempat kerja sekarang dengan total gaji setahun minimal 26 juta won'
  expect(toldOf(`${heading} (25,89 juta untuk pertanian), tunjangan dihitung.`)).toEqual({
    lead: heading,
    rest: '(25,89 juta untuk pertanian), tunjangan dihitung.',
  })
})

test('no word of a requirement is lost by cutting it', () => {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  for (const { requirements } of programmes)
    for (const { title } of requirements)
      for (const language of languages) {
        const { lead, rest } = toldOf(title[language])
        expect(letters(lead + rest)).toBe(letters(title[language]))
        expect(lead.length).toBeGreaterThan(2)
      }
})
