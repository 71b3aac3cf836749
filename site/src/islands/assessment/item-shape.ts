// Which fields an item's form shows, given what is chosen so far. What is not shown here but decides
// something is asked by itself later.

import { testsFor } from '../../../../shared/result/tests-of-language.ts'

type Chosen = Readonly<Record<string, string | undefined>>

const fourParts = ['listening', 'reading', 'writing', 'speaking']
const scored = ['overall', ...fourParts]

/** What stands on the certificate of each test. */
const onCertificate: Readonly<Record<string, readonly string[]>> = {
  'ielts-academic': scored,
  'ielts-general': scored,
  'toefl-ibt': scored,
  'toefl-ibt-australia': scored,
  'toefl-itp': ['overall', 'listening', 'reading'],
  toeic: ['overall', 'listening', 'reading'],
  cambridge: ['level', ...scored],
  'cambridge-c1': ['level', ...scored],
  'pte-academic': scored,
  'pte-core': scored,
  oet: fourParts,
  celpip: fourParts,
  met: scored,
  languagecert: ['level', ...scored],
  'languagecert-academic': ['level', ...scored],
  jlpt: ['jlpt'],
  'jft-basic': ['overall'],
  bjt: ['overall'],
  topik: ['grade'],
  'eps-topik': ['overall'],
  kiip: ['grade', 'overall', 'speaking'],
  hsk: ['grade'],
  'tef-canada': fourParts,
  'tcf-canada': fourParts,
}

/** Of these tests those of the language, by their names. */
export function testsIn(
  named: ReadonlyMap<string, string>,
  language: string | undefined,
): ReadonlyMap<string, string> {
  const tests = testsFor(language)
  return tests === undefined ? named : new Map([...named].filter(([test]) => tests.includes(test)))
}

const withoutField = ['none', 'sd', 'smp', 'sma']

const shapes: Readonly<Record<string, (chosen: Chosen) => readonly string[]>> = {
  degrees: ({ status, level }) => [
    'status',
    ...(status ? ['level'] : []),
    ...(level && !withoutField.includes(level) ? ['field'] : []),
    ...(level ? ['awarded'] : []),
  ],
  sittings: ({ language, test }) => [
    'language',
    ...(language ? ['test'] : []),
    ...(test ? [...(onCertificate[test] ?? ['level']), 'date'] : []),
  ],
  jobs: ({ ongoing }) => [
    ...['occupation', 'internship', 'paid', 'country', 'from', 'ongoing'],
    ...(ongoing === 'no' ? ['to'] : []),
    ...['hours-per-week', 'related'],
  ],
  stays: ({ ongoing }) => [
    ...['country', 'permit', 'from', 'ongoing'],
    ...(ongoing === 'no' ? ['to'] : []),
    'lawful',
  ],
}

/** Every field a list's form may ever show; undefined where it shows all. */
const mayShow: Readonly<Record<string, readonly string[]>> = {
  degrees: ['status', 'level', 'field', 'awarded'],
  sittings: ['language', 'test', 'level', 'jlpt', 'grade', ...scored, 'date'],
  jobs: 'occupation internship paid country from ongoing to hours-per-week related'.split(' '),
  stays: ['country', 'permit', 'from', 'ongoing', 'to', 'lawful'],
}

/** The fields a list's form holds, in the order of the form. */
export const fieldsHeld = (list: string, all: readonly string[]): readonly string[] =>
  mayShow[list]?.filter((name) => all.includes(name)) ?? all

/** The fields shown now. */
export const fieldsShown = (
  list: string,
  all: readonly string[],
  chosen: Chosen,
): readonly string[] => shapes[list]?.(chosen).filter((name) => all.includes(name)) ?? all

/** What follows from a choice without asking: a general secondary school has a field by definition. */
export const fieldsImplied = (
  list: string,
  chosen: Chosen,
): Readonly<Record<string, { readonly known: string }>> =>
  list === 'degrees' && chosen.level === 'sma' ? { field: { known: '0011' } } : {}
