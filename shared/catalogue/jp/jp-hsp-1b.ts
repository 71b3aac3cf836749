// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Settler, Text } from '../../facts/fact.ts'
import { jlpt, schooled, sitting } from '../../facts/proofs.ts'
import {
  age,
  all,
  any,
  fact,
  ge,
  hasAny,
  is,
  lt,
  min,
  money,
  monthsIn,
  not,
  onOrAfter,
  pointsOf,
  reaches,
  requirementOf,
  row,
  some,
  sumOf,
  tiers,
  total,
  within,
  yes,
} from '../../rules/builders.ts'
import type { Points, Predicate } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'
import { basisForWork, foreignD3, stayedInJapan, studiedInJapan } from './facts.ts'
import { qualifiedAlone } from './jp-esi-engineer-humanities.ts'
import { amendmentPending } from './ssw1.ts'

/** With a certificate of eligibility the planned day of entry counts, which the employer names. */
const ageThen = age(onOrAfter('jp-hsp-1b.entry-on'))
const salary = money('jp-hsp-1b.salary', 'JPY', 'year')
const bjt = (score: number) => sitting('ja', all(is('s.test', 'bjt'), ge(fact('s.overall'), score)))
const japaneseDegree = all(studiedInJapan, yes('jp.university-degree'))
/** A Japanese vocational school's advanced diploma counts as a bachelor, `senmonshi` does not. */
const advancedDiploma = all(
  studiedInJapan,
  yes('jp.senmon-credential'),
  yes('jp-hsp-1b.advanced-diploma'),
)
/** Whether an Indonesian profession year (Ners, dokter) is a professional degree is weighed. */
const professional = all(is('d.level', 'profesi'), yes('jp-hsp-1b.professional-degree-accepted'))
const professionalDegree = some('degrees', 'd', all(is('d.status', 'completed'), professional))
const languageMajor = some(
  'degrees',
  'd',
  all(is('d.status', 'completed'), within('d.field', '01', '02', '03')),
)
/** Never more than all months worked; work while enrolled as a student does not count. */
const related = min(fact('jp-hsp-1b.related-months'), monthsIn('jobs', 'job'))

const under = (years: number): Predicate => lt(ageThen, years)
const pays = (yen: number): Predicate => ge(salary, yen)

const highestDegree = tiers('education', [
  ['doctor', schooled('s3'), 30],
  ['mba', all(schooled('s2'), yes('jp-hsp-1b.mba')), 25],
  ['master', any(schooled('s2'), professionalDegree), 20],
  ['bachelor', any(schooled('s1'), foreignD3, japaneseDegree, advancedDiploma), 10],
])

const secondDegree = row(
  'two-degrees',
  all(
    ge(
      total(
        'degrees',
        'd',
        all(is('d.status', 'completed'), any(reaches('d.level', 's2'), professional)),
      ),
      2,
    ),
    yes('jp-hsp-1b.degrees-differ'),
  ),
  5,
)

const experience = tiers('experience', [
  ['experience-10', ge(related, 120), 20],
  ['experience-7', ge(related, 84), 15],
  ['experience-5', ge(related, 60), 10],
  ['experience-3', ge(related, 36), 5],
])

const yearlyPay = tiers('salary', [
  ['salary-10m', pays(10000000), 40],
  ['salary-9m', pays(9000000), 35],
  ['salary-8m', pays(8000000), 30],
  ['salary-7m', all(pays(7000000), under(40)), 25],
  ['salary-6m', all(pays(6000000), under(40)), 20],
  ['salary-5m', all(pays(5000000), under(35)), 15],
  ['salary-4m', all(pays(4000000), under(30)), 10],
])

const youth = tiers('age', [
  ['age-30', under(30), 15],
  ['age-35', under(35), 10],
  ['age-40', under(40), 5],
])

const research = sumOf(
  'research',
  [
    row('patent', hasAny('jp-hsp-1b.research', 'patent'), 15),
    row('funded-research', hasAny('jp-hsp-1b.research', 'funded-three-times'), 15),
    row('papers', hasAny('jp-hsp-1b.research', 'three-papers'), 15),
    row('other-research', yes('jp-hsp-1b.other-research'), 15),
  ],
  { cap: 15 },
)

const licences = tiers('licence', [
  ['licence-2', ge(fact('jp-hsp-1b.licences'), 2), 10],
  ['licence-1', ge(fact('jp-hsp-1b.licences'), 1), 5],
])

