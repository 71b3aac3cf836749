// One data file a programme: its law, its words and its sources stand together, whatever their length.
import {
  certified,
  jlpt,
  levelTests,
  schooled,
  sitting,
  sittingProves,
} from '../../facts/proofs.ts'
import {
  all,
  any,
  fact,
  ge,
  is,
  monthsIn,
  not,
  same,
  some,
  when,
  yes,
} from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'
import { foreignD3, studiedInJapan, workedAtAll } from './facts.ts'
import { amendmentPending } from './ssw1.ts'

const id = 'jp-esi-engineer-humanities'
const workLanguage = 'jp-esi-engineer-humanities.work-language'

/** A diploma from a Japanese university (junior colleges too) or vocational school. */
const schooledInJapan = all(
  studiedInJapan,
  any(yes('jp.university-degree'), yes('jp.senmon-credential')),
)

const qualified: Predicate = any(
  all(
    any(schooled('s1'), foreignD3, schooledInJapan),
    yes('jp-esi-engineer-humanities.study-related'),
  ),
  all(workedAtAll, yes('jp.ten-related-years')),
  all(yes('jp-esi-engineer-humanities.job-it'), yes('jp.it-exam')),
)

/** Tests whose level or score is read as a CEFR level; others the immigration office weighs. */
const mapped = [
  ...levelTests.de,
  ...levelTests.en,
  ...levelTests.fr,
  ...levelTests.zh,
  'ielts-academic',
  'ielts-general',
  'toefl-ibt',
]

/** What the student can show of it without an offer; that the study fits the job, others decide. */
export const qualifiedAlone: Predicate = any(
  schooled('s1'),
  schooledInJapan,
  all(workedAtAll, yes('jp.ten-related-years')),
)

const provesJapanese: Predicate = any(
  jlpt('n2'),
  sitting('ja', all(is('s.test', 'bjt'), ge(fact('s.overall'), 400))),
  schooledInJapan,
  ge(monthsIn('stays', 'stay', { where: is('stay.country', 'JP') }), 240),
)

const provesWorkLanguage: Predicate = any(
  some(
    'sittings',
    's',
    any(
      sittingProves('b2'),
      all(
        not(any(is('s.language', 'ja'), is('s.test', ...mapped))),
        yes('jp-esi-engineer-humanities.b2-other-proof'),
      ),
    ),
    { where: same('s.language', workLanguage) },
  ),
  all(is(workLanguage, 'ja'), provesJapanese),
)

