import { certified } from '../../facts/proofs.ts'
import {
  place,
  price,
  priceNotFound,
  t,
  tripToTest,
  unconfirmed,
  waitNotFound,
} from '../entries.ts'
import type { Move } from '../move.ts'
import { type CefrLevel, freshMonthsMax, provable, sat } from './ability.ts'
import { guided, learn } from './learning.ts'

const where = [place('Skillhub Kemnaker (daftar 2023)', 'online', 'm10')]
const hoursNote = t(
  'Jam kursus resmi TOCFL untuk belajar di luar wilayah berbahasa Mandarin. Untuk Taiwan, TOCFL lebih tepat daripada HSK.',
  'Official TOCFL course hours for learning outside Chinese-speaking areas. For Taiwan, TOCFL fits better than HSK.',
)

const learning: readonly Move[] = [
  learn('zh', 'a1', {
    name: t('Belajar Mandarin dari nol sampai TOCFL A1', 'Learn Mandarin from zero to TOCFL A1'),
    // Two published steps, to Novice (60–240 hours) and to A1 (180–240), one after the other.
    months: guided([240, 480], [5.5, 15], 'm90'),
    costs: [],
    where,
    note: hoursNote,
  }),
  learn('zh', 'a2', {
    name: t('Naikkan Mandarin dari A1 ke A2', 'Raise Mandarin from A1 to A2'),
    months: guided([240, 240], [5.5, 7.5], 'm90'),
    costs: [],
    where,
    note: hoursNote,
  }),
  learn('zh', 'b1', {
    name: t('Naikkan Mandarin dari A2 ke B1', 'Raise Mandarin from A2 to B1'),
    months: guided([240, 240], [5.5, 7.5], 'm90'),
    costs: [],
    where,
    note: hoursNote,
  }),
  learn('zh', 'b2', {
    name: t('Naikkan Mandarin dari B1 ke B2', 'Raise Mandarin from B1 to B2'),
    months: guided([240, 960], [5.5, 29.5], 'm90'),
    costs: [],
    where,
    note: hoursNote,
  }),
]

const tocfl = (level: CefrLevel): Move => {
  const name = `TOCFL ${level.toUpperCase()}`
  return {
    id: `test.tocfl.${level}`,
    name: t(`Ikut ujian ${name}`, `Sit ${name}`),
    kind: 'test',
    when: provable('zh', level, certified('zh', level, { monthsMax: freshMonthsMax })),
    effects: [sat('zh', 'tocfl', { level })],
    months: waitNotFound,
    serial: true,
    costs: [
      priceNotFound(t('Ujian TOCFL di Indonesia', 'TOCFL test in Indonesia')),
      price(
        t('Atau ujian dari rumah, Band A dan B', 'Or the Home Edition, bands A and B'),
        3000,
        'm91',
        { currency: 'TWD', asOf: '2021-01-01', aside: 'optional' },
      ),
      tripToTest,
    ],
    where: [unconfirmed('TOCFL Home Edition', 'online', 'm91')],
    canFail: true,
    validMonths: 24,
    note: t(
      'Jadwal dan biaya di Indonesia belum ditemukan. Versi dari rumah dibuka pada masa pandemi; cek apakah masih ada dan diterima. Masa berlaku dua tahun adalah pengetahuan umum.',
      'No dates or fee for Indonesia were found. The home edition dates from the pandemic; check that it still exists and is accepted. Two years of validity is general knowledge.',
    ),
  }
}

const levels: readonly CefrLevel[] = ['a1', 'a2', 'b1', 'b2']

/** Mandarin by the hours of TOCFL, which Taiwan asks for. */
export const mandarin: readonly Move[] = [...learning, ...levels.map(tocfl)]
