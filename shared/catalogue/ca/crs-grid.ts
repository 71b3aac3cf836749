// Long because the published grid is: its lines are stored as printed, never multiplied out.
import type { Text } from '../../facts/fact.ts'
import {
  age,
  all,
  always,
  any,
  bestOf,
  bounds,
  choose,
  eq,
  fact,
  gate,
  gateOf,
  ge,
  is,
  lt,
  not,
  onApplication,
  reaches,
  row,
  same,
  some,
  sumOf,
  tiers,
  yes,
} from '../../rules/builders.ts'
import type { Points, Predicate, Quantity } from '../../rules/rule.ts'
import { type Ability, abilities, accepted, allAtClb, atClb, tradeFloor } from './clb.ts'
import { canadianMonths, foreignMonths, jobOffer, tenYears } from './express-entry.ts'
import { languageNeeded, needs, selectionLanguage } from './selection-language.ts'

// The published lines of the Comprehensive Ranking System from 25 March 2025 to 2 November 2026.
// Each line: id, condition, points alone, points with an accompanying partner, words.

type Line = readonly [id: string, when: Predicate, alone: number, together: number, label: Text]

const t = (id: string, en: string): Text => ({ id, en })
/** The score is the one a round held on the day judged would rank by: an invitation ends the ranking. */
const onRound = onApplication
const withPartner = gate('with-partner')
const column = (alone: number, together: number): Quantity =>
  alone === together ? alone : choose(withPartner, together, alone)

const ageLine = (years: number, alone: number, together: number): Line => [
  `age-${years}`,
  eq(age(onRound), years),
  alone,
  together,
  t(`Usia ${years} tahun`, `Aged ${years}`),
]

const ageLines: readonly Line[] = [
  ['age-17', lt(age(onRound), 18), 0, 0, t('Usia 17 tahun ke bawah', 'Aged 17 or under')],
  ageLine(18, 99, 90),
  ageLine(19, 105, 95),
  [
    'age-20-29',
    all(ge(age(onRound), 20), lt(age(onRound), 30)),
    110,
    100,
    t('Usia 20-29 tahun', 'Aged 20 to 29'),
  ],
  ageLine(30, 105, 95),
  ageLine(31, 99, 90),
  ageLine(32, 94, 85),
  ageLine(33, 88, 80),
  ageLine(34, 83, 75),
  ageLine(35, 77, 70),
  ageLine(36, 72, 65),
  ageLine(37, 66, 60),
  ageLine(38, 61, 55),
  ageLine(39, 55, 50),
  ageLine(40, 50, 45),
  ageLine(41, 39, 35),
  ageLine(42, 28, 25),
  ageLine(43, 17, 15),
  ageLine(44, 6, 5),
  ['age-45', ge(age(onRound), 45), 0, 0, t('Usia 45 tahun ke atas', 'Aged 45 and over')],
]

const educated = (...credentials: readonly string[]) => is('ca.education', ...credentials)
const partnerEducated = (...credentials: readonly string[]) =>
  is('ca.partner-education', ...credentials)

const educationLines: readonly Line[] = [
  ['education-doctorate', educated('doctorate'), 150, 140, t('Doktor', 'Doctorate')],
  [
    'education-masters',
    educated('masters'),
    135,
    126,
    t('Magister atau gelar profesi', "Master's or professional degree"),
  ],
  [
    'education-two-or-more',
    educated('two-or-more'),
    128,
    119,
    t(
      'Dua ijazah atau lebih, salah satunya tiga tahun ke atas',
      'Two or more credentials, one of three years or longer',
    ),
  ],
  [
    'education-three-year',
    educated('three-year'),
    120,
    112,
    t('Sarjana atau ijazah tiga tahun ke atas', "Bachelor's or three-year-plus credential"),
  ],
  [
    'education-two-year',
    educated('two-year'),
    98,
    91,
    t('Pendidikan tinggi dua tahun', 'Two-year post-secondary'),
  ],
  [
    'education-one-year',
    educated('one-year'),
    90,
    84,
    t('Pendidikan tinggi satu tahun', 'One-year post-secondary'),
  ],
  [
    'education-secondary',
    educated('secondary'),
    30,
    28,
    t('Sekolah menengah', 'Secondary diploma'),
  ],
  [
    'education-below',
    educated('below-secondary', 'not-assessed'),
    0,
    0,
    t(
      'Di bawah sekolah menengah, atau ijazah luar negeri tanpa penilaian (ECA)',
      'Less than secondary, or a foreign diploma without an assessment (ECA)',
    ),
  ],
]

