// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { age, all, any, figure, ge, money, not, when, yes } from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'
import { academicSkilledWorker } from './qualification.ts'

export const deSkilledAcademic18b: Programme = {
  id: 'de-skilled-academic-18b',
  country: 'DE',
  zone: 'Europe/Berlin',
  shortName: { id: 'Kerja di Jerman dengan ijazah kuliah', en: 'Work in Germany with a degree' },
  who: {
    id: 'Sarjana dengan gelar yang diakui dan tawaran kerja terkualifikasi di Jerman, jurusan apa pun.',
    en: 'Graduates with a recognised degree and a qualified job offer in Germany, in any field.',
  },
  name: {
    id: 'Jerman - Tenaga terampil bergelar akademik',
    en: 'Germany - skilled worker with a degree',
  },
  permit: { id: 'Izin tinggal Pasal 18b AufenthG', en: 'Residence permit s.18b AufenthG' },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['all qualified occupations'],
  fields: [],
  occupations: [],
  from: '2023-11-18',
  intake: {
    history: [{ from: '2023-11-18', status: 'open' }],
    asOf: '2026-08-19',
    sources: ['de-aufenthg-18b'],
  },
  requirements: [
    {
      id: 'degree',
      title: {
        id: "Gelar Jerman, atau gelar asing yang diakui/setara; anabin H+ dan 'entspricht/gleichwertig', atau keterangan ZAB",
        en: "German degree, or foreign degree that is recognised or comparable; anabin H+ and 'entspricht/gleichwertig', or a ZAB Statement",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: academicSkilledWorker,
      source: 'de-aufenthg-18',
      also: ['de-anabin'],
      note: {
        id: 'Kesetaraan ditetapkan KMK/ZAB.',
        en: 'Comparability is found by KMK/ZAB.',
      },
    },
    {
      id: 'offer',
      title: {
        id: 'Tawaran kerja konkret untuk pekerjaan terkualifikasi apa pun - tidak harus sesuai jurusan',
        en: 'Concrete offer of any qualified job - it need not match the subject of the degree',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(yes('de.offer'), yes('de-skilled-academic-18b.offer-qualified')),
      source: 'de-aufenthg-18b',
    },
    {
      id: 'genuine-job',
      title: {
        id: 'Pemohon dan pemberi kerja sama-sama menyatakan bahwa pekerjaan itu benar-benar akan dijalani',
        en: 'Applicant and employer both assure that the job will really be done',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: yes('de.offer-assured'),
      source: 'de-aufenthg-18',
    },
    {
      id: 'licence',
      title: {
        id: 'Izin praktik diberikan atau dijanjikan bila teregulasi',
        en: 'Licence granted or promised where the profession is regulated',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: when(yes('de.licence-required'), yes('de.licence-granted')),
      source: 'de-aufenthg-18',
    },
    {
      id: 'age45',
      title: {
        id: 'Izin pertama menurut Pasal 18a atau 18b sejak ulang tahun ke-45: gaji minimal EUR 55.770 per tahun (2026) atau bukti jaminan hari tua yang memadai (dapat dikecualikan demi kepentingan umum, misalnya bila gaji atau usia hanya meleset sedikit)',
        en: 'First permit under s.18a or 18b from the 45th birthday on: pay of at least EUR 55,770 a year in 2026 or proof of adequate pension cover (the authority may waive it in the public interest, for example when pay or age miss by little)',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: when(
        ge(age(), 45),
        any(
          ge(money('de.offer-salary', 'EUR', 'year'), figure('de.age-45-salary')),
          yes('de-skilled-academic-18b.pension-cover'),
          yes('de-skilled-academic-18b.age-waiver'),
        ),
      ),
      source: 'de-aufenthg-18',
    },
    {
      id: 'ba-consent',
      title: {
        id: 'Persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit); syarat kerjanya setara pekerja Jerman',
        en: 'Consent of the Federal Employment Agency (working conditions like those of Germans)',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('de.ba-consent'),
      source: 'de-aufenthg-18',
      note: {
        id: 'Diminta di dalam proses visa atau lewat prosedur cepat.',
        en: 'Asked for inside the visa procedure or by fast-track.',
      },
    },
    {
      id: 'no-agency-work',
      title: {
        id: 'Bukan kerja alih daya (Leiharbeit) dan bukan lewat perantara ilegal: dalam kasus itu persetujuan wajib ditolak',
        en: 'No temporary agency work and no unlawful placement: consent must then be refused',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'employer',
      rule: all(
        not(yes('de-skilled-academic-18b.agency-work')),
        not(yes('de-skilled-academic-18b.unlawful-placement')),
      ),
      source: 'de-aufenthg-40',
    },
  ],
  facts: [
    {
      id: 'de-skilled-academic-18b.offer-qualified',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Pekerjaan terkualifikasi (bukan pekerjaan pembantu)',
        en: 'Qualified job (not helper work)',
      },
    },
    {
      id: 'de-skilled-academic-18b.pension-cover',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Jaminan hari tua yang memadai', en: 'Adequate pension cover' },
    },
    {
      id: 'de-skilled-academic-18b.age-waiver',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Pengecualian demi kepentingan umum',
        en: 'Waiver in the public interest',
      },
    },
    {
      id: 'de-skilled-academic-18b.agency-work',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: { id: 'Kerja alih daya (Leiharbeit)', en: 'Temporary agency work (Leiharbeit)' },
    },
    {
      id: 'de-skilled-academic-18b.unlawful-placement',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Hubungan kerja terjadi lewat penempatan ilegal',
        en: 'The job came about by unlawful placement',
      },
    },
  ],
  pay: {
    min: 2409,
    max: null,
    currency: 'EUR',
    period: 'month',
    source: 'de-milov5',
    note: {
      id: 'Tidak ada ambang sendiri di bawah 45 tahun; yang diuji adalah gaji setempat yang sebanding, dengan upah minimum sebagai batas bawah: EUR 13,90 x 173,33 jam (14,60 atau sekitar 2.531 sejak 1 Januari 2027).',
      en: 'No threshold of its own under 45; comparable local pay is tested, the statutory minimum wage is the floor: EUR 13.90 x 173.33 hours (14.60, about 2,531, from 1 January 2027).',
    },
  },
  contractMonths: null,
  residence: {
    id: 'Izin menetap setelah tiga tahun dengan B1 dan 36 iuran; dua tahun setelah gelar Jerman.',
    en: 'Settlement permit after three years with B1 and 36 contributions; two years after a German degree.',
  },
  costs: [
    {
      what: { id: 'Visa nasional', en: 'National visa' },
      amount: 75,
      currency: 'EUR',
      payer: 'student',
      source: 'de-aufenthv-46',
    },
    {
      what: {
        id: 'Keterangan kesetaraan gelar dari ZAB (Statement of Comparability), hanya bila anabin tidak menjawab',
        en: 'ZAB Statement of Comparability (only if anabin does not answer)',
      },
      amount: { min: 200, max: 208 },
      currency: 'EUR',
      payer: 'student',
      meets: ['degree'],
      source: 'de-zab-soc-portal',
      aside: 'conditional',
      note: {
        id: 'Halaman resmi menyebut 200; belakangan disebut 208.',
        en: 'Official pages say 200; 208 is reported since.',
      },
    },
    {
      what: { id: 'Izin tinggal setelah tiba', en: 'Residence permit after arrival' },
      amount: 100,
      currency: 'EUR',
      payer: 'student',
      source: 'de-aufenthv-45',
      aside: 'later',
    },
    {
      what: { id: 'Prosedur cepat (opsional)', en: 'Fast-track procedure (optional)' },
      amount: 411,
      currency: 'EUR',
      payer: 'employer',
      source: 'de-aufenthv-47',
      aside: 'optional',
    },
  ],
  months: {
    min: 3,
    max: 9,
    parts: [
      { kind: 'papers', min: 1, max: 3, meets: ['degree'] },
      { kind: 'permit', min: null, max: null },
    ],
    apart: ['search'],
    basis: {
      id: 'Sejak kontrak ditandatangani: jawaban ZAB bila perlu 1 sampai 3 bulan (perkiraan), persetujuan dan kedutaan sampai 12 minggu; pencarian kerja tidak termasuk.',
      en: 'From the signed contract: ZAB answer if needed 1 to 3 months (estimate), consent and embassy up to 12 weeks; the search for the job is not included.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Ijazah', en: 'Diploma' },
    { id: 'Cetakan anabin atau keterangan ZAB', en: 'anabin printouts or ZAB Statement' },
    { id: 'Kontrak kerja', en: 'Contract' },
    {
      id: 'Formulir keterangan hubungan kerja (Erklärung zum Beschäftigungsverhältnis)',
      en: 'Declaration of employment form',
    },
    { id: 'Daftar riwayat hidup (CV)', en: 'CV' },
  ],
  steps: [
    { id: 'Pastikan kesetaraan gelar', en: 'Confirm comparability of the degree' },
    {
      id: 'Tanda tangani kontrak pekerjaan terkualifikasi',
      en: 'Sign a contract for qualified work',
    },
    { id: 'Visa di Jakarta', en: 'Visa in Jakarta' },
  ],
  notes: [
    {
      id: 'Izin untuk empat tahun, atau selama kontrak ditambah enam bulan bila itu lebih pendek (Pasal 18(4)).',
      en: 'Permit for four years, or the length of the contract plus six months if that is shorter (s.18(4)).',
    },
    {
      id: 'Bila pekerjaan berakhir lebih awal, harus tersisa masa berlaku minimal enam bulan untuk mencari yang lain (Pasal 18(5)).',
      en: 'If the job ends early, at least six months of validity must remain to look for another (s.18(5)).',
    },
    {
      id: 'Perantara kerja swasta di Jerman boleh meminta paling banyak EUR 2.000, hanya setelah kontrak terjadi, dan tanpa uang muka (Pasal 296 SGB III).',
      en: 'A private job broker may ask at most EUR 2,000, only after a contract came about, and no advance (s.296 SGB III).',
    },
  ],
  openQuestions: [
    {
      id: 'Angka gaji 2027 untuk usia 45 tahun ke atas belum ditemukan.',
      en: '2027 pay figure for people of 45 and older not found.',
    },
    {
      id: 'Biaya ZAB: 200 / 100 menurut halaman resmi, 208 / 104 menurut pengetahuan umum.',
      en: 'ZAB fee: 200 / 100 on official pages, 208 / 104 by general knowledge.',
    },
  ],
  alsoSee: [
    'de-anabin',
    'de-aufenthg-18c',
    'de-aufenthg-81a',
    'de-zab-208',
    'de-sgb3-296',
    'de-aufenthg-40',
    'de-jkt-nasional',
  ],
}
