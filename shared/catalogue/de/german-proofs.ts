import { levelTests, sitting, sittingProves } from '../../facts/proofs.ts'
import { all, any, is, not, reaches, unsettled } from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'

/** Proved by a score, not by a level on the certificate. */
const scoredTests = ['ielts-academic', 'ielts-general', 'toefl-ibt']
const anyLevelTests = ['goethe', 'telc', 'osd', 'ecl']
const englishTests = [...scoredTests, ...levelTests.en]
/** "Another ALTE test" is accepted; whether a test of no listed kind is one is not known here. */
const perhapsAlte = (level: string): Predicate =>
  all(
    is('s.test', 'languagecert', 'languagecert-academic', 'other'),
    reaches('s.level', level),
    unsettled,
  )

type Age = { readonly monthsMax?: number }

/** The level on any certificate at all, whoever issued it. */
export const atLevel = (language: string, level: string): Predicate =>
  sitting(
    language,
    any(sittingProves(level), all(not(is('s.test', ...scoredTests)), reaches('s.level', level))),
  )

/** German by a certificate the Federal Foreign Office accepts; TestDaF starts at B2. */
export const acceptedGerman = (level: string, age: Age = {}): Predicate =>
  sitting(
    'de',
    all(
      any(is('s.test', ...anyLevelTests), all(is('s.test', 'testdaf'), reaches('s.level', 'b2'))),
      reaches('s.level', level),
    ),
    age,
  )

/** English by IELTS, TOEFL or another ALTE test. */
export const acceptedEnglish = (level: string, age: Age = {}): Predicate =>
  sitting('en', any(sittingProves(level, englishTests), perhapsAlte(level)), age)
