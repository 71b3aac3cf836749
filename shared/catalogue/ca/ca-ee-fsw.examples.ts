import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const sitting = (
  id: string,
  language: string,
  test: string,
  date: string,
  [listening, reading, writing, speaking]: readonly [number, number, number, number],
) =>
  ({
    id,
    language: { known: language },
    test: { known: test },
    date: { known: date },
    listening: { known: listening },
    reading: { known: reading },
    writing: { known: writing },
    speaking: { known: speaking },
  }) as const

const job = (id: string, from: string, to: string, hours = 40) =>
  ({
    id,
    occupation: { known: '2142' },
    country: { known: 'ID' },
    from: { known: from },
    to: { known: to },
    'hours-per-week': { known: hours },
    paid: { known: true },
  }) as const

const bachelor = {
  id: 'd1',
  level: { known: 's1' },
  status: { known: 'completed' },
  field: { known: '0732' },
  awarded: { known: '2013-09-01' },
  country: { known: 'ID' },
} as const

const ielts7 = sitting('s1', 'en', 'ielts-general', '2026-03-14', [7, 7, 7, 7])

/** A fictional engineer from Kupang: five years of work, IELTS 7.0 in each part, alone. */
const engineer: Facts = {
  birth: { known: '1990-04-10' },
  degrees: { known: [bachelor] },
  jobs: { known: [job('j1', '2020-01-01', '2024-12-31')] },
  sittings: { known: [ielts7] },
  'ca.education': { known: 'three-year' },
  'ca.work-skilled': { known: 'all' },
  'ca.family-size': { known: 1 },
  funds: { known: { amount: 15263, currency: 'CAD', period: 'once' } },
  'partner-accompanies': { known: false },
  'ca.sibling': { known: false },
  'ca.relative': { known: false },
  'ca.job-offer': { known: false },
  'ca-ee-fsw.clearance': { known: true },
  'ca-ee-fsw.check-up': { known: true },
  'ca.invited': { known: true },
}

/** The same results a year earlier, at 35: one point more for age. */
const earlier: Facts = { sittings: { known: [{ ...ielts7, date: { known: '2025-03-14' } }] } }

const without = (facts: Facts, ...ids: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)))

/**
 * Worked by hand. Language: listening 7.0 is CLB 7 (4), the others CLB 9 (6 each) = 22. Bachelor 21,
 * five years 13, aged 36: 11. Together 67.
 */
