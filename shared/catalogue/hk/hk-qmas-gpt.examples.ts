import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'hk-qmas-gpt'

const degree = (level: string, awarded = '2018-08-30') => ({
  known: [
    {
      id: 'd1',
      level: { known: level },
      status: { known: 'completed' },
      field: { known: '0613' },
      awarded: { known: awarded },
      country: { known: 'ID' },
    },
  ],
})

const job = (from: string, to: string) => ({
  known: [
    {
      id: 'j1',
      occupation: { known: '2512' },
      country: { known: 'ID' },
      from: { known: from },
      to: { known: to },
      ongoing: { known: false },
    },
  ],
})

/** Thirty, S1, five full years of work: age, two languages, English, three kinds of work. */
const developer: Facts = {
  birth: { known: '1996-02-09' },
  degrees: degree('s1'),
  jobs: job('2021-01-01', '2025-12-31'),
  stays: { known: [] },
  'hk-qmas-gpt.self-support': { known: true },
  'hk-qmas-gpt.clearance': { known: true },
  'hk-qmas-gpt.panel': { known: true },
  'hk-qmas-gpt.languages': { known: ['two-languages', 'english'] },
  'hk-qmas-gpt.experience': {
    known: ['graduate-level', 'reputable-firm', 'listed-sectors'],
  },
  'hk-qmas-gpt.wealth': { known: [] },
}

const student: Facts = {
  ...developer,
  birth: { known: '2002-02-09' },
  degrees: degree('s1', '2024-08-30'),
  jobs: { known: [] },
  'hk-qmas-gpt.experience': 'not-applicable',
}

/** Worked cases: statements are counted, never weighed. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Pengembang 30 tahun: usia, dua bahasa, Inggris, dan tiga pengalaman = tepat enam',
      en: 'A developer of 30: age, two languages, English and three kinds of work = exactly six',
    },
    on: '2026-11-21',
    facts: developer,
    status: 'eligible',
    points: [6, 6],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Kurang sebulan dari lima tahun kerja: tinggal lima pernyataan',
      en: 'A month short of five years of work: five statements are left',
    },
    on: '2026-11-21',
    facts: { ...developer, jobs: job('2021-01-01', '2025-11-30') },
    status: 'not-eligible',
    points: [5, 5],
    verdicts: { count: 'unmet', prereq: 'met' },
  },
  {
    programme,
    name: {
      id: 'Mahasiswa baru lulus tanpa pengalaman: tiga dari enam',
      en: 'A fresh graduate without work: three of six',
    },
    on: '2026-11-21',
    facts: student,
    status: 'not-eligible',
    points: [3, 3],
    verdicts: { count: 'unmet', prereq: 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'S2 STEM dari kampus terdaftar dihitung dua: lulusan baru sampai lima',
      en: 'A STEM master from a listed university counts for two: a fresh graduate reaches five',
    },
    on: '2026-11-21',
    facts: {
      ...student,
      degrees: degree('s2', '2026-08-30'),
      'hk-qmas-gpt.university-listed': { known: true },
      'hk-qmas-gpt.degree-stem': { known: true },
    },
    status: 'not-eligible',
    points: [5, 5],
  },
  {
    programme,
    name: {
      id: 'S2 STEM dari kampus di luar daftar tidak menambah apa pun',
      en: 'A STEM master from a university off the list adds nothing',
    },
    on: '2026-11-21',
    facts: {
      ...developer,
      degrees: degree('s2'),
      'hk-qmas-gpt.university-listed': { known: false },
      'hk-qmas-gpt.degree-stem': { known: true },
    },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme,
    name: {
      id: 'Bahasa belum dijawab: empat sampai enam, belum bisa diputuskan',
      en: 'Languages not answered: four to six, undecided',
    },
    on: '2026-11-21',
    facts: { ...developer, 'hk-qmas-gpt.languages': 'dont-know' },
    status: 'undetermined',
    points: [4, 6],
    missing: ['hk-qmas-gpt.languages'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Usia 50 masih dihitung sehari sebelum ulang tahun ke-51',
      en: 'Age 50 still counts on the day before the 51st birthday',
    },
    on: '2026-11-21',
    facts: { ...developer, birth: { known: '1975-11-22' } },
    status: 'eligible',
    points: [6, 6],
  },
  {
    programme,
    name: {
      id: 'Pada ulang tahun ke-51 satu pernyataan hilang',
      en: 'On the 51st birthday one statement is lost',
    },
    on: '2026-11-21',
    facts: { ...developer, birth: { known: '1975-11-21' } },
    status: 'not-eligible',
    points: [5, 5],
  },
  {
    programme,
    name: {
      id: 'Enam pernyataan tanpa S1: tergantung penilaian kemampuan teknis',
      en: 'Six statements without an S1: it hangs on the technical-ability judgement',
    },
    on: '2026-11-21',
    facts: { ...developer, degrees: degree('d3') },
    status: 'undetermined',
    points: [6, 6],
    verdicts: { prereq: 'unknown' },
    missing: ['hk-qmas-gpt.technical-ability'],
  },
  {
    programme,
    name: {
      id: 'Enam pernyataan, tetapi panel tidak memilih',
      en: 'Six statements, but the panel did not choose',
    },
    on: '2026-11-21',
    facts: { ...developer, 'hk-qmas-gpt.panel': { known: false } },
    status: 'not-eligible',
    verdicts: { count: 'met', panel: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Belum pernah bekerja dan belum pernah tinggal di luar negeri: pengalaman dan usaha tidak ditanyakan',
      en: 'Never worked and never lived abroad: experience and business are not asked',
    },
    on: '2026-11-21',
    facts: { ...student, 'hk-qmas-gpt.experience': 'dont-know', 'hk-qmas-gpt.wealth': 'dont-know' },
    status: 'not-eligible',
    points: [3, 3],
  },
]
