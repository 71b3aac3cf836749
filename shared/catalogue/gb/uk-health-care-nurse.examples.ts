import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'uk-health-care-nurse'

const pounds = (amount: number, period: 'year' | 'once' = 'year') => ({
  known: { amount, currency: 'GBP', period } as const,
})

const result = (
  id: string,
  test: string,
  date: string,
  [reading, listening, speaking, writing]: readonly [number, number, number, number],
) => ({
  id,
  language: { known: 'en' },
  test: { known: test },
  date: { known: date },
  reading: { known: reading },
  listening: { known: listening },
  speaking: { known: speaking },
  writing: { known: writing },
})

const education = (level: string, country = 'ID') => ({
  known: [
    {
      id: 'd1',
      level: { known: level },
      status: { known: 'completed' },
      field: { known: '0913' },
      awarded: { known: '2023-09-15' },
      country: { known: country },
    },
  ],
})

const employed: Facts = {
  'uk-health-care-nurse.salary': pounds(32073),
  'uk-health-care-nurse.scale-rate': pounds(32073),
  'uk-health-care-nurse.certificate-of-sponsorship': { known: true },
  'uk-health-care-nurse.employer-approved': { known: true },
  'uk-health-care-nurse.check-up': { known: true },
  'uk-health-care-nurse.clearance': { known: true },
  'uk-health-care-nurse.maintenance-certified': { known: true },
}

const nurse: Facts = {
  ...employed,
  birth: { known: '2000-11-02' },
  degrees: education('d3'),
  'licence.str-nurse': { known: true },
  'uk-health-care-nurse.cbt': { known: true },
  sittings: { known: [result('s1', 'ielts-academic', '2026-03-14', [7, 7, 7, 6.5])] },
}

const sat = (...sittings: readonly ReturnType<typeof result>[]): Facts => ({
  ...nurse,
  sittings: { known: sittings },
})

