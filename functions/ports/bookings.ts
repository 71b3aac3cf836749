import type { Booking, StudentBook, VisitorBook } from '../../shared/booking/booking.ts'
import type { Change } from '../../shared/booking/decide.ts'
import type { Ledger, Week } from '../../shared/booking/ledger.ts'
import type { Roster } from '../../shared/booking/roster.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { LineOfCase } from '../../shared/casework/event.ts'

/** What a decision about a talk needs to see; hashes of students and visitors, never contacts. */
export type BookingQuestion = {
  readonly ledgers: readonly { readonly counselor: string; readonly weeks: readonly Week[] }[]
  readonly students?: readonly string[] | undefined
  readonly visitor?: string | undefined
  /** Other visitors, whose holds may have to be given up. */
  readonly holders?: readonly string[] | undefined
  readonly bookings?: readonly string[] | undefined
  readonly repeat?: string | undefined
}

/** What was answered to a request that may come again; secrets are derived anew, never kept. */
export type Repeat = {
  /** The hash of caller and key. */
  readonly id: string
  readonly bodyHash: string
  readonly status: number
  readonly body: string
  readonly expiresAt: Instant
}

/**
 * Everything asked for, each as it last was; what was never written is there with version 0. Only a
 * commit says whether all of it was so at one moment.
 */
export type BookingFindings = {
  readonly ledgers: readonly Ledger[]
  readonly students: readonly StudentBook[]
  readonly visitor?: VisitorBook | undefined
  readonly holders?: readonly VisitorBook[] | undefined
  readonly bookings: readonly Booking[]
  readonly repeat?: Repeat | undefined
}

/**
 * `stale`: nothing was written, for something that was read is another now, or the table was out of
 * breath. It must be read and decided again.
 */
export type Committed = 'done' | 'stale'

/** What one of the staff did with a talk, for the log of its case; one that has no case has no log. */
export type TalkLine = { readonly booking: string; readonly line: LineOfCase }

/** Talks; the table guards what was decided on what was read. */
export type BookingStore = {
  /** Offices and counselors, believed for a minute. */
  readonly roster: () => Promise<Roster>
  /** One consistent read; an expired repeat is none. */
  readonly read: (question: BookingQuestion, now: Instant) => Promise<BookingFindings>
  /**
   * One transaction: all of it, with the log's lines, or nothing and `stale`. An empty change writes
   * the repeat alone.
   */
  readonly commit: (
    change: Change,
    repeat?: Repeat,
    lines?: readonly TalkLine[],
  ) => Promise<Committed>
  /** A counselor's ledgers of these weeks, first to last, in one query. */
  readonly weeks: (counselor: string, first: Week, last: Week) => Promise<readonly Ledger[]>
}
