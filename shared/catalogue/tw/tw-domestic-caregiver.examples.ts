import type { Facts, Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'tw-domestic-caregiver'

const stay = (from: string, to: string): Item => ({
  id: 'tw',
  country: { known: 'TW' },
  permit: { known: 'migrant-worker' },
  from: { known: from },
  to: { known: to },
  ongoing: { known: false },
  lawful: { known: true },
})
const young: Facts = { birth: { known: '2004-05-05' }, stays: { known: [] } }
/** Thirteen years in Taiwan. */
const experienced: Facts = {
  birth: { known: '1985-01-01' },
  stays: { known: [stay('2010-02-01', '2023-01-31')] },
  'tw-domestic-caregiver.job': { known: 'family-carer' },
  'tw-domestic-caregiver.performance-points': { known: true },
}

export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Usia 22, belum pernah di Taiwan: syarat hukum Taiwan terpenuhi, tetapi pekerjaan ini informal; pintu formal terdekat adalah perawat panti',
      en: "Aged 22, never in Taiwan: Taiwan's conditions are met, but the work is informal; the nearest formal door is institutional care",
    },
    on: '2026-11-21',
    facts: young,
    status: 'eligible',
    verdicts: { age: 'met', 'cumulative-cap': 'met' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum ulang tahun ke-20: masih terlalu muda',
      en: 'The day before the 20th birthday: still too young',
    },
    on: '2026-11-21',
    facts: { ...young, birth: { known: '2006-11-22' } },
    status: 'not-eligible',
    verdicts: { age: 'unmet' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Pada ulang tahun ke-20: batas Taiwan tercapai',
      en: "On the 20th birthday: Taiwan's floor is reached",
    },
    on: '2026-11-21',
    facts: { ...young, birth: { known: '2006-11-21' } },
    status: 'eligible',
    verdicts: { age: 'met' },
  },
  {
    programme,
    name: {
      id: 'Tahun lahir saja yang diketahui: tanggalnya menentukan',
      en: 'Only the year of birth is known: the day decides',
    },
    on: '2026-11-21',
    facts: { ...young, birth: { known: '2006' } },
    status: 'undetermined',
    missing: ['birth'],
  },
  {
    programme,
    name: {
      id: 'Perawat keluarga dengan 13 tahun kerja dan nilai kinerja cukup: masih di bawah 14 tahun',
      en: 'A family carer with 13 years of work and enough performance points: still under 14 years',
    },
    on: '2026-11-21',
    facts: experienced,
    status: 'eligible',
    verdicts: { 'cumulative-cap': 'met' },
  },
  {
    programme,
    name: {
      id: 'Penata laksana rumah tangga dengan 13 tahun kerja: batasnya 12 tahun',
      en: 'A domestic helper with 13 years of work: the limit is 12 years',
    },
    on: '2026-11-21',
    facts: { ...experienced, 'tw-domestic-caregiver.job': { known: 'domestic-helper' } },
    status: 'not-eligible',
    verdicts: { 'cumulative-cap': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Perawat keluarga dengan 13 tahun kerja, nilai kinerjanya belum diketahui',
      en: 'A family carer with 13 years of work whose performance points are not known',
    },
    on: '2026-11-21',
    facts: { ...experienced, 'tw-domestic-caregiver.performance-points': 'dont-know' },
    status: 'undetermined',
    missing: ['tw-domestic-caregiver.performance-points'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Perawat keluarga yang sudah tepat 14 tahun: batas terakhir tercapai',
      en: 'A family carer with exactly 14 years: the last limit is reached',
    },
    on: '2026-11-21',
    facts: { ...experienced, stays: { known: [stay('2009-02-01', '2023-01-31')] } },
    status: 'not-eligible',
    verdicts: { 'cumulative-cap': 'unmet' },
  },
]
