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

const scored = (test: string, overall: number) =>
  ({
    id: 's3',
    language: { known: 'en' },
    test: { known: test },
    level: 'not-applicable',
    date: { known: '2026-04-11' },
    overall: { known: overall },
  }) as const

const job = (id: string, country: string, from: string, to: string) =>
  ({
    id,
    country: { known: country },
    from: { known: from },
    to: { known: to },
    ongoing: { known: false },
    related: { known: true },
  }) as const

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
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'IELTS 6,5 saja tanpa Jerman: 30 + 15 + 10 = 55, dan sertifikatnya diterima',
      en: 'IELTS 6.5 alone, no German: 30 + 15 + 10 = 55, and the certificate is accepted',
    },
    on: '2026-11-21',
    facts: { ...cook, ...offered, sittings: { known: [scored('ielts-academic', 6.5)] } },
    status: 'eligible',
    points: [55, 55],
    verdicts: { certificates: 'met' },
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'TOEFL iBT 3 pada skala 1 sampai 6 (tes April 2026) berarti B1: 30 + 15 + 10 = 55',
      en: 'TOEFL iBT 3 on the scale of 1 to 6 (sat in April 2026) is B1: 30 + 15 + 10 = 55',
    },
    on: '2026-11-21',
    facts: { ...cook, ...offered, sittings: { known: [scored('toefl-ibt', 3)] } },
    status: 'eligible',
    points: [55, 55],
    verdicts: { certificates: 'met' },
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'TOEFL iBT 3 pada skala 0 sampai 120 (tes 20 Januari 2026) tidak menunjukkan apa-apa',
      en: 'TOEFL iBT 3 on the scale of 0 to 120 (sat on 20 January 2026) shows nothing',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: { known: [{ ...scored('toefl-ibt', 3), date: { known: '2026-01-20' } }] },
    },
    status: 'not-eligible',
    points: [45, 45],
    verdicts: { certificates: 'unmet' },
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'TOEFL iBT 3 tanpa tanggal tes: skalanya belum diketahui',
      en: 'TOEFL iBT 3 without the day of the test: its scale is not known',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: { known: [{ ...scored('toefl-ibt', 3), date: 'dont-know' }] },
    },
    status: 'undetermined',
    points: [45, 55],
    missing: ['sittings.s3.date'],
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Jerman A1 dan Spanyol B1 (DELE): 30 + 15 + 5 + 5 = 55',
      en: 'German A1 and Spanish B1 (DELE): 30 + 15 + 5 + 5 = 55',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: { known: [germanA1, certificate('s4', 'es', 'dele', 'b1', '2026-02-01')] },
    },
    status: 'eligible',
    points: [55, 55],
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Prancis B1 dari tes yang penyelenggaranya belum pasti: antara 50 dan 55',
      en: 'French B1 by a provider that is not certain: between 50 and 55',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: { known: [germanA1, certificate('s4', 'fr', 'other', 'b1', '2026-02-01')] },
    },
    status: 'undetermined',
    points: [50, 55],
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Bahasa berhenti di 25: Jerman B1 15, Inggris B1 10, Prancis B1 5',
      en: 'Languages stop at 25: German B1 15, English B1 10, French B1 5',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: {
        known: [
          certificate('s1', 'de', 'oif', 'b1', '2026-05-20'),
          certificate('s2', 'en', 'telc', 'b1', '2026-05-20'),
          certificate('s4', 'fr', 'delf', 'b1', '2026-05-20'),
        ],
      },
    },
    status: 'eligible',
    points: [70, 70],
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Bonus bahasa perusahaan berada di luar batas 25: 30 + 15 + 25 + 5 = 75',
      en: 'The company-language bonus stands outside the 25: 30 + 15 + 25 + 5 = 75',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      'at-rwr-shortage.company-english': { known: true },
      sittings: {
        known: [
          certificate('s1', 'de', 'osd', 'b1', '2026-05-20'),
          certificate('s2', 'en', 'telc', 'b1', '2026-05-20'),
        ],
      },
    },
    status: 'eligible',
    points: [75, 75],
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Sertifikat berumur tepat lima tahun masih dihitung',
      en: 'A certificate of exactly five years still counts',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: { known: [{ ...germanA1, date: { known: '2021-11-21' } }, englishA2] },
    },
    status: 'eligible',
    points: [55, 55],
    verdicts: { certificates: 'met' },
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Sehari lebih tua: 5 poin Jerman hilang',
      en: 'A day older: the 5 points for German are gone',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: { known: [{ ...germanA1, date: { known: '2021-11-20' } }, englishA2] },
    },
    status: 'not-eligible',
    points: [50, 50],
    verdicts: { points: 'unmet' },
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Usia 45 tanpa bahasa, dua belas tahun kerja: pengalaman berhenti di 20, 30 + 20 + 5 = 55',
      en: 'Aged 45 without any language, twelve years of work: experience stops at 20, 30 + 20 + 5 = 55',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      birth: { known: '1981-03-14' },
      sittings: { known: [] },
      jobs: { known: [job('j1', 'ID', '2010-01-01', '2021-12-31')] },
    },
    status: 'eligible',
    points: [55, 55],
    verdicts: { certificates: 'met' },
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Tepat setahun di luar Austria: dua setengah tahun penuh, 2 poin',
      en: 'Exactly a year outside Austria: two complete half-years, 2 points',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: { known: [] },
      jobs: { known: [job('j1', 'ID', '2023-01-01', '2023-12-31')] },
    },
    status: 'not-eligible',
    points: [47, 47],
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Sehari kurang dari setahun: hanya satu setengah tahun penuh, 1 poin',
      en: 'A day short of a year: only one complete half-year, 1 point',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: { known: [] },
      jobs: { known: [job('j1', 'ID', '2023-01-01', '2023-12-30')] },
    },
    status: 'not-eligible',
    points: [46, 46],
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Setengah tahun di Austria bernilai dua: 45 + 4 = 49',
      en: 'A half-year in Austria is worth two: 45 + 4 = 49',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      sittings: { known: [] },
      jobs: { known: [job('j1', 'AT', '2023-01-01', '2023-12-31')] },
    },
    status: 'not-eligible',
    points: [49, 49],
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Poin 60, tetapi pendidikannya bukan untuk profesi itu: poin tidak menggantikan',
      en: '60 points, but trained for something else: points do not replace the training',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      'at-rwr-shortage.training-matches': { known: false },
      sittings: {
        known: [
          certificate('s1', 'de', 'osd', 'b1', '2026-05-20'),
          certificate('s2', 'en', 'telc', 'b1', '2026-05-20'),
        ],
      },
      jobs: { known: [job('j1', 'ID', '2015-01-01', '2024-12-31')] },
    },
    status: 'not-eligible',
    points: [60, 60],
    verdicts: { training: 'unmet', points: 'met' },
  },
  {
    programme: 'at-rwr-shortage',
    name: {
      id: 'Perawat dengan 55 poin tanpa pengakuan Austria: belum bisa',
      en: 'A nurse with 55 points but without Austrian recognition: not yet',
    },
    on: '2026-11-21',
    facts: {
      ...cook,
      ...offered,
      'at-rwr-shortage.licence-required': { known: true },
      'at-rwr-shortage.licence-granted': { known: false },
      sittings: { known: [germanA1, englishA2] },
    },
    status: 'not-eligible',
    points: [55, 55],
    verdicts: { licence: 'unmet', points: 'met' },
  },
]
