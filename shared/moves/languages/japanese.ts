import { jlpt } from '../../facts/proofs.ts'
import { all, not, yes } from '../../rules/builders.ts'
import { between, place, price, t, tripToTest, unconfirmed } from '../entries.ts'
import type { Move } from '../move.ts'
import { jlptAt, passedJft, provable, reached, sat } from './ability.ts'
import { learn, total } from './learning.ts'

const citraBangsa = place('Migrant Center Universitas Citra Bangsa', 'Kupang', 'm9')
const courses = [
  citraBangsa,
  place('LPK Binawan Belu', 'Atambua', 'm62'),
  place('Skillhub Kemnaker (daftar 2023)', 'online', 'm10'),
  place('SMK Go Global (pelatihan ditanggung pemerintah)', 'nasional', 'm11'),
  place('Kelas bantuan Kemnaker di LPK Doryouku (2024)', 'Lombok Timur', 'm63'),
]
const training = (level: string) =>
  price(
    t(
      `Paket LPK swasta sampai ${level} (contoh harga dua LPK, tidak wajib)`,
      `Private LPK package up to ${level} (two LPKs as examples, not required)`,
    ),
    [3_000_000, 5_550_000],
    'm60',
    { payer: 'disputed', asOf: '2025-04-14', aside: 'optional' },
  )
const freeFirst = t(
  'Tanyakan dulu kelas pemerintah seperti Skillhub; harga LPK berbeda jauh, jadi minta rincian tertulis.',
  'Ask about government classes such as Skillhub first; LPK prices differ widely, so ask for a written list.',
)
const twoCounts = t(
  `Ada dua hitungan jam: kisaran JLPT dan kisaran JFT-Basic; keduanya dicakup. ${freeFirst.id}`,
  `Two counts of hours exist, for JLPT and for JFT-Basic; the range covers both. ${freeFirst.en}`,
)

const learning: readonly Move[] = [
  learn('ja', 'a1', {
    name: t('Belajar bahasa Jepang dari nol sampai N5', 'Learn Japanese from zero to N5'),
    months: total([150, 400], [2.5, 6], 'm50'),
    costs: [training('N5')],
    where: courses,
    note: twoCounts,
  }),
  learn('ja', 'a2', {
    name: t('Naikkan bahasa Jepang dari N5 ke N4', 'Raise Japanese from N5 to N4'),
    months: total([150, 350], [2.5, 5.5], 'm50'),
    costs: [training('N4')],
    where: courses,
    note: twoCounts,
  }),
  learn('ja', 'b1', {
    name: t('Naikkan bahasa Jepang dari N4 ke N3', 'Raise Japanese from N4 to N3'),
    months: total([300, 500], [4.5, 7.5], 'm50'),
    costs: [],
    where: [citraBangsa],
  }),
  learn('ja', 'b2', {
    name: t('Naikkan bahasa Jepang dari N3 ke N2', 'Raise Japanese from N3 to N2'),
    months: total([500, 800], [7.5, 12.5], 'm50'),
    costs: [],
    where: [citraBangsa],
  }),
  learn('ja', 'c1', {
    name: t('Naikkan bahasa Jepang dari N2 ke N1', 'Raise Japanese from N2 to N1'),
    months: total([1000, 2000], [15.5, 31], 'm50'),
    costs: [],
    where: [citraBangsa],
  }),
]

const jlptWait = between(
  2,
  12,
  'm53',
  t(
    'Diturunkan dari jadwal: hanya Juli dan Desember, pendaftaran ditutup jauh sebelumnya, dan hasil keluar sekitar dua bulan sesudah ujian.',
    'Derived from the calendar: July and December only, registration closes well before, and results come about two months after the test.',
  ),
)

const jlptSitting = (level: keyof typeof jlptAt, fee: number): Move => {
  const grade = jlptAt[level]
  const name = `JLPT ${grade.toUpperCase()}`
  return {
    id: `test.jlpt.${grade}`,
    name: t(`Ikut ujian ${name}`, `Sit ${name}`),
    kind: 'test',
    when: provable('ja', level, jlpt(grade)),
    effects: [sat('ja', 'jlpt', { jlpt: grade })],
    months: jlptWait,
    serial: true,
    costs: [
      price(
        t(`Ujian ${name} (harga lama, sesudah 2018)`, `${name} test (old price, after 2018)`),
        [fee, null],
        'm52',
        { asOf: '2018-01-01' },
      ),
      tripToTest,
    ],
    where: [
      place('JLPT Denpasar', 'Denpasar', 'm53'),
      place('JLPT Surabaya', 'Surabaya', 'm53'),
      place('JLPT Makassar', 'Makassar', 'm53'),
    ],
    canFail: true,
    validMonths: null,
    note: t(
      'Kursi habis dalam hitungan jam dan pendaftaran hanya daring. Kupang bukan kota ujian. Hasilnya tidak kedaluwarsa untuk visa pekerja berketerampilan spesifik (SSW); sebagian perusahaan meminta yang lebih baru.',
      'Places go within hours and registration is online only. Kupang is not a test city. No expiry for Specified Skilled Worker status; some employers want a newer result.',
    ),
  }
}

const jftBasic: Move = {
  id: 'test.jft-basic.a2',
  name: t('Ikut JFT-Basic A2', 'Sit JFT-Basic A2'),
  kind: 'test',
  when: all(reached('ja', 'a2'), yes('document.ektp'), not(passedJft)),
  effects: [sat('ja', 'jft-basic', { overall: 200 })],
  months: between(
    0,
    7,
    'm59',
    t(
      'Batas atasnya jeda terpanjang JLPT: jadwal JFT-Basic lebih sering dan hasilnya muncul hari itu juga, jadi biasanya jauh lebih cepat. Tanggal pastinya belum kami temukan.',
      'Bounded by the longest gap between JLPT dates: JFT-Basic is held more often and shows its result the same day, so it is usually much sooner. We did not find its dates.',
    ),
  ),
  // Waiting for a date leaves the hours free to prepare for the next test.
  serial: false,
  costs: [
    price(
      t('Ujian JFT-Basic (harga 2019)', 'JFT-Basic test (2019 price)'),
      [400_000, null],
      'm55',
      { asOf: '2019-10-07' },
    ),
    tripToTest,
  ],
  where: [
    place('Prometric JFT-Basic (tempat 2019)', 'Jakarta', 'm55'),
    unconfirmed('Prometric JFT-Basic', 'Surabaya', 'm59'),
    unconfirmed('Prometric JFT-Basic', 'Denpasar', 'm59'),
  ],
  canFail: true,
  validMonths: null,
  note: t(
    'A2 setara N4 untuk visa pekerja berketerampilan spesifik (SSW); lulus salah satu sudah cukup. Sejak April 2026 hanya e-KTP yang diterima, sejak saat mendaftar.',
    'A2 equals N4 for the Specified Skilled Worker visa; passing either is enough. Since April 2026 only the e-KTP is accepted, already when registering.',
  ),
}

/** Japanese, from zero to N1, proved by JLPT or, for A2, by JFT-Basic. */
export const japanese: readonly Move[] = [
  ...learning,
  jftBasic,
  jlptSitting('a1', 120_000),
  jlptSitting('a2', 130_000),
  jlptSitting('b1', 170_000),
  jlptSitting('b2', 190_000),
  jlptSitting('c1', 220_000),
]
