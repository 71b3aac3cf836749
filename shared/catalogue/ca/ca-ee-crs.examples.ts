import type { Facts } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

type Four = readonly [listening: number, reading: number, writing: number, speaking: number]

const sitting = (
  id: string,
  language: string,
  test: string,
  [listening, reading, writing, speaking]: Four,
  date = '2026-03-14',
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

const ielts = (id: string, scores: Four, date?: string) =>
  sitting(id, 'en', 'ielts-general', scores, date)
const tef = (id: string, scores: Four, date?: string) =>
  sitting(id, 'fr', 'tef-canada', scores, date)
const clb7: Four = [6, 6, 6, 6]
const clb9: Four = [8, 7, 7, 7]
const nclc7: Four = [434, 434, 428, 456]
const nclc9: Four = [503, 503, 512, 518]

const job = (occupation: string, country: string, from: string, to: string) =>
  ({
    id: `${country}-${from}`,
    occupation: { known: occupation },
    country: { known: country },
    from: { known: from },
    to: { known: to },
    'hours-per-week': { known: 40 },
    paid: { known: true },
  }) as const

const bachelor = {
  id: 'd1',
  level: { known: 's1' },
  status: { known: 'completed' },
  awarded: { known: '2013-09-01' },
  country: { known: 'ID' },
} as const

/** A fictional engineer from Kupang: alone, five years of work, listening CLB 7, the rest CLB 9. */
const engineer: Facts = {
  birth: { known: '1990-04-10' },
  degrees: { known: [bachelor] },
  jobs: { known: [job('2142', 'ID', '2020-01-01', '2024-12-31')] },
  sittings: { known: [ielts('s1', [7, 7, 7, 7])] },
  'ca.education': { known: 'three-year' },
  'ca.work-skilled': { known: 'all' },
  'ca.family-size': { known: 1 },
  funds: { known: { amount: 40000, currency: 'CAD', period: 'once' } },
  'partner-accompanies': { known: false },
  'ca.sibling': { known: false },
  'ca.relative': { known: false },
  'ca.job-offer': { known: false },
  'ca.trade-experience': { known: false },
  'ca.trade-certificate': { known: false },
  'ca.nomination': { known: false },
  'ca.invited': { known: true },
}

const partner: Facts = {
  'partner-accompanies': { known: true },
  'ca.partner-canadian': { known: false },
  'ca.partner-education': { known: 'three-year' },
  'ca.partner-listening': { known: 5 },
  'ca.partner-reading': { known: 5 },
  'ca.partner-writing': { known: 5 },
  'ca.partner-speaking': { known: 5 },
  'ca.partner-canadian-years': { known: 0 },
  'ca.partner-study': { known: false },
  'ca.family-size': { known: 2 },
}

const without = (facts: Facts, ...ids: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)))

const tongues = (...sittings: readonly ReturnType<typeof sitting>[]): Facts => ({
  ...engineer,
  sittings: { known: sittings },
})

/** Worth more in the ranking (34 + 34 + 17 + 17 = 102), less on the 67-point grid (20). */
const steep = ielts('s1', [8.5, 8, 6, 6])
/** Worth less in the ranking (23 + 23 + 23 + 31 = 100), more on the 67-point grid (21). */
const even = ielts('s2', [7.5, 6.5, 6.5, 7])
/** Aged 34: 21 for education, 13 for work and 12 for age leave exactly 21 to the language. */
const younger = (...sittings: readonly ReturnType<typeof sitting>[]): Facts => ({
  ...tongues(...sittings),
  birth: { known: '1991-12-01' },
})

/**
 * Worked by hand. The engineer: age 36 72, bachelor 120, language 17 + 31 + 31 + 31 = 110; C 13
 * (education, lowest CLB 7) + 25 (three years abroad, lowest CLB 7). 302 + 38 = 340.
 */
