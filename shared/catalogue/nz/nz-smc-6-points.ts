// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { sitting } from '../../facts/proofs.ts'
import {
  age,
  all,
  any,
  bounds,
  choose,
  fact,
  figure,
  ge,
  hasAny,
  is,
  le,
  lt,
  maxOf,
  money,
  monthsBetween,
  monthsIn,
  not,
  onApplication,
  pointsOf,
  reaches,
  row,
  some,
  sumOf,
  tiers,
  times,
  unsettled,
  yes,
} from '../../rules/builders.ts'
import type { Points, Predicate, Quantity } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'

const median = figure('nz.median-wage')
const hours = fact('nz-smc-6-points.hours')
const hourly = money('nz-smc-6-points.pay', 'NZD', 'hour', hours)
/** Points for pay need a job or an offer: without one in hand there are none. */
const earns = (medians: number): Predicate =>
  all(yes('nz-smc-6-points.offer-in-hand'), ge(hourly, times(medians, median)))
const registeredFor = (years: number): Predicate =>
  all(yes('nz-smc-6-points.registered'), ge(fact('nz-smc-6-points.registration-years'), years))
const holds = (...awards: readonly string[]): Predicate =>
  hasAny('nz-smc-6-points.qualification', ...awards)

const workedThere = monthsIn('jobs', 'job', {
  where: all(yes('job.paid'), is('job.country', 'NZ')),
})
/** Months of skilled work in New Zealand, as far as immigration counts them. */
const countedThere: Quantity = {
  kind: 'table',
  hit: 'first',
  rows: [
    { when: is('nz-smc-6-points.nz-work-counted', 'all'), value: workedThere },
    { when: is('nz-smc-6-points.nz-work-counted', 'none'), value: 0 },
  ],
  otherwise: bounds(0, workedThere),
}

/** How a level without a named award scores since 24 August 2026 was not found. */
const levelOnly = bounds(0, 6)

const oldTree: Points = sumOf('total', [
  maxOf('skill', [
    tiers('registration', [
      ['registration-6', registeredFor(6), 6],
      ['registration-5', registeredFor(5), 5],
      ['registration-4', registeredFor(4), 4],
      ['registration-2', registeredFor(2), 3],
    ]),
    maxOf('qualification', [
      row('doctorate', holds('nz-doctorate', 'iqa-doctorate'), 6),
      row('masters', holds('nz-masters', 'iqa-masters'), 5),
      row('honours', holds('nz-honours', 'iqa-honours'), 4),
      row('bachelor', holds('nz-bachelor', 'iqa-bachelor'), 3),
      row('level-10', holds('iqa-level-10'), 5),
      row('level-9', holds('iqa-level-9'), 4),
      row('level-8', holds('iqa-level-8'), 3),
    ]),
    tiers('income', [
      ['income-3', earns(3), 6],
      ['income-2', earns(2), 4],
      ['income-1.5', earns(1.5), 3],
    ]),
  ]),
  tiers('nz-work', [
    ['nz-work-3', ge(countedThere, 36), 3],
    ['nz-work-2', ge(countedThere, 24), 2],
    ['nz-work-1', ge(countedThere, 12), 1],
  ]),
])