const abilityWords: Readonly<Record<Ability, Text>> = {
  listening: t('mendengar', 'listening'),
  reading: t('membaca', 'reading'),
  writing: t('menulis', 'writing'),
  speaking: t('berbicara', 'speaking'),
}

const firstLines = (ability: Ability): readonly Line[] => {
  const at = (level: number) => atClb('first', ability, level)
  const line = (level: number, alone: number, together: number, words: Text): Line => [
    `first-${ability}-${level}`,
    at(level),
    alone,
    together,
    words,
  ]
  return [
    line(10, 34, 32, t('CLB 10 ke atas', 'CLB 10 or more')),
    line(9, 31, 29, t('CLB 9', 'CLB 9')),
    line(8, 23, 22, t('CLB 8', 'CLB 8')),
    line(7, 17, 16, t('CLB 7', 'CLB 7')),
    line(6, 9, 8, t('CLB 6', 'CLB 6')),
    line(4, 6, 6, t('CLB 4 atau 5', 'CLB 4 or 5')),
    [`first-${ability}-0`, always, 0, 0, t('Di bawah CLB 4', 'Below CLB 4')],
  ]
}

const secondLines = (ability: Ability): readonly Line[] => {
  const line = (level: number, points: number, words: Text): Line => [
    `second-${ability}-${level}`,
    atClb('second', ability, level),
    points,
    points,
    words,
  ]
  return [
    line(9, 6, t('CLB 9 ke atas', 'CLB 9 or more')),
    line(7, 3, t('CLB 7 atau 8', 'CLB 7 or 8')),
    line(5, 1, t('CLB 5 atau 6', 'CLB 5 or 6')),
    [`second-${ability}-0`, always, 0, 0, t('CLB 4 ke bawah', 'CLB 4 or less')],
  ]
}

const canadian = canadianMonths({ within: tenYears(onRound) })
const foreign = foreignMonths({ within: tenYears(onRound) })

const canadianLines: readonly Line[] = [
  ['canadian-5', ge(canadian, 60), 80, 70, t('5 tahun atau lebih', '5 years or more')],
  ['canadian-4', ge(canadian, 48), 72, 63, t('4 tahun', '4 years')],
  ['canadian-3', ge(canadian, 36), 64, 56, t('3 tahun', '3 years')],
  ['canadian-2', ge(canadian, 24), 53, 46, t('2 tahun', '2 years')],
  ['canadian-1', ge(canadian, 12), 40, 35, t('1 tahun', '1 year')],
  ['canadian-0', always, 0, 0, t('Tidak ada atau kurang dari setahun', 'None or under a year')],
]

const partnerEducationLines: readonly Line[] = [
  [
    'partner-education-10',
    partnerEducated('doctorate', 'masters'),
    0,
    10,
    t('Doktor, magister, atau gelar profesi', "Doctorate, master's or professional degree"),
  ],
  [
    'partner-education-9',
    partnerEducated('two-or-more'),
    0,
    9,
    t(
      'Dua ijazah atau lebih, salah satunya tiga tahun ke atas',
      'Two or more credentials, one of three years or longer',
    ),
  ],
  [
    'partner-education-8',
    partnerEducated('three-year'),
    0,
    8,
    t('Sarjana atau ijazah tiga tahun ke atas', "Bachelor's or three-year-plus credential"),
  ],
  [
    'partner-education-7',
    partnerEducated('two-year'),
    0,
    7,
    t('Pendidikan tinggi dua tahun', 'Two-year post-secondary'),
  ],
  [
    'partner-education-6',
    partnerEducated('one-year'),
    0,
    6,
    t('Pendidikan tinggi satu tahun', 'One-year post-secondary'),
  ],
  [
    'partner-education-2',
    partnerEducated('secondary'),
    0,
    2,
    t('Sekolah menengah', 'Secondary diploma'),
  ],
  [
    'partner-education-0',
    partnerEducated('below-secondary', 'not-assessed'),
    0,
    0,
    t('Di bawah sekolah menengah, atau belum dinilai', 'Less than secondary, or not assessed'),
  ],
]

