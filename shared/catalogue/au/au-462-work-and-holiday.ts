// One data file a programme: its law, its words and its sources stand together, whatever their length.

import { schooled } from '../../facts/proofs.ts'
import {
  age,
  all,
  any,
  between,
  fact,
  ge,
  is,
  le,
  money,
  not,
  reaches,
  some,
  when,
  yes,
} from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'
import { englishAt } from './english.ts'

// Two completed years at a university count whether or not a diploma followed.
const twoYearsStudied = some(
  'degrees',
  'd',
  any(
    ge(fact('d.years-done'), 2),
    all(is('d.status', 'completed'), any(reaches('d.level', 'd2'), ge(fact('d.years'), 2))),
  ),
  { where: reaches('d.level', 'd1') },
)

const enoughMoney = ge(money('funds', 'AUD', 'once'), 5000)

export const au462WorkAndHoliday: Programme = {
  id: 'au-462-work-and-holiday',
  country: 'AU',
  zone: 'Australia/Sydney',
  shortName: {
    id: 'Kerja sambil berlibur di Australia (462)',
    en: 'Working holiday in Australia (462)',
  },
  who: {
    id: 'WNI umur 18 sampai 30, lulus D3 atau dua tahun kuliah, Inggris Functional, tabungan AUD5.000.',
    en: 'Indonesians aged 18 to 30 with a D3 or two years of university, Functional English and AUD 5,000.',
  },
  name: {
    id: 'Australia - Work and Holiday (462) untuk WNI',
    en: 'Australia - Work and Holiday (462) for Indonesians',
  },
  permit: {
    id: 'Visa subclass 462 dengan surat dukungan SDUWHV',
    en: 'Subclass 462 with SDUWHV letter',
  },
  routes: ['independent'],
  employer: 'found-there',
  sectors: ['hospitality', 'agriculture', 'tourism', 'construction'],
  fields: [],
  occupations: [
    { isco08: '5131', label: { id: 'Pramusaji', en: 'Waiter' } },
    { isco08: '9211', label: { id: 'Pekerja kebun tanaman', en: 'Crop farm labourer' } },
    { isco08: '9112', label: { id: 'Petugas kebersihan hotel', en: 'Hotel cleaner' } },
    { isco08: '5120', label: { id: 'Juru masak', en: 'Cook' } },
  ],
  from: '2025-10-15',
  intake: {
    history: [{ from: '2025-10-15', status: 'open' }],
    asOf: '2025-10-17',
    sources: ['au-462-suara', 'au-462-fee26'],
    confidence: 'low',
    note: {
      id: 'Putaran terakhir yang kami temukan dibuka 17 Oktober 2025. Visa dan biayanya dipastikan per Juli 2026, tetapi kabar tentang putaran SDUWHV 2026 belum ditemukan.',
      en: 'The last round we found opened on 17 October 2025. The visa and its charge are confirmed for July 2026, but nothing on a 2026 SDUWHV round was found.',
    },
    window: {
      id: 'Putaran SDUWHV pernah dibuka Februari, Mei, Juli, Oktober, dan November; bulannya tidak tetap.',
      en: 'SDUWHV rounds have opened in February, May, July, October and November; the month is not fixed.',
    },
  },
  selection: {
    kind: 'first-come',
    note: {
      id: 'Surat dukungan SDUWHV diberikan siapa cepat dia dapat. Pada 2025 situsnya menerima sekitar 1,4 juta klik; 5.420 tempat tersisa saat dibuka lagi 17 Oktober 2025 (4.796 surat terbit pada 2024). Indonesia tidak memakai undian.',
      en: 'The SDUWHV letter goes to whoever registers first. In 2025 the site met about 1.4 million hits; 5,420 places were left when it reopened on 17 October 2025 (4,796 letters were issued in 2024). Indonesia is not in the ballot.',
    },
    source: 'au-462-suara',
  },
  facts: [
    {
      id: 'au-462-work-and-holiday.support-letter',
      of: { kind: 'yes-no' },
      settledBy: 'draw',
      label: { id: 'Surat dukungan SDUWHV terbit', en: 'SDUWHV support letter issued' },
    },
    {
      id: 'au-462-work-and-holiday.bank-letter',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Surat bank atas nama sendiri, paling lama tiga bulan',
        en: 'Bank letter in your own name, at most three months old',
      },
      question: {
        ask: {
          id: 'Apakah kamu punya surat bank atas namamu sendiri yang umurnya paling lama tiga bulan?',
          en: 'Do you have a bank letter in your own name that is at most three months old?',
        },
        why: {
          id: 'Uang di rekening orang tua atau orang lain tidak dihitung.',
          en: "Money in a parent's or another person's account does not count.",
        },
        fromMemory: false,
      },
      appliesWhen: enoughMoney,
    },
    {
      id: 'au-462-work-and-holiday.child-accompanies',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: { id: 'Membawa anak tanggungan', en: 'A dependent child comes along' },
      question: {
        ask: {
          id: 'Apakah ada anak tanggunganmu yang akan ikut?',
          en: 'Would a dependent child of yours come along?',
        },
        why: {
          id: 'Visa ini tidak diberikan bila anak tanggungan ikut.',
          en: 'This visa is not granted when a dependent child comes along.',
        },
        fromMemory: true,
      },
    },
    {
      id: 'au-462-work-and-holiday.passport-12-months',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Paspor masih berlaku minimal 12 bulan',
        en: 'Passport valid for at least 12 more months',
      },
      question: {
        ask: {
          id: 'Apakah paspormu masih berlaku minimal 12 bulan?',
          en: 'Is your passport valid for at least 12 more months?',
        },
        why: {
          id: 'Daftar periksa kedutaan meminta 12 bulan.',
          en: 'The embassy checklist asks for 12 months.',
        },
        fromMemory: false,
      },
      appliesWhen: yes('document.passport'),
    },
    {
      id: 'au-462-work-and-holiday.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'SKCK terbit', en: 'Police clearance (SKCK) issued' },
    },
    {
      id: 'au-462-work-and-holiday.places-left',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Kuota tahunan Indonesia belum penuh',
        en: 'Places left in the yearly cap for Indonesia',
      },
    },
    {
      id: 'au-462-work-and-holiday.check-up-asked',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Home Affairs meminta pemeriksaan kesehatan',
        en: 'Home Affairs asks for a health examination',
      },
    },
    {
      id: 'au-462-work-and-holiday.check-up',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: {
        id: 'Lulus pemeriksaan kesehatan di klinik panel',
        en: 'Passed the health examination at a panel clinic',
      },
    },
    {
      id: 'au-462-work-and-holiday.insurance-condition',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Visa memuat syarat 8501 (asuransi)',
        en: 'The visa carries condition 8501 (insurance)',
      },
    },
    {
      id: 'au-462-work-and-holiday.insurance',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Asuransi kesehatan untuk seluruh masa tinggal',
        en: 'Health insurance for the whole stay',
      },
    },
    {
      id: 'au-462-work-and-holiday.months-one-employer',
      of: { kind: 'number', unit: 'months', min: 0, max: 36 },
      settledBy: 'student',
      label: { id: 'Bulan bekerja pada satu pemberi kerja', en: 'Months with one employer' },
    },
    {
      id: 'au-462-work-and-holiday.months-of-study',
      of: { kind: 'number', unit: 'months', min: 0, max: 36 },
      settledBy: 'student',
      label: { id: 'Bulan belajar di Australia', en: 'Months of study in Australia' },
    },
  ],
  requirements: [
    {
      id: 'age',
      title: {
        id: 'Berusia 18 sampai 30 tahun saat mengajukan visa (pada hari itu belum genap 31).',
        en: '18 to 30 when applying (31 not yet reached on that day).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: between(age(), 18, 30),
      source: 'au-462-suara',
      also: ['au-462-emc'],
    },
    {
      id: 'nationality',
      title: {
        id: 'WNI yang berdomisili di Indonesia.',
        en: 'Indonesian citizen living in Indonesia.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: all(is('citizenship', 'ID'), is('residence', 'ID')),
      source: 'au-462-suara',
    },
    {
      id: 'education',
      title: {
        id: 'Lulusan D3 ke atas, atau minimal dua tahun kuliah telah ditempuh.',
        en: 'A D3 or higher diploma, or at least two years of university study completed.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: any(schooled('d3'), twoYearsStudied),
      source: 'au-462-embassy',
      also: ['au-462-edu', 'au-462-feb23'],
    },
    {
      id: 'english',
      title: {
        id: 'Bahasa Inggris tingkat Functional menurut skor KESELURUHAN; tabel skor bergantung pada tanggal tes (sebelum atau sejak 7 Agustus 2025).',
        en: 'Functional English by OVERALL score; the score table depends on when the test was sat (before or from 7 August 2025).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: englishAt('functional', 12),
      source: 'au-462-imipas',
      also: ['au-eng-func', 'au-toefl-2026'],
      note: {
        id: 'IELTS 4,5, PTE 30, TOEFL iBT 32, atau C1 Advanced 147 untuk tes sebelum 7 Agustus 2025; sejak hari itu IELTS 4,5, PTE 24, TOEFL iBT 26, CELPIP General 5, MET 38, OET 1020, atau LANGUAGECERT 38. Hasil berumur paling lama 12 bulan. TOEFL iBT dari 26 Juli 2023 sampai 4 Mei 2024 ditolak; sejak 21 Januari 2026 hanya "TOEFL iBT for Australia". Tes dari rumah atau daring tidak diterima.',
        en: 'IELTS 4.5, PTE 30, TOEFL iBT 32 or C1 Advanced 147 for tests before 7 August 2025; from that day IELTS 4.5, PTE 24, TOEFL iBT 26, CELPIP General 5, MET 38, OET 1020 or LANGUAGECERT 38. The result is at most 12 months old. TOEFL iBT sat from 26 July 2023 to 4 May 2024 is refused; from 21 January 2026 only the "TOEFL iBT for Australia" counts. Tests sat at home or online are refused.',
      },
    },
    {
      id: 'support-letter',
      title: {
        id: 'Surat Dukungan (SDUWHV) dari Ditjen Imigrasi, diperoleh lewat pendaftaran daring siapa cepat dia dapat.',
        en: 'SDUWHV support letter from the Indonesian immigration directorate, won in a first-come online round.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'draw',
      rule: yes('au-462-work-and-holiday.support-letter'),
      source: 'au-462-imigrasi',
      also: ['au-462-embassy', 'au-462-hist'],
    },
    {
      id: 'funds',
      title: {
        id: 'AUD5.000 di rekening atas nama sendiri, dibuktikan surat bank paling lama tiga bulan.',
        en: 'AUD5,000 in an account in your own name, shown by a bank letter not older than three months.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: all(enoughMoney, yes('au-462-work-and-holiday.bank-letter')),
      source: 'au-462-imigrasi',
      also: ['au-462-embassy'],
    },
    {
      id: 'first-time',
      title: {
        id: 'Belum pernah masuk Australia dengan visa 417 atau 462 (untuk visa pertama).',
        en: 'Never entered Australia on a 417 or 462 visa before (for the first grant).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: not(
        some('stays', 'stay', is('stay.permit', '417', '462'), { where: is('stay.country', 'AU') }),
      ),
      source: 'au-462-imigrasi',
      also: ['au-462-emc'],
    },
    {
      id: 'no-children',
      title: {
        id: 'Tidak membawa anak tanggungan; visa diajukan dari luar Australia.',
        en: 'No dependent children travelling; apply from outside Australia.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: all(not(yes('au-462-work-and-holiday.child-accompanies')), not(is('residence', 'AU'))),
      source: 'au-462-cond',
      also: ['au-462-emc'],
    },
    {
      id: 'passport',
      title: {
        id: 'Paspor berlaku minimal 12 bulan (daftar kedutaan); satu panduan menyarankan 18.',
        en: 'Passport valid at least 12 months (embassy checklist); one guide advises 18.',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'student',
      rule: all(yes('document.passport'), yes('au-462-work-and-holiday.passport-12-months')),
      source: 'au-462-embassy',
      also: ['au-462-edu'],
    },
    {
      id: 'character',
      title: { id: 'Surat keterangan catatan kepolisian (SKCK).', en: 'Police clearance (SKCK).' },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('au-462-work-and-holiday.clearance'),
      source: 'au-462-imigrasi',
      note: {
        id: 'Diterbitkan kepolisian; kami tidak menanyakan isinya.',
        en: 'Issued by the police; we do not ask what it says.',
      },
    },
    {
      id: 'cap',
      title: {
        id: 'Kuota tahunan untuk Indonesia belum penuh; Indonesia TIDAK memakai undian (hanya Tiongkok, India, Vietnam).',
        en: 'The yearly place cap for Indonesia is not yet full; Indonesia is NOT in the ballot (only China, India and Vietnam are).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('au-462-work-and-holiday.places-left'),
      source: 'au-462-noballot',
      also: ['au-462-cap'],
    },
    {
      id: 'health',
      title: {
        id: 'Pemeriksaan kesehatan di klinik panel bila diminta Home Affairs.',
        en: 'Health examination at a panel clinic if Home Affairs asks for it.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'clinic',
      rule: when(
        yes('au-462-work-and-holiday.check-up-asked'),
        yes('au-462-work-and-holiday.check-up'),
      ),
      source: 'au-462-emc',
      note: {
        id: 'Klinik panel yang memeriksa dan memutuskan; kami tidak menanyakan kesehatanmu.',
        en: 'The panel clinic examines and decides; we do not ask about your health.',
      },
    },
    {
      id: 'insurance',
      title: {
        id: 'Asuransi kesehatan selama tinggal: visa dapat memuat syarat 8501.',
        en: 'Health insurance for the whole stay: the visa may carry condition 8501.',
      },
      kind: 'should',
      phase: 'before-leaving',
      settledBy: 'student',
      rule: when(
        yes('au-462-work-and-holiday.insurance-condition'),
        yes('au-462-work-and-holiday.insurance'),
      ),
      source: 'au-462-emc',
    },
    {
      id: 'work-limit',
      title: {
        id: 'Paling lama enam bulan pada satu pemberi kerja dan empat bulan belajar (syarat 8547 dan 8548).',
        en: 'At most six months with one employer and four months of study (conditions 8547 and 8548).',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'student',
      rule: all(
        le(fact('au-462-work-and-holiday.months-one-employer'), 6),
        le(fact('au-462-work-and-holiday.months-of-study'), 4),
      ),
      source: 'au-462-emc',
    },
  ],
  pay: {
    min: 26.44,
    max: null,
    currency: 'AUD',
    period: 'hour',
    source: 'au-nmw-2026',
    note: {
      id: 'Upah minimum nasional sejak 1 Juli 2026; kerja lepas (casual) ditambah 25% (AUD33,05). Upah menurut aturan sektor (award) sering lebih tinggi.',
      en: 'National minimum from 1 July 2026; casual work adds 25% (AUD33.05). Award rates are often higher.',
    },
  },
  contractMonths: 12,
  residence: {
    id: 'Tidak langsung; tahun kedua dan ketiga bisa diajukan setelah pekerjaan tertentu (specified work).',
    en: 'None direct; a second and third year after specified work.',
  },
  costs: [
    {
      what: {
        id: 'Biaya visa 462 pertama (sejak 1 Juli 2026)',
        en: 'Visa charge, first 462 (since 1 July 2026)',
      },
      amount: 840,
      currency: 'AUD',
      payer: 'student',
      source: 'au-462-fee26',
    },
    {
      what: {
        id: 'Biaya visa untuk tahun kedua atau ketiga',
        en: 'Visa charge, second or third year',
      },
      amount: 1000,
      currency: 'AUD',
      payer: 'student',
      source: 'au-462-fee26',
      aside: 'later',
    },
    {
      what: { id: 'Uang yang harus ditunjukkan (bukan biaya)', en: 'Funds to show (not a fee)' },
      amount: 5000,
      currency: 'AUD',
      payer: 'student',
      source: 'au-462-imigrasi',
      aside: 'refundable',
    },
    {
      what: { id: 'Tes bahasa Inggris', en: 'English test' },
      amount: null,
      currency: 'IDR',
      payer: 'student',
      meets: ['english'],
      source: 'au-462-imipas',
    },
    {
      what: { id: 'SKCK, asuransi, tiket', en: 'Police clearance, insurance, ticket' },
      amount: null,
      currency: 'IDR',
      payer: 'student',
      source: 'au-462-embassy',
    },
  ],
  months: {
    min: 2,
    max: 8,
    parts: [
      { kind: 'tests', min: null, max: null, meets: ['english'] },
      { kind: 'waiting', min: null, max: null },
      { kind: 'permit', min: 0.5, max: 2.5 },
    ],
    basis: {
      id: 'Keputusan visa 14 sampai 70 hari setelah diajukan; sebelumnya hasil tes Inggris dan menunggu putaran SDUWHV (tiap tahun dibuka di bulan yang berbeda).',
      en: 'Visa decision 14 to 70 days after lodging; before it the English result and the wait for an SDUWHV round (rounds opened in different months each year).',
    },
  },
  documents: [
    { id: 'KTP', en: 'Identity card (KTP)' },
    { id: 'Akta lahir', en: 'Birth certificate' },
    { id: 'Paspor (berlaku minimal 12 bulan)', en: 'Passport (valid at least 12 months)' },
    { id: 'Ijazah atau surat keterangan kuliah', en: 'Diploma or letter of enrolment' },
    { id: 'Hasil tes bahasa Inggris', en: 'English test result' },
    { id: 'Surat keterangan bank atas nama sendiri', en: 'Bank letter in your own name' },
    { id: 'SKCK', en: 'Police clearance (SKCK)' },
    { id: 'Surat dukungan SDUWHV', en: 'SDUWHV support letter' },
    { id: 'Pas foto', en: 'Passport photo' },
  ],
  steps: [
    {
      id: 'Ikuti tes bahasa Inggris agar hasilnya belum setahun saat mengajukan; putaran pernah dibuka Februari, Mei, Juli, Oktober, dan November.',
      en: 'Sit the English test so that the result is under a year old when you lodge; rounds have opened in February, May, July, October and November.',
    },
    {
      id: 'Siapkan rekening atas nama sendiri dan jaga saldonya.',
      en: 'Open the bank account in your own name and keep the balance.',
    },
    {
      id: 'Daftar SDUWHV pada hari pembukaan pukul 09.00 WIB (10 Oktober pada 2024; 15 dan, setelah situs bermasalah, 17 Oktober pada 2025).',
      en: 'Register for SDUWHV on the opening day at 09.00 WIB (10 October in 2024; 15 and, after the site failed, 17 October in 2025).',
    },
    { id: 'Verifikasi, lalu surat terbit.', en: 'Verification, then the letter.' },
    {
      id: 'Ajukan 462 secara daring dari Indonesia dan bayar biayanya.',
      en: 'Lodge the 462 online from Indonesia and pay the charge.',
    },
    {
      id: 'Asuransi, pemeriksaan kesehatan bila diminta, lalu berangkat.',
      en: 'Insurance, medical if asked, then travel.',
    },
  ],
  notes: [
    {
      id: 'Visanya resmi, tetapi pekerjaannya dicari sendiri. Sebuah artikel resmi Indonesia menyebutnya kerja sektor informal; jadi anggaplah ini bekerja sambil berlibur, bukan penempatan kerja.',
      en: 'The visa is formal but the jobs are self-found. An Indonesian official article itself calls this informal-sector work, so treat it as work and travel, not placement.',
    },
    {
      id: 'Pada 2025 situsnya menerima sekitar 1,4 juta klik; 5.420 tempat tersisa saat dibuka lagi 17 Oktober 2025 (4.796 surat terbit pada 2024).',
      en: 'In 2025 the site met about 1.4 million hits; 5,420 places were left when it reopened on 17 October 2025 (4,796 letters were issued in 2024).',
    },
    {
      id: 'Usia dihitung pada hari visa diajukan; genap 31 sesudahnya tidak apa-apa.',
      en: 'Age counts on the day of application; turning 31 later is fine.',
    },
  ],
  openQuestions: [
    {
      id: 'Putaran 2026: tanggal buka, kuota, dan hasilnya belum ditemukan.',
      en: '2026 round: opening date, quota and result not found.',
    },
    {
      id: 'Batas usia beberapa kewarganegaraan naik pada 1 Juli 2026; belum ada halaman yang menyebut Indonesia, jadi tetap 30.',
      en: 'Some nationalities got a higher age cap on 1 July 2026; no page names Indonesia, so 30 stays.',
    },
    {
      id: 'Apakah SDUWHV menerima bukti Inggris selain tes (Home Affairs menerima kuliah berbahasa Inggris).',
      en: 'Whether SDUWHV accepts English evidence other than a test (Home Affairs accepts study in English).',
    },
    {
      id: 'Halaman kuota terakhir dibaca tanpa tanggal.',
      en: 'The cap page was last read without a date.',
    },
  ],
  alsoSee: ['au-462-fee', 'au-fee-peak', 'au-462-hist', 'au-eng-pre'],
}
