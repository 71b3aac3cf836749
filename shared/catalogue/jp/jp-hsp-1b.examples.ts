// Each sum of the points sheet is worked out in a case of its own, so the cases outgrow a page.
import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'jp-hsp-1b'

const degree = (id: string, level: string, country = 'ID') => ({
  id,
  level: { known: level },
  status: { known: 'completed' },
  field: { known: '0613' },
  awarded: { known: '2021-08-28' },
  country: { known: country },
})

const japanese = (level: string) => ({
  known: [
    {
      id: 's1',
      language: { known: 'ja' },
      test: { known: 'jlpt' },
      jlpt: { known: level },
      date: { known: '2025-12-07' },
    },
  ],
})

const yen = (amount: number) => ({
  known: { amount, currency: 'JPY', period: 'year' } as const,
})

const employer: Facts = {
  'jp-hsp-1b.offer': { known: true },
  'jp-hsp-1b.entry-on': { known: '2026-11-21' },
  'jp-hsp-1b.salary': yen(4000000),
  'jp-hsp-1b.investment-management': { known: false },
  'jp-hsp-1b.innovation-support': { known: false },
  'jp-hsp-1b.small-company': { known: false },
  'jp-hsp-1b.local-government': { known: false },
  'jp-hsp-1b.research-spending': { known: false },
  'jp-hsp-1b.growth-field': { known: true },
  'jp-hsp-1b.university-listed': { known: false },
  'jp-hsp-1b.other-research': { known: false },
  'jp-esi-engineer-humanities.study-related': { known: true },
}

/** 27 on the day judged, S1, three years of work, N1, a foreign licence, a growth field. */
const engineer: Facts = {
  ...employer,
  birth: { known: '1999-03-14' },
  degrees: { known: [degree('d1', 's1')] },
  jobs: {
    known: [
      {
        id: 'j1',
        from: { known: '2022-01-03' },
        to: { known: '2025-12-31' },
        ongoing: { known: false },
      },
    ],
  },
  stays: { known: [] },
  sittings: japanese('n1'),
  'jp-hsp-1b.related-months': { known: 36 },
  'jp-hsp-1b.research': { known: [] },
  'jp.it-exam': { known: false },
  'jp-hsp-1b.licences': { known: 0 },
  'jp-hsp-1b.foreign-qualification': { known: true },
}

/** Just graduated in March 2024, on five million yen and without work behind. */
const engineerOf2024: Facts = {
  ...engineer,
  'jp-hsp-1b.entry-on': { known: '2024-03-13' },
  'jp-hsp-1b.salary': yen(5000000),
  jobs: { known: [] },
  sittings: {
    known: [
      {
        id: 's1',
        language: { known: 'ja' },
        test: { known: 'jlpt' },
        jlpt: { known: 'n1' },
        date: { known: '2023-12-03' },
      },
    ],
  },
}

/** A graduate of a Japanese university on a better salary, outside the growth fields. */
const trainedThere: Facts = {
  ...engineer,
  degrees: { known: [degree('d1', 's1', 'JP')] },
  'jp.university-degree': { known: true },
  stays: {
    known: [
      {
        id: 'a1',
        country: { known: 'JP' },
        permit: { known: 'study' },
        from: { known: '2017-04-01' },
        to: { known: '2021-03-31' },
        ongoing: { known: false },
      },
    ],
  },
  'jp-hsp-1b.jica': { known: false },
  'jp-hsp-1b.salary': yen(5000000),
  'jp-hsp-1b.growth-field': { known: false },
}

/** From a Japanese vocational school instead, in a growth field. */
const vocational: Facts = {
  ...trainedThere,
  degrees: { known: [degree('d1', 'd3', 'JP')] },
  'jp.university-degree': { known: false },
  'jp.senmon-credential': { known: true },
  'jp-hsp-1b.growth-field': { known: true },
}

