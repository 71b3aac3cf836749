import { sitting } from '../../facts/proofs.ts'
import { all, any, fact, ge, is, not } from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import { between, type Months, place, price, priceNotFound, t, tripToTest } from '../entries.ts'
import type { Move } from '../move.ts'
import { type CefrLevel, freshMonthsMax, reached, sat, topped } from './ability.ts'
import { guided, learn } from './learning.ts'

const where = [
  place('Migrant Center Universitas Citra Bangsa', 'Kupang', 'm9'),
  place('UPT Bahasa Universitas Nusa Cendana (tanyakan kursusnya)', 'Kupang', 'm30'),
]
const costs = [
  priceNotFound(t('Kursus bahasa Inggris (pilihan)', 'English course (optional)'), {
    aside: 'optional',
  }),
]
const abilityOnly = t(
  'Belajar mandiri bisa tanpa biaya kursus. Langkah ini menaikkan kemampuan; buktinya lewat tes tersendiri. Sebelum membayar IELTS, ukur diri dengan TOEFL ITP di Undana Kupang (Rp500.000–700.000, 2023), tetapi visa kerja hampir tidak pernah menerimanya.',
  'Self-study needs no course fee. This raises ability; the proof is a test of its own. Before paying for IELTS, measure yourself with TOEFL ITP at Undana Kupang (Rp 500,000–700,000, 2023), which work visas hardly ever accept.',
)
const step = (level: CefrLevel, id: string, en: string, months: Months): Move =>
  learn('en', level, { name: t(id, en), months, costs, where, note: abilityOnly })

const learning: readonly Move[] = [
  step(
    'a1',
    'Belajar bahasa Inggris dari nol sampai A1',
    'Learn English from zero to A1',
    guided([90, 100], [2, 3], 'm20'),
  ),
  step(
    'a2',
    'Naikkan bahasa Inggris dari A1 ke A2',
    'Raise English from A1 to A2',
    guided([90, 100], [2, 3], 'm20'),
  ),
  step(
    'b1',
    'Naikkan bahasa Inggris dari A2 ke B1',
    'Raise English from A2 to B1',
    guided([170, 200], [4, 6], 'm20'),
  ),
  step(
    'b2',
    'Naikkan bahasa Inggris dari B1 ke B2',
    'Raise English from B1 to B2',
    guided([150, 200], [3.5, 6], 'm20'),
  ),
  step(
    'c1',
    'Naikkan bahasa Inggris dari B2 ke C1',
    'Raise English from B2 to C1',
    guided([200, 200], [4.5, 6], 'm20'),
  ),
]

type Ielts = 'ielts-academic' | 'ielts-general'
const moduleName: Readonly<Record<Ielts, string>> = {
  'ielts-academic': 'IELTS Academic',
  'ielts-general': 'IELTS General Training',
}
const parts = ['overall', 'listening', 'reading', 'writing', 'speaking']

/** A sitting with at least this score overall and in every part. */
const held = (test: Ielts, score: number, monthsMax?: number): Predicate =>
  sitting(
    'en',
    all(is('s.test', test), ...parts.map((part) => ge(fact(`s.${part}`), score))),
    monthsMax === undefined ? {} : { monthsMax },
  )

const booking = { min: 0.5, max: 2 }
const bookingOnly = between(
  booking.min,
  booking.max,
  null,
  t(
    'Perkiraan kami dari mendaftar sampai hasil keluar; tidak diambil dari sumber.',
    'Our estimate from booking to result; not taken from a source.',
  ),
)
/** Study hours for a better score, then booking and result. */
const studied = (hours: string, min: number, max: number | null): Months =>
  between(
    min + booking.min,
    max === null ? null : max + booking.max,
    'm21',
    t(
      `${hours} jam belajar seluruhnya, 15 jam seminggu, lalu 0,5–2 bulan dari mendaftar sampai hasil keluar (perkiraan kami).`,
      `${hours} hours of study in all, at 15 a week, then 0.5–2 months from booking to result (our estimate).`,
    ),
  )

/**
 * A mark that the next level surely brings: reaching for it never takes longer than learning that
 * level, which is what the sources count less for than for the step from band to band.
 */
