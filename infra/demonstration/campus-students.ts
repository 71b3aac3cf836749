import type { Facts, Item } from '../../shared/facts/answer.ts'

// Students who do not exist, as they might have answered; whoever is counted for the campus that does
// not exist either is one of them.

const known = <T>(value: T) => ({ known: value })

const degree = (level: string, field: string, awarded: string, completed: boolean): Item => ({
  id: '1',
  level: known(level),
  field: known(field),
  awarded: known(awarded),
  status: known(completed ? 'completed' : 'studying'),
  country: known('ID'),
  ...(completed ? {} : { 'full-time': known(true) }),
})

const skill = (language: string, level: string): Item =>
  ({ id: language, language: known(language), level: known(level) }) as Item

/** What all of them said. */
const ofKupang: Facts = {
  citizenship: known('ID'),
  residence: known('ID'),
  'domicile.province': known('NTT'),
  'document.ektp': known(true),
  'document.passport': known(false),
  stays: known([]),
  jobs: known([]),
  sittings: known([]),
  'jp.ssw-tests': known([]),
  'sea.basic-safety': known(false),
  'sea.security-awareness': known(false),
  'de-ausbildung-pflege.general-schooling': known(true),
  'us-j1-intern.english': known(false),
  'licence.str-nurse': known(false),
}

type Person = { readonly birth: string; readonly degree: Item; readonly skills: Item[] }

const person = ({ birth, degree: own, skills }: Person): Facts =>
  ({ ...ofKupang, birth: known(birth), degrees: known([own]), skills: known(skills) }) as Facts

export const campusStudents: readonly Facts[] = [
  person({ birth: '2005-05', degree: degree('s1', '0811', '2028-08', false), skills: [] }),
  person({
    birth: '2004-11',
    degree: degree('d3', '1013', '2027-07', false),
    skills: [skill('en', 'b1')],
  }),
  person({
    birth: '2002-04',
    degree: degree('d3', '0913', '2024-09', true),
    skills: [skill('en', 'a2'), skill('de', 'a2')],
  }),
  person({
    birth: '2001-08',
    degree: degree('s1', '0732', '2024-02', true),
    skills: [skill('en', 'b2')],
  }),
  person({
    birth: '2006-01',
    degree: degree('smk', '0721', '2025-05', true),
    skills: [skill('ja', 'a2')],
  }),
  person({ birth: '2003-03', degree: degree('d4', '0613', '2026-09', true), skills: [] }),
  // Who had little time.
  {
    birth: known('2005-09'),
    citizenship: known('ID'),
    degrees: known([degree('s1', '0311', '2028-07', false)]),
  },
  {
    ...ofKupang,
    birth: known('2004-02'),
    degrees: known([degree('s1', '0114', '2027-02', false)]),
    skills: 'dont-know',
  },
  {
    ...ofKupang,
    birth: known('1988-06'),
    degrees: known([degree('s1', '0231', '2012-03', true)]),
    skills: known([skill('en', 'b2')]),
  },
]
