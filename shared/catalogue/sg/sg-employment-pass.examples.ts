import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const pay = (amount: number) => ({ known: { amount, currency: 'SGD', period: 'month' } }) as const

/** A fictional graduate of 23 with an offer from a small firm: 10 + 10 + 10 + 10 = 40. */
const graduate: Facts = {
  birth: { known: '2003-06-01' },
  degrees: {
    known: [
      {
        id: 'd1',
        level: { known: 's1' },
        status: { known: 'completed' },
        country: { known: 'ID' },
      },
    ],
  },
  stays: { known: [] },
  'sg-employment-pass.offer': { known: true },
  'sg-employment-pass.sector': { known: 'other' },
  'sg-employment-pass.salary': pay(5600),
  'sg-employment-pass.job-months': { known: 24 },
  'sg-employment-pass.transfer': { known: false },
  'sg-employment-pass.percentile': { known: 'p65' },
  'sg-employment-pass.qualification': { known: 'degree' },
  'sg-employment-pass.declared': { known: true },
  'sg-employment-pass.verified': { known: true },
  'sg-employment-pass.pmets': { known: 12 },
  'sg-employment-pass.nationality-share': { known: 10 },
  'sg-employment-pass.shortage-occupation': { known: false },
  'sg-employment-pass.priority-programme': { known: false },
  'sg-employment-pass.advertised': { known: true },
  'sg-employment-pass.employees': { known: 30 },
}

/** A large firm whose every line gives the most. */
const bestFirm: Facts = {
  'sg-employment-pass.percentile': { known: 'p90' },
  'sg-employment-pass.qualification': { known: 'top-tier' },
  'sg-employment-pass.pmets': { known: 25 },
  'sg-employment-pass.nationality-share': { known: 4.99 },
  'sg-employment-pass.local-share': { known: 'p50' },
  'sg-employment-pass.local-pmets': { known: 60 },
  'sg-employment-pass.shortage-occupation': { known: true },
  'sg-employment-pass.priority-programme': { known: true },
}

const without = (facts: Facts, ...ids: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)))

/** Someone who still is 23 when the pass is renewed at the end of 2027. */
const renewing: Facts = {
  ...graduate,
  birth: { known: '2004-06-01' },
  'sg-employment-pass.renewal': { known: true },
  residence: { known: 'SG' },
  stays: {
    known: [
      {
        id: 's1',
        country: { known: 'SG' },
        permit: { known: 'work' },
        from: { known: '2026-01-05' },
        ongoing: { known: true },
      },
    ],
  },
}

