import { all, any, fact, ge, is, le, monthsBetween, onApplication } from '../rules/builders.ts'
import type { Predicate } from '../rules/rule.ts'
import { sitting } from './proofs.ts'

// Proofs of Korean. A TOPIK result and a KIIP pre-test hold for two years; a completed KIIP stage
// holds for good. A pre-test is a sitting with `overall` (of 100) and `speaking` (the oral part);
// a completed stage is a sitting with `grade`.

/** The result is at most two years old on the day of application. */
const fresh = le(monthsBetween(fact('s.date'), onApplication), 24)

/** TOPIK at this grade or higher, not expired. */
export const topikAt = (grade: number): Predicate =>
  all(is('s.test', 'topik'), ge(fact('s.grade'), grade), fresh)

/** A KIIP stage completed at this number or higher. */
export const kiipCompleted = (stage: number): Predicate =>
  all(is('s.test', 'kiip'), ge(fact('s.grade'), stage))

/** A KIIP pre-test of at least this score, not expired. */
export const kiipPreTest = (score: number): Predicate =>
  all(is('s.test', 'kiip'), ge(fact('s.overall'), score), fresh)

/** The same, where an oral score under 3 voids it whatever the total (level 0 is assigned). */
export const kiipLevelAssigned = (score: number): Predicate =>
  all(kiipPreTest(score), ge(fact('s.speaking'), 3))

/** One Korean sitting that proves any of these. */
export const korean = (...proofs: readonly Predicate[]): Predicate => sitting('ko', any(...proofs))