export const examples: readonly Example[] = [
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Insinyur 36 tahun, sendiri, IELTS 7,0 di tiap bagian: 340 poin',
      en: 'An engineer of 36, alone, IELTS 7.0 in each part: 340 points',
    },
    on: '2026-10-01',
    facts: engineer,
    status: 'eligible',
    points: [340, 340],
    page: true,
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Dua tes: yang bernilai lebih di peringkat hanya membawa 66 poin FSW, maka yang lain dihitung: 83 + 120 + 100 + 38 = 341',
      en: 'Two tests: the one worth more in the ranking brings only 66 points for FSW, so the other counts: 83 + 120 + 100 + 38 = 341',
    },
    on: '2026-10-01',
    facts: younger(steep, even),
    status: 'eligible',
    points: [341, 341],
    verdicts: { 'eligible-class': 'met' },
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Dua tes, dan dengan tawaran kerja keduanya membawa 67 poin: yang bernilai lebih dihitung, 343',
      en: 'Two tests, and with a job offer both bring the 67 points: the one worth more counts, 343',
    },
    on: '2026-10-01',
    facts: {
      ...younger(steep, even),
      'ca.offer-in-hand': { known: true },
      'ca.job-offer': { known: true },
    },
    status: 'eligible',
    points: [343, 343],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Hanya tes yang membawa 66 poin FSW: kelasnya belum terbuka, skornya 343 bila terbuka',
      en: 'Only the test that brings 66 points for FSW: the class is not open, the score would be 343',
    },
    on: '2026-10-01',
    facts: younger(steep),
    status: 'not-eligible',
    points: [343, 343],
    verdicts: { 'eligible-class': 'unmet' },
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Dua tes, belum diketahui ada kerabat di Kanada: poin FSW terbuka, maka tes mana yang dihitung juga',
      en: 'Two tests, relatives in Canada not known: the points for FSW are open, and so is which test counts',
    },
    on: '2026-10-01',
    facts: without(younger(steep, even), 'ca.relative'),
    status: 'eligible',
    points: [341, 343],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Batas putaran 341: kurang satu poin',
      en: 'A cut-off of 341: one point short',
    },
    on: '2026-10-01',
    facts: {
      ...engineer,
      'ca.invited': { known: false },
      'ca-ee-crs.round-cutoff': { known: 341 },
    },
    status: 'not-eligible',
    points: [340, 340],
    verdicts: { 'eligible-class': 'met', cutoff: 'unmet' },
    page: true,
  },
  {
    programme: 'ca-ee-crs',
    name: { id: 'Batas putaran 340: cukup', en: 'A cut-off of 340: enough' },
    on: '2026-10-01',
    facts: {
      ...engineer,
      'ca.invited': { known: false },
      'ca-ee-crs.round-cutoff': { known: 340 },
    },
    status: 'eligible',
    points: [340, 340],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Putaran berikutnya belum diketahui: belum bisa diputuskan',
      en: 'The next round is not known: undecided',
    },
    on: '2026-11-02',
    facts: without(engineer, 'ca.invited'),
    status: 'undetermined',
    points: [340, 340],
    missing: ['ca.invited', 'ca-ee-crs.round-cutoff'],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Sejak 3 November 2026 tabel barunya belum ditemukan: hanya undangan yang memutuskan',
      en: 'Since 3 November 2026 the new grid was not found: only an invitation decides',
    },
    on: '2026-11-03',
    facts: { ...without(engineer, 'ca.invited'), 'ca-ee-crs.round-cutoff': { known: 300 } },
    status: 'undetermined',
    verdicts: { 'eligible-class': 'met', cutoff: 'unknown' },
    missing: ['ca.invited'],
    page: true,
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Dengan pasangan yang ikut: kolom kedua dan bagian B',
      en: 'With a partner who comes along: the second column and part B',
    },
    on: '2026-10-01',
    facts: { ...engineer, ...partner },
    // 65 + 112 + (16 + 29 + 29 + 29) = 280; B 8 + 4 x 1 = 12; C 38.
    status: 'eligible',
    points: [330, 330],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Pasangan yang warga Kanada: tetap kolom tanpa pasangan',
      en: 'A partner who is Canadian: still the column without a partner',
    },
    on: '2026-10-01',
    facts: { ...engineer, ...partner, 'ca.partner-canadian': { known: true } },
    status: 'eligible',
    points: [340, 340],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Bagian B penuh adalah 40: pendidikan 10, bahasa 20, kerja 10',
      en: 'Part B in full is 40: education 10, language 20, work 10',
    },
    on: '2026-10-01',
    facts: {
      ...engineer,
      ...partner,
      'ca.partner-education': { known: 'doctorate' },
      'ca.partner-listening': { known: 9 },
      'ca.partner-reading': { known: 9 },
      'ca.partner-writing': { known: 10 },
      'ca.partner-speaking': { known: 12 },
      'ca.partner-canadian-years': { known: 5 },
    },
    // 280 + 40 + 38.
    status: 'eligible',
    points: [358, 358],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Bagian C berhenti di 100 walaupun tiga kelompoknya berjumlah 150',
      en: 'Part C stops at 100 though its three bundles make 150',
    },
    on: '2026-10-01',
    facts: {
      ...tongues(ielts('s1', clb9)),
      birth: { known: '1996-04-10' },
      'ca.education': { known: 'masters' },
      'ca.trade-certificate': { known: true },
    },
    // 105 + 135 + 4 x 31 = 364; C 50 + 50 + 50 cut to 100.
    status: 'eligible',
    points: [464, 464],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Satu kelompok berhenti di 50: magister dengan bahasa dan kerja di Kanada',
      en: "One bundle stops at 50: a master's with language and Canadian work",
    },
    on: '2026-10-01',
    facts: {
      ...tongues(ielts('s1', clb9)),
      jobs: { known: [job('2142', 'CA', '2024-01-01', '2025-12-31')] },
      'ca.education': { known: 'masters' },
      'ca.canadian-work-counted': { known: 'all' },
      'ca.canadian-work-level': { known: 'teer-0-1' },
    },
    // 72 + 135 + 124 + 53 (two years) = 384; C 50 + 50 cut to 50; no work abroad.
    status: 'eligible',
    points: [434, 434],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Nominasi provinsi: bagian D berhenti di 600 walaupun ada saudara di Kanada',
      en: 'A nomination: part D stops at 600 even with a sibling in Canada',
    },
    on: '2026-10-01',
    facts: { ...engineer, 'ca.nomination': { known: true }, 'ca.sibling': { known: true } },
    status: 'eligible',
    points: [940, 940],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Tawaran kerja tidak memberi poin pada tabel ini',
      en: 'A job offer gives no points on this grid',
    },
    on: '2026-10-01',
    facts: {
      ...engineer,
      'ca.offer-in-hand': { known: true },
      'ca.job-offer': { known: true },
      'ca.may-work': { known: false },
    },
    status: 'eligible',
    points: [340, 340],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Bahasa pertama dipilih yang terbaik: Prancis NCLC 9 sebelum Inggris CLB 7',
      en: 'The best first language is chosen: French NCLC 9 before English CLB 7',
    },
    on: '2026-10-01',
    facts: tongues(ielts('s1', clb7), tef('s2', nclc9)),
    // French first: 72 + 120 + 124 + 4 x 3 = 328; C 25 + 50; D 50. (English first gives 372.)
    status: 'eligible',
    points: [453, 453],
    page: true,
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Bahasa kedua paling banyak 24 bila sendiri',
      en: 'The second language gives at most 24 alone',
    },
    on: '2026-10-01',
    facts: tongues(ielts('s1', clb9), tef('s2', nclc9)),
    // 72 + 120 + 124 + 24 = 340; C 25 + 50; D 50.
    status: 'eligible',
    points: [465, 465],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Dengan pasangan, bahasa kedua berhenti di 22',
      en: 'With a partner the second language stops at 22',
    },
    on: '2026-10-01',
    facts: { ...tongues(ielts('s1', clb9), tef('s2', nclc9)), ...partner },
    // 65 + 112 + 4 x 29 + 22 = 315; B 12; C 75; D 50.
    status: 'eligible',
    points: [452, 452],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Prancis dengan Inggris campuran: aturannya belum ditemukan, jadi rentang',
      en: 'French with mixed English: the rule was not found, so a range',
    },
    on: '2026-10-01',
    facts: tongues(tef('s1', nclc7), ielts('s2', [5, 3.5, 5, 5])),
    // 72 + 120 + 68 + C 38 = 298. English undeclared: + 25. Declared: + 3 and 0 to 25.
    // The 67-point grid gives 16 + 21 + 13 + 11 = 61, so no class.
    status: 'not-eligible',
    points: [323, 326],
    verdicts: { 'eligible-class': 'unmet' },
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Satu tes dipakai untuk kelas dan skor: tes dengan bagian di bawah CLB 7 tidak dipilih',
      en: 'One test serves class and score: the one with a part below CLB 7 is not chosen',
    },
    on: '2026-10-01',
    facts: {
      ...tongues(ielts('s1', [8.5, 8, 5.5, 7.5]), ielts('s2', clb7)),
      birth: { known: '2000-04-10' },
      'ca.sibling': { known: true },
    },
    // 110 + 120 + 68 + C 38 + sibling 15. (The other test would give 356.)
    status: 'eligible',
    points: [351, 351],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Sehari sebelum usia 30: 110 poin usia',
      en: 'The day before turning 30: 110 for age',
    },
    on: '2026-09-30',
    facts: { ...engineer, birth: { known: '1996-10-01' } },
    status: 'eligible',
    points: [378, 378],
  },
  {
    programme: 'ca-ee-crs',
    name: { id: 'Pada ulang tahun ke-30: 105 poin usia', en: 'On the 30th birthday: 105 for age' },
    on: '2026-10-01',
    facts: { ...engineer, birth: { known: '1996-10-01' } },
    status: 'eligible',
    points: [373, 373],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Pada ulang tahun ke-45 poin usia menjadi nol',
      en: 'On the 45th birthday the points for age are nil',
    },
    on: '2026-10-01',
    facts: { ...engineer, birth: { known: '1981-10-01' }, 'ca.sibling': { known: true } },
    // 0 + 120 + 110 + 38 + 15; the class falls too: 22 + 21 + 13 + 2 + 5 = 63.
    status: 'not-eligible',
    points: [283, 283],
    verdicts: { 'eligible-class': 'unmet' },
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Ijazah Kanada dua tahun menambah 15 poin kuliah di Kanada',
      en: 'A two-year Canadian diploma adds 15 points for study in Canada',
    },
    on: '2026-10-01',
    facts: {
      ...engineer,
      degrees: {
        known: [
          bachelor,
          {
            id: 'd2',
            level: { known: 'd2' },
            status: { known: 'completed' },
            country: { known: 'CA' },
            years: { known: 2 },
            'years-done': { known: 2 },
            'full-time': { known: true },
          },
        ],
      },
      'ca.education': { known: 'two-or-more' },
    },
    // 72 + 128 + 110 = 310; C 25 + 25; D 15.
    status: 'eligible',
    points: [375, 375],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Hasil penilaian ijazah belum diketahui: antara 207 dan 382 poin',
      en: 'The result of the assessment is not known: between 207 and 382 points',
    },
    on: '2026-10-01',
    facts: without(engineer, 'ca.education'),
    // 72 + 110 + C 25, up to 150 and C 25 more.
    status: 'undetermined',
    points: [207, 382],
    missing: ['ca.education'],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Tanpa tes bahasa tidak ada kelas yang terbuka',
      en: 'Without a language test no class is open',
    },
    on: '2026-10-01',
    facts: tongues(),
    status: 'not-eligible',
    points: [192, 192],
    verdicts: { 'eligible-class': 'unmet' },
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Lewat CEC: setahun lebih kerja TEER 2-3 di Kanada dan CLB 5',
      en: 'By CEC: over a year of TEER 2-3 work in Canada and CLB 5',
    },
    on: '2026-10-01',
    facts: {
      ...tongues(ielts('s1', [5, 4, 5, 5])),
      birth: { known: '2000-04-10' },
      jobs: { known: [job('3113', 'CA', '2025-01-01', '2026-09-30')] },
      'ca.education': { known: 'not-assessed' },
      'ca.canadian-work-counted': { known: 'all' },
      'ca.canadian-work-level': { known: 'teer-2-3' },
      funds: { known: { amount: 0, currency: 'CAD', period: 'once' } },
    },
    // 110 + 0 + 4 x 6 + 40 (one year).
    status: 'eligible',
    points: [174, 174],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'CEC pada TEER 0-1 butuh CLB 7: CLB 5 tidak cukup',
      en: 'CEC at TEER 0-1 needs CLB 7: CLB 5 is not enough',
    },
    on: '2026-10-01',
    facts: {
      ...tongues(ielts('s1', [5, 4, 5, 5])),
      birth: { known: '2000-04-10' },
      jobs: { known: [job('2142', 'CA', '2025-01-01', '2026-09-30')] },
      'ca.education': { known: 'not-assessed' },
      'ca.canadian-work-counted': { known: 'all' },
      'ca.canadian-work-level': { known: 'teer-0-1' },
    },
    status: 'not-eligible',
    points: [174, 174],
    verdicts: { 'eligible-class': 'unmet' },
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Lewat FST: juru las dengan sertifikat Kanada, membaca dan menulis CLB 4',
      en: 'By FST: a welder with a Canadian certificate, CLB 4 to read and write',
    },
    on: '2026-10-01',
    facts: {
      ...tongues(ielts('s1', [5, 3.5, 4, 5])),
      birth: { known: '2000-04-10' },
      jobs: { known: [job('7212', 'ID', '2023-01-01', '2025-12-31')] },
      'ca.education': { known: 'not-assessed' },
      'ca.trade-experience': { known: true },
      'ca.trade-certificate': { known: true },
    },
    // 110 + 4 x 6; no C below CLB 5.
    status: 'eligible',
    points: [134, 134],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'TEF lama (sebelum 11 Desember 2023) memakai skala yang tidak ditemukan: rentang',
      en: 'An old TEF (before 11 December 2023) is on a scale that was not found: a range',
    },
    on: '2025-09-01',
    facts: tongues(ielts('s1', [7, 7, 7, 7], '2025-03-14'), tef('s2', nclc9, '2023-11-01')),
    // At least 77 + 120 + 110 + 38. At most, French first: 77 + 120 + 136 + 21 + 75 + 50.
    status: 'eligible',
    points: [345, 479],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Pasangan yang ikut belum pernah tes bahasa: satu jawaban (0) sudah cukup',
      en: 'A partner who comes along and never sat a test: one answer (0) is enough',
    },
    on: '2026-10-01',
    facts: {
      ...without(
        { ...engineer, ...partner },
        'ca.partner-reading',
        'ca.partner-writing',
        'ca.partner-speaking',
      ),
      'ca.partner-listening': { known: 0 },
    },
    // 280 + partner education 8 + C 38.
    status: 'eligible',
    points: [326, 326],
  },
  {
    programme: 'ca-ee-crs',
    name: {
      id: 'Bahasa di bawah CLB 7 tanpa pengalaman bidang teknik: tidak ada kelas, tawaran kerja tidak menolong',
      en: 'Language below CLB 7 and no trade: no class, and an offer does not help',
    },
    on: '2026-10-01',
    facts: {
      ...without(tongues(ielts('s1', [5, 4, 5, 5])), 'ca.job-offer', 'ca.trade-certificate'),
      'ca.offer-in-hand': { known: true },
      'ca.trade-experience': { known: false },
    },
    status: 'not-eligible',
    verdicts: { 'eligible-class': 'unmet' },
  },
]
