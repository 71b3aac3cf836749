import {
  all,
  choose,
  count,
  eq,
  not,
  pointsWithout,
  same,
  some,
  sum,
} from '../../rules/builders.ts'
import type { Predicate, Quantity } from '../../rules/rule.ts'
import { abilities, accepted, allAtClb, atClb } from './clb.ts'

// What one sitting, as the first official language, is worth on the 67-point grid of the Federal
// Skilled Worker class. One profile holds one result a language, for the class and for the ranking.

/** Four points for CLB 7, one more for 8 and for 9, in each ability; 4 for the other language. */
export const selectionLanguage = (first: string): Quantity =>
  sum(
    16,
    count(...abilities.flatMap((ability) => [atClb(first, ability, 8), atClb(first, ability, 9)])),
    choose(
      some('sittings', 'other', allAtClb('other', 5), {
        where: all(accepted('other'), not(same(`${first}.language`, 'other.language'))),
      }),
      4,
      0,
    ),
  )

const least = 17
const most = 28
const mark = 67

/** How many points for language the rest of the grid still needs, from 17 to 28. */
export const languageNeeded = Array.from({ length: most - least + 1 }, (_, n) => least + n)

export const needs = (points: number): string => `needs-${points}-for-language`

/** Gates of the class: the rest of the grid leaves exactly so many points to the language. */
export const needGates: Readonly<Record<string, Predicate>> = Object.fromEntries(
  languageNeeded.map((points) => [needs(points), eq(pointsWithout('language'), mark - points)]),
)
