import type { Outlook } from '../assessment/outlook.ts'
import type { BookingState } from '../booking/booking.ts'
import type { Instant } from '../booking/time.ts'
import type { Answer } from '../facts/answer.ts'

// A case is one student's matter with one office. What the office keeps of it is here; what the
// student told stays in the assessment and the bookings and is read there each time, so that
// whatever they take back is gone at once.

/** Somebody of the staff, as others are told of them. */
export type Person = { readonly id: string; readonly name: string }

/** Kinds of paper a fact can be confirmed by; never a scan, never a number that stands on one. */
export const documents = [
  'diploma',
  'transcript',
  'enrolment-letter',
  'language-certificate',
  'work-reference',
  'employment-contract',
  'licence',
  'driving-licence',
  'passport-seen',
  'id-card-seen',
  'bank-letter',
  'other-paper',
] as const
export type DocumentKind = (typeof documents)[number]

/** A paper was held in a hand: which kind, the day it bears, and when it was seen. */
export type Confirmation = {
  readonly document: DocumentKind
  /** The day that stands on it, where it bears one. */
  readonly dated?: string | undefined
  /** The day it was seen. */
  readonly seen: string
  /** The mark of the answer it shows; absent: written before there were marks. */
  readonly about?: string | undefined
  readonly by: Person
  readonly at: Instant
}

/** What a counselor knows better, beside what the student said: that stays as it was said. */
export type Correction = {
  readonly answer: Answer
  readonly reason: string
  /** The mark of the student's answer it was made about; absent: written before there were marks. */
  readonly about?: string | undefined
  readonly by: Person
  readonly at: Instant
}

export type OverrideState =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'approved'
      readonly by: Person
      readonly office: string
      readonly at: Instant
    }
  | {
      readonly kind: 'refused'
      readonly by: Person
      readonly office: string
      readonly at: Instant
      readonly reason: string
    }

/** A verdict that a human gives instead of the rules; it counts once a lead has approved it. */
export type Override = {
  readonly id: string
  readonly programme: string
  /** One requirement of it; undefined: the programme as a whole. */
  readonly requirement?: string | undefined
  readonly verdict: 'met' | 'unmet'
  readonly reason: string
  /** The marks of the answers it was decided by, of each fact its rules read. */
  readonly about?: Readonly<Record<string, string>> | undefined
  readonly by: Person
  readonly at: Instant
  /** Whose lead is to say yes or no: the office's own, or any other's. */
  readonly waitsFor: 'own-office' | 'other-office'
  readonly state: OverrideState
}

export type Recommendation = {
  readonly programme: string
  readonly by: Person
  readonly at: Instant
}

export type FollowUp = {
  /** A calendar day. */
  readonly on: string
  readonly what: string
  readonly by: Person
  readonly at: Instant
}

/** A booking as far as the office's order hangs on it. */
export type CaseBooking = {
  readonly id: string
  readonly version: number
  readonly state: BookingState
  /** The roster's id of whom it is with. */
  readonly counselor: string
  readonly start?: Instant | undefined
  readonly end?: Instant | undefined
  /** Whose word ended it. */
  readonly cancelledBy?: 'student' | 'office' | undefined
  readonly urgent: boolean
  /** Its student lets the counselor see the assessment. */
  readonly shows: boolean
  readonly createdAt: Instant
  /** How often its student moved it; what else moves it is the office. */
  readonly moves?: number | undefined
  readonly campus?: string | undefined
  readonly language: CaseLanguage
  /** Until when its record is kept. */
  readonly expiresAt: Instant
}

/** That the student shared the assessment with this office, without a word of what is in it. */
export type CaseSharing = {
  readonly givenAt: Instant
  readonly urgent: boolean
  /** The day they leave, if they said so. */
  readonly leaves?: string | undefined
  readonly campus?: string | undefined
  readonly language: CaseLanguage
  readonly expiresAt: Instant
}

/** What a talk can be held in; open, for offices may speak more. */
export type CaseLanguage = string

export type CaseOutlook = Outlook['kind']

/** What the rules said of them when they were last judged, as far as the queue shows it. */
export type Judged = {
  readonly outlook: CaseOutlook
  /** The countries that are nearest, nearest first. */
  readonly destinations: readonly string[]
  /** What stands in the way of the nearest programme. */
  readonly blocker?: Blocker | undefined
  readonly edition: string
  readonly at: Instant
}

export type Blocker = {
  readonly programme: string
  readonly outlook: CaseOutlook
  /** A must of the student's own that is not met; */
  readonly requirement?: string | undefined
  /** or else facts nobody knows, what to ask first in front. */
  readonly facts?: readonly string[] | undefined
}

/** Who works on it. */
export type Claim = Person & { readonly at: Instant }

