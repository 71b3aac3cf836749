import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'us-j1-intern'
const on = '2026-11-21'

const study = { id: 'd1', level: { known: 's1' }, country: { known: 'ID' } } as const

const graduate = (awarded: string) => ({
  degrees: {
    known: [
      { ...study, status: { known: 'completed' }, awarded: { known: awarded } },
    ] as readonly Item[],
  },
})

const student = {
  birth: { known: '2005-01-30' },
  degrees: {
    known: [
      { ...study, status: { known: 'studying' }, 'full-time': { known: true } },
    ] as readonly Item[],
  },
  'us-j1-intern.english': { known: true },
} as const

const hosted = {
  'us-j1-intern.starts-on': { known: '2026-11-21' },
  'us-j1-intern.field-related': { known: true },
  'us-j1-intern.unskilled': { known: false },
  'us-j1-intern.clinical-care': { known: false },
  'us-j1-intern.clerical-percent': { known: 20 },
  'us-j1-intern.months': { known: 12 },
  'us-j1-intern.hours-per-week': { known: 32 },
  'us-j1-intern.hotel-or-tourism': { known: true },
  'us-j1-intern.departments': { known: 3 },
  'us-j1-intern.sponsor-designated': { known: true },
  'us-j1-intern.ds-2019': { known: true },
  'us-j1-intern.ds-7002': { known: true },
} as const

const ready = { ...student, ...hosted }

/** Worked cases: twelve months after graduation, and the limits of the placement. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Mahasiswa S1 penuh waktu, magang hotel 12 bulan di tiga bagian',
      en: 'A full-time S1 student, a hotel internship of 12 months in three departments',
    },
    on,
    facts: ready,
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'Mahasiswa yang sama sebelum punya tempat magang dan sponsor',
      en: 'The same student before there is a host and a sponsor',
    },
    on,
    facts: student,
    status: 'undetermined',
    verdicts: { status: 'met', english: 'met', sponsor: 'unknown' },
    missing: [
      'us-j1-intern.field-related',
      'us-j1-intern.unskilled',
      'us-j1-intern.clinical-care',
      'us-j1-intern.clerical-percent',
      'us-j1-intern.months',
      'us-j1-intern.hours-per-week',
      'us-j1-intern.hotel-or-tourism',
      'us-j1-intern.departments',
      'us-j1-intern.sponsor-designated',
      'us-j1-intern.ds-2019',
      'us-j1-intern.ds-7002',
    ],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Lulus tepat 12 bulan lalu: hari terakhir',
      en: 'Graduated exactly 12 months ago: the last day',
    },
    on,
    facts: { ...ready, ...graduate('2025-11-21') },
    status: 'eligible',
    verdicts: { status: 'met' },
  },
  {
    programme,
    name: {
      id: 'Lulus 12 bulan lewat sehari: pintunya tertutup',
      en: 'Graduated 12 months and a day ago: the door is closed',
    },
    on,
    facts: { ...ready, ...graduate('2025-11-20') },
    status: 'not-eligible',
    verdicts: { status: 'unmet' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Lulus enam bulan lalu: hari mulai yang ditulis sponsor menentukan',
      en: 'Graduated six months ago: the day of start that the sponsor writes decides',
    },
    on,
    facts: { ...ready, ...graduate('2026-05-21'), 'us-j1-intern.starts-on': 'dont-know' },
    status: 'undetermined',
    missing: ['us-j1-intern.starts-on'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Lulus enam bulan lalu, program mulai tepat 12 bulan setelah lulus',
      en: 'Graduated six months ago, the programme starts exactly 12 months after graduation',
    },
    on,
    facts: {
      ...ready,
      ...graduate('2026-05-21'),
      'us-j1-intern.starts-on': { known: '2027-05-21' },
    },
    status: 'eligible',
    verdicts: { status: 'met' },
  },
  {
    programme,
    name: {
      id: 'Lulus enam bulan lalu, program mulai sehari sesudah 12 bulan itu',
      en: 'Graduated six months ago, the programme starts a day after those 12 months',
    },
    on,
    facts: {
      ...ready,
      ...graduate('2026-05-21'),
      'us-j1-intern.starts-on': { known: '2027-05-22' },
    },
    status: 'not-eligible',
    verdicts: { status: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Hanya bulan lulus yang diketahui: tanggalnya menentukan',
      en: 'Only the month of graduation is known: the day decides',
    },
    on,
    facts: { ...ready, ...graduate('2025-11') },
    status: 'undetermined',
    missing: ['degrees.d1.awarded'],
  },
  {
    programme,
    name: {
      id: 'Kuliah di Amerika Serikat tidak dihitung',
      en: 'Study inside the United States does not count',
    },
    on,
    facts: {
      ...ready,
      degrees: {
        known: [
          {
            ...study,
            country: { known: 'US' },
            status: { known: 'studying' },
            'full-time': { known: true },
          },
        ],
      },
    },
    status: 'not-eligible',
    verdicts: { status: 'unmet' },
  },
  {
    programme,
    name: { id: 'Kuliah paruh waktu tidak dihitung', en: 'Part-time study does not count' },
    on,
    facts: {
      ...ready,
      degrees: {
        known: [{ ...study, status: { known: 'studying' }, 'full-time': { known: false } }],
      },
    },
    status: 'not-eligible',
    verdicts: { status: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Kerja administrasi 21%: lebih dari batas 20%',
      en: 'Clerical work of 21%: over the limit of 20%',
    },
    on,
    facts: { ...ready, 'us-j1-intern.clerical-percent': { known: 21 } },
    status: 'not-eligible',
    verdicts: { 'no-unskilled': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Magang hotel enam bulan di dua bagian: kurang satu bagian',
      en: 'Six months in a hotel in two departments: one department short',
    },
    on,
    facts: {
      ...ready,
      'us-j1-intern.months': { known: 6 },
      'us-j1-intern.departments': { known: 2 },
    },
    status: 'not-eligible',
    verdicts: { rotation: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Magang hotel lima bulan di satu bagian boleh',
      en: 'Five months in a hotel in one department is allowed',
    },
    on,
    facts: {
      ...ready,
      'us-j1-intern.months': { known: 5 },
      'us-j1-intern.departments': { known: 1 },
    },
    status: 'eligible',
    verdicts: { rotation: 'met', pay: 'met' },
  },
  {
    programme,
    name: { id: 'Tiga belas bulan terlalu lama', en: 'Thirteen months is too long' },
    on,
    facts: { ...ready, 'us-j1-intern.months': { known: 13 } },
    status: 'not-eligible',
    verdicts: { duration: 'unmet' },
  },
]
