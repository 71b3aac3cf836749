// The single papers of Korea, the Gulf, ships, Australia, Canada and the United States together.
import { schooled, sitting } from '../../facts/proofs.ts'
import { all, always, is, not, some, within, yes } from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
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

const epsSkills: Move = {
  id: 'test.eps-skills',
  name: t(
    'Ikut tes keterampilan dan tes kompetensi EPS',
    'Sit the EPS skills and competency tests',
  ),
  kind: 'test',
  when: sitting('ko', is('s.test', 'eps-topik')),
  effects: [holds('kr-eps-manufacturing.skills-tests')],
  months: timeNotFound,
  serial: true,
  costs: [
    priceNotFound(t('Biaya tahap kedua EPS', 'Fee of the second EPS round'), {
      source: 'kr-eps25',
    }),
  ],
  where: [place('Tempat ditetapkan pada pengumuman', 'Indonesia', 'm73')],
  canFail: true,
  note: t(
    'Hanya peserta dengan nilai EPS-TOPIK teratas yang dipanggil; peringkat itu bukan di tanganmu.',
    'Only the highest EPS-TOPIK scores are called; that ranking is not in your hands.',
  ),
}

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

const assessed = (
  id: string,
  name: string,
  when: Predicate,
  source: string,
  note: Move['note'],
): Move => ({
  id: `paper.au-skills-${id}`,
  name: t(`Penilaian keahlian ${name}`, `${name} skills assessment`),
  kind: 'paper',
  when,
  effects: [holds('au-189-points.skills-assessment'), holds('au.bachelor-comparable')],
  months: timeNotFound,
  serial: false,
  costs: [
    price(
      t(
        'Penilaian keahlian, rentang semua lembaga (2026)',
        'Skills assessment, range over all authorities (2026)',
      ),
      [550, 1200],
      'm-au-189-cost',
      { currency: 'AUD', asOf: '2026-07-01' },
    ),
  ],
  where: [place(name, 'online', source)],
  canFail: true,
  validMonths: 36,
  note,
})

const engineer = schooled('s1', within('d.field', '07'))
const skillsAssessments: readonly Move[] = [
  assessed(
    'engineers-australia',
    'Engineers Australia',
    engineer,
    'm-ea',
    t(
      'Tarif khusus EA belum ditemukan. Cek dulu apakah prodi terakreditasi Accord pada tahun lulus; kalau tidak, tulis sendiri CDR. Naskah buatan orang lain berujung larangan 12 bulan atau lebih.',
      "EA's own fee was not found. First check whether the programme was Accord-accredited in the graduation year; if not, write the CDR yourself. A text written by someone else brings a ban of 12 months or more.",
    ),
  ),
  assessed(
    'vetassess',
    'VETASSESS',
    all(
      schooled('s1'),
      not(engineer),
      not(nurse('d3')),
      some('jobs', 'job', all(yes('job.related'), yes('job.paid'))),
    ),
    'm-vetassess',
    t(
      'Biasanya perlu ijazah dan kerja relevan sekaligus.',
      'Usually needs both the degree and relevant work.',
    ),
  ),
]

const credential = (
  level: string,
  when: Predicate,
  value: string,
  what: [string, string],
): Move => ({
  id: `paper.ca-eca-${level}`,
  name: t(
    `Nilai ${what[0]} untuk Kanada (ECA dari WES)`,
    `Have the ${what[1]} assessed for Canada (ECA by WES)`,
  ),
  kind: 'paper',
  when,
  effects: [{ kind: 'set', fact: 'ca.education', value }],
  months: between(
    2,
    3,
    'm-wes-time',
    t(
      'Tujuh hari kerja sesudah dokumen terverifikasi, tetapi 2–3 bulan dengan pengiriman dari kampus.',
      '7 business days once documents are verified, but 2–3 months with delivery by the university.',
    ),
  ),
  serial: false,
  costs: [
    price(
      t('ECA WES 2026, sebelum pajak dan kirim', 'WES ECA 2026, before tax and delivery'),
      264,
      'm-wes-fee',
      { currency: 'CAD', asOf: '2026-01-01' },
    ),
  ],
  where: [place('WES', 'online', 'm-wes-fee')],
  canFail: true,
  validMonths: 60,
  note: t(
    'WES yang menentukan setaranya; rencana ini memakai hasil yang lazim. Tanyakan dulu ke kampus atau sekolah bagaimana mereka mengirim transkrip tertutup.',
    'WES decides what it equals; this plan takes the usual result. Ask the campus or school first how it sends sealed transcripts.',
  ),
})

