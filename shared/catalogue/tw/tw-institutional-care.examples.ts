import type { Facts, Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'tw-institutional-care'

const stay = (from: string, to: string, permit = 'migrant-worker'): Item => ({
  id: 'tw',
  country: { known: 'TW' },
  permit: { known: permit },
  from: { known: from },
  to: { known: to },
  ongoing: { known: false },
  lawful: { known: true },
})
const carer: Facts = { birth: { known: '2005-09-09' }, stays: { known: [] } }

export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Lulusan SMK 21 tahun yang belum pernah bekerja di Taiwan',
      en: 'An SMK graduate of 21 who has never worked in Taiwan',
    },
    on: '2026-11-21',
    facts: carer,
    status: 'eligible',
    verdicts: { age: 'met', 'cumulative-cap': 'met', health: 'unknown' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum ulang tahun ke-18: masih terlalu muda',
      en: 'The day before the 18th birthday: still too young',
    },
    on: '2026-11-21',
    facts: { ...carer, birth: { known: '2008-11-22' } },
    status: 'not-eligible',
    verdicts: { age: 'unmet' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Pada ulang tahun ke-18: boleh',
      en: 'On the 18th birthday: allowed',
    },
    on: '2026-11-21',
    facts: { ...carer, birth: { known: '2008-11-21' } },
    status: 'eligible',
    verdicts: { age: 'met' },
  },
  {
    programme,
    name: {
      id: 'Hanya bulan lahir yang diketahui, dan bulan itu bulan ini: tanggalnya menentukan',
      en: 'Only the month of birth is known, and it is this month: the day decides',
    },
    on: '2026-11-21',
    facts: { ...carer, birth: { known: '2008-11' } },
    status: 'undetermined',
    missing: ['birth'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Sudah bekerja di Taiwan 12 tahun kurang seminggu: masih boleh',
      en: 'Worked in Taiwan for twelve years less a week: still allowed',
    },
    on: '2026-11-21',
    facts: {
      birth: { known: '1990-01-01' },
      stays: { known: [stay('2010-01-10', '2022-01-02')] },
    },
    status: 'eligible',
    verdicts: { 'cumulative-cap': 'met' },
  },
  {
    programme,
    name: {
      id: 'Sudah bekerja di Taiwan tepat 12 tahun: batasnya tercapai',
      en: 'Worked in Taiwan for exactly twelve years: the limit is reached',
    },
    on: '2026-11-21',
    facts: {
      birth: { known: '1990-01-01' },
      stays: { known: [stay('2010-01-10', '2022-01-09')] },
    },
    status: 'not-eligible',
    verdicts: { 'cumulative-cap': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Kuliah di Taiwan tidak dihitung sebagai masa kerja pekerja migran',
      en: 'Study in Taiwan does not count as time worked as a migrant worker',
    },
    on: '2026-11-21',
    facts: {
      birth: { known: '1990-01-01' },
      stays: { known: [stay('2008-01-01', '2023-01-01', 'study')] },
    },
    status: 'eligible',
    verdicts: { 'cumulative-cap': 'met' },
  },
  {
    programme,
    name: {
      id: 'Masa kerja di Taiwan belum dijawab',
      en: 'Time worked in Taiwan not answered yet',
    },
    on: '2026-11-21',
    facts: { birth: { known: '2005-09-09' } },
    status: 'undetermined',
    missing: ['stays'],
  },
]
