import type { Booking } from '../booking/booking.ts'
import { agreesTo } from '../booking/booking.ts'
import type { Instant } from '../booking/time.ts'
import {
  type CaseBooking,
  type CaseHead,
  type CaseSharing,
  type Judged,
  showsAssessment,
} from './case.ts'
import { type Changed, eventOf, expiryOf, withPatch } from './changing.ts'
import type { Actor, CaseEvent, Happening } from './event.ts'

// How cases come to be and to an end: what students do with their assessment and their bookings.

const student: Actor = { kind: 'student' }
const rules: Actor = { kind: 'rules' }

type Fresh = { readonly id: string; readonly office: string }

/** A case of which nothing is written yet. */
export const emptyHead = ({ id, office }: Fresh, now: Instant): CaseHead => {
  const head: CaseHead = {
    id,
    version: 0,
    office,
    since: now,
    bookings: [],
    confirmed: {},
    corrected: {},
    overrides: [],
    recommended: [],
    createdAt: now,
    changedAt: now,
    expiresAt: now,
  }
  return { ...head, expiresAt: expiryOf(head, now) }
}

/** What rested on the assessment; it goes with the leave to read it. */
export const nothingRead = {
  judged: undefined,
  confirmed: {},
  corrected: {},
  overrides: [],
  recommended: [],
  reviewAskedAt: undefined,
} as const

/** A case as it may be shown now: what rested on a sharing that ran out is shown no more. */
export function headAt(head: CaseHead, now: Instant): CaseHead {
  const { sharing, ...rest } = head
  if (sharing === undefined || sharing.expiresAt > now) return head
  return showsAssessment({ bookings: rest.bookings }) ? rest : { ...rest, ...nothingRead }
}

const told = (
  before: CaseHead,
  patch: Parameters<typeof withPatch>[1],
  what: Happening,
  now: Instant,
  by: Actor = student,
): Changed => {
  const head = withPatch(before, patch, now)
  return { head, event: eventOf(head, by, what, now) }
}

/**
 * What another office did with it is not this one's, and its talks stay with it: the casebook places
 * them there anew.
 */
const elsewhere = (before: CaseHead, office: string, now: Instant): CaseHead =>
  before.office === office
    ? before
    : {
        ...before,
        ...nothingRead,
        office,
        since: now,
        sharing: undefined,
        claim: undefined,
        followUp: undefined,
        handledAt: undefined,
        bookings: [],
      }

/** The student shares the assessment with an office, for the first time or anew. */
export function shared(
  before: CaseHead | undefined,
  { id, office }: Fresh,
  { sharing, judged }: { readonly sharing: CaseSharing; readonly judged: Judged | undefined },
  now: Instant,
): Changed {
  const stood = elsewhere(before ?? emptyHead({ id, office }, now), office, now)
  const patch = { sharing, judged: judged ?? stood.judged, withdrawnAt: undefined }
  return told(stood, patch, { kind: 'shared' }, now)
}

/** The student takes the sharing back: what rested on it goes, what talks need stays. */
export function withdrawn(before: CaseHead, now: Instant): Changed {
  const bookings = before.bookings.map((one) => ({ ...one, shows: false }))
  const patch = {
    ...nothingRead,
    sharing: undefined,
    bookings,
    withdrawnAt: before.withdrawnAt ?? now,
    ...(bookings.length === 0 && { claim: undefined, followUp: undefined }),
  }
  return told(before, patch, { kind: 'withdrawn' }, now)
}

/**
 * The student erased the assessment: all that rested on it goes, history and log too; what is left is
 * that they have talks. Undefined: nothing is left at all.
 */
export function forgotten(before: CaseHead, now: Instant): CaseHead | undefined {
  if (before.bookings.length === 0) return undefined
  const { head } = withdrawn(before, now)
  return { ...head, withdrawnAt: undefined, purgedTo: head.version }
}

/** The student changed answers: what the rules say is another now. */
export const answersChanged = (before: CaseHead, judged: Judged, now: Instant): Changed =>
  told(before, { judged }, { kind: 'answers-changed' }, now)

/** The rules changed, or a day has passed; undefined where they say the same. */
export function judgedAnew(before: CaseHead, judged: Judged, now: Instant): Changed | undefined {
  const { judged: was } = before
  const same =
    was?.outlook === judged.outlook &&
    JSON.stringify(was.destinations) === JSON.stringify(judged.destinations) &&
    JSON.stringify(was.blocker) === JSON.stringify(judged.blocker)
  if (same || !showsAssessment(before)) return undefined
  const what: Happening = {
    kind: 'judged-anew',
    ...(was && { from: was.outlook }),
    to: judged.outlook,
  }
  return told(before, { judged }, what, now, rules)
}

/** The student asks that a human looks at it again. */
export const reviewAsked = (
  before: CaseHead,
  question: string | undefined,
  now: Instant,
): Changed => {
  const what: Happening = { kind: 'review-asked', ...(question !== undefined && { question }) }
  return told(before, { reviewAskedAt: now }, what, now)
}

/** They ask no more; undefined where they did not ask. */
export const reviewTakenBack = (before: CaseHead, now: Instant): Changed | undefined =>
  before.reviewAskedAt === undefined
    ? undefined
    : told(before, { reviewAskedAt: undefined }, { kind: 'review-taken-back' }, now)

