// The papers of leaving Indonesia stand together, each with its prices and places.

import { always } from '../../rules/builders.ts'
import {
  between,
  holds,
  place,
  price,
  priceNotFound,
  t,
  timeNotFound,
  unconfirmed,
} from '../entries.ts'
import type { Move } from '../move.ts'
import { nurse } from './schooling.ts'

const immigration = place('Kantor Imigrasi Kelas I TPI Kupang', 'Kupang', 'm-mppkupang')
const passportFee = (id: string, en: string, amount: number) =>
  price(t(`Atau ${id}`, `Or ${en}`), amount, 'm-passport-kompastv', {
    payer: 'disputed',
    asOf: '2024-12-17',
    aside: 'optional',
  })

const identity: Move = {
  id: 'paper.ektp',
  name: t('Pastikan e-KTP sudah ada di tangan', 'Make sure you hold an e-KTP'),
  kind: 'paper',
  when: always,
  effects: [holds('document.ektp')],
  months: timeNotFound,
  serial: false,
  costs: [
    price(t('Layanan Dukcapil', 'Civil registry service'), 0, 'm-kompas22', { payer: 'state' }),
  ],
  where: [place('Dukcapil Kota/Kabupaten', 'Kupang', 'm-kompas22')],
  canFail: false,
  note: t(
    'Tes JFT-Basic dan SSW di Indonesia hanya menerima e-KTP sejak April 2026. Samakan nama dan tanggal lahir di KTP, KK, akta, dan ijazah sekalian.',
    'JFT-Basic and SSW tests in Indonesia accept only the e-KTP since April 2026. Make name and birth date match on KTP, family card, birth certificate and diploma at the same time.',
  ),
}

const passport: Move = {
  id: 'paper.passport',
  name: t('Buat atau perpanjang paspor', 'Get or renew a passport'),
  kind: 'paper',
  when: always,
  effects: [
    holds('document.passport'),
    holds('au-462-work-and-holiday.passport-12-months'),
    holds('sea-cruise-hotel.passport-18-months'),
  ],
  months: between(
    0,
    1,
    'm-passport-gk',
    t(
      'Sekitar empat hari kerja sesudah wawancara dan pembayaran; sampai sebulan bila antre atau ada perbaikan data.',
      'About four working days after interview and payment; up to a month with a queue and data correction.',
    ),
  ),
  serial: false,
  costs: [
    price(
      t('Paspor biasa 5 tahun, tarif resmi', 'Ordinary passport for 5 years, official fee'),
      350_000,
      'm-passport-kompastv',
      { payer: 'disputed', asOf: '2024-12-17' },
    ),
    passportFee('paspor biasa 10 tahun', 'an ordinary passport for 10 years', 650_000),
    passportFee('paspor elektronik 5 tahun', 'an electronic passport for 5 years', 650_000),
    passportFee('paspor elektronik 10 tahun', 'an electronic passport for 10 years', 950_000),
    price(
      t(
        'Atau paspor biasa pertama bagi yang sudah berstatus calon pekerja migran',
        'Or the first ordinary passport of a person who already is a prospective migrant worker',
      ),
      0,
      'm-passport-republika',
      { payer: 'state', asOf: '2024-12-31', aside: 'conditional' },
    ),
    price(t('Percepatan selesai hari itu', 'Same-day service'), 1_000_000, 'm-passport-kompastv', {
      asOf: '2024-12-17',
      aside: 'optional',
    }),
  ],
  where: [immigration],
  canFail: false,
  validMonths: 60,
  note: t(
    'Samakan dulu nama dan tanggal lahir di KTP, KK, akta, dan ijazah. Katakan tujuan yang sebenarnya saat wawancara; bila akan bekerja, tanyakan dulu ke BP3MI NTT apakah paspor pertama bisa gratis (PP 45/2024 Pasal 5 ayat (1) menurut berita).',
    'First make the name and birth date match on KTP, family card, birth certificate and diploma. State the true purpose at the interview; if it is work, ask BP3MI NTT first whether the first passport can be free (PP 45/2024 Art. 5(1) as reported).',
  ),
}

