import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'au-189-points'
const on = '2026-11-21'

type Parts = readonly [listening: number, reading: number, writing: number, speaking: number]

const english = (test: string, [listening, reading, writing, speaking]: Parts, date: string) => ({
  sittings: {
    known: [
      {
        id: 's1',
        language: { known: 'en' },
        test: { known: test },
        date: { known: date },
        mode: { known: 'centre' },
        listening: { known: listening },
        reading: { known: reading },
        writing: { known: writing },
        speaking: { known: speaking },
      },
    ],
  },
})

const job = (id: string, country: string, from: string, to: string, hours = 40) => ({
  id,
  occupation: { known: '2221' },
  country: { known: country },
  from: { known: from },
  to: { known: to },
  'hours-per-week': { known: hours },
  paid: { known: true },
})

const work = (abroad: number, australia: number, ...jobs: readonly Item[]) => ({
  jobs: { known: jobs },
  'au.skilled-months-abroad': { known: abroad },
  'au.skilled-months-australia': { known: australia },
})

const fiveYears = work(60, 0, job('j1', 'ID', '2021-03-01', '2026-02-28'))

// 28 years 30, proficient 10, five years abroad 10, recognised bachelor 15, no partner 10: 75.
const nurse = {
  birth: { known: '1998-02-01' },
  citizenship: { known: 'ID' },
  degrees: {
    known: [
      {
        id: 'd1',
        level: { known: 'profesi' },
        status: { known: 'completed' },
        field: { known: '0913' },
        country: { known: 'ID' },
      },
    ] as readonly Item[],
  },
  ...english('ielts-academic', [7, 7, 7, 7], '2026-03-01'),
  ...fiveYears,
  stays: { known: [] as readonly Item[] },
  'au.partner': { known: 'none' },
  'au.community-language': { known: false },
} as const

const assessed = { 'au.bachelor-comparable': { known: true } } as const

const invitedOn = (day: string) => ({ 'au-189-points.invited-on': { known: day } }) as const

const invited = {
  'au-189-points.invited': { known: true },
  ...invitedOn(on),
  'au-189-points.occupation-listed': { known: true },
  'au-189-points.skills-assessment': { known: true },
} as const

const ready = { ...nurse, ...assessed, ...invited }

