import { all, yes } from '../../rules/builders.ts'
import { between, holds, place, price, priceNotFound, t, unconfirmed } from '../entries.ts'
import type { Move } from '../move.ts'
import { nurse } from './schooling.ts'

const dataflow: Move = {
  id: 'paper.sa-dataflow',
  name: t('Verifikasi DataFlow', 'DataFlow verification'),
  kind: 'paper',
  when: yes('licence.str-nurse'),
  effects: [holds('sa-nurse.dataflow')],
  months: between(1, 2, 'm-sa-prometric', t('Sampai dua bulan.', 'Up to two months.')),
  serial: false,
  costs: [
    priceNotFound(t('Biaya DataFlow', 'DataFlow fee'), {
      currency: 'SAR',
      payer: 'disputed',
      source: 'm-sa-nakes-faq',
    }),
  ],
  where: [place('DataFlow', 'online', 'm-scfhs-steps')],
  canFail: true,
  note: t(
    'Minta pemberi kerja menanggung lebih dulu; sebagian perawat membayar sendiri karena belum punya tawaran.',
    'Ask the employer first; some nurses pay themselves because they have no offer yet.',
  ),
}

const classification: Move = {
  id: 'test.sa-classification',
  name: t(
    'Klasifikasi SCFHS dan ujiannya (Prometric)',
    'SCFHS classification and its exam (Prometric)',
  ),
  kind: 'test',
  when: yes('sa-nurse.dataflow'),
  effects: [holds('sa-nurse.exam'), holds('sa-nurse.classification')],
  months: between(
    1,
    4,
    'm-scfhs-steps',
    t(
      'Nomor eligibilitas sekitar sebulan; hasil sering 7–10 hari kerja.',
      'Eligibility number in about a month; result often 7–10 working days.',
    ),
  ),
  serial: true,
  costs: [
    price(t('Ujian, angka lama', 'Exam, old figure'), 80, 'm-sa-exam-old', {
      currency: 'USD',
      payer: 'disputed',
    }),
    priceNotFound(t('Klasifikasi SCFHS', 'SCFHS classification'), {
      currency: 'SAR',
      payer: 'disputed',
      source: 'm-sa-nakes-faq',
    }),
  ],
  where: [unconfirmed('Pusat ujian yang muncul di akun', 'Indonesia', 'm-scfhs-steps')],
  canFail: true,
  validMonths: 12,
  note: t(
    'Satu halaman 2026 menyebut Pearson VUE menggantikan Prometric; ikuti akun Mumaris Plus. Tiga kali kesempatan menurut satu panduan.',
    'A 2026 page names Pearson VUE instead of Prometric; follow the Mumaris Plus account. One guide gives three attempts.',
  ),
}

const nmcTest: Move = {
  id: 'test.uk-cbt',
  name: t('Evaluasi NMC dan ujian CBT', 'NMC evaluation and CBT'),
  kind: 'test',
  when: all(nurse('d3'), yes('licence.str-nurse')),
  effects: [holds('uk-health-care-nurse.cbt')],
  months: between(
    2,
    4,
    'm-estimate',
    t('Berkas NMC dan CBT 2–4 bulan (perkiraan).', 'NMC file and CBT 2–4 months (estimate).'),
  ),
  serial: true,
  costs: [
    price(t('Evaluasi NMC', 'NMC evaluation'), [140, null], 'm-uk-nmc', {
      currency: 'GBP',
      note: t('Akan naik; angka baru belum terlihat.', 'To rise; the new figure was not seen.'),
    }),
    price(t('Ujian komputer (CBT)', 'Computer-based test (CBT)'), 83, 'm-uk-cbt', {
      currency: 'GBP',
    }),
  ],
  where: [unconfirmed('Pearson VUE; kota belum ditemukan', 'Indonesia', 'm-uk-cbt')],
  canFail: true,
  note: t(
    'Bahasa Inggris tingkat NMC dulu, karena itu yang paling lama.',
    'NMC-level English first: it takes longest.',
  ),
}

/** What Saudi Arabia and the United Kingdom ask of a nurse before the work visa. */
export const nursePapers: readonly Move[] = [dataflow, classification, nmcTest]