/** Worked cases; the sums are written out in the names. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Insinyur 27 tahun: S1 10 + kerja 5 + gaji 10 + usia 15 + kualifikasi 5 + N1 15 + bidang pertumbuhan 10 = tepat 70',
      en: 'An engineer of 27: S1 10 + work 5 + pay 10 + age 15 + foreign qualification 5 + N1 15 + growth field 10 = exactly 70',
    },
    on: '2026-11-21',
    facts: engineer,
    status: 'eligible',
    points: [70, 70],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Gaji kurang satu yen dari empat juta: 10 poin hilang, tinggal 60',
      en: 'One yen under four million: the 10 points are gone, 60 are left',
    },
    on: '2026-11-21',
    facts: { ...engineer, 'jp-hsp-1b.salary': yen(3999999) },
    status: 'not-eligible',
    points: [60, 60],
    verdicts: { points: 'unmet', 'salary-floor': 'met', 'base-status': 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Gaji di bawah tiga juta menggugurkan: S3 30 + 5 + 15 + 5 + 15 + 10 = 80 poin tidak menolong',
      en: 'Pay under three million fails whatever the score: S3 30 + 5 + 15 + 5 + 15 + 10 = 80 points do not help',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      degrees: { known: [degree('d1', 's3')] },
      'jp-hsp-1b.mba': { known: false },
      'jp-hsp-1b.salary': yen(2999999),
    },
    status: 'not-eligible',
    points: [80, 80],
    verdicts: { points: 'met', 'salary-floor': 'unmet' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Tepat tiga juta memenuhi batas gaji',
      en: 'Exactly three million meets the floor',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      degrees: { known: [degree('d1', 's3')] },
      'jp-hsp-1b.mba': { known: false },
      'jp-hsp-1b.salary': yen(3000000),
    },
    status: 'eligible',
    points: [80, 80],
  },
  {
    programme,
    name: {
      id: 'Gaji belum diketahui: 60 poin tanpa gaji, paling banyak 100',
      en: 'Pay not yet known: 60 points without it, 100 at most',
    },
    on: '2026-11-21',
    facts: { ...engineer, 'jp-hsp-1b.salary': 'dont-know' },
    status: 'undetermined',
    points: [60, 100],
    missing: ['jp-hsp-1b.salary'],
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum ulang tahun ke-30: masih 70 poin',
      en: 'The day before the 30th birthday: still 70 points',
    },
    on: '2029-03-13',
    facts: engineer,
    status: 'eligible',
    points: [70, 70],
  },
  {
    programme,
    name: {
      id: 'Hari yang sama, tetapi rencana masuk Jepang seminggu kemudian: usia dihitung pada hari itu',
      en: 'The same day, but the planned entry is a week later: age is counted on that day',
    },
    on: '2029-03-13',
    facts: { ...engineer, 'jp-hsp-1b.entry-on': { known: '2029-03-20' } },
    status: 'not-eligible',
    points: [55, 55],
  },
  {
    programme,
    name: {
      id: 'Rencana masuk Jepang belum diketahui: poin usia dan gaji masih terbuka',
      en: 'The planned entry is not known yet: the points for age and pay stay open',
    },
    on: '2026-11-21',
    facts: { ...engineer, 'jp-hsp-1b.entry-on': 'dont-know' },
    status: 'undetermined',
    points: [45, 70],
    missing: ['jp-hsp-1b.entry-on'],
  },
  {
    programme,
    name: {
      id: 'Pada ulang tahun ke-30 usia turun ke 10 dan pita gaji empat juta hilang: 55',
      en: 'On the 30th birthday age falls to 10 and the four-million band is gone: 55',
    },
    on: '2029-03-14',
    facts: engineer,
    status: 'not-eligible',
    points: [55, 55],
  },
  {
    programme,
    name: {
      id: 'Lulusan Jepang dengan N2: S1 10 + kerja 5 + gaji 15 + usia 15 + kualifikasi 5 + gelar Jepang 10, N2 tidak ditambahkan = 60',
      en: 'A Japanese degree with N2: S1 10 + work 5 + pay 15 + age 15 + foreign qualification 5 + Japanese degree 10, N2 adds nothing = 60',
    },
    on: '2026-11-21',
    facts: { ...trainedThere, sittings: japanese('n2') },
    status: 'not-eligible',
    points: [60, 60],
  },
  {
    programme,
    name: {
      id: 'Lulusan Jepang dengan N1: 60 + 15 = 75',
      en: 'A Japanese degree with N1: 60 + 15 = 75',
    },
    on: '2026-11-21',
    facts: trainedThere,
    status: 'eligible',
    points: [75, 75],
  },
  {
    programme,
    name: {
      id: 'Lulusan Indonesia dengan N2: 10 poin, jadi 65',
      en: 'An Indonesian degree with N2: 10 points, so 65',
    },
    on: '2026-11-21',
    facts: { ...engineer, sittings: japanese('n2') },
    status: 'not-eligible',
    points: [65, 65],
  },
  {
    programme,
    name: {
      id: 'Paten dan tiga artikel bersama tetap 15 poin: 70 + 15 = 85',
      en: 'A patent and three papers together stay at 15 points: 70 + 15 = 85',
    },
    on: '2026-11-21',
    facts: { ...engineer, 'jp-hsp-1b.research': { known: ['patent', 'three-papers'] } },
    status: 'eligible',
    points: [85, 85],
  },
  {
    programme,
    name: {
      id: 'Perusahaan kecil tanpa dukungan inovasi tidak memberi poin; belanja penelitiannya 5: 75',
      en: 'A small company without innovation support gives nothing; its research spending gives 5: 75',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      'jp-hsp-1b.small-company': { known: true },
      'jp-hsp-1b.research-spending': { known: true },
    },
    status: 'eligible',
    points: [75, 75],
  },
  {
    programme,
    name: {
      id: 'Lembaga pendukung inovasi yang kecil: 10 + 10, jadi 90',
      en: 'A small innovation-support organisation: 10 + 10, so 90',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      'jp-hsp-1b.small-company': { known: true },
      'jp-hsp-1b.innovation-support': { known: true },
    },
    status: 'eligible',
    points: [90, 90],
  },
  {
    programme,
    name: {
      id: 'MBA memberi 25, bukan 20; dua S2 berbeda bidang menambah 5: 70 - 10 + 25 + 5 = 90',
      en: 'An MBA gives 25, not 20; two masters in different fields add 5: 70 - 10 + 25 + 5 = 90',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      degrees: { known: [degree('d1', 's2'), degree('d2', 's2')] },
      'jp-hsp-1b.mba': { known: true },
      'jp-hsp-1b.degrees-differ': { known: true },
    },
    status: 'eligible',
    points: [90, 90],
  },
  {
    programme,
    name: {
      id: 'Kerja terkait 35 bulan belum memberi poin: 65',
      en: 'Related work of 35 months gives nothing yet: 65',
    },
    on: '2026-11-21',
    facts: { ...engineer, 'jp-hsp-1b.related-months': { known: 35 } },
    status: 'not-eligible',
    points: [65, 65],
  },
  {
    programme,
    name: {
      id: '70 poin tanpa izin dasar: pekerjaan tidak sesuai studi',
      en: '70 points without the base status: the job does not fit the studies',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      'jp-esi-engineer-humanities.study-related': { known: false },
      'jp-esi-engineer-humanities.job-it': { known: false },
      'jp.ten-related-years': { known: false },
    },
    status: 'not-eligible',
    points: [70, 70],
    verdicts: { points: 'met', 'base-status': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Gelar kodo senmonshi dihitung setingkat S1, tanpa poin gelar Jepang: 10 + 5 + 15 + 15 + 5 + 15 + 10 = 75',
      en: 'An advanced diploma counts as a bachelor, without the points for a Japanese degree: 10 + 5 + 15 + 15 + 5 + 15 + 10 = 75',
    },
    on: '2026-11-21',
    facts: { ...vocational, 'jp-hsp-1b.advanced-diploma': { known: true } },
    status: 'eligible',
    points: [75, 75],
  },
  {
    programme,
    name: {
      id: 'Gelar senmonshi biasa tidak memberi poin pendidikan: 65',
      en: 'A plain senmonshi title gives no points for education: 65',
    },
    on: '2026-11-21',
    facts: { ...vocational, 'jp-hsp-1b.advanced-diploma': { known: false } },
    status: 'not-eligible',
    points: [65, 65],
    verdicts: { points: 'unmet', 'base-status': 'met' },
  },
  {
    programme,
    name: {
      id: 'Lulusan SMK tanpa ujian IT: penelitian dan kualifikasi tidak ditanyakan, 15 + 10 + 15 + 10 = 50',
      en: 'A school leaver without an IT examination: research and qualifications are not asked, 15 + 10 + 15 + 10 = 50',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      degrees: { known: [degree('d1', 'smk')] },
      jobs: { known: [] },
      'jp-hsp-1b.research': 'dont-know',
      'jp-hsp-1b.foreign-qualification': 'dont-know',
    },
    status: 'not-eligible',
    points: [50, 50],
    verdicts: { 'base-status': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Hari pertama tabel Maret 2024: S1 10 + gaji 15 + usia 15 + kualifikasi 5 + N1 15 + bidang pertumbuhan 10 = 70',
      en: 'The first day of the table of March 2024: S1 10 + pay 15 + age 15 + foreign qualification 5 + N1 15 + growth field 10 = 70',
    },
    on: '2024-03-13',
    facts: engineerOf2024,
    status: 'eligible',
    points: [70, 70],
  },
  {
    programme,
    name: {
      id: 'Sehari sebelumnya tabelnya belum ditemukan lengkap: belum bisa diputuskan',
      en: 'The day before, the table was not found in full: undecided',
    },
    on: '2024-03-12',
    facts: engineerOf2024,
    status: 'undetermined',
    verdicts: { points: 'unknown', 'salary-floor': 'met' },
  },
]