const partnerLanguageLines = (ability: Ability): readonly Line[] => {
  const level = fact(`ca.partner-${ability}`)
  return [
    [`partner-${ability}-9`, ge(level, 9), 0, 5, t('CLB 9 ke atas', 'CLB 9 or more')],
    [`partner-${ability}-7`, ge(level, 7), 0, 3, t('CLB 7 atau 8', 'CLB 7 or 8')],
    [`partner-${ability}-5`, ge(level, 5), 0, 1, t('CLB 5 atau 6', 'CLB 5 or 6')],
    [`partner-${ability}-0`, always, 0, 0, t('CLB 4 ke bawah', 'CLB 4 or less')],
  ]
}

const partnerYears = fact('ca.partner-canadian-years')
const partnerWorkLines: readonly Line[] = [
  ['partner-work-5', ge(partnerYears, 5), 0, 10, t('5 tahun atau lebih', '5 years or more')],
  ['partner-work-4', ge(partnerYears, 4), 0, 9, t('4 tahun', '4 years')],
  ['partner-work-3', ge(partnerYears, 3), 0, 8, t('3 tahun', '3 years')],
  ['partner-work-2', ge(partnerYears, 2), 0, 7, t('2 tahun', '2 years')],
  ['partner-work-1', ge(partnerYears, 1), 0, 5, t('1 tahun', '1 year')],
  ['partner-work-0', always, 0, 0, t('Kurang dari setahun', 'Under a year')],
]

const oneCredential = educated('one-year', 'two-year', 'three-year')
const moreCredentials = educated('two-or-more', 'masters', 'doctorate')
const oneWords = t(
  'Satu ijazah pendidikan tinggi satu tahun ke atas (termasuk sarjana)',
  'ONE post-secondary credential of one year or longer, a bachelor included',
)
const moreWords = t(
  'Dua ijazah atau lebih (salah satunya tiga tahun ke atas), magister, gelar profesi, atau doktor',
  "Two or more credentials (one of three years or longer), a master's, professional degree or doctorate",
)
const foreignThree = ge(foreign, 36)
const foreignOne = ge(foreign, 12)
const threeWords = t('3 tahun atau lebih kerja di luar Kanada', '3 years or more of foreign work')
const oneYearWords = t('1-2 tahun kerja di luar Kanada', '1 to 2 years of foreign work')
const nineWords = t('keempat kemampuan CLB 9 ke atas', 'all four abilities CLB 9 or more')
const sevenWords = t('kemampuan terendah CLB 7 atau 8', 'lowest ability CLB 7 or 8')
const twoCanadian = t('2 tahun atau lebih kerja di Kanada', '2 years or more of Canadian work')
const oneCanadian = t('1 tahun kerja di Kanada', '1 year of Canadian work')
const both = (left: Text, right: Text): Text =>
  t(`${left.id}; ${right.id}`, `${left.en}; ${right.en}`)
/** The same points in both columns. */
const flat = (id: string, condition: Predicate, points: number, label: Text): Line => [
  id,
  condition,
  points,
  points,
  label,
]

const firstAll = (level: number) => allAtClb('first', level)
const educationLanguageLines: readonly Line[] = [
  flat(
    'education-language-more-9',
    all(moreCredentials, firstAll(9)),
    50,
    both(moreWords, nineWords),
  ),
  flat(
    'education-language-more-7',
    all(moreCredentials, firstAll(7)),
    25,
    both(moreWords, sevenWords),
  ),
  flat('education-language-one-9', all(oneCredential, firstAll(9)), 25, both(oneWords, nineWords)),
  flat('education-language-one-7', all(oneCredential, firstAll(7)), 13, both(oneWords, sevenWords)),
]
const educationWorkLines: readonly Line[] = [
  flat(
    'education-work-more-2',
    all(moreCredentials, ge(canadian, 24)),
    50,
    both(moreWords, twoCanadian),
  ),
  flat(
    'education-work-more-1',
    all(moreCredentials, ge(canadian, 12)),
    25,
    both(moreWords, oneCanadian),
  ),
  flat(
    'education-work-one-2',
    all(oneCredential, ge(canadian, 24)),
    25,
    both(oneWords, twoCanadian),
  ),
  flat(
    'education-work-one-1',
    all(oneCredential, ge(canadian, 12)),
    13,
    both(oneWords, oneCanadian),
  ),
]
const foreignLanguageLines: readonly Line[] = [
  flat('foreign-language-3-9', all(foreignThree, firstAll(9)), 50, both(threeWords, nineWords)),
  flat('foreign-language-1-9', all(foreignOne, firstAll(9)), 25, both(oneYearWords, nineWords)),
  flat('foreign-language-3-7', all(foreignThree, firstAll(7)), 25, both(threeWords, sevenWords)),
  flat('foreign-language-1-7', all(foreignOne, firstAll(7)), 13, both(oneYearWords, sevenWords)),
]
const foreignWorkLines: readonly Line[] = [
  flat('foreign-work-3-2', all(foreignThree, ge(canadian, 24)), 50, both(threeWords, twoCanadian)),
  flat('foreign-work-1-2', all(foreignOne, ge(canadian, 24)), 25, both(oneYearWords, twoCanadian)),
  flat('foreign-work-3-1', all(foreignThree, ge(canadian, 12)), 25, both(threeWords, oneCanadian)),
  flat('foreign-work-1-1', all(foreignOne, ge(canadian, 12)), 13, both(oneYearWords, oneCanadian)),
]
const trade = yes('ca.trade-certificate')
const certificateLines: readonly Line[] = [
  flat(
    'certificate-7',
    all(trade, firstAll(7)),
    50,
    t(
      'Sertifikat kualifikasi; keempat kemampuan CLB 7 ke atas',
      'Certificate of qualification; all four CLB 7 or more',
    ),
  ),
  flat(
    'certificate-5',
    all(trade, firstAll(5)),
    25,
    t(
      'Sertifikat kualifikasi; kemampuan terendah CLB 5 atau 6',
      'Certificate of qualification; lowest ability CLB 5 or 6',
    ),
  ),
]

