import type { Booking, StudentBook, stateAt, VisitorBook } from './booking.ts'
import { type Ledger, type Span, type Week, weekOf } from './ledger.ts'
import { type Offering, offeringOf } from './roster.ts'
import { withoutSeats } from './seats.ts'
import { type Offer, put, settled, swept } from './settle.ts'
import type { SlotRefusal } from './slots.ts'
import type { Instant } from './time.ts'
import { around, type Diary, ledgerOf, weeksLooked } from './weeks.ts'

// What every decision begins and ends with: the books as the clock has made them, and all that has
// to be written, together, once it is taken.

/** What was read, and what a decision stands on. */
export type Books = {
  readonly diaries: readonly Diary[]
  /** One for each way the student can be reached; version 0 where there is none yet. */
  readonly students: readonly StudentBook[]
  readonly visitor?: VisitorBook | undefined
  /** Of others, whose holds may have to be given up. */
  readonly holders?: readonly VisitorBook[] | undefined
}

export type Rewritten<T> = { readonly before: T; readonly after: T }

/** All that one decision writes, in one transaction, and what must still be as it was read. */
export type Change = {
  readonly ledgers: readonly Rewritten<Ledger>[]
  readonly guards: readonly Ledger[]
  /** Each as it shall be; its version is one more than the one it was decided on. */
  readonly bookings: readonly Booking[]
  /** To be there no more, as they were read. */
  readonly erased?: readonly Booking[] | undefined
  /** To write into bookings that were not read: their turn in line has come. */
  readonly offers: readonly Offer[]
  readonly students: readonly Rewritten<StudentBook>[]
  readonly visitor?: Rewritten<VisitorBook> | undefined
  readonly holders?: readonly Rewritten<VisitorBook>[] | undefined
}

export type Decided<T = unknown> = { readonly kind: 'decided'; readonly change: Change } & T

export type BookingRefusal =
  | SlotRefusal
  | { readonly kind: 'counselor-unknown'; readonly counselor: string }
  | { readonly kind: 'way-not-offered'; readonly ways: readonly string[] }
  | { readonly kind: 'too-many-holds'; readonly holdsMax: number }
  | { readonly kind: 'too-many-held'; readonly heldMax: number }
  | { readonly kind: 'hold-not-yours' }
  /** `taken`: all the time this student has given away, so that nothing in it is named instead. */
  | { readonly kind: 'student-busy'; readonly start: Instant; readonly taken: readonly Span[] }
  | { readonly kind: 'seat-already' }
  | { readonly kind: 'already-waiting' }
  | { readonly kind: 'line-full'; readonly lineMax: number }
  | { readonly kind: 'not-full'; readonly start: Instant }
  | { readonly kind: 'range-empty' }
  | { readonly kind: 'too-many-asked'; readonly askedMax: number }
  | { readonly kind: 'too-many-moves'; readonly movesMax: number }
  | { readonly kind: 'already-started'; readonly start: Instant }
  | { readonly kind: 'not-yet-started'; readonly start: Instant }
  | { readonly kind: 'not-live'; readonly state: ReturnType<typeof stateAt> }

export type Answer<T = unknown> = Decided<T> | BookingRefusal

export type OneBooking = { readonly booking: Booking }

/** Where and when a talk is asked for. */
export type At = { readonly counselor: string; readonly service: string; readonly start: Instant }

export const emptyChange = {
  ledgers: [],
  guards: [],
  bookings: [],
  offers: [],
  students: [],
} as const satisfies Change

export const diaryIn = ({ diaries }: Books, counselor: string): Diary | undefined =>
  diaries.find((one) => one.counselor.id === counselor)

/** One counselor's diary, before and after the clock has done its work. */
export type Desk = {
  readonly read: Diary
  readonly diary: Diary
  readonly offers: readonly Offer[]
  readonly now: Instant
}

/** A desk at which a week is decided about: its line has moved up, and no other. */
export function deskAt(read: Diary, week: Week, now: Instant): Desk {
  const { diary, offers } = settled(around(read, week), now)
  return { read, diary: diary.ledgers.reduce(put, swept(read, now)), offers, now }
}

/** The desk for a kind of talk in the week of an instant, or why there is none. */
export function openDesk(
  books: Books,
  { counselor, service, start }: At,
  now: Instant,
): { readonly desk: Desk; readonly offering: Offering } | BookingRefusal {
  const diary = diaryIn(books, counselor)
  if (diary === undefined) return { kind: 'counselor-unknown', counselor }
  const offering = offeringOf(diary.counselor, service)
  if (offering === undefined) return { kind: 'service-unknown', service }
  return { desk: deskAt(diary, weekOf(start), now), offering }
}

export type DiaryChange = Pick<Change, 'ledgers' | 'guards' | 'offers'>

/** Most ledgers stayed the very same, and need not be written out to be compared. */
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * What became of a diary. The line moves up once more: what was freed is offered at once. Whatever
 * a new seat's freedom rests on is guarded, an offered seat's too; that something ran out is no
 * reason to write.
 */
export function closed(
  { read, offers, now }: Omit<Desk, 'diary'>,
  after: Diary,
  looked: readonly Week[],
): DiaryChange {
  const clean = swept(read, now)
  const last = settled(after, now)
  const made = [...offers, ...last.offers]
  const rests = new Set([
    ...looked,
    ...made.flatMap(({ start }) => weeksLooked(read.counselor, start)),
  ])
  const isNew = ({ week }: Ledger): boolean =>
    !same(ledgerOf(clean, week), ledgerOf(last.diary, week))
  return {
    offers: made,
    ledgers: read.ledgers.filter(isNew).map((before) => ({
      before,
      after: { ...ledgerOf(last.diary, before.week), version: before.version + 1 },
    })),
    guards: [...rests].map((week) => ledgerOf(read, week)).filter((one) => !isNew(one)),
  }
}

/** Where in the ledgers a booking has its seat or stands in line. */
const weekOfBooking = ({ place, waitsFor }: Booking): Week | undefined => {
  const at = place?.start ?? waitsFor?.from
  return at === undefined ? undefined : weekOf(at)
}

/** A diary in which a booking has neither seat nor place in line. */
export function withoutBooking(diary: Diary, booking: Booking): Diary {
  const week = weekOfBooking(booking)
  if (week === undefined) return diary
  const ledger = withoutSeats(ledgerOf(diary, week), [booking.id])
  return put(diary, { ...ledger, waiting: ledger.waiting.filter(({ id }) => id !== booking.id) })
}

/** What becomes of a counselor's diary once this booking's seat or place in line is gone. */
export function vacated(books: Books, booking: Booking, now: Instant): DiaryChange {
  const read = diaryIn(books, booking.counselor)
  if (read === undefined) return { ledgers: [], guards: [], offers: [] }
  return closed({ read, offers: [], now }, withoutBooking(read, booking), [])
}
