import type { Facts } from '../../../shared/facts/answer.ts'

// What students who do not exist have answered: ten kinds of people, each in a line of its own.

const known = <T>(value: T) => ({ known: value })
const none = known([])

const home: Facts = {
  citizenship: known('ID'),
  residence: known('ID'),
  'domicile.province': known('NTT'),
  'document.ektp': known(true),
  stays: none,
  'sea.basic-safety': known(false),
  'sea.security-awareness': known(false),
}

const degree = (level: string, field: string, awarded: string, status = 'completed') =>
  known([
    {
      id: '1',
      level: known(level),
      status: known(status),
      field: known(field),
      awarded: known(awarded),
      country: known('ID'),
    },
  ])

const speaks = (...skills: readonly (readonly [language: string, level: string])[]) =>
  known(
    skills.map(([language, level], at) => ({
      id: String(at + 1),
      language: known(language),
      level: known(level),
    })),
  )

const worked = (occupation: string, from: string) =>
  known([
    {
      id: '1',
      occupation: known(occupation),
      country: known('ID'),
      from: known(from),
      ongoing: known(true),
      'hours-per-week': known(40),
      related: known(true),
      paid: known(true),
      internship: known(false),
    },
  ])

const ielts = known([
  {
    id: '1',
    language: known('en'),
    test: known('ielts-general'),
    date: known('2026-03'),
    overall: known(7),
    listening: known(7.5),
    reading: known(7),
    writing: known(6.5),
    speaking: known(7),
  },
])

const unsure = 'dont-know' as const

/** By what they do. Whoever does the same is as old: a start judges ten people, not forty. */
export const answersOf = {
  agribusiness: {
    ...home,
    birth: known('2005-05'),
    degrees: degree('s1', '0811', '2028-08', 'studying'),
    skills: none,
    sittings: none,
    jobs: none,
  },
  nurse: {
    ...home,
    birth: known('2002-04'),
    degrees: degree('d3', '0913', '2024-09'),
    skills: speaks(['de', 'a2'], ['en', 'a2']),
    sittings: none,
    jobs: none,
    'licence.str-nurse': known(false),
  },
  midwife: {
    ...home,
    birth: known('2003-01'),
    degrees: degree('d3', '0913', '2025-08'),
    skills: speaks(['ja', 'a2']),
    sittings: none,
    jobs: none,
    'licence.str-nurse': known(true),
  },
  vocational: {
    ...home,
    birth: known('2007-03'),
    degrees: degree('smk', '0715', '2026-05'),
    skills: unsure,
    sittings: unsure,
    jobs: unsure,
    funds: unsure,
  },
  engineer: {
    ...home,
    birth: known('1990-02'),
    degrees: degree('s1', '0732', '2013-09'),
    skills: speaks(['en', 'c1']),
    sittings: ielts,
    jobs: worked('2142', '2021-10'),
    'document.passport': known(true),
  },
  programmer: {
    ...home,
    birth: known('2000-11'),
    degrees: degree('s1', '0613', '2023-08'),
    skills: speaks(['en', 'b2']),
    sittings: none,
    jobs: worked('2512', '2024-01'),
  },
  hotel: {
    ...home,
    birth: known('2003-07'),
    degrees: degree('d3', '1013', '2025-07'),
    skills: speaks(['en', 'b1']),
    sittings: none,
    jobs: worked('5131', '2025-08'),
  },
  teacher: {
    ...home,
    birth: known('2004-09'),
    degrees: degree('s1', '0114', '2027-08', 'studying'),
    skills: speaks(['en', 'b2']),
    sittings: none,
    jobs: none,
  },
  electrician: {
    ...home,
    birth: known('2003-02'),
    degrees: degree('smk', '0713', '2022-05'),
    skills: speaks(['ko', 'a1']),
    sittings: none,
    jobs: worked('7411', '2022-09'),
  },
  silent: {
    ...home,
    birth: known('2005-10'),
    degrees: unsure,
    skills: unsure,
    sittings: unsure,
    jobs: 'declined',
  },
} as const satisfies Readonly<Record<string, Facts>>

export type Occupied = keyof typeof answersOf
