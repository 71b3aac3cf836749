import type { Booking, StudentBook } from './booking.ts'
import type { BookingRefusal, Books, Rewritten } from './desk.ts'
import type { Session } from './ledger.ts'
import type { Instant } from './time.ts'

// What one student has over all counselors: nobody sits in two talks at once, nor twice in one.

export type Entry = StudentBook['entries'][number]

/** What in a student's book still counts. */
const liveEntries = ({ entries }: StudentBook, now: Instant): readonly Entry[] =>
  entries.filter(({ end, until }) => end > now && (until === undefined || until > now))

export const entriesOf = ({ students }: Pick<Books, 'students'>, now: Instant): readonly Entry[] =>
  students.flatMap((book) => liveEntries(book, now))

export type Sitting = Pick<Session, 'start' | 'end' | 'seats'>

/** Why this student cannot also sit in a session, or undefined. A place in line takes no time. */
export function whyBusy(
  books: Pick<Books, 'students'>,
  session: Sitting,
  now: Instant,
  besides?: string,
): BookingRefusal | undefined {
  const entries = entriesOf(books, now).filter(({ booking }) => booking !== besides)
  // By seats: a session is named for who came first, and that student may have begun another since.
  const sits = ({ booking }: Entry): boolean => session.seats.some(({ id }) => id === booking)
  if (entries.some(sits)) return { kind: 'seat-already' }
  const sitting = entries.filter(({ line }) => line !== true)
  const other = sitting.find(({ start, end }) => session.start < end && start < session.end)
  const taken = sitting.map(({ start, end }) => ({ from: start, to: end }))
  return other && { kind: 'student-busy', start: other.start, taken }
}

/** The entry of a seat. */
export const entryOf = (
  { id, until }: Pick<Booking, 'id' | 'until'>,
  { id: session, start, end }: Pick<Session, 'id' | 'start' | 'end'>,
): Entry => ({ booking: id, session, start, end, ...(until !== undefined && { until }) })

const rewritten = (before: StudentBook, entries: readonly Entry[]): Rewritten<StudentBook> => ({
  before,
  after: { ...before, version: before.version + 1, entries },
})

/** The student's books with this one entry for a booking, or with none. */
export const rebooked = (
  { students }: Books,
  booking: string,
  entry: Entry | undefined,
  now: Instant,
): readonly Rewritten<StudentBook>[] =>
  students.map((before) => {
    const others = liveEntries(before, now).filter((one) => one.booking !== booking)
    return rewritten(before, entry === undefined ? others : [...others, entry])
  })

/** The books of all who sit in a session, once it is at another time. */
export const rebookedAll = (
  { students }: Books,
  bookings: readonly Booking[],
  session: Session,
  now: Instant,
): readonly Rewritten<StudentBook>[] =>
  students.map((before) =>
    rewritten(
      before,
      liveEntries(before, now).map((entry) => {
        const booking = bookings.find(
          ({ id, state }) => id === entry.booking && state !== 'offered',
        )
        return booking === undefined ? entry : entryOf(booking, session)
      }),
    ),
  )

/** The books in which a booking stands. */
export const booksWith = ({ students }: Books, booking: string): Pick<Books, 'students'> => ({
  students: students.filter(({ entries }) => entries.some((one) => one.booking === booking)),
})
