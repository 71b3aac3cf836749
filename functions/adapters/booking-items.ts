import type { Booking, StudentBook, VisitorBook } from '../../shared/booking/booking.ts'
import { type Ledger, weekStart } from '../../shared/booking/ledger.ts'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import type { Repeat } from '../ports/bookings.ts'
import type { Key } from './batch-read.ts'
import { key } from './keys.ts'
import { ledgerItem } from './ledger-item.ts'

// What each thing looks like in the table, and back. `expiresAtSeconds` only lets the table tidy up,
// long after the clock has ended what lies there.

type Item = Key & Readonly<Record<string, unknown>>

const tidiedDays = 60

const seconds = (instant: Instant): number => Math.ceil(instant / 1_000)
const tidiedAfter = (...instants: readonly Instant[]) => ({
  ...(instants.length > 0 && {
    expiresAtSeconds: seconds(Math.max(...instants) + tidiedDays * dayMs),
  }),
})

const bare = ({ pk, sk, expiresAtSeconds, ...rest }: Item): unknown => rest

export const itemOfLedger = (ledger: Ledger) => ({
  ...key.ledger(ledger.counselor, ledger.week),
  ...ledgerItem(ledger),
  ...tidiedAfter(weekStart(ledger.week + 1)),
})

export const itemOfBooking = (booking: Booking) => ({
  ...key.booking(booking.id),
  ...booking,
  expiresAtSeconds: seconds(booking.expiresAt),
})

/** A booking as it lies in the table or comes by in its stream. */
export const bookingIn = (item: Item): Booking => bare(item) as Booking

/** `besides`: instants of what it was written for, so that an emptied book is tidied too. */
export const itemOfStudent = (book: StudentBook, besides: readonly Instant[]) => ({
  ...key.student(book.student),
  ...book,
  ...tidiedAfter(...book.entries.map(({ end }) => end), ...besides),
})

export const studentIn = (item: Item): StudentBook => bare(item) as StudentBook

export const itemOfVisitor = (before: VisitorBook, after: VisitorBook) => ({
  ...key.visitor(after.visitor),
  ...after,
  ...tidiedAfter(...[...before.holds, ...after.holds].map(({ until }) => until)),
})

export const visitorIn = (item: Item): VisitorBook => bare(item) as VisitorBook

export const itemOfRepeat = ({ id, ...repeat }: Repeat) => ({
  ...key.repeat(id),
  ...repeat,
  expiresAtSeconds: seconds(repeat.expiresAt),
})

export const repeatIn = (id: string, item: Item): Repeat => ({
  ...(bare(item) as Omit<Repeat, 'id'>),
  id,
})
