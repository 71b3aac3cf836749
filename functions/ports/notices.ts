import type { CalendarFile } from '../../shared/booking/calendar-file.ts'
import type { CounselorLetterKind } from '../../shared/booking/counselor-letter-words.ts'
import type { LetterKind } from '../../shared/booking/letter-words.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { LineOfCase } from '../../shared/casework/event.ts'

/** One letter to one student, ready to be sent; the id is the same however often it is tried. */
export type Mail = {
  readonly id: string
  /** Whose letter it is, as mail programs show it beside the subject. */
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly calendar?: CalendarFile | undefined
}

/** Hands a letter to whoever carries it; a second time with the same id is the same letter. */
export type Post = { readonly send: (mail: Mail) => Promise<void> }

/** Reminders count by the start they are for, all else by the version of the booking. */
export type NoticeId = {
  readonly booking: string
  readonly letter: LetterKind | CounselorLetterKind
  readonly version: number
}

export type NoticeOutcome = 'sent' | 'skipped' | 'to-call' | 'sent-by-hand'

/** `done`: it had its effect before. `busy`: somebody is at it, at the latest until then. */
export type Claim =
  | { readonly kind: 'claimed'; readonly attempt: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'busy'; readonly until: Instant }

/** A student whom no mail reaches: who is to write to them, and about what. */
export type Call = Omit<NoticeId, 'letter'> & {
  readonly letter: LetterKind
  readonly office: string
  readonly since: Instant
}

/** The students an office is to write to by hand. */
export type CallStore = {
  /** Who has waited longest first. */
  readonly list: (office: string) => Promise<readonly Call[]>
  /**
   * The office has written to them. Once: with the time it first said so, and undefined if there was
   * nobody to write to about this. The line of the log is written with it, or neither.
   */
  readonly done: (
    call: Omit<Call, 'since'>,
    now: Instant,
    line?: LineOfCase,
  ) => Promise<Instant | undefined>
}

/** What a notice is about, whatever it is: one of these is told once. */
export type AnyNotice = {
  readonly booking: string
  readonly letter: string
  readonly version: number
}

/** Somebody whose answers turned and whom no mail reaches: an office writes to them by hand. */
export type FollowUp = {
  readonly office: string
  readonly assessment: string
  readonly run: string
  readonly since: Instant
}

export type FollowUpStore = {
  readonly call: (followUp: FollowUp) => Promise<void>
  /** Who has waited longest first. */
  readonly list: (office: string) => Promise<readonly FollowUp[]>
  /** With the line of the log, where there was somebody to write to. */
  readonly done: (
    followUp: Pick<FollowUp, 'office' | 'assessment'>,
    line?: LineOfCase,
  ) => Promise<void>
}

/** What was told to whom, so that nothing is told twice; and what could not be told. */
export type NoticeStore<Id extends AnyNotice = NoticeId> = {
  /** Takes a letter to send for some minutes; one conditional write decides who has it. */
  readonly claim: (id: Id, now: Instant) => Promise<Claim>
  readonly finish: (id: Id, outcome: NoticeOutcome, now: Instant, why?: string) => Promise<void>
  /** It was not sent; the next may try at once. */
  readonly release: (id: Id) => Promise<void>
  /** Notes a failure and says how many there were of this one. */
  readonly failed: (id: string, why: string, now: Instant) => Promise<number>
  /** Lays aside what cannot be done, for a person to look at; by name, without its content. */
  readonly aside: (id: string, item: string, why: string, now: Instant) => Promise<void>
  readonly call: (call: Call) => Promise<void>
  /** Takes a booking or an assessment that was erased off the lists of offices, and out of what was laid aside. */
  readonly forget: (id: string, offices: readonly string[]) => Promise<void>
}
