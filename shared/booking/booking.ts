import type { TalkLanguage, Topic, Way } from './roster.ts'
import type { Instant } from './time.ts'

// A booking is one student's seat, or their place in line for one, over its whole life: one id, one
// private link, one calendar entry.

/** How far it has come. What ends by clock is told by `stateAt`, never by what happens to be stored. */
export type BookingState =
  | 'waiting'
  | 'offered'
  | 'pending'
  | 'confirmed'
  | 'cancelled'
  | 'declined'
  | 'lapsed'
  | 'attended'
  | 'no-show'

/** How the student is reached; at least one of the two ways. */
export type Contact = {
  readonly name: string
  /** Normalised: lower case, without spaces around. */
  readonly email?: string | undefined
  /** Digits with country code, without a plus: "6281234567890". */
  readonly whatsapp?: string | undefined
}

export const bookingPurposes = ['guardian', 'assessment', 'reminders', 'statistics'] as const
/**
 * What a student may agree to beside the talk, which rests on their asking for it: refusing all of
 * this still books one. `guardian`: under 18 theirs, as the student tells it; `assessment`: the
 * counselor may see it.
 */
export type BookingPurpose = (typeof bookingPurposes)[number]

export type BookingConsent = {
  readonly purpose: BookingPurpose
  readonly version: string
  readonly givenAt: string
  /** Since when it holds no more; that it was given stays to be seen. */
  readonly withdrawnAt?: string | undefined
}

/** Whether a student agreed to something and still does. */
export const agreesTo = (
  { consents }: { readonly consents: readonly BookingConsent[] },
  purpose: BookingPurpose,
): boolean => consents.some((one) => one.purpose === purpose && one.withdrawnAt === undefined)

/** What the student told us for the talk. */
export type Wishes = {
  readonly topic: Topic
  readonly way: Way
  /** The language of pages and mails. */
  readonly language: 'id' | 'en'
  /** The language of the talk, if it was chosen. */
  readonly spoken?: TalkLanguage | undefined
  /** The zone the student reads times in, IANA. */
  readonly zone: string
  readonly note?: string | undefined
  /** Who comes along. */
  readonly supporter?: string | undefined
  /** What makes the talk possible for them: a sign interpreter, step-free access. */
  readonly access?: string | undefined
  /** Somebody asked for money or papers, or they leave within 14 days. */
  readonly urgent: boolean
  /** A read-only link to the assessment, only with the consent `assessment`. */
  readonly assessment?: string | undefined
  /** Under 18: who answers for them, and how that person is reached. */
  readonly guardian?: { readonly name: string; readonly reach: string } | undefined
  /** The slug of the campus whose page it was booked from. */
  readonly campus?: string | undefined
}

/** Where and when: undefined while waiting. */
export type Place = {
  readonly counselor: string
  readonly service: string
  readonly session: string
  readonly start: Instant
  readonly end: Instant
  /** Of a session at a campus fair: where. */
  readonly at?: string | undefined
}

export type Booking = {
  readonly id: string
  /** The hash of the secret of its private link. */
  readonly linkHash: string
  readonly version: number
  readonly state: BookingState
  readonly counselor: string
  readonly service: string
  readonly place?: Omit<Place, 'counselor' | 'service'> | undefined
  /** While waiting: the starts that would suit. */
  readonly waitsFor?: { readonly from: Instant; readonly to: Instant } | undefined
  /** Until when an offer or a request stands. */
  readonly until?: Instant | undefined
  readonly contact: Contact
  readonly wishes: Wishes
  readonly consents: readonly BookingConsent[]
  /** How often the student has moved it. */
  readonly moves: number
  /** Of the calendar entry: grows with each change a calendar must see. */
  readonly sequence: number
  readonly createdAt: Instant
  readonly changedAt: Instant
  readonly cancelledAt?: Instant | undefined
  readonly cancelledBy?: 'student' | 'office' | undefined
  /** A word from the office with a decline, a move or a cancel. */
  readonly reason?: string | undefined
  /** When link and record end. */
  readonly expiresAt: Instant
  /** The version last told of, where only what was agreed to has changed since. */
  readonly toldVersion?: number | undefined
}

/** A record stays so long after the talk, or after the time somebody waited for. */
export const keptDays = 180
/** And so long after it was given up or declined. */
export const keptAfterEndDays = 30

/** At most so often a student moves one booking. */
export const movesMax = 3
/** Live holds a visitor may have. */
export const holdsMax = 2
/**
 * Live holds in one week of a counselor, whoever has them: holding costs nothing, so nobody may
 * close a week by it. A start can be booked without.
 */
export const heldPerWeekMax = 8
export const holdMinutes = 10
/**
 * So many stand in line for one counselor's week at most: whoever comes after them waits in vain,
 * and all who may be offered a seat at one moment fit into one transaction.
 */
export const lineMax = 40
/** So long an answer is given again to whoever repeats the request with its key. */
export const repeatHours = 24

/** When a state ends by itself: a request or an offer runs out, a place in line with its range. */
const runsOut = ({ state, until, waitsFor }: Booking): Instant | undefined => {
  if (state === 'waiting') return waitsFor?.to
  return state === 'pending' || state === 'offered' ? until : undefined
}

/** The state a booking is in at an instant: what ran out has lapsed, whether or not anybody wrote it. */
export const stateAt = (booking: Booking, now: Instant): BookingState =>
  (runsOut(booking) ?? Infinity) <= now ? 'lapsed' : booking.state

/** What one student has, over all counselors: it guards against overlap and double seats. */
export type StudentBook = {
  /** The hash of a normalised contact. */
  readonly student: string
  readonly version: number
  readonly entries: readonly {
    readonly booking: string
    readonly session: string
    readonly start: Instant
    readonly end: Instant
    /** Of a request: when it stops counting. */
    readonly until?: Instant | undefined
    /** A place in line takes no time; the entry only keeps the student from standing there twice. */
    readonly line?: true | undefined
  }[]
  /** When, of late, something was asked for under this contact. */
  readonly asked?: readonly Instant[] | undefined
}

/** The holds of one visitor. */
export type VisitorBook = {
  readonly visitor: string
  readonly version: number
  readonly holds: readonly {
    readonly seat: string
    readonly counselor: string
    readonly service: string
    readonly start: Instant
    readonly until: Instant
  }[]
}