const withinLevel = (level: CefrLevel, brings: string, min: number, max: number): Months =>
  between(
    min + booking.min,
    max + booking.max,
    'm20',
    t(
      `Paling lama sama dengan naik ke ${level.toUpperCase()}, yang biasanya berarti ${brings}: ${max} bulan menurut jam kelas Cambridge dan porsi belajar sendiri perkiraan kami (sumber tentang kenaikan band menyebut lebih). Lalu 0,5–2 bulan dari mendaftar sampai hasil keluar (perkiraan kami).`,
      `At most what it takes to reach ${level.toUpperCase()}, usually read as ${brings}: ${max} months by the Cambridge class hours and our own share of self-study (the source on bands counts more). Then 0.5–2 months from booking to result (our estimate).`,
    ),
  )

const testNote = t(
  'Jadwal tetap di Kupang belum ditemukan; tanyakan ke IALF Bali yang juga mengelola lokasi di luar Bali. Bawa KTP atau paspor asli yang sama dengan saat mendaftar. Hasil berlaku dua tahun; pemeriksaan Chancenkarte Jerman bisa meminta yang paling lama 12 bulan.',
  "No regular Kupang session was found; ask IALF Bali, which also runs places outside Bali. Bring the same original KTP or passport used to register. A result holds two years; Germany's Opportunity Card check may ask for one no older than 12 months.",
)

const ielts = (
  test: Ielts,
  score: number,
  start: { readonly from: string; readonly when: Predicate; readonly months: Months },
): Move => {
  const shown = score.toFixed(1)
  const local = shown.replace('.', ',')
  const sits = start.from === 'level'
  return {
    id: `test.${test}.${shown}-from-${start.from}`,
    name: sits
      ? t(
          `Ikut tes ${moduleName[test]} (paling sedikit ${local})`,
          `Sit ${moduleName[test]} (at least ${shown})`,
        )
      : t(
          `Belajar dan ikut tes ${moduleName[test]} sampai ${local}`,
          `Study and sit ${moduleName[test]} for ${shown}`,
        ),
    kind: 'test',
    when: all(start.when, not(held(test, score, freshMonthsMax))),
    effects: [sat('en', test, Object.fromEntries(parts.map((part) => [part, score])))],
    months: start.months,
    serial: true,
    costs: [
      price(t(`Tes ${moduleName[test]}`, `${moduleName[test]} test`), [3_000_000, null], 'm27', {
        asOf: '2023-02-01',
      }),
      price(
        t(
          'Tambahan bila visa Inggris: IELTS for UKVI (harga 2017)',
          'If for a UK visa: IELTS for UKVI (2017 price)',
        ),
        [3_460_000, null],
        'm25',
        { asOf: '2017-07-01', aside: 'conditional' },
      ),
      tripToTest,
    ],
    where: [
      place('IALF Bali', 'Denpasar', 'm26'),
      place('IALF Surabaya', 'Surabaya', 'm26'),
      place('IALF Jakarta', 'Jakarta', 'm26'),
    ],
    canFail: true,
    validMonths: 24,
    note: testNote,
  }
}

/** The lowest score each level guarantees, and what a better score costs in study. */
const ieltsMoves = (test: Ielts): readonly Move[] => [
  ielts(test, 4, { from: 'level', when: topped('en', 'b1'), months: bookingOnly }),
  ielts(test, 5.5, { from: 'level', when: topped('en', 'b2'), months: bookingOnly }),
  ielts(test, 7, { from: 'level', when: reached('en', 'c1'), months: bookingOnly }),
  ielts(test, 6, { from: 'b2', when: topped('en', 'b2'), months: studied('200–400', 3, 6) }),
  ielts(test, 6.5, {
    from: 'b2',
    when: topped('en', 'b2'),
    months: withinLevel('c1', 'IELTS 7.0', 4.5, 6),
  }),
  ielts(test, 6.5, { from: '6.0', when: held(test, 6), months: studied('100–300', 1.5, 4.5) }),
  ielts(test, 7, { from: '6.0', when: held(test, 6), months: studied('200–600', 3, 9) }),
  ielts(test, 7, { from: '6.5', when: held(test, 6.5), months: studied('100–300', 1.5, 4.5) }),
  ielts(test, 8, {
    from: '7.0',
    when: any(reached('en', 'c1'), held(test, 7)),
    months: studied('200+', 3, null),
  }),
]

/**
 * English by the Cambridge hours, proved by IELTS. TOEFL iBT, PTE and OET have no move: their new
 * or own scales have no published reading here, so no score could be promised.
 */
export const english: readonly Move[] = [
  ...learning,
  ...ieltsMoves('ielts-academic'),
  ...ieltsMoves('ielts-general'),
]