export const examples: readonly Example[] = [
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Insinyur 36 tahun, lima tahun kerja, IELTS 7,0 di tiap bagian, diundang: tepat 67 poin',
      en: 'An engineer of 36, five years of work, IELTS 7.0 in each part, invited: exactly 67 points',
    },
    on: '2026-11-21',
    facts: engineer,
    status: 'eligible',
    points: [67, 67],
    page: true,
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Sehari sebelum ulang tahun ke-37 masih 67 poin',
      en: 'The day before the 37th birthday it is still 67 points',
    },
    on: '2027-04-09',
    facts: engineer,
    status: 'eligible',
    points: [67, 67],
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Pada ulang tahun ke-37 menjadi 66 poin: kurang satu',
      en: 'On the 37th birthday it is 66 points: one short',
    },
    on: '2027-04-10',
    facts: engineer,
    status: 'not-eligible',
    points: [66, 66],
    verdicts: { 'selection-67': 'unmet', language: 'met' },
    page: true,
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Belum diundang: semua syarat sendiri terpenuhi, putaran yang menentukan',
      en: 'Not yet invited: every own condition is met, the round decides',
    },
    on: '2026-11-21',
    facts: without(engineer, 'ca.invited'),
    status: 'undetermined',
    points: [67, 67],
    missing: ['ca.invited'],
    page: true,
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Menulis 5,5 adalah CLB 6: bahasa tidak cukup walaupun bagian lain tinggi',
      en: 'Writing 5.5 is CLB 6: the language is not enough though the other parts are high',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      sittings: {
        known: [sitting('s1', 'en', 'ielts-general', '2026-03-14', [8.5, 8, 5.5, 7.5])],
      },
    },
    // 6 + 6 + 0 + 6 = 18; 18 + 21 + 13 + 11.
    status: 'not-eligible',
    points: [63, 63],
    verdicts: { language: 'unmet', 'selection-67': 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Bagian dari dua tes tidak dicampur: tiap tes punya satu bagian di bawah CLB 7',
      en: 'Parts of two tests do not mix: each has one part below CLB 7',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      sittings: {
        known: [
          sitting('s1', 'en', 'ielts-general', '2026-03-14', [8.5, 8, 5.5, 7.5]),
          sitting('s2', 'en', 'ielts-general', '2026-06-14', [5.5, 7, 7, 7]),
        ],
      },
    },
    // Both give 18.
    status: 'not-eligible',
    points: [63, 63],
    verdicts: { language: 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Tes berumur tepat dua tahun tidak lagi dihitung',
      en: 'A test exactly two years old no longer counts',
    },
    on: '2028-03-14',
    facts: engineer,
    // 21 + 13 + 10 (aged 37); no language.
    status: 'not-eligible',
    points: [44, 44],
    verdicts: { language: 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Sehari sebelumnya tes itu masih dihitung',
      en: 'The day before, the test still counts',
    },
    on: '2028-03-13',
    facts: engineer,
    status: 'not-eligible',
    points: [66, 66],
    verdicts: { language: 'met', 'selection-67': 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Tawaran kerja memberi 10 + 5, dan adaptasi berhenti di 10',
      en: 'A job offer gives 10 + 5, and adaptability stops at 10',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      'ca.offer-in-hand': { known: true },
      'ca.job-offer': { known: true },
      'ca.may-work': { known: false },
      'ca.sibling': { known: true },
      'partner-accompanies': { known: true },
      'ca.partner-canadian': { known: false },
      'ca.partner-listening': { known: 4 },
      'ca.partner-reading': { known: 4 },
      'ca.partner-writing': { known: 4 },
      'ca.partner-speaking': { known: 4 },
      'ca.partner-study': { known: false },
      'ca.partner-canadian-years': { known: 0 },
      'ca.family-size': { known: 2 },
      funds: { known: { amount: 19001, currency: 'CAD', period: 'once' } },
    },
    // 67 + 10 + (5 + 5 + 5 cut to 10).
    status: 'eligible',
    points: [87, 87],
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Dana kurang satu dolar untuk dua orang',
      en: 'One dollar short of the funds for two',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      'ca.may-work': { known: false },
      'ca.family-size': { known: 2 },
      funds: { known: { amount: 19000, currency: 'CAD', period: 'once' } },
    },
    status: 'not-eligible',
    points: [67, 67],
    verdicts: { funds: 'unmet', 'selection-67': 'met' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Keluarga sembilan orang: 40.392 + 2 x 4.112 = 48.616',
      en: 'A family of nine: 40,392 + 2 x 4,112 = 48,616',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      'ca.family-size': { known: 9 },
      funds: { known: { amount: 48616, currency: 'CAD', period: 'once' } },
    },
    status: 'eligible',
    points: [67, 67],
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Sebelum 28 Juli 2025 dana yang diminta tidak ditemukan: belum bisa diputuskan',
      en: 'Before 28 July 2025 the funds asked were not found: undecided',
    },
    on: '2025-07-27',
    facts: {
      ...engineer,
      sittings: { known: [{ ...ielts7, date: { known: '2025-03-14' } }] },
    },
    // Aged 35: 12 instead of 11.
    status: 'undetermined',
    points: [68, 68],
    verdicts: { funds: 'unknown' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Kerja penuh waktu 362 hari belum satu tahun',
      en: '362 days of full-time work are not yet a year',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      jobs: { known: [job('j1', '2025-01-01', '2025-12-28')] },
    },
    // 22 + 21 + 0 + 11.
    status: 'not-eligible',
    points: [54, 54],
    verdicts: { experience: 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Ijazah belum dinilai (belum ada ECA): syarat ijazah belum terpenuhi',
      en: 'A diploma not yet assessed (no ECA): the credential is still missing',
    },
    on: '2026-11-21',
    facts: { ...engineer, 'ca.education': { known: 'not-assessed' } },
    status: 'not-eligible',
    points: [46, 46],
    verdicts: { education: 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Hasil penilaian ijazah belum diketahui: antara 46 dan 71 poin',
      en: 'The result of the assessment is not known: between 46 and 71 points',
    },
    on: '2026-11-21',
    facts: without(engineer, 'ca.education'),
    status: 'undetermined',
    points: [46, 71],
    missing: ['ca.education'],
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Prancis sebagai bahasa kedua (TEF Canada NCLC 5) menambah 4 poin',
      en: 'French as the second language (TEF Canada NCLC 5) adds 4 points',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      sittings: {
        known: [ielts7, sitting('s2', 'fr', 'tef-canada', '2026-05-02', [352, 352, 330, 387])],
      },
    },
    status: 'eligible',
    points: [71, 71],
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Lulusan baru tanpa pengalaman kerja',
      en: 'A new graduate without any work',
    },
    on: '2026-11-21',
    facts: { ...engineer, birth: { known: '2003-06-01' }, jobs: { known: [] } },
    // 22 + 21 + 0 + 12.
    status: 'not-eligible',
    points: [55, 55],
    verdicts: { experience: 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Setahun kerja 15 jam per minggu hanya setengah tahun penuh waktu: belum cukup',
      en: 'A year at 15 hours a week is only half a full-time year: not enough',
    },
    on: '2026-11-21',
    facts: { ...engineer, jobs: { known: [job('j1', '2025-01-01', '2025-12-31', 15)] } },
    // 22 + 21 + 0 + 11.
    status: 'not-eligible',
    points: [54, 54],
    verdicts: { experience: 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Dua tahun kerja 15 jam per minggu bisa setara setahun penuh: pengalamannya belum pasti',
      en: 'Two years at 15 hours a week can equal a full year: the experience is left open',
    },
    on: '2026-11-21',
    facts: { ...engineer, jobs: { known: [job('j1', '2024-01-01', '2025-12-31', 15)] } },
    // 22 + 21 + 11, and 0 to 9 for experience: 63 at most.
    status: 'not-eligible',
    points: [54, 63],
    verdicts: { experience: 'unknown', 'selection-67': 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Nama jabatannya belum disebut, tetapi satu pekerjaan penuh waktu sudah lima tahun: pengalaman cukup',
      en: 'The occupation is not named, but one full-time job lasted five years: the experience is enough',
    },
    on: '2026-11-21',
    facts: {
      ...engineer,
      jobs: {
        known: [
          {
            id: 'j1',
            country: { known: 'ID' },
            from: { known: '2020-01-01' },
            to: { known: '2024-12-31' },
            ongoing: { known: false },
            'hours-per-week': { known: 30 },
            paid: { known: true },
          },
        ],
      },
    },
    status: 'eligible',
    points: [67, 67],
    verdicts: { experience: 'met' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Usia 37 tanpa tawaran kerja di tangan: 66 poin, dan yang belum diketahui tidak menolong',
      en: 'Aged 37 with no job offer in hand: 66 points, and nothing unknown helps',
    },
    on: '2027-04-10',
    facts: { ...without(engineer, 'ca.job-offer'), 'ca.offer-in-hand': { known: false } },
    status: 'not-eligible',
    points: [66, 66],
    verdicts: { 'selection-67': 'unmet', funds: 'met' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Usia 37 dengan tawaran di tangan yang belum dinilai Kanada: antara 66 dan 81 poin',
      en: 'Aged 37 with an offer in hand that Canada has not judged: between 66 and 81 points',
    },
    on: '2027-04-10',
    facts: { ...without(engineer, 'ca.job-offer'), 'ca.offer-in-hand': { known: true } },
    status: 'undetermined',
    points: [66, 81],
    missing: ['ca.job-offer'],
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Sehari sebelum 21 Agustus 2025: pemeriksaan kesehatan masih menyusul sesudah permohonan',
      en: 'The day before 21 August 2025: the medical still came after the application',
    },
    on: '2025-08-20',
    facts: { ...engineer, ...earlier, 'ca-ee-fsw.check-up': { known: false } },
    status: 'eligible',
    points: [68, 68],
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Sejak 21 Agustus 2025 pemeriksaan kesehatan harus ada lebih dulu',
      en: 'From 21 August 2025 the medical has to come first',
    },
    on: '2025-08-21',
    facts: { ...engineer, ...earlier, 'ca-ee-fsw.check-up': { known: false } },
    status: 'not-eligible',
    points: [68, 68],
    verdicts: { 'medical-upfront': 'unmet' },
  },
  {
    programme: 'ca-ee-fsw',
    name: {
      id: 'Hari pertama tabel dana 28 Juli 2025: CAD15.263 tepat cukup',
      en: 'The first day of the funds table of 28 July 2025: CAD15,263 is exactly enough',
    },
    on: '2025-07-28',
    facts: { ...engineer, ...earlier, 'ca-ee-fsw.check-up': { known: false } },
    status: 'eligible',
    verdicts: { funds: 'met' },
  },
]