/** What becomes of a case is written here and nowhere else; one version for each change. */
export type CaseHead = {
  /** The id of the assessment, or of the booking it began with. */
  readonly id: string
  readonly version: number
  readonly office: string
  /** Since when the student waits for this office. */
  readonly since: Instant
  readonly sharing?: CaseSharing | undefined
  /** When the student last took the sharing back. */
  readonly withdrawnAt?: Instant | undefined
  readonly bookings: readonly CaseBooking[]
  readonly judged?: Judged | undefined
  readonly claim?: Claim | undefined
  readonly confirmed: Readonly<Record<string, Confirmation>>
  readonly corrected: Readonly<Record<string, Correction>>
  readonly overrides: readonly Override[]
  readonly recommended: readonly Recommendation[]
  readonly followUp?: FollowUp | undefined
  /** The student asked that a human looks at it again. */
  readonly reviewAskedAt?: Instant | undefined
  /** What the office had to do with it is done. */
  readonly handledAt?: Instant | undefined
  /** An assessment was erased: nothing of its history up to this version is kept. */
  readonly purgedTo?: number | undefined
  readonly createdAt: Instant
  readonly changedAt: Instant
  readonly expiresAt: Instant
}

const ahead: ReadonlySet<BookingState> = new Set(['offered', 'pending', 'confirmed'])

/** Bookings the office still has before it. */
export const bookingsAhead = ({ bookings }: Pick<CaseHead, 'bookings'>) =>
  bookings.filter(({ state }) => ahead.has(state))

/** Whether the assessment may be read for this case, by either word of the student. */
export const showsAssessment = ({ sharing, bookings }: Pick<CaseHead, 'sharing' | 'bookings'>) =>
  sharing !== undefined || bookings.some(({ shows }) => shows)

/** Whether the student left this office anything: an assessment to see, or a talk. */
export const isLeftToOffice = (head: Pick<CaseHead, 'sharing' | 'bookings'>): boolean =>
  showsAssessment(head) || head.bookings.length > 0

/** Whether it is the case of a talk alone, and of no assessment. */
export const isOfTalk = ({ id, bookings }: Pick<CaseHead, 'id' | 'bookings'>): boolean =>
  bookings.some((one) => one.id === id)

const isWaiting = ({ state }: Override): boolean => state.kind === 'waiting'

/** Overrides nobody has decided about. */
export const waitingOverrides = ({ overrides }: Pick<CaseHead, 'overrides'>) =>
  overrides.filter(isWaiting)

/** Whether the student's sharing still waits for an answer. */
const waitsForOffice = ({ sharing, handledAt = 0 }: CaseHead): boolean =>
  sharing !== undefined && sharing.givenAt > handledAt

/** Whether the office has anything left to do with it. */
export const isOpen = (head: CaseHead): boolean =>
  waitsForOffice(head) ||
  bookingsAhead(head).length > 0 ||
  waitingOverrides(head).length > 0 ||
  head.followUp !== undefined ||
  head.reviewAskedAt !== undefined

/** What the office put off until a day, with nothing else left to do. */
const parkedUntil = (head: CaseHead): Instant | undefined => {
  const { followUp, ...rest } = head
  return followUp === undefined || isOpen(rest) ? undefined : Date.parse(followUp.on)
}

/** Since when it counts as waiting: what is put off waits from the day it was put off to. */
export const waitsFrom = (head: CaseHead): Instant => Math.max(head.since, parkedUntil(head) ?? 0)

/** Somebody asked them for money or papers, by their own word. */
export const isUrgent = (head: CaseHead): boolean =>
  head.sharing?.urgent === true || bookingsAhead(head).some(({ urgent }) => urgent)

/** A talk whose hour is set. */
export type SetTalk = CaseBooking & { readonly start: Instant }

const isSet = (one: CaseBooking): one is SetTalk => one.start !== undefined

/** Talks the office still has before it, by their hour. */
export const talksOf = (head: Pick<CaseHead, 'bookings'>): readonly SetTalk[] =>
  bookingsAhead(head)
    .filter(isSet)
    .toSorted((a, b) => a.start - b.start)

/** When a talk is over; of one that tells no end, its start. */
export const endOf = ({ start, end = start }: SetTalk): Instant => end

/** The talk that comes next or is being held: one that is over does not hide it. */
export const nextSession = (head: Pick<CaseHead, 'bookings'>, now: Instant): SetTalk | undefined =>
  talksOf(head).find((one) => endOf(one) >= now)

/** The campus they come from, as the sharing or the newest booking says. */
export const campusOf = ({ sharing, bookings }: CaseHead): string | undefined =>
  sharing?.campus ?? bookings.findLast(({ campus }) => campus !== undefined)?.campus

export const languageOf = ({ sharing, bookings }: CaseHead): CaseLanguage =>
  bookings.at(-1)?.language ?? sharing?.language ?? 'id'
