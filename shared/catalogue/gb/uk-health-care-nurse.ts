// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Settler, Text } from '../../facts/fact.ts'
import { sitting } from '../../facts/proofs.ts'
import {
  all,
  any,
  fact,
  figure,
  ge,
  is,
  le,
  max,
  money,
  monthsBetween,
  not,
  reaches,
  some,
  unless,
  within,
  yes,
} from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'

/** Nursing taught after secondary school, whether finished or not. */
const inNursing = all(reaches('d.level', 'd1'), within('d.field', '0913'))
const nursing = some('degrees', 'd', inNursing)
const nurse = some('degrees', 'd', all(is('d.status', 'completed'), inNursing))
/** Nursing education completed outside Indonesia. */
const nurseAbroad = some(
  'degrees',
  'd',
  all(is('d.status', 'completed'), inNursing, not(is('d.country', 'ID'))),
)

const parts = ['reading', 'listening', 'speaking', 'writing'] as const
type Marks = Readonly<Record<(typeof parts)[number], number>>

/** IELTS Academic: 7.0, writing 6.5. In a combined result no part lies over half a band below. */
const ielts: Marks = { reading: 7, listening: 7, speaking: 7, writing: 6.5 }
const ieltsLeast: Marks = { reading: 6.5, listening: 6.5, speaking: 6.5, writing: 6 }
/** OET: B begins at 350, C+ at 300, C at 200. */
const oet: Marks = { reading: 350, listening: 350, speaking: 350, writing: 300 }
const oetLeast: Marks = { reading: 300, listening: 300, speaking: 300, writing: 200 }

const reachesAll = (item: string, marks: Marks): Predicate =>
  all(...parts.map((part) => ge(fact(`${item}.${part}`), marks[part])))

const inOneSitting = (test: string, marks: Marks): Predicate =>
  sitting('en', all(is('s.test', test), reachesAll('s', marks)))

/** Two sittings of one test, the later at most twelve months after the earlier. */
const inTwoSittings = (test: string, marks: Marks, least: Marks): Predicate =>
  some(
    'sittings',
    'a',
    all(
      reachesAll('a', least),
      some(
        'sittings',
        'b',
        all(
          reachesAll('b', least),
          le(fact('a.date'), fact('b.date')),
          le(monthsBetween(fact('a.date'), fact('b.date'), 'exact'), 12),
          ...parts.map((part) => ge(max(fact(`a.${part}`), fact(`b.${part}`)), marks[part])),
        ),
        { where: all(is('b.language', 'en'), is('b.test', test)) },
      ),
    ),
    { where: all(is('a.language', 'en'), is('a.test', test)) },
  )

const settled = (
  name: string,
  settledBy: Settler,
  label: Text,
  question?: { readonly ask: Text; readonly why: Text },
  appliesWhen?: Predicate,
): FactDefinition => ({
  id: `uk-health-care-nurse.${name}`,
  of: { kind: 'yes-no' },
  settledBy,
  label,
  ...(question === undefined ? {} : { question: { ...question, fromMemory: true } }),
  ...(appliesWhen === undefined ? {} : { appliesWhen }),
})