const japanese = tiers('japanese', [
  [
    'japanese-n1',
    any(jlpt('n1'), bjt(480), all(languageMajor, yes('jp-hsp-1b.japanese-major'))),
    15,
  ],
  ['japanese-n2', all(any(jlpt('n2'), bjt(400)), not(japaneseDegree)), 10],
])

const sheet: Points = sumOf('total', [
  highestDegree,
  secondDegree,
  experience,
  yearlyPay,
  youth,
  research,
  licences,
  row('fund', yes('jp-hsp-1b.investment-management'), 10),
  row('innovation', yes('jp-hsp-1b.innovation-support'), 10),
  row('sme', all(yes('jp-hsp-1b.innovation-support'), yes('jp-hsp-1b.small-company')), 10),
  row('local-government', yes('jp-hsp-1b.local-government'), 10),
  row(
    'research-spending',
    all(yes('jp-hsp-1b.small-company'), yes('jp-hsp-1b.research-spending')),
    5,
  ),
  row('foreign-qualification', yes('jp-hsp-1b.foreign-qualification'), 5),
  row('japanese-degree', japaneseDegree, 10),
  japanese,
  row('growth', yes('jp-hsp-1b.growth-field'), 10),
  row(
    'university',
    all(any(schooled('s1'), japaneseDegree), yes('jp-hsp-1b.university-listed')),
    10,
  ),
  row(
    'jica',
    all(
      stayedInJapan,
      yes('jp-hsp-1b.jica'),
      not(all(japaneseDegree, yes('jp-hsp-1b.jica-at-japanese-university'))),
    ),
    5,
  ),
])

const settled = (name: string, settledBy: Settler, label: Text): FactDefinition => ({
  id: `jp-hsp-1b.${name}`,
  of: { kind: 'yes-no' },
  settledBy,
  label,
})