/** A booking as far as a case keeps it; `opens`: the link to an assessment it brings still does. */
export const caseBooking = (booking: Booking, opens: boolean): CaseBooking => {
  const { id, version, state, counselor, place, wishes, moves, createdAt, expiresAt } = booking
  const { cancelledBy } = booking
  return {
    id,
    version,
    state,
    counselor,
    ...(place && { start: place.start, end: place.end }),
    ...(cancelledBy && { cancelledBy }),
    urgent: wishes.urgent,
    shows: opens && agreesTo(booking, 'assessment') && wishes.assessment !== undefined,
    createdAt,
    moves,
    ...(wishes.campus !== undefined && { campus: wishes.campus }),
    language: wishes.spoken ?? wishes.language,
    expiresAt,
  }
}

const bookingsMax = 20

const withBooking = ({ bookings }: CaseHead, one: CaseBooking): readonly CaseBooking[] =>
  [...bookings.filter(({ id }) => id !== one.id), one]
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .slice(-bookingsMax)

/** What no word of the student opens any more is forgotten. */
const asFarAsShown = (before: CaseHead, bookings: readonly CaseBooking[]) =>
  showsAssessment(before) && !showsAssessment({ ...before, bookings }) ? nothingRead : {}

/** The same talk at another start that its student did not choose: an office moves whole sessions. */
const isMovedByOffice = (known: CaseBooking | undefined, { moves, start }: CaseBooking): boolean =>
  known?.start !== undefined &&
  known.start !== start &&
  known.moves === moves &&
  moves !== undefined

/**
 * Who took a talk to this state: only an office says yes, no and who came, and moves what its student
 * did not; a talk that was called off tells by whom; only the clock ends a wait, and only the line gives whoever waits a seat.
 */
function doerOf(known: CaseBooking | undefined, one: CaseBooking): Actor {
  const { state } = one
  if (state === 'lapsed') return rules
  if (state === 'offered' && known?.state !== 'offered') return rules
  const isOffices =
    state === 'declined' ||
    state === 'attended' ||
    state === 'no-show' ||
    (state === 'cancelled' && one.cancelledBy === 'office') ||
    (state === 'confirmed' && known?.state === 'pending') ||
    isMovedByOffice(known, one)
  return isOffices ? { kind: 'office' } : student
}

/** The talks a case no longer has because its student chose another office: they stay with whom they are. */
export const leftBehind = (
  was: Pick<CaseHead, 'office' | 'bookings'>,
  is: Pick<CaseHead, 'office' | 'bookings'>,
): readonly string[] =>
  was.office === is.office
    ? []
    : was.bookings.map(({ id }) => id).filter((id) => !is.bookings.some((one) => one.id === id))

/**
 * A booking was made, moved or ended. The same event again, or an older one, changes nothing:
 * undefined. `judged`: what the rules say of the assessment that it shows.
 */
export function booked(
  before: CaseHead,
  one: CaseBooking,
  judged: Judged | undefined,
  now: Instant,
): Changed | undefined {
  const known = before.bookings.find(({ id }) => id === one.id)
  if (known !== undefined && known.version >= one.version && known.state === one.state)
    return undefined
  if (known !== undefined && known.version > one.version) return undefined
  // What was taken back before it was made is not shown by it.
  const shows = one.shows && one.createdAt > (before.withdrawnAt ?? 0)
  const bookings = withBooking(before, { ...one, shows })
  const patch = {
    ...asFarAsShown(before, bookings),
    bookings,
    ...(judged && shows && { judged }),
  }
  const what: Happening = { kind: 'booking', booking: one.id, state: one.state }
  return told(before, patch, what, now, doerOf(known, one))
}

/** So much of what the staff wrote goes along; one transaction writes it all. */
const carriedMax = 40

/**
 * A talk's own case goes on in the case of its assessment, which has come to its office: who works on
 * it, what was put off and what the staff wrote go with it. Before the talk itself is written there.
 */
export function goesOnIn(
  before: CaseHead,
  own: Pick<CaseHead, 'claim' | 'followUp'>,
  history: readonly CaseEvent[],
): { readonly stood: CaseHead; readonly events: readonly CaseEvent[] } {
  const events = history
    .filter(({ by }) => by.kind === 'staff')
    .slice(-carriedMax)
    .map((one, at) => ({ ...one, case: before.id, version: before.version + 1 + at }))
  const { claim = own.claim, followUp = own.followUp } = before
  return { stood: { ...before, claim, followUp, version: before.version + events.length }, events }
}

/** A booking and its record are gone. Undefined if it was not known; `nothing-left` ends the case. */
export function bookingGone(
  before: CaseHead,
  id: string,
  now: Instant,
): Changed | 'nothing-left' | undefined {
  if (!before.bookings.some((one) => one.id === id)) return undefined
  const bookings = before.bookings.filter((one) => one.id !== id)
  if (bookings.length === 0 && before.sharing === undefined) return 'nothing-left'
  const patch = { ...asFarAsShown(before, bookings), bookings }
  return told(before, patch, { kind: 'booking-gone', booking: id }, now)
}