/** Worked cases: the English of one and of two sittings, the pay floor, the savings. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Perawat D3 dengan STR, IELTS 7,0 (menulis 6,5), CBT, dan sponsor: memenuhi syarat',
      en: 'A D3 nurse with STR, IELTS 7.0 (writing 6.5), CBT and a sponsor: eligible',
    },
    on: '2026-11-21',
    facts: nurse,
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'Berbicara 6,5 dalam satu ujian: kurang setengah tingkat',
      en: 'Speaking 6.5 in a single sitting: half a band short',
    },
    on: '2026-11-21',
    facts: sat(result('s1', 'ielts-academic', '2026-03-14', [7.5, 7, 6.5, 7])),
    status: 'not-eligible',
    verdicts: { 'english-nmc': 'unmet', nursing: 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Dua ujian dalam 12 bulan digabung: membaca dari yang kedua, berbicara dari yang pertama',
      en: 'Two sittings within 12 months combined: reading of the second, speaking of the first',
    },
    on: '2026-11-21',
    facts: sat(
      result('s1', 'ielts-academic', '2025-09-20', [6.5, 7, 7, 6.5]),
      result('s2', 'ielts-academic', '2026-09-20', [7, 7, 6.5, 6]),
    ),
    status: 'eligible',
    verdicts: { 'english-nmc': 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Dua ujian berjarak 12 bulan dan sehari tidak bisa digabung',
      en: 'Two sittings 12 months and a day apart cannot be combined',
    },
    on: '2026-11-21',
    facts: sat(
      result('s1', 'ielts-academic', '2025-09-20', [6.5, 7, 7, 6.5]),
      result('s2', 'ielts-academic', '2026-09-21', [7, 7, 6.5, 6]),
    ),
    status: 'not-eligible',
    verdicts: { 'english-nmc': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Gabungan tidak diterima bila satu bagian kurang lebih dari setengah tingkat (membaca 6,0)',
      en: 'A combination fails when one part is more than half a band below (reading 6.0)',
    },
    on: '2026-11-21',
    facts: sat(
      result('s1', 'ielts-academic', '2026-03-14', [6, 7, 7, 6.5]),
      result('s2', 'ielts-academic', '2026-09-12', [7, 7, 6.5, 6.5]),
    ),
    status: 'not-eligible',
    verdicts: { 'english-nmc': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'IELTS dan OET tidak bisa digabung',
      en: 'IELTS and OET cannot be combined',
    },
    on: '2026-11-21',
    facts: sat(
      result('s1', 'ielts-academic', '2026-03-14', [6.5, 7, 7, 6.5]),
      result('s2', 'oet', '2026-06-13', [350, 350, 340, 300]),
    ),
    status: 'not-eligible',
    verdicts: { 'english-nmc': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'OET tepat B (350) dan menulis C+ (300) cukup',
      en: 'OET of exactly B (350) with writing C+ (300) is enough',
    },
    on: '2026-11-21',
    facts: sat(result('s1', 'oet', '2026-06-13', [350, 350, 350, 300])),
    status: 'eligible',
    verdicts: { 'english-nmc': 'met' },
  },
  {
    programme,
    name: {
      id: 'Nilai menulis belum diketahui: belum bisa diputuskan',
      en: 'The writing score is not known: undecided',
    },
    on: '2026-11-21',
    facts: {
      ...nurse,
      sittings: {
        known: [
          {
            id: 's1',
            language: { known: 'en' },
            test: { known: 'ielts-academic' },
            date: { known: '2026-03-14' },
            reading: { known: 7 },
            listening: { known: 7.5 },
            speaking: { known: 7 },
          },
        ],
      },
    },
    status: 'undetermined',
    verdicts: { 'english-nmc': 'unknown' },
    missing: ['sittings.s1.writing'],
  },
  {
    programme,
    name: {
      id: 'S1 Keperawatan tanpa Ners dan tanpa STR: belum memenuhi syarat',
      en: 'An S1 in nursing without Ners or STR: not eligible',
    },
    on: '2026-11-21',
    facts: {
      ...nurse,
      degrees: education('s1'),
      'licence.str-nurse': { known: false },
      'uk-health-care-nurse.leads-to-registration': { known: false },
    },
    status: 'not-eligible',
    verdicts: { nursing: 'unmet', 'home-registration': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Gaji satu pound di bawah skala posisinya tidak cukup, meski di atas GBP 25.000',
      en: 'Pay one pound under the scale of the post is not enough, though above GBP 25,000',
    },
    on: '2026-11-21',
    facts: { ...nurse, 'uk-health-care-nurse.salary': pounds(32072) },
    status: 'not-eligible',
    verdicts: { salary: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Skala posisi GBP 24.000: batas umum GBP 25.000 yang menentukan',
      en: 'A scale rate of GBP 24,000: the general floor of GBP 25,000 decides',
    },
    on: '2026-11-21',
    facts: {
      ...nurse,
      'uk-health-care-nurse.salary': pounds(24999),
      'uk-health-care-nurse.scale-rate': pounds(24000),
    },
    status: 'not-eligible',
    verdicts: { salary: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Tanpa jaminan sponsor: tepat GBP 1.270 selama 28 hari cukup',
      en: 'Without the sponsor: exactly GBP 1,270 for 28 days is enough',
    },
    on: '2026-11-21',
    facts: {
      ...nurse,
      'uk-health-care-nurse.maintenance-certified': { known: false },
      funds: pounds(1270, 'once'),
      'uk-health-care-nurse.funds-held': { known: true },
    },
    status: 'eligible',
    verdicts: { funds: 'met' },
  },
  {
    programme,
    name: {
      id: 'Tanpa jaminan sponsor dan simpanan GBP 1.269: belum cukup',
      en: 'Without the sponsor and with GBP 1,269: not enough',
    },
    on: '2026-11-21',
    facts: {
      ...nurse,
      'uk-health-care-nurse.maintenance-certified': { known: false },
      funds: pounds(1269, 'once'),
      'uk-health-care-nurse.funds-held': { known: true },
    },
    status: 'not-eligible',
    verdicts: { funds: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Belum punya simpanan cukup: tidak perlu ditanya berapa lama disimpan, sponsor yang menentukan',
      en: 'Not enough savings yet: how long they were held is not asked, the sponsor decides',
    },
    on: '2026-11-21',
    facts: {
      ...nurse,
      'uk-health-care-nurse.maintenance-certified': 'dont-know',
      funds: pounds(300, 'once'),
    },
    status: 'undetermined',
    verdicts: { funds: 'unknown' },
    missing: ['uk-health-care-nurse.maintenance-certified'],
  },
  {
    programme,
    name: {
      id: 'Gabungan OET: menulis C (200) di ujian kedua masih boleh bila ujian pertama C+ (300)',
      en: 'OET combined: writing of C (200) in the second is still allowed with C+ (300) in the first',
    },
    on: '2026-11-21',
    facts: sat(
      result('s1', 'oet', '2026-03-14', [300, 350, 350, 300]),
      result('s2', 'oet', '2026-09-12', [350, 300, 350, 200]),
    ),
    status: 'eligible',
    verdicts: { 'english-nmc': 'met' },
  },
  {
    programme,
    name: {
      id: 'Tiga ujian tidak bisa digabung: hanya dua',
      en: 'Three sittings cannot be combined: only two',
    },
    on: '2026-11-21',
    facts: sat(
      result('s1', 'ielts-academic', '2026-01-10', [7, 6.5, 6.5, 6.5]),
      result('s2', 'ielts-academic', '2026-04-11', [6.5, 7, 6.5, 6.5]),
      result('s3', 'ielts-academic', '2026-07-11', [6.5, 6.5, 7, 6.5]),
    ),
    status: 'not-eligible',
    verdicts: { 'english-nmc': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Tamat SMA: tanpa pendidikan perawat, dan tidak ada yang perlu ditanya lagi',
      en: 'Finished school: no nursing education, and nothing more to ask',
    },
    on: '2026-11-21',
    facts: {
      ...employed,
      degrees: {
        known: [{ id: 'd1', level: { known: 'sma' }, status: { known: 'completed' } }],
      },
    },
    status: 'not-eligible',
    verdicts: { nursing: 'unmet', 'home-registration': 'unknown' },
  },
]