const newTree: Points = sumOf('total', [
  maxOf('skill', [
    {
      kind: 'tiers',
      id: 'registration',
      rows: [
        { id: 'registration-6', when: registeredFor(6), points: 6 },
        { id: 'registration-5', when: registeredFor(5), points: 5 },
        { id: 'registration-2-5', when: registeredFor(2), points: 4, inferred: true },
      ],
    },
    maxOf('qualification', [
      row('doctorate', holds('nz-doctorate', 'iqa-doctorate'), 6),
      row('masters-nz', holds('nz-masters'), 6),
      row('masters-abroad', holds('iqa-masters'), 5),
      row('bachelor-nz', holds('nz-honours', 'nz-bachelor'), 5),
      row('bachelor-abroad', holds('iqa-honours', 'iqa-bachelor'), 4, { inferred: true }),
      row('level-only', holds('iqa-level-10', 'iqa-level-9', 'iqa-level-8'), levelOnly),
    ]),
    {
      kind: 'tiers',
      id: 'income',
      rows: [
        { id: 'income-3', when: earns(3), points: 6 },
        // Whether twice the median earns 5 is not known.
        { id: 'income-2-new', when: earns(2), points: bounds(4, 5), inferred: true },
        { id: 'income-1.5-new', when: earns(1.5), points: 4, inferred: true },
      ],
    },
  ]),
  tiers('nz-work', [
    ['nz-work-2', ge(countedThere, 24), 2],
    ['nz-work-1', ge(countedThere, 12), 1],
  ]),
])

