// One data file a programme: its law, its words and its sources stand together, whatever their length.
import {
  all,
  any,
  fact,
  ge,
  gt,
  is,
  le,
  money,
  monthsBetween,
  not,
  onApplication,
  onOrAfter,
  reaches,
  some,
  when,
  yes,
} from '../../rules/builders.ts'
import type { Quantity } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'

/** The sponsor sets the day (DS-2019): not before the day judged, and nobody says how long after. */
const programmeStart = onOrAfter('us-j1-intern.starts-on')
const studyingFullTime = all(is('d.status', 'studying'), yes('d.full-time'))
const graduated = (monthsMax: number, before: Quantity) =>
  all(is('d.status', 'completed'), le(monthsBetween(fact('d.awarded'), before), monthsMax))
const abroad = { where: all(reaches('d.level', 'd1'), not(is('d.country', 'US'))) }
const windowMonths = 12
/** The least time it takes to find a host and a sponsor and to get the visa. */
const quickestMonths = 3

export const usJ1Intern: Programme = {
  id: 'us-j1-intern',
  country: 'US',
  zone: 'America/New_York',
  shortName: { id: 'Magang di Amerika Serikat (J-1)', en: 'Internship in the United States (J-1)' },
  who: {
    id: 'Mahasiswa penuh waktu, atau lulus paling lama 12 bulan, magang sesuai bidang studi, Inggris memadai.',
    en: 'Full-time students, or graduates of at most 12 months, for an internship in their field; good English.',
  },
  name: {
    id: 'Amerika Serikat - J-1 Intern (magang mahasiswa/lulusan baru)',
    en: 'United States - J-1 Intern',
  },
  permit: { id: 'Visa J-1 kategori Intern', en: 'J-1 Intern visa' },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['hospitality', 'business', 'engineering', 'ict'],
  fields: [],
  occupations: [
    {
      isco08: '5131',
      label: { id: 'Magang hotel dan restoran', en: 'Hotel and restaurant intern' },
    },
    { isco08: '2431', label: { id: 'Magang pemasaran', en: 'Marketing intern' } },
    { isco08: '2512', label: { id: 'Magang perangkat lunak', en: 'Software intern' } },
  ],
  from: '2010-09-10',
  intake: {
    history: [{ from: '2010-09-10', status: 'open' }],
    asOf: '2025-09-30',
    sources: ['us-j1-vif', 'us-j1-ds'],
    confidence: 'medium',
  },
  facts: [
    {
      id: 'us-j1-intern.starts-on',
      of: { kind: 'day' },
      settledBy: 'authority',
      label: {
        id: 'Hari program dimulai menurut DS-2019 dari sponsor',
        en: "Day the programme starts, on the sponsor's DS-2019",
      },
    },
    {
      id: 'us-j1-intern.field-related',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: { id: 'Magang sesuai bidang studi', en: 'The internship matches the field of study' },
    },
    {
      id: 'us-j1-intern.unskilled',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: { id: 'Magang berupa kerja tanpa keahlian', en: 'The internship is unskilled work' },
    },
    {
      id: 'us-j1-intern.clinical-care',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Magang mencakup perawatan klinis pasien',
        en: 'The internship includes clinical patient care',
      },
    },
    {
      id: 'us-j1-intern.clerical-percent',
      of: { kind: 'number', unit: 'percent', min: 0, max: 100 },
      settledBy: 'employer',
      label: { id: 'Bagian kerja administrasi (persen)', en: 'Share of clerical work (percent)' },
    },
    {
      id: 'us-j1-intern.months',
      of: { kind: 'number', unit: 'months', min: 0, max: 60 },
      settledBy: 'employer',
      label: { id: 'Lama magang (bulan)', en: 'Length of the internship (months)' },
    },
    {
      id: 'us-j1-intern.hours-per-week',
      of: { kind: 'number', unit: 'hours a week', min: 0, max: 100 },
      settledBy: 'employer',
      label: { id: 'Jam per minggu', en: 'Hours a week' },
    },
    {
      id: 'us-j1-intern.hotel-or-tourism',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Magang di hotel atau pariwisata',
        en: 'The internship is in a hotel or in tourism',
      },
    },
    {
      id: 'us-j1-intern.departments',
      of: { kind: 'number', unit: 'departments', min: 0, max: 50 },
      settledBy: 'employer',
      label: { id: 'Banyaknya bagian yang dijalani', en: 'Number of departments covered' },
    },
    {
      id: 'us-j1-intern.english',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Kemampuan Inggris dibuktikan lewat wawancara, tes, atau surat kampus',
        en: 'English verified by interview, test or school letter',
      },
      question: {
        ask: {
          id: 'Apakah kamu punya hasil tes, surat kampus, atau hasil wawancara sponsor yang menyatakan bahasa Inggrismu cukup untuk pekerjaan itu?',
          en: "Do you have a test result, a campus letter or a sponsor's interview saying that your English is enough for the job?",
        },
        why: {
          id: 'Sponsor wajib memeriksa kemampuan bahasa Inggris; salah satu bukti sudah cukup.',
          en: 'The sponsor must verify your English; one proof is enough.',
        },
        fromMemory: true,
        paper: true,
      },
      appliesWhen: some('degrees', 'd', reaches('d.level', 'd1')),
    },
    {
      id: 'us-j1-intern.sponsor-designated',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Sponsor ditunjuk pemerintah Amerika Serikat',
        en: 'Sponsor designated by the United States government',
      },
    },
    {
      id: 'us-j1-intern.ds-2019',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'DS-2019 terbit', en: 'DS-2019 issued' },
    },
    {
      id: 'us-j1-intern.ds-7002',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Rencana pelatihan DS-7002 ditandatangani', en: 'Training plan DS-7002 signed' },
    },
    {
      id: 'us-j1-intern.pay',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: { id: 'Upah per jam', en: 'Pay an hour' },
    },
    {
      id: 'us-j1-intern.local-minimum-wage',
      of: { kind: 'money' },
      settledBy: 'authority',
      label: { id: 'Upah minimum setempat per jam', en: 'Local minimum wage an hour' },
    },
    {
      id: 'us-j1-intern.cover-medical',
      of: { kind: 'money' },
      settledBy: 'student',
      label: {
        id: 'Tanggungan kesehatan per kecelakaan atau sakit',
        en: 'Medical cover per accident or illness',
      },
    },
    {
      id: 'us-j1-intern.cover-evacuation',
      of: { kind: 'money' },
      settledBy: 'student',
      label: { id: 'Tanggungan evakuasi medis', en: 'Medical evacuation cover' },
    },
    {
      id: 'us-j1-intern.cover-repatriation',
      of: { kind: 'money' },
      settledBy: 'student',
      label: { id: 'Tanggungan pemulangan jenazah', en: 'Repatriation cover' },
    },
    {
      id: 'us-j1-intern.deductible',
      of: { kind: 'money' },
      settledBy: 'student',
      label: { id: 'Bagian yang ditanggung sendiri (deductible)', en: 'Deductible' },
    },
    {
      id: 'us-j1-intern.sevis-paid',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: { id: 'Biaya SEVIS dibayar', en: 'SEVIS fee paid' },
    },
    {
      id: 'us-j1-intern.ds-160',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: { id: 'Formulir DS-160 diajukan', en: 'DS-160 filed' },
    },
    {
      id: 'us-j1-intern.visa',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Visa J-1 diberikan', en: 'J-1 visa granted' },
    },
    {
      id: 'us-j1-intern.goes-home',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: { id: 'Pulang setelah program selesai', en: 'Goes home when the programme ends' },
    },
    {
      id: 'us-j1-intern.government-funded',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Program dibiayai pemerintah', en: 'A government paid for the programme' },
    },
    {
      id: 'us-j1-intern.years-home',
      of: { kind: 'number', unit: 'years', min: 0, max: 60 },
      settledBy: 'student',
      label: {
        id: 'Tahun tinggal di Indonesia setelah program',
        en: 'Years at home after the programme',
      },
    },
  ],
  requirements: [
    {
      id: 'status',
      title: {
        id: 'Sedang kuliah penuh waktu di luar AS, ATAU lulus paling lama 12 bulan sebelum program dimulai; kuliahnya bergelar atau bersertifikat, setelah SMA.',
        en: 'Enrolled full-time outside the US, OR graduated no more than 12 months before the programme starts; in a degree or certificate course after secondary school.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: some(
        'degrees',
        'd',
        any(studyingFullTime, graduated(windowMonths, programmeStart)),
        abroad,
      ),
      ownPart: some(
        'degrees',
        'd',
        any(studyingFullTime, graduated(windowMonths - quickestMonths, onApplication)),
        abroad,
      ),
      source: 'us-j1-rule',
      also: ['us-j1-cfr'],
      note: {
        id: 'Kampusnya di luar Amerika Serikat, juga bagi yang sudah lulus. Dua belas bulan dihitung sampai hari program mulai, yang ditulis sponsor di DS-2019: bagi yang sudah lulus, sponsor harus memulai sebelum dua belas bulan itu habis.',
        en: 'The school is outside the United States, for graduates too. The twelve months run to the day the programme starts, which the sponsor writes on the DS-2019: for a graduate it must start before the twelve months are over.',
      },
    },
    {
      id: 'field',
      title: {
        id: 'Magang sesuai bidang studi.',
        en: 'The internship matches the field of study.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: yes('us-j1-intern.field-related'),
      source: 'us-j1-rule',
      also: ['us-j1-cfr'],
    },
    {
      id: 'no-unskilled',
      title: {
        id: 'Bukan kerja tanpa keahlian, bukan perawatan pasien, dan paling banyak 20% tugas administratif.',
        en: 'Not unskilled work, not clinical patient care, and at most 20% clerical.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        not(yes('us-j1-intern.unskilled')),
        not(yes('us-j1-intern.clinical-care')),
        le(fact('us-j1-intern.clerical-percent'), 20),
      ),
      source: 'us-j1-cond',
      also: ['us-j1-cfr'],
    },
    {
      id: 'duration',
      title: { id: 'Paling lama 12 bulan.', en: 'Up to 12 months.' },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: le(fact('us-j1-intern.months'), 12),
      source: 'us-j1-cond',
    },
    {
      id: 'english',
      title: {
        id: 'Bahasa Inggris memadai, dibuktikan lewat wawancara, tes, atau surat kampus.',
        en: 'English enough for the job, shown by interview, test or school letter.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: yes('us-j1-intern.english'),
      source: 'us-j1-rule',
    },
    {
      id: 'sponsor',
      title: {
        id: 'Sponsor resmi menerbitkan DS-2019 atas dasar rencana pelatihan DS-7002 yang ditandatangani.',
        en: 'A designated sponsor issues DS-2019 on a signed training plan (DS-7002).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: all(
        yes('us-j1-intern.sponsor-designated'),
        yes('us-j1-intern.ds-2019'),
        yes('us-j1-intern.ds-7002'),
      ),
      source: 'us-j1-hosp',
    },
    {
      id: 'rotation',
      title: {
        id: 'Minimal 32 jam per minggu; magang hotel atau pariwisata enam bulan ke atas mencakup tiga departemen atau lebih.',
        en: 'At least 32 hours a week; a hotel or tourism internship of six months or more covers three departments or more.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        ge(fact('us-j1-intern.hours-per-week'), 32),
        when(
          all(yes('us-j1-intern.hotel-or-tourism'), ge(fact('us-j1-intern.months'), 6)),
          ge(fact('us-j1-intern.departments'), 3),
        ),
      ),
      source: 'us-j1-cfr',
      unconfirmed: true,
    },
    {
      id: 'pay',
      title: {
        id: 'Minta besaran upah secara tertulis; satu sponsor besar mewajibkan minimal upah minimum setempat bila magang lebih dari enam bulan.',
        en: 'Ask for the pay in writing; one large sponsor demands at least the local minimum wage once the internship is over six months.',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'employer',
      rule: when(
        gt(fact('us-j1-intern.months'), 6),
        ge(
          money('us-j1-intern.pay', 'USD', 'hour'),
          money('us-j1-intern.local-minimum-wage', 'USD', 'hour'),
        ),
      ),
      source: 'us-j1-interx',
    },
    {
      id: 'insurance',
      title: {
        id: 'Asuransi kesehatan minimal USD100.000, evakuasi 50.000, dan pemulangan jenazah 25.000; biasanya termasuk biaya sponsor.',
        en: "Health insurance of at least USD100,000, with 50,000 for evacuation and 25,000 for repatriation; usually inside the sponsor's fee.",
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'student',
      rule: all(
        ge(money('us-j1-intern.cover-medical', 'USD', 'once'), 100000),
        ge(money('us-j1-intern.cover-evacuation', 'USD', 'once'), 50000),
        ge(money('us-j1-intern.cover-repatriation', 'USD', 'once'), 25000),
        le(money('us-j1-intern.deductible', 'USD', 'once'), 500),
      ),
      source: 'us-j1-ins',
    },
    {
      id: 'visa',
      title: {
        id: 'Biaya SEVIS dibayar, DS-160 diisi, wawancara di perwakilan AS lulus; akun media sosial diatur publik.',
        en: 'SEVIS fee paid, DS-160 filed, interview at the US mission passed; social media profiles set to public.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: all(
        yes('us-j1-intern.sevis-paid'),
        yes('us-j1-intern.ds-160'),
        yes('us-j1-intern.visa'),
      ),
      source: 'us-j1-social',
      also: ['us-mrv'],
      note: {
        id: 'Profil media sosial diatur publik selama pemeriksaan visa; konsulat yang memutuskan.',
        en: 'Social media profiles are set to public for the vetting; the consulate decides.',
      },
      unconfirmed: true,
    },
    {
      id: 'return',
      title: {
        id: 'Pulang setelah program selesai. Aturan pulang dua tahun tidak lagi mengikat WNI lewat daftar keahlian (skills list, dihapus 9 Desember 2024); tetap berlaku bila dibiayai pemerintah.',
        en: 'Go home when the programme ends. The two-year home rule no longer binds Indonesians through the skills list (removed 9 December 2024); it still does when a government paid.',
      },
      kind: 'should',
      phase: 'after-arrival',
      settledBy: 'student',
      rule: all(
        yes('us-j1-intern.goes-home'),
        when(yes('us-j1-intern.government-funded'), ge(fact('us-j1-intern.years-home'), 2)),
      ),
      source: 'us-j1-skills',
      also: ['us-j1-cond'],
    },
  ],
  pay: {
    min: 9,
    max: 12,
    currency: 'USD',
    period: 'hour',
    source: 'us-j1-pay',
    note: {
      id: 'Upah petugas resepsionis (front office) di satu halaman agen yang lama; upah minimum negara bagian sekarang di banyak tempat lebih tinggi, dan sebagian magang tidak dibayar.',
      en: 'Front-office pay on one older agency page; state minimum wages are higher today in many places, and some internships are unpaid.',
    },
  },
  contractMonths: 12,
  residence: { id: 'Tidak langsung.', en: 'None direct.' },
  costs: [
    {
      what: {
        id: 'Contoh paket sponsor dan agen, 12 bulan di perhotelan (visa dan SEVIS termasuk)',
        en: 'Example sponsor and agency package, 12 months in hospitality (visa and SEVIS included)',
      },
      amount: 2400,
      currency: 'USD',
      payer: 'student',
      source: 'us-j1-ovc',
    },
    {
      what: {
        id: 'Biaya SEVIS (bila tidak termasuk paket)',
        en: 'SEVIS fee (if not inside the package)',
      },
      amount: 220,
      currency: 'USD',
      payer: 'student',
      source: 'us-j1-ovc',
      aside: 'conditional',
    },
    {
      what: {
        id: 'Biaya permohonan visa (bila tidak termasuk paket)',
        en: 'Visa application fee (if not inside the package)',
      },
      amount: 185,
      currency: 'USD',
      payer: 'student',
      source: 'us-mrv',
      aside: 'conditional',
    },
    {
      what: {
        id: 'Biaya integritas visa (visa integrity fee, undang-undang Juli 2025; saat terakhir dibaca belum dipungut)',
        en: 'Visa integrity fee (law of July 2025; collection had not begun on the last page read)',
      },
      amount: 250,
      currency: 'USD',
      payer: 'student',
      source: 'us-j1-vif',
      aside: 'conditional',
      asOf: '2025-09-30',
    },
    {
      what: {
        id: 'Tiket, jaminan tempat tinggal pertama (kira-kira satu bulan sewa)',
        en: 'Flight, first housing deposit (about one month of rent)',
      },
      amount: null,
      currency: 'USD',
      payer: 'student',
      source: 'us-j1-ins',
    },
  ],
  months: {
    min: quickestMonths,
    max: 8,
    parts: [
      { kind: 'search', min: 2, max: 5 },
      { kind: 'permit', min: 1, max: 3 },
    ],
    basis: {
      id: 'Perkiraan: mencari tempat magang dan sponsor 2-5 bulan, DS-2019 dan wawancara 1-3 bulan.',
      en: 'Estimate: finding a host and sponsor 2-5 months, DS-2019 and interview 1-3 months.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Surat aktif kuliah atau ijazah', en: 'Letter of enrolment or diploma' },
    { id: 'Transkrip', en: 'Transcript' },
    { id: 'Daftar riwayat hidup (CV)', en: 'CV' },
    { id: 'Rencana pelatihan DS-7002', en: 'Training plan DS-7002' },
    { id: 'Surat sponsor DS-2019', en: "Sponsor's certificate DS-2019" },
    { id: 'Bukti SEVIS', en: 'SEVIS receipt' },
    { id: 'Formulir visa DS-160', en: 'Visa form DS-160' },
    { id: 'Asuransi', en: 'Insurance' },
  ],
  steps: [
    {
      id: 'Bila sudah lulus, pastikan program mulai dalam 12 bulan sesudahnya.',
      en: 'Check the 12-month window if already graduated.',
    },
    {
      id: 'Cari perusahaan tempat magang dan sponsor resmi; bandingkan apa saja yang termasuk biaya.',
      en: 'Find a host employer and a designated sponsor; compare what the fee includes.',
    },
    {
      id: 'Tanda tangani rencana pelatihan (DS-7002); sponsor menerbitkan DS-2019.',
      en: 'Sign the training plan (DS-7002); the sponsor issues DS-2019.',
    },
    { id: 'Bayar SEVIS, isi DS-160, wawancara.', en: 'Pay SEVIS, file DS-160, interview.' },
    { id: 'Lapor ke sponsor saat tiba.', en: 'Report to the sponsor on arrival.' },
  ],
  notes: [
    {
      id: 'Paling cocok untuk yang masih kuliah. Kesempatan ini ada batas waktunya: orang yang lulus 13 bulan lalu sudah tidak bisa, dan harus lewat jalur trainee.',
      en: 'The best fit for a current student. It expires: a graduate of 13 months is out, and must go the trainee way.',
    },
  ],
  openQuestions: [
    {
      id: 'Apakah biaya integritas visa (visa integrity fee) USD250 sudah dipungut pada November 2026.',
      en: 'Whether the USD250 integrity fee is collected in November 2026.',
    },
    {
      id: 'Masa tinggal tetap untuk visa J: pada 2026 masih di kantor anggaran Gedung Putih; isi akhir dan tanggalnya belum diketahui.',
      en: 'Fixed admission periods for J visas: at the budget office in 2026, final text and date unknown.',
    },
    {
      id: 'Harga agen atau sponsor di Indonesia belum ditemukan; paket di sini dari Afrika Selatan.',
      en: 'No price of an Indonesian agency or sponsor was found; the package is South African.',
    },
    {
      id: 'Naskah 22 CFR 62.22 sendiri belum terbaca (hanya pengumuman aturan akhirnya tahun 2010).',
      en: '22 CFR 62.22 itself was not read (only its 2010 final-rule notice).',
    },
  ],
  alsoSee: ['us-j1-ds', 'us-j1-pay'],
}
