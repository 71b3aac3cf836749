import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'jp-ssw1-agriculture'

const taken = (id: string, test: string, passed: boolean) =>
  ({
    id,
    test: { known: test },
    passed: { known: passed },
    date: { known: '2026-08-20' },
  }) as const

const contract = (line: string): Facts => ({
  'jp-ssw1-agriculture.check-up': { known: true },
  'jp-ssw1-agriculture.offer': { known: true },
  'jp-ssw1-agriculture.offer-full-time': { known: true },
  'jp-ssw1-agriculture.offer-equal-pay': { known: true },
  'jp-ssw1-agriculture.job-line': { known: line },
})

const student: Facts = {
  birth: { known: '2003-02-17' },
  residence: { known: 'ID' },
  stays: { known: [] },
  'document.ektp': { known: true },
  sittings: {
    known: [
      {
        id: 's1',
        language: { known: 'ja' },
        test: { known: 'jft-basic' },
        overall: { known: 212 },
        date: { known: '2026-08-02' },
      },
    ],
  },
}

const cropTest: Facts = { 'jp.ssw-tests': { known: [taken('t1', 'agriculture-crop', true)] } }
const bothTests: Facts = {
  'jp.ssw-tests': {
    known: [taken('t1', 'agriculture-crop', true), taken('t2', 'agriculture-livestock', true)],
  },
}

const training = (work: readonly string[]): Facts => ({
  stays: {
    known: [
      {
        id: 'a1',
        country: { known: 'JP' },
        permit: { known: 'TITP' },
        from: { known: '2020-04-01' },
        to: { known: '2023-03-31' },
        ongoing: { known: false },
      },
    ],
  },
  'jp.titp2-completed': { known: work },
  sittings: { known: [] },
  'jp.ssw-tests': { known: [] },
})

/** Worked cases: the certificate fits the line of work, or no job line is needed. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Mahasiswa agribisnis 23 tahun: JFT-Basic 212, sertifikat tanaman, kontrak budi daya tanaman',
      en: 'An agribusiness student of 23: JFT-Basic 212, the crop certificate, a crop contract',
    },
    on: '2026-11-21',
    facts: { ...student, ...cropTest, ...contract('crop') },
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sertifikat tanaman tidak berlaku untuk kontrak peternakan',
      en: 'The crop certificate does not serve a livestock contract',
    },
    on: '2026-11-21',
    facts: { ...student, ...cropTest, ...contract('livestock') },
    status: 'not-eligible',
    verdicts: { 'skills-test': 'unmet', 'e-ktp': 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sertifikat tanaman, jenis pekerjaan di kontrak belum diketahui: belum bisa diputuskan',
      en: 'The crop certificate while the line of work is not yet known: undecided',
    },
    on: '2026-11-21',
    facts: {
      ...student,
      ...cropTest,
      ...contract('crop'),
      'jp-ssw1-agriculture.job-line': 'dont-know',
    },
    status: 'undetermined',
    verdicts: { 'skills-test': 'unknown' },
    missing: ['jp-ssw1-agriculture.job-line'],
  },
  {
    programme,
    name: {
      id: 'Kedua sertifikat cocok untuk pekerjaan mana pun',
      en: 'Both certificates fit either line of work',
    },
    on: '2026-11-21',
    facts: {
      ...student,
      ...bothTests,
      ...contract('crop'),
      'jp-ssw1-agriculture.job-line': 'dont-know',
    },
    status: 'eligible',
    verdicts: { 'skills-test': 'met' },
  },
  {
    programme,
    name: {
      id: 'JLPT N5 belum cukup: yang diminta N4',
      en: 'JLPT N5 is not enough: N4 is asked',
    },
    on: '2026-11-21',
    facts: {
      ...student,
      ...cropTest,
      ...contract('crop'),
      sittings: {
        known: [
          {
            id: 's1',
            language: { known: 'ja' },
            test: { known: 'jlpt' },
            jlpt: { known: 'n5' },
            date: { known: '2025-12-07' },
          },
        ],
      },
    },
    status: 'not-eligible',
    verdicts: { language: 'unmet', 'skills-test': 'met' },
  },
  {
    programme,
    name: {
      id: 'Lulusan magang teknis (ii) pertanian tidak perlu ujian apa pun',
      en: 'A former intern in agriculture needs no test',
    },
    on: '2026-11-21',
    facts: { ...student, ...contract('livestock'), ...training(['agriculture']) },
    status: 'eligible',
    verdicts: { language: 'met', 'skills-test': 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Lulusan magang bidang lain bebas bahasa, tetapi tetap ikut ujian pertanian',
      en: 'An intern of another field is excused from the language but sits the farm test',
    },
    on: '2026-11-21',
    facts: { ...student, ...contract('crop'), ...training(['other']) },
    status: 'not-eligible',
    verdicts: { language: 'met', 'skills-test': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Magang yang tidak selesai dengan baik tidak membebaskan apa pun',
      en: 'An internship not finished well excuses from nothing',
    },
    on: '2026-11-21',
    facts: { ...student, ...contract('crop'), ...training([]) },
    status: 'not-eligible',
    verdicts: { language: 'unmet', 'skills-test': 'unmet' },
  },
]
