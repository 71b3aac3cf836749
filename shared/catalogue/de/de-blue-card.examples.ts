import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const on = '2026-11-21'

const degree = (awarded: string, level = 's1'): Item => ({
  id: 'd1',
  level: { known: level },
  status: { known: 'completed' },
  field: { known: '0613' },
  country: { known: 'ID' },
  awarded: { known: awarded },
  years: { known: 4 },
})

const pay = (amount: number) => ({ known: { amount, currency: 'EUR', period: 'year' } }) as const

const graduate = {
  birth: { known: '1998-04-02' },
  degrees: { known: [degree('2020-09-10')] },
  'de.degree-standing': { known: 'comparable' },
} as const

/** A job outside the listed groups, so that only the regular mark or a fresh degree helps. */
const offered = {
  'de.offer': { known: true },
  'de-blue-card.offer-six-months': { known: true },
  'de-blue-card.offer-fits-degree': { known: true },
  'de-blue-card.offer-occupation': { known: '2421' },
  'de.offer-assured': { known: true },
  'de.licence-required': { known: false },
  'de.ba-consent': { known: true },
  'de-blue-card.clearance': { known: true },
} as const

const developer = { ...offered, 'de-blue-card.offer-occupation': { known: '2512' } } as const

/** Worked by hand from s.18g(1): 50 % and 45.3 % of the pension ceiling of the year of filing. */
export const examples: readonly Example[] = [
  {
    programme: 'de-blue-card',
    name: {
      id: 'Gelar setara dan gaji tepat EUR 50.700: cukup',
      en: 'Comparable degree and pay of exactly EUR 50,700: enough',
    },
    on,
    facts: { ...graduate, ...offered, 'de.offer-salary': pay(50700) },
    status: 'eligible',
    page: true,
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Pekerjaan yang sama dengan EUR 50.699: kurang satu euro',
      en: 'The same job at EUR 50,699: one euro short',
    },
    on,
    facts: { ...graduate, ...offered, 'de.offer-salary': pay(50699) },
    status: 'not-eligible',
    verdicts: { salary: 'unmet', degree: 'met', offer: 'met' },
    page: true,
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Pengembang perangkat lunak dengan tepat EUR 45.934,20 dan persetujuan: cukup',
      en: 'A software developer at exactly EUR 45,934.20 with consent: enough',
    },
    on,
    facts: { ...graduate, ...developer, 'de.offer-salary': pay(45934.2) },
    status: 'eligible',
    page: true,
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Pengembang yang sama, kurang satu sen',
      en: 'The same developer, one cent short',
    },
    on,
    facts: { ...graduate, ...developer, 'de.offer-salary': pay(45934.19) },
    status: 'not-eligible',
    verdicts: { salary: 'unmet' },
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Gaji lebih rendah tanpa persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit): tidak cukup',
      en: 'Reduced pay without the consent of the Federal Employment Agency: not enough',
    },
    on,
    facts: {
      ...graduate,
      ...developer,
      'de.offer-salary': pay(46000),
      'de.ba-consent': { known: false },
    },
    status: 'not-eligible',
    verdicts: { salary: 'unmet' },
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Gelar tepat tiga tahun lalu: gaji lebih rendah masih boleh',
      en: 'Degree exactly three years old: the reduced pay still applies',
    },
    on,
    facts: {
      ...graduate,
      ...offered,
      degrees: { known: [degree('2023-11-21')] },
      'de.offer-salary': pay(46000),
    },
    status: 'eligible',
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Sehari kemudian gelar itu lebih dari tiga tahun: tidak lagi',
      en: 'A day later the degree is older than three years: no longer',
    },
    on: '2026-11-22',
    facts: {
      ...graduate,
      ...offered,
      degrees: { known: [degree('2023-11-21')] },
      'de.offer-salary': pay(46000),
    },
    status: 'not-eligible',
    verdicts: { salary: 'unmet' },
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'EUR 50.000 pada 31 Desember 2025: di atas ambang 2025 (48.300)',
      en: 'EUR 50,000 on 31 December 2025: above the mark of 2025 (48,300)',
    },
    on: '2025-12-31',
    facts: { ...graduate, ...offered, 'de.offer-salary': pay(50000) },
    status: 'eligible',
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'EUR 50.000 pada 1 Januari 2026: di bawah ambang 2026 (50.700)',
      en: 'EUR 50,000 on 1 January 2026: below the mark of 2026 (50,700)',
    },
    on: '2026-01-01',
    facts: { ...graduate, ...offered, 'de.offer-salary': pay(50000) },
    status: 'not-eligible',
    verdicts: { salary: 'unmet' },
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Pada 2027 ambangnya belum diketahui: belum bisa diputuskan',
      en: 'In 2027 the mark is not known: undecided',
    },
    on: '2027-01-04',
    facts: { ...graduate, ...offered, 'de.offer-salary': pay(60000) },
    status: 'undetermined',
    verdicts: { salary: 'unknown' },
    missing: [],
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Gaji dalam tawaran belum diketahui',
      en: 'The pay in the offer is not known yet',
    },
    on,
    facts: { ...graduate, ...developer },
    status: 'undetermined',
    missing: ['de.offer-salary'],
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Perawat: profesi teregulasi tanpa izin praktik',
      en: 'A nurse: regulated profession without a licence',
    },
    on,
    facts: {
      ...graduate,
      ...offered,
      'de-blue-card.offer-occupation': { known: '2221' },
      'de.offer-salary': pay(47000),
      'de.licence-required': { known: true },
      'de.licence-granted': { known: false },
    },
    status: 'not-eligible',
    verdicts: { licence: 'unmet', salary: 'met' },
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'D3 tiga tahun yang tidak setara dan tidak ditempatkan pada tingkat 6',
      en: 'A three-year D3 that is neither comparable nor placed at level 6',
    },
    on,
    facts: {
      ...graduate,
      ...developer,
      degrees: { known: [{ ...degree('2020-09-10', 'd3'), years: { known: 3 } }] },
      'de.degree-standing': { known: 'none' },
      'de-blue-card.level-six': { known: false },
      'de.offer-salary': pay(60000),
    },
    status: 'not-eligible',
    verdicts: { degree: 'unmet', salary: 'met' },
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Program tersier tepat tiga tahun yang ditempatkan Jerman pada tingkat 6: dihitung',
      en: 'A tertiary programme of exactly three years that Germany places at level 6: counts',
    },
    on,
    facts: {
      ...graduate,
      ...developer,
      degrees: { known: [{ ...degree('2020-09-10', 'd3'), years: { known: 3 } }] },
      'de.degree-standing': { known: 'none' },
      'de-blue-card.level-six': { known: true },
      'de.offer-salary': pay(60000),
    },
    status: 'eligible',
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Gelar setara, belum ada tawaran kerja: semuanya bergantung pada tawaran itu',
      en: 'A comparable degree and no offer yet: everything hangs on the offer',
    },
    on,
    facts: graduate,
    status: 'undetermined',
    verdicts: { degree: 'met', offer: 'unknown', salary: 'unknown' },
    missing: [
      'de.offer',
      'de-blue-card.offer-six-months',
      'de-blue-card.offer-fits-degree',
      'de-blue-card.offer-occupation',
      'de.offer-assured',
      'de.offer-salary',
      'de.ba-consent',
      'de.licence-required',
      'de.licence-granted',
      'de-blue-card.clearance',
    ],
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'D1 baru di samping sarjana lama: sarjananya tidak menjadi baru, gaji lebih rendah tidak boleh',
      en: 'A new D1 beside an old bachelor: the bachelor is not young, the reduced pay does not apply',
    },
    on,
    facts: {
      ...graduate,
      ...offered,
      degrees: {
        known: [degree('2020-09-10'), { ...degree('2025-08-20', 'd1'), id: 'd2' }],
      },
      'de.offer-salary': pay(46000),
    },
    status: 'not-eligible',
    verdicts: { salary: 'unmet', degree: 'met' },
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'D3 berusia dua tahun yang setara, tanpa gelar lain: gaji lebih rendah boleh',
      en: 'A comparable D3 of two years and no other degree: the reduced pay applies',
    },
    on,
    facts: {
      ...graduate,
      ...offered,
      degrees: { known: [degree('2024-08-20', 'd3')] },
      'de.offer-salary': pay(46000),
    },
    status: 'eligible',
    verdicts: { salary: 'met' },
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'S1 dari Indonesia yang tidak dinyatakan setara: lamanya tidak ditanya, keterangan tingkat 6 yang menentukan',
      en: 'An Indonesian S1 not found comparable: its length is not asked, the level-6 statement decides',
    },
    on,
    facts: {
      ...graduate,
      ...developer,
      degrees: {
        known: [
          {
            id: 'd1',
            level: { known: 's1' },
            status: { known: 'completed' },
            country: { known: 'ID' },
            awarded: { known: '2020-09-10' },
          },
        ],
      },
      'de.degree-standing': { known: 'state-recognised' },
      'de.offer-salary': pay(60000),
    },
    status: 'undetermined',
    verdicts: { degree: 'unknown' },
    missing: ['de-blue-card.level-six'],
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Hari terakhir 2026: EUR 50.700 masih cukup',
      en: 'The last day of 2026: EUR 50,700 is still enough',
    },
    on: '2026-12-31',
    facts: { ...graduate, ...offered, 'de.offer-salary': pay(50700) },
    status: 'eligible',
    verdicts: { salary: 'met' },
  },
  {
    programme: 'de-blue-card',
    name: {
      id: 'Keesokan harinya, 1 Januari 2027, ambang barunya belum ditemukan: belum bisa diputuskan',
      en: 'The next day, 1 January 2027, the new mark was not found: undecided',
    },
    on: '2027-01-01',
    facts: { ...graduate, ...offered, 'de.offer-salary': pay(50700) },
    status: 'undetermined',
    verdicts: { salary: 'unknown' },
    missing: [],
  },
]
