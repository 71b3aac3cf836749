// One data file a programme: its law, its words and its sources stand together, whatever their length.
import {
  all,
  any,
  fact,
  figure,
  ge,
  is,
  le,
  money,
  monthsBetween,
  not,
  onApplication,
  reaches,
  some,
  when,
  within,
  yes,
} from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'
import { academicSkilledWorker } from './qualification.ts'

const salary = money('de.offer-salary', 'EUR', 'year')
const listedGroups = ['132', '133', '134', '21', '221', '222', '225', '226', '23', '25']
const held = (level: string, ...more: readonly Predicate[]) =>
  some('degrees', 'd', all(is('d.status', 'completed'), reaches('d.level', level), ...more))
const young = le(monthsBetween(fact('d.awarded'), onApplication), 36)
/** A finished tertiary programme of three years: in Indonesia a D3 takes three, a D4 or S1 four. */
const threeYears = held(
  'd1',
  any(all(reaches('d.level', 'd3'), is('d.country', 'ID')), ge(fact('d.years'), 3)),
)
/**
 * "Not more than three years before filing": on the third anniversary, still. A young D1 to D3
 * beside an older bachelor does not make that bachelor young.
 */
const freshDegree = any(held('d4', young), all(held('d1', young), not(held('d4'))))

export const deBlueCard: Programme = {
  id: 'de-blue-card',
  country: 'DE',
  zone: 'Europe/Berlin',
  shortName: {
    id: 'Kartu Biru Jerman: sarjana, gaji tinggi',
    en: 'Germany Blue Card: well-paid graduates',
  },
  who: {
    id: 'Sarjana dengan gelar yang diakui dan tawaran gaji minimal EUR 50.700 setahun; sebagian profesi EUR 45.934,20.',
    en: 'Graduates with a recognised degree and an offer of EUR 50,700 a year or more; EUR 45,934.20 for some.',
  },
  name: {
    id: 'Jerman - Kartu Biru Uni Eropa (EU Blue Card)',
    en: 'Germany - EU Blue Card',
  },
  permit: {
    id: 'Kartu Biru Uni Eropa, Pasal 18g(1) AufenthG',
    en: 'EU Blue Card s.18g(1) AufenthG',
  },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['ICT', 'engineering', 'science', 'health', 'education', 'management'],
  fields: [],
  occupations: [
    { isco08: '25', label: { id: 'Tenaga ahli TI', en: 'ICT professionals' } },
    {
      isco08: '21',
      label: { id: 'Tenaga ahli sains dan teknik', en: 'Science and engineering professionals' },
    },
    { isco08: '221', label: { id: 'Dokter', en: 'Medical doctors' } },
    {
      isco08: '222',
      label: {
        id: 'Tenaga ahli keperawatan dan kebidanan',
        en: 'Nursing and midwifery professionals',
      },
    },
    { isco08: '225', label: { id: 'Dokter hewan', en: 'Veterinarians' } },
    {
      isco08: '226',
      label: { id: 'Tenaga ahli kesehatan lain', en: 'Other health professionals' },
    },
    { isco08: '23', label: { id: 'Guru dan dosen', en: 'Teaching professionals' } },
    {
      isco08: '132',
      label: {
        id: 'Manajer produksi dan layanan khusus',
        en: 'Production and specialised services managers',
      },
    },
    { isco08: '133', label: { id: 'Manajer layanan TI', en: 'ICT service managers' } },
    {
      isco08: '134',
      label: { id: 'Manajer layanan profesional', en: 'Professional services managers' },
    },
  ],
  from: '2023-11-18',
  intake: {
    history: [{ from: '2023-11-18', status: 'open' }],
    asOf: '2026-08-19',
    sources: ['de-aufenthg-18g'],
  },
  requirements: [
    {
      id: 'degree',
      title: {
        id: "Gelar Jerman, atau gelar asing yang diakui/setara; anabin H+ dan 'entspricht/gleichwertig', atau keterangan ZAB. Program tersier minimal tiga tahun juga dihitung bila Jerman menempatkannya pada ISCED 6 atau EQF 6",
        en: "German degree, or foreign degree that is recognised or comparable; anabin H+ and 'entspricht/gleichwertig', or a ZAB Statement. A completed tertiary programme of at least three years counts as well if Germany places it at ISCED 6 or EQF 6",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: any(academicSkilledWorker, all(threeYears, yes('de-blue-card.level-six'))),
      source: 'de-aufenthg-18g',
      also: ['de-anabin', 'de-zab-bluecard'],
      note: {
        id: 'Kesetaraan ditetapkan KMK/ZAB; D4 dan S1 biasanya tingkat 6, D3 biasanya tingkat 5 (pengetahuan umum, perlu dikonfirmasi).',
        en: 'Comparability is found by KMK/ZAB; D4 and S1 are usually level 6, D3 usually level 5 (general knowledge, to be confirmed).',
      },
    },
    {
      id: 'offer',
      title: {
        id: 'Tawaran kerja konkret minimal enam bulan dan sesuai kualifikasi',
        en: 'Concrete job offer for at least six months that fits the qualification',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        yes('de.offer'),
        yes('de-blue-card.offer-six-months'),
        yes('de-blue-card.offer-fits-degree'),
      ),
      source: 'de-aufenthg-18g',
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
      id: 'salary',
      title: {
        id: 'Reguler: minimal EUR 50.700 per tahun (2026). Lebih rendah: minimal EUR 45.934,20 dengan persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit), untuk kelompok profesi yang terdaftar atau bila gelar diperoleh paling lama tiga tahun sebelum pengajuan',
        en: 'Regular: at least EUR 50,700 a year in 2026. Reduced: at least EUR 45,934.20, with consent of the Federal Employment Agency, for the listed occupation groups or when the degree was earned not more than three years before filing',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: any(
        ge(salary, figure('de.blue-card-regular')),
        all(
          any(within('de-blue-card.offer-occupation', ...listedGroups), freshDegree),
          ge(salary, figure('de.blue-card-reduced')),
          yes('de.ba-consent'),
        ),
      ),
      source: 'de-aufenthg-18g',
      also: ['de-svbezgrv2026', 'de-bluecard-2026-news', 'de-run-2026'],
      note: {
        id: 'Tepat sama dengan angka itu sudah cukup; tahun pengajuan menentukan angka mana yang berlaku.',
        en: 'The amount itself is enough; the year of filing decides which figure applies.',
      },
    },
    {
      id: 'licence',
      title: {
        id: 'Izin praktik sudah diberikan atau dijanjikan bila profesinya teregulasi',
        en: 'Licence to practise granted or promised where the profession is regulated',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: when(yes('de.licence-required'), yes('de.licence-granted')),
      source: 'de-aufenthg-18',
    },
    {
      id: 'refusal-grounds',
      title: {
        id: 'Tidak ada penghalang pribadi; tidak sedang mengajukan suaka atau memegang perlindungan sementara di UE, tidak memegang izin tinggal jangka panjang UE negara lain, bukan pekerja yang ditugaskan (posted worker)',
        en: 'No personal bar; no pending asylum application or temporary protection in the EU, no EU long-term residence of another state, not a posted worker',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('de-blue-card.clearance'),
      source: 'de-aufenthg-19f',
    },
    {
      id: 'employer-grounds',
      title: {
        id: 'Izin dapat ditolak karena pemberi kerja; bila melanggar kewajiban kerja, pajak, atau jaminan sosial, tidak menjalankan usaha, atau didirikan terutama untuk mendatangkan orang',
        en: 'The permit may be refused because of the employer; if it broke labour, tax or social security duties, does no business, or was set up mainly to bring people in',
      },
      kind: 'should',
      phase: 'before-leaving',
      settledBy: 'employer',
      rule: not(yes('de-blue-card.employer-ground')),
      source: 'de-aufenthg-40',
      also: ['de-aufenthg-18'],
      note: {
        id: 'Instansi boleh menolak, tidak wajib: Pasal 18(2) nomor 2 dengan Pasal 40(2) dan (3) AufenthG.',
        en: 'Discretionary: s.18(2) no.2 with s.40(2) and (3) AufenthG.',
      },
    },
  ],
  facts: [
    {
      id: 'de-blue-card.level-six',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Jerman menempatkan program tersier itu pada ISCED 6 atau EQF 6',
        en: 'Germany places the tertiary programme at ISCED 6 or EQF 6',
      },
      question: {
        ask: {
          id: 'Apakah ada keterangan ZAB atau KMK bahwa program pendidikanmu berada pada ISCED 6 atau EQF 6?',
          en: 'Is there a ZAB or KMK statement that places your programme at ISCED 6 or EQF 6?',
        },
        why: {
          id: 'Program tersier minimal tiga tahun yang tidak dinyatakan setara masih bisa membuka Kartu Biru bila berada pada tingkat itu.',
          en: 'A tertiary programme of three years that was not found comparable can still open the Blue Card at that level.',
        },
        hint: {
          id: 'Belum ada keterangan seperti itu? Pilih "tidak".',
          en: 'No such statement yet? Choose "no".',
        },
        fromMemory: true,
      },
      appliesWhen: all(threeYears, is('de.degree-standing', 'state-recognised', 'none')),
    },
    {
      id: 'de-blue-card.offer-six-months',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Kontrak minimal enam bulan atau tanpa batas waktu',
        en: 'Contract of at least six months, or without an end',
      },
    },
    {
      id: 'de-blue-card.offer-fits-degree',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Pekerjaan sesuai kualifikasi',
        en: 'Job fits the qualification',
      },
    },
    {
      id: 'de-blue-card.offer-occupation',
      of: { kind: 'code', system: 'isco08' },
      settledBy: 'employer',
      label: {
        id: 'Kelompok profesi pekerjaan yang ditawarkan (ISCO-08)',
        en: 'Occupation group of the job offered (ISCO-08)',
      },
    },
    {
      id: 'de-blue-card.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Tidak ada penghalang pribadi menurut Pasal 19f(1) dan (2)',
        en: 'No personal bar under s.19f(1) and (2)',
      },
    },
    {
      id: 'de-blue-card.employer-ground',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Ada alasan penolakan pada pemberi kerja (Pasal 40(2) dan (3))',
        en: "A ground of refusal on the employer's side (s.40(2) and (3))",
      },
    },
  ],
  pay: {
    min: 45934.2,
    max: null,
    currency: 'EUR',
    period: 'year',
    source: 'de-svbezgrv2026',
    note: {
      id: '45,3 % dari batas iuran pensiun EUR 101.400; 50.700 untuk kasus reguler. Kontrak harus mencapai ambang itu; tidak ada batas atas.',
      en: '45.3 % of the pension ceiling of EUR 101,400; 50,700 in the regular case. The contract must reach the threshold; there is no upper limit.',
    },
  },
  contractMonths: null,
  residence: {
    id: 'Izin menetap setelah 27 bulan dengan Jerman A1, atau 21 bulan dengan Jerman B1.',
    en: 'Settlement permit after 27 months with German A1, or 21 months with German B1.',
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
      what: { id: 'Kartu Biru yang diterbitkan di Jerman', en: 'Blue Card issued in Germany' },
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
    min: 2,
    max: 8,
    parts: [
      { kind: 'papers', min: 0.5, max: 0.5, meets: ['degree'] },
      { kind: 'permit', min: null, max: null },
    ],
    apart: ['search'],
    basis: {
      id: 'Sejak kontrak ditandatangani: ZAB sekitar dua minggu bila melampirkan kontrak Kartu Biru, kedutaan sampai 12 minggu; pencarian kerja tidak termasuk.',
      en: 'From the signed contract: ZAB about two weeks with a Blue Card contract, embassy up to 12 weeks; the search for the job is not included.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Ijazah dan transkrip', en: 'Diploma and transcript' },
    { id: 'Cetakan anabin atau keterangan ZAB', en: 'anabin printouts or ZAB Statement' },
    { id: 'Kontrak kerja', en: 'Employment contract' },
    {
      id: 'Formulir keterangan hubungan kerja (Erklärung zum Beschäftigungsverhältnis)',
      en: 'Declaration of employment form',
    },
    { id: 'Daftar riwayat hidup (CV)', en: 'CV' },
  ],
  steps: [
    {
      id: 'Cek universitas dan gelar di anabin',
      en: 'Check university and degree in anabin',
    },
    {
      id: 'Bila tidak ada, pesan keterangan ZAB dengan melampirkan kontrak',
      en: 'If missing, order a ZAB Statement with the contract attached',
    },
    {
      id: 'Tanda tangani kontrak di atas ambang gaji tahun pengajuan',
      en: 'Sign a contract above the right threshold for the year of application',
    },
    { id: 'Visa nasional di Jakarta', en: 'National visa in Jakarta' },
  ],
  notes: [
    {
      id: 'Ambang gaji adalah persentase dari batas iuran pensiun tahunan: 50 % dan 45,3 % dari EUR 101.400 pada 2026 (EUR 96.600 pada 2025: 48.300 dan 43.759,80). Angka baru berlaku setiap 1 Januari dan harus diumumkan paling lambat 31 Desember. Batas 2027 belum ditemukan.',
      en: 'Thresholds are percentages of the yearly pension ceiling: 50 % and 45.3 % of EUR 101,400 in 2026 (EUR 96,600 in 2025: 48,300 and 43,759.80). New numbers apply from each 1 January and must be published by 31 December. The 2027 ceiling was not found.',
    },
    {
      id: 'Persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit) hanya perlu pada gaji yang lebih rendah.',
      en: 'Approval by the Federal Employment Agency is needed only in the reduced-salary case.',
    },
    {
      id: 'Undang-undang tidak meminta bahasa Jerman. Aturan gaji untuk usia 45 tahun ke atas tidak berlaku bagi Kartu Biru.',
      en: 'No German is required by law. The pay rule for people of 45 and older does not apply to the Blue Card.',
    },
    {
      id: 'Ambang gaji lebih rendah bagi lulusan tiga tahun terakhir juga bisa dipakai pada perpanjangan pertama (Pasal 18g(6)).',
      en: 'The first three years after the degree can also carry the reduced threshold into the first renewal (s.18g(6)).',
    },
  ],
  openQuestions: [
    { id: 'Ambang gaji 2027 belum ditemukan.', en: '2027 thresholds: not found.' },
    {
      id: 'Biaya ZAB: 200 / 100 menurut halaman resmi, 208 / 104 menurut pengetahuan umum.',
      en: 'ZAB fee: 200 / 100 on official pages, 208 / 104 by general knowledge.',
    },
    {
      id: 'Pengumuman resmi angka 2026 belum terlihat; angkanya mengikuti batas dalam SVBezGrV 2026 dan dua sumber kedua.',
      en: 'The official notice of the 2026 amounts was not seen; they follow from the ceiling in SVBezGrV 2026 and two secondary sources.',
    },
    {
      id: 'Data anabin untuk kampus-kampus di Kupang belum diketahui.',
      en: 'anabin entries of Kupang institutions remain unknown.',
    },
  ],
  alsoSee: [
    'de-zab-bluecard',
    'de-anabin',
    'de-aufenthg-18c',
    'de-svbezgrv2026',
    'de-run-2026',
    'de-bluecard-2026-news',
    'de-zab-208',
    'de-aufenthg-40',
  ],
}
