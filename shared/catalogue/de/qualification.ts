import { all, any, is, reaches, some, yes } from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'

/** A degree of the university kind, D1 or above, is in hand; anabin or ZAB then place it. */
export const degreeHeld: Predicate = some(
  'degrees',
  'd',
  all(is('d.status', 'completed'), reaches('d.level', 'd1')),
)

/** A German degree, or a foreign one that is recognised or comparable (s.18(3) no.2 AufenthG). */
export const academicSkilledWorker: Predicate = any(
  all(degreeHeld, is('de.degree-standing', 'comparable')),
  some(
    'degrees',
    'd',
    all(is('d.status', 'completed'), reaches('d.level', 'd4'), is('d.country', 'DE')),
  ),
)

/** German vocational training, or a foreign one that is fully recognised (s.18(3) no.1). */
export const vocationalSkilledWorker: Predicate = any(
  is('de.recognition', 'full'),
  all(some('stays', 's', is('s.country', 'DE')), yes('de.german-vocational')),
)
