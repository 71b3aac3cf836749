import { agreesTo, type Booking, stateAt } from './booking.ts'
import type { CounselorLetterKind } from './counselor-letter-words.ts'
import { isOver } from './letter.ts'
import { type LetterKind, letterKinds } from './letter-words.ts'
import { hourMs, type Instant } from './time.ts'

// Whether what was to be told still says how things are: asked before a letter is sent again, before
// a reminder goes out, and before the office writes by hand.

export type ReminderKind = 'reminder-day' | 'reminder-hour'

type Kind = LetterKind | CounselorLetterKind

const isReminder = (letter: Kind): letter is ReminderKind =>
  letter === 'reminder-day' || letter === 'reminder-hour'

/** Why a reminder must not go out, or undefined. */
export function whyNoReminder(
  booking: Booking | undefined,
  { letter, start }: { readonly letter: ReminderKind; readonly start: Instant },
  now: Instant,
): string | undefined {
  if (booking === undefined) return 'the booking is gone'
  if (!agreesTo(booking, 'reminders')) return 'the student wants no reminders'
  const state = stateAt(booking, now)
  if (state !== 'confirmed') return `the booking is ${state}`
  if (booking.place?.start !== start) return 'the talk is at another time'
  if (now >= start) return 'the talk has begun'
  if (letter === 'reminder-day' && now >= start - hourMs) return 'the talk begins within the hour'
  return undefined
}

/** What is told when a state has run out. */
export const lapsedLetters: Partial<Record<Booking['state'], LetterKind>> = {
  pending: 'request-lapsed',
  offered: 'offer-lapsed',
  waiting: 'line-ended',
}

const lapses: ReadonlySet<Kind> = new Set([...Object.values(lapsedLetters), 'counselor-lapsed'])

/** What people and calendars must hear of however late: that a seat is gone. */
const neverLate: ReadonlySet<Kind> = new Set<Kind>([
  ...letterKinds.filter(isOver),
  'counselor-left',
  'counselor-cancelled',
  'counselor-lapsed',
])

/** Why a letter that is late helps nobody any more, or undefined: its talk has begun. */
export const whyTooLate = (letter: Kind, { place }: Booking, now: Instant): string | undefined =>
  place !== undefined && place.start <= now && !neverLate.has(letter)
    ? 'the talk has begun'
    : undefined

/** One thing to tell; a reminder is counted by its start, all else by the booking's version. */
export type Telling = { readonly letter: Kind; readonly version: number }

export type Told =
  | { readonly kind: 'stands'; readonly booking: Booking }
  | { readonly kind: 'stale'; readonly why: string }

const stale = (why: string): Told => ({ kind: 'stale', why })

/** The booking as it is told, or why there is nothing to tell any more. */
export function toldNow(
  booking: Booking | undefined,
  { letter, version }: Telling,
  now: Instant,
): Told {
  if (booking === undefined) return stale('the booking is gone')
  if (isReminder(letter)) {
    const why = whyNoReminder(booking, { letter, start: version }, now)
    return why === undefined ? { kind: 'stands', booking } : stale(why)
  }
  // Of a seat that was left nothing newer is told to whoever had it.
  if (letter === 'counselor-left') return { kind: 'stands', booking }
  if ((booking.toldVersion ?? booking.version) !== version) return stale('something newer was told')
  const lapsed = stateAt(booking, now) === 'lapsed'
  if (lapses.has(letter)) return { kind: 'stands', booking: { ...booking, state: 'lapsed' } }
  const late = lapsed ? 'it has run out' : whyTooLate(letter, booking, now)
  return late === undefined ? { kind: 'stands', booking } : stale(late)
}
