import {
  all,
  any,
  during,
  fact,
  ge,
  gt,
  is,
  le,
  monthsBetween,
  never,
  onApplication,
  reaches,
  some,
  unsettled,
  when,
} from '../rules/builders.ts'
import type { Predicate, Quantity } from '../rules/rule.ts'
import { scales } from './scales.ts'

// Conditions over one sitting of a language test (an item of `sittings`, bound as `s`) and over
// schooling. Parts of two sittings never mix, because each condition speaks of one item.

/** Tests whose certificate names a CEFR level. */
export const levelTests = {
  de: ['goethe', 'telc', 'osd', 'ecl', 'testdaf', 'oif'],
  en: ['cambridge', 'cambridge-c1', 'telc'],
  fr: ['delf', 'dalf'],
  zh: ['tocfl'],
} as const

type Marks = Readonly<Record<string, number>>

/** Overall IELTS scores read as CEFR levels (the usual reading: 4.0 B1, 5.5 B2, 7.0 C1). */
const ieltsFor: Marks = { b1: 4, b2: 5.5, c1: 7 }
/** From this day on TOEFL iBT is scored from 1 to 6, before it from 0 to 120. */
const toeflRescaledOn = '2026-01-21'
/** Overall TOEFL iBT scores of either scale as its maker reads them as CEFR levels. */
const toeflBefore: Marks = { b1: 42, b2: 72, c1: 95 }
const toeflSince: Marks = { a1: 1, a2: 2, b1: 3, b2: 4, c1: 5, c2: 6 }

const ladder = (scales.cefr ?? []).flat()

/** The level's own mark, or the mark of the next level that has one: B1 shows A2 as well. */
const reachesMark = (marks: Marks, level: string): Predicate => {
  const least = ladder
    .slice(ladder.indexOf(level))
    .map((one) => marks[one])
    .find((mark) => mark !== undefined)
  return least === undefined ? never : ge(fact('s.overall'), least)
}

/**
 * The day of the sitting picks the scale. A score above 6 on a later sitting is the old-scale estimate
 * printed beside the result until 2028: no authority was found to say whether it counts.
 */
const toeflReaches = (level: string): Predicate =>
  when(
    during(fact('s.date'), toeflRescaledOn),
    when(gt(fact('s.overall'), 6), unsettled, reachesMark(toeflSince, level)),
    reachesMark(toeflBefore, level),
  )

/** This sitting proves the CEFR level: by its certificate's level, or by a mapped score. */
export const sittingProves = (level: string, tests?: readonly string[]): Predicate => {
  const named = tests ?? [...levelTests.de, ...levelTests.en, ...levelTests.fr, ...levelTests.zh]
  const accepts = (test: string) => tests === undefined || tests.includes(test)
  const ielts = ['ielts-academic', 'ielts-general'].filter(accepts)
  return any(
    all(is('s.test', ...named), reaches('s.level', level)),
    ...(ielts.length === 0 ? [] : [all(is('s.test', ...ielts), reachesMark(ieltsFor, level))]),
    ...(accepts('toefl-ibt')
      ? [
          all(is('s.test', 'toefl-ibt'), toeflReaches(level)),
          // Made for one country's visas: whether others take it was not found.
          all(is('s.test', 'toefl-ibt-australia'), unsettled),
        ]
      : []),
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
