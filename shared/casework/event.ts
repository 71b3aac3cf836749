import type { Instant } from '../booking/time.ts'
import type { Deed, DeedOf } from './deed.ts'

// What happened to a case: its history for those who work on it, and the log of who looked and did,
// which the student reads too.

/** Who did it: somebody of the staff, their office where a talk tells no more, the student, or the rules and the clock. */
export type Actor =
  | { readonly kind: 'staff'; readonly id: string; readonly name: string; readonly office: string }
  | { readonly kind: 'office' }
  | { readonly kind: 'student' }
  | { readonly kind: 'rules' }

/** What a student or the rules did; what the staff does are deeds. */
export type Happening =
  | { readonly kind: 'shared' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'answers-changed' }
  | { readonly kind: 'review-asked'; readonly question?: string | undefined }
  | { readonly kind: 'review-taken-back' }
  | { readonly kind: 'booking'; readonly booking: string; readonly state: string }
  | { readonly kind: 'booking-gone'; readonly booking: string }
  | { readonly kind: 'judged-anew'; readonly from?: string; readonly to?: string }

/** One change of a case; there is exactly one for each version. */
export type CaseEvent = {
  readonly case: string
  /** The version it made. */
  readonly version: number
  readonly office: string
  readonly at: Instant
  readonly by: Actor
  readonly what: Done | Happening
}

/** A deed as it is remembered: of a correction, which fact and why, and not what it says. */
export type Done = Exclude<Deed, { readonly kind: 'correct' }> | Omit<DeedOf<'correct'>, 'answer'>

export function doneOf(deed: Deed): Done {
  if (deed.kind !== 'correct') return deed
  const { answer: _, ...rest } = deed
  return rest
}

/** What the log says was done; never what was read or written. */
export const logKinds = [
  'opened',
  'printed',
  'claimed',
  'released',
  'reassigned',
  'confirmed',
  'corrected',
  'correction-removed',
  'override-proposed',
  'override-approved',
  'override-refused',
  'recommended',
  'note-for-office',
  'note-for-student',
  'follow-up-set',
  'follow-up-done',
  'outcome-recorded',
  'finished',
  // Outside the case: in the lists of talks and of those who are written to by hand.
  'listed',
  'talk-accepted',
  'talk-declined',
  'talk-moved',
  'written-to',
] as const
export type LogKind = (typeof logKinds)[number]

/** So long the log is kept. */
export const logKeptMs = 365 * 86_400_000

/** One line of the log: who, when, what kind, why. */
export type LogEntry = {
  readonly id: string
  readonly case: string
  readonly at: Instant
  readonly by: { readonly id: string; readonly name: string; readonly office: string }
  /** Whose case it was. */
  readonly office: string
  readonly kind: LogKind
  readonly reason?: string | undefined
}

/**
 * A line of a talk's own case, in the log of the case it goes on in. Lines of deeds are numbered by their
 * case, so here the moment tells them apart; the same line always becomes the same one.
 */
export const ofCase = (line: LogEntry, id: string): LogEntry => {
  const numbered = /^v\d+$/.test(line.id)
  return { ...line, case: id, id: numbered ? `${line.id}-${line.at}` : line.id }
}

/** A line about something whose case the table alone knows. */
export type LineOfCase = Omit<LogEntry, 'case'>

const logged: Readonly<Record<Deed['kind'], LogKind>> = {
  claim: 'claimed',
  release: 'released',
  reassign: 'reassigned',
  confirm: 'confirmed',
  correct: 'corrected',
  uncorrect: 'correction-removed',
  override: 'override-proposed',
  approve: 'override-approved',
  refuse: 'override-refused',
  recommend: 'recommended',
  note: 'note-for-office',
  'follow-up': 'follow-up-set',
  'followed-up': 'follow-up-done',
  outcome: 'outcome-recorded',
  finish: 'finished',
}

/** The kind of a deed as the log names it. */
export const logKindOf = (deed: Deed): LogKind =>
  deed.kind === 'note' && deed.for === 'student' ? 'note-for-student' : logged[deed.kind]

/** What was given as the reason of a deed; a note is no reason, and its words are not logged. */
export const reasonIn = (deed: Deed): string | undefined =>
  'reason' in deed ? deed.reason : undefined
