// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { kiipCompleted, kiipPreTest, korean, topikAt } from '../../facts/korean.ts'
import {
  age,
  all,
  always,
  any,
  between,
  during,
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
  within,
  yes,
} from '../../rules/builders.ts'
import type { Predicate, Quantity } from '../../rules/rule.ts'
import type { Programme } from '../programme.ts'

/** A first visa from a mission is for six months, so that many months of living money are shown. */
const firstStayMonths = 6

/** A degree that counts is earned or under way: only then the work sought is asked about. */
const degreeInSight = some(
  'degrees',
  'd',
  any(reaches('d.level', 's1'), all(is('d.country', 'KR'), reaches('d.level', 'd2'))),
)
/** The degree `d` counts: a bachelor's from anywhere, or an associate degree from Korea. */
const countedDegree = all(
  is('d.status', 'completed'),
  any(reaches('d.level', 's1'), all(is('d.country', 'KR'), reaches('d.level', 'd2'))),
)
const degreeAt = (level: string) =>
  some('degrees', 'd', all(is('d.status', 'completed'), reaches('d.level', level)))
const koreanDegree = all(is('d.country', 'KR'), is('d.status', 'completed'))

/** The day of the first degree that counts; without one, no work counts as "after the degree". */
const firstAward: Quantity = {
  kind: 'best',
  pick: 'min',
  list: 'degrees',
  as: 'd',
  where: countedDegree,
  of: fact('d.awarded'),
  otherwise: onApplication,
}
/** A former job at all. */
const workedAtAll = some('jobs', 'job', always)
/**
 * Related work after the degree, in the last ten years. Internships in Korea do not count; whether
 * those elsewhere do was not found.
 */
const workedMonths = (inKorea: boolean) =>
  monthsIn('jobs', 'job', {
    where: all(
      inKorea ? is('job.country', 'KR') : not(is('job.country', 'KR')),
      yes('job.related'),
      inKorea ? not(yes('job.internship')) : any(not(yes('job.internship')), unsettled),
    ),
    after: firstAward,
    within: { months: 120, before: onApplication },
  })
/** The sheet names TOPIK and KIIP levels; whether the level a pre-test assigns counts was not found. */
const preTest = (score: number): Predicate => all(kiipPreTest(score), unsettled)
const years = (months: Quantity, from: number, to?: number): Predicate =>
  to === undefined ? ge(months, from * 12) : all(ge(months, from * 12), lt(months, to * 12))

/** Study in Korea of two years or more that ended with this degree. */
const studiedInKorea = (hold: Predicate) =>
  all(
    yes('kr-d10-1.korean-study-counts'),
    some('degrees', 'd', all(koreanDegree, reaches('d.level', 'd2'), hold)),
  )
const withinThreeYears = le(monthsBetween(fact('d.awarded'), onApplication), 36)

/** Science and engineering; farming and health are for the mission to judge. */
const stemField = any(
  within('d.field', '05', '06', '07'),
  all(within('d.field', '08', '09'), yes('kr-d10-1.stem-recognised')),
)
/** The nine countries of the Asian pilot. */
const pilotCountries = ['VN', 'CN', 'TH', 'JP', 'IN', 'ID', 'MY', 'SG', 'PH']
const asianGraduate = all(
  during(onApplication, undefined, '2027-11-01'),
  is('citizenship', ...pilotCountries),
  le(age(), 29),
  korean(topikAt(2)),
  yes('kr-d10-1.asia-qs1000'),
  some(
    'degrees',
    'd',
    all(
      is('d.status', 'completed'),
      reaches('d.level', 's1'),
      is('d.country', ...pilotCountries),
      stemField,
    ),
  ),
)
/** Some rows are for an authority to read off its lists; a plan does not count on them. */
const enoughPoints = all(ge(pointsOf(), 60), ge(pointsOf('basic'), 20))
const livedInKorea = some('stays', 'stay', is('stay.country', 'KR'))
/** Korean fines presuppose a stay in Korea. */
const deducted = (record: string) => all(livedInKorea, hasAny('kr-d10-1.deductions', record))

const t = (id: string, en: string): Text => ({ id, en })
const yesNo: FactDefinition['of'] = { kind: 'yes-no' }
const months: FactDefinition['of'] = { kind: 'number', unit: 'months', min: 0, max: 240 }
const printed = (
  name: string,
  settledBy: FactDefinition['settledBy'],
  label: Text,
): FactDefinition => ({ id: `kr-d10-1.${name}`, of: yesNo, settledBy, label })

