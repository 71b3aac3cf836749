import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const ielts = (overall: number, date: string) =>
  ({
    id: 's1',
    language: { known: 'en' },
    test: { known: 'ielts-academic' },
    date: { known: date },
    overall: { known: overall },
  }) as const

const pay = (amount: number) => ({ known: { amount, currency: 'NZD', period: 'hour' } }) as const

const workedInNz = (from: string, to: string): Facts => ({
  jobs: {
    known: [
      {
        id: 'j1',
        country: { known: 'NZ' },
        from: { known: from },
        to: { known: to },
        'hours-per-week': { known: 40 },
        paid: { known: true },
      },
    ],
  },
  'nz-smc-6-points.nz-work-counted': { known: 'all' },
})

/** A fictional engineer with an Indonesian bachelor and an offer at NZD40 an hour. */
const engineer: Facts = {
  birth: { known: '1995-02-11' },
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
  jobs: { known: [] },
  sittings: { known: [ielts(6.5, '2026-02-01')] },
  'nz-smc-6-points.offer': { known: true },
  'nz-smc-6-points.offer-in-hand': { known: true },
  'nz-smc-6-points.hours': { known: 40 },
  'nz-smc-6-points.pay': pay(40),
  'nz-smc-6-points.anzsco': { known: '1-3' },
  'nz-smc-6-points.registered': { known: false },
  'nz-smc-6-points.qualification': { known: ['iqa-bachelor'] },
  'nz-smc-6-points.check-up': { known: true },
  'nz-smc-6-points.clearance': { known: true },
}

const without = (facts: Facts, ...ids: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)))

const doctor: Facts = {
  sittings: { known: [ielts(6.5, '2025-02-01')] },
  'nz-smc-6-points.qualification': { known: ['iqa-doctorate'] },
}

const threeYears = workedInNz('2023-08-01', '2026-07-31')

