import { agreesTo, type Booking } from '../../shared/booking/booking.ts'
import type { CounselorLetterKind } from '../../shared/booking/counselor-letter-words.ts'
import { isLive, type Ledger } from '../../shared/booking/ledger.ts'
import type { LetterKind } from '../../shared/booking/letter-words.ts'
import { hourMs, type Instant } from '../../shared/booking/time.ts'
import type { Task, Timer, Was } from '../ports/timers.ts'

// What follows from a change in the table: which letters are due, and what is to be done later. Pure,
// so the same event means the same however often it comes.

/** A letter, and what it asks of the calendar of whom it is for. */
export type Due = {
  readonly letter: LetterKind | CounselorLetterKind
  readonly calendar?: 'request' | 'cancel' | undefined
  /** The seat it is about, where that is not the booking's any more. */
  readonly was?: Was | undefined
}

/** A letter to the student. */
type StudentDue = Due & { readonly letter: LetterKind }

/** Where and with whom, as far as a student must know of it. */
const sameTalk = (a: Booking, b: Booking): boolean =>
  a.place?.start === b.place?.start &&
  a.place?.end === b.place?.end &&
  a.counselor === b.counselor &&
  a.service === b.service

/** The student has a seat, and by then an entry in their calendar. */
export const isSeated = ({ state }: Booking): boolean =>
  state === 'pending' || state === 'confirmed'

const ending = (before: Booking, { state, cancelledBy }: Booking): StudentDue | undefined => {
  const calendar = isSeated(before) ? 'cancel' : undefined
  if (state === 'declined') return { letter: 'declined', calendar }
  if (state !== 'cancelled') return undefined
  const byOffice = cancelledBy === 'office'
  return { letter: byOffice ? 'cancelled-by-office' : 'cancelled-by-student', calendar }
}

const seated = ({ state }: Booking): StudentDue => ({
  letter: state === 'pending' ? 'requested' : 'confirmed',
  calendar: 'request',
})

const changedSeat = (before: Booking, after: Booking): StudentDue | undefined => {
  if (!isSeated(before)) return seated(after)
  if (!sameTalk(before, after)) {
    const letter = after.moves > before.moves ? 'moved-by-student' : 'moved-by-office'
    return { letter, calendar: 'request' }
  }
  return before.state === 'pending' && after.state === 'confirmed'
    ? { letter: 'approved', calendar: 'request' }
    : undefined
}

const born = (after: Booking): StudentDue | undefined => {
  if (after.state === 'waiting') return { letter: 'waiting' }
  return isSeated(after) ? seated(after) : undefined
}

/** The letter a change calls for, if it calls for one. */
export function noticeFor(
  before: Booking | undefined,
  after: Booking | undefined,
): StudentDue | undefined {
  if (after === undefined) return undefined
  if (before === undefined) return born(after)
  if (after.state !== before.state && ['cancelled', 'declined'].includes(after.state))
    return ending(before, after)
  if (after.state === 'offered' && before.state !== 'offered') return { letter: 'offered' }
  return isSeated(after) ? changedSeat(before, after) : undefined
}

const counselorLetters: Partial<Record<LetterKind, CounselorLetterKind>> = {
  requested: 'counselor-requested',
  confirmed: 'counselor-booked',
  approved: 'counselor-approved',
  'moved-by-student': 'counselor-moved',
  'moved-by-office': 'counselor-moved',
  declined: 'counselor-cancelled',
  'cancelled-by-student': 'counselor-cancelled',
  'cancelled-by-office': 'counselor-cancelled',
  'request-lapsed': 'counselor-lapsed',
}

const sameHours = (a: Booking, b: Booking): boolean =>
  a.counselor === b.counselor && a.service === b.service

const handedOver = ({ counselor, service, place }: Booking, after: Booking): readonly Due[] => [
  { letter: 'counselor-left', calendar: 'cancel', was: { counselor, service, place } },
  {
    letter: after.state === 'pending' ? 'counselor-requested' : 'counselor-booked',
    calendar: 'request',
  },
]

/**
 * What the counselors hear of what a student is told: whatever has, or had, a seat in their hours.
 * Who only waits takes no hour of anybody.
 */
export function counselorNotices(
  before: Booking | undefined,
  after: Booking,
  { letter, calendar }: StudentDue,
): readonly Due[] {
  const theirs = counselorLetters[letter]
  if (calendar === undefined || theirs === undefined) return []
  if (before !== undefined && isSeated(before) && !sameHours(before, after))
    return handedOver(before, after)
  return [{ letter: theirs, calendar }]
}

const reminderHours = { 'reminder-day': 24, 'reminder-hour': 1 } as const

const reminder = (letter: keyof typeof reminderHours, booking: string, start: Instant): Timer => ({
  id: `${booking}.${letter}.${start}`,
  at: start - reminderHours[letter] * hourMs,
  task: { kind: 'reminder', letter, booking, start },
})

/** When what a booking waits for runs out by the clock. */
export const runsOutAt = ({ state, until, waitsFor }: Booking): Instant | undefined => {
  if (state === 'waiting') return waitsFor?.to
  return state === 'pending' || state === 'offered' ? until : undefined
}

const lapsing = (booking: Booking): readonly Timer[] => {
  const until = runsOutAt(booking)
  if (until === undefined) return []
  const task: Task = { kind: 'lapse', booking: booking.id, until }
  return [{ id: `${booking.id}.lapse.${until}`, at: until, task }]
}

/** Everything the clock will have to do about a booking as it stands. */
export function timersOf(booking: Booking | undefined): readonly Timer[] {
  if (booking === undefined) return []
  const { state, place, id } = booking
  if (state !== 'confirmed' || place === undefined || !agreesTo(booking, 'reminders'))
    return lapsing(booking)
  return [reminder('reminder-day', id, place.start), reminder('reminder-hour', id, place.start)]
}

export type Timers = { readonly put: readonly Timer[]; readonly remove: readonly Timer[] }

/**
 * The timers a change sets and takes back. An id says what it is for and when, so an event that
 * comes late or again never moves the timer of a newer one.
 */
export function timersFor(before: Booking | undefined, after: Booking | undefined): Timers {
  const [were, are] = [timersOf(before), timersOf(after)]
  const without = (all: readonly Timer[], some: readonly Timer[]) =>
    all.filter(({ id }) => !some.some((one) => one.id === id))
  return { put: without(are, were), remove: without(were, are) }
}

/** The next time after an instant at which something runs out where somebody waits. */
export function lineTimer(ledger: Ledger, since: Instant): Timer | undefined {
  if (ledger.waiting.length === 0) return undefined
  const ends = ledger.sessions
    .flatMap(({ seats }) => seats)
    .flatMap((seat) => (seat.state !== 'confirmed' && isLive(seat, since) ? [seat.until] : []))
  if (ends.length === 0) return undefined
  const { counselor, week } = ledger
  const at = Math.min(...ends)
  return { id: `line.${counselor}.${week}.${at}`, at, task: { kind: 'line', counselor, week, at } }
}
