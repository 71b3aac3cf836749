// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { Text } from '../../facts/fact.ts'
import {
  age,
  all,
  always,
  any,
  bestOf,
  eq,
  fact,
  gate,
  ge,
  is,
  lt,
  not,
  pointsOf,
  reaches,
  row,
  same,
  some,
  sumOf,
  tiers,
  yes,
} from '../../rules/builders.ts'
import type { Points, Predicate, Quantity } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'
import { type Ability, abilities, accepted, allAtClb, atClb } from './clb.ts'
import {
  canadianMonths,
  continuousYear,
  credentialAssessed,
  expressEntryCosts,
  expressEntryDocuments,
  expressEntrySteps,
  jobOffer,
  settlementFunds,
  skilledMonths,
  tenYears,
} from './express-entry.ts'
import { needGates } from './selection-language.ts'

const t = (id: string, en: string): Text => ({ id, en })

const abilityPoints = (ability: Ability): Points =>
  tiers(`first-${ability}`, [
    [`first-${ability}-9`, atClb('first', ability, 9), 6],
    [`first-${ability}-8`, atClb('first', ability, 8), 5],
    [`first-${ability}-7`, atClb('first', ability, 7), 4],
  ])

/** One sitting serves for the floor of CLB 7 and for the points: below it only if none meets it. */
const declarable: Predicate = all(
  accepted('first'),
  any(
    allAtClb('first', 7),
    not(some('sittings', 'rival', allAtClb('rival', 7), { where: accepted('rival') })),
  ),
)

const language: Points = bestOf(
  'language',
  'sittings',
  'first',
  sumOf('official-languages', [
    sumOf('first-language', abilities.map(abilityPoints)),
    row(
      'second-language',
      some('sittings', 'second', allAtClb('second', 5), {
        where: all(accepted('second'), not(same('first.language', 'second.language'))),
      }),
      4,
    ),
  ]),
  { where: declarable },
)

const years: Quantity = skilledMonths({ within: tenYears() })
const agePoints: readonly (readonly [years: number, points: number])[] = [
  [36, 11],
  [37, 10],
  [38, 9],
  [39, 8],
  [40, 7],
  [41, 6],
  [42, 5],
  [43, 4],
  [44, 3],
  [45, 2],
  [46, 1],
]

const educated = (...credentials: readonly string[]) => is('ca.education', ...credentials)
const studiedTwoYears = some(
  'degrees',
  'd',
  all(
    yes('d.full-time'),
    reaches('d.level', 'd1'),
    any(ge(fact('d.years-done'), 2), all(is('d.status', 'completed'), ge(fact('d.years'), 2))),
  ),
  { where: is('d.country', 'CA') },
)
const partner = (hold: Predicate) => all(yes('partner-accompanies'), hold)

