import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'au-462-work-and-holiday'

const study = {
  id: 'd1',
  level: { known: 's1' },
  status: { known: 'studying' },
  'years-done': { known: 2 },
} as const

const english = (test: string, overall: number, date: string, mode = 'centre') => ({
  sittings: {
    known: [
      {
        id: 's1',
        language: { known: 'en' },
        test: { known: test },
        overall: { known: overall },
        date: { known: date },
        mode: { known: mode },
      },
    ],
  },
})

const traveller = {
  birth: { known: '2003-05-10' },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  degrees: { known: [study] as readonly Item[] },
  ...english('ielts-academic', 4.5, '2026-06-10'),
  funds: { known: { amount: 5000, currency: 'AUD', period: 'once' } },
  stays: { known: [] as readonly Item[] },
  'au-462-work-and-holiday.bank-letter': { known: true },
  'au-462-work-and-holiday.child-accompanies': { known: false },
} as const

const granted = {
  'au-462-work-and-holiday.support-letter': { known: true },
  'au-462-work-and-holiday.clearance': { known: true },
  'au-462-work-and-holiday.places-left': { known: true },
} as const

const ready = { ...traveller, ...granted }
const on = '2026-11-21'

/** Worked cases. Marks and dates are those of the embassy list and the score tables. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Mahasiswi 23 tahun, dua tahun kuliah selesai, IELTS 4,5, AUD5.000 dan surat SDUWHV',
      en: 'A student of 23, two years of university done, IELTS 4.5, AUD5,000 and the SDUWHV letter',
    },
    on,
    facts: ready,
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'Semua siap, tetapi surat SDUWHV belum ada',
      en: 'Everything ready, but the SDUWHV letter is still open',
    },
    on,
    facts: {
      ...traveller,
      'au-462-work-and-holiday.clearance': { known: true },
      'au-462-work-and-holiday.places-left': { known: true },
    },
    status: 'undetermined',
    verdicts: { 'support-letter': 'unknown', english: 'met', education: 'met', funds: 'met' },
    missing: ['au-462-work-and-holiday.support-letter'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum genap 31 tahun masih boleh mendaftar',
      en: 'The day before turning 31 it is still possible to apply',
    },
    on,
    facts: { ...ready, birth: { known: '1995-11-22' } },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'Pada hari genap 31 tahun sudah terlambat',
      en: 'On the 31st birthday it is too late',
    },
    on,
    facts: { ...ready, birth: { known: '1995-11-21' } },
    status: 'not-eligible',
    verdicts: { age: 'unmet' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'PTE 24 pada 6 Agustus 2025 masih memakai tabel lama (30): tidak cukup',
      en: 'PTE 24 sat on 6 August 2025 still falls under the old table (30): not enough',
    },
    on: '2026-07-20',
    facts: { ...ready, ...english('pte-academic', 24, '2025-08-06') },
    status: 'not-eligible',
    verdicts: { english: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'PTE 24 pada 7 Agustus 2025 memakai tabel baru (24): cukup',
      en: 'PTE 24 sat on 7 August 2025 falls under the new table (24): enough',
    },
    on: '2026-07-20',
    facts: { ...ready, ...english('pte-academic', 24, '2025-08-07') },
    status: 'eligible',
    verdicts: { english: 'met' },
  },
  {
    programme,
    name: {
      id: 'IELTS 4,0 kurang setengah poin',
      en: 'IELTS 4.0 is half a band short',
    },
    on,
    facts: { ...ready, ...english('ielts-general', 4, '2026-06-10') },
    status: 'not-eligible',
    verdicts: { english: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Tes dari rumah tidak diterima, berapa pun nilainya',
      en: 'A test sat at home is refused whatever its score',
    },
    on,
    facts: { ...ready, ...english('ielts-academic', 7, '2026-06-10', 'home') },
    status: 'not-eligible',
    verdicts: { english: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Tes tepat setahun yang lalu masih berlaku',
      en: 'A test sat exactly a year ago still counts',
    },
    on,
    facts: { ...ready, ...english('ielts-academic', 4.5, '2025-11-21') },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'Tes setahun lewat sehari sudah kedaluwarsa',
      en: 'A test a year and one day old has expired',
    },
    on,
    facts: { ...ready, ...english('ielts-academic', 4.5, '2025-11-20') },
    status: 'not-eligible',
    verdicts: { english: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'TOEFL iBT for Australia sejak 21 Januari 2026 diterima',
      en: 'A TOEFL iBT for Australia sat since 21 January 2026 counts',
    },
    on,
    facts: { ...ready, ...english('toefl-ibt-australia', 26, '2026-01-21') },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'TOEFL iBT internasional 20 Januari 2026, sehari sebelum perubahan, masih diterima',
      en: 'An international TOEFL iBT sat on 20 January 2026, the day before the change, still counts',
    },
    on,
    facts: { ...ready, ...english('toefl-ibt', 26, '2026-01-20') },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'TOEFL iBT internasional sejak 21 Januari 2026 ditolak',
      en: 'The international TOEFL iBT sat since 21 January 2026 is refused',
    },
    on,
    facts: {
      ...ready,
      ...english('toefl-ibt', 60, '2026-01-21'),
    },
    status: 'not-eligible',
    verdicts: { english: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Baru satu tahun kuliah: belum memenuhi syarat pendidikan',
      en: 'One year of university is not yet enough',
    },
    on,
    facts: {
      ...ready,
      degrees: { known: [{ ...study, 'years-done': { known: 1 } }] },
    },
    status: 'not-eligible',
    verdicts: { education: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'AUD4.999 kurang satu dolar',
      en: 'AUD4,999 is one dollar short',
    },
    on,
    facts: { ...ready, funds: { known: { amount: 4999, currency: 'AUD', period: 'once' } } },
    status: 'not-eligible',
    verdicts: { funds: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Pernah masuk Australia dengan visa 462: bukan visa pertama lagi',
      en: 'Someone who entered Australia on a 462 before cannot get a first one',
    },
    on,
    facts: {
      ...ready,
      stays: {
        known: [
          {
            id: 't1',
            country: { known: 'AU' },
            permit: { known: '462' },
            from: { known: '2023-02-01' },
            to: { known: '2023-11-30' },
          },
        ],
      },
    },
    status: 'not-eligible',
    verdicts: { 'first-time': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Uangnya belum AUD5.000: surat bank belum perlu ditanyakan',
      en: 'Without AUD5,000 nobody asks for the bank letter yet',
    },
    on,
    facts: {
      ...ready,
      funds: { known: { amount: 4999, currency: 'AUD', period: 'once' } },
      'au-462-work-and-holiday.bank-letter': 'dont-know',
    },
    status: 'not-eligible',
    verdicts: { funds: 'unmet' },
    missing: [],
  },
  {
    programme,
    name: {
      id: 'Lulusan D2 sudah menempuh dua tahun kuliah',
      en: 'A D2 graduate has completed two years of study',
    },
    on,
    facts: {
      ...ready,
      degrees: { known: [{ id: 'd1', level: { known: 'd2' }, status: { known: 'completed' } }] },
    },
    status: 'eligible',
    verdicts: { education: 'met' },
  },
]
