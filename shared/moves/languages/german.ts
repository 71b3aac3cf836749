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

const courses = [
  place('Migrant Center Universitas Citra Bangsa', 'Kupang', 'm9'),
  place('Goethe-Institut (kelas daring)', 'online', 'm5'),
]
const course = priceNotFound(t('Kursus bahasa Jerman', 'German course'))
const hoursNote = t(
  'Jam tatap muka dihitung dari satuan 45 menit anjuran Goethe-Institut, diubah ke jam penuh. Ada tes penempatan untuk kelas daring.',
  "Guided hours come from Goethe's lessons of 45 minutes, turned into full hours. Online classes have a placement test.",
)

const learning: readonly Move[] = [
  learn('de', 'a1', {
    name: t('Belajar bahasa Jerman dari nol sampai A1', 'Learn German from zero to A1'),
    months: guided([60, 150], [1.5, 4.5], 'm1'),
    costs: [course],
    where: [...courses, unconfirmed('SMK Negeri 4 Kupang (program 2023)', 'Kupang', 'm8')],
    note: hoursNote,
  }),
  learn('de', 'a2', {
    name: t('Naikkan bahasa Jerman dari A1 ke A2', 'Raise German from A1 to A2'),
    months: guided([90, 113], [2, 3.5], 'm1'),
    costs: [course],
    where: courses,
    note: hoursNote,
  }),
  learn('de', 'b1', {
    name: t('Naikkan bahasa Jerman dari A2 ke B1', 'Raise German from A2 to B1'),
    months: guided([113, 225], [2.5, 7], 'm1'),
    costs: [course],
    where: courses,
    note: hoursNote,
  }),
  learn('de', 'b2', {
    name: t('Naikkan bahasa Jerman dari B1 ke B2', 'Raise German from B1 to B2'),
    months: guided([113, 188], [2.5, 6], 'm1'),
    costs: [course],
    where: courses,
    note: hoursNote,
  }),
  learn('de', 'c1', {
    name: t('Naikkan bahasa Jerman dari B2 ke C1', 'Raise German from B2 to C1'),
    months: guided([150, 150], [3.5, 4.5], 'm1'),
    costs: [course],
    where: courses,
    note: hoursNote,
  }),
]

const visaRule = t(
  'Sertifikatnya tidak punya tanggal kedaluwarsa, tetapi untuk visa Jerman umumnya tidak boleh lebih dari satu tahun dan semua modul harus dari penyelenggara yang sama. Ambil ujian pada tingkat yang diminta saja, sedekat mungkin dengan pengajuan visa.',
  'The certificate has no end date, yet for a German visa it should as a rule be no older than one year, with all modules from one provider. Sit only the level you are asked for, close to the visa application.',
)
const modular = (fee: string, feeEn: string) =>
  t(
    `Modul yang gagal bisa diulang sendiri, dulu ${fee} per modul. ${visaRule.id}`,
    `A failed module can be sat again on its own, once ${feeEn} each. ${visaRule.en}`,
  )

const exam = (level: CefrLevel, fee: readonly [number, number] | null, note = visaRule): Move => {
  const name = `Goethe ${level.toUpperCase()}`
  const what = t(
    `Ujian ${name} (harga lama sekitar 2020; batas bawah untuk peserta kursus Goethe)`,
    `${name} exam (old price, about 2020; lower end for Goethe course students)`,
  )
  return {
    id: `test.goethe.${level}`,
    name: t(`Ikut ujian ${name}`, `Sit the ${name} exam`),
    kind: 'test',
    when: provable('de', level, certified('de', level, { monthsMax: freshMonthsMax })),
    effects: [sat('de', 'goethe', { level })],
    months: waitNotFound,
    serial: true,
    costs: [
      fee === null
        ? priceNotFound(t(`Ujian ${name}`, `${name} exam`))
        : price(what, fee, 'm2', { asOf: '2020-01-01' }),
      tripToTest,
    ],
    where: [
      place('Wisma Jerman Surabaya', 'Surabaya', 'm4'),
      place('Goethe-Institut Jakarta', 'Jakarta', 'm3'),
      place('Goethe-Institut Bandung', 'Bandung', 'm2'),
    ],
    canFail: true,
    validMonths: null,
    note,
  }
}

/** German, from zero to C1, proved by the Goethe-Institut; no fee of another provider was found. */
export const german: readonly Move[] = [
  ...learning,
  exam('a1', [1_150_000, 1_300_000]),
  exam('a2', [1_350_000, 1_550_000]),
  exam('b1', [1_700_000, 2_000_000], modular('Rp600.000–700.000', 'Rp 600,000–700,000')),
  exam('b2', [2_100_000, 2_300_000], modular('Rp750.000–850.000', 'Rp 750,000–850,000')),
  exam('c1', null),
]