export const jpHsp1b: Programme = {
  id: 'jp-hsp-1b',
  country: 'JP',
  zone: 'Asia/Tokyo',
  shortName: {
    id: 'Tenaga ahli di Jepang dengan poin (HSP)',
    en: 'Highly skilled in Japan, by points (HSP)',
  },
  who: {
    id: 'Tenaga ahli dengan minimal 70 poin, kontrak di Jepang, dan gaji minimal tiga juta yen setahun.',
    en: 'Professionals with at least 70 points, a contract in Japan and three million yen a year or more.',
  },
  name: {
    id: 'Jepang - Profesional Berketerampilan Tinggi (i)(b), teknis',
    en: 'Japan - Highly Skilled Professional (i)(b), advanced specialised/technical',
  },
  permit: {
    id: 'Profesional Berketerampilan Tinggi (i) (Highly Skilled Professional)',
    en: 'Highly Skilled Professional (i)',
  },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['ICT', 'engineering', 'business'],
  fields: ['041', '05', '06', '07'],
  occupations: [
    { isco08: '2512', label: { id: 'Pengembang perangkat lunak', en: 'Software developers' } },
    { isco08: '2144', label: { id: 'Insinyur mesin', en: 'Mechanical engineers' } },
  ],
  from: '2012-05-07',
  intake: {
    history: [{ from: '2012-05-07', status: 'open' }],
    asOf: '2026-11-21',
    sources: ['jp-hsp-isa', 'jp-hsp-isapdf', 'jp-hsp-oss'],
  },
  requirements: [
    {
      id: 'points',
      title: {
        id: 'Minimal 70 poin, dan tiap baris poin punya dokumen bukti.',
        en: 'At least 70 points, each row backed by a document.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(pointsOf(), 70),
      source: 'jp-hsp-isa',
      also: ['jp-hsp-isapdf'],
      unconfirmed: true,
    },
    {
      id: 'salary-floor',
      title: {
        id: 'Untuk tipe teknis dan manajemen, gaji tahunan minimal tiga juta yen; di bawah itu permohonan gugur berapa pun poinnya.',
        en: 'For the technical and management types, yearly pay must be at least three million yen; below that the application fails whatever the score.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: ge(salary, 3000000),
      source: 'jp-hsp-isa',
      note: {
        id: 'Bahwa batas ini hanya untuk tipe (b) dan (c) adalah pengetahuan umum tentang lembar resmi, perlu dikonfirmasi; kalkulator hsfp.tokyo memakainya juga untuk (a), lebih ketat daripada lembar resmi.',
        en: 'Floor scope (b and c only) is from general knowledge of the official sheet, to be confirmed; the hsfp.tokyo calculator applies it to (a) too, which is stricter than the official sheet.',
      },
      unconfirmed: true,
    },
    {
      id: 'offer',
      title: {
        id: 'Kontrak dengan satu perusahaan di Jepang.',
        en: 'A contract with one employer in Japan.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: yes('jp-hsp-1b.offer'),
      source: 'jp-hsp-isa',
      unconfirmed: true,
    },
    {
      id: 'base-status',
      title: {
        id: 'Pekerjaannya juga harus cocok dengan salah satu izin kerja biasa dan memenuhi syarat izin itu; umumnya Engineer/Specialist in Humanities. Poin tidak menggantikannya.',
        en: "The work must also fit an ordinary work status and meet that status's own conditions; for most people Engineer/Specialist in Humanities. Points do not replace them.",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: requirementOf('jp-esi-engineer-humanities', 'qualification'),
      ownPart: qualifiedAlone,
      source: 'jp-hsp-isa',
      note: {
        id: 'Pengetahuan umum tentang peraturan izin masuk Jepang (landing ordinance) untuk Highly Skilled Professional (i), perlu dikonfirmasi.',
        en: 'General knowledge of the landing ordinance for Highly Skilled Professional (i), to be confirmed.',
      },
      unconfirmed: true,
    },
  ],
  facts: [
    {
      id: 'jp-hsp-1b.entry-on',
      of: { kind: 'day' },
      settledBy: 'employer',
      label: {
        id: 'Rencana hari masuk Jepang pada permohonan COE',
        en: 'Planned day of entry on the application for a certificate of eligibility',
      },
    },
    settled('offer', 'employer', {
      id: 'Kontrak dengan satu perusahaan di Jepang',
      en: 'Contract with one employer in Japan',
    }),
    {
      id: 'jp-hsp-1b.salary',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: {
        id: 'Gaji tahunan tanpa lembur dan uang transportasi',
        en: 'Yearly pay without overtime and commuting money',
      },
    },
    {
      id: 'jp-hsp-1b.mba',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: { id: 'S2-nya MBA atau MOT', en: 'The master is an MBA or MOT' },
      question: {
        ask: {
          id: 'Apakah S2-mu MBA (magister manajemen bisnis) atau MOT (manajemen teknologi)?',
          en: 'Is your master an MBA or a MOT (management of technology)?',
        },
        why: {
          id: 'Untuk MBA dan MOT Jepang memberi 25 poin, bukan 20.',
          en: 'Japan gives 25 points for an MBA or MOT instead of 20.',
        },
        fromMemory: true,
      },
      appliesWhen: schooled('s2'),
    },
    {
      id: 'jp-hsp-1b.advanced-diploma',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: "Gelar 'kodo senmonshi' (advanced diploma) dari sekolah kejuruan Jepang",
        en: "Title 'kodo senmonshi' (advanced diploma) of a Japanese vocational school",
      },
      question: {
        ask: {
          id: "Apakah gelar dari sekolah kejuruan Jepangmu 'kodo senmonshi' (advanced diploma), bukan 'senmonshi' biasa?",
          en: "Is the title from your Japanese vocational school 'kodo senmonshi' (advanced diploma), not plain 'senmonshi'?",
        },
        why: {
          id: "'Kodo senmonshi' dihitung setingkat S1; 'senmonshi' tidak.",
          en: "'Kodo senmonshi' counts as bachelor level; 'senmonshi' does not.",
        },
        fromMemory: true,
      },
      appliesWhen: all(studiedInJapan, yes('jp.senmon-credential')),
    },
    settled('professional-degree-accepted', 'authority', {
      id: 'Imigrasi menerima pendidikan profesi sebagai gelar profesional',
      en: 'Immigration accepts the profession year as a professional degree',
    }),
    settled('degrees-differ', 'authority', {
      id: 'Kedua gelar S2 atau S3 dinilai berbeda bidang',
      en: 'The two higher degrees are found to be in different fields',
    }),
    {
      id: 'jp-hsp-1b.related-months',
      of: { kind: 'number', unit: 'months', min: 0, max: 600 },
      settledBy: 'student',
      label: {
        id: 'Bulan kerja terkait, tidak termasuk kerja saat masih kuliah',
        en: 'Months of related work, not counting work while studying',
      },
      question: {
        ask: {
          id: 'Berapa bulan kamu bekerja di bidang yang sama dengan pekerjaan yang kamu cari, di luar masa kuliah?',
          en: 'For how many months have you worked in the line of the job you seek, outside your studies?',
        },
        why: {
          id: 'Jepang menghitung kerja terkait mulai tiga tahun; kerja sambil kuliah tidak dihitung.',
          en: 'Japan counts related work from three years on; work while studying does not count.',
        },
        fromMemory: true,
      },
      appliesWhen: ge(monthsIn('jobs', 'job'), 36),
    },
    {
      id: 'jp-hsp-1b.research',
      of: { kind: 'choices', options: ['patent', 'funded-three-times', 'three-papers'] },
      settledBy: 'student',
      label: { id: 'Hasil penelitian', en: 'Research results' },
      question: {
        ask: {
          id: 'Mana dari hasil penelitian ini yang kamu punya?',
          en: 'Which of these research results do you have?',
        },
        why: {
          id: 'Satu saja sudah memberi 15 poin; lebih dari satu tidak menambah.',
          en: 'One alone gives 15 points; more than one adds nothing.',
        },
        fromMemory: true,
      },
      appliesWhen: basisForWork,
      options: {
        patent: { id: 'Paten sebagai penemu', en: 'A patent as inventor' },
        'funded-three-times': {
          id: 'Tiga kali atau lebih ikut penelitian berdana hibah pemerintah (selain Jepang)',
          en: 'Three times or more in research with a government grant (other than Japan)',
        },
        'three-papers': {
          id: 'Tiga artikel atau lebih sebagai penulis penanggung jawab di jurnal terdaftar',
          en: 'Three papers or more as responsible author in listed journals',
        },
      },
    },
    settled('other-research', 'authority', {
      id: 'Penelitian lain yang diakui kementerian',
      en: 'Other research recognised by the ministry',
    }),
    {
      id: 'jp-hsp-1b.licences',
      of: { kind: 'number', unit: 'licences', min: 0, max: 20 },
      settledBy: 'school-or-test',
      label: {
        id: 'Jumlah lisensi nasional Jepang atau ujian IT di daftar kementerian yang sesuai pekerjaan',
        en: "Japanese national licences, or IT examinations on the ministry's list, relevant to the job",
      },
      question: {
        ask: {
          id: 'Berapa lisensi nasional Jepang, atau ujian IT di daftar kementerian Jepang, yang kamu punya dan sesuai pekerjaanmu?',
          en: "How many Japanese national licences, or IT examinations on the Japanese ministry's list, do you hold that fit your work?",
        },
        why: {
          id: 'Satu memberi 5 poin, dua atau lebih 10 poin. Jawab 0 bila tidak ada.',
          en: 'One gives 5 points, two or more give 10. Answer 0 if none.',
        },
        fromMemory: true,
      },
      appliesWhen: any(stayedInJapan, yes('jp.it-exam')),
    },
    settled('investment-management', 'employer', {
      id: 'Bekerja di bisnis pengelolaan investasi',
      en: 'Works in investment management business',
    }),
    settled('innovation-support', 'employer', {
      id: 'Perusahaan adalah lembaga pendukung inovasi',
      en: 'The employer is an innovation-support organisation',
    }),
    settled('small-company', 'employer', {
      id: 'Perusahaan kecil atau menengah',
      en: 'The employer is a small or medium company',
    }),
    settled('local-government', 'employer', {
      id: 'Perusahaan didukung program pemerintah daerah untuk tenaga ahli',
      en: 'The employer is backed by a local government programme for highly skilled people',
    }),
    settled('research-spending', 'employer', {
      id: 'Belanja penelitian di atas 3% penjualan',
      en: 'Research spending above 3% of sales',
    }),
    {
      id: 'jp-hsp-1b.foreign-qualification',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Kualifikasi luar Jepang yang sesuai pekerjaan',
        en: 'Foreign qualification related to the job',
      },
      question: {
        ask: {
          id: 'Apakah kamu punya kualifikasi atau lisensi profesi di luar Jepang yang sesuai pekerjaanmu?',
          en: 'Do you hold a professional qualification or licence from outside Japan that fits your work?',
        },
        why: {
          id: 'Kualifikasi seperti itu menambah 5 poin.',
          en: 'Such a qualification adds 5 points.',
        },
        fromMemory: true,
        paper: true,
      },
      appliesWhen: basisForWork,
    },
    {
      id: 'jp-hsp-1b.japanese-major',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Lulus universitas di luar Jepang dengan jurusan bahasa Jepang',
        en: 'Graduated abroad with a major in Japanese',
      },
      question: {
        ask: {
          id: 'Apakah jurusanmu bahasa Jepang?',
          en: 'Was your major the Japanese language?',
        },
        why: {
          id: 'Jurusan bahasa Jepang memberi poin yang sama dengan N1.',
          en: 'A major in Japanese gives the same points as N1.',
        },
        fromMemory: true,
      },
      appliesWhen: languageMajor,
    },
    settled('growth-field', 'authority', {
      id: 'Bekerja di bidang pertumbuhan dalam daftar kementerian',
      en: 'Works in a growth field listed by the ministry',
    }),
    settled('university-listed', 'authority', {
      id: 'Kampus termasuk daftar universitas yang memberi poin',
      en: 'The university is on the list that gives points',
    }),
    {
      id: 'jp-hsp-1b.jica',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Menyelesaikan pelatihan JICA Innovative Asia setahun atau lebih',
        en: 'Completed JICA Innovative Asia training of a year or more',
      },
      question: {
        ask: {
          id: 'Apakah kamu menyelesaikan pelatihan JICA Innovative Asia selama setahun atau lebih?',
          en: 'Did you complete JICA Innovative Asia training of a year or more?',
        },
        why: { id: 'Pelatihan itu menambah 5 poin.', en: 'That training adds 5 points.' },
        fromMemory: true,
      },
      appliesWhen: stayedInJapan,
    },
    {
      id: 'jp-hsp-1b.jica-at-japanese-university',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Pelatihan JICA itu diambil dalam kuliah universitas Jepang',
        en: "The JICA training was taken in a Japanese university's courses",
      },
      question: {
        ask: {
          id: 'Apakah pelatihan JICA itu berlangsung dalam kuliah di universitas Jepang?',
          en: "Was that JICA training taken in a Japanese university's courses?",
        },
        why: {
          id: 'Bila ya, poinnya tidak ditambahkan di atas poin gelar Jepang.',
          en: 'If so, its points are not added to those for a Japanese degree.',
        },
        fromMemory: true,
      },
      appliesWhen: all(studiedInJapan, yes('jp-hsp-1b.jica')),
    },
  ],
  points: {
    mark: 70,
    gates: ['salary-floor', 'base-status'],
    versions: [
      { from: '2024-03-13', tree: sheet },
      {
        from: '2012-05-07',
        to: '2024-03-13',
        note: {
          id: 'Tabel sebelum Maret 2024 belum ditemukan lengkap.',
          en: 'The table before March 2024 was not found in full.',
        },
      },
    ],
    labels: {
      total: { id: 'Jumlah poin', en: 'Total' },
      education: { id: 'Ijazah tertinggi', en: 'Highest degree' },
      doctor: { id: 'S3', en: 'Doctor' },
      mba: { id: 'MBA atau MOT', en: 'MBA or MOT' },
      master: { id: 'S2 atau gelar profesional lain', en: 'Master or another professional degree' },
      bachelor: { id: 'S1 atau D4', en: 'Bachelor' },
      'two-degrees': {
        id: 'Dua gelar S2, S3, atau profesional di bidang berbeda',
        en: "Two or more doctoral, master's or professional degrees in different fields",
      },
      experience: { id: 'Pengalaman kerja terkait', en: 'Related work' },
      'experience-10': { id: 'Sepuluh tahun atau lebih', en: 'Ten years or more' },
      'experience-7': { id: 'Tujuh tahun atau lebih', en: 'Seven years or more' },
      'experience-5': { id: 'Lima tahun atau lebih', en: 'Five years or more' },
      'experience-3': { id: 'Tiga tahun atau lebih', en: 'Three years or more' },
      salary: { id: 'Gaji tahunan', en: 'Yearly pay' },
      'salary-10m': { id: 'Sepuluh juta yen atau lebih', en: 'Ten million yen or more' },
      'salary-9m': { id: 'Sembilan juta yen atau lebih', en: 'Nine million yen or more' },
      'salary-8m': { id: 'Delapan juta yen atau lebih', en: 'Eight million yen or more' },
      'salary-7m': {
        id: 'Tujuh juta yen atau lebih, usia di bawah 40',
        en: 'Seven million yen or more, under 40',
      },
      'salary-6m': {
        id: 'Enam juta yen atau lebih, usia di bawah 40',
        en: 'Six million yen or more, under 40',
      },
      'salary-5m': {
        id: 'Lima juta yen atau lebih, usia di bawah 35',
        en: 'Five million yen or more, under 35',
      },
      'salary-4m': {
        id: 'Empat juta yen atau lebih, usia di bawah 30',
        en: 'Four million yen or more, under 30',
      },
      age: { id: 'Usia', en: 'Age' },
      'age-30': { id: 'Di bawah 30 tahun', en: 'Under 30' },
      'age-35': { id: 'Di bawah 35 tahun', en: 'Under 35' },
      'age-40': { id: 'Di bawah 40 tahun', en: 'Under 40' },
      research: { id: 'Penelitian (paling banyak 15)', en: 'Research (at most 15)' },
      patent: { id: 'Minimal satu paten sebagai penemu', en: 'At least one patent invented' },
      'funded-research': {
        id: 'Tiga kali atau lebih ikut penelitian yang didanai hibah pemerintah asing (selain Jepang)',
        en: "Took part three or more times in research funded by a foreign government's competitive or other grant",
      },
      papers: {
        id: 'Tiga artikel atau lebih sebagai penulis penanggung jawab di jurnal dalam basis data terdaftar',
        en: 'Three or more papers as responsible author in journals of a listed database',
      },
      'other-research': {
        id: 'Penelitian lain yang diakui kementerian',
        en: 'Other research recognised by the ministry',
      },
      licence: { id: 'Lisensi', en: 'Licences' },
      'licence-2': {
        id: 'Dua atau lebih lisensi nasional Jepang atau ujian IT di daftar, sesuai pekerjaan',
        en: 'Two or more Japanese national licences or listed IT exams or licences relevant to the job',
      },
      'licence-1': {
        id: 'Satu lisensi nasional Jepang atau ujian IT di daftar, sesuai pekerjaan',
        en: "One Japanese national licence, or one IT exam or licence on the ministry's list, relevant to the job",
      },
      fund: {
        id: 'Bekerja di bisnis pengelolaan investasi',
        en: 'Works in investment management business',
      },
      innovation: {
        id: 'Perusahaan adalah lembaga pendukung inovasi',
        en: 'Employer is an innovation-support organisation',
      },
      sme: {
        id: 'Lembaga pendukung inovasi yang juga perusahaan kecil atau menengah',
        en: 'Employer is an innovation-support organisation and a small or medium company',
      },
      'local-government': {
        id: 'Perusahaan didukung program pemerintah daerah untuk tenaga ahli',
        en: 'Employer backed by a local government programme for highly skilled people',
      },
      'research-spending': {
        id: 'Perusahaan kecil atau menengah dengan belanja penelitian di atas 3% penjualan',
        en: 'Employer is a small or medium company with R&D above 3% of sales',
      },
      'foreign-qualification': {
        id: 'Kualifikasi luar Jepang yang sesuai pekerjaan',
        en: 'Holds a foreign qualification related to the job',
      },
      'japanese-degree': {
        id: 'Gelar dari universitas atau pascasarjana Jepang',
        en: 'Degree from a Japanese university or graduate school',
      },
      japanese: { id: 'Bahasa Jepang', en: 'Japanese' },
      'japanese-n1': {
        id: 'JLPT N1, BJT 480, atau jurusan bahasa Jepang di luar Jepang',
        en: 'JLPT N1, BJT 480 or a foreign major in Japanese',
      },
      'japanese-n2': {
        id: 'JLPT N2 atau BJT 400 sampai 479, tanpa gelar Jepang',
        en: 'JLPT N2 or BJT 400 to 479, without a Japanese degree',
      },
      growth: {
        id: 'Bekerja di bidang pertumbuhan dalam daftar kementerian',
        en: 'Works in a growth field listed by the ministry',
      },
      university: {
        id: 'Lulusan universitas asing di 300 besar pada minimal dua dari QS, THE, dan ARWU, atau universitas Jepang di salah satunya, atau Top Global University Jepang, atau mitra Innovative Asia',
        en: 'Degree from a foreign university in the top 300 of at least two of QS, THE and ARWU, or a Japanese university named in any one of them, or a Top Global University of Japan, or an Innovative Asia partner',
      },
      jica: {
        id: 'Pelatihan JICA Innovative Asia setahun atau lebih',
        en: 'Completed JICA Innovative Asia training of a year or more',
      },
    },
    notes: {
      bachelor: {
        id: "Junior college dan 'advanced diploma' Jepang dihitung setingkat S1; gelar 'senmonshi' tidak. D3 Indonesia dinilai kasus per kasus.",
        en: "Junior college and advanced diploma count as bachelor level; 'senmonshi' does not. An Indonesian D3 is weighed case by case.",
      },
      'two-degrees': {
        id: 'Dua gelar S1 tidak dihitung; kalkulator yang memberi poin ini kepada setiap sarjana terlalu murah hati.',
        en: "Two bachelor's degrees do not count; a calculator that gives this to any degree holder is too generous.",
      },
      experience: {
        id: 'Kerja saat terdaftar sebagai mahasiswa dan tahun kuliah tidak dihitung.',
        en: 'Work done while enrolled as a student and years of study do not count.',
      },
      'funded-research': {
        id: 'Tidak harus menjadi ketua peneliti.',
        en: 'Being the lead is not asked.',
      },
      'japanese-n2': {
        id: 'Tidak diberikan bersama gelar Jepang, dan tidak di atas baris N1.',
        en: 'Not payable with a Japanese degree, and not on top of the N1 row.',
      },
      university: {
        id: 'Sepuluh poin sekali saja, berapa pun yang terpenuhi.',
        en: 'Ten points once, however many of these hold.',
      },
      jica: {
        id: 'Tidak ditambahkan pada poin gelar Jepang bila pelatihannya diambil dalam kuliah universitas Jepang (catatan kaki lembar resmi, pengetahuan umum, perlu dikonfirmasi).',
        en: "Not added to the Japanese-degree row when the training itself was taken in a Japanese university's courses (footnote of the official sheet, general knowledge, to be confirmed).",
      },
    },
    sources: {
      '*': 'jp-hsp-isapdf',
      'two-degrees': 'jp-hsp-visa365',
      fund: 'jp-hsp-oss',
      innovation: 'jp-hsp-oss',
      sme: 'jp-hsp-oss',
      'local-government': 'jp-hsp-oss',
      'research-spending': 'jp-hsp-oss',
      'foreign-qualification': 'jp-hsp-oss',
      'japanese-degree': 'jp-hsp-oss',
      japanese: 'jp-hsp-tn',
      'japanese-n1': 'jp-hsp-tn',
      'japanese-n2': 'jp-hsp-tn',
      growth: 'jp-hsp-oss',
      university: 'jp-hsp-oss',
      jica: 'jp-hsp-oss',
    },
    note: {
      id: 'Poin dihitung pada hari pengajuan; untuk COE, pada rencana tanggal masuk; usia dan rentang gaji mengikuti hari itu. Penelitian paling banyak 15 poin. Ijazah tertinggi dihitung sekali; gaji, usia, pengalaman, lisensi, dan bahasa Jepang hanya baris terbaik. N1 (15) boleh ditambah gelar Jepang (10); N2 tidak. Baris perusahaan kecil perlu baris inovasi; baris belanja penelitian perlu perusahaan kecil.',
      en: 'Points are counted on the day of filing; for a certificate of eligibility, on the planned date of entry; age and salary bands follow that day. Research items add up only to 15 points. The highest degree counts once; salary, age, experience, licence and Japanese count the best row only. N1 (15) adds to a Japanese degree (10); N2 does not. The SME row needs the innovation row; the R&D row needs an SME.',
    },
  },
  pay: {
    min: 3000000,
    max: null,
    currency: 'JPY',
    period: 'year',
    source: 'jp-hsp-isa',
    note: {
      id: 'Batas bawah, bukan gaji yang lazim. Lembur, uang transportasi, dan tunjangan serupa tidak dihitung.',
      en: 'Floor, not typical pay. Overtime, commuting and similar allowances do not count.',
    },
  },
  contractMonths: null,
  residence: {
    id: 'Langsung lima tahun; izin tinggal tetap setelah 1 tahun dengan 80 poin (yang juga sudah dimiliki setahun sebelum mengajukan) atau 3 tahun dengan 70 poin (yang juga sudah dimiliki tiga tahun sebelum mengajukan).',
    en: 'Stay of five years at once; permanent residence after 1 year at 80 points (if 80 were also held one year before filing) or 3 years at 70 (if 70 were also held three years before filing).',
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
      source: 'jp-hsp-isa',
      note: {
        id: 'Sertifikatnya sendiri tidak dipungut biaya.',
        en: 'No fee for the certificate itself.',
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
      what: { id: 'Tiket pesawat ke Jepang', en: 'Flight to Japan' },
      amount: null,
      currency: 'IDR',
      payer: 'disputed',
      source: 'jp-hsp-isa',
      note: {
        id: 'Tidak ada aturannya; tanyakan ke perusahaan.',
        en: 'No rule; ask the employer.',
      },
    },
    {
      what: {
        id: 'Permohonan izin tinggal tetap kelak',
        en: 'Permanent residence application later',
      },
      amount: 10000,
      currency: 'JPY',
      payer: 'student',
      source: 'jp-res-fee25',
      note: {
        id: 'Sebuah rancangan undang-undang menaikkan batas atasnya menjadi 300.000 yen paling lambat 31 Maret 2027.',
        en: 'A bill lifts the ceiling to 300,000 yen by 31 March 2027.',
      },
      aside: 'later',
      asOf: '2025-11-24',
    },
  ],
  months: {
    min: 4,
    max: 9,
    parts: [
      { kind: 'search', min: 2, max: 5 },
      { kind: 'permit', min: 2, max: 4 },
    ],
    basis: {
      id: 'Perkiraan sejak lulus: tawaran kerja 2-5 bulan, COE 1-3 (didahulukan), visa dan E-PMI sekitar 1.',
      en: 'Estimate, counted from a finished degree: offer 2-5 months, COE 1-3 (handled with priority), visa and E-PMI about 1.',
    },
  },
  documents: [
    { id: 'Lembar poin dengan bukti setiap baris', en: 'Points sheet with proof of each row' },
    { id: 'Ijazah dan transkrip', en: 'Diploma and transcript' },
    {
      id: 'Surat perusahaan tentang gaji tahunan tanpa lembur',
      en: 'Employer letter stating yearly pay without overtime',
    },
    { id: 'Kontrak kerja', en: 'Contract' },
    { id: 'Surat keterangan kerja', en: 'Work certificates' },
    { id: 'Sertifikat bahasa Jepang', en: 'Japanese certificate' },
    { id: 'Sertifikat Kelayakan (COE)', en: 'Certificate of Eligibility (COE)' },
    { id: 'Paspor', en: 'Passport' },
    { id: 'ID SISKOP2MI dan E-PMI', en: 'SISKOP2MI ID and E-PMI' },
  ],
  steps: [
    {
      id: 'Hitung tabel poin dengan bukti di tangan.',
      en: 'Add up the points sheet with proof in hand.',
    },
    {
      id: 'Dapatkan tawaran kerja minimal tiga juta yen setahun; lembur dan uang transportasi tidak dihitung.',
      en: 'Get an offer of at least three million yen a year; overtime and commuting money do not count.',
    },
    {
      id: 'Perusahaan mengajukan Sertifikat Kelayakan (COE) kategori Highly Skilled Professional; bila kurang dari 70 poin, ajukan sebagai Engineer/Specialist in Humanities.',
      en: 'The employer files the COE as Highly Skilled Professional; with under 70 points it can file as Engineer/Specialist in Humanities instead.',
    },
    {
      id: 'Daftar SISKOP2MI, ambil visa, cetak E-PMI, lalu berangkat.',
      en: 'Register in SISKOP2MI, get the visa, print the E-PMI and go.',
    },
    {
      id: 'Dengan 80 poin, ajukan tinggal tetap setelah satu tahun (70 poin: tiga tahun).',
      en: 'At 80 points, ask for permanent residence after one year (70 points: three years).',
    },
  ],
  notes: [
    {
      id: "Junior college dihitung sebagai universitas; gelar 'Specialist' (senmonshi) tidak, advanced diploma ya.",
      en: "Junior college counts as university; a senmonshi 'Specialist' title does not, an advanced diploma does.",
    },
    {
      id: 'Bonus universitas: Innovative Asia punya sekitar 60 kampus mitra di 12 negara; belum ada kampus NTT yang dipastikan termasuk.',
      en: 'University bonus: Innovative Asia has about 60 partner schools in 12 countries; no NTT campus was confirmed among them.',
    },
  ],
  openQuestions: [
    {
      id: 'Pengecualian antara pelatihan JICA dan gelar Jepang adalah pengetahuan umum tentang catatan kaki lembar resmi; teksnya belum ditemukan.',
      en: "The exclusion between JICA training and a Japanese degree is general knowledge of the official sheet's footnote; its text was not found.",
    },
    {
      id: 'Batas usia sudah dipastikan (di bawah 30/35/40); satu kalkulator swasta menulis 39 dan 34 sebagai batas dan itu salah.',
      en: 'Age bands confirmed (under 30/35/40); one private calculator prints 39 and 34 as the edges and is wrong.',
    },
    {
      id: 'Biaya izin tinggal tetap setelah rancangan undang-undang 2026.',
      en: 'Permanent-residence fee after the 2026 bill.',
    },
    amendmentPending,
  ],
  alsoSee: [
    'jp-hsp-tatsumi',
    'jp-hiura-bad',
    'jp-hsp-tn',
    'jp-hsp-visajapan',
    'jp-hsp-findlaw',
    'jp-hsp-qa',
    'jp-hsp-visa365',
    'jp-hsp-oss',
    'jp-res-bill26',
  ],
}
