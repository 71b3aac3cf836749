import { all, always, yes } from '../../rules/builders.ts'
import { between, holds, price, priceNotFound, t, timeNotFound, unconfirmed } from '../entries.ts'
import type { Move } from '../move.ts'

const trainingSchool = unconfirmed(
  'Lembaga diklat berizin Kemenhub; lokasi di Kupang belum ditemukan',
  'Indonesia',
  'm-bst-gk',
)

const approvedFirst = t(
  'Pastikan lembaganya disahkan Kemenhub sebelum membayar.',
  "Check the ministry's approval of the school before paying.",
)

const basicSafety: Move = {
  id: 'test.sea-basic-safety',
  name: t('Ambil Basic Safety Training (BST)', 'Take Basic Safety Training (BST)'),
  kind: 'test',
  when: always,
  effects: [holds('sea.basic-safety')],
  months: between(
    0,
    2,
    'm-bst-gk',
    t(
      'Kursus beberapa hari sampai dua minggu, ditambah sertifikatnya (pengetahuan umum).',
      'A course of days up to two weeks plus the certificate (general knowledge).',
    ),
  ),
  serial: true,
  costs: [
    price(t('Kursus BST', 'BST course'), [3_000_000, 5_000_000], 'm-sea-cost-guide'),
    price(t('Pembaruan di satu sekolah', 'Revalidation at one school'), 400_000, 'm-sea-bst-fee', {
      aside: 'later',
    }),
  ],
  where: [trainingSchool],
  canFail: true,
  validMonths: 60,
  note: approvedFirst,
}

const securityAwareness: Move = {
  id: 'test.sea-security-awareness',
  name: t('Ambil pelatihan Security Awareness', 'Take security-awareness training'),
  kind: 'test',
  when: always,
  effects: [holds('sea.security-awareness')],
  months: timeNotFound,
  serial: true,
  costs: [
    priceNotFound(t('Kursus Security Awareness', 'Security-awareness course'), {
      source: 'm-bst-gk',
    }),
  ],
  where: [trainingSchool],
  canFail: true,
  note: approvedFirst,
}

const crowdManagement: Move = {
  id: 'test.sea-crowd-management',
  name: t(
    'Ambil Crowd/Crisis Management (CCM) untuk kapal penumpang',
    'Take crowd and crisis management for passenger ships',
  ),
  kind: 'test',
  when: yes('sea.basic-safety'),
  effects: [holds('sea-cruise-hotel.passenger-ship')],
  months: between(
    0,
    1,
    'm-bst-gk',
    t('Beberapa hari (pengetahuan umum).', 'A few days (general knowledge).'),
  ),
  serial: true,
  costs: [priceNotFound(t('Kursus CCM', 'CCM course'), { source: 'm-bst-gk' })],
  where: [trainingSchool],
  canFail: true,
  validMonths: 60,
  note: t('Sebagian perusahaan kapal melatihnya di atas kapal.', 'Some lines train it on board.'),
}

const seafarersBook: Move = {
  id: 'paper.seafarers-book',
  name: t('Buat Buku Pelaut', "Get the seafarer's book"),
  kind: 'paper',
  when: all(yes('sea.basic-safety'), yes('document.passport')),
  effects: [holds('sea.seafarers-book')],
  months: between(
    0,
    1,
    'm-bst-gk',
    t(
      'Sesudah sertifikat pelaut ada; beberapa hari sampai minggu.',
      'After a seafarer certificate exists; days to weeks.',
    ),
  ),
  serial: false,
  costs: [price(t('PNBP Buku Pelaut', "Seafarer's book state fee"), 100_000, 'm-bp-fee-gk')],
  where: [unconfirmed('KSOP/syahbandar', 'Kupang', 'm-sea-bp')],
  canFail: false,
  note: t(
    'Diberikan kepada pemegang sertifikat pelaut dan taruna. Buku Pelaut bukan pengganti paspor.',
    'Issued to holders of a seafarer certificate and to cadets. It does not replace a passport.',
  ),
}

const seafarerMedical: Move = {
  id: 'paper.seafarer-medical',
  name: t('Periksa kesehatan pelaut', 'Take the seafarer medical'),
  kind: 'paper',
  when: always,
  effects: [holds('sea-cruise-hotel.check-up')],
  months: between(0, 1, 'm-estimate', t('Beberapa hari (perkiraan).', 'Days (estimate).')),
  serial: false,
  costs: [
    price(t('Pemeriksaan pelaut', 'Seafarer medical'), [800_000, 1_500_000], 'm-sea-cost-guide'),
  ],
  where: [unconfirmed('Klinik atau RS yang disahkan Kemenhub', 'Indonesia', 'm-sea-docs')],
  canFail: true,
  validMonths: 24,
  note: t(
    'MLC membolehkan biaya surat sehat, Buku Pelaut, dan paspor ditagihkan kepada pelaut; selain itu tidak.',
    "MLC lets the medical certificate, seafarer's book and passport be charged to the seafarer; nothing else.",
  ),
}

/** What a seafarer must hold before boarding. Nobody may charge for anything else. */
export const seafarerPapers: readonly Move[] = [
  basicSafety,
  securityAwareness,
  crowdManagement,
  seafarersBook,
  seafarerMedical,
]
