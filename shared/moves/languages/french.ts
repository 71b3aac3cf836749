import { certified } from '../../facts/proofs.ts'
import { between, place, priceNotFound, t, tripToTest } from '../entries.ts'
import type { Move } from '../move.ts'
import { type CefrLevel, freshMonthsMax, provable, sat } from './ability.ts'
import { guided, learn } from './learning.ts'

const centres = [
  place('Alliance Française Bali', 'Denpasar', 'm102'),
  place('IFI Surabaya', 'Surabaya', 'm102'),
  place('IFI Jakarta', 'Jakarta', 'm102'),
]
const costs = [priceNotFound(t('Kursus bahasa Prancis', 'French course'))]
const where = centres

const learning: readonly Move[] = [
  learn('fr', 'a1', {
    name: t('Belajar bahasa Prancis dari nol sampai A1', 'Learn French from zero to A1'),
    months: guided([100, 120], [2.5, 3.5], 'm100'),
    costs,
    where,
  }),
  learn('fr', 'a2', {
    name: t('Naikkan bahasa Prancis dari A1 ke A2', 'Raise French from A1 to A2'),
    months: guided([120, 150], [3, 4.5], 'm100'),
    costs,
    where,
  }),
  learn('fr', 'b1', {
    name: t('Naikkan bahasa Prancis dari A2 ke B1', 'Raise French from A2 to B1'),
    months: guided([150, 230], [3.5, 7], 'm100'),
    costs,
    where,
  }),
  learn('fr', 'b2', {
    name: t('Naikkan bahasa Prancis dari B1 ke B2', 'Raise French from B1 to B2'),
    months: guided([200, 224], [4.5, 7], 'm100'),
    costs,
    where,
  }),
]

const delf = (level: CefrLevel): Move => {
  const name = `DELF ${level.toUpperCase()}`
  return {
    id: `test.delf.${level}`,
    name: t(`Ikut ujian ${name}`, `Sit ${name}`),
    kind: 'test',
    when: provable('fr', level, certified('fr', level, { monthsMax: freshMonthsMax })),
    effects: [sat('fr', 'delf', { level })],
    months: between(
      0,
      5,
      'm102',
      t(
        'Diturunkan dari jadwal: ujian umum biasanya Maret, Juni, dan November. Menunggu hasil belum dihitung.',
        'Derived from the calendar: public sessions are usually in March, June and November. Waiting for the result is not counted.',
      ),
    ),
    serial: true,
    costs: [
      priceNotFound(t(`Ujian ${name}`, `${name} exam`), {
        source: 'm24',
        note: t(
          'Biaya sekarang belum ditemukan; berita 2023 menyebut ratusan ribu rupiah.',
          'No current fee was found; a 2023 report speaks of some hundred thousand rupiah.',
        ),
      }),
      tripToTest,
    ],
    where: centres,
    canFail: true,
    validMonths: null,
    note: t(
      'DELF berlaku seumur hidup; tingkat bawah boleh dilewati. Kanada meminta TEF atau TCF Canada, bukan DELF; tempat dan biayanya di Indonesia belum ditemukan.',
      'DELF is valid for life; lower levels may be skipped. Canada asks for TEF or TCF Canada, not DELF; no venue or fee in Indonesia was found.',
    ),
  }
}

const levels: readonly CefrLevel[] = ['a1', 'a2', 'b1', 'b2']

/** French, proved by DELF. TEF and TCF Canada have no move: no reading of their scores is held. */
export const french: readonly Move[] = [...learning, ...levels.map(delf)]
