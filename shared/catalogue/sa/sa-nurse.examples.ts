import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'sa-nurse'
const on = '2026-11-21'

const diploma = (level: string, field: string, status = 'completed') => ({
  degrees: {
    known: [
      { id: 'd1', level: { known: level }, field: { known: field }, status: { known: status } },
    ] as readonly Item[],
  },
})

const job = (from: string, to: string, internship = false) => ({
  jobs: {
    known: [
      {
        id: 'j1',
        occupation: { known: '2221' },
        country: { known: 'ID' },
        from: { known: from },
        to: { known: to },
        ongoing: { known: false },
        internship: { known: internship },
      },
    ] as readonly Item[],
  },
})

const nurse = {
  birth: { known: '2000-08-09' },
  ...diploma('d3', '0913'),
  ...job('2025-06-01', '2026-05-31'),
  'licence.str-nurse': { known: true },
} as const

const settled = {
  'sa-nurse.institution': { known: true },
  'sa-nurse.experience-excused': { known: false },
  'sa-nurse.dataflow': { known: true },
} as const

const ready = { ...nurse, ...settled }

/** Worked cases: one year of clinical work, first and last day included. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Perawat D3 dengan STR, tepat setahun bekerja, DataFlow positif, rumah sakit sebagai majikan',
      en: 'A D3 nurse with STR, exactly one year of work, DataFlow positive, a hospital as employer',
    },
    on,
    facts: ready,
    status: 'eligible',
    verdicts: { 'experience-gap': 'met', exam: 'unknown', mumaris: 'unknown' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Baru sebelas bulan bekerja: kurang satu bulan',
      en: 'Eleven months of work: one month short',
    },
    on,
    facts: { ...ready, ...job('2025-07-01', '2026-05-31') },
    status: 'not-eligible',
    verdicts: { experience: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Belum ada tawaran dan DataFlow: yang milikmu sudah siap',
      en: 'No offer and no DataFlow yet: what is yours to settle is done',
    },
    on,
    facts: nurse,
    status: 'undetermined',
    verdicts: { education: 'met', 'licence-home': 'met', experience: 'met' },
    missing: ['sa-nurse.institution', 'sa-nurse.dataflow'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Lulusan baru tanpa pengalaman kerja, tanpa pengecualian SCFHS',
      en: 'A fresh graduate without work and without an SCFHS waiver',
    },
    on,
    facts: { ...ready, jobs: { known: [] as readonly Item[] } },
    status: 'not-eligible',
    verdicts: { experience: 'unmet' },
    page: true,
  },
  {
    programme,
    name: { id: 'Lulusan baru yang dikecualikan SCFHS', en: 'A fresh graduate whom SCFHS excuses' },
    on,
    facts: {
      ...ready,
      jobs: { known: [] as readonly Item[] },
      'sa-nurse.experience-excused': { known: true },
    },
    status: 'eligible',
    verdicts: { experience: 'met' },
  },
  {
    programme,
    name: {
      id: 'Magang setahun tidak dihitung sebagai pengalaman',
      en: 'A year as an intern does not count as experience',
    },
    on,
    facts: { ...ready, ...job('2025-06-01', '2026-05-31', true) },
    status: 'not-eligible',
    verdicts: { experience: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Masih kuliah keperawatan: ijazahnya belum ada',
      en: 'Still studying nursing: no diploma yet',
    },
    on,
    facts: { ...ready, ...diploma('d3', '0913', 'studying') },
    status: 'not-eligible',
    verdicts: { education: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Berhenti bekerja tepat 24 bulan lalu: jedanya masih dua tahun',
      en: 'Stopped work exactly 24 months ago: the break is still two years',
    },
    on,
    facts: { ...ready, ...job('2020-01-01', '2024-11-21') },
    status: 'eligible',
    verdicts: { 'experience-gap': 'met' },
  },
  {
    programme,
    name: {
      id: 'Jeda dua tahun lewat sehari hanya peringatan, bukan pintu tertutup',
      en: 'A break of two years and a day is a warning, not a closed door',
    },
    on,
    facts: { ...ready, ...job('2020-01-01', '2024-11-20') },
    status: 'eligible',
    verdicts: { 'experience-gap': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Majikan perseorangan di Arab Saudi: dilarang sejak 2015',
      en: 'A private person as employer: banned since 2015',
    },
    on,
    facts: { ...ready, 'sa-nurse.institution': { known: false } },
    status: 'not-eligible',
    verdicts: { 'legal-entity': 'unmet' },
  },
]
