// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { schooled } from '../../facts/proofs.ts'
import { all, any, fact, figure, ge, gt, money, times, when, yes } from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'
import {
  companyLivelihood,
  ownMoney,
  trainingCertificates,
  trainingLanguage,
  trainingSponsor,
} from './training.ts'

/** Pay of a training year against the minimum for the year in which the training starts. */
const paysMinimum = (pay: string, year: string) =>
  ge(
    money(pay, 'EUR', 'month'),
    figure('de.training-minimum-pay', fact('de-ausbildung-16a.starts'), year),
  )
/** A training of three and a half years has a fourth year; one of two years has no third. */
const longerThan = (years: number) => gt(fact('de-ausbildung-16a.nominal-years'), years)

export const deAusbildung16a: Programme = {
  id: 'de-ausbildung-16a',
  country: 'DE',
  zone: 'Europe/Berlin',
  shortName: {
    id: 'Ausbildung di Jerman: belajar dan digaji',
    en: 'Paid training in Germany (Ausbildung)',
  },
  who: {
    id: 'Yang punya kontrak pelatihan di Jerman dan, umumnya, bahasa Jerman B1.',
    en: 'Whoever has a training contract in Germany and, as a rule, German at B1.',
  },
  name: {
    id: 'Jerman - Visa pelatihan vokasi (Ausbildung sistem ganda)',
    en: 'Germany - vocational training visa (Ausbildung, dual system)',
  },
  permit: {
    id: 'Izin tinggal untuk pelatihan vokasi, Pasal 16a AufenthG',
    en: 'Residence permit for vocational training, s.16a AufenthG',
  },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: [
    'manufacturing',
    'hospitality',
    'construction',
    'electrical',
    'logistics',
    'food',
    'retail',
    'ICT',
  ],
  fields: [],
  occupations: [
    {
      isco08: '5131',
      label: { id: 'Pramusaji / spesialis restoran', en: 'Waiter / restaurant specialist' },
    },
    { isco08: '5120', label: { id: 'Juru masak', en: 'Cook' } },
    {
      isco08: '7411',
      label: { id: 'Teknisi listrik bangunan', en: 'Electronics technician (building)' },
    },
    {
      isco08: '7126',
      label: {
        id: 'Mekanik instalasi sanitasi, pemanas, dan AC',
        en: 'Plant mechanic sanitary-heating-air conditioning',
      },
    },
    { isco08: '7121', label: { id: 'Tukang atap', en: 'Roofer' } },
    { isco08: '7512', label: { id: 'Pembuat roti', en: 'Baker' } },
    {
      isco08: '7231',
      label: { id: 'Teknisi mekatronika kendaraan', en: 'Vehicle mechatronics technician' },
    },
    {
      isco08: '3512',
      label: {
        id: 'Spesialis TI (integrasi sistem)',
        en: 'IT specialist (system integration)',
      },
    },
  ],
  from: '2020-03-01',
  intake: {
    history: [{ from: '2020-03-01', status: 'open' }],
    asOf: '2026-08-19',
    sources: ['de-aufenthg-16a', 'de-jkt-ausbildung'],
    window: {
      id: 'Pelatihan biasanya mulai Agustus atau September.',
      en: 'Training usually starts in August or September.',
    },
  },
  requirements: [
    {
      id: 'contract',
      title: {
        id: 'Kontrak pelatihan yang sudah ditandatangani untuk profesi terkualifikasi; lama pelatihan menurut peraturan minimal dua tahun',
        en: 'Signed training contract for a qualified occupation; at least two years of training by law',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        yes('de.training-contract'),
        yes('de-ausbildung-16a.qualified-occupation'),
        ge(fact('de-ausbildung-16a.nominal-years'), 2),
      ),
      source: 'de-aufenthg-2',
      also: ['de-aufenthg-16a'],
    },
    {
      id: 'ba-consent',
      title: {
        id: 'Persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit) untuk pelatihan di perusahaan',
        en: 'Consent of the Federal Employment Agency for in-company training',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: when(yes('de-ausbildung-16a.in-company'), yes('de.ba-consent')),
      source: 'de-aufenthg-16a',
    },
    {
      id: 'language',
      title: {
        id: 'Bahasa Jerman B1 - kecuali perusahaan atau sekolah pelatihan sudah menguji kemampuan bahasa yang diperlukan, atau kursus persiapan bahasa Jerman termasuk dalam rencana',
        en: 'German B1 - unless the training company or school has tested the language needed, or a preparatory German course is part of the plan',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: trainingLanguage,
      source: 'de-aufenthg-16a',
    },
    {
      id: 'certificates',
      title: {
        id: 'Bila B1 dibuktikan dengan sertifikat: Goethe, telc, ÖSD, atau ECL, semua modul dari satu penyelenggara',
        en: 'If B1 is shown by certificate: Goethe, telc, ÖSD or ECL, all modules from one provider',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: trainingCertificates,
      source: 'de-aa-sprachzertifikate',
      note: {
        id: 'TestDaF mulai dari B2; sertifikat sebaiknya berumur paling lama satu tahun.',
        en: 'TestDaF starts at B2; certificates should not be older than one year.',
      },
    },
    {
      id: 'school',
      title: {
        id: 'Ijazah sekolah yang diterima perusahaan pelatihan; hukum tidak menetapkan jenjang umum, tetapi profesi teregulasi punya syarat sendiri',
        en: 'School certificate accepted by the training company; the law sets no general school level for dual training, regulated professions set their own',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: schooled('sma'),
      source: 'de-jkt-ausbildung',
    },
    {
      id: 'livelihood',
      title: {
        id: 'Biaya hidup terjamin. Pelatihan di perusahaan: upah minimal EUR 1.048 bruto (sekitar EUR 822 neto), atau kekurangan sampai EUR 822 neto ditutup rekening blokir/Sperrkonto atau sponsor. Pelatihan di sekolah: EUR 959 neto per bulan',
        en: 'Livelihood covered. Company training: pay of at least EUR 1,048 gross (about EUR 822 net), or the gap up to EUR 822 net closed by a blocked account or sponsor. School-based training: EUR 959 net a month',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: when(
        yes('de-ausbildung-16a.in-company'),
        companyLivelihood,
        any(trainingSponsor, ge(ownMoney, times(12, figure('de.livelihood-school-training')))),
      ),
      source: 'de-ausbildungworks',
      also: ['de-jkt-lebensunterhalt-2025'],
      note: {
        id: 'Tabel resmi kedutaan untuk 2025: 990 bruto untuk perusahaan, 959 neto untuk sekolah; 1.048 / 822 adalah angka panduan swasta untuk 2026. Kekurangan dihitung di sini untuk tahun pertama: uang sendiri ditambah upah neto 12 bulan.',
        en: "The embassy's official table for 2025: 990 gross for company, 959 net for school-based training; 1,048 / 822 is a private guide's figure for 2026. A gap is counted here for the first year: own money plus twelve months of net pay.",
      },
      unconfirmed: true,
    },
    {
      id: 'where',
      title: {
        id: 'Ajukan di Kedutaan Besar Jerman Jakarta; berkas tidak lengkap ditolak',
        en: 'Apply at the German Embassy in Jakarta; incomplete files are refused',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('de-ausbildung-16a.file-complete'),
      source: 'de-jkt-nasional',
    },
    {
      id: 'minimum-pay',
      title: {
        id: 'Upah pelatihan minimal sesuai aturan per tahun pelatihan; EUR 724 / 854 / 977 / 1.014 untuk mulai 2026, kecuali perjanjian kerja bersama yang mengikat perusahaan menetapkan lebih rendah',
        en: 'Training pay at least the statutory minimum for the year of training; 724 / 854 / 977 / 1,014 EUR for starts in 2026, unless a collective agreement binding the company says less',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: when(
        yes('de-ausbildung-16a.in-company'),
        any(
          yes('de-ausbildung-16a.collective-agreement'),
          all(
            paysMinimum('de.training-pay-gross', 'first'),
            paysMinimum('de-ausbildung-16a.pay-second', 'second'),
            when(longerThan(2), paysMinimum('de-ausbildung-16a.pay-third', 'third')),
            when(longerThan(3), paysMinimum('de-ausbildung-16a.pay-fourth', 'fourth')),
          ),
        ),
      ),
      source: 'de-miav2026',
      also: ['de-bbig-17'],
      note: {
        id: 'Perusahaan yang tidak terikat perjanjian juga wajib membayar minimal 80 % dari tarif di bidangnya (Pasal 17(4) BBiG); keperawatan dan pelatihan yang hanya di sekolah berada di luar BBiG.',
        en: 'A company not bound by the agreement must also pay at least 80 % of the rate of its branch (s.17(4) BBiG); nursing and purely school-based training are outside the BBiG.',
      },
    },
  ],
  facts: [
    {
      id: 'de-ausbildung-16a.qualified-occupation',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Profesi pelatihan yang diakui negara',
        en: 'Training occupation recognised by the state',
      },
    },
    {
      id: 'de-ausbildung-16a.nominal-years',
      of: { kind: 'number', unit: 'years', min: 0, max: 5, decimals: 1 },
      settledBy: 'employer',
      label: {
        id: 'Lama pelatihan menurut peraturan',
        en: 'Length of the training by its regulation',
      },
    },
    {
      id: 'de-ausbildung-16a.in-company',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Pelatihan di perusahaan (bukan hanya di sekolah)',
        en: 'In-company training (not school-based)',
      },
    },
    {
      id: 'de-ausbildung-16a.starts',
      of: { kind: 'day' },
      settledBy: 'employer',
      label: { id: 'Hari pelatihan dimulai', en: 'Day the training starts' },
    },
    {
      id: 'de-ausbildung-16a.pay-second',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: {
        id: 'Upah pelatihan bruto di tahun kedua',
        en: 'Gross training pay in the second year',
      },
    },
    {
      id: 'de-ausbildung-16a.pay-third',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: {
        id: 'Upah pelatihan bruto di tahun ketiga',
        en: 'Gross training pay in the third year',
      },
    },
    {
      id: 'de-ausbildung-16a.pay-fourth',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: {
        id: 'Upah pelatihan bruto di tahun keempat',
        en: 'Gross training pay in the fourth year',
      },
    },
    {
      id: 'de-ausbildung-16a.collective-agreement',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Upah mengikuti perjanjian kerja bersama yang mengikat perusahaan',
        en: 'Pay follows a collective agreement that binds the company',
      },
    },
    {
      id: 'de-ausbildung-16a.file-complete',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Berkas diterima lengkap oleh kedutaan di Jakarta',
        en: 'File accepted as complete by the embassy in Jakarta',
      },
    },
  ],
  pay: {
    min: 724,
    max: 1460,
    currency: 'EUR',
    period: 'month',
    source: 'de-miav2026',
    note: {
      id: 'Dari batas minimum hukum di tahun pertama sampai tarif perjanjian yang baik (tukang atap EUR 1.050 / 1.200 / 1.460 sejak 1 Oktober 2026).',
      en: 'Legal minimum in the first year to a good collective rate (roofers EUR 1,050 / 1,200 / 1,460 from 1 October 2026).',
    },
  },
  contractMonths: [24, 42],
  residence: {
    id: 'Lulusan adalah tenaga terampil (Fachkraft): izin Pasal 18a; izin menetap setelah dua tahun dan 24 iuran pensiun.',
    en: 'Graduates are Fachkraft: s.18a permit; settlement after two years and 24 pension contributions.',
  },
  costs: [
    {
      what: {
        id: 'Penempatan di tempat pelatihan: peserta tidak boleh dipungut',
        en: 'Placement in a training post: the trainee may not be charged',
      },
      amount: 0,
      currency: 'EUR',
      payer: 'student',
      source: 'de-sgb3-296',
      note: {
        id: 'Hanya pemberi kerja yang boleh membayar perantara (Pasal 296a SGB III).',
        en: 'Only the employer may pay a broker (s.296a SGB III).',
      },
    },
    {
      what: { id: 'Visa nasional', en: 'National visa' },
      amount: 75,
      currency: 'EUR',
      payer: 'student',
      source: 'de-aufenthv-46',
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
      what: {
        id: 'Uang sendiri per bulan untuk menutup kekurangan bila upah hanya batas minimum tahun pertama (perlu sekitar 822 neto, diterima sekitar 567 neto)',
        en: 'Own money a month to close the gap when pay is only the legal minimum of the first year (about 822 net needed, about 567 net paid)',
      },
      amount: 255,
      currency: 'EUR',
      payer: 'student',
      source: 'de-ausbildungworks',
      aside: 'conditional',
      note: {
        id: 'Per bulan. 724 bruto dikurangi iuran sekitar 21,75 %; hilang mulai sekitar 1.048 bruto.',
        en: 'Per month. 724 gross less about 21.75 % contributions; falls away from about 1,048 gross.',
      },
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
    min: 9,
    max: 18,
    parts: [
      {
        kind: 'learning',
        min: 6,
        max: 9,
        meets: ['language', 'certificates'],
        steps: ['learn.de.'],
      },
      { kind: 'search', min: 2, max: 6 },
      { kind: 'permit', min: null, max: 3 },
    ],
    basis: {
      id: 'B1 dari nol 6 sampai 9 bulan, mencari tempat dan kontrak 2 sampai 6 bulan, kedutaan sampai 12 minggu; pelatihan mulai Agustus atau September.',
      en: 'B1 from zero 6 to 9 months, search and contract 2 to 6, embassy up to 12 weeks; training starts in August or September.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    {
      id: 'Dua formulir visa dari Consular Services Portal',
      en: 'Two visa forms from the Consular Services Portal',
    },
    {
      id: 'Kontrak pelatihan yang ditandatangani beserta rencana pelatihan',
      en: 'Signed training contract with training plan',
    },
    {
      id: 'Persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit) atau persetujuan awal lewat prosedur cepat',
      en: 'Consent of the Federal Employment Agency or fast-track pre-approval',
    },
    {
      id: 'Sertifikat B1 atau keterangan bahwa penyelenggara sudah menguji bahasa',
      en: 'B1 certificate or confirmation that the provider tested the language',
    },
    {
      id: 'Ijazah sekolah dengan terjemahan Jerman',
      en: 'School diploma with German translation',
    },
    {
      id: 'Daftar riwayat hidup (CV) dan surat motivasi',
      en: 'CV and motivation letter',
    },
    {
      id: 'Bukti biaya hidup (upah, rekening blokir, sponsor)',
      en: 'Proof of livelihood (pay, blocked account, sponsor)',
    },
    { id: 'Bukti tempat tinggal', en: 'Proof of accommodation' },
    { id: 'Asuransi kesehatan', en: 'Health insurance' },
  ],
  steps: [
    {
      id: 'Capai bahasa Jerman B1 (sekitar 6-9 bulan dari nol)',
      en: 'Reach B1 German (about 6 to 9 months from zero)',
    },
    {
      id: 'Cari tempat Ausbildung yang mulai Agustus/September dan ikuti wawancara daring',
      en: 'Search for a training place starting in August or September and interview online',
    },
    {
      id: 'Tanda tangani kontrak; perusahaan meminta persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit)',
      en: "Sign the contract; the company asks for the Federal Employment Agency's consent",
    },
    {
      id: 'Ajukan visa nasional di Jakarta; siapkan waktu sampai 12 minggu',
      en: 'File for the national visa in Jakarta; allow up to 12 weeks',
    },
    {
      id: 'Jalani pelatihan dua sampai tiga setengah tahun, lalu beralih ke izin tenaga terampil',
      en: 'Train for two to three and a half years, then switch to a skilled worker permit',
    },
  ],
  notes: [
    {
      id: 'Kerja sampingan sampai 20 jam per minggu diperbolehkan.',
      en: 'A side job of up to 20 hours a week is allowed.',
    },
    {
      id: 'Meminta uang dari peserta untuk tempat pelatihan melanggar hukum di Jerman: perantara hanya boleh menagih pemberi kerja (Pasal 296a SGB III).',
      en: 'Asking the trainee for money for a training place is unlawful in Germany: brokers may charge the employer only (s.296a SGB III).',
    },
    {
      id: 'Upah minimum pelatihan untuk mulai 2027 harus diumumkan paling lambat 1 November 2026; belum ditemukan.',
      en: 'Minimum training pay for starts in 2027 had to be published by 1 November 2026; it was not found.',
    },
    {
      id: 'Bila pelatihan berakhir lebih awal bukan karena kesalahan peserta, ada waktu sampai enam bulan untuk mencari tempat lain (Pasal 16a(4)).',
      en: 'If the training ends early through no fault of the trainee, up to six months are given to find another place (s.16a(4)).',
    },
  ],
  openQuestions: [
    {
      id: "Angka resmi biaya hidup 2026: tabel kedutaan adalah untuk 2025 (990 bruto); panduan swasta menyebut 1.048 bruto / 822 neto untuk 2026 dan secara umum 'sekitar 959 neto'.",
      en: "Official livelihood figure for 2026: the embassy's table is of 2025 (990 gross); the private guide says 1,048 gross / 822 net for 2026 and speaks of 'around 959 net' in general.",
    },
    {
      id: 'Upah minimum pelatihan 2027 belum ditemukan.',
      en: 'Minimum training pay 2027 not found.',
    },
    {
      id: 'Hukum tidak menentukan ijazah sekolah mana yang harus diterima perusahaan; praktiknya berbeda-beda.',
      en: 'The law leaves it to the company which school certificate it accepts; practice differs.',
    },
  ],
  alsoSee: [
    'de-wte-ausbildung',
    'de-bbig-17',
    'de-dachdecker-pay',
    'de-aufenthg-18c',
    'de-jkt-ausbildung',
    'de-jkt-lebensunterhalt-2025',
    'de-aa-sprachzertifikate',
    'de-sgb3-296',
    'de-aufenthg-40',
  ],
}