const matching: Move = {
  id: 'paper.papers-match',
  name: t('Samakan data di semua dokumen kependudukan', 'Make all civil papers match'),
  kind: 'paper',
  when: always,
  effects: [holds('id.papers-match')],
  months: between(
    0,
    1,
    'm-kompas22',
    t(
      'Perbaikan di Dukcapil; bila data lahir perlu penetapan pengadilan, lebih lama (belum ditemukan).',
      'Correction at the civil registry; a court order for birth data takes longer (not found).',
    ),
  ),
  serial: false,
  costs: [
    price(t('Layanan Dukcapil', 'Civil registry service'), 0, 'm-kompas22', { payer: 'state' }),
  ],
  where: [place('Dukcapil Kota/Kabupaten', 'Kupang', 'm-kompas22')],
  canFail: false,
  note: t(
    'Bila perbaikan butuh penetapan pengadilan, ada biaya perkara; besarannya belum ditemukan.',
    'If a court order is needed there is a court fee; the amount was not found.',
  ),
}

const villageOffice = place('Kantor desa atau kelurahan asal', 'NTT', 'm-kompasiana13')

const permission: Move = {
  id: 'paper.family-permission',
  name: t(
    'Minta surat izin keluarga yang diketahui kepala desa atau lurah',
    'Get the family permission letter, known to the village head',
  ),
  kind: 'paper',
  when: always,
  effects: [holds('id.family-permission'), holds('de-triple-win-nurse.family-permission')],
  months: between(
    0,
    1,
    'm-kompasiana13',
    t(
      'Satu pembicaraan di rumah dan satu kunjungan ke kantor desa.',
      'A talk at home and one visit to the village office.',
    ),
  ),
  serial: false,
  costs: [
    price(
      t('Surat di kantor desa atau kelurahan', 'Letter at the village office'),
      0,
      'm-kompasiana13',
      {
        payer: 'state',
      },
    ),
  ],
  where: [villageOffice],
  canFail: true,
  note: t(
    'Dari suami atau istri, orang tua, atau wali. Keluarga boleh menolak. Pungutan apa pun tidak resmi.',
    'From spouse, parents or guardian. The family may say no. Any charge is unofficial.',
  ),
}

const maritalStatus: Move = {
  id: 'paper.marital-status-letter',
  name: t('Minta surat keterangan status perkawinan', 'Get the marital-status letter'),
  kind: 'paper',
  when: always,
  effects: [holds('id.marital-status-letter')],
  months: timeNotFound,
  serial: false,
  costs: [
    price(
      t('Surat di kantor desa atau Dukcapil', 'Letter at the village office or registry'),
      0,
      'kompas22',
      {
        payer: 'state',
      },
    ),
  ],
  where: [place('Dukcapil dan kantor desa atau kelurahan', 'NTT', 'kompas22')],
  canFail: false,
}

const checkUp: Move = {
  id: 'paper.health-check',
  name: t(
    'Periksa kesehatan dan psikologi calon pekerja migran',
    'Take the migrant-worker medical and psychological check',
  ),
  kind: 'paper',
  when: always,
  effects: [holds('id.health-check')],
  months: between(
    0,
    1,
    'm-mcu-flip',
    t(
      'Satu sampai beberapa hari; lama menunggu hasil belum ditemukan.',
      'One to several days; the time until the result was not found.',
    ),
  ),
  serial: false,
  costs: [
    price(
      t('Paket pemeriksaan (perkiraan umum 2023)', 'Check-up package (general estimate, 2023)'),
      [1_000_000, 2_000_000],
      'm-mcu-flip',
      { payer: 'disputed', asOf: '2023-10-30' },
    ),
  ],
  where: [
    unconfirmed(
      'Sarana kesehatan yang ditunjuk; tanyakan ke BP3MI NTT',
      'Kupang',
      'm-kompasiana13',
    ),
  ],
  canFail: true,
  note: t(
    'Hanya di sarana yang ditunjuk. Jangan bayar sebelum ada lowongan nyata: hasilnya cepat kedaluwarsa dan tiap negara punya daftar sendiri. Untuk jabatan tanpa biaya, pemberi kerja yang membayar; tanyakan tertulis siapa yang membayar sesudah Permen P2MI 17/2025.',
    'Only at a designated facility. Do not pay before there is a real vacancy: results expire soon and each country has its own list. In zero-cost jobs the employer pays; ask in writing who pays after Permen P2MI 17/2025.',
  ),
}