/** Worked by hand from the two tables: one skill choice, then years of work in New Zealand. */
export const examples: readonly Example[] = [
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Sarjana Indonesia dengan dua tahun kerja di Selandia Baru: 4 + 2 = 6',
      en: 'An Indonesian bachelor with two years of work in New Zealand: 4 + 2 = 6',
    },
    on: '2026-11-21',
    facts: { ...engineer, ...workedInNz('2024-11-01', '2026-10-31') },
    status: 'eligible',
    points: [6, 6],
    page: true,
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Sarjana yang sama tanpa kerja di Selandia Baru: 4 poin, kurang 2',
      en: 'The same bachelor without work in New Zealand: 4 points, 2 short',
    },
    on: '2026-11-21',
    facts: engineer,
    status: 'not-eligible',
    points: [4, 4],
    verdicts: { 'six-points': 'unmet', job: 'met', english: 'met' },
    page: true,
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Tiga tahun kerja sebelum 24 Agustus 2026: 3 + 3 = 6',
      en: 'Three years of work before 24 August 2026: 3 + 3 = 6',
    },
    on: '2026-08-23',
    facts: { ...engineer, ...threeYears },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Sejak 24 Agustus 2026 tiga tahun kerja tetap bernilai 2: 4 + 2 = 6',
      en: 'From 24 August 2026 three years still count 2: 4 + 2 = 6',
    },
    on: '2026-08-24',
    facts: { ...engineer, ...threeYears },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Magister luar negeri tanpa kerja: 5 poin',
      en: "A foreign master's without work: 5 points",
    },
    on: '2026-11-21',
    facts: { ...engineer, 'nz-smc-6-points.qualification': { known: ['iqa-masters'] } },
    status: 'not-eligible',
    points: [5, 5],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Magister Selandia Baru: 5 poin sampai 23 Agustus 2026',
      en: "A New Zealand master's: 5 points up to 23 August 2026",
    },
    on: '2026-08-23',
    facts: { ...engineer, 'nz-smc-6-points.qualification': { known: ['nz-masters'] } },
    status: 'not-eligible',
    points: [5, 5],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Magister Selandia Baru: 6 poin sejak 24 Agustus 2026',
      en: "A New Zealand master's: 6 points from 24 August 2026",
    },
    on: '2026-08-24',
    facts: { ...engineer, 'nz-smc-6-points.qualification': { known: ['nz-masters'] } },
    status: 'eligible',
    points: [6, 6],
    page: true,
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Pilihan tidak dijumlahkan: registrasi 5 dan magister 5 tetap 5',
      en: "Options do not add up: registration 5 and a master's 5 stay 5",
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      'nz-smc-6-points.qualification': { known: ['iqa-masters'] },
      'nz-smc-6-points.registered': { known: true },
      'nz-smc-6-points.registration-years': { known: 5 },
    },
    status: 'not-eligible',
    points: [5, 5],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Registrasi yang perlu enam tahun sudah 6 poin',
      en: 'A registration that takes six years is 6 points',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      'nz-smc-6-points.registered': { known: true },
      'nz-smc-6-points.registration-years': { known: 6 },
    },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Registrasi tiga setengah tahun: 3 poin dulu, 4 sekarang (disimpulkan)',
      en: 'A registration of three and a half years: 3 points then, 4 now (inferred)',
    },
    on: '2026-08-23',
    facts: {
      ...engineer,
      'nz-smc-6-points.qualification': { known: [] },
      'nz-smc-6-points.registered': { known: true },
      'nz-smc-6-points.registration-years': { known: 3.5 },
    },
    status: 'not-eligible',
    points: [3, 3],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'IQA yang hanya menyebut tingkat 9: 4 poin sampai 23 Agustus 2026',
      en: 'An IQA that states only level 9: 4 points up to 23 August 2026',
    },
    on: '2026-08-23',
    facts: { ...engineer, 'nz-smc-6-points.qualification': { known: ['iqa-level-9'] } },
    status: 'not-eligible',
    points: [4, 4],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'IQA yang hanya menyebut tingkat 9 sejak 24 Agustus 2026: belum ditemukan',
      en: 'An IQA that states only level 9 from 24 August 2026: not found',
    },
    on: '2026-08-24',
    facts: { ...engineer, 'nz-smc-6-points.qualification': { known: ['iqa-level-9'] } },
    status: 'undetermined',
    points: [0, 6],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Upah tepat 3 kali median (NZD105): 6 poin',
      en: 'Pay of exactly 3 times the median (NZD105): 6 points',
    },
    on: '2026-11-21',
    facts: { ...engineer, 'nz-smc-6-points.pay': pay(105) },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Sedikit di bawah 3 kali median: 4 atau 5, belum diketahui',
      en: 'Just under 3 times the median: 4 or 5, not known',
    },
    on: '2026-11-21',
    facts: { ...engineer, 'nz-smc-6-points.pay': pay(104.99) },
    status: 'not-eligible',
    points: [4, 5],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Upah tepat sebesar median NZD35,00 cukup untuk ANZSCO 1-3',
      en: 'Pay exactly at the median of NZD35.00 is enough for ANZSCO 1-3',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      ...workedInNz('2024-11-01', '2026-10-31'),
      'nz-smc-6-points.pay': pay(35),
    },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Upah NZD34,99 tidak cukup sejak 9 Maret 2026',
      en: 'Pay of NZD34.99 is not enough from 9 March 2026',
    },
    on: '2026-03-09',
    facts: {
      ...engineer,
      'nz-smc-6-points.qualification': { known: ['iqa-doctorate'] },
      'nz-smc-6-points.pay': pay(34.99),
    },
    status: 'not-eligible',
    points: [6, 6],
    verdicts: { job: 'unmet' },
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Sehari sebelumnya median masih NZD33,56: NZD34,99 cukup',
      en: 'The day before, the median was still NZD33.56: NZD34.99 is enough',
    },
    on: '2026-03-08',
    facts: {
      ...engineer,
      'nz-smc-6-points.qualification': { known: ['iqa-doctorate'] },
      'nz-smc-6-points.pay': pay(34.99),
    },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'ANZSCO 4-5 perlu 1,5 kali median (NZD52,50)',
      en: 'ANZSCO 4-5 needs 1.5 times the median (NZD52.50)',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      ...workedInNz('2024-11-01', '2026-10-31'),
      'nz-smc-6-points.anzsco': { known: '4-5' },
      'nz-smc-6-points.pay': pay(52.49),
    },
    status: 'not-eligible',
    points: [6, 6],
    verdicts: { job: 'unmet', 'six-points': 'met' },
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Masih 55 tahun sehari sebelum ulang tahun ke-56',
      en: 'Still 55 the day before the 56th birthday',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      birth: { known: '1970-11-22' },
      'nz-smc-6-points.qualification': { known: ['nz-masters'] },
    },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme: 'nz-smc-6-points',
    name: { id: 'Pada ulang tahun ke-56: terlalu tua', en: 'On the 56th birthday: too old' },
    on: '2026-11-22',
    facts: {
      ...engineer,
      birth: { known: '1970-11-22' },
      'nz-smc-6-points.qualification': { known: ['nz-masters'] },
    },
    status: 'not-eligible',
    points: [6, 6],
    verdicts: { age: 'unmet' },
  },
  {
    programme: 'nz-smc-6-points',
    name: { id: 'IELTS 6,0 tidak cukup', en: 'IELTS 6.0 is not enough' },
    on: '2026-11-21',
    facts: {
      ...engineer,
      sittings: { known: [ielts(6, '2026-02-01')] },
      'nz-smc-6-points.qualification': { known: ['nz-masters'] },
    },
    status: 'not-eligible',
    points: [6, 6],
    verdicts: { english: 'unmet' },
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Belum ada tawaran kerja: belum bisa diputuskan',
      en: 'No offer known yet: undecided',
    },
    on: '2026-11-21',
    facts: {
      ...without(engineer, 'nz-smc-6-points.offer'),
      'nz-smc-6-points.qualification': { known: ['nz-masters'] },
    },
    status: 'undetermined',
    points: [6, 6],
    missing: ['nz-smc-6-points.offer'],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Tes Inggris selain IELTS: nilai setaranya belum ditemukan, jadi belum pasti',
      en: 'An English test other than IELTS: its equal result was not found, so undecided',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      sittings: {
        known: [
          {
            id: 's1',
            language: { known: 'en' },
            test: { known: 'languagecert' },
            level: { known: 'c1' },
            date: { known: '2026-02-01' },
          },
        ],
      },
      'nz-smc-6-points.qualification': { known: ['nz-masters'] },
    },
    status: 'undetermined',
    points: [6, 6],
    verdicts: { english: 'unknown', 'six-points': 'met' },
    missing: [],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Belum memegang tawaran kerja: upah tidak memberi poin, sarjana luar negeri tetap 4',
      en: 'No job offer in hand: pay gives no points, a foreign bachelor stays at 4',
    },
    on: '2026-11-21',
    facts: {
      ...without(engineer, 'nz-smc-6-points.offer', 'nz-smc-6-points.pay'),
      'nz-smc-6-points.offer-in-hand': { known: false },
    },
    status: 'not-eligible',
    points: [4, 4],
    verdicts: { job: 'unknown', 'six-points': 'unmet' },
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Tawaran di tangan, upahnya belum diketahui: 4 sampai 6 poin',
      en: 'An offer in hand, its pay not known: 4 to 6 points',
    },
    on: '2026-11-21',
    facts: without(engineer, 'nz-smc-6-points.pay'),
    status: 'undetermined',
    points: [4, 6],
    missing: ['nz-smc-6-points.pay'],
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Sehari sebelum median naik pada 18 Agustus 2025: NZD33,55 di atas 31,61',
      en: 'The day before the median rose on 18 August 2025: NZD33.55 is above 31.61',
    },
    on: '2025-08-17',
    facts: { ...engineer, ...doctor, 'nz-smc-6-points.pay': pay(33.55) },
    status: 'eligible',
    points: [6, 6],
    verdicts: { job: 'met' },
  },
  {
    programme: 'nz-smc-6-points',
    name: {
      id: 'Sejak 18 Agustus 2025 mediannya NZD33,56: kurang satu sen',
      en: 'From 18 August 2025 the median is NZD33.56: one cent short',
    },
    on: '2025-08-18',
    facts: { ...engineer, ...doctor, 'nz-smc-6-points.pay': pay(33.55) },
    status: 'not-eligible',
    points: [6, 6],
    verdicts: { job: 'unmet' },
  },
]
