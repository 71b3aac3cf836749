import type { Example } from '../programme.ts'

const cook = {
  birth: { known: '1999-03-14' },
  degrees: {
    known: [
      {
        id: 'd1',
        level: { known: 'd3' },
        status: { known: 'completed' },
        field: { known: '1013' },
        awarded: { known: '2021-08-30' },
      },
    ],
  },
  jobs: { known: [] },
  'at-rwr-shortage.training-matches': { known: true },
} as const

const offered = {
  'at-rwr-shortage.occupation-listed': { known: true },
  'at-rwr-shortage.offer': { known: true },
  'at-rwr-shortage.offer-at-collective-pay': { known: true },
  'at-rwr-shortage.licence-required': { known: false },
  'at-rwr-shortage.company-english': { known: false },
} as const

const certificate = (id: string, language: string, test: string, level: string, date: string) =>
  ({
    id,
    language: { known: language },
    test: { known: test },
    level: { known: level },
    date: { known: date },
    overall: 'not-applicable',
  }) as const

const germanA1 = certificate('s1', 'de', 'goethe', 'a1', '2026-05-20')
const englishA2 = certificate('s2', 'en', 'cambridge', 'a2', '2026-02-01')

/** Worked cases. 30 + 15 + 5 + 5 = 55 is the note of the table itself. */
export const examples: readonly Example[] = [
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Juru masak 27 tahun dengan Jerman A1, Inggris A2, dan tawaran kerja: tepat 55 poin',
      en: 'A cook of 27 with German A1, English A2 and an offer: exactly 55 points',
    },
    on: '2026-11-21',
    facts: { ...cook, ...offered, sittings: { known: [germanA1, englishA2] } },
    status: 'eligible',
    points: [55, 55],
    page: true,
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Juru masak yang sama tanpa bahasa apa pun: 45 poin, kurang 10',
      en: 'The same cook without any language: 45 points, 10 short',
    },
    on: '2026-11-21',
    facts: { ...cook, ...offered, sittings: { known: [] } },
    status: 'not-eligible',
    points: [45, 45],
    verdicts: { points: 'unmet', training: 'met' },
    page: true,
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Sertifikat Jerman yang belum diketahui: antara 50 dan 65 poin, belum bisa diputuskan',
      en: 'A German certificate not yet known: between 50 and 65 points, undecided',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: {
        known: [
          englishA2,
          {
            id: 's1',
            language: { known: 'de' },
            test: { known: 'goethe' },
            date: { known: '2026-05-20' },
            overall: 'not-applicable',
          },
        ],
      },
    },
    status: 'undetermined',
    points: [50, 65],
    missing: ['sittings.s1.level'],
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Pada ulang tahun ke-30 poin usia turun dari 15 menjadi 10',
      en: 'On the 30th birthday the points for age fall from 15 to 10',
    },
    on: '2029-03-14',
    facts: {
      ...cook,
      ...offered,
      sittings: {
        known: [
          { ...germanA1, date: { known: '2028-05-20' } },
          { ...englishA2, date: { known: '2028-02-01' } },
        ],
      },
    },
    status: 'not-eligible',
    points: [50, 50],
  },
]