/** Worked cases, each added up by hand from Schedule 6D. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Perawat 28 tahun, IELTS 7, lima tahun bekerja, tanpa pasangan, diundang: 75 poin',
      en: 'A nurse of 28 with IELTS 7, five years of work and no partner, invited: 75 points',
    },
    on,
    facts: ready,
    status: 'eligible',
    points: [75, 75],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Perawat yang sama belum diundang: 75 poin tidak menggantikan undangan',
      en: 'The same nurse not yet invited: 75 points do not replace the invitation',
    },
    on,
    facts: {
      ...nurse,
      ...assessed,
      'au-189-points.occupation-listed': { known: true },
      'au-189-points.skills-assessment': { known: true },
    },
    status: 'undetermined',
    points: [75, 75],
    missing: ['au-189-points.invited', 'au-189-points.invited-on'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Dengan pasangan yang tidak ikut mengajukan: tepat 65 poin',
      en: 'With a partner who does not apply: exactly 65 points',
    },
    on,
    facts: { ...ready, 'au.partner': { known: 'other' } },
    status: 'eligible',
    points: [65, 65],
  },
  {
    programme,
    name: {
      id: 'Satu bulan kurang dari lima tahun kerja, dengan pasangan yang tidak ikut: 60 poin',
      en: 'One month short of five years of work, with a partner who does not apply: 60 points',
    },
    on,
    facts: {
      ...ready,
      ...work(60, 0, job('j1', 'ID', '2021-04-01', '2026-02-28')),
      'au.partner': { known: 'other' },
    },
    status: 'not-eligible',
    points: [60, 60],
    verdicts: { points: 'unmet' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Kerja 19 jam seminggu tidak dihitung',
      en: 'Work of 19 hours a week does not count',
    },
    on,
    facts: { ...ready, ...work(60, 0, job('j1', 'ID', '2021-03-01', '2026-02-28', 19)) },
    status: 'eligible',
    points: [65, 65],
  },
  {
    programme,
    name: {
      id: 'Kerja sebelum sepuluh tahun terakhir tidak dihitung',
      en: 'Work before the last ten years does not count',
    },
    on,
    facts: {
      ...ready,
      birth: { known: '1990-02-01' },
      ...work(60, 0, job('j1', 'ID', '2011-03-01', '2016-10-31')),
    },
    status: 'not-eligible',
    // 36 years 25, proficient 10, bachelor 15, no partner 10.
    points: [60, 60],
  },
  {
    programme,
    name: {
      id: 'Lima tahun di luar dan lima tahun di Australia: 10 + 15 dibatasi menjadi 20',
      en: 'Five years outside and five in Australia: 10 + 15 are capped at 20',
    },
    on,
    facts: {
      ...ready,
      birth: { known: '1994-02-01' },
      stays: {
        known: [
          {
            id: 't1',
            country: { known: 'AU' },
            permit: { known: 'work' },
            from: { known: '2021-10-01' },
            to: { known: '2026-09-30' },
          },
        ],
      },
      ...work(
        60,
        60,
        job('j1', 'ID', '2016-12-01', '2021-11-30', 20),
        job('j2', 'AU', '2021-10-01', '2026-09-30'),
      ),
    },
    status: 'eligible',
    // 32 years 30, proficient 10, work 20, bachelor 15, no partner 10.
    points: [85, 85],
  },
  {
    programme,
    name: {
      id: 'Pada ulang tahun ke-33 poin usia turun dari 30 menjadi 25',
      en: 'On the 33rd birthday the points for age fall from 30 to 25',
    },
    on,
    facts: { ...ready, birth: { known: '1993-11-21' } },
    status: 'eligible',
    points: [70, 70],
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum ulang tahun ke-33 poin usia masih 30',
      en: 'The day before the 33rd birthday age still gives 30',
    },
    on,
    facts: { ...ready, birth: { known: '1993-11-22' } },
    status: 'eligible',
    points: [75, 75],
  },
  {
    programme,
    name: {
      id: 'Diundang sehari sebelum ulang tahun ke-33: poin usia tetap 30',
      en: 'Invited the day before the 33rd birthday: age keeps its 30 points',
    },
    on,
    facts: { ...ready, birth: { known: '1993-11-21' }, ...invitedOn('2026-11-20') },
    status: 'eligible',
    points: [75, 75],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Undangan 60 hari lalu masih bisa dipakai',
      en: 'An invitation of 60 days ago can still be used',
    },
    on,
    facts: { ...ready, ...invitedOn('2026-09-22') },
    status: 'eligible',
  },
  {
    programme,
    name: {
      id: 'Undangan 61 hari lalu sudah gugur',
      en: 'An invitation of 61 days ago has lapsed',
    },
    on,
    facts: { ...ready, ...invitedOn('2026-09-21') },
    status: 'not-eligible',
    verdicts: { invitation: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Diundang sehari sebelum ulang tahun ke-45: usianya masih memenuhi syarat',
      en: 'Invited the day before the 45th birthday: the age still qualifies',
    },
    on,
    facts: { ...ready, birth: { known: '1981-11-21' }, ...invitedOn('2026-11-20') },
    status: 'not-eligible',
    // 44 years 15, proficient 10, five years abroad 10, bachelor 15, no partner 10.
    points: [60, 60],
    verdicts: { age: 'met', points: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Pada ulang tahun ke-45 pintunya tertutup',
      en: 'On the 45th birthday the door is closed',
    },
    on,
    facts: { ...ready, birth: { known: '1981-11-21' } },
    status: 'not-eligible',
    points: [45, 45],
    verdicts: { age: 'unmet', points: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Di bawah Competent permohonan gagal walau poinnya 65',
      en: 'Below competent the application fails although the points are 65',
    },
    on,
    facts: { ...ready, ...english('ielts-academic', [7, 7, 5.5, 7], '2026-03-01') },
    status: 'not-eligible',
    points: [65, 65],
    verdicts: { 'english-floor': 'unmet', points: 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'PTE 65 di semua bagian pada 6 Agustus 2025 masih Proficient',
      en: 'PTE 65 in every part sat on 6 August 2025 is still proficient',
    },
    on,
    facts: { ...ready, ...english('pte-academic', [65, 65, 65, 65], '2025-08-06') },
    status: 'eligible',
    points: [75, 75],
  },
  {
    programme,
    name: {
      id: 'PTE 65 di semua bagian pada 7 Agustus 2025 hanya Competent (menulis perlu 69)',
      en: 'PTE 65 in every part sat on 7 August 2025 is only competent (writing needs 69)',
    },
    on,
    facts: { ...ready, ...english('pte-academic', [65, 65, 65, 65], '2025-08-07') },
    status: 'eligible',
    points: [65, 65],
    verdicts: { 'english-floor': 'met' },
  },
  {
    programme,
    name: {
      id: 'TOEFL iBT 4 Mei 2024 ditolak',
      en: 'A TOEFL iBT sat on 4 May 2024 is refused',
    },
    on,
    facts: { ...ready, ...english('toefl-ibt', [28, 29, 30, 26], '2024-05-04') },
    status: 'not-eligible',
    points: [65, 65],
    verdicts: { 'english-floor': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'TOEFL iBT 5 Mei 2024 diterima, di sini sebagai Superior',
      en: 'A TOEFL iBT sat on 5 May 2024 counts, here as superior',
    },
    on,
    facts: { ...ready, ...english('toefl-ibt', [28, 29, 30, 26], '2024-05-05') },
    status: 'eligible',
    points: [85, 85],
  },
  {
    programme,
    name: {
      id: 'OET 350/360/380/360 memberi Proficient bagi perawat',
      en: 'OET 350/360/380/360 gives a nurse proficient English',
    },
    on,
    facts: { ...ready, ...english('oet', [350, 360, 380, 360], '2026-03-01') },
    status: 'eligible',
    points: [75, 75],
  },
  {
    programme,
    name: {
      id: 'Nilai LANGUAGECERT belum ditemukan: antara 65 dan 85 poin, belum bisa diputuskan',
      en: 'Marks for LANGUAGECERT were not found: between 65 and 85 points, undecided',
    },
    on,
    facts: {
      ...ready,
      ...english('languagecert-academic', [70, 70, 70, 70], '2026-03-01'),
    },
    status: 'undetermined',
    points: [65, 85],
    verdicts: { 'english-floor': 'unknown', points: 'met' },
  },
  {
    programme,
    name: {
      id: 'Dua tes Cambridge: hanya C1 Advanced yang dihitung, Proficient dengan 10 poin',
      en: 'Two Cambridge tests: only C1 Advanced counts, Proficient with 10 points',
    },
    on,
    facts: {
      ...ready,
      sittings: {
        known: [
          ...english('cambridge-c1', [175, 179, 193, 194], '2026-03-01').sittings.known,
          ...english('cambridge', [230, 230, 230, 230], '2026-04-01').sittings.known.map((one) => ({
            ...one,
            id: 's2',
          })),
        ],
      },
    },
    status: 'eligible',
    points: [75, 75],
  },
  {
    programme,
    name: {
      id: 'Pasangan ikut mengajukan dengan Inggris Competent saja: 5 poin',
      en: 'A partner who applies with competent English alone: 5 points',
    },
    on,
    facts: {
      ...ready,
      'au.partner': { known: 'applies' },
      'au.partner-skills': { known: 'english' },
    },
    status: 'eligible',
    points: [70, 70],
  },
  {
    programme,
    name: {
      id: 'Penilaian ijazah belum ada: antara 60 dan 75 poin',
      en: 'The degree not yet assessed: between 60 and 75 points',
    },
    on,
    facts: { ...nurse, ...invited },
    status: 'undetermined',
    points: [60, 75],
    missing: ['au.bachelor-comparable', 'au.award-recognised'],
  },
  {
    programme,
    name: {
      id: 'Belum pernah ikut tes Inggris dan belum pernah di Australia: kualifikasi NAATI tidak ditanyakan, 65 poin',
      en: 'No English test and never in Australia: NAATI is not asked, 65 points',
    },
    on,
    facts: { ...ready, sittings: { known: [] }, 'au.community-language': 'dont-know' },
    status: 'not-eligible',
    points: [65, 65],
    verdicts: { 'english-floor': 'unmet', points: 'met' },
  },
]