const facts: readonly FactDefinition[] = [
  {
    id: 'kr-d10-1.korean-study-counts',
    of: yesNo,
    settledBy: 'school-or-test',
    label: t(
      'Kuliah dua tahun atau lebih di kampus Korea (bukan kuliah daring, bank kredit, atau gelar ganda yang kurang dari dua tahun)',
      'Studied two years or more on a campus in Korea (not online, by credit bank, or under two years of a joint degree)',
    ),
    question: {
      ask: t(
        'Apakah kamu kuliah dua tahun atau lebih di kampus di Korea sampai lulus?',
        'Did you study two years or more on a campus in Korea until you graduated?',
      ),
      why: t(
        'Kuliah di Korea memberi 5 sampai 30 poin; kuliah daring, bank kredit, dan gelar ganda yang kurang dari dua tahun di Korea tidak dihitung.',
        'Study in Korea gives 5 to 30 points; online study, credit banks and joint degrees with under two years in Korea do not count.',
      ),
      fromMemory: true,
    },
    appliesWhen: some('degrees', 'd', koreanDegree),
  },
  {
    id: 'kr-d10-1.training-months',
    of: months,
    settledBy: 'student',
    label: t(
      'Bulan pertukaran, penelitian, atau pelatihan di lembaga Korea',
      'Months of exchange, research or training at an institution in Korea',
    ),
    question: {
      ask: t(
        'Berapa bulan kamu ikut pertukaran mahasiswa, penelitian, atau pelatihan di Korea?',
        'For how many months did you take part in an exchange, research or training in Korea?',
      ),
      why: t('12 bulan memberi 3 poin, 19 bulan 5 poin.', '12 months give 3 points, 19 months 5.'),
      hint: t(
        'Kursus bahasa ditanya tersendiri. Tulis 0 bila tidak pernah.',
        'Language courses are asked apart. Enter 0 if never.',
      ),
      fromMemory: true,
    },
    appliesWhen: livedInKorea,
  },
  {
    id: 'kr-d10-1.language-course-months',
    of: months,
    settledBy: 'student',
    label: t('Bulan kursus bahasa Korea di Korea', 'Months of Korean language course in Korea'),
    question: {
      ask: t(
        'Berapa bulan kamu ikut kursus bahasa Korea di Korea?',
        'For how many months did you attend a Korean language course in Korea?',
      ),
      why: t(
        '12 bulan atau lebih memberi 3 poin.',
        '12 months or more give 3 points, however long.',
      ),
      hint: t('Tulis 0 bila tidak pernah.', 'Enter 0 if never.'),
      fromMemory: true,
    },
    appliesWhen: livedInKorea,
  },
  {
    id: 'kr-d10-1.target-job',
    of: yesNo,
    settledBy: 'student',
    label: t(
      'Mencari pekerjaan profesional (E-1 sampai E-7, kecuali E-6-2, E-7-2, dan E-7-4)',
      'Looks for professional work (E-1 to E-7, but not E-6-2, E-7-2 or E-7-4)',
    ),
    question: {
      ask: t(
        'Apakah kamu mencari pekerjaan profesional di Korea, misalnya dosen, peneliti, teknisi ahli, pemrogram, atau pekerjaan lain sesuai gelarmu?',
        'Would you look for professional work in Korea, such as lecturer, researcher, engineer, programmer or other work that fits your degree?',
      ),
      why: t(
        'Visa pencari kerja hanya untuk pekerjaan E-1 sampai E-7. Pabrik, pertanian, dan hiburan malam punya jalur lain.',
        'The job-seeker visa is only for E-1 to E-7 work. Factories, farms and night entertainment have other routes.',
      ),
      fromMemory: true,
    },
    appliesWhen: degreeInSight,
  },
  printed(
    'recommendation',
    'authority',
    t(
      'Rekomendasi kementerian pusat Korea atau perwakilan Korea',
      'Recommendation of a Korean ministry or mission',
    ),
  ),
  printed(
    'top-university',
    'authority',
    t(
      'Kampus ada di daftar THE 200 atau QS 500 dalam tiga tahun terakhir',
      "University in THE 200 or QS 500 in the last three years' lists",
    ),
  ),
  printed(
    'asia-qs1000',
    'authority',
    t(
      'Kampus di salah satu dari sembilan negara Asia dan ada di daftar QS 1.000',
      'University in one of the nine Asian countries and in QS 1000',
    ),
  ),
  printed(
    'stem-recognised',
    'authority',
    t(
      'Bidang pertanian atau kesehatan diakui sebagai sains dan teknik (STEM)',
      'Field of agriculture or health recognised as science and engineering (STEM)',
    ),
  ),
  printed(
    'fortune-500',
    'authority',
    t(
      'Satu tahun atau lebih dalam sepuluh tahun terakhir di perusahaan Fortune Global 500 (daftar tiga tahun terakhir)',
      "A year or more in the last ten at a firm in Fortune's Global 500 of the last three years",
    ),
  ),
  printed(
    'high-income',
    'authority',
    t(
      'Gaji terakhir 50.000 dolar AS setahun atau lebih, dibuktikan dokumen penghasilan dari negara',
      'Last job paid 50,000 US dollars a year or more, proved by a government income document',
    ),
  ),
  {
    id: 'kr-d10-1.check-up',
    of: yesNo,
    settledBy: 'clinic',
    label: t(
      'Lulus pemeriksaan kesehatan untuk visa Korea',
      'Passed the check-up for the Korean visa',
    ),
  },
  printed(
    'clearance',
    'authority',
    t(
      'Catatan di Korea diperiksa: tidak ada yang menghalangi visa',
      'Record in Korea checked: nothing bars the visa',
    ),
  ),
  {
    id: 'kr-d10-1.deductions',
    of: {
      kind: 'choices',
      options: [
        'immigration-high',
        'immigration-middle',
        'immigration-low',
        'criminal-high',
        'criminal-middle',
        'criminal-low',
      ],
    },
    settledBy: 'authority',
    label: t(
      'Potongan poin yang dicatat imigrasi Korea (lima tahun terakhir)',
      'Deductions that Korean immigration enters (last five years)',
    ),
    options: {
      'immigration-high': t(
        'Denda imigrasi 3 juta won atau lebih',
        'Immigration fines of 3 million won or more',
      ),
      'immigration-middle': t(
        'Denda imigrasi 1 sampai 3 juta won',
        'Immigration fines of 1 to 3 million won',
      ),
      'immigration-low': t(
        'Denda imigrasi 0,5 sampai 1 juta won',
        'Immigration fines of 0.5 to 1 million won',
      ),
      'criminal-high': t(
        'Denda pidana 3 juta won atau lebih',
        'Criminal fine of 3 million won or more',
      ),
      'criminal-middle': t(
        'Denda pidana 2 sampai 3 juta won',
        'Criminal fine of 2 to 3 million won',
      ),
      'criminal-low': t('Denda pidana di bawah 2 juta won', 'Criminal fine below 2 million won'),
    },
  },
]