const socialSecurity: Move = {
  id: 'paper.social-security',
  name: t(
    'Daftar BPJS Ketenagakerjaan pekerja migran',
    'Join BPJS Ketenagakerjaan for migrant workers',
  ),
  kind: 'paper',
  when: always,
  effects: [holds('id.social-security')],
  months: between(
    0,
    0,
    'm-estimate',
    t('Dibayar dan aktif hari itu juga (perkiraan).', 'Paid and active the same day (estimate).'),
  ),
  serial: false,
  costs: [
    price(
      t(
        'Iuran JKK dan JKM: Rp108.000 (perseorangan, 6 bulan) sampai Rp370.000 (lewat penempatan, 24 bulan)',
        'Work-accident and death contribution: Rp 108,000 (individual, 6 months) to Rp 370,000 (through a placing body, 24 months)',
      ),
      [108_000, 370_000],
      'm-iuran',
      {
        payer: 'disputed',
        asOf: '2023-12-31',
        note: t(
          'Perseorangan 12 bulan Rp189.000, 24 bulan Rp332.500. Setiap bulan tambahan Rp13.500.',
          'Individual, 12 months Rp 189,000, 24 months Rp 332,500. Each extra month Rp 13,500.',
        ),
      },
    ),
    price(t('JHT per bulan', 'Old-age saving per month'), [50_000, 600_000], 'm-iuran', {
      asOf: '2023-12-31',
      aside: 'optional',
    }),
  ],
  where: [place('BPJS Ketenagakerjaan atau kanal resminya', 'Kupang', 'm-iuran')],
  canFail: false,
  note: t(
    'Perlu kontrak, jadi langkah ini datang sesudah tawaran kerja.',
    'A contract is needed, so this comes after the offer.',
  ),
}

const orientation: Move = {
  id: 'paper.orientation',
  name: t('Ikuti Orientasi Pra Pemberangkatan (OPP)', 'Attend the pre-departure orientation (OPP)'),
  kind: 'paper',
  when: always,
  effects: [holds('id.orientation')],
  months: between(
    0,
    0,
    'm-opphours',
    t(
      '2 sampai 10 jam pelajaran menurut jalur (2020); antarpemerintah Jerman 3 hari daring (2023), Korea 4–5 hari.',
      '2 to 10 lesson hours by route (2020); government to government Germany 3 days online (2023), Korea 4–5 days.',
    ),
  ),
  serial: false,
  costs: [
    price(t('OPP di BP3MI', 'Orientation at BP3MI'), 0, 'm-opp25', {
      payer: 'state',
      asOf: '2025-07-11',
    }),
  ],
  where: [place('BP3MI NTT', 'Kupang', 'm-opp25')],
  canFail: false,
  note: t(
    'Gratis. Datang sesudah kontrak dan visa hampir siap.',
    'Free. Comes when contract and visa are nearly ready.',
  ),
}

const competence: Move = {
  id: 'paper.competence-certificate',
  name: t('Uji kompetensi BNSP lewat LSP', 'Take the BNSP competence test at an LSP'),
  kind: 'paper',
  when: always,
  effects: [holds('id.competence-certificate')],
  months: between(
    0,
    2,
    'm-estimate',
    t(
      'Satu sampai dua hari uji; sertifikat beberapa minggu kemudian (perkiraan).',
      'One to two days of assessment; the certificate weeks later (estimate).',
    ),
  ),
  serial: false,
  costs: [
    priceNotFound(t('Biaya LSP menurut skema', 'LSP fee by scheme'), {
      payer: 'disputed',
      source: 'm-bnsp',
    }),
    price(
      t(
        'Atau uji di akhir pelatihan BLK atau program pemerintah',
        'Or the test at the end of a BLK or state programme',
      ),
      0,
      'm-blk-gk',
      { payer: 'state', aside: 'optional' },
    ),
  ],
  where: [place('LSP berlisensi BNSP; UPTD Latihan Kerja NTT', 'Kupang', 'm-blk20')],
  canFail: true,
  validMonths: 36,
  note: t(
    'Bila belum ada skema untuk jabatan itu, ijazah formal dapat dipakai (Perban 7/2022). BLK NTT dan SMK Go Global melatih atas biaya negara; gratis di BLK adalah pengetahuan umum, pastikan ke UPTD.',
    'Where no scheme exists for the job, a formal diploma may serve (Perban 7/2022). BLK NTT and SMK Go Global train at the cost of the state; free at BLK is general knowledge, confirm with the UPTD.',
  ),
}

