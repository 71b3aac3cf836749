import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const diploma = (level: string, field = '0913'): Item => ({
  id: 'd1',
  level: { known: level },
  status: { known: 'completed' },
  field: { known: field },
  awarded: { known: '2022-09-15' },
  recognised: { known: true },
})

const nurse = {
  birth: { known: '2000-02-29' },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  degrees: { known: [diploma('d3')] },
  sittings: { known: [] },
  'licence.str-nurse': { known: true },
  'de-triple-win-nurse.check-up': { known: true },
  'de-triple-win-nurse.family-permission': { known: true },
  'de-triple-win-nurse.intake-open': { known: true },
} as const

/** Worked by hand from the announcement of Batch VII and the lists of 2021 and 2022. */
export const examples: readonly Example[] = [
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Perawat D3 dengan STR saat pendaftaran Batch VII dibuka: boleh mendaftar tanpa bahasa Jerman',
      en: 'A D3 nurse with an STR while Batch VII is open: may register without any German',
    },
    on: '2025-07-20',
    facts: nurse,
    status: 'eligible',
    verdicts: { 'language-entry': 'met', 'language-departure': 'unmet' },
    page: true,
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Perawat yang sama tanpa STR: belum boleh mendaftar',
      en: 'The same nurse without an STR: not yet',
    },
    on: '2025-07-20',
    facts: { ...nurse, 'licence.str-nurse': { known: false } },
    status: 'not-eligible',
    verdicts: { licence: 'unmet', education: 'met', age: 'met' },
    page: true,
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Semua syarat sendiri terpenuhi, tetapi belum diketahui apakah ada batch yang dibuka',
      en: 'All own conditions met, but whether a batch is open is not known',
    },
    on: '2026-11-21',
    facts: { ...nurse, 'de-triple-win-nurse.intake-open': 'dont-know' },
    status: 'undetermined',
    verdicts: { intake: 'unknown' },
    missing: ['de-triple-win-nurse.intake-open'],
    page: true,
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Sehari sebelum ulang tahun ke-39: masih 38 tahun',
      en: 'The day before the 39th birthday: still 38',
    },
    on: '2025-07-20',
    facts: { ...nurse, birth: { known: '1986-07-21' } },
    status: 'eligible',
    verdicts: { age: 'met' },
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Tepat ulang tahun ke-39: lewat batas usia',
      en: 'On the 39th birthday: over the age limit',
    },
    on: '2025-07-20',
    facts: { ...nurse, birth: { known: '1986-07-20' } },
    status: 'not-eligible',
    verdicts: { age: 'unmet' },
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Lahir Juli 1986, tanggalnya belum disebut: usia bisa 38 atau 39',
      en: 'Born in July 1986, day not given: 38 or 39 years old',
    },
    on: '2025-07-20',
    facts: { ...nurse, birth: { known: '1986-07' } },
    status: 'undetermined',
    verdicts: { age: 'unknown' },
    missing: ['birth'],
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Tepat ulang tahun ke-18 dengan D3: usia cukup',
      en: 'On the 18th birthday: old enough',
    },
    on: '2025-07-20',
    facts: { ...nurse, birth: { known: '2007-07-20' } },
    status: 'eligible',
    verdicts: { age: 'met' },
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Ners (profesi) setelah S1 juga dihitung',
      en: 'The Ners degree after S1 counts too',
    },
    on: '2025-07-20',
    facts: { ...nurse, degrees: { known: [diploma('profesi')] } },
    status: 'eligible',
    verdicts: { education: 'met' },
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'SMK keperawatan saja: di bawah D3',
      en: 'A vocational school for nursing only: below D3',
    },
    on: '2025-07-20',
    facts: { ...nurse, degrees: { known: [diploma('smk')] } },
    status: 'not-eligible',
    verdicts: { education: 'unmet' },
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'S1 ekonomi: bukan pendidikan keperawatan',
      en: 'S1 in economics: not a nursing education',
    },
    on: '2025-07-20',
    facts: {
      ...nurse,
      degrees: { known: [diploma('s1', '0311')] },
      'licence.str-nurse': 'not-applicable',
    },
    status: 'not-eligible',
    verdicts: { education: 'unmet', licence: 'unmet' },
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Setelah kursus, B1 Goethe memenuhi syarat berangkat; B2 masih dikejar di Jerman',
      en: 'After the course a Goethe B1 meets the departure rule; B2 is still to come in Germany',
    },
    on: '2025-10-01',
    facts: {
      ...nurse,
      sittings: {
        known: [
          {
            id: 's1',
            language: { known: 'de' },
            test: { known: 'goethe' },
            level: { known: 'b1' },
            date: { known: '2025-09-01' },
            overall: 'not-applicable',
          },
        ],
      },
    },
    status: 'eligible',
    verdicts: { 'language-departure': 'met', 'language-recognition': 'unmet' },
  },
  {
    programme: 'de-triple-win-nurse',
    name: {
      id: 'Sehari sebelum pengumuman Batch VII: belum berlaku',
      en: 'The day before Batch VII was announced: not in force',
    },
    on: '2025-07-14',
    facts: nurse,
    status: 'not-in-force',
  },
]
