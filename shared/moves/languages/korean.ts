import { sitting } from '../../facts/proofs.ts'
import { all, fact, ge, is, not } from '../../rules/builders.ts'
import { between, place, price, priceNotFound, t, tripToTest } from '../entries.ts'
import type { Move } from '../move.ts'
import {
  type CefrLevel,
  freshMonthsMax,
  provable,
  reached,
  sat,
  topikAt,
  topped,
} from './ability.ts'
import { guided, learn } from './learning.ts'

const courses = [
  place('Migrant Center Universitas Citra Bangsa', 'Kupang', 'm9'),
  place('Skillhub Kemnaker (daftar 2023)', 'online', 'm10'),
]
const training = priceNotFound(
  t('Kursus LPK swasta (tidak wajib)', 'Private LPK course (not required)'),
  { payer: 'disputed', aside: 'optional' },
)

/** The score at which TOPIK awards each level (TOPIK I for 1 and 2, TOPIK II above). */
const topikScore: Readonly<Record<CefrLevel, number>> = {
  a1: 80,
  a2: 140,
  b1: 120,
  b2: 150,
  c1: 190,
  c2: 230,
}

const learning = (level: CefrLevel): Move => {
  const grade = topikAt[level]
  return learn('ko', level, {
    name:
      grade === 1
        ? t(
            'Belajar bahasa Korea dari nol sampai tingkat TOPIK 1',
            'Learn Korean from zero to TOPIK level 1',
          )
        : t(
            `Naikkan bahasa Korea ke tingkat TOPIK ${grade}`,
            `Raise Korean to TOPIK level ${grade}`,
          ),
    months: guided([200, 250], [4.5, 7.5], 'm74'),
    costs: [training],
    where: courses,
    note: t(
      'Jam diambil dari kursus universitas di Korea; di Indonesia bisa lebih lama.',
      'Hours come from university courses in Korea; at home it may take longer.',
    ),
  })
}

const topik = (level: CefrLevel): Move => {
  const grade = topikAt[level]
  const paper = grade < 3 ? 'TOPIK I' : 'TOPIK II'
  return {
    id: `test.topik.${grade}`,
    name: t(`Ikut ujian ${paper} untuk tingkat ${grade}`, `Sit ${paper} for level ${grade}`),
    kind: 'test',
    // Levels 3 to 6 are one exam: only the top that is reached is sat.
    when: all(
      grade < 3 ? reached('ko', level) : topped('ko', level),
      not(
        sitting('ko', all(is('s.test', 'topik'), ge(fact('s.grade'), grade)), {
          monthsMax: freshMonthsMax,
        }),
      ),
    ),
    effects: [sat('ko', 'topik', { grade })],
    months: between(
      0,
      6,
      'm77',
      t(
        'Diturunkan dari jadwal: di Indonesia biasanya April dan Oktober. Menunggu hasil belum dihitung.',
        'Derived from the calendar: in Indonesia usually April and October. Waiting for the result is not counted.',
      ),
    ),
    serial: true,
    costs: [priceNotFound(t(`Ujian ${paper}`, `${paper} test`)), tripToTest],
    where: [
      place('TOPIK Bali', 'Denpasar', 'm77'),
      place('TOPIK Yogyakarta', 'Yogyakarta', 'm77'),
      place('Jakarta International Korean School (JIKS)', 'Jakarta', 'm79'),
    ],
    canFail: true,
    validMonths: 24,
    note: t(
      `Tingkat ${grade} dicapai mulai nilai ${topikScore[level]}.`,
      `Level ${grade} starts at ${topikScore[level]} points.`,
    ),
  }
}

/** What is asked for the test; the one price of it, wherever it is shown. */
export const epsTopikFee = price(t('Ujian EPS-TOPIK', 'EPS-TOPIK test'), [24, 28], 'm70', {
  currency: 'USD',
  note: t(
    'Ujian khusus Februari 2025 di Indonesia: USD 28 (Rp 459.526). Biaya resmi ujian umum belum ditemukan.',
    'The special test of February 2025 in Indonesia: USD 28 (Rp 459,526). The official fee of the general test was not found.',
  ),
  asOf: '2025-02-01',
})

const epsTopik: Move = {
  id: 'test.eps-topik',
  name: t('Daftar dan lulus EPS-TOPIK', 'Register for and pass EPS-TOPIK'),
  kind: 'test',
  when: provable(
    'ko',
    'a1',
    sitting('ko', all(is('s.test', 'eps-topik'), ge(fact('s.overall'), 80)), {
      monthsMax: freshMonthsMax,
    }),
  ),
  effects: [sat('ko', 'eps-topik', { overall: 80 })],
  months: between(
    4,
    12,
    'm70',
    t(
      'Satu sampai tiga ujian setahun, jadi menunggu empat sampai dua belas bulan; diturunkan.',
      'One to three tests a year, so a wait of four to twelve months; derived.',
    ),
  ),
  serial: true,
  costs: [epsTopikFee, tripToTest],
  where: [place('Tempat ujian ditetapkan KP2MI dan HRD Korea pada pengumuman', 'Indonesia', 'm73')],
  canFail: true,
  validMonths: 24,
  note: t(
    'Belajarnya satu sampai dua tingkat kelas Korea (perkiraan, 200–400 jam); tingkat kedua bisa dipelajari sambil menunggu. Nilai minimal umum 80 dari 200, tetapi peserta diperingkat menurut kuota: lulus saja belum tentu terpilih. Pendaftaran hanya saat diumumkan.',
    'Takes one to two levels of Korean classes (an estimate, 200–400 hours); the second can be learned while waiting. The usual minimum is 80 of 200, but candidates are ranked for a quota: a pass does not mean selection. Registration opens only by notice.',
  ),
}

const levels: readonly CefrLevel[] = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2']

/** Korean, one class level for each TOPIK level, proved by TOPIK or EPS-TOPIK. */
export const korean: readonly Move[] = [...levels.map(learning), epsTopik, ...levels.map(topik)]