export const nzSmc6Points: Programme = {
  id: 'nz-smc-6-points',
  country: 'NZ',
  zone: 'Pacific/Auckland',
  shortName: {
    id: 'Menetap di Selandia Baru dengan 6 poin',
    en: 'Settle in New Zealand with 6 points',
  },
  who: {
    id: 'Umur maksimal 55, kerja 30 jam seminggu pada pemberi kerja terakreditasi, IELTS 6,5, dan enam poin.',
    en: '55 or younger, 30 hours a week with an accredited employer, IELTS 6.5, and six points.',
  },
  name: {
    id: 'Selandia Baru - Skilled Migrant 6 poin',
    en: 'New Zealand - Skilled Migrant Category, 6 points',
  },
  permit: {
    id: 'Visa tinggal tetap Skilled Migrant Category (Resident Visa)',
    en: 'Skilled Migrant Category Resident Visa',
  },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['professional', 'health', 'engineering', 'ict', 'education'],
  fields: [],
  occupations: [
    { isco08: '2512', label: { id: 'Pengembang perangkat lunak', en: 'Software developer' } },
    { isco08: '2142', label: { id: 'Insinyur sipil', en: 'Civil engineer' } },
    { isco08: '2411', label: { id: 'Akuntan', en: 'Accountant' } },
    { isco08: '2221', label: { id: 'Perawat teregistrasi', en: 'Registered nurse' } },
  ],
  from: '2023-10-09',
  intake: {
    history: [{ from: '2023-10-09', status: 'open' }],
    asOf: '2026-03-09',
    sources: ['nz-smc-2026c', 'nz-smc-abs', 'nz-smc-ames'],
    confidence: 'medium',
  },
  requirements: [
    {
      id: 'age',
      title: { id: 'Berusia maksimal 55 tahun.', en: '55 or younger.' },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: le(age(), 55),
      source: 'nz-ielts',
      also: ['nz-smc-gen'],
    },
    {
      id: 'job',
      title: {
        id: 'Pekerjaan atau tawaran minimal 30 jam per minggu dari pemberi kerja terakreditasi: ANZSCO 1-3 dengan upah median ke atas, ANZSCO 4-5 dengan 1,5 kali median.',
        en: 'A job or offer of 30 hours a week or more with an accredited employer: ANZSCO 1-3 at the median wage or above, ANZSCO 4-5 at 1.5 times the median.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(
        yes('nz-smc-6-points.offer'),
        ge(hours, 30),
        ge(hourly, choose(is('nz-smc-6-points.anzsco', '1-3'), median, times(1.5, median))),
      ),
      source: 'nz-smc-law',
      also: ['nz-smc-inz23', 'nz-smc-awaaz', 'nz-nol', 'nz-median'],
      unconfirmed: true,
      note: {
        id: 'ANZSCO menentukan tingkat jabatan; daftar baru NOL hanya dipakai untuk visa kerja AEWV. Angka upah median NZD35,00 adalah pengetahuan umum, perlu dikonfirmasi. Untuk kerja yang sudah dimulai, INZ mengubah pada 5 Maret 2026 upah median mana yang dipakai; aturan persisnya belum ditemukan.',
        en: 'ANZSCO decides the skill level; the new NOL is used for the AEWV work visa only. The median wage of NZD35.00 is general knowledge, to be confirmed. INZ changed on 5 March 2026 which median wage counts for work already begun; the exact rule was not found.',
      },
    },
    {
      id: 'six-points',
      title: {
        id: 'Enam poin: tepat satu pilihan keahlian, ditambah pengalaman kerja di Selandia Baru; pilihannya registrasi, kualifikasi, atau penghasilan. Pengalaman itu maksimal tiga poin sebelum 24 Agustus 2026, dua sejak itu.',
        en: 'Six points: exactly one skill choice, topped up with NZ work; the choice is registration, qualification or income. NZ work gives at most three points before 24 August 2026, two since.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(pointsOf(), 6),
      source: 'nz-smc-inz23',
      also: [
        'nz-smc-law',
        'nz-smc-reg',
        'nz-smc-ames',
        'nz-smc-th',
        'nz-smc-2026c',
        'nz-smc-choose',
        'nz-sr325',
      ],
    },
    {
      id: 'english',
      title: {
        id: 'IELTS 6,5 keseluruhan (General Training atau Academic, tanpa syarat per bagian) atau hasil setara.',
        en: 'IELTS 6.5 overall (General Training or Academic, no minimum per part stated) or an equal result.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: sitting(
        'en',
        any(
          all(
            is('s.test', 'ielts-academic', 'ielts-general'),
            ge(fact('s.overall'), 6.5),
            // How old a test may be was not found: within two years it counts, older is unknown.
            any(lt(monthsBetween(fact('s.date'), onApplication), 24), unsettled),
          ),
          // Which other tests, and which results of them, are equal was not found.
          all(not(is('s.test', 'ielts-academic', 'ielts-general')), unsettled),
        ),
      ),
      source: 'nz-ielts',
      also: ['nz-smc-gen'],
    },
    {
      id: 'health-character',
      title: {
        id: 'Kesehatan dan kelakuan baik memenuhi syarat.',
        en: 'Acceptable health and good character.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: all(yes('nz-smc-6-points.check-up'), yes('nz-smc-6-points.clearance')),
      source: 'nz-smc-gen',
      unconfirmed: true,
      note: {
        id: 'Mencakup pemeriksaan kesehatan di klinik yang ditunjuk dan surat kelakuan baik (SKCK).',
        en: 'Covers the examination at an approved clinic and the police certificates.',
      },
    },
  ],
  facts: [
    {
      id: 'nz-smc-6-points.offer',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Pekerjaan atau tawaran dari pemberi kerja terakreditasi di Selandia Baru',
        en: 'Job or offer with an accredited employer in New Zealand',
      },
    },
    {
      id: 'nz-smc-6-points.offer-in-hand',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Ada tawaran kerja di Selandia Baru, atau sudah bekerja di sana',
        en: 'There is a job offer in New Zealand, or work there already',
      },
    },
    {
      id: 'nz-smc-6-points.hours',
      of: { kind: 'number', unit: 'hours a week', min: 1, max: 100 },
      settledBy: 'employer',
      label: { id: 'Jam kerja per minggu di tawaran', en: 'Hours a week in the offer' },
    },
    {
      id: 'nz-smc-6-points.pay',
      of: { kind: 'money' },
      settledBy: 'employer',
      label: { id: 'Upah di tawaran', en: 'Pay in the offer' },
    },
    {
      id: 'nz-smc-6-points.anzsco',
      of: { kind: 'choice', options: ['1-3', '4-5'] },
      settledBy: 'authority',
      label: { id: 'Tingkat jabatan menurut ANZSCO', en: 'ANZSCO skill level of the job' },
      options: {
        '1-3': { id: 'Tingkat 1 sampai 3', en: 'Level 1 to 3' },
        '4-5': { id: 'Tingkat 4 atau 5', en: 'Level 4 or 5' },
      },
    },
    {
      id: 'nz-smc-6-points.registered',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Punya registrasi profesi Selandia Baru',
        en: 'Holds an occupational registration of New Zealand',
      },
      question: {
        ask: {
          id: 'Apakah kamu sudah terdaftar pada lembaga profesi Selandia Baru (misalnya dewan perawat atau insinyur)?',
          en: 'Are you registered with a professional body of New Zealand (for example for nurses or engineers)?',
        },
        why: {
          id: 'Registrasi profesi adalah salah satu dari tiga cara mendapat poin.',
          en: 'A registration is one of three ways to points.',
        },
        fromMemory: true,
        paper: true,
      },
      // A general school alone leads to no registration; a finished vocational one may.
      appliesWhen: some(
        'degrees',
        'd',
        all(is('d.status', 'completed'), any(reaches('d.level', 'd1'), is('d.level', 'smk'))),
      ),
    },
    {
      id: 'nz-smc-6-points.registration-years',
      of: { kind: 'number', unit: 'years', min: 0, max: 15, decimals: 1 },
      settledBy: 'authority',
      label: {
        id: 'Tahun pendidikan dan pengalaman yang diperlukan registrasi itu',
        en: 'Years of training and experience which that registration takes',
      },
      appliesWhen: yes('nz-smc-6-points.registered'),
    },
    {
      id: 'nz-smc-6-points.qualification',
      of: {
        kind: 'choices',
        options: [
          'nz-doctorate',
          'nz-masters',
          'nz-honours',
          'nz-bachelor',
          'iqa-doctorate',
          'iqa-masters',
          'iqa-honours',
          'iqa-bachelor',
          'iqa-level-10',
          'iqa-level-9',
          'iqa-level-8',
        ],
      },
      settledBy: 'school-or-test',
      label: {
        id: 'Ijazah Selandia Baru, atau hasil penyetaraan NZQA (IQA)',
        en: 'New Zealand award, or result of the NZQA assessment (IQA)',
      },
      options: {
        'nz-doctorate': { id: 'Doktor dari Selandia Baru', en: 'Doctorate from New Zealand' },
        'nz-masters': { id: 'Magister dari Selandia Baru', en: "Master's from New Zealand" },
        'nz-honours': {
          id: 'Sarjana honours atau postgraduate diploma dari Selandia Baru',
          en: 'Honours degree or postgraduate diploma from New Zealand',
        },
        'nz-bachelor': {
          id: 'Sarjana atau postgraduate certificate dari Selandia Baru',
          en: 'Bachelor or postgraduate certificate from New Zealand',
        },
        'iqa-doctorate': {
          id: 'IQA: setara doktor (jenisnya disebut)',
          en: 'IQA: equal to a doctorate (type named)',
        },
        'iqa-masters': {
          id: 'IQA: setara magister (jenisnya disebut)',
          en: "IQA: equal to a master's (type named)",
        },
        'iqa-honours': {
          id: 'IQA: setara sarjana honours atau postgraduate diploma (jenisnya disebut)',
          en: 'IQA: equal to an honours degree or postgraduate diploma (type named)',
        },
        'iqa-bachelor': {
          id: 'IQA: setara sarjana atau postgraduate certificate (jenisnya disebut)',
          en: 'IQA: equal to a bachelor or postgraduate certificate (type named)',
        },
        'iqa-level-10': {
          id: 'IQA: hanya menyebut tingkat 10',
          en: 'IQA: states only level 10',
        },
        'iqa-level-9': { id: 'IQA: hanya menyebut tingkat 9', en: 'IQA: states only level 9' },
        'iqa-level-8': { id: 'IQA: hanya menyebut tingkat 8', en: 'IQA: states only level 8' },
      },
      question: {
        ask: {
          id: 'Apa hasil penyetaraan ijazahmu oleh NZQA (IQA), atau ijazah Selandia Baru apa yang kamu punya?',
          en: 'What did the NZQA assessment (IQA) say about your degree, or which New Zealand award do you hold?',
        },
        why: {
          id: 'Selandia Baru menilai ijazah luar negeri menurut hasil IQA. Belum punya? Pilih "tidak satu pun".',
          en: 'New Zealand scores a foreign degree by its IQA. None yet? Choose "none of these".',
        },
        fromMemory: true,
      },
      appliesWhen: some('degrees', 'd', all(is('d.status', 'completed'), reaches('d.level', 'd1'))),
    },
    {
      id: 'nz-smc-6-points.nz-work-counted',
      of: { kind: 'choice', options: ['all', 'some', 'none'] },
      settledBy: 'authority',
      label: {
        id: 'Kerja di Selandia Baru yang dihitung (terampil, sah, cukup upah, dan cukup baru menurut imigrasi)',
        en: 'Work in New Zealand that counts (skilled, lawful, paid enough and recent enough as immigration reads it)',
      },
      options: {
        all: { id: 'Semuanya', en: 'All of it' },
        some: { id: 'Sebagian', en: 'Some of it' },
        none: { id: 'Tidak ada', en: 'None of it' },
      },
      appliesWhen: some('jobs', 'job', all(yes('job.paid'), is('job.country', 'NZ'))),
    },
    {
      id: 'nz-smc-6-points.check-up',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: {
        id: 'Lulus pemeriksaan kesehatan untuk visa tinggal Selandia Baru',
        en: 'Passed the check-up for a New Zealand resident visa',
      },
    },
    {
      id: 'nz-smc-6-points.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Kelakuan baik diterima imigrasi Selandia Baru (SKCK)',
        en: 'Good character accepted by New Zealand immigration (police certificates)',
      },
    },
  ],
  points: {
    mark: 6,
    gates: ['age', 'job', 'english'],
    versions: [
      {
        from: '2026-08-24',
        tree: newTree,
        note: {
          id: 'Untuk permohonan sejak 24 Agustus 2026. Baris 6 dan 5 poin terbaca; baris 4 poin disimpulkan: dengan kerja di Selandia Baru paling banyak 2 poin, pilihan terendah harus bernilai 4. Cara menilai IQA yang hanya menyebut tingkat belum ditemukan.',
          en: 'For applications from 24 August 2026. The 6- and 5-point rows were read; the 4-point rows are inferred: with NZ work capped at 2, the lowest skill choice must be worth 4. How an IQA that names only a level scores was not found.',
        },
      },
      {
        from: '2023-10-09',
        to: '2026-08-24',
        tree: oldTree,
        note: {
          id: 'Untuk permohonan sebelum 24 Agustus 2026. IQA yang hanya menyebut tingkat bernilai satu poin lebih rendah.',
          en: 'For applications lodged before 24 August 2026. An IQA that states only a level is worth one point less.',
        },
      },
    ],
    labels: {
      total: { id: 'Jumlah poin', en: 'Total' },
      skill: {
        id: 'Keahlian: SATU dari tiga pilihan, yang terbaik',
        en: 'Skill: ONE of three choices, the best',
      },
      registration: { id: 'Registrasi profesi', en: 'Occupational registration' },
      'registration-6': {
        id: 'Registrasi yang perlu 6 tahun pendidikan dan pengalaman atau lebih',
        en: 'Registration that takes 6 or more years of training and experience',
      },
      'registration-5': {
        id: 'Registrasi yang perlu 5 tahun',
        en: 'Registration that takes 5 years',
      },
      'registration-4': {
        id: 'Registrasi yang perlu 4 tahun',
        en: 'Registration that takes 4 years',
      },
      'registration-2': {
        id: 'Registrasi yang perlu 2 sampai kurang dari 4 tahun',
        en: 'Registration that takes 2 to under 4 years',
      },
      'registration-2-5': {
        id: 'Registrasi yang perlu 2 sampai kurang dari 5 tahun (disimpulkan)',
        en: 'Registration that takes 2 to under 5 years (inferred)',
      },
      qualification: { id: 'Kualifikasi', en: 'Qualification' },
      doctorate: { id: 'Doktor (tingkat 10)', en: 'Doctorate (level 10)' },
      masters: { id: 'Magister (tingkat 9)', en: "Master's (level 9)" },
      honours: {
        id: 'Sarjana honours atau postgraduate diploma (tingkat 8)',
        en: 'Bachelor honours or postgraduate diploma (level 8)',
      },
      bachelor: {
        id: 'Sarjana (tingkat 7) atau postgraduate certificate (tingkat 8)',
        en: 'Bachelor (level 7) or postgraduate certificate (level 8)',
      },
      'level-10': {
        id: 'IQA hanya menyebut tingkat 10',
        en: 'IQA states only level 10, no NZ type named',
      },
      'level-9': {
        id: 'IQA hanya menyebut tingkat 9',
        en: 'IQA states only level 9, no NZ type named',
      },
      'level-8': {
        id: 'IQA hanya menyebut tingkat 8',
        en: 'IQA states only level 8, no NZ type named',
      },
      'masters-nz': { id: 'Magister dari Selandia Baru', en: "Master's gained in New Zealand" },
      'masters-abroad': {
        id: 'Magister dari luar Selandia Baru',
        en: "Master's gained outside New Zealand",
      },
      'bachelor-nz': {
        id: 'Sarjana, honours, postgraduate diploma, atau certificate dari Selandia Baru',
        en: 'Bachelor, honours, postgraduate diploma or certificate gained in New Zealand',
      },
      'bachelor-abroad': {
        id: 'Sarjana, honours, postgraduate diploma, atau certificate dari luar Selandia Baru (disimpulkan)',
        en: 'Bachelor, honours, postgraduate diploma or certificate gained outside New Zealand (inferred)',
      },
      'level-only': {
        id: 'IQA hanya menyebut tingkat: nilainya belum ditemukan',
        en: 'IQA states only a level: its value was not found',
      },
      income: { id: 'Penghasilan per jam', en: 'Hourly pay' },
      'income-3': { id: '3 kali upah median atau lebih', en: '3 times the median wage or more' },
      'income-2': { id: '2 sampai kurang dari 3 kali median', en: '2 to under 3 times the median' },
      'income-1.5': {
        id: '1,5 sampai kurang dari 2 kali median',
        en: '1.5 to under 2 times the median',
      },
      'income-2-new': {
        id: '2 sampai kurang dari 3 kali median (4 atau 5: belum diketahui)',
        en: '2 to under 3 times the median (4 or 5: not known)',
      },
      'income-1.5-new': {
        id: '1,5 sampai kurang dari 2 kali median (disimpulkan)',
        en: '1.5 to under 2 times the median (inferred)',
      },
      'nz-work': { id: 'Kerja terampil di Selandia Baru', en: 'Skilled work in New Zealand' },
      'nz-work-3': { id: '3 tahun', en: '3 years' },
      'nz-work-2': { id: '2 tahun', en: '2 years' },
      'nz-work-1': { id: '1 tahun', en: '1 year' },
    },
    sources: {
      '*': 'nz-smc-inz23',
      'registration-2-5': 'nz-smc-th',
      qualification: 'nz-sr325',
      doctorate: 'nz-smc-ames',
      masters: 'nz-sr325',
      honours: 'nz-sr325',
      bachelor: 'nz-sr325',
      'level-10': 'nz-sr325',
      'level-9': 'nz-sr325',
      'level-8': 'nz-sr325',
      'masters-nz': 'nz-smc-ames',
      'masters-abroad': 'nz-smc-ames',
      'bachelor-nz': 'nz-smc-ames',
      'bachelor-abroad': 'nz-smc-th',
      income: 'nz-sr325',
      'income-3': 'nz-sr325',
      'income-2': 'nz-sr325',
      'income-1.5': 'nz-sr325',
      'income-2-new': 'nz-smc-th',
      'income-1.5-new': 'nz-smc-th',
    },
    note: {
      id: 'Pilihan di kelompok pertama tidak pernah dijumlahkan: ambil yang terbaik. Kerja di Selandia Baru paling banyak 3 poin sebelum 24 Agustus 2026, paling banyak 2 sejak itu.',
      en: 'Options inside the first group never add up: the best one counts. NZ work gives at most 3 before 24 August 2026, at most 2 since.',
    },
  },
  pay: {
    min: 35,
    max: null,
    currency: 'NZD',
    period: 'hour',
    source: 'nz-median',
    note: {
      id: 'Batas bawah untuk kerja ANZSCO 1-3 (upah median); kerja ANZSCO 4-5 perlu 1,5 kali. Angka NZD35,00 adalah pengetahuan umum, perlu dikonfirmasi.',
      en: 'Floor for ANZSCO 1-3 work (the median wage); ANZSCO 4-5 work needs 1.5 times. The amount of NZD35.00 is general knowledge, to be confirmed.',
    },
  },
  contractMonths: null,
  residence: { id: 'Tinggal tetap sejak visa diberikan.', en: 'Resident on grant.' },
  costs: [
    {
      what: { id: 'Pernyataan minat (expression of interest)', en: 'Expression of interest' },
      amount: 0,
      currency: 'NZD',
      payer: 'student',
      source: 'nz-eoi-free',
    },
    {
      what: {
        id: 'Permohonan tinggal tetap terampil (sejak 1 Oktober 2024)',
        en: 'Application, skilled residence (since 1 October 2024)',
      },
      amount: 6450,
      currency: 'NZD',
      payer: 'student',
      source: 'nz-fee-2024',
      asOf: '2024-10-01',
    },
    {
      what: {
        id: 'Penyetaraan ijazah NZQA (IQA), pemeriksaan kesehatan, SKCK',
        en: 'NZQA assessment (IQA), medical, police certificates',
      },
      amount: null,
      currency: 'NZD',
      payer: 'student',
      source: 'nz-fees',
    },
  ],
  months: {
    min: 6,
    max: 36,
    parts: [
      { kind: 'work', min: null, max: 24, meets: ['six-points'] },
      { kind: 'permit', min: 6, max: 12 },
    ],
    basis: {
      id: 'Perkiraan: sekitar 6-12 bulan dari pernyataan minat sampai keputusan bila enam poin sudah ada; sarjana Indonesia biasanya bekerja dulu sampai dua tahun di Selandia Baru.',
      en: 'Estimate: about 6-12 months from expression of interest to decision when six points are already there; an Indonesian bachelor first works up to two years in New Zealand.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Tawaran kerja', en: 'Job offer' },
    { id: 'Penyetaraan ijazah NZQA (IQA)', en: 'NZQA assessment of the degree (IQA)' },
    { id: 'Registrasi profesi (bila dipakai)', en: 'Occupational registration (if used)' },
    { id: 'Tes bahasa Inggris', en: 'English test' },
    { id: 'SKCK', en: 'Police certificate (SKCK)' },
    { id: 'Hasil pemeriksaan kesehatan', en: 'Medical results' },
  ],
  steps: [
    {
      id: 'Urus penyetaraan NZQA; minta agar jenis kualifikasi Selandia Baru disebutkan.',
      en: 'Obtain the NZQA assessment; ask that it name the New Zealand qualification type.',
    },
    {
      id: 'Cari pekerjaan pada pemberi kerja terakreditasi (biasanya lebih dulu dengan visa kerja AEWV).',
      en: 'Find a job with an accredited employer (usually on an AEWV work visa first).',
    },
    {
      id: 'Pilih satu jalur keahlian dengan poin tertinggi dan hitung tahun kerja yang masih kurang.',
      en: 'Choose the single skill route worth most and count the years still missing.',
    },
    {
      id: 'Bekerja di Selandia Baru untuk menambah poin (kini maksimal dua yang dihitung).',
      en: 'Work in New Zealand to top up points (at most two count now).',
    },
    {
      id: 'Ajukan pernyataan minat (gratis); ajukan permohonan setelah diundang.',
      en: 'Lodge the free expression of interest; apply when invited.',
    },
  ],
  notes: [
    {
      id: 'Aturan berubah untuk permohonan sejak 24 Agustus 2026: kerja di Selandia Baru paling banyak 2 poin; magister Selandia Baru bernilai 6 dan sarjana, honours, atau ijazah pascasarjana Selandia Baru 5, sedangkan magister luar negeri tetap 5.',
      en: "Rules changed for applications from 24 August 2026: NZ work counts at most 2; a New Zealand master's is worth 6 and a New Zealand bachelor, honours or postgraduate award 5, while a foreign master's stays at 5.",
    },
    {
      id: 'Sarjana Indonesia kemungkinan besar mendapat 4 poin, jadi perlu dua tahun kerja di Selandia Baru (disimpulkan).',
      en: 'An Indonesian bachelor very probably earns 4 and so needs two years of NZ work (inferred).',
    },
    {
      id: 'Pada Maret 2026 ANZSCO masih menentukan tingkat jabatan di sini; daftar baru NOL hanya untuk visa kerja AEWV.',
      en: 'ANZSCO still decided the skill level here in March 2026; the new NOL is used for the AEWV only.',
    },
    {
      id: 'Sampai 23 Agustus 2026, IQA yang hanya menyebut tingkat bernilai satu poin lebih rendah daripada IQA yang menyebut jenis ijazahnya.',
      en: 'Up to 23 August 2026 an IQA that gives only a level is worth one point less than one that names the award.',
    },
  ],
  openQuestions: [
    {
      id: 'Baris 4 poin, baris 2 kali median, registrasi di bawah enam tahun, dan IQA tanpa jenis sesudah 24 Agustus 2026 belum terbaca; baris yang disimpulkan perlu tabel INZ.',
      en: "The 4-point row, the 2 x median row, registrations under six years and level-only IQAs after 24 August 2026 were not readable; the inferred rows need INZ's table.",
    },
    {
      id: 'Belum ditemukan halaman bertanggal sesudah 24 Agustus 2026 yang memastikan mulainya; INZ mengulang tanggal itu pada Maret 2026.',
      en: 'No page dated after 24 August 2026 confirms the start; INZ repeated the date in March 2026.',
    },
    {
      id: 'Pada 5 Maret 2026 INZ mengubah upah median mana yang dipakai untuk kerja yang sudah dimulai; aturan persisnya belum ditemukan.',
      en: 'INZ changed on 5 March 2026 which median wage counts for work already begun; the exact rule was not found.',
    },
    {
      id: 'NZD35,00 dan biaya tahun 2026 belum terlihat di halaman resmi.',
      en: 'NZD35.00 and the fee for 2026 were not seen on an official page.',
    },
    {
      id: 'Umur tes bahasa Inggris yang diterima dan nilai setara dari tes lain belum ditemukan.',
      en: 'How old an English test may be and which results of other tests are equal were not found.',
    },
    {
      id: 'Sebuah halaman tak resmi menyebut bagian IELTS 6,0 dan penjumlahan jalur: keduanya bertentangan dengan INZ dan tidak dipakai.',
      en: 'An unofficial page claims IELTS parts of 6.0 and stacking of streams: both contradict INZ and are ignored.',
    },
    {
      id: 'Upah median sebelum 28 Februari 2024 belum ditemukan.',
      en: 'The median wage before 28 February 2024 was not found.',
    },
  ],
  alsoSee: [
    'nz-smc-2026c',
    'nz-smc-abs',
    'nz-smc-choose',
    'nz-smc-awaaz',
    'nz-median-25',
    'nz-nol',
  ],
}