const nurseRegistration: Move = {
  id: 'paper.str-nurse',
  name: t('Urus STR perawat', 'Get the nurse registration (STR)'),
  kind: 'paper',
  when: nurse('d3'),
  effects: [holds('licence.str-nurse')],
  months: between(
    0,
    2,
    'm-str-fee',
    t(
      'Paling lama 15 hari sesudah permohonan lengkap; menunggu sertifikat kompetensi datang sebelumnya.',
      'At most 15 days after a complete request; waiting for the competence certificate comes before.',
    ),
  ),
  serial: false,
  costs: [
    price(t('PNBP STR', 'STR state fee'), 100_000, 'm-str-fee', {
      asOf: '2023-12-31',
      note: t(
        'Tarif PP 64/2019; mungkin sudah berubah.',
        'Tariff of PP 64/2019; may have changed.',
      ),
    }),
    priceNotFound(t('Uji kompetensi perawat', 'Nurse competence test'), { source: 'm-ners-gk' }),
  ],
  where: [place('Daring (Konsil/Kemenkes)', 'online', 'm-str-fee')],
  canFail: true,
  validMonths: null,
  note: t(
    'Berlaku seumur hidup menurut PP 28/2024. Jangan pakai calo.',
    'Valid for life under PP 28/2024. Use no broker.',
  ),
}

const policeCertificate: Move = {
  id: 'paper.police-certificate',
  name: t('Buat SKCK untuk bekerja di luar negeri', 'Get the police certificate for work abroad'),
  kind: 'paper',
  when: always,
  effects: [
    holds('au-462-work-and-holiday.clearance'),
    holds('kr-eps-manufacturing.skck-three-months'),
  ],
  months: between(
    0,
    1,
    'm-skck-days',
    t(
      'Satu sampai tiga hari kerja di satu kantor; sampai sebulan bila perlu surat Polda atau Mabes.',
      'One to three working days at one office; up to a month when a Polda or Mabes letter is also needed.',
    ),
  ),
  serial: false,
  costs: [
    price(t('Tarif SKCK', 'Police certificate fee'), 30_000, 'm-skck-fee', {
      payer: 'disputed',
      asOf: '2024-12-31',
      note: t(
        'Perban 2/2020: ditanggung pekerja dan/atau pemberi kerja.',
        'Perban 2/2020: borne by worker and/or employer.',
      ),
    }),
    priceNotFound(t('Rumus sidik jari, foto, fotokopi', 'Fingerprint form, photos, copies'), {
      source: 'm-skck-fee',
    }),
  ],
  where: [place('Polda NTT atau Polresta; Polsek tidak melayani', 'Kupang', 'm-skck-level')],
  canFail: false,
  validMonths: 6,
  note: t(
    'Beberapa negara hanya menerima terbitan Polda atau Mabes dan umur surat paling lama 3 bulan (EPS Korea: 90 hari), jadi urus mendekati waktu berkas.',
    'Some countries accept only Polda or Mabes issue, not older than 3 months (Korea EPS: 90 days), so get it close to filing.',
  ),
}

/** Papers that Indonesian offices issue. None depends on an employer's or a draw's decision. */
export const indonesianPapers: readonly Move[] = [
  identity,
  passport,
  policeCertificate,
  matching,
  permission,
  maritalStatus,
  checkUp,
  socialSecurity,
  orientation,
  competence,
  nurseRegistration,
]