export const ukHealthCareNurse: Programme = {
  id: 'uk-health-care-nurse',
  country: 'GB',
  zone: 'Europe/London',
  shortName: { id: 'Perawat di Inggris Raya', en: 'Nurse in the United Kingdom' },
  who: {
    id: 'Lulusan keperawatan dengan IELTS 7,0 (menulis 6,5) atau OET B, lulus CBT, dan tawaran kerja bersponsor.',
    en: 'Nursing graduates with IELTS 7.0 (writing 6.5) or OET B, a pass in the CBT, and a sponsored job.',
  },
  name: {
    id: 'Inggris Raya - Visa Health and Care untuk perawat',
    en: 'United Kingdom - Health and Care Worker visa, nurses',
  },
  permit: {
    id: 'Visa Skilled Worker (Health and Care), kode SOC 2020 2231 sampai 2237 (2237 perawat teregistrasi lainnya)',
    en: 'Skilled Worker (Health and Care) visa, SOC 2020 codes 2231 to 2237 (2237 other registered nursing professionals)',
  },
  routes: ['p2p'],
  employer: 'legal-entity',
  sectors: ['health'],
  fields: ['0913'],
  occupations: [{ isco08: '2221', label: { id: 'Perawat teregistrasi', en: 'Registered nurse' } }],
  from: '2025-04-09',
  intake: {
    history: [{ from: '2025-04-09', status: 'open' }],
    asOf: '2026-07-01',
    sources: ['uk-nmc-gera', 'uk-nhsemp'],
  },
  requirements: [
    {
      id: 'nursing',
      title: {
        id: 'Lulus pendidikan keperawatan yang menghasilkan, atau dapat menghasilkan, registrasi perawat di Indonesia',
        en: 'Completed nursing education that has led, or would lead, to registration as a nurse in Indonesia',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: all(
        nurse,
        any(yes('licence.str-nurse'), yes('uk-health-care-nurse.leads-to-registration')),
      ),
      source: 'uk-nmc-streamlined',
    },
    {
      id: 'home-registration',
      title: {
        id: 'Pegang STR Indonesia: NMC memeriksa kelayakan ke konsil asal dan pemberi kerja memintanya',
        en: 'Hold the Indonesian STR: the NMC checks eligibility with the home council and employers ask for it',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('licence.str-nurse'),
      source: 'uk-nmc',
      unconfirmed: true,
    },
    {
      id: 'english-nmc',
      title: {
        id: 'IELTS Academic 7,0 untuk membaca, mendengar, berbicara dan 6,5 menulis, atau OET B (menulis C+); dua kali ujian dalam 12 bulan boleh digabung bila tidak ada bagian yang kurang lebih dari setengah tingkat. Atau pendidikan perawat yang diajarkan dan diuji dalam bahasa Inggris di negara yang mayoritas berbahasa Inggris',
        en: 'IELTS Academic 7.0 in reading, listening and speaking and 6.5 in writing, or OET B (writing C+); two sittings within 12 months may be combined if no part is more than half a band below. Or nursing training taught and examined in English in a majority English-speaking country',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: any(
        inOneSitting('ielts-academic', ielts),
        inOneSitting('oet', oet),
        inTwoSittings('ielts-academic', ielts, ieltsLeast),
        inTwoSittings('oet', oet, oetLeast),
        all(nurseAbroad, yes('uk-health-care-nurse.trained-in-english')),
      ),
      source: 'uk-yeovil',
      also: ['uk-nmc-combine', 'uk-nmc-minimum'],
      note: {
        id: 'Kuliah berbahasa Inggris di Indonesia saja tidak cukup (bukti dari pemberi kerja hanya untuk orang yang sudah bekerja di layanan kesehatan Inggris Raya). Nilai OET: B mulai 350, C+ mulai 300, C mulai 200.',
        en: 'Training in English in Indonesia alone is not enough (employer evidence is only for people already working in UK health or care). OET scores: B from 350, C+ from 300, C from 200.',
      },
    },
    {
      id: 'competence',
      title: {
        id: 'Lulus ujian komputer NMC (CBT) sebelum Certificate of Sponsorship terbit',
        en: 'Pass the NMC computer-based test (CBT) before the Certificate of Sponsorship',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: yes('uk-health-care-nurse.cbt'),
      source: 'uk-yeovil',
    },
    {
      id: 'salary',
      title: {
        id: 'Minimal GBP 25.000 per tahun dan minimal sesuai skala gaji NHS untuk posisinya; juga di rumah sakit swasta dan panti. Band 5 mulai sekitar GBP 32.073 di Inggris (England) pada 2026/27',
        en: 'At least GBP 25,000 a year and at least the NHS pay scale of the post; in private hospitals and care homes too. Band 5 starts at about GBP 32,073 in England in 2026/27',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: ge(
        money('uk-health-care-nurse.salary', 'GBP', 'year'),
        max(
          figure('gb.national-scale-floor'),
          money('uk-health-care-nurse.scale-rate', 'GBP', 'year'),
        ),
      ),
      source: 'uk-gov-health-edu',
      also: ['uk-giis', 'uk-gov-nhs-soc', 'uk-nhsemp', 'uk-nhsemp-2024', 'uk-nhs-2627'],
      note: {
        id: 'Semua kode perawat ada di skala gaji nasional; GBP 31.300 adalah ambang untuk jabatan kesehatan yang tidak punya skala nasional.',
        en: 'All nursing codes are on the national pay scales; GBP 31,300 is the threshold for health roles that are not on a national scale.',
      },
    },
    {
      id: 'sponsor',
      title: {
        id: 'Certificate of Sponsorship dari pemberi kerja kesehatan yang disetujui',
        en: 'Certificate of Sponsorship from an approved health employer',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        yes('uk-health-care-nurse.certificate-of-sponsorship'),
        yes('uk-health-care-nurse.employer-approved'),
      ),
      source: 'uk-nhsemp',
    },
    {
      id: 'tb-test',
      title: {
        id: 'Sertifikat bebas TBC dari klinik yang ditunjuk (Indonesia termasuk daftar wajib)',
        en: 'TB certificate from an approved clinic (Indonesia is on the list)',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'clinic',
      rule: yes('uk-health-care-nurse.check-up'),
      source: 'uk-tb',
      unconfirmed: true,
    },
    {
      id: 'record',
      title: { id: 'Surat keterangan catatan kepolisian', en: 'Criminal record certificate' },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('uk-health-care-nurse.clearance'),
      source: 'uk-nhsemp',
      note: {
        id: 'Mencakup surat keterangan catatan kepolisian dari negara tempat tinggal (di Indonesia SKCK).',
        en: 'Covers the criminal record certificate of the country of residence (in Indonesia the SKCK).',
      },
    },
    {
      id: 'funds',
      title: {
        id: 'Simpanan GBP 1.270 selama 28 hari, kecuali sponsor menjamin biaya hidup dalam sertifikatnya',
        en: 'GBP 1,270 held for 28 days, unless the sponsor certifies maintenance on the certificate',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: unless(
        yes('uk-health-care-nurse.maintenance-certified'),
        all(
          ge(money('funds', 'GBP', 'once'), figure('gb.maintenance-funds')),
          yes('uk-health-care-nurse.funds-held'),
        ),
      ),
      source: 'uk-funds',
      unconfirmed: true,
    },
    {
      id: 'osce',
      title: {
        id: 'Ikuti dan lulus ujian praktik (OSCE) di Inggris, lalu terdaftar di NMC; ujiannya dalam 12 minggu sejak tanggal mulai di sertifikat',
        en: 'Sit and pass the practical exam (OSCE) in the UK and join the NMC register; the exam within 12 weeks of the start date on the certificate',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'school-or-test',
      rule: all(yes('uk-health-care-nurse.osce'), yes('uk-health-care-nurse.nmc-pin')),
      source: 'uk-osce-12weeks',
      note: {
        id: 'Sampai terdaftar, perawat bekerja dan dibayar di bawah Band 5.',
        en: 'Until registration the nurse works and is paid below Band 5.',
      },
    },
  ],
  facts: [
    settled(
      'leads-to-registration',
      'school-or-test',
      {
        id: 'Pendidikan perawatnya memberi hak mendaftar sebagai perawat (STR)',
        en: 'The nursing education gives the right to register as a nurse (STR)',
      },
      {
        ask: {
          id: 'Apakah pendidikanmu sudah memberi hak mendaftar STR perawat (bukan STR bidan)? D3 Keperawatan dan Ners ya; S1 Keperawatan tanpa Ners belum.',
          en: 'Does your education already give the right to register as a nurse (STR), not as a midwife? A nursing D3 and Ners do; an S1 in nursing without Ners does not yet.',
        },
        why: {
          id: 'Dewan perawat Inggris (NMC) meminta pendidikan yang dapat menghasilkan registrasi di negara asal.',
          en: 'The British nursing council (NMC) asks for education that would lead to registration at home.',
        },
      },
      nurse,
    ),
    settled(
      'trained-in-english',
      'school-or-test',
      {
        id: 'Pendidikan perawat diajarkan dan diuji dalam bahasa Inggris di negara yang mayoritas berbahasa Inggris',
        en: 'Nursing training taught and examined in English in a majority English-speaking country',
      },
      {
        ask: {
          id: 'Apakah pendidikan perawatmu di luar negeri diajarkan dan diuji dalam bahasa Inggris, di negara yang mayoritas berbahasa Inggris?',
          en: 'Was your nursing training abroad taught and examined in English, in a majority English-speaking country?',
        },
        why: {
          id: 'Kalau ya, tes bahasa Inggris tidak diperlukan.',
          en: 'If so, no English test is needed.',
        },
      },
      nurseAbroad,
    ),
    settled(
      'cbt',
      'school-or-test',
      { id: 'Lulus ujian komputer NMC (CBT)', en: 'Passed the NMC computer-based test (CBT)' },
      {
        ask: {
          id: 'Apakah kamu sudah lulus ujian komputer (CBT) dari NMC Inggris?',
          en: 'Have you passed the computer-based test (CBT) of the British NMC?',
        },
        why: {
          id: 'Tanpa CBT, pemberi kerja belum bisa menerbitkan sertifikat sponsor.',
          en: 'Without the CBT an employer cannot issue the sponsorship certificate.',
        },
      },
      nursing,
    ),
    {
      id: 'uk-health-care-nurse.salary',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: { id: 'Gaji tahunan yang ditawarkan', en: 'Yearly pay offered' },
    },
    {
      id: 'uk-health-care-nurse.scale-rate',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: {
        id: 'Skala gaji NHS untuk posisi itu',
        en: 'NHS pay-scale rate of the post',
      },
    },
    settled('certificate-of-sponsorship', 'employer', {
      id: 'Certificate of Sponsorship berlaku',
      en: 'Valid Certificate of Sponsorship',
    }),
    settled('employer-approved', 'employer', {
      id: 'Pemberi kerja kesehatan yang disetujui',
      en: 'Approved health employer',
    }),
    settled('check-up', 'clinic', {
      id: 'Sertifikat TBC dari klinik yang ditunjuk',
      en: 'TB certificate from an approved clinic',
    }),
    settled('clearance', 'authority', {
      id: 'Surat keterangan catatan kepolisian diterima',
      en: 'Criminal record certificate accepted',
    }),
    settled('maintenance-certified', 'employer', {
      id: 'Sponsor menjamin biaya hidup dalam sertifikat',
      en: 'Sponsor certifies maintenance on the certificate',
    }),
    settled(
      'funds-held',
      'student',
      {
        id: 'Simpanan itu sudah di rekening selama 28 hari',
        en: 'The savings have been held for 28 days',
      },
      {
        ask: {
          id: 'Apakah simpananmu (setara GBP 1.270 atau lebih) sudah ada di rekening selama 28 hari?',
          en: 'Have your savings (worth GBP 1,270 or more) been in the account for 28 days?',
        },
        why: {
          id: 'Visa Inggris meminta bukti simpanan 28 hari, kecuali sponsor menjamin biaya hidupmu.',
          en: 'The British visa asks for 28 days of savings, unless the sponsor covers your living costs.',
        },
      },
      nurse,
    ),
    settled('osce', 'school-or-test', {
      id: 'Lulus ujian praktik NMC (OSCE)',
      en: 'Passed the NMC practical exam (OSCE)',
    }),
    settled('nmc-pin', 'authority', {
      id: 'Terdaftar di NMC (PIN)',
      en: 'On the NMC register (PIN)',
    }),
  ],
  pay: {
    min: 32073,
    max: 39043,
    currency: 'GBP',
    period: 'year',
    source: 'uk-nhs-2627',
    note: {
      id: 'Band 5 di Inggris (England) 2026/27: 31.049 sampai 37.796 (2025/26) naik 3,3%. Skotlandia 34.494 sampai 42.978. Lebih rendah sebelum terdaftar di NMC.',
      en: 'Band 5 in England 2026/27: 31,049 to 37,796 (2025/26) plus 3.3 %. Scotland 34,494 to 42,978. Less before NMC registration.',
    },
  },
  contractMonths: 36,
  residence: {
    id: "Lima tahun menurut aturan yang terlihat; pemerintah memutuskan 'earned settlement' yang lebih lama (sepuluh tahun sebagai patokan, akan ditulis ke aturan mulai Desember 2026). Usulan November 2025 mempertahankan lima tahun bagi perawat di layanan publik. Periksa dulu sebelum mengandalkannya.",
    en: "Five years in the rules seen; the government decided on longer 'earned settlement' (ten years as the standard, to be written into the rules from December 2026). The proposals of November 2025 kept five years for nurses in public service. Check before relying on it.",
  },
  costs: [
    {
      what: {
        id: 'Pencarian kerja oleh perekrut: tidak boleh dibebankan kepada perawat',
        en: 'Job finding by a recruiter: may not be charged to the nurse',
      },
      amount: 0,
      currency: 'GBP',
      payer: 'student',
      source: 'uk-code-2025',
      note: {
        id: 'Pasal 6(1) Employment Agencies Act 1973.',
        en: 'Section 6(1) of the Employment Agencies Act 1973.',
      },
    },
    {
      what: { id: 'Pemeriksaan kualifikasi oleh NMC', en: 'NMC evaluation of the qualification' },
      amount: { min: 140, max: null },
      currency: 'GBP',
      payer: 'student',
      meets: ['competence'],
      source: 'uk-nmc',
      note: {
        id: 'Akan naik menurut keputusan biaya 2026; jumlah barunya belum ditemukan.',
        en: 'To rise with the 2026 fee decision; the new amount was not found.',
      },
    },
    {
      what: { id: 'Ujian komputer (CBT)', en: 'CBT' },
      amount: 83,
      currency: 'GBP',
      payer: 'student',
      meets: ['competence'],
      source: 'uk-cbt',
    },
    {
      what: { id: 'Ujian praktik (OSCE)', en: 'OSCE' },
      amount: 794,
      currency: 'GBP',
      payer: 'disputed',
      source: 'uk-nmc',
      note: {
        id: 'Banyak rumah sakit NHS membayar atau menggantinya; tanyakan saat wawancara.',
        en: 'Many NHS trusts pay or refund it; ask in the interview.',
      },
    },
    {
      what: {
        id: 'Pendaftaran NMC: GBP 153, atau 182 menurut keputusan biaya yang diperkirakan berlaku sejak 1 Oktober 2026',
        en: 'NMC registration: GBP 153, or 182 under the fee decision expected to apply from 1 October 2026',
      },
      amount: { min: 153, max: 182 },
      currency: 'GBP',
      payer: 'student',
      source: 'uk-nmc-fee-faq',
    },
    {
      what: {
        id: 'Visa Health and Care sampai tiga tahun (tarif April 2025; naik lagi pada 8 April 2026)',
        en: 'Health and Care visa up to three years (April 2025 table; raised again on 8 April 2026)',
      },
      amount: { min: 304, max: null },
      currency: 'GBP',
      payer: 'student',
      source: 'uk-birketts-2025',
      note: { id: 'Jumlah 2026 belum ditemukan.', en: 'The 2026 amount was not found.' },
    },
    {
      what: {
        id: 'Certificate of Sponsorship (tarif April 2025)',
        en: 'Certificate of Sponsorship (April 2025 table)',
      },
      amount: 525,
      currency: 'GBP',
      payer: 'employer',
      source: 'uk-birketts-2025',
      note: {
        id: 'Tidak boleh dibebankan kepada pekerja.',
        en: 'May not be passed on to the worker.',
      },
    },
    {
      what: {
        id: 'Iuran kesehatan imigrasi (Immigration Health Surcharge)',
        en: 'Immigration health surcharge',
      },
      amount: 0,
      currency: 'GBP',
      payer: 'student',
      source: 'uk-nhsemp',
      note: { id: 'Tidak dipungut untuk visa ini.', en: 'Not charged on this visa.' },
    },
  ],
  months: {
    min: 9,
    max: 18,
    parts: [
      { kind: 'learning', min: 3, max: 9, meets: ['english-nmc'] },
      { kind: 'tests', min: 2, max: 4, meets: ['competence'] },
      { kind: 'search', min: 2, max: 4 },
      { kind: 'permit', min: 1, max: 2 },
    ],
    basis: {
      id: 'Perkiraan: bahasa Inggris sampai standar NMC 3 sampai 9 bulan, berkas NMC dan CBT 2 sampai 4, wawancara dan sertifikat 2 sampai 4, tes TBC dan visa 1 sampai 2.',
      en: 'Estimate: English at NMC level 3 to 9 months, NMC file and CBT 2 to 4, interview and certificate 2 to 4, TB test and visa 1 to 2.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Ijazah dan transkrip keperawatan', en: 'Nursing diploma and transcript' },
    { id: 'STR', en: 'Nurse registration (STR)' },
    { id: 'Verifikasi dari konsil asal', en: 'Verification from the home council' },
    { id: 'Hasil IELTS atau OET', en: 'IELTS or OET result' },
    {
      id: 'Hasil CBT dan surat keputusan NMC',
      en: 'CBT result and NMC decision letter',
    },
    { id: 'Sertifikat sponsor (Certificate of Sponsorship)', en: 'Certificate of Sponsorship' },
    { id: 'Sertifikat TBC', en: 'TB certificate' },
    { id: 'SKCK', en: 'Police clearance (SKCK)' },
    {
      id: 'Rekening koran 28 hari atau pernyataan sponsor menjamin biaya hidup',
      en: "Bank statement of 28 days or the sponsor's maintenance statement",
    },
  ],
  steps: [
    { id: 'Lulus IELTS atau OET sesuai standar NMC', en: 'Pass IELTS or OET at NMC level' },
    {
      id: 'Buka akun NMC, ajukan pemeriksaan kualifikasi, dan lulus CBT',
      en: 'Open the NMC account, have the qualification checked and pass the CBT',
    },
    {
      id: 'Wawancara dengan NHS atau pemberi kerja lain yang disetujui; tanyakan siapa yang membayar OSCE',
      en: 'Interview with an NHS trust or another approved employer; ask who pays the OSCE',
    },
    {
      id: 'Certificate of Sponsorship, tes TBC, SKCK, lalu visa',
      en: 'Certificate of Sponsorship, TB test, SKCK, then the visa',
    },
    {
      id: 'Mulai bekerja, ikuti OSCE dalam 12 minggu, lalu terima PIN NMC',
      en: 'Start work, sit the OSCE within 12 weeks, then the NMC PIN',
    },
  ],
  notes: [
    {
      id: 'Visa ini tidak memungut iuran kesehatan imigrasi.',
      en: 'No health surcharge is paid on this visa.',
    },
    {
      id: 'Visanya sendiri meminta bahasa Inggris B2 sejak 8 Januari 2026; standar NMC lebih tinggi dan itulah yang menentukan.',
      en: 'The visa itself asks for English B2 since 8 January 2026; the NMC level is higher and decides.',
    },
    {
      id: 'Indonesia tidak ada di daftar merah atau kuning kode perekrutan (daftar 2023), jadi perekrut boleh mendekati perawat di sini; memungut bayaran untuk pekerjaan dilarang di Inggris Raya.',
      en: 'Indonesia is not on the red or amber list of the recruitment code (list of 2023), so recruiters may approach nurses there; charging them for a job is illegal in the UK.',
    },
    {
      id: 'Perawat boleh membawa suami atau istri dan anak; pekerja panti (care worker) tidak.',
      en: 'Nurses may bring a spouse and children; care workers may not.',
    },
  ],
  openQuestions: [
    {
      id: 'Biaya visa setelah 8 April 2026 belum ditemukan.',
      en: 'Visa fee after 8 April 2026 not found.',
    },
    {
      id: 'Biaya NMC: kenaikan disetujui pada 2026; mulai 1 Oktober 2026 dan biaya pemeriksaan yang baru belum dipastikan.',
      en: 'NMC fees: the Council approved the rise in 2026; start on 1 October 2026 and the new evaluation fee were not confirmed.',
    },
    {
      id: "Izin tinggal tetap: 'sepuluh tahun menurut keputusan 2 November 2026' hanya ada di satu panduan swasta; teks resminya dan tempat perawat di dalamnya belum ditemukan.",
      en: "Settlement: 'ten years from a decision of 2 November 2026' stands only in a private guide; the official text and the place of nurses in it were not found.",
    },
    {
      id: 'Gaji sebelum terdaftar (Band 3 dalam pedoman lama) belum dipastikan untuk 2026.',
      en: 'Pay before registration (Band 3 in older guidance) was not confirmed for 2026.',
    },
    {
      id: 'Siapa yang membayar OSCE berbeda tiap pemberi kerja (karena itu ditandai "diperdebatkan"). Daftar merah 2023 mungkin sudah diperbarui pada 2026.',
      en: 'OSCE payer differs by employer (marked disputed). The red list of 2023 may have been renewed in 2026.',
    },
  ],
  alsoSee: [
    'uk-nhs-2627',
    'uk-gov-nhs-soc',
    'uk-giis',
    'uk-nhsemp',
    'uk-nhsemp-2024',
    'uk-nmc-combine',
    'uk-nmc-minimum',
    'uk-nmc-fee-approved',
    'uk-nmc-gera',
    'uk-red-list',
    'uk-code-2025',
    'uk-afc-2627',
    'uk-settlement-nhse',
    'uk-run-2026',
    'uk-b2',
    'uk-yeovil',
    'uk-nhs-band5-2526',
    'uk-fees-legalclarity',
  ],
}