// The second sitting may be the first one again: then no second language is declared.
const twoLanguages = not(same('first.language', 'second.language'))
const declared = (language: string, hold: (sitting: string) => Predicate): Predicate =>
  any(
    all(is('first.language', language), hold('first')),
    all(twoLanguages, is('second.language', language), hold('second')),
  )
const frenchSeven = declared('fr', (sitting) => allAtClb(sitting, 7))
const englishFive = declared('en', (sitting) => allAtClb(sitting, 5))
const noneAtFive = (sitting: string) =>
  all(...abilities.map((ability) => not(atClb(sitting, ability, 5))))
const englishFourOrNone = any(not(declared('en', () => always)), declared('en', noneAtFive))

const studied = (length: Predicate): Predicate =>
  some('degrees', 'd', all(is('d.status', 'completed'), reaches('d.level', 'd1'), length), {
    where: is('d.country', 'CA'),
  })
const studyLines: readonly Line[] = [
  flat(
    'study-3',
    studied(any(ge(fact('d.years'), 3), reaches('d.level', 's2'))),
    30,
    t(
      'Ijazah Kanada tiga tahun ke atas, magister, atau doktor',
      "Canadian credential of three years or longer, master's or doctorate",
    ),
  ),
  flat(
    'study-1',
    studied(ge(fact('d.years'), 1)),
    15,
    t('Ijazah Kanada satu atau dua tahun', 'Canadian credential of one or two years'),
  ),
]

/** The sitting meets the language floor of a class whose work the person has. */
const meetsFloor = (sitting: string): Predicate =>
  any(
    allAtClb(sitting, 7),
    all(gate('cec-lower'), allAtClb(sitting, 5)),
    all(gate('fst-trade'), tradeFloor(sitting)),
  )

/** The class is open by other ways than the 67 points. */
const openOtherwise = any(
  gate('cec-upper'),
  gate('cec-lower'),
  all(gate('fst-trade'), tradeFloor('first')),
)

/** Another sitting brings the 67 points of the class and this one, worth less there, does not. */
const classNeedsRival: Predicate = all(
  not(openOtherwise),
  some(
    'sittings',
    'rival',
    any(
      ...languageNeeded.map((points) =>
        all(
          gateOf('ca-ee-fsw', needs(points)),
          ge(selectionLanguage('rival'), points),
          lt(selectionLanguage('first'), points),
        ),
      ),
    ),
    { where: all(accepted('rival', onRound), allAtClb('rival', 7)) },
  ),
)

/**
 * A profile holds one result for the first language: it opens the class and makes the score. A sitting
 * below the floor ranks only if none meets it, one short of the 67 points only if none brings them.
 */
const rankable: Predicate = all(
  accepted('first', onRound),
  any(
    all(meetsFloor('first'), not(classNeedsRival)),
    not(some('sittings', 'rival', meetsFloor('rival'), { where: accepted('rival', onRound) })),
  ),
)

const band = (id: string, lines: readonly Line[], options: { requires?: Predicate } = {}): Points =>
  tiers(
    id,
    lines.map(([line, condition, alone, together]) => [line, condition, column(alone, together)]),
    options,
  )

