import { type DayBook, isDividing } from '../../../shared/gathering/day.ts'
import { stateOf } from './list-page.ts'
import { daysPath } from './paths.ts'
import type { Names } from './speech.ts'

// What every page of a day is given, and how its addresses are made.

export type Shown = {
  readonly book: DayBook
  readonly names: Names
  readonly now: number
  readonly origin: string
  /** Who looks, if they are of the roster: their own groups stand first. */
  readonly counselor?: string | undefined
  /** A group or a code that was asked for: it stands open. */
  readonly at?: string | undefined
}

export const pathOf = ({ book, names }: Shown, rest = ''): string =>
  daysPath(names.language, `/${book.day.id}${rest}`)

/** Changes whenever anything on the page does; also when a division was given up. */
export const tagOf = (day: DayBook['day'], now: number): string =>
  `"${day.version}.${day.moves}.${day.ticks}${isDividing(day, now) ? '.dividing' : ''}"`

export const isOpen = ({ book, now }: Shown): boolean =>
  ['open', 'formed'].includes(stateOf(book.day, now))
