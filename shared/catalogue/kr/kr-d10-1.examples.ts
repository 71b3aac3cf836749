import type { Facts, Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'kr-d10-1'

const degree = (level: string, field: string, awarded: string, country = 'ID'): Item => ({
  id: 'd1',
  level: { known: level },
  status: { known: 'completed' },
  field: { known: field },
  awarded: { known: awarded },
  country: { known: country },
})
const topik = (grade: number): Item => ({
  id: 's1',
  language: { known: 'ko' },
  test: { known: 'topik' },
  grade: { known: grade },
  date: { known: '2026-04-12' },
})
const job = (id: string, country: string, from: string, to: string): Item => ({
  id,
  country: { known: country },
  from: { known: from },
  to: { known: to },
  ongoing: { known: false },
  related: { known: true },
  internship: { known: false },
})
const won = (amount: number): Facts => ({
  funds: { known: { amount, currency: 'KRW', period: 'once' } },
})

/** An Indonesian ICT graduate of 22: age 10 + bachelor 15 + STEM 5 + TOPIK 3 10 = 40. */
const graduate: Facts = {
  birth: { known: '2004-03-02' },
  citizenship: { known: 'ID' },
  degrees: { known: [degree('s1', '0613', '2026-08-20')] },
  sittings: { known: [topik(3)] },
  jobs: { known: [] },
  stays: { known: [] },
  ...won(7385004),
  'kr-d10-1.target-job': { known: true },
  'kr-d10-1.recommendation': { known: false },
  'kr-d10-1.top-university': { known: false },
  'kr-d10-1.asia-qs1000': { known: false },
  'kr-d10-1.fortune-500': { known: false },
  'kr-d10-1.high-income': { known: false },
  'kr-d10-1.check-up': { known: true },
  'kr-d10-1.clearance': { known: true },
  'kr-d10-1.deductions': { known: [] },
}
const listed: Facts = { ...graduate, 'kr-d10-1.asia-qs1000': { known: true } }
/** 36 years old (15), master (20), law: 35 basic points. */
const lawyer: Facts = {
  ...graduate,
  birth: { known: '1990-01-15' },
  degrees: { known: [degree('s2', '0421', '2014-08-30')] },
  sittings: { known: [] },
}
const studiedThere = {
  stays: {
    known: [
      {
        id: 'st1',
        country: { known: 'KR' },
        permit: { known: 'study' },
        from: { known: '2019-08-20' },
        to: { known: '2023-12-20' },
        ongoing: { known: false },
        lawful: { known: true },
      },
    ],
  },
} as const
/** A Korean bachelor of 2024, management, 25 years old: 15 + 15 + 30 = 60. */
const koreanGraduate: Facts = {
  ...graduate,
  birth: { known: '2001-05-05' },
  degrees: { known: [degree('s1', '0413', '2023-11-21', 'KR')] },
  ...studiedThere,
  sittings: { known: [] },
  'kr-d10-1.korean-study-counts': { known: true },
  'kr-d10-1.training-months': { known: 0 },
  'kr-d10-1.language-course-months': { known: 0 },
}

export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Sarjana informatika 22 tahun dari kampus QS 1.000: usia 10 + S1 15 + baris Asia 20 + STEM 5 + TOPIK 3 10 = tepat 60',
      en: 'An ICT bachelor of 22 from a QS 1000 university: age 10 + bachelor 15 + Asian line 20 + STEM 5 + TOPIK 3 10 = exactly 60',
    },
    on: '2026-11-21',
    facts: listed,
    status: 'eligible',
    points: [60, 60],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sarjana yang sama dari kampus di luar daftar: 40 poin, kurang 20',
      en: 'The same bachelor from a university outside the list: 40 points, 20 short',
    },
    on: '2026-11-21',
    facts: graduate,
    status: 'not-eligible',
    points: [40, 40],
    verdicts: { score: 'unmet', degree: 'met', funds: 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Belum diketahui apakah kampusnya ada di daftar QS 1.000: 40 sampai 60 poin',
      en: 'Not known whether the university is in QS 1000: 40 to 60 points',
    },
    on: '2026-11-21',
    facts: { ...graduate, 'kr-d10-1.asia-qs1000': 'dont-know' },
    status: 'undetermined',
    points: [40, 60],
    missing: ['kr-d10-1.asia-qs1000'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Baris Asia dan QS 500 bersamaan tetap 20 satu kali: 60, bukan 80',
      en: 'The Asian line and QS 500 together still give 20 once: 60, not 80',
    },
    on: '2026-11-21',
    facts: { ...listed, 'kr-d10-1.top-university': { known: true } },
    status: 'eligible',
    points: [60, 60],
  },
  {
    programme,
    name: {
      id: 'TOPIK 2 saja: 10 + 15 + 20 + 5 + 5 = 55',
      en: 'TOPIK 2 only: 10 + 15 + 20 + 5 + 5 = 55',
    },
    on: '2026-11-21',
    facts: { ...listed, sittings: { known: [topik(2)] } },
    status: 'not-eligible',
    points: [55, 55],
  },
  {
    programme,
    name: {
      id: 'Hari terakhir percobaan Asia, 31 Oktober 2027: masih 60',
      en: 'The last day of the Asian pilot, 31 October 2027: still 60',
    },
    on: '2027-10-31',
    facts: listed,
    status: 'undetermined',
    points: [60, 60],
    verdicts: { score: 'met', funds: 'unknown' },
  },
  {
    programme,
    name: {
      id: 'Sehari kemudian percobaan itu berakhir: 40',
      en: 'A day later the pilot is over: 40',
    },
    on: '2027-11-01',
    facts: listed,
    status: 'not-eligible',
    points: [40, 40],
  },
  {
    programme,
    name: {
      id: 'Ulang tahun ke-30 menaikkan poin usia menjadi 20 tetapi menutup baris Asia: 20 + 15 + 5 + 10 = 50',
      en: 'The 30th birthday raises the age points to 20 but closes the Asian line: 20 + 15 + 5 + 10 = 50',
    },
    on: '2026-11-21',
    facts: { ...listed, birth: { known: '1996-11-21' } },
    status: 'not-eligible',
    points: [50, 50],
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum ulang tahun ke-30: 15 + 15 + 20 + 5 + 10 = 65',
      en: 'The day before the 30th birthday: 15 + 15 + 20 + 5 + 10 = 65',
    },
    on: '2026-11-21',
    facts: { ...listed, birth: { known: '1996-11-22' } },
    status: 'eligible',
    points: [65, 65],
  },
  {
    programme,
    name: {
      id: 'Magister hukum 36 tahun: 12 tahun kerja di Indonesia dihitung hanya sepuluh tahun terakhir, 15; ditambah rekomendasi 20 menjadi 70',
      en: 'A law master of 36: of 12 years of work in Indonesia only the last ten count, 15; with a recommendation of 20 that makes 70',
    },
    on: '2026-11-21',
    facts: {
      ...lawyer,
      jobs: { known: [job('j1', 'ID', '2014-09-01', '2026-10-31')] },
      'kr-d10-1.recommendation': { known: true },
    },
    status: 'eligible',
    points: [70, 70],
  },
  {
    programme,
    name: {
      id: 'Pengalaman di Korea lima tahun (15) dan di luar tiga tahun (5) dibatasi 15: 15 + 20 + 15 = 50',
      en: 'Five years in Korea (15) and three abroad (5) are capped at 15: 15 + 20 + 15 = 50',
    },
    on: '2026-11-21',
    facts: {
      ...lawyer,
      jobs: {
        known: [
          job('j1', 'KR', '2018-01-01', '2022-12-31'),
          job('j2', 'ID', '2023-01-01', '2025-12-31'),
        ],
      },
    },
    status: 'not-eligible',
    points: [50, 50],
  },
  {
    programme,
    name: {
      id: 'Kerja sebelum wisuda tidak dihitung: 15 + 20 = 35',
      en: 'Work before the degree does not count: 15 + 20 = 35',
    },
    on: '2026-11-21',
    facts: {
      ...lawyer,
      degrees: { known: [degree('s2', '0421', '2026-06-30')] },
      jobs: { known: [job('j1', 'ID', '2018-01-01', '2025-12-31')] },
    },
    status: 'not-eligible',
    points: [35, 35],
  },
  {
    programme,
    name: {
      id: 'Usia 50: hanya 15 poin dasar dari S1, di bawah batas 20, walau jumlahnya cukup (15 + STEM 5 + TOPIK 5 20 + rekomendasi 20 = 60)',
      en: 'Aged 50: only 15 basic points from the bachelor, under the floor of 20, though the total is enough (15 + STEM 5 + TOPIK 5 20 + recommendation 20 = 60)',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      birth: { known: '1976-11-21' },
      sittings: { known: [topik(5)] },
      'kr-d10-1.recommendation': { known: true },
    },
    status: 'not-eligible',
    points: [60, 60],
    verdicts: { score: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Hari terakhir usia 49: 5 + 15 = 20 poin dasar, jumlah 65',
      en: 'The last day of being 49: 5 + 15 = 20 basic points, 65 in all',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      birth: { known: '1976-11-22' },
      sittings: { known: [topik(5)] },
      'kr-d10-1.recommendation': { known: true },
    },
    status: 'eligible',
    points: [65, 65],
  },
  {
    programme,
    name: {
      id: 'Lulusan kampus Korea, tepat tiga tahun sesudah wisuda: 15 + 15 + 30 = 60',
      en: 'A graduate of a Korean university exactly three years after graduating: 15 + 15 + 30 = 60',
    },
    on: '2026-11-21',
    facts: koreanGraduate,
    status: 'eligible',
    points: [60, 60],
  },
  {
    programme,
    name: {
      id: 'Sehari kemudian baris itu turun dari 30 menjadi 10: jumlah 40',
      en: 'A day later that line falls from 30 to 10: 40 in all',
    },
    on: '2026-11-22',
    facts: koreanGraduate,
    status: 'not-eligible',
    points: [40, 40],
  },
  {
    programme,
    name: {
      id: 'Pelatihan 19 bulan (5) dan kursus bahasa 12 bulan (3) dibatasi 5: 40 + 5 = 45',
      en: 'Training of 19 months (5) and a language course of 12 (3) are capped at 5: 40 + 5 = 45',
    },
    on: '2026-11-22',
    facts: {
      ...koreanGraduate,
      'kr-d10-1.training-months': { known: 19 },
      'kr-d10-1.language-course-months': { known: 12 },
    },
    status: 'not-eligible',
    points: [45, 45],
  },
  {
    programme,
    name: {
      id: 'Potongan kedua jenis denda dijumlahkan: 60 - 10 - 5 = 45',
      en: 'Deductions of both kinds add up: 60 - 10 - 5 = 45',
    },
    on: '2026-11-21',
    facts: {
      ...listed,
      ...studiedThere,
      'kr-d10-1.training-months': { known: 0 },
      'kr-d10-1.language-course-months': { known: 0 },
      'kr-d10-1.deductions': { known: ['immigration-middle', 'criminal-low'] },
    },
    status: 'not-eligible',
    points: [45, 45],
  },
  {
    programme,
    name: {
      id: 'D3 Indonesia tidak dihitung, walaupun bidangnya teknik',
      en: 'An Indonesian D3 does not count, even in engineering',
    },
    on: '2026-11-21',
    facts: { ...listed, degrees: { known: [degree('d3', '0714', '2025-08-20')] } },
    status: 'not-eligible',
    points: [20, 20],
    verdicts: { degree: 'unmet', score: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Tabungan kurang satu won',
      en: 'Savings one won short',
    },
    on: '2026-11-21',
    facts: { ...listed, ...won(7385003) },
    status: 'not-eligible',
    points: [60, 60],
    verdicts: { funds: 'unmet', score: 'met' },
  },
  {
    programme,
    name: {
      id: 'Belum pernah ke Korea dan belum pernah bekerja: tidak ada potongan dan tidak ada yang perlu ditunggu, 60 poin',
      en: 'Never in Korea and never employed: nothing to deduct and nothing to wait for, 60 points',
    },
    on: '2026-11-21',
    facts: {
      ...listed,
      'kr-d10-1.deductions': 'dont-know',
      'kr-d10-1.fortune-500': 'dont-know',
      'kr-d10-1.high-income': 'dont-know',
    },
    status: 'eligible',
    points: [60, 60],
  },
  {
    programme,
    name: {
      id: 'Tes awal KIIP 61 di tempat TOPIK: apakah dihitung belum ditemukan, jadi 30 sampai 40 poin',
      en: 'A KIIP pre-test of 61 in place of TOPIK: whether it counts was not found, so 30 to 40 points',
    },
    on: '2026-11-21',
    facts: {
      ...graduate,
      sittings: {
        known: [
          {
            id: 's1',
            language: { known: 'ko' },
            test: { known: 'kiip' },
            grade: 'not-applicable',
            overall: { known: 61 },
            date: { known: '2026-05-16' },
          },
        ],
      },
    },
    status: 'not-eligible',
    points: [30, 40],
  },
  {
    programme,
    name: {
      id: 'Tiga tahun magang di Indonesia: apakah dihitung belum ditemukan, jadi 35 sampai 40 poin',
      en: 'Three years of internships in Indonesia: whether they count was not found, so 35 to 40 points',
    },
    on: '2026-11-21',
    facts: {
      ...lawyer,
      jobs: {
        known: [{ ...job('j1', 'ID', '2020-01-01', '2022-12-31'), internship: { known: true } }],
      },
    },
    status: 'not-eligible',
    points: [35, 40],
  },
  {
    programme,
    name: {
      id: 'Lulusan SMK: gelarnya yang kurang; pekerjaan yang dicari tidak ditanyakan, jadi belum diketahui',
      en: 'A school leaver: the degree is missing; the work sought is not asked, so it is not known',
    },
    on: '2026-11-21',
    facts: {
      ...listed,
      degrees: { known: [degree('smk', '0613', '2022-06-01')] },
      'kr-d10-1.target-job': 'dont-know',
    },
    status: 'not-eligible',
    verdicts: { degree: 'unmet', 'target-job': 'unknown' },
  },
  {
    programme,
    name: {
      id: 'Tabungan 7.385.004 won pada hari terakhir 2026: tepat cukup',
      en: 'Savings of 7,385,004 won on the last day of 2026: exactly enough',
    },
    on: '2026-12-31',
    facts: listed,
    status: 'eligible',
    points: [60, 60],
    verdicts: { funds: 'met' },
  },
  {
    programme,
    name: {
      id: 'Keesokan harinya angka 2027 belum ditemukan: tabungannya belum bisa dinilai',
      en: 'The next day the figure of 2027 was not found: the savings cannot be judged',
    },
    on: '2027-01-01',
    facts: listed,
    status: 'undetermined',
    points: [60, 60],
    verdicts: { funds: 'unknown' },
    missing: [],
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum tabel September 2026: poinnya tidak dihitung di sini',
      en: 'The day before the table of September 2026: its points are not counted here',
    },
    on: '2026-08-31',
    facts: listed,
    status: 'undetermined',
    verdicts: { score: 'unknown', degree: 'met' },
  },
  {
    programme,
    name: {
      id: 'Hari pertama tabel September 2026: 60 poin',
      en: 'The first day of the table of September 2026: 60 points',
    },
    on: '2026-09-01',
    facts: listed,
    status: 'eligible',
    points: [60, 60],
  },
]
