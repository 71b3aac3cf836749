import type { Booking } from '../../shared/booking/booking.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { BulkMove } from '../../shared/casework/bulk.ts'
import type { CaseBooking, CaseHead } from '../../shared/casework/case.ts'
import type { CaseEvent, LogEntry } from '../../shared/casework/event.ts'
import type { QueueEntry, QueueFilter, QueueList } from '../../shared/casework/queue.ts'
import type { Seen } from '../../shared/casework/since.ts'
import type { AssessmentPart } from './assessments.ts'
import type { Committed } from './bookings.ts'

/** One change of a case, with all that has to be written together. */
export type CaseChange = {
  /** As it was read; undefined: there was none. */
  readonly before: CaseHead | undefined
  /** Undefined: there is none any more. */
  readonly after: CaseHead | undefined
  readonly event?: CaseEvent | undefined
  readonly log?: LogEntry | undefined
  /** To be written with it, if nobody has changed it meanwhile. */
  readonly booking?: Booking | undefined
  readonly assessment?: AssessmentPart | undefined
  /** A talk's own case that goes on in this one and ends, with what the staff wrote there. */
  readonly joins?: { readonly head: CaseHead; readonly events: readonly CaseEvent[] } | undefined
}

/** A stretch of a list: after an order, or between two; the end is exclusive. */
export type QueueStretch = {
  readonly after?: string | undefined
  readonly from?: Instant | undefined
  readonly to?: Instant | undefined
  readonly most: number
}

/** Cases of offices, their queue and their log; the table guards what was decided on what was read. */
export type CaseStore = {
  /** As they lie there; one that has expired by clock is none. */
  readonly heads: (ids: readonly string[], now: Instant) => Promise<readonly CaseHead[]>
  /** The case a booking belongs to. */
  readonly caseOf: (booking: string) => Promise<string | undefined>
  /**
   * Talks that brought an assessment and have cases of their own; kept as long as both are. Keeping one
   * again, or where the assessment is gone, does nothing.
   */
  readonly apart: {
    readonly keep: (assessment: string, booking: CaseBooking) => Promise<void>
    readonly list: (assessment: string) => Promise<readonly string[]>
    readonly forget: (assessment: string, booking?: string) => Promise<void>
  }
  /** The cases of an office that go by a code. */
  readonly byCode: (office: string, code: string) => Promise<readonly string[]>
  /** One transaction: head, event, log, lists and counts; or nothing and `stale`. */
  readonly commit: (change: CaseChange) => Promise<Committed>
  /** All that happened, oldest first. */
  readonly events: (id: string) => Promise<readonly CaseEvent[]>
  readonly seen: (id: string, member: string) => Promise<Seen | undefined>
  /** Somebody looked: the log and what they saw, together; false where there is no case any more. */
  readonly looked: (entry: LogEntry, seen?: Seen) => Promise<boolean>
  /**
   * A student was seen outside a case: the log of their case, or where no office has one, of their
   * assessment; false where neither is there any more.
   */
  readonly noted: (entry: LogEntry) => Promise<boolean>
  /** What they see now, within one visit; false where there is no case any more. */
  readonly saw: (id: string, member: string, seen: Seen) => Promise<boolean>
  /** The log of one case, newest first. */
  readonly views: (id: string, now: Instant) => Promise<readonly LogEntry[]>
  /** The log of an office on one day of Kupang, newest first, and where to go on. */
  readonly log: (
    office: string,
    day: string,
    page: { readonly before?: string | undefined; readonly most: number },
  ) => Promise<{ readonly entries: readonly LogEntry[]; readonly before?: string | undefined }>
  /** A stretch of one list of an office, in its order. */
  readonly lines: (
    office: string,
    list: QueueList,
    stretch: QueueStretch,
  ) => Promise<readonly QueueEntry[]>
  /** How many open cases an office has by each filter, all in one query. */
  readonly counts: (office: string) => Promise<ReadonlyMap<QueueFilter, number>>
  /** Deletes what lies in the partition of a case up to a version, but the head; again does no harm. */
  readonly purge: (id: string, toVersion?: number) => Promise<void>
  /**
   * Of what is shown no more goes what the staff remember to have seen, and from the lead's log why
   * they did what they did; the lines stay. Again does no harm.
   */
  readonly unsee: (id: string) => Promise<void>
  /** What an expired case left in lists and counts goes; again does no harm. */
  readonly retire: (head: CaseHead) => Promise<void>
  readonly keepBulk: (move: BulkMove) => Promise<void>
  readonly bulk: (id: string, now: Instant) => Promise<BulkMove | undefined>
}