export const krD101: Programme = {
  id: 'kr-d10-1',
  country: 'KR',
  zone: 'Asia/Seoul',
  shortName: {
    id: 'Cari kerja di Korea dengan poin (D-10)',
    en: 'Look for work in Korea, on points (D-10)',
  },
  who: {
    id: 'Lulusan S1 atau D4 ke atas, atau kampus Korea, dengan minimal 60 poin dan tabungan biaya hidup.',
    en: 'Holders of an S1 or D4 and above, or of a Korean diploma, with at least 60 points and savings.',
  },
  name: {
    id: 'Korea Selatan - D-10-1 pencari kerja (poin)',
    en: 'South Korea - D-10-1 job seeker (points)',
  },
  permit: { id: 'Visa pencari kerja D-10-1', en: 'D-10-1 job-seeker visa' },
  routes: ['independent'],
  employer: 'found-there',
  sectors: ['job search'],
  fields: [],
  occupations: [
    {
      isco08: '2512',
      label: {
        id: 'Pengembang perangkat lunak (selama mencari kerja)',
        en: 'Software developers (while searching)',
      },
    },
  ],
  from: '2018-10-01',
  intake: {
    history: [{ from: '2018-10-01', status: 'open' }],
    asOf: '2026-09-18',
    sources: ['kr-visaman2609', 'kr-stayman2609'],
  },
  requirements: [
    {
      id: 'score',
      title: {
        id: 'Minimal 60 dari 190 poin, dengan minimal 20 dari komponen dasar (usia 20-49 dan pendidikan).',
        en: 'At least 60 of 190 points, with at least 20 from the basic rows (age 20-49 and degree).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: enoughPoints,
      ownPart: enoughPoints,
      source: 'kr-visaman2609',
      note: {
        id: 'Usia dihitung genap; 49 berlaku sampai sehari sebelum ulang tahun ke-50. Lulusan S1 Indonesia berusia 22 tahun punya 25 poin dasar; baris QS 1.000 Asia untuk STEM (20), STEM (5), dan TOPIK 3 (10) menjadikannya 60.',
        en: 'International age; 49 lasts until the day before the 50th birthday. A 22-year-old Indonesian bachelor has 25 basic points; the Asia QS-1000 STEM line (20), STEM (5) and TOPIK 3 (10) make 60.',
      },
    },
    {
      id: 'degree',
      title: {
        id: 'Gelar S1/D4 ke atas dari negara mana pun, ATAU diploma dari kampus Korea. D1-D3 Indonesia tidak dihitung.',
        en: "A bachelor's degree or higher from any country, or an associate degree from a Korean college. An Indonesian D1-D3 does not count.",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: some('degrees', 'd', countedDegree),
      source: 'kr-visaman2609',
      note: {
        id: 'Dokumen dari luar Korea: terjemahan Korea atau Inggris dan apostille.',
        en: 'Foreign papers: Korean or English translation and apostille.',
      },
    },
    {
      id: 'funds',
      title: {
        id: 'Bukti tabungan biaya hidup; angka acuan bantuan perumahan satu orang dikali jumlah bulan tinggal, sekitar 7,39 juta won untuk enam bulan pada 2026.',
        en: 'Bank proof of living money; the yearly one-person housing-benefit line times the months of stay, about 7.39 million won for six months in 2026.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(
        money('funds', 'KRW', 'once'),
        times(figure('kr.housing-benefit-line'), firstStayMonths),
      ),
      source: 'kr-visaman2609',
      also: ['kr-housing26'],
      note: {
        id: '1.230.834 won sebulan pada 2026, dikali 6 = 7.385.004 won. Membaca "angka bantuan perumahan" dalam manual sebagai garis ini adalah praktik umum; pastikan di perwakilan Korea.',
        en: "1,230,834 won a month in 2026, times 6 = 7,385,004 won. Reading the manual's 'housing-benefit amount' as this line is common practice; confirm with the mission.",
      },
      unconfirmed: true,
    },
    {
      id: 'tb-certificate',
      title: {
        id: 'Surat keterangan bebas TBC; Indonesia masuk daftar 35 negara berisiko tinggi dan visa ini termasuk visa tinggal lama.',
        en: "A TB certificate; Indonesia is on Korea's list of 35 high-risk countries and this is a long-stay visa.",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'clinic',
      rule: yes('kr-d10-1.check-up'),
      source: 'kr-visaman2609',
      note: {
        id: 'Klinik yang memeriksa; kami tidak menanyakannya.',
        en: 'The clinic checks; we do not ask it.',
      },
    },
    {
      id: 'clean',
      title: {
        id: 'Tidak ada catatan di Korea yang menghalangi visa; dalam lima tahun tidak pernah dipenjara, dideportasi, atau diperintahkan keluar dari Korea, dalam tiga tahun tidak didenda tiga juta won atau lebih, dan tidak terkena sanksi imigrasi yang menghalangi izin tinggal.',
        en: 'No record in Korea that bars the visa; no prison sentence, removal or exit order in Korea in five years, no fine of three million won in three years, no immigration penalty that bars a stay permit.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('kr-d10-1.clearance'),
      source: 'kr-visaman2609',
      note: {
        id: 'Diperiksa imigrasi Korea; kami tidak menanyakannya. Orang Indonesia yang baru pertama kali mendaftar pada umumnya memenuhinya.',
        en: 'Checked by Korean immigration; we do not ask it. A first-time applicant from Indonesia meets this by default.',
      },
    },
    {
      id: 'target-job',
      title: {
        id: 'Pekerjaan yang dicari harus masuk kategori E-1 sampai E-7; pekerjaan semi-profesional (E-7-2) dan terampil sistem poin (E-7-4) tidak bisa diajukan dari luar negeri, begitu pula hiburan malam (E-6-2).',
        en: 'The search must aim at E-1 to E-7 work; semi-professional (E-7-2) and points-based skilled (E-7-4) jobs cannot be applied for from abroad, nor nightclub entertainment (E-6-2).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: any(yes('kr-d10-1.target-job'), all(not(degreeInSight), unsettled)),
      source: 'kr-visaman2609',
    },
  ],
  facts,
  points: {
    mark: 60,
    most: 190,
    gates: ['degree', 'target-job'],
    versions: [
      {
        from: '2026-09-01',
        tree: sumOf('total', [
          sumOf(
            'basic',
            [
              tiers('age', [
                ['age-40', between(age(), 40, 49), 5],
                ['age-35', between(age(), 35, 39), 15],
                ['age-30', between(age(), 30, 34), 20],
                ['age-25', between(age(), 25, 29), 15],
                ['age-20', between(age(), 20, 24), 10],
              ]),
              tiers('degree', [
                ['doctor', degreeAt('s3'), 30],
                ['master', degreeAt('s2'), 20],
                ['bachelor', degreeAt('s1'), 15],
                [
                  'korean-associate',
                  some('degrees', 'd', all(koreanDegree, reaches('d.level', 'd2'))),
                  15,
                ],
              ]),
            ],
            { cap: 50, mark: 20 },
          ),
          sumOf(
            'optional',
            [
              sumOf(
                'experience',
                [
                  tiers('experience-korea', [
                    ['korea-5', years(workedMonths(true), 5), 15],
                    ['korea-3', years(workedMonths(true), 3, 5), 10],
                    ['korea-1', years(workedMonths(true), 1, 3), 5],
                  ]),
                  tiers('experience-abroad', [
                    ['abroad-7', years(workedMonths(false), 7), 15],
                    ['abroad-5', years(workedMonths(false), 5, 7), 10],
                    ['abroad-3', years(workedMonths(false), 3, 5), 5],
                  ]),
                ],
                { cap: 15 },
              ),
              tiers('korean-study', [
                ['study-recent', studiedInKorea(withinThreeYears), 30],
                ['study-doctor', studiedInKorea(reaches('d.level', 's3')), 20],
                ['study-master', studiedInKorea(reaches('d.level', 's2')), 15],
                ['study-bachelor', studiedInKorea(reaches('d.level', 's1')), 10],
                ['study-associate', studiedInKorea(reaches('d.level', 'd2')), 5],
              ]),
              sumOf(
                'training',
                [
                  tiers('training-other', [
                    ['training-19', ge(fact('kr-d10-1.training-months'), 19), 5],
                    ['training-12', ge(fact('kr-d10-1.training-months'), 12), 3],
                  ]),
                  row('language-course', ge(fact('kr-d10-1.language-course-months'), 12), 3),
                ],
                { cap: 5 },
              ),
              tiers('korean', [
                ['korean-5', korean(topikAt(5), kiipCompleted(5)), 20],
                ['korean-4', korean(topikAt(4), kiipCompleted(4), preTest(81)), 15],
                ['korean-3', korean(topikAt(3), kiipCompleted(3), preTest(61)), 10],
                ['korean-2', korean(topikAt(2), kiipCompleted(2), preTest(41)), 5],
              ]),
            ],
            { cap: 70 },
          ),
          sumOf(
            'bonus',
            [
              row('recommendation', yes('kr-d10-1.recommendation'), 20),
              maxOf('university', [
                row(
                  'top-university',
                  all(yes('kr-d10-1.top-university'), some('degrees', 'd', countedDegree)),
                  20,
                ),
                row('asian-stem', asianGraduate, 20),
              ]),
              row('fortune', all(workedAtAll, yes('kr-d10-1.fortune-500')), 20),
              row('stem', some('degrees', 'd', all(countedDegree, stemField)), 5),
              row('income', all(workedAtAll, yes('kr-d10-1.high-income')), 5),
            ],
            { cap: 70 },
          ),
          sumOf(
            'deductions',
            [
              tiers('immigration', [
                ['immigration-high', deducted('immigration-high'), -30],
                ['immigration-middle', deducted('immigration-middle'), -10],
                ['immigration-low', deducted('immigration-low'), -5],
              ]),
              tiers('criminal', [
                ['criminal-high', deducted('criminal-high'), -30],
                ['criminal-middle', deducted('criminal-middle'), -10],
                ['criminal-low', deducted('criminal-low'), -5],
              ]),
            ],
            { floor: -60 },
          ),
        ]),
      },
      {
        from: '2018-10-01',
        to: '2026-09-01',
        note: {
          id: 'Tabel sebelum September 2026 tidak disimpan di sini.',
          en: 'The table before September 2026 is not kept here.',
        },
      },
    ],
    labels: {
      total: { id: 'Jumlah poin', en: 'Total' },
      basic: {
        id: 'Komponen dasar (minimal 20, paling banyak 50)',
        en: 'Basic rows (at least 20, at most 50)',
      },
      age: { id: 'Usia', en: 'Age' },
      'age-20': { id: '20 sampai 24 tahun', en: '20 to 24' },
      'age-25': { id: '25 sampai 29 tahun', en: '25 to 29' },
      'age-30': { id: '30 sampai 34 tahun', en: '30 to 34' },
      'age-35': { id: '35 sampai 39 tahun', en: '35 to 39' },
      'age-40': { id: '40 sampai 49 tahun', en: '40 to 49' },
      degree: { id: 'Pendidikan terakhir', en: 'Highest degree' },
      doctor: { id: 'S3 (doktor)', en: 'Doctor' },
      master: { id: 'S2 (magister)', en: 'Master' },
      bachelor: { id: 'S1 atau D4', en: 'Bachelor' },
      'korean-associate': { id: 'Diploma dari kampus Korea', en: 'Korean associate degree' },
      optional: { id: 'Komponen pilihan (paling banyak 70)', en: 'Optional rows (70 at most)' },
      experience: {
        id: 'Pengalaman kerja sesuai bidang, sepuluh tahun terakhir (paling banyak 15)',
        en: 'Work in the field, last ten years (15 at most)',
      },
      'experience-korea': { id: 'Bekerja di Korea', en: 'Work in Korea' },
      'korea-1': { id: '1-2 tahun', en: '1-2 years' },
      'korea-3': { id: '3-4 tahun', en: '3-4 years' },
      'korea-5': { id: '5 tahun atau lebih', en: '5 years or more' },
      'experience-abroad': { id: 'Bekerja di luar Korea', en: 'Work outside Korea' },
      'abroad-3': { id: '3-4 tahun', en: '3-4 years' },
      'abroad-5': { id: '5-6 tahun', en: '5-6 years' },
      'abroad-7': { id: '7 tahun atau lebih', en: '7 years or more' },
      'korean-study': {
        id: 'Kuliah di Korea dua tahun atau lebih',
        en: 'Korean study of 2 years or more',
      },
      'study-recent': {
        id: 'Lulus dalam tiga tahun terakhir',
        en: 'Finished within 3 years',
      },
      'study-doctor': {
        id: 'Lulus lebih dari tiga tahun lalu: doktor',
        en: 'Finished more than 3 years ago: doctor',
      },
      'study-master': {
        id: 'Lulus lebih dari tiga tahun lalu: magister',
        en: 'Finished more than 3 years ago: master',
      },
      'study-bachelor': {
        id: 'Lulus lebih dari tiga tahun lalu: sarjana',
        en: 'Finished more than 3 years ago: bachelor',
      },
      'study-associate': {
        id: 'Lulus lebih dari tiga tahun lalu: diploma',
        en: 'Finished more than 3 years ago: associate degree',
      },
      training: { id: 'Pelatihan di Korea (paling banyak 5)', en: 'Training in Korea (5 at most)' },
      'training-other': {
        id: 'Pertukaran, penelitian, atau pelatihan',
        en: 'Exchange, research or training',
      },
      'training-12': { id: '12-18 bulan', en: '12-18 months' },
      'training-19': { id: '19 bulan atau lebih', en: '19 months or more' },
      'language-course': {
        id: 'Kursus bahasa Korea 12 bulan atau lebih',
        en: 'Korean language course of 12 months or more',
      },
      korean: { id: 'Bahasa Korea', en: 'Korean' },
      'korean-5': { id: 'TOPIK 5 ke atas atau KIIP tahap 5', en: 'TOPIK or KIIP 5 or higher' },
      'korean-4': {
        id: 'TOPIK atau KIIP tingkat 4',
        en: 'TOPIK or KIIP 4',
      },
      'korean-3': {
        id: 'TOPIK atau KIIP tingkat 3',
        en: 'TOPIK or KIIP 3',
      },
      'korean-2': {
        id: 'TOPIK atau KIIP tingkat 2',
        en: 'TOPIK or KIIP 2',
      },
      bonus: { id: 'Poin tambahan (paling banyak 70)', en: 'Bonuses (70 at most)' },
      recommendation: {
        id: 'Rekomendasi kementerian atau perwakilan Korea',
        en: 'Recommendation from a ministry or mission',
      },
      university: { id: 'Kampus (20 satu kali)', en: 'University line (20 once)' },
      'top-university': {
        id: 'Lulusan kampus THE 200 atau QS 500 menurut daftar tiga tahun terakhir',
        en: "Graduate of a university in THE 200 or QS 500 in the last three years' lists",
      },
      'asian-stem': {
        id: 'Lulusan STEM kampus QS 1.000 di sembilan negara Asia (termasuk Indonesia), warga salah satunya, usia sampai 29, TOPIK 2 ke atas',
        en: 'STEM graduate of a QS 1000 university in nine Asian countries (Indonesia included), citizen of one of them, up to 29, TOPIK 2 or higher',
      },
      fortune: {
        id: 'Setahun atau lebih di perusahaan Fortune Global 500',
        en: 'A year or more at a Fortune Global 500 firm',
      },
      stem: { id: 'Gelar sains dan teknik (STEM)', en: "STEM bachelor's degree" },
      income: {
        id: 'Gaji terakhir 50.000 dolar AS setahun atau lebih',
        en: 'Last job paid 50,000 US dollars a year or more',
      },
      deductions: { id: 'Potongan (paling banyak 60)', en: 'Deductions (60 at most)' },
      immigration: { id: 'Denda imigrasi', en: 'Immigration fines' },
      'immigration-high': { id: '3 juta won atau lebih', en: '3 million won or more' },
      'immigration-middle': {
        id: '1 sampai di bawah 3 juta won',
        en: '1 to under 3 million won',
      },
      'immigration-low': {
        id: '0,5 sampai di bawah 1 juta won',
        en: '0.5 to under 1 million won',
      },
      criminal: { id: 'Denda pidana', en: 'Criminal fines' },
      'criminal-high': { id: '3 juta won atau lebih', en: '3 million won or more' },
      'criminal-middle': { id: '2 sampai di bawah 3 juta won', en: '2 to under 3 million won' },
      'criminal-low': { id: 'Di bawah 2 juta won', en: 'Below 2 million won' },
    },
    notes: {
      'experience-korea': {
        id: 'Sesudah gelar, di bidang yang sesuai, sepuluh tahun terakhir; magang tidak dihitung.',
        en: 'After the degree, in a related field, last ten years; internships do not count.',
      },
      'experience-abroad': {
        id: 'Sesudah gelar, di bidang yang sesuai, sepuluh tahun terakhir; apakah magang dihitung belum ditemukan.',
        en: 'After the degree, in a related field, last ten years; whether internships count was not found.',
      },
      'language-course': { id: 'Tetap 3 berapa pun lamanya.', en: 'Stays 3 however long.' },
      korean: {
        id: 'TOPIK dan tes awal KIIP berlaku dua tahun; tahap KIIP yang sudah diselesaikan tidak kedaluwarsa. Apakah tingkat dari tes awal dihitung di sini belum ditemukan.',
        en: 'TOPIK and the KIIP pre-test hold for two years; a completed KIIP stage does not expire. Whether the level of a pre-test counts here was not found.',
      },
      'asian-stem': {
        id: 'Percobaan sampai Oktober 2027. Satu baris dengan THE 200/QS 500: 20 satu kali, tidak pernah 40.',
        en: 'Pilot to October 2027. Same line of the sheet as THE 200/QS 500: 20 once, never 40.',
      },
      stem: {
        id: 'Diploma STEM dari kampus Korea ikut dihitung, dari luar Korea tidak. Bidang pertanian dan kesehatan dinilai perwakilan.',
        en: 'A Korean STEM associate degree counts too, a foreign one does not. Agriculture and health are for the mission to judge.',
      },
      immigration: {
        id: 'Jumlah lima tahun terakhir; kedua jenis denda dijumlahkan.',
        en: 'Sum of the last five years; both kinds add up.',
      },
      criminal: {
        id: 'Jumlah lima tahun terakhir; kedua jenis denda dijumlahkan.',
        en: 'Sum of the last five years; both kinds add up.',
      },
    },
    sources: { '*': 'kr-visaman2609' },
    note: {
      id: 'Komponen dasar (usia 20, pendidikan 30) paling banyak 50; komponen pilihan (pengalaman 15, kuliah di Korea 30, pelatihan 5, bahasa Korea 20) paling banyak 70; tambahan (rekomendasi 20, kampus 20 satu kali, Fortune 20, STEM 5, gaji 5) paling banyak 70. Pengalaman di Korea dan di luar boleh dijumlah sampai 15. Potongan paling banyak 60. Gelar, kuliah di Korea, kursus bahasa, dan pertukaran boleh dihitung semua untuk orang yang sama.',
      en: 'Basic rows (age 20, degree 30) 50 at most; optional rows (experience 15, Korean study 30, training 5, Korean 20) 70 at most; bonus rows 70 at most (recommendation 20, university line 20 once, Fortune 20, STEM 5, income 5). Korean and overseas experience may be added, to 15 together. Deductions 60 at most. Degree, Korean study, language course and exchange may all count for the same person.',
    },
  },
  pay: null,
  contractMonths: null,
  residence: {
    id: 'Diubah ke status E-7 setelah dapat pekerjaan. Waktu mencari seluruhnya: satu tahun dalam tahap enam bulan dengan 60-79 poin; tiga tahun dalam tahap satu tahun dengan 80 poin atau lebih, atau untuk lulusan THE 200/QS 500 dalam tiga tahun, pegawai Fortune 500, atau lulusan STEM QS 1.000 Asia (termasuk Indonesia). Visa pertama dari perwakilan berlaku enam bulan.',
    en: 'Change to an E-7 status when a job is found. Total search time: one year in six-month steps with 60-79 points; three years in one-year steps with 80 points or more, for THE 200/QS 500 graduates within three years, Fortune 500 staff, or Asia QS-1000 STEM graduates (Indonesia included). The first visa from the mission is six months.',
  },
  costs: [
    {
      what: {
        id: 'Visa sekali masuk lebih dari 90 hari, dengan biaya pusat visa (daftar tanpa tanggal)',
        en: 'Visa, single entry over 90 days, with centre fee (undated list)',
      },
      amount: 1164000,
      currency: 'IDR',
      payer: 'student',
      source: 'kr-kvac',
      note: {
        id: 'Ditetapkan ulang setiap Januari dan Juli. Perlu dikonfirmasi.',
        en: 'Reset each January and July. To be confirmed.',
      },
    },
    {
      what: {
        id: 'Apostille dan terjemahan ijazah',
        en: 'Apostille and translation of the diploma',
      },
      amount: null,
      currency: 'IDR',
      payer: 'student',
      source: 'kr-visaman2609',
    },
    {
      what: { id: 'Surat keterangan bebas TBC', en: 'TB certificate' },
      amount: null,
      currency: 'IDR',
      payer: 'student',
      source: 'kr-visaman2609',
    },
    {
      what: { id: 'Perpanjangan izin tinggal di Korea', en: 'Extension of stay in Korea' },
      amount: 60000,
      currency: 'KRW',
      payer: 'student',
      source: 'kr-stayman2607',
      aside: 'later',
    },
    {
      what: { id: 'Kartu registrasi orang asing', en: 'Registration card' },
      amount: 35000,
      currency: 'KRW',
      payer: 'student',
      source: 'kr-stayman2607',
    },
  ],
  months: {
    min: 2,
    max: 6,
    parts: [
      { kind: 'papers', min: 1, max: 3 },
      { kind: 'permit', min: 0.5, max: 2 },
    ],
    basis: {
      id: 'Perkiraan: apostille, pemeriksaan TBC, dan tabungan 1-3 bulan, perwakilan 2-8 minggu; mencari kerjanya baru sesudah itu.',
      en: 'Estimate: apostille, TB check and funds 1-3 months, mission 2-8 weeks; the job search itself comes after.',
    },
  },
  documents: [
    { id: 'Formulir permohonan, foto, paspor', en: 'Application, photo, passport' },
    { id: 'Rencana mencari kerja', en: 'Job search plan' },
    { id: 'Ijazah dengan apostille', en: 'Degree certificate with apostille' },
    {
      id: 'Bukti TOPIK atau KIIP (TOPIK berlaku dua tahun)',
      en: 'TOPIK or KIIP proof (TOPIK valid two years)',
    },
    { id: 'Surat keterangan kerja, bila poinnya dipakai', en: 'Work certificates if claimed' },
    {
      id: 'Bukti peringkat kampus, bila poinnya dipakai',
      en: 'University-ranking proof if claimed',
    },
    { id: 'Surat keterangan bebas TBC', en: 'TB certificate' },
    { id: 'Bukti tabungan biaya hidup dari bank', en: 'Bank proof of living money' },
  ],
  steps: [
    { id: 'Hitung poin dengan bukti di tangan.', en: 'Add up the points with proof in hand.' },
    {
      id: 'Urus apostille ijazah, surat bebas TBC, dan bukti tabungan.',
      en: 'Get the diploma apostilled, the TB certificate and the bank proof.',
    },
    {
      id: 'Ajukan ke perwakilan Korea untuk visa enam bulan; keputusan ada pada perwakilan.',
      en: 'Apply at the Korean mission for a six-month visa; it decides at its discretion.',
    },
    {
      id: 'Cari kerja di Korea, lalu ubah ke E-7 setelah ada kontrak.',
      en: 'Search in Korea, then change to E-7 with a contract.',
    },
  ],
  notes: [
    {
      id: 'Poin usia naik lalu turun (10, 15, 20, 15, 5): bertambah usia bisa menolong, jadi jangan mengira lebih muda selalu lebih baik.',
      en: 'Age points rise and then fall (10, 15, 20, 15, 5): growing older can help, so do not assume younger is better.',
    },
    {
      id: 'Bebas dari poin (program lain): lulusan kampus Korea untuk D-10 pertama, lulusan kampus Korea dalam tiga tahun dengan TOPIK 4, dan lulusan sampai usia 29 dari kampus 200 besar THE atau QS atau jurusan studi Korea dengan TOPIK 6.',
      en: 'Exempt from points (another programme): Korean graduates on their first D-10, Korean graduates within three years with TOPIK 4, and graduates up to 29 from a THE or QS top-200 university or of Korean studies with TOPIK 6.',
    },
  ],
  openQuestions: [
    {
      id: 'Apakah tingkat dari tes awal KIIP, dan magang di luar Korea, ikut dihitung belum ditemukan; keduanya dibiarkan "belum pasti".',
      en: 'Whether the level assigned by a KIIP pre-test, and internships outside Korea, count was not found; both are left open.',
    },
    {
      id: 'Catatan penilaian menyebut hanya ijazah yang dihitung, daftar dokumen juga menerima surat keterangan lulus: bawalah ijazah.',
      en: 'Scoring notes say only the degree certificate counts, the document list also takes a graduation certificate: bring the degree.',
    },
    {
      id: 'Tabungan: apakah perwakilan memakai 1.230.834 won sebulan (garis pendapatan) atau angka perumahan lain.',
      en: 'Funds: whether the mission uses 1,230,834 won a month (income line) or another housing figure.',
    },
    {
      id: 'Halaman 125 manual berbicara tentang orang yang sudah tinggal sah di Korea, sedangkan halaman 128-129 membolehkan perwakilan di luar negeri menerbitkan visa: tanyakan ke perwakilan di Jakarta.',
      en: 'Page 125 of the manual speaks of people legally in Korea, while pages 128-129 let missions abroad issue the visa: ask the Jakarta mission.',
    },
    {
      id: 'Biaya visa dalam rupiah untuk paruh kedua 2026.',
      en: 'Visa fee in rupiah for the second half of 2026.',
    },
  ],
  alsoSee: ['kr-visaman2609', 'kr-stayman2609', 'kr-d10'],
}
