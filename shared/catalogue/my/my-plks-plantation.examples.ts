import type { Example } from '../programme.ts'

const programme = 'my-plks-plantation'
const on = '2026-11-21'

const pay = (amount: number) =>
  ({
    'my-plks-plantation.basic-pay': { known: { amount, currency: 'MYR', period: 'month' } },
  }) as const

const applicant = {
  birth: { known: '2002-04-17' },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  'domicile.province': { known: 'NTT' },
} as const

const offered = {
  'my-plks-plantation.sector-open': { known: true },
  'my-plks-plantation.quota': { known: true },
  ...pay(1700),
} as const

const ready = { ...applicant, ...offered }

/** Worked cases from the age rule and the dated wage floor. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Warga NTT 24 tahun, majikan punya kuota, gaji pokok RM1.700',
      en: 'A person of 24 from NTT, an employer with a quota, basic pay of RM1,700',
    },
    on,
    facts: ready,
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'Belum ada job order: kuota dan gaji ditentukan majikan dan pemerintah Malaysia',
      en: 'No job order yet: quota and pay hang on the employer and on Malaysia',
    },
    on,
    facts: applicant,
    status: 'undetermined',
    verdicts: {
      age: 'met',
      nationality: 'met',
      outside: 'met',
      quota: 'unknown',
      'wage-floor': 'unknown',
    },
    missing: [
      'my-plks-plantation.sector-open',
      'my-plks-plantation.quota',
      'my-plks-plantation.basic-pay',
    ],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum ulang tahun ke-46 masih boleh',
      en: 'The day before the 46th birthday is still in time',
    },
    on,
    facts: { ...ready, birth: { known: '1980-11-22' } },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'Pada ulang tahun ke-46 sudah terlambat',
      en: 'On the 46th birthday it is too late',
    },
    on,
    facts: { ...ready, birth: { known: '1980-11-21' } },
    status: 'not-eligible',
    verdicts: { age: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum genap 18 tahun belum boleh',
      en: 'The day before turning 18 is too early',
    },
    on,
    facts: { ...ready, birth: { known: '2008-11-22' } },
    status: 'not-eligible',
    verdicts: { age: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Gaji pokok RM1.699 di bawah batas hukum',
      en: 'Basic pay of RM1,699 is below the legal floor',
    },
    on,
    facts: { ...ready, ...pay(1699) },
    status: 'not-eligible',
    verdicts: { 'wage-floor': 'unmet' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Majikan kecil, 31 Juli 2025: RM1.500 masih sah',
      en: 'A small employer on 31 July 2025: RM1,500 is still lawful',
    },
    on: '2025-07-31',
    facts: { ...ready, ...pay(1500), 'my-plks-plantation.under-five-workers': { known: true } },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'Majikan kecil, 1 Agustus 2025: RM1.500 tidak cukup lagi',
      en: 'A small employer on 1 August 2025: RM1,500 is no longer enough',
    },
    on: '2025-08-01',
    facts: { ...ready, ...pay(1500), 'my-plks-plantation.under-five-workers': { known: true } },
    status: 'not-eligible',
    verdicts: { 'wage-floor': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Juli 2025 dengan RM1.500: bergantung pada jumlah pekerja majikan',
      en: 'July 2025 with RM1,500: it hangs on how many workers the employer has',
    },
    on: '2025-07-31',
    facts: { ...ready, ...pay(1500) },
    status: 'undetermined',
    missing: ['my-plks-plantation.under-five-workers'],
  },
  {
    programme,
    name: {
      id: 'Sudah tinggal di Malaysia sebelum VDR disetujui',
      en: 'Already living in Malaysia before the visa with reference is approved',
    },
    on,
    facts: {
      ...ready,
      residence: { known: 'MY' },
      'my-plks-plantation.visa-approved': { known: false },
    },
    status: 'not-eligible',
    verdicts: { outside: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Izin provinsi untuk sektor rentan belum jelas: disarankan bertanya, tidak menutup pintu',
      en: 'Clearance of the province for a vulnerable sector still open: ask first, the door stays open',
    },
    on,
    facts: { ...ready, 'id.job-is-vulnerable': { known: true } },
    status: 'eligible',
    verdicts: { 'id-ntt-vulnerable': 'unknown' },
  },
]