export const jpEsiEngineerHumanities: Programme = {
  id,
  country: 'JP',
  zone: 'Asia/Tokyo',
  shortName: {
    id: 'Kerja kantor atau teknik di Jepang',
    en: 'Office or engineering work in Japan',
  },
  who: {
    id: 'Lulusan kuliah, atau 10 tahun pengalaman, dengan kontrak kerja yang sesuai di perusahaan Jepang.',
    en: 'Graduates, or people with ten years of experience, with a matching contract at a Japanese company.',
  },
  name: {
    id: 'Jepang - Teknisi / Spesialis Ilmu Humaniora (gijinkoku)',
    en: 'Japan - Engineer / Specialist in Humanities',
  },
  permit: {
    id: 'Teknisi / Spesialis Ilmu Humaniora / Layanan Internasional (gijinkoku)',
    en: 'Engineer / Specialist in Humanities / International Services',
  },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['ICT', 'engineering', 'business'],
  fields: ['02', '031', '041', '05', '06', '07'],
  occupations: [
    { isco08: '2512', label: { id: 'Pengembang perangkat lunak', en: 'Software developers' } },
    { isco08: '2142', label: { id: 'Insinyur sipil', en: 'Civil engineers' } },
    { isco08: '2144', label: { id: 'Insinyur mesin', en: 'Mechanical engineers' } },
    { isco08: '2413', label: { id: 'Analis keuangan', en: 'Financial analysts' } },
    {
      isco08: '2431',
      label: {
        id: 'Tenaga periklanan dan pemasaran',
        en: 'Advertising and marketing professionals',
      },
    },
  ],
  from: '2015-04-01',
  intake: {
    history: [{ from: '2015-04-01', status: 'open' }],
    asOf: '2026-11-21',
    sources: ['jp-esi-ey', 'jp-esi-isa'],
  },
  requirements: [
    {
      id: 'qualification',
      title: {
        id: 'Ijazah perguruan tinggi yang sesuai dengan pekerjaan, ATAU pengalaman kerja terkait 10 tahun; setara junior college (di Jepang atau di luar Jepang) dan ijazah senmon gakko Jepang yang sesuai juga dihitung, dan masa belajar terkait masuk hitungan 10 tahun itu. Sertifikat IT yang diakui membebaskan syarat itu untuk pekerjaan IT. D3 Indonesia dinilai kasus per kasus sebagai setara junior college; kursus kejuruan luar Jepang tidak dihitung.',
        en: 'A university degree related to the job, or ten years of related work; a junior college (in Japan or abroad) and a related Japanese senmon-gakko credential count too, and related study years count within the ten. An accepted IT qualification waives the rest for IT jobs. An Indonesian D3 is weighed case by case as a junior-college diploma; a foreign vocational course does not count.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: qualified,
      ownPart: qualifiedAlone,
      source: 'jp-esi-shingu',
      also: ['jp-esi-school', 'id-diploma-jp'],
      note: {
        id: 'Junior college di dalam atau luar Jepang dihitung. Bahwa D3 politeknik atau akademi diterima sebagai junior college adalah kebiasaan, bukan daftar resmi: yang ditemukan hanya satu panduan Jepang yang menggolongkannya begitu.',
        en: 'Junior colleges at home or abroad count. That a D3 from a polytechnic or academy is taken as one is practice, not a published list: only one Japanese guide classing it so was found.',
      },
    },
    {
      id: 'pay',
      title: {
        id: 'Gaji minimal setara orang Jepang untuk pekerjaan yang sama.',
        en: 'Pay at least what a Japanese doing the same work earns.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: yes('jp-esi-engineer-humanities.offer-equal-pay'),
      source: 'jp-esi-ord',
    },
    {
      id: 'b2-interpersonal',
      title: {
        id: 'CEFR B2 dalam bahasa kerja, bila perusahaannya kategori 3-4 dan pekerjaannya terutama melayani orang; untuk permohonan sejak 15 April 2026, dan pekerjaan yang melayani orang dengan bahasa. Untuk bahasa Jepang buktinya JLPT N2 atau BJT 400; ijazah universitas atau sekolah kejuruan Jepang, atau 20 tahun tinggal di Jepang, juga diterima. Sertifikat sekolah bahasa saja tidak cukup.',
        en: 'CEFR B2 in the language of work, if the employer is category 3 or 4 and the job is mainly with people; for applications from 15 April 2026, and jobs that deal with people through language. For Japanese, JLPT N2 or BJT 400 proves it; a Japanese university or vocational-school diploma or 20 years in Japan is accepted instead. A language-school certificate alone is not.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: when(
        all(
          is('jp-esi-engineer-humanities.employer-category', '3', '4'),
          yes('jp-esi-engineer-humanities.interpersonal'),
        ),
        provesWorkLanguage,
      ),
      ownPart: any(provesJapanese, certified('en', 'b2')),
      source: 'jp-esi-ey',
      also: ['jp-esi-b2tommy', 'jp-esi-b2hashi'],
      from: '2026-04-15',
      note: {
        id: 'Perusahaan kategori 1 dan 2 tidak terkena; begitu juga teknisi dan lainnya yang pekerjaannya bukan terutama berbicara dengan orang. Perpanjangan di pekerjaan yang sama mungkin dibebaskan. Selama belum ada tawaran, bukti B2 bahasa Jepang atau Inggris membuatmu siap untuk kedua keadaan.',
        en: 'Category 1 and 2 employers are excluded; so are engineers and others whose job is not mainly talking. Extensions in the same work may be spared. Before there is an offer, proof of B2 in Japanese or English makes you ready for either case.',
      },
    },
    {
      id: 'japanese-usual',
      title: {
        id: 'Kebanyakan lowongan meminta bahasa Jepang JLPT N2 sampai N1; hukum tidak memintanya dari semua pelamar.',
        en: 'Most jobs ask for Japanese at JLPT N2 to N1; the law does not ask it of every applicant.',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: provesJapanese,
      source: 'jp-n2-usual',
      also: ['jp-esi-b2tommy'],
      unconfirmed: true,
    },
    {
      id: 'offer',
      title: {
        id: 'Kontrak dengan perusahaan Jepang.',
        en: 'A contract with a Japanese employer.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: yes('jp-esi-engineer-humanities.offer'),
      source: 'jp-esi-isa',
      unconfirmed: true,
    },
  ],
  facts: [
    {
      id: 'jp-esi-engineer-humanities.study-related',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Imigrasi menilai bidang studi sesuai dengan pekerjaan',
        en: 'Immigration finds the field of study related to the job',
      },
    },
    {
      id: 'jp-esi-engineer-humanities.job-it',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: { id: 'Pekerjaannya di bidang IT', en: 'The job is in IT' },
    },
    {
      id: 'jp-esi-engineer-humanities.offer',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Kontrak dengan perusahaan Jepang',
        en: 'Contract with a Japanese employer',
      },
    },
    {
      id: 'jp-esi-engineer-humanities.offer-equal-pay',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Gaji setara orang Jepang untuk pekerjaan yang sama',
        en: 'Paid as much as a Japanese doing the same work',
      },
    },
    {
      id: 'jp-esi-engineer-humanities.employer-category',
      of: { kind: 'choice', options: ['1', '2', '3', '4'] },
      settledBy: 'employer',
      label: {
        id: 'Kategori perusahaan menurut imigrasi Jepang',
        en: 'Category of the employer at Japanese immigration',
      },
      options: {
        '1': { id: 'Kategori 1', en: 'Category 1' },
        '2': { id: 'Kategori 2', en: 'Category 2' },
        '3': { id: 'Kategori 3', en: 'Category 3' },
        '4': { id: 'Kategori 4', en: 'Category 4' },
      },
    },
    {
      id: 'jp-esi-engineer-humanities.interpersonal',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Pekerjaannya terutama melayani orang dengan bahasa',
        en: 'The job is mainly dealing with people through language',
      },
    },
    {
      id: workLanguage,
      of: { kind: 'code', system: 'iso639' },
      settledBy: 'employer',
      label: { id: 'Bahasa yang dipakai di pekerjaan', en: 'Language used at work' },
    },
    {
      id: 'jp-esi-engineer-humanities.b2-other-proof',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Imigrasi menerima tes lain sebagai bukti B2 bahasa kerja',
        en: 'Immigration accepts another test as proof of B2 in the work language',
      },
    },
  ],
  pay: {
    min: 292000,
    max: 292000,
    currency: 'JPY',
    period: 'month',
    source: 'jp-wage24',
    note: {
      id: 'Rata-rata semua izin profesional 2024 (upah pokok); lulusan baru mulai lebih rendah. Bukan batas bawah.',
      en: 'Average for all professional statuses together, 2024 (scheduled pay); a new graduate starts lower. Not a floor.',
    },
  },
  contractMonths: null,
  residence: {
    id: 'Izin diberikan untuk 3 bulan, 1, 3, atau 5 tahun dan bisa diperpanjang; izin tinggal tetap biasanya setelah sepuluh tahun, atau lebih cepat lewat poin Highly Skilled Professional. Hukum tidak menetapkan lama kontrak.',
    en: 'The permit is given for 3 months, 1, 3 or 5 years and can be renewed; permanent residence usually after ten years, or faster through Highly Skilled Professional points. The law sets no contract length.',
  },
  costs: [
    {
      what: {
        id: 'Permohonan Sertifikat Kelayakan atau COE (diajukan perusahaan)',
        en: 'COE application (filed by the employer)',
      },
      amount: 0,
      currency: 'JPY',
      payer: 'employer',
      source: 'jp-esi-isa',
      note: {
        id: 'Sertifikatnya sendiri tidak dipungut biaya (pengetahuan umum, perlu dikonfirmasi).',
        en: 'No fee for the certificate itself (general knowledge, to be confirmed).',
      },
    },
    {
      what: { id: 'Visa sekali masuk (harga 2024)', en: 'Visa, single entry (2024 price)' },
      amount: 330000,
      currency: 'IDR',
      payer: 'student',
      source: 'jp-visa-fee24',
      asOf: '2024-11-03',
    },
    {
      what: {
        id: 'Terjemahan ijazah dan transkrip',
        en: 'Diploma and transcript translation',
      },
      amount: null,
      currency: 'IDR',
      payer: 'student',
      source: 'jp-esi-isa',
      note: { id: 'Harga tergantung penerjemah.', en: 'Price depends on the translator.' },
    },
    {
      what: { id: 'Tiket pesawat ke Jepang', en: 'Flight to Japan' },
      amount: null,
      currency: 'IDR',
      payer: 'disputed',
      source: 'jp-esi-isa',
      note: {
        id: 'Tidak ada aturannya; tanyakan ke perusahaan.',
        en: 'No rule; ask the employer.',
      },
    },
    {
      what: {
        id: 'Perpanjangan izin tinggal di Jepang, setiap kali',
        en: 'Extension of stay in Japan, each time',
      },
      amount: { min: 5500, max: 6000 },
      currency: 'JPY',
      payer: 'student',
      source: 'jp-res-fee25',
      note: {
        id: 'Daring 5.500. Sebuah rancangan undang-undang menaikkan batas atasnya menjadi 100.000 yen paling lambat 31 Maret 2027.',
        en: '5,500 online. A bill lifts the ceiling to 100,000 yen by 31 March 2027.',
      },
      aside: 'later',
      asOf: '2025-11-24',
    },
  ],
  months: {
    min: 5,
    max: 10,
    parts: [
      { kind: 'search', min: 2, max: 5 },
      { kind: 'permit', min: 2, max: 4 },
    ],
    basis: {
      id: 'Perkiraan sejak lulus: mencari kerja 2-5 bulan, COE 1-3, visa dan E-PMI sekitar 1.',
      en: 'Estimate, counted from a finished degree: job search 2-5 months, COE 1-3, visa and E-PMI about 1.',
    },
  },
  documents: [
    { id: 'Ijazah dan transkrip', en: 'Diploma and transcript' },
    { id: 'Daftar riwayat hidup (CV)', en: 'CV' },
    { id: 'Kontrak kerja', en: 'Employment contract' },
    {
      id: 'Dokumen perusahaan yang menunjukkan kategorinya (1-4)',
      en: 'Company documents showing its category (1-4)',
    },
    {
      id: 'Kategori 3-4: pernyataan tentang wakil perusahaan',
      en: "Category 3-4: declaration on the employer's representative",
    },
    {
      id: 'Bukti B2 bila pekerjaannya terutama melayani orang di perusahaan kategori 3-4',
      en: 'B2 proof if the job is mainly with people at a category 3-4 employer',
    },
    { id: 'Sertifikat Kelayakan (COE)', en: 'Certificate of Eligibility (COE)' },
    { id: 'Paspor', en: 'Passport' },
    { id: 'ID SISKOP2MI dan E-PMI', en: 'SISKOP2MI ID and E-PMI' },
  ],
  steps: [
    {
      id: 'Selesaikan gelar yang sesuai dengan pekerjaan.',
      en: 'Finish a degree that matches the job.',
    },
    {
      id: 'Kejar JLPT N2: kebanyakan perusahaan memintanya, dan perusahaan kategori 3-4 wajib membuktikan B2 untuk pekerjaan melayani orang.',
      en: 'Aim for JLPT N2: most employers ask for it, and category 3-4 employers must prove B2 for work with people.',
    },
    {
      id: 'Dapatkan tawaran dari perusahaan Jepang dan tanyakan kategorinya.',
      en: 'Get an offer from a Japanese company and ask which category it is.',
    },
    {
      id: 'Perusahaan mengajukan Sertifikat Kelayakan (COE); masa berlakunya tiga bulan.',
      en: 'The employer files the COE; it is valid three months.',
    },
    {
      id: 'Daftar SISKOP2MI, ambil visa, cetak E-PMI, lalu berangkat.',
      en: 'Register in SISKOP2MI, get the visa, print the E-PMI and go.',
    },
  ],
  notes: [
    {
      id: 'Tidak ada ujian bahasa Jepang untuk semua pelamar; sejak 15 April 2026 B2 wajib dibuktikan untuk pekerjaan yang terutama melayani orang di perusahaan kategori 3-4. Kebanyakan pekerjaan tetap meminta N2 sampai N1.',
      en: 'No Japanese test is asked of every applicant; since 15 April 2026 B2 must be shown for jobs mainly with people at category 3-4 employers. Most jobs ask for N2-N1 anyway.',
    },
  ],
  openQuestions: [
    {
      id: 'Apakah suatu D3 diterima: tidak ada daftar resmi; kantor imigrasi yang memutuskan.',
      en: 'Whether a given D3 is accepted: no published list; the immigration office decides.',
    },
    {
      id: 'Biaya izin tinggal baru menurut rancangan undang-undang 2026: jumlahnya belum ditemukan.',
      en: 'New residence fees under the 2026 bill: amounts not found.',
    },
    amendmentPending,
  ],
  alsoSee: [
    'jp-esi-b2tommy',
    'jp-esi-b2hashi',
    'jp-esi-b2niseko',
    'jp-esi-school',
    'jp-coe-3m',
    'id-diploma-jp',
    'jp-res-bill26',
  ],
}
