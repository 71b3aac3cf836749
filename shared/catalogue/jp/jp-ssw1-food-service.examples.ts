import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'jp-ssw1-food-service'

const student: Facts = {
  birth: { known: '2002-09-30' },
  residence: { known: 'ID' },
  stays: { known: [] },
  'document.ektp': { known: true },
  sittings: {
    known: [
      {
        id: 's1',
        language: { known: 'ja' },
        test: { known: 'jlpt' },
        jlpt: { known: 'n3' },
        date: { known: '2025-07-06' },
      },
    ],
  },
  'jp.ssw-tests': {
    known: [
      {
        id: 't1',
        test: { known: 'food-service' },
        passed: { known: true },
        date: { known: '2025-11-10' },
      },
    ],
  },
  'jp-ssw1-food-service.check-up': { known: true },
  'jp-ssw1-food-service.offer': { known: true },
  'jp-ssw1-food-service.offer-full-time': { known: true },
  'jp-ssw1-food-service.offer-equal-pay': { known: true },
}

const inJapan = (permit: string, from: string): Facts => ({
  ...student,
  residence: { known: 'JP' },
  stays: {
    known: [
      {
        id: 'a1',
        country: { known: 'JP' },
        permit: { known: permit },
        from: { known: from },
        ongoing: { known: true },
      },
    ],
  },
})

/** Worked cases: the stop of 13 April 2026, and who is outside it. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Berkas lengkap dari Kupang diterima 12 April 2026, sehari sebelum penghentian',
      en: 'A complete file from Kupang received on 12 April 2026, the day before the stop',
    },
    on: '2026-04-12',
    facts: student,
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'Berkas yang sama diterima 13 April 2026: COE tidak lagi diterbitkan',
      en: 'The same file received on 13 April 2026: no certificate is issued any more',
    },
    on: '2026-04-13',
    facts: student,
    status: 'not-eligible',
    verdicts: { 'coe-window': 'unmet', language: 'met', 'skills-test': 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sudah SSW(i) jasa boga di Jepang: pindah kerja tetap diproses',
      en: 'Already on SSW(i) food service in Japan: a job change is examined as usual',
    },
    on: '2026-11-21',
    facts: {
      ...inJapan('SSW1', '2024-02-01'),
      'jp-ssw1-food-service.in-field': { known: true },
    },
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'SSW(i) bidang lain di Jepang: tergantung pengecualian imigrasi, belum bisa diputuskan',
      en: 'On SSW(i) of another field in Japan: it hangs on the listed exceptions, undecided',
    },
    on: '2026-11-21',
    facts: {
      ...inJapan('SSW1', '2024-02-01'),
      'jp-ssw1-food-service.in-field': { known: false },
    },
    status: 'undetermined',
    verdicts: { 'coe-window': 'unknown' },
    missing: ['jp-ssw1-food-service.listed-exception'],
  },
  {
    programme,
    name: {
      id: 'Belajar di Jepang tanpa pengecualian: pindah status ditolak',
      en: 'Studying in Japan without a listed exception: the change of status is refused',
    },
    on: '2026-11-21',
    facts: {
      ...inJapan('study', '2024-04-01'),
      'jp-ssw1-food-service.listed-exception': { known: false },
    },
    status: 'not-eligible',
    verdicts: { 'coe-window': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Sebelum penghentian, tanpa ujian jasa boga: belum memenuhi syarat',
      en: 'Before the stop, without the food-service test: not eligible',
    },
    on: '2026-03-31',
    facts: { ...student, 'jp.ssw-tests': { known: [] } },
    status: 'not-eligible',
    verdicts: { 'skills-test': 'unmet' },
  },
]