/** Without a language test the ending marks the lines of the second copy. */
const untested = '-untested'
const renamed = (lines: readonly Line[], ending: string): readonly Line[] =>
  lines.map(([id, condition, alone, together, label]) => [
    `${id}${ending}`,
    condition,
    alone,
    together,
    label,
  ])

const languageA: readonly Points[] = [
  sumOf(
    'first-language',
    abilities.map((ability) => band(`first-${ability}`, firstLines(ability))),
  ),
  sumOf(
    'second-language',
    abilities.map((ability) => band(`second-${ability}`, secondLines(ability))),
    { cap: column(24, 22), requires: twoLanguages },
  ),
]

const french: Points = tiers('french', [
  ['french-english', all(frenchSeven, englishFive), 50],
  ['french-only', all(frenchSeven, englishFourOrNone), 25],
  // Published: 50 from CLB 5 in all four, 25 at CLB 4 or less. Between the two nothing was found.
  ['french-mixed', frenchSeven, bounds(0, 25)],
])

const grid = (ending: '' | typeof untested): Points => {
  const tested = ending === ''
  const lines = (id: string, of: readonly Line[]) => band(`${id}${ending}`, renamed(of, ending))
  const partnerLines = [
    lines('partner-education', partnerEducationLines),
    ...abilities.map((ability) => lines(`partner-${ability}`, partnerLanguageLines(ability))),
    lines('partner-work', partnerWorkLines),
  ]
  const education = lines('education-work', educationWorkLines)
  const foreignWork = lines('foreign-work', foreignWorkLines)
  return sumOf(
    `total${ending}`,
    [
      sumOf(
        `core${ending}`,
        [
          lines('age', ageLines),
          lines('education', educationLines),
          ...(tested ? languageA : []),
          lines('canadian', canadianLines),
        ],
        { cap: column(500, 460) },
      ),
      sumOf(`partner${ending}`, partnerLines, { cap: 40, requires: withPartner }),
      sumOf(
        `transfer${ending}`,
        [
          sumOf(
            `transfer-education${ending}`,
            tested ? [band('education-language', educationLanguageLines), education] : [education],
            { cap: 50 },
          ),
          sumOf(
            `transfer-foreign${ending}`,
            tested ? [band('foreign-language', foreignLanguageLines), foreignWork] : [foreignWork],
            { cap: 50 },
          ),
          ...(tested ? [band('certificate', certificateLines)] : []),
        ],
        { cap: 100 },
      ),
      sumOf(
        `additional${ending}`,
        [
          row(`nomination${ending}`, yes('ca.nomination'), 600),
          ...(tested ? [french] : []),
          lines('study', studyLines),
          row(`sibling${ending}`, yes('ca.sibling'), 15),
          row(`job-offer${ending}`, jobOffer, 0),
        ],
        { cap: 600 },
      ),
    ],
    { cap: 1200 },
  )
}

/**
 * The best score over the choice of first official language: one sitting as the first, one in the
 * other language (or none) as the second. Parts of two sittings never mix.
 */
export const crsTree: Points = bestOf(
  'score',
  'sittings',
  'first',
  bestOf('second-choice', 'sittings', 'second', grid(''), {
    where: accepted('second', onRound),
  }),
  { where: rankable, otherwise: grid(untested) },
)

