import type { Booking } from '../../shared/booking/booking.ts'
import type { Week } from '../../shared/booking/ledger.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { NoticeId } from './notices.ts'

/** One thing that happened in the table, as its stream tells it. */
export type TableEvent = {
  /** The same however often it is delivered. */
  readonly id: string
  readonly sequence: string
  /** The item it happened to; what cannot be read is neither of the two we tell people about. */
  readonly kind:
    | 'booking'
    | 'ledger'
    | 'case'
    | 'assessment'
    | 'campus'
    | 'key-ring'
    | 'numbers'
    | 'other'
  readonly item: string
  /** Undefined before it was first written, and after it was deleted. */
  readonly before: unknown
  readonly after: unknown
}

/** The seat somebody left, for the counselor who had it: the booking itself stands elsewhere now. */
export type Was = Pick<Booking, 'counselor' | 'service' | 'place'>

/** What is to be done at a later time; whoever does it looks first whether it still holds. */
export type Task =
  | {
      readonly kind: 'reminder'
      readonly letter: 'reminder-day' | 'reminder-hour'
      readonly booking: string
      readonly start: Instant
    }
  /** A request, an offer or a place in line runs out. */
  | { readonly kind: 'lapse'; readonly booking: string; readonly until: Instant }
  /** Something runs out in a ledger in which somebody waits. */
  | {
      readonly kind: 'line'
      readonly counselor: string
      readonly week: Week
      readonly at: Instant
    }
  /** A letter that could not be sent before. */
  | {
      readonly kind: 'letter'
      readonly notice: NoticeId
      readonly calendar?: 'request' | 'cancel' | undefined
      readonly was?: Was | undefined
    }

/** What is to be done about all that is kept. */
export type RecheckTask =
  /** A day begins: whatever came into force with it is looked at. */
  | { readonly kind: 'night' }
  | { readonly kind: 'walk'; readonly walk: string; readonly shard: number }
  /** A student could not be told before. */
  | { readonly kind: 'tell'; readonly assessment: string }

/** What happened that concerns editions and what is kept. */
export type RecheckEvent = {
  /** The same however often it is delivered. */
  readonly id: string
  readonly sequence: string
} & (
  | { readonly kind: 'activated' }
  | { readonly kind: 'walk-begun'; readonly walk: string }
  | { readonly kind: 'judged'; readonly assessment: string }
  /** Erased, or taken back. */
  | { readonly kind: 'gone'; readonly assessment: string }
)

/** An id of at most 64 letters, digits, dots and dashes; the same id is the same timer. */
export type Timer<T = Task> = { readonly id: string; readonly at: Instant; readonly task: T }

/** Does a task at its time, or at once if that is past; once or, rarely, more often. */
export type Scheduler<T = Task> = {
  readonly put: (timer: Timer<T>) => Promise<void>
  /** One that is not there is no error. */
  readonly remove: (timer: Timer<T>) => Promise<void>
  /** Takes back all whose id begins so. */
  readonly forget: (beginning: string) => Promise<void>
}
