import {
  all,
  any,
  fact,
  figure,
  ge,
  is,
  lt,
  monthsBetween,
  onApplication,
  unsettled,
} from '../../rules/builders.ts'
import type { Predicate, Quantity } from '../../rules/rule.ts'

// Canada's language levels over one sitting, bound under the given name: CLB in English, NCLC in
// French. Each ability is looked up on its own, in the table in force on the day of the test.

export const abilities = ['listening', 'reading', 'writing', 'speaking'] as const
export type Ability = (typeof abilities)[number]

const tabled = {
  'ielts-general': 'ca.clb-ielts',
  'pte-core': 'ca.clb-pte',
  'tef-canada': 'ca.clb-tef',
}

/** One ability of the sitting is at this level or above. CELPIP prints the CLB itself. */
export const atClb = (sitting: string, ability: Ability, level: number): Predicate => {
  const score = fact(`${sitting}.${ability}`)
  return any(
    ...Object.entries(tabled).map(([test, table]) =>
      all(
        is(`${sitting}.test`, test),
        ge(score, figure(table, fact(`${sitting}.date`), `${ability}-${level}`)),
      ),
    ),
    all(is(`${sitting}.test`, 'celpip'), ge(score, level)),
    // No table was found for TCF Canada.
    all(is(`${sitting}.test`, 'tcf-canada'), unsettled),
  )
}

/** All four abilities of the sitting are at this level or above. */
export const allAtClb = (sitting: string, level: number): Predicate =>
  all(...abilities.map((ability) => atClb(sitting, ability, level)))

const testsOf = {
  en: ['ielts-general', 'celpip', 'pte-core'],
  fr: ['tef-canada', 'tcf-canada'],
} as const

/** A test that Canada accepts, under two years old on the day. */
export const accepted = (sitting: string, on: Quantity = onApplication): Predicate =>
  all(
    any(
      all(is(`${sitting}.language`, 'en'), is(`${sitting}.test`, ...testsOf.en)),
      all(is(`${sitting}.language`, 'fr'), is(`${sitting}.test`, ...testsOf.fr)),
    ),
    lt(monthsBetween(fact(`${sitting}.date`), on), 24),
  )

/** The floor of the skilled trades: CLB 5 to speak and listen, CLB 4 to read and write. */
export const tradeFloor = (sitting: string): Predicate =>
  all(
    atClb(sitting, 'speaking', 5),
    atClb(sitting, 'listening', 5),
    atClb(sitting, 'reading', 4),
    atClb(sitting, 'writing', 4),
  )