const nodeWords: Readonly<Record<string, Text>> = {
  total: t('Jumlah (paling banyak 1.200)', 'Total (at most 1,200)'),
  core: t('A. Modal pribadi', 'A. Core'),
  age: t('Usia', 'Age'),
  education: t('Pendidikan', 'Education'),
  canadian: t('Kerja di Kanada', 'Work in Canada'),
  partner: t('B. Pasangan yang ikut (paling banyak 40)', 'B. Accompanying partner (at most 40)'),
  'partner-education': t('Pendidikan pasangan', "Partner's education"),
  'partner-work': t('Kerja pasangan di Kanada', "Partner's work in Canada"),
  transfer: t(
    'C. Gabungan keahlian (paling banyak 100)',
    'C. Skills that add to each other (at most 100)',
  ),
  'transfer-education': t(
    'Gabungan pendidikan (paling banyak 50)',
    'Education bundle (at most 50)',
  ),
  'education-work': t('Pendidikan dengan kerja di Kanada', 'Education with work in Canada'),
  'transfer-foreign': t(
    'Gabungan kerja di luar Kanada (paling banyak 50)',
    'Foreign work bundle (at most 50)',
  ),
  'foreign-work': t('Kerja di luar dan di dalam Kanada', 'Foreign work with work in Canada'),
  additional: t('D. Tambahan (paling banyak 600)', 'D. Additional (at most 600)'),
  nomination: t('Nominasi provinsi atau teritori', 'Provincial or territorial nomination'),
  study: t('Kuliah di Kanada', 'Study in Canada'),
  sibling: t(
    'Saudara kandung 18 tahun ke atas di Kanada (sendiri atau pasangan)',
    'Brother or sister aged 18 or over in Canada (own or of the partner)',
  ),
  'job-offer': t(
    'Tawaran kerja: 0 poin dari 25 Maret 2025 sampai 2 November 2026',
    'Job offer: 0 points from 25 March 2025 to 2 November 2026',
  ),
  ...Object.fromEntries(
    abilities.map((ability) => [
      `partner-${ability}`,
      t(
        `Bahasa pasangan: ${abilityWords[ability].id}`,
        `Partner's language: ${abilityWords[ability].en}`,
      ),
    ]),
  ),
}

const languageWords: Readonly<Record<string, Text>> = {
  score: t(
    'Skor terbaik menurut pilihan bahasa resmi pertama',
    'Best score over the choice of first official language',
  ),
  'second-choice': t(
    'Pilihan tes bahasa resmi kedua (boleh tidak ada)',
    'Choice of the second official language test (may be none)',
  ),
  'first-language': t('Bahasa resmi pertama', 'First official language'),
  'second-language': t(
    'Bahasa resmi kedua (paling banyak 24, dengan pasangan 22)',
    'Second official language (at most 24, with a partner 22)',
  ),
  ...Object.fromEntries(
    abilities.flatMap((ability) => [
      [
        `first-${ability}`,
        t(
          `Bahasa pertama: ${abilityWords[ability].id}`,
          `First language: ${abilityWords[ability].en}`,
        ),
      ],
      [
        `second-${ability}`,
        t(
          `Bahasa kedua: ${abilityWords[ability].id}`,
          `Second language: ${abilityWords[ability].en}`,
        ),
      ],
    ]),
  ),
  'education-language': t('Pendidikan dengan bahasa', 'Education with language'),
  'foreign-language': t('Kerja di luar Kanada dengan bahasa', 'Foreign work with language'),
  certificate: t('Sertifikat bidang teknik dengan bahasa', 'Trade certificate with language'),
  french: t('Bahasa Prancis', 'French'),
  'french-english': t(
    'Prancis NCLC 7 ke atas pada keempatnya, Inggris CLB 5 ke atas pada keempatnya',
    'French NCLC 7 or more in all four, English CLB 5 or more in all four',
  ),
  'french-only': t(
    'Prancis NCLC 7 ke atas pada keempatnya, Inggris CLB 4 ke bawah atau tanpa tes',
    'French NCLC 7 or more in all four, English CLB 4 or less or no test',
  ),
  'french-mixed': t(
    'Prancis NCLC 7 ke atas, Inggris sebagian di atas CLB 4: antara 0 dan 25, aturannya belum ditemukan',
    'French NCLC 7 or more, English partly above CLB 4: between 0 and 25, the rule was not found',
  ),
}

const wordsOf = (lines: readonly Line[], ending = ''): Readonly<Record<string, Text>> =>
  Object.fromEntries(lines.map(([id, , , , label]) => [`${id}${ending}`, label]))

const sharedLines: readonly Line[] = [
  ...ageLines,
  ...educationLines,
  ...canadianLines,
  ...partnerEducationLines,
  ...abilities.flatMap(partnerLanguageLines),
  ...partnerWorkLines,
  ...educationWorkLines,
  ...foreignWorkLines,
  ...studyLines,
]
const testedLines: readonly Line[] = [
  ...abilities.flatMap(firstLines),
  ...abilities.flatMap(secondLines),
  ...educationLanguageLines,
  ...foreignLanguageLines,
  ...certificateLines,
]

/** Words for every line of the grid. */
export const crsLabels: Readonly<Record<string, Text>> = {
  ...languageWords,
  ...nodeWords,
  ...wordsOf(sharedLines),
  ...wordsOf(testedLines),
  ...Object.fromEntries(
    Object.entries(nodeWords).map(([id, words]) => [`${id}${untested}`, words]),
  ),
  ...wordsOf(sharedLines, untested),
}
