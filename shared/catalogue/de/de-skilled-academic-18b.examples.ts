import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const on = '2026-11-21'

const degree = (country: string, status = 'completed'): Item => ({
  id: 'd1',
  level: { known: 's1' },
  status: { known: status },
  field: { known: '0311' },
  country: { known: country },
  awarded: { known: '2021-09-10' },
})

const pay = (amount: number) => ({ known: { amount, currency: 'EUR', period: 'year' } }) as const

const economist = {
  birth: { known: '1999-01-15' },
  degrees: { known: [degree('ID')] },
  'de.degree-standing': { known: 'comparable' },
} as const

const offered = {
  'de.offer': { known: true },
  'de-skilled-academic-18b.offer-qualified': { known: true },
  'de.offer-assured': { known: true },
  'de.licence-required': { known: false },
  'de.offer-salary': pay(36000),
} as const

const notExcused = {
  'de-skilled-academic-18b.pension-cover': { known: false },
  'de-skilled-academic-18b.age-waiver': { known: false },
} as const

/** Worked by hand from ss.18 and 18b: a comparable degree and any qualified job. */
export const examples: readonly Example[] = [
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Gelar setara dan tawaran kerja terkualifikasi di luar jurusan: cukup',
      en: 'A comparable degree and a qualified job outside its subject: enough',
    },
    on,
    facts: { ...economist, ...offered },
    status: 'eligible',
    verdicts: { age45: 'met' },
    page: true,
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Gelar yang hanya diakui negara, belum setara: tidak cukup untuk jalur ini',
      en: 'A degree that is state-recognised but not comparable: not enough for this route',
    },
    on,
    facts: { ...economist, ...offered, 'de.degree-standing': { known: 'state-recognised' } },
    status: 'not-eligible',
    verdicts: { degree: 'unmet', offer: 'met' },
    page: true,
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Kedudukan gelar belum dicek di anabin',
      en: 'The degree has not been looked up in anabin',
    },
    on,
    facts: { ...economist, ...offered, 'de.degree-standing': 'dont-know' },
    status: 'undetermined',
    missing: ['de.degree-standing'],
    page: true,
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Gelar sarjana dari Jerman tidak perlu anabin',
      en: 'A German degree needs no anabin',
    },
    on,
    facts: {
      ...economist,
      ...offered,
      degrees: { known: [degree('DE')] },
      'de.degree-standing': 'dont-know',
    },
    status: 'eligible',
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Masih kuliah: belum punya gelar',
      en: 'Still studying: no degree yet',
    },
    on,
    facts: { ...economist, ...offered, degrees: { known: [degree('ID', 'studying')] } },
    status: 'not-eligible',
    verdicts: { degree: 'unmet' },
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Sehari sebelum ulang tahun ke-45: aturan gaji belum berlaku',
      en: 'The day before the 45th birthday: the pay rule does not apply',
    },
    on,
    facts: { ...economist, ...offered, ...notExcused, birth: { known: '1981-11-22' } },
    status: 'eligible',
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Pada ulang tahun ke-45 dengan EUR 55.769: kurang satu euro',
      en: 'On the 45th birthday with EUR 55,769: one euro short',
    },
    on,
    facts: {
      ...economist,
      ...offered,
      ...notExcused,
      birth: { known: '1981-11-21' },
      'de.offer-salary': pay(55769),
    },
    status: 'not-eligible',
    verdicts: { age45: 'unmet' },
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Usia 45 tahun dengan tepat EUR 55.770: cukup',
      en: 'Aged 45 with exactly EUR 55,770: enough',
    },
    on,
    facts: {
      ...economist,
      ...offered,
      ...notExcused,
      birth: { known: '1981-11-21' },
      'de.offer-salary': pay(55770),
    },
    status: 'eligible',
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Usia 45 tahun, EUR 54.000 pada 2025: di atas angka 2025 (53.130)',
      en: 'Aged 45 with EUR 54,000 in 2025: above the figure of 2025 (53,130)',
    },
    on: '2025-12-31',
    facts: {
      ...economist,
      ...offered,
      ...notExcused,
      birth: { known: '1980-01-01' },
      'de.offer-salary': pay(54000),
    },
    status: 'eligible',
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Sehari kemudian, pada 2026, EUR 54.000 tidak cukup lagi',
      en: 'A day later, in 2026, EUR 54,000 is no longer enough',
    },
    on: '2026-01-01',
    facts: {
      ...economist,
      ...offered,
      ...notExcused,
      birth: { known: '1980-01-01' },
      'de.offer-salary': pay(54000),
    },
    status: 'not-eligible',
    verdicts: { age45: 'unmet' },
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Usia 28 tahun pada 2027: angka yang belum diketahui tidak menyentuhmu',
      en: 'Aged 28 in 2027: the unknown figure does not touch you',
    },
    on: '2027-01-20',
    facts: { ...economist, ...offered },
    status: 'eligible',
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Usia 46 tahun pada 2027: angka gajinya belum diketahui',
      en: 'Aged 46 in 2027: the pay figure is not known',
    },
    on: '2027-01-20',
    facts: {
      ...economist,
      ...offered,
      ...notExcused,
      birth: { known: '1980-06-01' },
      'de.offer-salary': pay(60000),
    },
    status: 'undetermined',
    verdicts: { age45: 'unknown' },
    missing: [],
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Kerja alih daya: persetujuan wajib ditolak sebelum berangkat',
      en: 'Temporary agency work: consent must be refused before leaving',
    },
    on,
    facts: {
      ...economist,
      ...offered,
      'de-skilled-academic-18b.agency-work': { known: true },
      'de-skilled-academic-18b.unlawful-placement': { known: false },
    },
    status: 'eligible',
    verdicts: { 'no-agency-work': 'unmet' },
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Usia 46 tahun pada hari terakhir 2026: EUR 55.770 cukup',
      en: 'Aged 46 on the last day of 2026: EUR 55,770 is enough',
    },
    on: '2026-12-31',
    facts: {
      ...economist,
      ...offered,
      ...notExcused,
      birth: { known: '1980-06-01' },
      'de.offer-salary': pay(55770),
    },
    status: 'eligible',
    verdicts: { age45: 'met' },
  },
  {
    programme: 'de-skilled-academic-18b',
    name: {
      id: 'Orang yang sama pada 1 Januari 2027: angka barunya belum ditemukan',
      en: 'The same person on 1 January 2027: the new figure was not found',
    },
    on: '2027-01-01',
    facts: {
      ...economist,
      ...offered,
      ...notExcused,
      birth: { known: '1980-06-01' },
      'de.offer-salary': pay(55770),
    },
    status: 'undetermined',
    verdicts: { age45: 'unknown' },
    missing: [],
  },
]
