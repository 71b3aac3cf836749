import type { StudentBook } from './booking.ts'
import type { BookingRefusal, Change } from './desk.ts'
import { dayMs, type Instant } from './time.ts'

// How often one contact may be written down for a talk: it may be somebody else's, who would get a
// letter each time.

/** A family shares a telephone; nobody needs more in a day. */
export const askedPerDayMax = 6

const lately = ({ asked = [] }: StudentBook, now: Instant): readonly Instant[] =>
  asked.filter((at) => at > now - dayMs)

/** Why nothing more is asked for under these contacts today, or undefined. */
export const whyTooMany = (
  students: readonly StudentBook[],
  now: Instant,
  askedMax: number = askedPerDayMax,
): BookingRefusal | undefined =>
  students.some((book) => lately(book, now).length >= askedMax)
    ? { kind: 'too-many-asked', askedMax }
    : undefined

/** The same change, with a note that each of the contacts asked; giving a talk up takes none back. */
export const withAsking = (change: Change, now: Instant): Change => ({
  ...change,
  students: change.students.map(({ before, after }) => ({
    before,
    after: { ...after, asked: [...lately(before, now), now] },
  })),
})
