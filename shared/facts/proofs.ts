import {
  all,
  any,
  fact,
  ge,
  is,
  le,
  monthsBetween,
  onApplication,
  reaches,
  some,
} from '../rules/builders.ts'
import type { Predicate, Quantity } from '../rules/rule.ts'

// Conditions over one sitting of a language test (an item of `sittings`, bound as `s`) and over
// schooling. Parts of two sittings never mix, because each condition speaks of one item.

/** Tests whose certificate names a CEFR level. */
export const levelTests = {
  de: ['goethe', 'telc', 'osd', 'ecl', 'testdaf', 'oif'],
  en: ['cambridge', 'telc'],
  fr: ['delf', 'dalf'],
  zh: ['tocfl'],
} as const

/** Overall IELTS scores read as CEFR levels (the usual reading: 4.0 B1, 5.5 B2, 7.0 C1). */
const ieltsFor: Readonly<Record<string, number>> = { b1: 4, b2: 5.5, c1: 7 }
/** Overall TOEFL iBT scores read as CEFR levels (ETS's own bands up to January 2026). */
const toeflFor: Readonly<Record<string, number>> = { b1: 42, b2: 72, c1: 95 }

const scored = (
  tests: readonly string[],
  table: Readonly<Record<string, number>>,
  level: string,
) => {
  const mark = table[level]
  return mark === undefined ? [] : [all(is('s.test', ...tests), ge(fact('s.overall'), mark))]
}

/** This sitting proves the CEFR level: by its certificate's level, or by a mapped score. */
export const sittingProves = (level: string, tests?: readonly string[]): Predicate => {
  const named = tests ?? [...levelTests.de, ...levelTests.en, ...levelTests.fr, ...levelTests.zh]
  const accepts = (test: string) => tests === undefined || tests.includes(test)
  const ielts = ['ielts-academic', 'ielts-general'].filter(accepts)
  const toefl = ['toefl-ibt'].filter(accepts)
  return any(
    all(is('s.test', ...named), reaches('s.level', level)),
    ...(ielts.length === 0 ? [] : scored(ielts, ieltsFor, level)),
    ...(toefl.length === 0 ? [] : scored(toefl, toeflFor, level)),
  )
}

/** A sitting in this language exists that holds the condition (and is young enough). */
export const sitting = (
  language: string,
  hold: Predicate,
  options: { monthsMax?: number; on?: Quantity } = {},
): Predicate =>
  some(
    'sittings',
    's',
    all(
      hold,
      ...(options.monthsMax === undefined
        ? []
        : [le(monthsBetween(fact('s.date'), options.on ?? onApplication), options.monthsMax)]),
    ),
    { where: is('s.language', language) },
  )

/** A certificate proves at least this CEFR level in the language. */
export const certified = (
  language: string,
  level: string,
  options: { tests?: readonly string[]; monthsMax?: number; on?: Quantity } = {},
): Predicate => sitting(language, sittingProves(level, options.tests), options)

/** JLPT at this level or higher. */
export const jlpt = (level: 'n5' | 'n4' | 'n3' | 'n2' | 'n1'): Predicate =>
  sitting('ja', all(is('s.test', 'jlpt'), reaches('s.jlpt', level)))

/** The school after which each level is entered: being there shows that the level is finished. */
const nextSchool: Readonly<Record<string, string>> = { sd: 'smp', smp: 'sma', sma: 'd1', smk: 'd1' }

/** A completed education at least this high. Studying at the next level shows it too. */
export const schooled = (level: string, where?: Predicate): Predicate => {
  const done = all(is('d.status', 'completed'), reaches('d.level', level))
  const next = nextSchool[level]
  const hold = next === undefined ? done : any(done, reaches('d.level', next))
  return some('degrees', 'd', where === undefined ? hold : all(hold, where))
}
