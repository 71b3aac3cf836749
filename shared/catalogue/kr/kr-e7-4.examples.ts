// Worked by hand from the manual's table: one line of sums beside each case; the many borders make it long.
import type { Facts, Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'kr-e7-4'

const stay = (from: string): Item => ({
  id: 'e9',
  country: { known: 'KR' },
  permit: { known: 'E-9' },
  from: { known: from },
  ongoing: { known: true },
  lawful: { known: true },
})
const topik = (grade: number, date: string): Item => ({
  id: 's1',
  language: { known: 'ko' },
  test: { known: 'topik' },
  grade: { known: grade },
  date: { known: date },
})
const preTest = (overall: number, speaking: number): Item => ({
  id: 's1',
  language: { known: 'ko' },
  test: { known: 'kiip' },
  grade: 'not-applicable',
  overall: { known: overall },
  speaking: { known: speaking },
  date: { known: '2025-10-18' },
})

/** What employer and authorities settle, all in order: 3 of at most ceil(30 % of 10) people. */
const settled: Facts = {
  'kr-e7-4.contract-months': { known: 24 },
  'kr-e7-4.contract-pay': {
    known: { amount: 26000000, currency: 'KRW', period: 'year' },
  },
  'kr-e7-4.employer-recommendation': { known: true },
  'kr-e7-4.regional-recommendation': { known: false },
  'kr-e7-4.ministry-recommendation': { known: false },
  'kr-e7-4.clearance': { known: true },
  'kr-e7-4.deductions': { known: [] },
  'kr-e7-4.employer-has-e9-e10-h2': { known: true },
  'kr-e7-4.employer-has-e9-e10': { known: true },
  'kr-e7-4.employer-tax-paid': { known: true },
  'kr-e7-4.employer-favoured': { known: false },
  'kr-e7-4.employer-korean-staff': { known: 10 },
  'kr-e7-4.employer-e74-staff': { known: 3 },
  'kr-e7-4.quota-left': { known: true },
}

/** 25 years old (40), income 26 million (50), recommended (50): 140 points without Korean. */
const worker: Facts = {
  ...settled,
  birth: { known: '2001-04-10' },
  residence: { known: 'KR' },
  degrees: { known: [] },
  stays: { known: [stay('2022-03-01')] },
  sittings: { known: [topik(2, '2025-10-19')] },
  'kr-e7-4.working-normally': { known: true },
  'kr-e7-4.sector': { known: 'other' },
  'kr-e7-4.months-outside-capital': { known: 0 },
  'kr-e7-4.months-at-employer': { known: 30 },
  'kr-e7-4.average-pay': { known: 26000000 },
  'kr-e7-4.three-years-rural': { known: false },
  'kr-e7-4.korean-licence': { known: false },
  'kr-e7-4.driving-licence': { known: false },
}
const driver: Facts = { ...worker, 'kr-e7-4.driving-licence': { known: true } }
/** 29 years old (60): 160 points without Korean. */
const older: Facts = { ...worker, birth: { known: '1997-05-10' } }
const withoutKorean: Facts = { sittings: { known: [] } }
const farmer: Facts = {
  ...worker,
  'kr-e7-4.sector': { known: 'agriculture' },
  'kr-e7-4.contract-pay': { known: { amount: 25500000, currency: 'KRW', period: 'year' } },
  'kr-e7-4.employer-recommendation': { known: false },
}

/** Worked cases: income + Korean + age + bonuses - deductions. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Pekerja pabrik 25 tahun: penghasilan 50 + TOPIK 2 50 + usia 40 + rekomendasi 50 + SIM Korea 10 = tepat 200',
      en: 'A factory worker of 25: income 50 + TOPIK 2 50 + age 40 + recommendation 50 + Korean driving licence 10 = exactly 200',
    },
    on: '2026-11-21',
    facts: driver,
    status: 'eligible',
    points: [200, 200],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Pekerja yang sama tanpa SIM Korea: 190 poin, kurang 10; tanpa bahasa Korea hanya 140, jadi keringanan juga belum cukup',
      en: 'The same worker without the driving licence: 190 points, 10 short; without Korean only 140, so the grace does not reach either',
    },
    on: '2026-11-21',
    facts: worker,
    status: 'not-eligible',
    points: [190, 190],
    verdicts: { score: 'unmet', 'four-years': 'met', contract: 'met', 'employer-rec': 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Tanpa bahasa Korea pada hari terakhir keringanan (31 Desember 2026): 160 poin dari komponen lain sudah cukup',
      en: 'Without Korean on the last day of the grace (31 December 2026): 160 points from the other rows are enough',
    },
    on: '2026-12-31',
    facts: { ...older, ...withoutKorean },
    status: 'eligible',
    points: [160, 160],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Orang yang sama sehari kemudian: keringanan berakhir, 160 poin tidak cukup',
      en: 'The same person a day later: the grace is over, 160 points are not enough',
    },
    on: '2027-01-01',
    facts: { ...older, ...withoutKorean },
    status: 'not-eligible',
    points: [160, 160],
    verdicts: { score: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Keringanan dengan tepat 150 poin tanpa bahasa Korea (50 + 40 + 50 + 10)',
      en: 'The grace with exactly 150 points and no Korean (50 + 40 + 50 + 10)',
    },
    on: '2026-11-21',
    facts: { ...driver, ...withoutKorean },
    status: 'eligible',
    points: [150, 150],
  },
  {
    programme,
    name: {
      id: 'Tingkat TOPIK yang belum diketahui: antara 140 dan 260 poin, belum bisa diputuskan',
      en: 'A TOPIK grade not yet known: between 140 and 260 points, undecided',
    },
    on: '2026-11-21',
    facts: {
      ...worker,
      sittings: {
        known: [
          {
            id: 's1',
            language: { known: 'ko' },
            test: { known: 'topik' },
            date: { known: '2025-10-19' },
          },
        ],
      },
    },
    status: 'undetermined',
    points: [140, 260],
    missing: ['sittings.s1.grade'],
  },
  {
    programme,
    name: {
      id: 'Semua siap kecuali kuota yang belum diketahui',
      en: 'Everything ready but the quota, which is not known',
    },
    on: '2026-11-21',
    facts: { ...driver, 'kr-e7-4.quota-left': 'dont-know' },
    status: 'undetermined',
    points: [200, 200],
    missing: ['kr-e7-4.quota-left'],
  },
  {
    programme,
    name: {
      id: 'Mahasiswa di Kupang yang belum pernah ke Korea: jalur ini dibuka dari dalam Korea',
      en: 'A student in Kupang who has never been to Korea: this door opens from inside Korea',
    },
    on: '2026-11-21',
    facts: {
      birth: { known: '2004-02-11' },
      residence: { known: 'ID' },
      stays: { known: [] },
      sittings: { known: [] },
    },
    status: 'not-eligible',
    verdicts: { 'in-country': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Empat tahun genap pada hari pengajuan (22 November 2022 sampai 21 November 2026)',
      en: 'Four full years on the day of application (22 November 2022 to 21 November 2026)',
    },
    on: '2026-11-21',
    facts: { ...driver, stays: { known: [stay('2022-11-22')] } },
    status: 'eligible',
    verdicts: { 'four-years': 'met' },
  },
  {
    programme,
    name: {
      id: 'Kurang beberapa hari dari empat tahun',
      en: 'A few days short of four years',
    },
    on: '2026-11-21',
    facts: { ...driver, stays: { known: [stay('2022-11-26')] } },
    status: 'not-eligible',
    verdicts: { 'four-years': 'unmet', score: 'met' },
  },
  {
    programme,
    name: {
      id: 'Tiga tahun di luar wilayah ibu kota dengan rekomendasi provinsi: cukup, dan rekomendasinya menambah 30 poin',
      en: 'Three years outside the capital area with a provincial recommendation: enough, and the recommendation adds 30 points',
    },
    on: '2026-11-21',
    facts: {
      ...worker,
      stays: { known: [stay('2023-10-01')] },
      'kr-e7-4.months-outside-capital': { known: 36 },
      'kr-e7-4.regional-recommendation': { known: true },
    },
    status: 'eligible',
    points: [220, 220],
  },
  {
    programme,
    name: {
      id: 'Rekomendasi kementerian dan provinsi sekaligus: hanya satu yang dihitung (190 + 30)',
      en: 'Both a ministry and a provincial recommendation: only one counts (190 + 30)',
    },
    on: '2026-11-21',
    facts: {
      ...worker,
      'kr-e7-4.ministry-recommendation': { known: true },
      'kr-e7-4.regional-recommendation': { known: true },
    },
    status: 'eligible',
    points: [220, 220],
  },
  {
    programme,
    name: {
      id: 'Semua potongan terberat: 50 + TOPIK 3 80 + usia 60 + 50 + 10 - 50 = tepat 200',
      en: 'The heaviest deductions of all kinds: 50 + TOPIK 3 80 + age 60 + 50 + 10 - 50 = exactly 200',
    },
    on: '2026-11-21',
    facts: {
      ...older,
      sittings: { known: [topik(3, '2025-10-19')] },
      'kr-e7-4.driving-licence': { known: true },
      'kr-e7-4.deductions': { known: ['fine-3', 'tax-3', 'immigration-3'] },
    },
    status: 'eligible',
    points: [200, 200],
  },
  {
    programme,
    name: {
      id: 'Penghasilan 25,88 juta won: tabel memberi 50 poin, tetapi batas aturan 25,89 juta belum tercapai',
      en: 'Income of 25.88 million won: the table gives 50 points, but the floor of 25.89 million is missed',
    },
    on: '2026-11-21',
    facts: { ...driver, 'kr-e7-4.average-pay': { known: 25880000 } },
    status: 'not-eligible',
    points: [200, 200],
    verdicts: { score: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Pekerja perikanan dengan penghasilan tepat 24 juta dan kontrak tepat 25,89 juta won: batas sektornya tercapai',
      en: 'A fishery worker with income of exactly 24 million and a contract of exactly 25.89 million won: the floors of the sector are met',
    },
    on: '2026-11-21',
    facts: {
      ...driver,
      'kr-e7-4.sector': { known: 'fishery' },
      'kr-e7-4.average-pay': { known: 24000000 },
      'kr-e7-4.contract-pay': { known: { amount: 25890000, currency: 'KRW', period: 'year' } },
    },
    status: 'eligible',
    points: [200, 200],
  },
  {
    programme,
    name: {
      id: 'Kontrak pertanian 25,5 juta won pada 30 Agustus 2026: masih di atas batas lama 25 juta (rekomendasi perusahaan belum ada)',
      en: "A farm contract of 25.5 million won on 30 August 2026: above the old floor of 25 million (the employer's recommendation is missing)",
    },
    on: '2026-08-30',
    facts: farmer,
    status: 'not-eligible',
    verdicts: { contract: 'met', 'employer-rec': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Kontrak yang sama sehari kemudian: di bawah batas baru 25,89 juta won',
      en: 'The same contract a day later: under the new floor of 25.89 million won',
    },
    on: '2026-08-31',
    facts: farmer,
    status: 'not-eligible',
    verdicts: { contract: 'unmet', 'employer-rec': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'TOPIK 3 pada hari terakhir berlakunya: 140 + 80 = 220',
      en: 'TOPIK 3 on its last day: 140 + 80 = 220',
    },
    on: '2026-11-21',
    facts: { ...worker, sittings: { known: [topik(3, '2024-11-21')] } },
    status: 'eligible',
    points: [220, 220],
  },
  {
    programme,
    name: {
      id: 'TOPIK yang sama sehari kemudian sudah kedaluwarsa: 140',
      en: 'The same TOPIK has expired a day later: 140',
    },
    on: '2026-11-22',
    facts: { ...worker, sittings: { known: [topik(3, '2024-11-21')] } },
    status: 'not-eligible',
    points: [140, 140],
  },
  {
    programme,
    name: {
      id: 'Tes awal KIIP 81 dengan nilai lisan 3: 120 poin bahasa, jumlah 260',
      en: 'A KIIP pre-test of 81 with an oral score of 3: 120 points for Korean, 260 in all',
    },
    on: '2026-11-21',
    facts: { ...worker, sittings: { known: [preTest(81, 3)] } },
    status: 'eligible',
    points: [260, 260],
  },
  {
    programme,
    name: {
      id: 'Tes awal KIIP 85 dengan nilai lisan 2: tidak dihitung, jumlah 140',
      en: 'A KIIP pre-test of 85 with an oral score of 2: void, 140 in all',
    },
    on: '2026-11-21',
    facts: { ...worker, sittings: { known: [preTest(85, 2)] } },
    status: 'not-eligible',
    points: [140, 140],
  },
  {
    programme,
    name: {
      id: 'Perusahaan dengan sepuluh karyawan Korea boleh tiga pekerja E-7-4; kamu yang keempat',
      en: 'A firm with ten Korean staff may have three E-7-4 people; you would be the fourth',
    },
    on: '2026-11-21',
    facts: { ...driver, 'kr-e7-4.employer-e74-staff': { known: 4 } },
    status: 'not-eligible',
    verdicts: { 'employer-share': 'unmet', score: 'met' },
  },
  {
    programme,
    name: {
      id: 'Perusahaan tanpa karyawan Korea tetapi dengan pekerja E-9: tetap boleh satu orang E-7-4',
      en: 'A firm without Korean staff but with E-9 workers may still have one E-7-4 person',
    },
    on: '2026-11-21',
    facts: {
      ...driver,
      'kr-e7-4.employer-korean-staff': { known: 0 },
      'kr-e7-4.employer-e74-staff': { known: 1 },
    },
    status: 'eligible',
    verdicts: { 'employer-share': 'met' },
  },
  {
    programme,
    name: {
      id: 'Perikanan memakai batas 50 persen karena sektornya: 5 orang dari 10 karyawan Korea masih boleh',
      en: 'Fishery has the fifty-percent limit by its sector: 5 people for 10 Korean staff are allowed',
    },
    on: '2026-11-21',
    facts: {
      ...driver,
      'kr-e7-4.sector': { known: 'fishery' },
      'kr-e7-4.employer-e74-staff': { known: 5 },
    },
    status: 'eligible',
    verdicts: { 'employer-share': 'met' },
  },
  {
    programme,
    name: {
      id: 'Kapal pesisir tidak: 5 orang melebihi 30 persen dari 10 karyawan Korea',
      en: 'Coastal shipping does not: 5 people are over thirty percent of 10 Korean staff',
    },
    on: '2026-11-21',
    facts: {
      ...driver,
      'kr-e7-4.sector': { known: 'coastal-shipping' },
      'kr-e7-4.employer-e74-staff': { known: 5 },
    },
    status: 'not-eligible',
    verdicts: { 'employer-share': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum 31 Juli 2026: batas gaji kontrak waktu itu belum ditemukan',
      en: 'The day before 31 July 2026: the contract floor of that time was not found',
    },
    on: '2026-07-30',
    facts: driver,
    status: 'undetermined',
    verdicts: { contract: 'unknown', score: 'unknown' },
  },
  {
    programme,
    name: {
      id: 'Sejak 31 Juli 2026 kontrak 26 juta won tepat cukup; tabel poinnya baru diketahui sejak 31 Agustus',
      en: 'From 31 July 2026 a contract of 26 million won is exactly enough; the points table is known from 31 August only',
    },
    on: '2026-07-31',
    facts: driver,
    status: 'undetermined',
    verdicts: { contract: 'met', score: 'unknown' },
  },
]
