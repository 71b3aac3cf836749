import type { Text } from '../../facts/fact.ts'
import { always, yes } from '../../rules/builders.ts'
import {
  between,
  holds,
  type Months,
  place,
  priceNotFound,
  t,
  timeNotFound,
  tripToTest,
  unconfirmed,
} from '../entries.ts'
import type { Move } from '../move.ts'

const preparation: Months = between(
  2,
  6,
  'm-estimate',
  t(
    'Persiapan, sebuah perkiraan; ujian ulang bisa sesudah 45 hari (bidang Prometric).',
    'Preparation, an estimate; re-test possible after 45 days (Prometric fields).',
  ),
)

const sswTest = (test: string, name: Text, months: Months): Move => ({
  id: `test.ssw.${test}`,
  name,
  kind: 'test',
  when: yes('document.ektp'),
  effects: [
    {
      kind: 'add',
      list: 'jp.ssw-tests',
      item: { test, passed: true, date: { kind: 'finishing-day' } },
    },
  ],
  months,
  serial: true,
  costs: [
    priceNotFound(t('Biaya ujian di Indonesia', 'Test fee in Indonesia'), {
      source: 'm-jp-prometric',
      note: t(
        'Belum ditemukan; sebagai petunjuk, bidang akomodasi Rp780.000 (2025).',
        'Not found; as a hint, accommodation cost Rp 780,000 (2025).',
      ),
    }),
    tripToTest,
  ],
  where: [
    unconfirmed(
      'Pusat uji komputer; kota dan jadwal belum ditemukan, jangan anggap ada di Kupang',
      'Indonesia',
      'm-jp-prometric',
    ),
  ],
  canFail: true,
  validMonths: 120,
  note: t(
    'Usia minimal 18 tahun bagi WNI. Sejak April 2026 hanya e-KTP yang diterima, sejak saat mendaftar. Masa berlaku 10 tahun adalah pengetahuan umum.',
    'Indonesians must be 18. Since April 2026 only the e-KTP is accepted, already when registering. The 10-year validity is general knowledge.',
  ),
})

const account: Move = {
  id: 'paper.account',
  name: t(
    'Buat akun dan ID calon pekerja migran (SIAPkerja / Sisko P2MI)',
    'Open the account and ID of a prospective migrant worker (SIAPkerja / Sisko P2MI)',
  ),
  kind: 'paper',
  when: always,
  effects: [holds('id.account'), holds('jp.siskop2mi-id')],
  months: timeNotFound,
  serial: false,
  costs: [],
  where: [place('SIAPkerja, lalu Sisko P2MI', 'online', 'siapkerja23')],
  canFail: false,
  note: t(
    'Gratis. Siapkan e-KTP, Kartu Keluarga, ijazah, dan akta lahir. Pastikan pintu masuknya ke BP3MI NTT.',
    'Free of charge. Have e-KTP, family card, diploma and birth certificate at hand. Confirm the entry point with BP3MI NTT.',
  ),
}

/** The skills tests of Japan's Specified Skilled Worker status, and the registration it needs. */
export const japanesePapers: readonly Move[] = [
  sswTest(
    'care-skills',
    t('Lulus tes keterampilan SSW perawatan lansia (kaigo)', 'Pass the SSW caregiving skills test'),
    preparation,
  ),
  sswTest(
    'care-japanese',
    t('Lulus tes bahasa Jepang perawatan (kaigo)', 'Pass the care Japanese test'),
    timeNotFound,
  ),
  sswTest(
    'agriculture-crop',
    t('Lulus tes keterampilan SSW pertanian: tanaman', 'Pass the SSW agriculture test: crops'),
    preparation,
  ),
  sswTest(
    'agriculture-livestock',
    t('Lulus tes keterampilan SSW pertanian: ternak', 'Pass the SSW agriculture test: livestock'),
    preparation,
  ),
  sswTest(
    'food-service',
    t('Lulus tes keterampilan SSW jasa makanan', 'Pass the SSW food service skills test'),
    preparation,
  ),
  account,
]
