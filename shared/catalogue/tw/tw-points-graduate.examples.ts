import type { Facts, Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'tw-points-graduate'

const degree = (level: string, country = 'TW'): Item => ({
  id: 'd1',
  level: { known: level },
  status: { known: 'completed' },
  field: { known: '0413' },
  awarded: { known: '2026-06-20' },
  country: { known: country },
})
const tocfl = (level: string, date = '2026-03-14'): Item => ({
  id: 's1',
  language: { known: 'zh' },
  test: { known: 'tocfl' },
  level: { known: level },
  date: { known: date },
})
const english: Item = {
  id: 's2',
  language: { known: 'en' },
  test: { known: 'toeic' },
  overall: { known: 700 },
  date: { known: '2026-02-08' },
}
const monthly = (amount: number): Facts => ({
  'tw-points-graduate.pay': { known: { amount, currency: 'TWD', period: 'month' } },
})

/** Bachelor 10 + pay of 35,000 20 + TOCFL B1 20 + Indonesian and English 20 = 70. */
const graduate: Facts = {
  birth: { known: '2003-04-01' },
  citizenship: { known: 'ID' },
  degrees: { known: [degree('s1')] },
  sittings: { known: [tocfl('b1'), english] },
  jobs: { known: [] },
  ...monthly(35000),
  'tw-points-graduate.job-listed': { known: true },
  'tw-points-graduate.employer-capital': { known: 5000000 },
  'tw-points-graduate.employer-turnover': { known: 0 },
  'tw-points-graduate.special-ability': { known: false },
  'tw-points-graduate.policy-fit': { known: false },
  'tw-points-graduate.internship-recognised': { known: false },
  'tw-points-graduate.grew-up-abroad': { known: false },
  'tw-points-graduate.scholarship-or-top-30': { known: false },
}
const graduateOf2024: Facts = {
  ...graduate,
  degrees: { known: [{ ...degree('s1'), awarded: { known: '2024-06-20' } }] },
  sittings: {
    known: [tocfl('b1', '2024-03-14'), { ...english, date: { known: '2024-02-08' } }],
  },
}
const associate: Facts = {
  ...graduate,
  degrees: { known: [degree('d2')] },
  'tw-points-graduate.associate-field-listed': { known: true },
  'tw-points-graduate.job-in-field': { known: true },
  'tw-points-graduate.scholarship-or-top-30': { known: true },
}
const work = (from: string, to: string, internship: boolean): Facts => ({
  jobs: {
    known: [
      {
        id: 'j1',
        country: { known: 'ID' },
        from: { known: from },
        to: { known: to },
        ongoing: { known: false },
        internship: { known: internship },
      },
    ],
  },
})

export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Sarjana Taiwan dari Indonesia: S1 10 + gaji NT$35.000 20 + TOCFL B1 20 + bahasa Indonesia dan Inggris 20 = tepat 70',
      en: 'An Indonesian with a Taiwanese bachelor: 10 + pay of NT$35,000 20 + TOCFL B1 20 + Indonesian and English 20 = exactly 70',
    },
    on: '2026-11-21',
    facts: graduate,
    status: 'eligible',
    points: [70, 70],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Orang yang sama tanpa sertifikat Inggris: bahasa Indonesia saja 10, jumlah 60',
      en: 'The same person without the English certificate: Indonesian alone gives 10, 60 in all',
    },
    on: '2026-11-21',
    facts: { ...graduate, sittings: { known: [tocfl('b1')] } },
    status: 'not-eligible',
    points: [60, 60],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Gaji satu dolar di bawah NT$35.000: 10 poin, jumlah 60',
      en: 'Pay one dollar under NT$35,000: 10 points, 60 in all',
    },
    on: '2026-11-21',
    facts: { ...graduate, ...monthly(34999) },
    status: 'not-eligible',
    points: [60, 60],
  },
  {
    programme,
    name: {
      id: 'Gaji di bawah NT$31.520 tidak memberi poin tetapi tidak menutup jalan: 10 + 0 + 30 + 20 + beasiswa 20 = 80',
      en: 'Pay under NT$31,520 scores nothing but does not bar: 10 + 0 + 30 + 20 + scholarship 20 = 80',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      ...monthly(31519),
      sittings: { known: [tocfl('c1'), english] },
      'tw-points-graduate.scholarship-or-top-30': { known: true },
    },
    status: 'eligible',
    points: [80, 80],
  },
  {
    programme,
    name: {
      id: 'Tingkat TOCFL belum diketahui: 50 sampai 80 poin',
      en: 'TOCFL level not known: 50 to 80 points',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      sittings: {
        known: [
          {
            id: 's1',
            language: { known: 'zh' },
            test: { known: 'tocfl' },
            date: { known: '2026-03-14' },
          },
          english,
        ],
      },
    },
    status: 'undetermined',
    points: [50, 80],
    missing: ['sittings.s1.level'],
  },
  {
    programme,
    name: {
      id: 'Lulusan S1 Indonesia: jalur ini dibuka oleh gelar dari Taiwan',
      en: 'A graduate from Indonesia: this door opens with a degree from Taiwan',
    },
    on: '2026-11-21',
    facts: { ...graduate, degrees: { known: [degree('s1', 'ID')] } },
    status: 'not-eligible',
    verdicts: { degree: 'unmet' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Diploma Taiwan di bidang terdaftar, pekerjaan di bidang itu: 5 + 20 + 20 + 20 + beasiswa 20 = 85',
      en: 'A Taiwanese associate degree in a listed field, job in that line: 5 + 20 + 20 + 20 + scholarship 20 = 85',
    },
    on: '2026-11-21',
    facts: associate,
    status: 'eligible',
    points: [85, 85],
    verdicts: { degree: 'met' },
  },
  {
    programme,
    name: {
      id: 'Diploma yang sama untuk pekerjaan di bidang lain: tidak cukup',
      en: 'The same associate degree for a job in another line: not enough',
    },
    on: '2026-11-21',
    facts: { ...associate, 'tw-points-graduate.job-in-field': { known: false } },
    status: 'not-eligible',
    verdicts: { degree: 'unmet', points: 'met' },
  },
  {
    programme,
    name: {
      id: 'Kerja dua tahun genap sebelum kuliah: 20 poin, jumlah 90',
      en: 'Two full years of work: 20 points, 90 in all',
    },
    on: '2026-11-21',
    facts: { ...graduate, ...work('2020-01-01', '2021-12-31', false) },
    status: 'eligible',
    points: [90, 90],
  },
  {
    programme,
    name: {
      id: 'Magang satu tahun yang tidak diakui tidak dihitung: tetap 70',
      en: 'A year of internship that is not recognised does not count: still 70',
    },
    on: '2026-11-21',
    facts: { ...graduate, ...work('2025-01-01', '2025-12-31', true) },
    status: 'eligible',
    points: [70, 70],
  },
  {
    programme,
    name: {
      id: 'Magang satu tahun yang diakui: 10 poin, jumlah 80',
      en: 'A year of recognised internship: 10 points, 80 in all',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      ...work('2025-01-01', '2025-12-31', true),
      'tw-points-graduate.internship-recognised': { known: true },
    },
    status: 'eligible',
    points: [80, 80],
  },
  {
    programme,
    name: {
      id: 'Satu bahasa dan enam tahun di negara lain: 10 sampai 20, karena penjumlahannya belum pasti',
      en: 'One language and six years in another country: 10 to 20, since whether they add up is unconfirmed',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      sittings: { known: [tocfl('b1')] },
      'tw-points-graduate.grew-up-abroad': { known: true },
    },
    status: 'undetermined',
    points: [60, 70],
  },
  {
    programme,
    name: {
      id: 'Perusahaan dengan modal di bawah NT$5 juta dan omzet di bawah NT$10 juta',
      en: 'An employer under NT$5 million of capital and under NT$10 million of turnover',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      'tw-points-graduate.employer-capital': { known: 4999999 },
      'tw-points-graduate.employer-turnover': { known: 9999999 },
    },
    status: 'not-eligible',
    points: [70, 70],
    verdicts: { employer: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Perusahaan bermodal kecil dengan omzet tepat NT$10 juta',
      en: 'An employer with little capital and a turnover of exactly NT$10 million',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      'tw-points-graduate.employer-capital': { known: 1000000 },
      'tw-points-graduate.employer-turnover': { known: 10000000 },
    },
    status: 'eligible',
    verdicts: { employer: 'met' },
  },
  {
    programme,
    name: {
      id: 'Tanpa magang, pengakuan magang tidak ditanyakan: tetap 70',
      en: 'Without an internship nobody asks whether one was recognised: still 70',
    },
    on: '2026-11-21',
    facts: { ...graduate, 'tw-points-graduate.internship-recognised': 'dont-know' },
    status: 'eligible',
    points: [70, 70],
  },
  {
    programme,
    name: {
      id: 'Hari pertama tabel 200 poin, 11 Juli 2024: 70 poin',
      en: 'The first day of the table of 200 points, 11 July 2024: 70 points',
    },
    on: '2024-07-11',
    facts: graduateOf2024,
    status: 'eligible',
    points: [70, 70],
  },
  {
    programme,
    name: {
      id: 'Sehari sebelumnya berlaku tabel 190 poin, yang tidak disimpan di sini',
      en: 'The day before, the table of 190 points held, which is not kept here',
    },
    on: '2024-07-10',
    facts: graduateOf2024,
    status: 'undetermined',
    verdicts: { points: 'unknown', degree: 'met' },
  },
]