export const caEeFsw: Programme = {
  id: 'ca-ee-fsw',
  country: 'CA',
  zone: 'America/Toronto',
  shortName: {
    id: 'Menetap di Kanada: pekerja terampil',
    en: 'Settle in Canada as a skilled worker',
  },
  who: {
    id: 'Setahun kerja terampil, bahasa Inggris atau Prancis CLB 7, ijazah dinilai, minimal 67 poin, dan dana hidup.',
    en: 'A year of skilled work, English or French at CLB 7, assessed diploma, at least 67 points, and funds.',
  },
  name: {
    id: 'Kanada - Federal Skilled Worker (Express Entry)',
    en: 'Canada - Federal Skilled Worker (Express Entry)',
  },
  permit: {
    id: 'Izin tinggal tetap, kelas Federal Skilled Worker',
    en: 'Permanent residence, FSW',
  },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['professional', 'health', 'ict', 'engineering', 'education'],
  fields: [],
  occupations: [
    { isco08: '2512', label: { id: 'Pengembang perangkat lunak', en: 'Software developer' } },
    { isco08: '2221', label: { id: 'Perawat teregistrasi', en: 'Registered nurse' } },
    { isco08: '2142', label: { id: 'Insinyur sipil', en: 'Civil engineer' } },
    { isco08: '2411', label: { id: 'Akuntan', en: 'Accountant' } },
  ],
  from: '2015-01-01',
  intake: {
    history: [{ from: '2015-01-01', status: 'open' }],
    asOf: '2026-10-01',
    sources: ['ca-nov26b', 'ca-rounds-aug26'],
    confidence: 'medium',
  },
  selection: {
    kind: 'cut-off',
    note: {
      id: 'Gerbang pertama dari dua. Setelah 67 poin, calon diperingkat dengan skor CRS (lihat program peringkat Express Entry); yang skornya cukup pada suatu putaran diundang dan mengajukan dalam 60 hari.',
      en: 'Gate one of two. After the 67 points people are ranked by the CRS score (see the Express Entry ranking); those with enough in a round are invited and apply within 60 days.',
    },
    source: 'ca-rounds',
  },
  gates: {
    experience: continuousYear,
    language: some('sittings', 's', allAtClb('s', 7), { where: accepted('s') }),
    education: credentialAssessed,
    selection: ge(pointsOf(), 67),
    funds: settlementFunds,
    ...needGates,
    /** What the class asks before the ranking: no invitation, no medical, no police certificate. */
    class: all(
      gate('experience'),
      gate('language'),
      gate('education'),
      gate('selection'),
      gate('funds'),
    ),
  },
  requirements: [
    {
      id: 'experience',
      title: {
        id: 'Minimal satu tahun berturut-turut kerja berbayar pada satu jabatan TEER 0-3 dalam sepuluh tahun terakhir; penuh waktu (30 jam per minggu) atau setara.',
        en: 'At least one continuous year of paid work in one TEER 0-3 occupation within the last ten years; full-time (30 hours a week) or equal part-time.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: gate('experience'),
      source: 'ca-fsw-min',
      note: {
        id: 'Satu jabatan dibaca dari kode jabatan yang sama. Kerja paruh waktu dihitung setara (misalnya 15 jam per minggu selama dua tahun); untuk itu hasilnya ditulis belum pasti.',
        en: 'One occupation is read from the same occupation code. Part-time work counts in proportion (for example 15 hours a week over two years); for it the result is left open.',
      },
    },
    {
      id: 'language',
      title: {
        id: 'CLB 7 ke atas pada MASING-MASING dari empat kemampuan; lewat IELTS General Training, CELPIP-General, PTE Core, TEF Canada, atau TCF Canada berumur kurang dari dua tahun.',
        en: 'CLB 7 or better in EACH of the four abilities; on IELTS General Training, CELPIP-General, PTE Core, TEF Canada or TCF Canada, under two years old.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: gate('language'),
      source: 'ca-fsw-min',
      also: ['ca-tests', 'ca-clb'],
      note: {
        id: 'IELTS General Training: 6,0 pada keempat bagian. Keempat nilai harus dari satu tes.',
        en: 'IELTS General Training: 6.0 in all four parts. All four scores come from one test.',
      },
    },
    {
      id: 'education',
      title: {
        id: 'Ijazah menengah ke atas dari Kanada, atau ijazah luar negeri dengan penilaian ijazah (ECA).',
        en: 'Canadian secondary or higher credential, or a foreign one with an educational credential assessment.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: gate('education'),
      source: 'ca-fsw-min',
    },
    {
      id: 'selection-67',
      title: {
        id: 'Minimal 67 poin pada enam faktor.',
        en: '67 points or more on the six-factor grid.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: gate('selection'),
      source: 'ca-irpr76',
      also: ['ca-fsw-rows', 'ca-irpr78', 'ca-irpr7983', 'ca-fsw-navly'],
    },
    {
      id: 'funds',
      title: {
        id: 'Dana penghidupan sesuai jumlah keluarga; tidak perlu bila kamu punya tawaran kerja sah DAN sudah boleh bekerja di Kanada.',
        en: 'Settlement funds for the family size; not if you have a valid job offer AND may already work in Canada.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: gate('funds'),
      source: 'ca-pof',
      also: ['ca-pof-aug26'],
      note: {
        id: 'Semua anggota keluarga dihitung, juga yang tidak ikut. Satu media menulis bahwa tawaran kerja saja sudah cukup; aturan resmi meminta keduanya.',
        en: 'Every member of the family counts, including those who stay behind. One newspaper frees holders of a valid offer alone; the official rule asks for both.',
      },
    },
    {
      id: 'admissible',
      title: {
        id: 'Tidak terkena larangan masuk: SKCK dilampirkan pada permohonan.',
        en: 'Not inadmissible: police certificates with the application.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('ca-ee-fsw.clearance'),
      source: 'ca-fsw-min',
      note: {
        id: 'Mencakup SKCK dan pemeriksaan bahwa tidak ada larangan masuk ke Kanada.',
        en: 'Covers the police certificate and the check that nothing bars entry to Canada.',
      },
    },
    {
      id: 'medical-upfront',
      title: {
        id: 'Pemeriksaan kesehatan di klinik panel sebelum permohonan dikirim (aturan Agustus 2025).',
        en: 'Medical examination at a panel clinic before the application is sent (rule of August 2025).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'clinic',
      rule: yes('ca-ee-fsw.check-up'),
      source: 'ca-upfront-med',
      from: '2025-08-21',
      unconfirmed: true,
      note: {
        id: 'Sebelum 21 Agustus 2025 pemeriksaan dilakukan setelah permohonan dikirim (pengetahuan umum, perlu dikonfirmasi).',
        en: 'Before 21 August 2025 the examination came after the application (general knowledge, to be confirmed).',
      },
    },
    {
      id: 'invitation',
      title: {
        id: 'Skor CRS minimal sama dengan batas putaran yang sesuai (lihat program peringkat Express Entry).',
        en: 'A CRS score at or above the cut-off of a round you are eligible for (see the Express Entry ranking).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'draw',
      rule: yes('ca.invited'),
      source: 'ca-rounds',
      also: ['ca-rounds-aug26', 'ca-nov26b'],
    },
  ],
  facts: [
    {
      id: 'ca-ee-fsw.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: t(
        'Lolos pemeriksaan larangan masuk Kanada (termasuk SKCK)',
        'Cleared for entry by Canada (police certificate included)',
      ),
    },
    {
      id: 'ca-ee-fsw.check-up',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: t(
        'Lulus pemeriksaan kesehatan klinik panel Kanada sebelum mengajukan',
        "Passed the check-up at Canada's panel clinic before applying",
      ),
    },
  ],
  points: {
    mark: 67,
    most: 100,
    gates: ['experience', 'language', 'education', 'funds'],
    versions: [
      {
        from: '2015-01-01',
        tree: sumOf('total', [
          language,
          tiers('education', [
            ['education-doctorate', educated('doctorate'), 25],
            ['education-masters', educated('masters'), 23],
            ['education-two-or-more', educated('two-or-more'), 22],
            ['education-three-year', educated('three-year'), 21],
            ['education-two-year', educated('two-year'), 19],
            ['education-one-year', educated('one-year'), 15],
            ['education-secondary', educated('secondary'), 5],
          ]),
          tiers('experience', [
            ['experience-6', ge(years, 72), 15],
            ['experience-4', ge(years, 48), 13],
            ['experience-2', ge(years, 24), 11],
            ['experience-1', ge(years, 12), 9],
          ]),
          tiers('age', [
            ['age-17', lt(age(), 18), 0],
            ['age-18-35', lt(age(), 36), 12],
            ...agePoints.map(([old, points]) => [`age-${old}`, eq(age(), old), points] as const),
            ['age-47', always, 0],
          ]),
          row('arranged-employment', jobOffer, 10),
          sumOf(
            'adaptability',
            [
              row(
                'partner-language',
                partner(all(...abilities.map((ability) => ge(fact(`ca.partner-${ability}`), 4)))),
                5,
              ),
              row('own-study', studiedTwoYears, 5),
              row('partner-study', partner(yes('ca.partner-study')), 5),
              row('own-work', ge(canadianMonths(), 12), 10),
              row('partner-work', partner(ge(fact('ca.partner-canadian-years'), 1)), 5),
              row('offer-adaptability', jobOffer, 5),
              row('relative', any(yes('ca.sibling'), yes('ca.relative')), 5),
            ],
            { cap: 10 },
          ),
        ]),
      },
    ],
    labels: {
      total: t('Jumlah (paling banyak 100)', 'Total (at most 100)'),
      language: t('Bahasa (paling banyak 28)', 'Languages (at most 28)'),
      'official-languages': t('Bahasa resmi pertama dan kedua', 'First and second language'),
      'first-language': t(
        'Bahasa resmi pertama (paling banyak 24)',
        'First official language (at most 24)',
      ),
      'first-listening': t('Mendengar', 'Listening'),
      'first-reading': t('Membaca', 'Reading'),
      'first-writing': t('Menulis', 'Writing'),
      'first-speaking': t('Berbicara', 'Speaking'),
      ...Object.fromEntries(
        abilities.flatMap((ability) => [
          [`first-${ability}-9`, t('CLB 9 ke atas', 'CLB 9 or more')],
          [`first-${ability}-8`, t('CLB 8', 'CLB 8')],
          [`first-${ability}-7`, t('CLB 7', 'CLB 7')],
        ]),
      ),
      'second-language': t(
        'Bahasa resmi kedua: CLB/NCLC 5 ke atas pada keempat kemampuan',
        'Second official language: CLB/NCLC 5 or more in all four abilities',
      ),
      education: t('Pendidikan', 'Education'),
      'education-doctorate': t('Doktor', 'Doctorate'),
      'education-masters': t('Magister atau gelar profesi', "Master's or professional degree"),
      'education-two-or-more': t(
        'Dua ijazah atau lebih, salah satunya tiga tahun ke atas',
        'Two or more credentials, one of three years or longer',
      ),
      'education-three-year': t(
        'Satu ijazah tiga tahun ke atas (sarjana)',
        'One credential of three years or longer (a bachelor)',
      ),
      'education-two-year': t('Ijazah dua tahun', 'Two-year credential'),
      'education-one-year': t('Ijazah satu tahun', 'One-year credential'),
      'education-secondary': t('Sekolah menengah', 'Secondary school'),
      experience: t(
        'Pengalaman (TEER 0-3, sepuluh tahun terakhir)',
        'Experience (TEER 0-3, last ten years)',
      ),
      'experience-6': t('6 tahun atau lebih', '6 years or more'),
      'experience-4': t('4 sampai 5 tahun', '4 to 5 years'),
      'experience-2': t('2 sampai 3 tahun', '2 to 3 years'),
      'experience-1': t('1 tahun', '1 year'),
      age: t('Usia pada hari pengajuan', 'Age on the day of applying'),
      'age-17': t('Di bawah 18 tahun', 'Under 18'),
      'age-18-35': t('18 sampai 35 tahun', '18 to 35'),
      ...Object.fromEntries(agePoints.map(([old]) => [`age-${old}`, t(`${old} tahun`, `${old}`)])),
      'age-47': t('47 tahun ke atas', '47 and over'),
      'arranged-employment': t(
        'Tawaran kerja yang memenuhi syarat, satu tahun atau lebih',
        'Qualifying job offer of one year or more',
      ),
      adaptability: t(
        'Kemampuan beradaptasi (dijumlahkan, paling banyak 10)',
        'Adaptability (additive, at most 10)',
      ),
      'partner-language': t(
        'Pasangan: CLB 4 pada keempat kemampuan',
        'Partner: CLB 4 in all four abilities',
      ),
      'own-study': t(
        'Kuliah sendiri di Kanada, dua tahun penuh waktu',
        'Own study in Canada, two years full-time',
      ),
      'partner-study': t(
        'Kuliah pasangan di Kanada, dua tahun penuh waktu',
        "Partner's study in Canada, two years full-time",
      ),
      'own-work': t(
        'Kerja sendiri di Kanada, satu tahun TEER 0-3',
        'Own work in Canada, one year TEER 0-3',
      ),
      'partner-work': t(
        'Kerja pasangan di Kanada, satu tahun',
        "Partner's work in Canada, one year",
      ),
      'offer-adaptability': t(
        'Poin tawaran kerja sudah diberikan',
        'Points were given for arranged employment',
      ),
      relative: t(
        'Kerabat berumur 18 tahun ke atas di Kanada, warga negara atau penduduk tetap',
        'Relative in Canada, citizen or permanent resident, 18 or over',
      ),
    },
    notes: {
      adaptability: {
        id: 'Baris ini, baris tawaran kerja, dan bahasa kedua (IRPR Pasal 79, 82, 83) tidak terbaca langsung; isinya sesuai dengan pengetahuan umum, perlu dikonfirmasi.',
        en: 'These rows, the job-offer row and the second language (IRPR s. 79, 82, 83) were not read directly; they agree with general knowledge, to be confirmed.',
      },
    },
    sources: {
      '*': 'ca-irpr7983',
      education: 'ca-irpr78',
      'education-doctorate': 'ca-irpr78',
      'education-masters': 'ca-irpr78',
      'education-two-or-more': 'ca-irpr78',
      'education-three-year': 'ca-irpr78',
      'education-two-year': 'ca-irpr78',
      'education-one-year': 'ca-irpr78',
      'education-secondary': 'ca-irpr78',
    },
    note: {
      id: 'Paling banyak 100 = bahasa 28 (pertama 24 sebagai 4 x 6, kedua 4) + pendidikan 25 + pengalaman 15 + usia 12 + tawaran kerja 10 + adaptasi 10. Baris adaptasi boleh berlaku semua, tetapi berhenti di 10. Tawaran kerja bernilai 15 di sini (10 + 5), meskipun di CRS tidak bernilai dari 25 Maret 2025 sampai 2 November 2026. Tiap kemampuan dinilai sendiri.',
      en: 'Maximum 100 = languages 28 (first 24 as 4 x 6, second 4) + education 25 + experience 15 + age 12 + arranged employment 10 + adaptability 10. Adaptability rows may all apply but stop at 10. A job offer is worth 15 in all here (10 + 5), though in CRS it was worth nothing from 25 March 2025 to 2 November 2026. Each ability is scored on its own.',
    },
  },
  pay: {
    min: null,
    max: null,
    currency: 'CAD',
    period: 'year',
    source: 'ca-fsw-min',
    note: {
      id: 'Tidak ada angka: izin tinggal tetap tidak terikat pada satu pekerjaan.',
      en: 'No figure: permanent residence is not tied to a job.',
    },
  },
  contractMonths: null,
  residence: {
    id: 'Tinggal tetap sejak izin diberikan.',
    en: 'Permanent on grant.',
  },
  costs: expressEntryCosts,
  months: {
    min: 8,
    max: 18,
    parts: [
      { kind: 'tests', min: 2, max: 4, meets: ['language', 'education'] },
      { kind: 'waiting', min: null, max: null },
      { kind: 'permit', min: 6, max: null },
    ],
    basis: {
      id: 'Perkiraan: tes dan penilaian 2-4 bulan, menunggu di kumpulan calon, 60 hari untuk mengajukan setelah undangan, lalu sekitar enam bulan pemrosesan.',
      en: 'Estimate: test and assessment 2-4 months, waiting in the pool, 60 days to apply after the invitation, then about six months of processing.',
    },
  },
  documents: expressEntryDocuments,
  steps: expressEntrySteps,
  notes: [
    {
      id: 'Gerbang pertama dari dua: sesudah ini peringkat CRS (lihat program peringkat Express Entry).',
      en: 'Gate one of two: the CRS ranking comes after it (see the Express Entry ranking).',
    },
    {
      id: 'Usulan April 2026 untuk menggabungkan tiga kelas belum berlaku pada halaman yang terbaca, tetapi bagian peringkat dari perubahan itu mulai 3 November 2026.',
      en: 'The April 2026 proposal to merge the three classes was not in force in the pages read, but the ranking part of the reform began on 3 November 2026.',
    },
    {
      id: 'Baris bahasa, pendidikan, kerja, dan usia dibandingkan dengan salinan kedua: tidak ada perbedaan. Dana penghidupan tidak berubah sampai Agustus 2026.',
      en: 'Language, education, work and age rows were compared with a second copy: no difference. The funds were unchanged in August 2026.',
    },
  ],
  openQuestions: [
    {
      id: 'Apakah kelas FSW dan tabel 67 poin bertahan setelah perubahan yang mulai 3 November 2026: ringkasan Oktober 2026 masih menyebut Express Entry dengan kelas-kelasnya, tetapi peraturannya tidak ditemukan.',
      en: 'Whether the FSW class and the 67-point grid survive the reform that began on 3 November 2026: the October 2026 digest still speaks of Express Entry with classes, no regulation was found.',
    },
    {
      id: 'Halaman biaya menyebut jalur nominasi provinsi; FSW memakai baris tarif itu pada pemberitahuan 2024, jadi CAD990 dianggap sama.',
      en: "The fee page names the provincial-nominee line; FSW shares that line in IRCC's 2024 notice, so CAD990 is taken as the same.",
    },
    {
      id: 'Aturan pemeriksaan kesehatan di awal (Agustus 2025) adalah pengetahuan umum, perlu dikonfirmasi.',
      en: 'The August 2025 upfront-medical rule is general knowledge, to be confirmed.',
    },
    {
      id: 'Baris adaptasi, tawaran kerja, dan bahasa kedua (IRPR Pasal 79, 82, 83) tidak terbaca langsung; sesuai dengan pengetahuan umum.',
      en: 'Adaptability, arranged-employment and second-language rows (IRPR s. 79, 82, 83) were not readable; they agree with general knowledge.',
    },
    {
      id: 'Satu media membebaskan pemegang tawaran kerja sah dari bukti dana; IRCC meminta tawaran DAN izin bekerja. Aturan resmi yang dipakai.',
      en: 'One newspaper frees holders of a valid job offer from proof of funds; IRCC asks for the offer AND authorisation to work. The official rule is kept.',
    },
    {
      id: 'Tabel nilai TCF Canada ke NCLC belum ditemukan.',
      en: 'A table from TCF Canada scores to NCLC was not found.',
    },
  ],
  alsoSee: ['ca-clb', 'ca-tests', 'ca-fsw-navly', 'ca-fsw-rows', 'ca-fees-line'],
}