const savings = (
  id: string,
  name: Move['name'],
  amount: number,
  currency: string,
  source: string,
  asOf: string,
  note: Move['note'],
): Move => ({
  id: `money.${id}`,
  name,
  kind: 'money',
  when: always,
  effects: [{ kind: 'set', fact: 'funds', value: { amount, currency, period: 'once' } }],
  months: between(
    null,
    null,
    null,
    t(
      'Belum ditemukan: lama menabung bergantung pada tiap orang.',
      'Not found: the time to save depends on the person.',
    ),
  ),
  serial: false,
  costs: [
    price(
      t('Saldo yang ditunjukkan (tetap milikmu)', 'Balance to show (stays yours)'),
      amount,
      source,
      {
        currency,
        asOf,
        aside: 'refundable',
      },
    ),
  ],
  where: [place('Rekening atas nama sendiri', 'Kupang', source)],
  canFail: true,
  note,
})

const canadianFunds = savings(
  'ca-settlement',
  t('Siapkan dana hidup Kanada (1 orang)', 'Set aside settlement funds for Canada (one person)'),
  15_263,
  'CAD',
  'm-ca-pof-aug26',
  '2026-08-15',
  t(
    'Uang pinjaman tidak diterima. Angkanya berubah tiap tahun sekitar Juli.',
    'Borrowed money is not accepted. The figure changes every year about July.',
  ),
)
const australianFunds = savings(
  'au-462',
  t(
    'Siapkan dana Work and Holiday Australia',
    'Set aside funds for the Australian Work and Holiday',
  ),
  5000,
  'AUD',
  'm-au-462-imigrasi',
  '2023-11-15',
  t('Jangan berutang untuk saldo ini.', 'Do not borrow for it.'),
)

const bankLetter: Move = {
  id: 'paper.au-bank-letter',
  name: t('Minta surat bank atas nama sendiri', 'Get a bank letter in your own name'),
  kind: 'paper',
  when: always,
  effects: [holds('au-462-work-and-holiday.bank-letter')],
  months: timeNotFound,
  serial: false,
  costs: [
    priceNotFound(t('Surat keterangan bank', 'Bank letter'), { source: 'm-au-462-imigrasi' }),
  ],
  where: [place('Bank sendiri', 'Kupang', 'm-au-462-imigrasi')],
  canFail: false,
  validMonths: 3,
  note: t(
    'Umur surat paling lama tiga bulan (batch 2023), jadi minta mendekati pengajuan.',
    'The letter may be at most three months old (2023 batch), so get it close to filing.',
  ),
}

const internEnglish: Move = {
  id: 'paper.us-intern-english',
  name: t(
    'Minta bukti bahasa Inggris: surat kampus, tes, atau wawancara sponsor',
    "Get proof of English: a campus letter, a test or the sponsor's interview",
  ),
  kind: 'paper',
  when: always,
  effects: [holds('us-j1-intern.english')],
  months: timeNotFound,
  serial: false,
  costs: [priceNotFound(t('Tes bila dipilih', 'A test, if chosen'), { source: 'us-j1-rule' })],
  where: [place('Pusat bahasa kampus atau sponsor', 'Kupang', 'us-j1-rule')],
  canFail: true,
  note: t(
    'Tingkat tertentu tidak ditetapkan: Inggrismu harus cukup untuk pekerjaan itu. Bila belum, belajar dulu.',
    'No level is fixed: your English must be enough for the job. If it is not yet, learn first.',
  ),
}

/** Papers, tests and savings of single destinations. */
export const destinationPapers: readonly Move[] = [
  epsSkills,
  dataflow,
  classification,
  basicSafety,
  securityAwareness,
  crowdManagement,
  seafarersBook,
  seafarerMedical,
  ...skillsAssessments,
  credential('masters', schooled('s2'), 'masters', ['ijazah S2', "master's diploma"]),
  credential('bachelor', schooled('s1'), 'three-year', ['ijazah S1 atau D4', "bachelor's diploma"]),
  credential('secondary', schooled('sma'), 'secondary', ['ijazah SMA atau SMK', 'school diploma']),
  canadianFunds,
  australianFunds,
  bankLetter,
  internEnglish,
]