/** Worked by hand from the published floors and rows. */
export const examples: readonly Example[] = [
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Lulusan 23 tahun, gaji SGD5.600, perusahaan kecil: tepat 40 poin',
      en: 'A graduate of 23, SGD5,600, a small firm: exactly 40 points',
    },
    on: '2026-12-31',
    facts: graduate,
    status: 'eligible',
    points: [40, 40],
    page: true,
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Sehari kemudian: SGD6.000 sudah diumumkan tetapi belum terbaca berlaku, jadi gaji 5.600 belum diputuskan',
      en: 'A day later: SGD6,000 is announced but not read as in force, so 5,600 is left undecided',
    },
    on: '2027-01-01',
    facts: graduate,
    status: 'undetermined',
    points: [40, 40],
    verdicts: { 'salary-stage1': 'unknown', 'compass-stage2': 'met' },
    page: true,
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Pada 2027 gaji SGD6.000 di usia 23 sesuai pengumuman, tetapi pengumuman tidak menilai siapa pun',
      en: 'In 2027 SGD6,000 at 23 fits the announcement, but an announcement judges nobody',
    },
    on: '2027-01-01',
    facts: { ...graduate, 'sg-employment-pass.salary': pay(6000) },
    status: 'undetermined',
    points: [40, 40],
    verdicts: { 'salary-stage1': 'unknown' },
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Usia 19 memakai batas usia 23',
      en: 'At 19 the floor of 23 holds',
    },
    on: '2026-11-21',
    facts: { ...graduate, birth: { known: '2007-03-03' } },
    status: 'eligible',
    points: [40, 40],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Sektor keuangan: SGD6.199 kurang satu dolar',
      en: 'Financial services: SGD6,199 is one dollar short',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      'sg-employment-pass.sector': { known: 'finance' },
      'sg-employment-pass.salary': pay(6199),
    },
    status: 'not-eligible',
    points: [40, 40],
    verdicts: { 'salary-stage1': 'unmet' },
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Usia 25, gaji SGD7.000: di antara batas yang terbit, belum bisa diputuskan',
      en: 'Aged 25, SGD7,000: between the published floors, undecided',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      birth: { known: '2001-05-05' },
      'sg-employment-pass.salary': pay(7000),
    },
    status: 'undetermined',
    points: [40, 40],
    verdicts: { 'salary-stage1': 'unknown' },
    missing: [],
    page: true,
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Usia 25, gaji SGD9.541: di atas batas usia 40, pasti cukup',
      en: 'Aged 25, SGD9,541: at the floor of 40, surely enough',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      birth: { known: '2001-05-05' },
      'sg-employment-pass.salary': pay(9541),
    },
    status: 'eligible',
    points: [40, 40],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Usia 25, gaji SGD5.599: di bawah batas terendah',
      en: 'Aged 25, SGD5,599: below the lowest floor',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      birth: { known: '2001-05-05' },
      'sg-employment-pass.salary': pay(5599),
    },
    status: 'not-eligible',
    points: [40, 40],
    verdicts: { 'salary-stage1': 'unmet' },
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Usia 40: batas yang terbit adalah SGD9.541',
      en: 'Aged 40: the published floor is SGD9,541',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      birth: { known: '1986-11-21' },
      'sg-employment-pass.salary': pay(9540),
    },
    status: 'not-eligible',
    points: [40, 40],
    verdicts: { 'salary-stage1': 'unmet' },
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Usia 40 pada 2027: batas yang berlaku belum diketahui',
      en: 'Aged 40 in 2027: the floor in force is not known',
    },
    on: '2027-01-01',
    facts: {
      ...graduate,
      birth: { known: '1986-11-21' },
      'sg-employment-pass.salary': pay(9541),
    },
    status: 'undetermined',
    verdicts: { 'salary-stage1': 'unknown' },
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Usia 50: batas usia 45, SGD10.700',
      en: 'Aged 50: the floor of 45, SGD10,700',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      birth: { known: '1976-01-01' },
      'sg-employment-pass.salary': pay(10_700),
    },
    status: 'eligible',
    points: [40, 40],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Tanpa verifikasi ijazah, C2 bernilai 0: 30 poin',
      en: 'Without verification C2 gives 0: 30 points',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      'sg-employment-pass.declared': { known: false },
      'sg-employment-pass.verified': { known: false },
    },
    status: 'not-eligible',
    points: [30, 30],
    verdicts: { 'compass-stage2': 'unmet', 'qualification-check': 'met' },
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Ijazah dicantumkan tanpa bukti verifikasi',
      en: 'A degree declared without proof of verification',
    },
    on: '2026-11-21',
    facts: { ...graduate, 'sg-employment-pass.verified': { known: false } },
    status: 'not-eligible',
    points: [30, 30],
    verdicts: { 'qualification-check': 'unmet' },
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Poin tertinggi: 4 x 20 + 20 + 10 = 110',
      en: 'The highest total: 4 x 20 + 20 + 10 = 110',
    },
    on: '2026-11-21',
    facts: { ...graduate, ...bestFirm },
    status: 'eligible',
    points: [110, 110],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: '25 PMET: 5% warga negara yang sama memberi 10, bukan 20',
      en: '25 PMETs: 5% of the nationality gives 10, not 20',
    },
    on: '2026-11-21',
    facts: { ...graduate, ...bestFirm, 'sg-employment-pass.nationality-share': { known: 5 } },
    status: 'eligible',
    points: [100, 100],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Sepertiga warga negara yang sama: C3 menjadi 0 dan C5 menjadi 10',
      en: 'One third of the nationality: C3 falls to 0 and C5 to 10',
    },
    on: '2026-11-21',
    facts: { ...graduate, ...bestFirm, 'sg-employment-pass.nationality-share': { known: 33.34 } },
    status: 'eligible',
    points: [80, 80],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Sedikit di bawah sepertiga: C5 tetap 20',
      en: 'Just under one third: C5 stays 20',
    },
    on: '2026-11-21',
    facts: { ...graduate, ...bestFirm, 'sg-employment-pass.nationality-share': { known: 33.33 } },
    status: 'eligible',
    points: [90, 90],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'PMET lokal 70%: C4 tidak di bawah 10 walaupun di bawah persentil ke-20',
      en: 'Local PMETs 70%: C4 is not under 10 though below the 20th percentile',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      ...bestFirm,
      'sg-employment-pass.local-share': { known: 'below' },
      'sg-employment-pass.local-pmets': { known: 70 },
    },
    status: 'eligible',
    points: [100, 100],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Gaji SGD22.500 membebaskan dari COMPASS dan dari iklan',
      en: 'SGD22,500 exempts from COMPASS and from advertising',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      'sg-employment-pass.salary': pay(22_500),
      'sg-employment-pass.percentile': { known: 'below' },
      'sg-employment-pass.advertised': { known: false },
    },
    // C1 0 + C2 10 + C3 10 + C4 10.
    status: 'eligible',
    points: [30, 30],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Gaji SGD22.499 tidak membebaskan: 30 poin kurang',
      en: 'SGD22,499 does not exempt: 30 points are short',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      'sg-employment-pass.salary': pay(22_499),
      'sg-employment-pass.percentile': { known: 'below' },
    },
    status: 'not-eligible',
    points: [30, 30],
    verdicts: { 'compass-stage2': 'unmet', 'salary-stage1': 'met' },
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Perpanjangan pas yang berakhir Juni 2027 masih memakai batas lama',
      en: 'Renewing a pass that expires in June 2027 still goes by the old floor',
    },
    on: '2027-02-01',
    facts: {
      ...graduate,
      residence: { known: 'SG' },
      stays: {
        known: [
          {
            id: 's1',
            country: { known: 'SG' },
            permit: { known: 'work' },
            from: { known: '2025-07-01' },
            ongoing: { known: true },
          },
        ],
      },
      'sg-employment-pass.renewal': { known: true },
      'sg-employment-pass.pass-expiry': { known: '2027-06-30' },
    },
    status: 'eligible',
    points: [40, 40],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Tawaran belum ada: yang kurang diketahui hanya dari pemberi kerja',
      en: 'No offer yet: what is not known is up to the employer',
    },
    on: '2026-11-21',
    facts: without(graduate, 'sg-employment-pass.offer', 'sg-employment-pass.advertised'),
    status: 'undetermined',
    points: [40, 40],
    missing: ['sg-employment-pass.advertised', 'sg-employment-pass.offer'],
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Perpanjangan di usia 23, pas berakhir 31 Desember 2027: batasnya masih SGD5.600',
      en: 'A renewal at 23, the pass ends on 31 December 2027: the floor is still SGD5,600',
    },
    on: '2027-12-20',
    facts: { ...renewing, 'sg-employment-pass.pass-expiry': { known: '2027-12-31' } },
    status: 'eligible',
    verdicts: { 'salary-stage1': 'met' },
  },
  {
    programme: 'sg-employment-pass',
    name: {
      id: 'Pas yang berakhir sehari kemudian, 1 Januari 2028: SGD6.000 baru diumumkan, jadi 5.600 belum diputuskan',
      en: 'A pass that ends a day later, on 1 January 2028: SGD6,000 is only announced, so 5,600 is left undecided',
    },
    on: '2027-12-20',
    facts: { ...renewing, 'sg-employment-pass.pass-expiry': { known: '2028-01-01' } },
    status: 'undetermined',
    verdicts: { 'salary-stage1': 'unknown' },
  },
]
