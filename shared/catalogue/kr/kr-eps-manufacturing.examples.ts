import type { Facts, Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'kr-eps-manufacturing'

const school = (level: string): Facts => ({
  degrees: {
    known: [{ id: 'd1', level: { known: level }, status: { known: 'completed' } }],
  },
})
const epsTopik: Item = {
  id: 's1',
  language: { known: 'ko' },
  test: { known: 'eps-topik' },
  date: { known: '2026-06-10' },
  overall: { known: 175 },
}
const stay = (permit: string, from: string, to: string): Item => ({
  id: 'kr',
  country: { known: 'KR' },
  permit: { known: permit },
  from: { known: from },
  to: { known: to },
  ongoing: { known: false },
  lawful: { known: true },
})

/** Passed both rounds and the clinic; 23 years old. */
const ranked: Facts = {
  birth: { known: '2003-06-15' },
  ...school('smk'),
  stays: { known: [] },
  sittings: { known: [epsTopik] },
  'kr-eps-manufacturing.skills-tests': { known: true },
  'kr-eps-manufacturing.check-up': { known: true },
  'kr-eps-manufacturing.clearance': { known: true },
  'kr-eps-manufacturing.round-one': { known: true },
  'kr-eps-manufacturing.final-quota': { known: true },
}
const born = (birth: string): Facts => ({ ...ranked, birth: { known: birth } })

export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Lulusan SMK 23 tahun yang lolos semua tes dan masuk kuota',
      en: 'An SMK graduate of 23 who passed every test and is inside the quota',
    },
    on: '2026-11-21',
    facts: ranked,
    status: 'eligible',
    page: true,
  },
  {
    programme,
    name: {
      id: 'Mahasiswa yang belum ikut EPS-TOPIK: usia dan ijazah sudah cukup, tesnya belum',
      en: 'A student who has not sat EPS-TOPIK: age and schooling are enough, the test is missing',
    },
    on: '2026-11-21',
    facts: {
      birth: { known: '2005-01-20' },
      degrees: {
        known: [{ id: 'd1', level: { known: 's1' }, status: { known: 'studying' } }],
      },
      stays: { known: [] },
      sittings: { known: [] },
    },
    status: 'not-eligible',
    verdicts: {
      'age-window': 'met',
      education: 'met',
      'prior-stay': 'met',
      'eps-topik': 'unmet',
      'rank-quota': 'unknown',
    },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Semua beres, hasil klinik belum keluar',
      en: 'Everything in order, the clinic has not answered yet',
    },
    on: '2026-11-21',
    facts: { ...ranked, 'kr-eps-manufacturing.check-up': 'dont-know' },
    status: 'undetermined',
    missing: ['kr-eps-manufacturing.check-up'],
  },
  {
    programme,
    name: {
      id: 'Lulus tes, tetapi belum diketahui apakah masuk kuota',
      en: 'Passed the tests, but not known to be inside the quota',
    },
    on: '2026-11-21',
    facts: { ...ranked, 'kr-eps-manufacturing.final-quota': 'dont-know' },
    status: 'undetermined',
    missing: ['kr-eps-manufacturing.final-quota'],
    page: true,
  },
  {
    programme,
    name: {
      id: 'Pengumuman 2025: lahir tepat 3 Juni 1985, masih masuk',
      en: 'The 2025 notice: born on 3 June 1985, just inside',
    },
    on: '2025-06-03',
    facts: {
      ...born('1985-06-03'),
      sittings: { known: [{ ...epsTopik, date: { known: '2025-05-30' } }] },
    },
    status: 'eligible',
    verdicts: { 'age-window': 'met' },
  },
  {
    programme,
    name: {
      id: 'Pengumuman 2025: lahir 2 Juni 1985, sehari terlalu tua',
      en: 'The 2025 notice: born on 2 June 1985, a day too old',
    },
    on: '2025-06-03',
    facts: {
      ...born('1985-06-02'),
      sittings: { known: [{ ...epsTopik, date: { known: '2025-05-30' } }] },
    },
    status: 'not-eligible',
    verdicts: { 'age-window': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Pengumuman 2025: lahir 5 Juni 2007, sehari terlalu muda',
      en: 'The 2025 notice: born on 5 June 2007, a day too young',
    },
    on: '2025-06-03',
    facts: {
      ...born('2007-06-05'),
      sittings: { known: [{ ...epsTopik, date: { known: '2025-05-30' } }] },
    },
    status: 'not-eligible',
    verdicts: { 'age-window': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Pengumuman 2025: lahir 4 Juni 2007, hari terakhir yang masuk',
      en: 'The 2025 notice: born on 4 June 2007, the last day inside',
    },
    on: '2025-06-04',
    facts: {
      ...born('2007-06-04'),
      sittings: { known: [{ ...epsTopik, date: { known: '2025-05-30' } }] },
    },
    status: 'eligible',
    verdicts: { 'age-window': 'met' },
  },
  {
    programme,
    name: {
      id: 'Genap 18 tahun hari ini: masuk rentang usia mana pun',
      en: 'Turns 18 today: inside whatever window the notice prints',
    },
    on: '2026-11-21',
    facts: born('2008-11-21'),
    status: 'eligible',
    verdicts: { 'age-window': 'met' },
  },
  {
    programme,
    name: {
      id: 'Usia 40: rentang tanggal lahir pengumuman berikutnya yang menentukan',
      en: "Aged 40: the next notice's birth dates decide",
    },
    on: '2026-11-21',
    facts: born('1985-11-22'),
    status: 'undetermined',
    verdicts: { 'age-window': 'unknown' },
  },
  {
    programme,
    name: {
      id: 'Usia 39 pada hari terakhirnya: masih masuk',
      en: 'On the last day of being 39: still inside',
    },
    on: '2026-11-21',
    facts: born('1986-11-22'),
    status: 'eligible',
    verdicts: { 'age-window': 'met' },
  },
  {
    programme,
    name: {
      id: 'Usia 41: terlalu tua untuk rentang mana pun',
      en: 'Aged 41: too old for any window',
    },
    on: '2026-11-21',
    facts: born('1985-11-21'),
    status: 'not-eligible',
    verdicts: { 'age-window': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Pernah bekerja di Korea 58 bulan dengan E-9: masih di bawah lima tahun',
      en: 'Worked in Korea on E-9 for 58 months: still under five years',
    },
    on: '2026-11-21',
    facts: { ...ranked, stays: { known: [stay('E-9', '2021-01-10', '2025-11-09')] } },
    status: 'eligible',
    verdicts: { 'prior-stay': 'met' },
  },
  {
    programme,
    name: {
      id: 'Pernah bekerja di Korea tepat lima tahun dengan E-9: masih boleh',
      en: 'Worked in Korea on E-9 for exactly five years: still allowed',
    },
    on: '2026-11-21',
    facts: { ...ranked, stays: { known: [stay('E-9', '2020-11-10', '2025-11-09')] } },
    status: 'eligible',
    verdicts: { 'prior-stay': 'met' },
  },
  {
    programme,
    name: {
      id: 'Pernah bekerja di Korea lima tahun lebih sehari dengan E-9: terlalu lama',
      en: 'Worked in Korea on E-9 for five years and a day: too long',
    },
    on: '2026-11-21',
    facts: { ...ranked, stays: { known: [stay('E-9', '2020-11-10', '2025-11-10')] } },
    status: 'not-eligible',
    verdicts: { 'prior-stay': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Kuliah di Korea selama enam tahun tidak dihitung sebagai masa kerja E-9',
      en: 'Six years of study in Korea do not count as E-9 work',
    },
    on: '2026-11-21',
    facts: { ...ranked, stays: { known: [stay('study', '2019-02-01', '2025-02-28')] } },
    status: 'eligible',
    verdicts: { 'prior-stay': 'met' },
  },
  {
    programme,
    name: {
      id: 'Ijazah SD saja: kurang satu jenjang',
      en: 'Primary school only: one level short',
    },
    on: '2026-11-21',
    facts: { ...ranked, ...school('sd') },
    status: 'not-eligible',
    verdicts: { education: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Ijazah SMP: cukup',
      en: 'Junior high school: enough',
    },
    on: '2026-11-21',
    facts: { ...ranked, ...school('smp') },
    status: 'eligible',
    verdicts: { education: 'met' },
  },
  {
    programme,
    name: {
      id: 'Masih di SMA: SMP pasti sudah lulus',
      en: 'Still at senior high school: junior high is behind them',
    },
    on: '2026-11-21',
    facts: {
      ...ranked,
      degrees: {
        known: [{ id: 'd1', level: { known: 'sma' }, status: { known: 'studying' } }],
      },
    },
    status: 'eligible',
    verdicts: { education: 'met' },
  },
]
