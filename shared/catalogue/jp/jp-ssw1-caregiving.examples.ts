import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'jp-ssw1-caregiving'

const n4 = {
  id: 's1',
  language: { known: 'ja' },
  test: { known: 'jlpt' },
  jlpt: { known: 'n4' },
  date: { known: '2025-12-07' },
} as const

const jft = (score: number) =>
  ({
    id: 's1',
    language: { known: 'ja' },
    test: { known: 'jft-basic' },
    overall: { known: score },
    date: { known: '2026-09-10' },
  }) as const

const taken = (id: string, test: string, passed: boolean, date: string) =>
  ({ id, test: { known: test }, passed: { known: passed }, date: { known: date } }) as const

const skills = taken('t1', 'care-skills', true, '2026-08-20')
const careJapanese = taken('t2', 'care-japanese', true, '2026-08-21')

const student = {
  birth: { known: '2004-05-10' },
  residence: { known: 'ID' },
  degrees: { known: [] },
  stays: { known: [] },
  'document.ektp': { known: true },
} as const

const engaged = {
  'jp-ssw1-caregiving.check-up': { known: true },
  'jp-ssw1-caregiving.offer': { known: true },
  'jp-ssw1-caregiving.offer-full-time': { known: true },
  'jp-ssw1-caregiving.offer-equal-pay': { known: true },
} as const

const tested: Facts = {
  ...student,
  ...engaged,
  sittings: { known: [n4] },
  'jp.ssw-tests': { known: [skills, careJapanese] },
}

const stay = (permit: string, from: string, to: string) =>
  ({
    id: 'a1',
    country: { known: 'JP' },
    permit: { known: permit },
    from: { known: from },
    to: { known: to },
    ongoing: { known: false },
  }) as const

/** A former intern without any test. */
const intern = (work: string): Facts => ({
  ...student,
  ...engaged,
  stays: { known: [stay('TITP', '2021-04-01', '2024-03-31')] },
  'jp.titp2-completed': { known: [work] },
  'jp-ssw1-caregiving.epa-four-years': { known: false },
  sittings: { known: [] },
  'jp.ssw-tests': { known: [] },
})

/** Worked cases: three tests, who is excused from which, and each edge. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Lulusan SMA 22 tahun dengan JLPT N4, dua ujian kaigo, dan kontrak: memenuhi syarat',
      en: 'A school leaver of 22 with JLPT N4, both care tests and a contract: eligible',
    },
    on: '2026-11-21',
    facts: tested,
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'JFT-Basic 199 (A2.1) tidak cukup: kurang satu poin',
      en: 'JFT-Basic 199 (A2.1) is not enough: one point short',
    },
    on: '2026-11-21',
    facts: { ...tested, sittings: { known: [jft(199)] } },
    status: 'not-eligible',
    verdicts: { language: 'unmet', 'skills-test': 'met', 'care-japanese': 'met' },
    page: true,
  },
  {
    programme,
    name: { id: 'JFT-Basic tepat 200 cukup', en: 'JFT-Basic of exactly 200 is enough' },
    on: '2026-11-21',
    facts: { ...tested, sittings: { known: [jft(200)] } },
    status: 'eligible',
    verdicts: { language: 'met' },
  },
  {
    programme,
    name: {
      id: 'Hasil ujian bahasa Jepang perawatan belum keluar: belum bisa diputuskan',
      en: 'The care Japanese result is not out yet: undecided',
    },
    on: '2026-11-21',
    facts: {
      ...tested,
      'jp.ssw-tests': {
        known: [
          skills,
          { id: 't2', test: { known: 'care-japanese' }, date: { known: '2026-11-15' } },
        ],
      },
    },
    status: 'undetermined',
    verdicts: { 'care-japanese': 'unknown' },
    missing: ['jp.ssw-tests.t2.passed'],
  },
  {
    programme,
    name: {
      id: 'Semua ujian lulus tetapi belum ada kontrak: tinggal perusahaan dan klinik',
      en: 'All tests passed but no contract yet: only the employer and the clinic are left',
    },
    on: '2026-11-21',
    facts: {
      ...student,
      sittings: { known: [n4] },
      'jp.ssw-tests': { known: [skills, careJapanese] },
    },
    status: 'undetermined',
    missing: [
      'jp-ssw1-caregiving.check-up',
      'jp-ssw1-caregiving.offer',
      'jp-ssw1-caregiving.offer-full-time',
      'jp-ssw1-caregiving.offer-equal-pay',
    ],
  },
  {
    programme,
    name: {
      id: 'Lulusan magang teknis (ii) kaigo dibebaskan dari ketiga ujian',
      en: 'A former intern in care is excused from all three tests',
    },
    on: '2026-11-21',
    facts: intern('care'),
    status: 'eligible',
    verdicts: { language: 'met', 'skills-test': 'met', 'care-japanese': 'met', 'e-ktp': 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Lulusan magang bidang lain bebas N4, tetapi dua ujian kaigo tetap wajib',
      en: 'An intern of another field is excused from N4 but still sits both care tests',
    },
    on: '2026-11-21',
    facts: intern('food-service'),
    status: 'not-eligible',
    verdicts: { language: 'met', 'skills-test': 'unmet', 'care-japanese': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Sudah 60 bulan tinggal dengan SSW(i): jatahnya habis',
      en: '60 months in SSW(i) already: the time is used up',
    },
    on: '2026-11-21',
    facts: {
      ...tested,

      stays: { known: [stay('SSW1', '2020-04-01', '2025-03-31')] },
    },
    status: 'not-eligible',
    verdicts: { 'stay-cap': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Baru 59 bulan tinggal dengan SSW(i): masih boleh',
      en: '59 months in SSW(i): still open',
    },
    on: '2026-11-21',
    facts: { ...tested, stays: { known: [stay('SSW1', '2020-04-01', '2025-02-28')] } },
    status: 'eligible',
    verdicts: { 'stay-cap': 'met' },
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum ulang tahun ke-18 belum boleh',
      en: 'The day before the 18th birthday is too early',
    },
    on: '2026-11-21',
    facts: { ...tested, birth: { known: '2008-11-22' } },
    status: 'not-eligible',
    verdicts: { age: 'unmet' },
  },
  {
    programme,
    name: { id: 'Tepat pada ulang tahun ke-18 boleh', en: 'On the 18th birthday it opens' },
    on: '2026-11-21',
    facts: { ...tested, birth: { known: '2008-11-21' } },
    status: 'eligible',
    verdicts: { age: 'met' },
  },
  {
    programme,
    name: {
      id: 'Gagal 44 hari lalu: ujian ulang harus menunggu sehari lagi, dan e-KTP perlu ada',
      en: 'Failed 44 days ago: the retest waits one more day, and the e-KTP is needed',
    },
    on: '2026-11-20',
    facts: {
      ...tested,
      'document.ektp': { known: false },
      'jp.ssw-tests': { known: [taken('t1', 'care-skills', false, '2026-10-07'), careJapanese] },
    },
    status: 'not-eligible',
    verdicts: { 'skills-test': 'unmet', 'retest-gap': 'unmet', 'e-ktp': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Gagal 45 hari lalu: ujian sudah boleh diulang',
      en: 'Failed 45 days ago: the test may be retaken',
    },
    on: '2026-11-21',
    facts: {
      ...tested,
      'jp.ssw-tests': { known: [taken('t1', 'care-skills', false, '2026-10-07'), careJapanese] },
    },
    status: 'not-eligible',
    verdicts: { 'skills-test': 'unmet', 'retest-gap': 'met', 'e-ktp': 'met' },
  },
]
