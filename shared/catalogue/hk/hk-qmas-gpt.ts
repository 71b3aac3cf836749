// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { schooled } from '../../facts/proofs.ts'
import {
  age,
  all,
  always,
  any,
  ge,
  hasAny,
  is,
  le,
  monthsIn,
  not,
  pointsOf,
  row,
  some,
  sum,
  sumOf,
  yes,
} from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'

const worked = (months: number): Predicate => ge(monthsIn('jobs', 'job'), months)
const workedAtAll = some('jobs', 'job', always)
/** Work counts only as far as there is that much of it at all. */
const experienced = (months: number, kind: string): Predicate =>
  all(worked(months), hasAny('hk-qmas-gpt.experience', kind))
/** Two years of international experience need two years of work, of stays or of study abroad. */
const twoYearsAtLeast = any(
  ge(sum(monthsIn('jobs', 'job'), monthsIn('stays', 'stay')), 24),
  some('degrees', 'd', not(is('d.country', 'ID'))),
)
const listedDegree = all(schooled('s2'), yes('hk-qmas-gpt.university-listed'))

export const hkQmasGpt: Programme = {
  id: 'hk-qmas-gpt',
  country: 'HK',
  zone: 'Asia/Hong_Kong',
  shortName: { id: 'Tenaga ahli di Hong Kong (QMAS)', en: 'Top talent in Hong Kong (QMAS)' },
  who: {
    id: 'Umumnya sarjana, minimal 18 tahun, yang memenuhi enam dari dua belas pernyataan; lalu panel memilih.',
    en: 'Usually graduates, 18 or older, to whom six of twelve statements apply; then a panel chooses.',
  },
  name: {
    id: 'Hong Kong - QMAS (tes dua belas pernyataan)',
    en: 'Hong Kong - Quality Migrant Admission Scheme (12-question test)',
  },
  permit: {
    id: 'QMAS (Quality Migrant Admission Scheme), tes umum',
    en: 'QMAS (Quality Migrant Admission Scheme), General Points Test',
  },
  routes: ['independent'],
  employer: 'found-there',
  sectors: ['any'],
  fields: [],
  occupations: [
    {
      isco08: '2512',
      label: {
        id: 'Pengembang perangkat lunak (contoh)',
        en: 'Software developers (example)',
      },
    },
  ],
  from: '2024-11-01',
  intake: {
    history: [{ from: '2024-11-01', status: 'open' }],
    asOf: '2024-11-01',
    sources: ['hk-qmas', 'hk-qmas-new'],
  },
  selection: {
    kind: 'panel',
    note: {
      id: 'Enam pernyataan yang benar hanya pintu masuk: panel penilai memilih dan Direktur Imigrasi yang memutuskan. Tidak ada kuota tahunan.',
      en: 'Six true statements are the door, not the result: an assessment panel chooses and the Director of Immigration decides. There is no yearly quota.',
    },
    source: 'hk-qmas-new',
  },
  requirements: [
    {
      id: 'prereq',
      title: {
        id: 'Minimal 18 tahun, mampu menghidupi diri dan keluarga tanpa bantuan pemerintah, berpendidikan baik; umumnya S1, dalam kasus khusus kualifikasi teknis kuat dan kemampuan yang terbukti. Tidak punya catatan kriminal atau imigrasi buruk.',
        en: 'At least 18, able to support yourself and any family without public help, good education; normally a first degree, in special cases strong technical qualifications and proven ability instead. No adverse criminal or immigration record.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: all(
        ge(age(), 18),
        yes('hk-qmas-gpt.self-support'),
        yes('hk-qmas-gpt.clearance'),
        any(schooled('s1'), yes('hk-qmas-gpt.technical-ability')),
      ),
      source: 'hk-qmas',
      note: {
        id: "Cabang kemampuan teknis ada di teks resmi yang lebih lama; halaman penilaian mandiri menulis 'umumnya S1'. Catatan kriminal dan imigrasi dinilai oleh otoritas.",
        en: "The technical-ability branch stands in older official texts; the self-assessment page says 'normally a first degree'. The criminal and immigration record is settled by the authority.",
      },
    },
    {
      id: 'count',
      title: {
        id: 'Minimal enam dari dua belas pernyataan benar; lalu panel memilih.',
        en: 'At least six of the twelve statements are true; then a selection panel chooses.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(pointsOf(), 6),
      source: 'hk-qmas12',
      note: {
        id: 'Yang dihitung adalah jumlah pernyataan benar, tanpa bobot. Pernyataannya tumpang tindih: S2 STEM dari kampus terdaftar dihitung dua.',
        en: 'True statements are counted, without weights. The statements overlap: a STEM master from a listed university counts for two.',
      },
    },
    {
      id: 'panel',
      title: {
        id: 'Enam pernyataan yang benar hanya pintu masuk: panel penilai memilih dan Direktur Imigrasi yang memutuskan.',
        en: 'Six true statements are the door, not the result: an assessment panel chooses and the Director of Immigration decides.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('hk-qmas-gpt.panel'),
      source: 'hk-qmas-new',
    },
  ],
  facts: [
    {
      id: 'hk-qmas-gpt.self-support',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Mampu menghidupi diri dan keluarga tanpa bantuan pemerintah',
        en: 'Able to support oneself and family without public help',
      },
      question: {
        ask: {
          id: 'Apakah kamu bisa membuktikan uang yang cukup untuk hidup di Hong Kong, bersama keluarga yang ikut, sampai mendapat pekerjaan?',
          en: 'Can you prove enough money to live in Hong Kong, with any family who come along, until you find work?',
        },
        why: {
          id: 'QMAS tidak perlu tawaran kerja, tetapi meminta bukti bisa menghidupi diri tanpa bantuan pemerintah.',
          en: 'QMAS needs no job offer, but asks for proof that you can live without public help.',
        },
        fromMemory: true,
      },
    },
    {
      id: 'hk-qmas-gpt.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Catatan kriminal dan imigrasi dinilai baik',
        en: 'Criminal and immigration record found in order',
      },
    },
    {
      id: 'hk-qmas-gpt.technical-ability',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Kualifikasi teknis dan kemampuan diterima sebagai ganti gelar',
        en: 'Technical qualifications and ability accepted instead of a degree',
      },
    },
    {
      id: 'hk-qmas-gpt.panel',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Terpilih oleh panel penilai',
        en: 'Chosen by the assessment panel',
      },
    },
    {
      id: 'hk-qmas-gpt.university-listed',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'S2 atau S3 dari salah satu dari 198 universitas atau enam sekolah bisnis di daftar Hong Kong',
        en: "Master or doctorate from one of the 198 universities or six business schools on Hong Kong's list",
      },
    },
    {
      id: 'hk-qmas-gpt.degree-stem',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'S2 atau S3 itu di bidang STEM (sains, teknologi, teknik, matematika)',
        en: 'That master or doctorate is in STEM (science, technology, engineering, mathematics)',
      },
      question: {
        ask: {
          id: 'Apakah S2 atau S3-mu di bidang sains, teknologi, teknik, atau matematika?',
          en: 'Is your master or doctorate in science, technology, engineering or mathematics?',
        },
        why: {
          id: 'Gelar STEM dari kampus terdaftar dihitung sebagai satu pernyataan lagi.',
          en: 'A STEM degree from a listed university counts as one more statement.',
        },
        fromMemory: true,
      },
      appliesWhen: schooled('s2'),
    },
    {
      id: 'hk-qmas-gpt.languages',
      of: { kind: 'choices', options: ['two-languages', 'english'] },
      settledBy: 'school-or-test',
      label: {
        id: 'Kemahiran bahasa yang bisa dibuktikan',
        en: 'Language proficiency that can be proved',
      },
      question: {
        ask: {
          id: 'Kemahiran bahasa mana yang bisa kamu buktikan dengan dokumen?',
          en: 'Which language proficiency can you prove with documents?',
        },
        why: {
          id: 'Mahir dua bahasa dan mahir bahasa Inggris masing-masing dihitung satu pernyataan.',
          en: 'Two languages and English each count as one statement.',
        },
        fromMemory: true,
      },
      options: {
        'two-languages': { id: 'Mahir dua bahasa', en: 'Proficient in two languages' },
        english: { id: 'Mahir bahasa Inggris', en: 'Proficient in English' },
      },
    },
    {
      id: 'hk-qmas-gpt.experience',
      of: {
        kind: 'choices',
        options: ['graduate-level', 'reputable-firm', 'listed-sectors', 'international'],
      },
      settledBy: 'student',
      label: { id: 'Pengalaman kerja yang bisa dibuktikan', en: 'Work experience with proof' },
      question: {
        ask: {
          id: 'Pengalaman mana yang bisa kamu buktikan?',
          en: 'Which experience can you prove?',
        },
        why: {
          id: 'Setiap pengalaman yang benar dihitung sebagai satu pernyataan.',
          en: 'Each one that holds counts as one statement.',
        },
        fromMemory: true,
      },
      options: {
        'graduate-level': {
          id: 'Lima tahun atau lebih bekerja setingkat sarjana',
          en: 'Five years or more of graduate-level work',
        },
        'reputable-firm': {
          id: 'Tiga tahun atau lebih di perusahaan multinasional atau ternama',
          en: 'Three years or more at a multinational or reputable firm',
        },
        'listed-sectors': {
          id: 'Tiga tahun atau lebih di inovasi dan teknologi, keuangan, atau perdagangan internasional',
          en: 'Three years or more in innovation and technology, finance or international trade',
        },
        international: {
          id: 'Dua tahun atau lebih pengalaman internasional',
          en: 'Two years or more of international experience',
        },
      },
      appliesWhen: twoYearsAtLeast,
    },
    {
      id: 'hk-qmas-gpt.wealth',
      of: { kind: 'choices', options: ['income', 'business', 'listed-company'] },
      settledBy: 'student',
      label: { id: 'Penghasilan dan usaha', en: 'Income and business' },
      question: {
        ask: {
          id: 'Mana yang benar tentang penghasilan atau usahamu?',
          en: 'Which of these is true of your income or business?',
        },
        why: {
          id: 'Masing-masing dihitung sebagai satu pernyataan; tidak punya pun tidak apa-apa.',
          en: 'Each counts as one statement; having none is fine.',
        },
        fromMemory: true,
      },
      options: {
        income: {
          id: 'Penghasilan HK$1 juta atau lebih pada tahun sebelumnya',
          en: 'Income of HK$1 million or more in the year before',
        },
        business: {
          id: 'Punya usaha dengan laba HK$5 juta atau lebih',
          en: 'Own a business with profit of HK$5 million or more',
        },
        'listed-company': {
          id: 'Punya perusahaan yang tercatat di bursa',
          en: 'Own a listed company',
        },
      },
      appliesWhen: workedAtAll,
    },
  ],
  points: {
    mark: 6,
    most: 12,
    gates: ['prereq'],
    versions: [
      {
        from: '2024-11-01',
        tree: sumOf('total', [
          row('age-50', le(age(), 50), 1),
          row('listed-degree', listedDegree, 1),
          row('stem-degree', all(listedDegree, yes('hk-qmas-gpt.degree-stem')), 1),
          row('two-languages', hasAny('hk-qmas-gpt.languages', 'two-languages'), 1),
          row('english', hasAny('hk-qmas-gpt.languages', 'english'), 1),
          row('graduate-work', experienced(60, 'graduate-level'), 1),
          row('reputable-firm', experienced(36, 'reputable-firm'), 1),
          row('listed-sectors', experienced(36, 'listed-sectors'), 1),
          row(
            'international',
            all(twoYearsAtLeast, hasAny('hk-qmas-gpt.experience', 'international')),
            1,
          ),
          row('income', all(workedAtAll, hasAny('hk-qmas-gpt.wealth', 'income')), 1),
          row('business', all(workedAtAll, hasAny('hk-qmas-gpt.wealth', 'business')), 1),
          row(
            'listed-company',
            all(workedAtAll, hasAny('hk-qmas-gpt.wealth', 'listed-company')),
            1,
          ),
        ]),
      },
    ],
    labels: {
      total: { id: 'Jumlah pernyataan benar', en: 'True statements' },
      'age-50': { id: 'Usia 50 tahun atau kurang', en: 'Aged 50 or under' },
      'listed-degree': {
        id: 'S2 atau S3 dari universitas yang memenuhi syarat',
        en: 'Master or doctor from an eligible university',
      },
      'stem-degree': {
        id: 'S2 atau S3 itu (baris di atas) di bidang STEM',
        en: "That master's or doctoral degree (row above) is in STEM",
      },
      'two-languages': { id: 'Mahir dua bahasa', en: 'Proficient in two languages' },
      english: { id: 'Mahir bahasa Inggris', en: 'Proficient in English' },
      'graduate-work': {
        id: 'Lima tahun atau lebih bekerja setingkat sarjana',
        en: 'Five years of graduate-level work or more',
      },
      'reputable-firm': {
        id: 'Tiga tahun atau lebih di perusahaan multinasional atau ternama',
        en: 'Three years at a multinational or reputable firm or more',
      },
      'listed-sectors': {
        id: 'Tiga tahun atau lebih di inovasi dan teknologi, keuangan, atau perdagangan internasional',
        en: 'Three years in innovation and technology, finance or international trade or more',
      },
      international: {
        id: 'Dua tahun atau lebih pengalaman internasional',
        en: 'Two years of international experience or more',
      },
      income: {
        id: 'Penghasilan HK$1 juta atau lebih pada tahun sebelumnya',
        en: 'Income of HK$1 million or more in the year before',
      },
      business: {
        id: 'Punya usaha dengan laba HK$5 juta atau lebih',
        en: 'Owns a business with profit of HK$5 million or more',
      },
      'listed-company': {
        id: 'Punya perusahaan yang tercatat di bursa',
        en: 'Owns a listed company',
      },
    },
    notes: {
      'listed-degree': {
        id: 'Memenuhi syarat: 198 universitas di daftar Top Talent atau salah satu dari enam sekolah bisnis yang disebut.',
        en: 'Eligible: the 198 universities of the Top Talent list or one of six named business schools.',
      },
      english: {
        id: 'Dihitung di samping pernyataan dua bahasa.',
        en: 'Counts besides the two-language row.',
      },
    },
    sources: { '*': 'hk-qmas12', 'listed-degree': 'hk-rthk24' },
    note: {
      id: 'Setiap pernyataan benar dihitung satu; tidak ada bobot di antaranya.',
      en: 'Each true statement counts one; there is no weight between them.',
    },
  },
  pay: null,
  contractMonths: null,
  residence: {
    id: 'Izin pertama 36 bulan, lalu tiga dan dua tahun bila menetap di Hong Kong (3+3+2); izin tinggal tetap setelah tujuh tahun tinggal.',
    en: 'First stay 36 months, then three and two years if settled in Hong Kong (3+3+2); permanent residence after seven years of ordinary residence.',
  },
  costs: [
    {
      what: { id: 'Permohonan visa', en: 'Visa application' },
      amount: 600,
      currency: 'HKD',
      payer: 'student',
      source: 'hk-fees',
      note: {
        id: 'Sejak 26 Februari 2025; tidak dikembalikan.',
        en: 'Since 26 February 2025; not returned.',
      },
      asOf: '2025-02-26',
    },
    {
      what: {
        id: 'Penerbitan visa, tinggal lebih dari 180 hari',
        en: 'Visa issue, stay over 180 days',
      },
      amount: 1300,
      currency: 'HKD',
      payer: 'student',
      source: 'hk-fees-hpsm',
      note: {
        id: 'HK$600 untuk 180 hari atau kurang.',
        en: 'HK$600 for 180 days or less.',
      },
    },
  ],
  months: {
    min: 6,
    max: 12,
    parts: [{ kind: 'permit', min: 6, max: 12 }],
    basis: {
      id: 'Sasaran pemerintah sekitar enam bulan; menunggu sembilan bulan lazim pada tes lama; mengurus dokumen menambah waktu.',
      en: "The government's target is about six months; waits of nine months were common under the old test; papers add time.",
    },
  },
  documents: [
    { id: 'Ijazah dan transkrip', en: 'Degree certificates and transcripts' },
    {
      id: 'Bukti kerja (surat pemberi kerja, tugas, lama kerja)',
      en: 'Work proof (employer letters, duties, years)',
    },
    {
      id: 'Bukti setiap bahasa yang dinyatakan',
      en: 'Language proof for each language claimed',
    },
    {
      id: 'Dokumen pajak atau gaji tahun terakhir',
      en: 'Tax or salary papers of the last year',
    },
    { id: 'Bukti dana', en: 'Proof of funds' },
    { id: 'Surat keterangan catatan kepolisian (SKCK)', en: 'Police record' },
    { id: 'Paspor dan foto', en: 'Passport and photo' },
  ],
  steps: [
    {
      id: 'Isi penilaian mandiri daring: syarat dasar, lalu dua belas pernyataan.',
      en: 'Run the online self-assessment: prerequisites, then the twelve statements.',
    },
    {
      id: 'Ajukan daring dengan bukti setiap pernyataan dan bayar HK$600.',
      en: 'Apply online with proof of each claimed statement and pay HK$600.',
    },
    {
      id: 'Tunggu keputusan panel; bawa dokumen asli bila diminta Departemen Imigrasi.',
      en: 'Wait for the panel; bring originals when the Immigration Department asks.',
    },
    {
      id: 'Bayar biaya penerbitan, unduh e-visa, lalu masuk; tidak perlu tawaran kerja.',
      en: 'Pay the issue fee, download the e-visa and enter; no job offer is needed.',
    },
  ],
  notes: [
    {
      id: 'Tabel 180 poin yang dipakai sebelum 1 November 2024 sudah tidak berlaku: kalkulator lama memberi jawaban salah.',
      en: 'The 180-point table used before 1 November 2024 is gone: an old calculator gives wrong answers.',
    },
    {
      id: 'Tidak ada kuota tahunan pada tes yang baru.',
      en: 'No yearly quota under the new test.',
    },
    {
      id: 'Tes berbasis prestasi (Achievement-based) adalah jalan lain bagi orang dengan prestasi luar biasa: satu dari dua kriteria, izin delapan tahun.',
      en: "Achievement-based test is the alternative for exceptional people: one of two criteria, eight years' stay.",
    },
  ],
  openQuestions: [
    {
      id: 'Kemahiran bahasa adalah syarat dasar sebelum November 2024; halaman penilaian mandiri tidak lagi menyebutnya. Halaman resmi yang diikuti.',
      en: 'Language proficiency was a prerequisite before November 2024; the self-assessment page no longer lists it. The official page is followed.',
    },
    {
      id: 'hpsmlimited.com masih menulis izin pertama dua tahun; yang diikuti adalah tabel Departemen Imigrasi 2022.',
      en: "hpsmlimited.com still prints a two-year first stay; the Immigration Department's 2022 table is followed.",
    },
    {
      id: 'Perubahan skema dalam Policy Address 2025 atau 2026: belum ditemukan.',
      en: 'Any change of the scheme in the 2025 or 2026 Policy Address: not found.',
    },
  ],
  alsoSee: ['hk-stay-pattern', 'hk-rthk24', 'hk-qmas', 'hk-qmas-new', 'hk-qmas12'],
}
