// Longer than most: all that a function may ask of the world stands in one place.
import type { Booking, StudentBook, VisitorBook } from '../shared/booking/booking.ts'
import type { CalendarFile } from '../shared/booking/calendar-file.ts'
import type { CounselorLetterKind } from '../shared/booking/counselor-letter-words.ts'
import type { Change } from '../shared/booking/decide.ts'
import type { DiaryChange } from '../shared/booking/desk.ts'
import type { Ledger, Week } from '../shared/booking/ledger.ts'
import type { LetterKind } from '../shared/booking/letter-words.ts'
import type { Roster } from '../shared/booking/roster.ts'
import type { Instant } from '../shared/booking/time.ts'
import type { Campus, CampusEntry } from '../shared/campus/campus.ts'
import type { WeekCount } from '../shared/campus/numbers.ts'
import type { Origin } from '../shared/campus/origin.ts'
import type { Week as CampusWeek } from '../shared/campus/week.ts'
import type { BulkMove } from '../shared/casework/bulk.ts'
import type { CaseHead } from '../shared/casework/case.ts'
import type { CaseEvent, LineOfCase, LogEntry } from '../shared/casework/event.ts'
import type { QueueEntry, QueueFilter, QueueList } from '../shared/casework/queue.ts'
import type { Seen } from '../shared/casework/since.ts'
import type { Amendment, AmendmentRefusal } from '../shared/edition/amendment.ts'
import type { Edition, Manifest } from '../shared/edition/edition.ts'
import type { Day, DayBook, Participant } from '../shared/gathering/day.ts'
import type { DayDecided } from '../shared/gathering/decide.ts'
import type { Formed } from '../shared/gathering/form.ts'
import type { Arrangement, Group, Hall } from '../shared/gathering/hall.ts'
import type {
  Assessment,
  AssessmentRefusal,
  Locked,
  Share,
  Sharing,
} from '../shared/keeping/assessment.ts'
import type { Judged } from '../shared/keeping/judged.ts'
import type { SessionTimes } from '../shared/staff/session.ts'
import type { StaffMember, StaffRole } from '../shared/staff/staff.ts'
import type { StaffDoor } from './http/staff-door.ts'

/** The only way to learn what time it is. */
export type Clock = () => Date

/** The edition judged by now. */
export type ActiveEdition = {
  readonly digest: string
  readonly publishedAt: string
  /** How many became active before; the next one is made active only if this still is. */
  readonly revision: number
  /** The catalogue as it was last published from its files. */
  readonly catalogue: string
  /** The proposals that stand in this edition beside the catalogue, oldest first. */
  readonly amendments: readonly string[]
}

/** How an edition became active. */
export type ActivationKind = 'catalogue' | 'amendment' | 'rolled-back'

/** An edition that became active once. */
export type Activation = ActiveEdition & {
  readonly kind: ActivationKind
  /** Who made it so; undefined: the catalogue's own publication. */
  readonly by?: string | undefined
  /** What was proposed, or why it was taken back. */
  readonly reason?: string | undefined
}

export type Published =
  | { readonly kind: 'published'; readonly digest: string; readonly before: string | undefined }
  | { readonly kind: 'unchanged'; readonly digest: string }
  | { readonly kind: 'overtaken'; readonly digest: string; readonly active: string }
  /** An amendment that stands cannot be made to this catalogue: nothing was published. */
  | {
      readonly kind: 'held-back'
      readonly digest: string
      readonly amendment: string
      readonly why: AmendmentRefusal
    }

/** What editors propose: amendments that are seen, approved and published together. */
export type Proposal = {
  readonly id: string
  readonly version: number
  /** `draft`: whoever made it looks first whom it touches; nobody is asked yet. */
  readonly state: 'draft' | 'proposed' | 'published' | 'rejected' | 'withdrawn'
  /** The edition it was made to, and the one that comes of it. */
  readonly base: string
  readonly digest: string
  readonly amendments: readonly Amendment[]
  /** In the editor's own words. */
  readonly reason: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly decidedBy?: string | undefined
  readonly decidedByName?: string | undefined
  readonly decidedAt?: string | undefined
  readonly decision?: string | undefined
}

/** Changes an editor gathers before anything is proposed: one list for each editor. */
export type Draft = {
  readonly by: string
  readonly version: number
  readonly changes: readonly Drafted[]
}

export type Drafted = Amendment & { readonly id: string }

/** A list as it was read, and as it is to be. */
export type DraftStep = { readonly seen: Draft | undefined; readonly next: Draft }

export type AmendmentStore = {
  /** With the list it was taken from, in one write. `stood`: the list is another by now. */
  readonly propose: (proposal: Proposal, taken?: DraftStep) => Promise<'written' | 'stood'>
  readonly draft: (editor: string) => Promise<Draft | undefined>
  /** False: it is another by now. */
  readonly keepDraft: (step: DraftStep) => Promise<boolean>
  readonly read: (id: string) => Promise<Proposal | undefined>
  /** The newest, as they stand. */
  readonly list: () => Promise<readonly Proposal[]>
  /** False: it is another version by now. */
  readonly decide: (seen: Proposal, next: Proposal, back?: DraftStep) => Promise<boolean>
}

/** What is made active instead of what was seen active. */
export type Activated = {
  readonly seen: ActiveEdition
  /** Undefined parts: an edition that was published before. */
  readonly edition: Edition | { readonly digest: string }
  readonly amendments: readonly string[]
  readonly kind: ActivationKind
  readonly by: string
  readonly reason: string
  readonly at: Date
  /** The proposal that this publishes, decided in the same transaction. */
  readonly decides?: { readonly seen: Proposal; readonly next: Proposal } | undefined
}

/** Editions: written once, read by digest, one of them active. */
export type EditionStore = {
  /**
   * Publishes the catalogue of the files, with the amendments that stand. What it published already
   * changes nothing, so a restart takes nothing back; a broken edition throws before any write.
   */
  readonly publish: (edition: Edition, at: Date) => Promise<Published>
  readonly active: () => Promise<ActiveEdition | undefined>
  readonly manifest: (digest: string) => Promise<Manifest | undefined>
  /** The judging part of any edition ever published, canonical JSON. */
  readonly judging: (digest: string) => Promise<string | undefined>
  /** A part as it is stored: gzipped canonical JSON. */
  readonly part: (digest: string, name: string) => Promise<Uint8Array | undefined>
}

/** Where it is decided which edition is active. */
export type EditionDesk = {
  /** Makes an edition active, if what was seen active still is. */
  readonly activate: (activated: Activated) => Promise<'activated' | 'overtaken' | 'unknown'>
  /** What is active at this moment; nothing is believed here. */
  readonly activeNow: () => Promise<ActiveEdition | undefined>
  /** Every edition that ever became active, newest first. */
  readonly history: () => Promise<readonly Activation[]>
}

/** What opens an assessment: its id, and the hash of the link's secret. */
export type Door = { readonly id: string; readonly tokenHash: string }

/** What a student may change in a kept assessment. */
export type Correction = Pick<
  Assessment,
  | 'facts'
  | 'edition'
  | 'at'
  | 'prefer'
  | 'contact'
  | 'campus'
  | 'countsIn'
  | 'consents'
  | 'language'
  | 'judged'
  | 'followUp'
>

export type Changed = { readonly kind: 'changed'; readonly assessment: Assessment }

/** `before`: the same request was here already, and this is what it kept. */
export type Kept =
  | { readonly kind: 'kept'; readonly assessment: Assessment }
  | { readonly kind: 'before'; readonly assessment: Assessment }

/** Kept assessments; each method is one call to the table, which decides. */
export type AssessmentStore = {
  /** Keeping the same again changes nothing and gives back what is kept. */
  readonly keep: (assessment: Locked, now: Date) => Promise<Kept | AssessmentRefusal>
  readonly read: (id: string, now: Date) => Promise<Locked | undefined>
  readonly correct: (
    door: Door & { readonly version: number },
    correction: Correction,
    now: Date,
  ) => Promise<Changed | AssessmentRefusal>
  /** Adds a read-only link, if the assessment is still as it was read. */
  readonly share: (
    door: Door & { readonly version: number },
    share: Share,
    now: Date,
  ) => Promise<Changed | AssessmentRefusal>
  /** Stops all processing; asking again answers with the first time. Its case goes along. */
  readonly withdraw: (door: Door, now: Date) => Promise<Changed | AssessmentRefusal>
  /** Takes back that an office may see it; its case goes along. Again: as it is. */
  readonly unshare: (door: Door, now: Date) => Promise<Changed | AssessmentRefusal>
  /** Really deletes, with all that staff kept of it. */
  readonly erase: (
    door: Door,
    now: Date,
  ) => Promise<{ readonly kind: 'erased' } | AssessmentRefusal>
}

/** What must hold of the assessment a case rests on, or becomes of it in the same transaction. */
export type AssessmentPart =
  /** It is as it was read, and may be read. */
  | { readonly kind: 'as-read'; readonly id: string; readonly version: number }
  | {
      readonly kind: 'sharing'
      readonly door: Door & { readonly version: number }
      readonly sharing: Sharing
      readonly now: Date
    }

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
  /** The cases of an office that go by a code. */
  readonly byCode: (office: string, code: string) => Promise<readonly string[]>
  /** One transaction: head, event, log, lists and counts; or nothing and `stale`. */
  readonly commit: (change: CaseChange) => Promise<Committed>
  /** All that happened, oldest first. */
  readonly events: (id: string) => Promise<readonly CaseEvent[]>
  readonly seen: (id: string, member: string) => Promise<Seen | undefined>
  /** Somebody looked: the log and what they saw, together; false where there is no case any more. */
  readonly looked: (entry: LogEntry, seen?: Seen) => Promise<boolean>
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

/** Some of what is kept, in the order of the walk; `next`: where to go on, if there is more. */
export type KeptPage = {
  readonly assessments: readonly Assessment[]
  readonly next: string | undefined
}

/** All that is kept and was not withdrawn, for whoever judges it again. */
export type KeptStore = {
  /** It lies in so many parts, each walked by itself. */
  readonly shards: number
  readonly page: (shard: number, after: string | undefined, now: Date) => Promise<KeptPage>
  /** False: it was changed, withdrawn, erased or judged since it was read. */
  readonly judged: (seen: Assessment, now: Judged) => Promise<boolean>
}

/**
 * A walk over all that is kept: judging it again, or seeing first whom a proposal would touch. The
 * id says what it is about, so starting the same again is no second walk.
 */
export type Walk = {
  readonly id: string
  readonly startedAt: string
  /** The instant judged on, the same for all. */
  readonly at: string
  /** The edition judged by; of a preview the one it is compared with. */
  readonly edition: string
  /** Set: a preview of this proposal, which writes nothing to anybody. */
  readonly amendment?: string | undefined
  /** Another edition became active: programmes that it judges alike keep the answers they have. */
  readonly touchedOnly?: true | undefined
}

/**
 * One way in which answers turned: how often, and whose, up to a limit. By the codes that offices call
 * their cases: an id would outlast its student here.
 */
export type Turned = {
  readonly programme: string
  readonly from: string
  readonly to: string
  readonly count: number
  readonly codes: readonly string[]
}

/** How far a walk is in one part. */
export type WalkShard = {
  readonly shard: number
  readonly steps: number
  readonly after?: string | undefined
  readonly done: boolean
  readonly judged: number
  readonly changed: number
  readonly turned: readonly Turned[]
  /** How often somebody was taken out of what is listed here. */
  readonly forgotten?: number | undefined
}

/** By a letter, or on the list of an office. */
export type Told = 'mail' | 'call'

export type ToldOne = { readonly code: string; readonly how: Told; readonly at: number }

export type WalkStore = {
  readonly start: (walk: Walk) => Promise<'written' | 'stood'>
  readonly read: (
    id: string,
  ) => Promise<{ readonly walk: Walk; readonly shards: readonly WalkShard[] } | undefined>
  /** False: somebody else took this step, or somebody was taken out of the list meanwhile. */
  readonly step: (walk: Walk, next: WalkShard) => Promise<boolean>
  /** Somebody was told, or an office is to tell them, how their answers turned on it: counted once. */
  readonly told: (id: string, who: ToldOne) => Promise<void>
  readonly countTold: (id: string) => Promise<Readonly<Record<Told, number>>>
  /** Takes somebody who is gone out of all that is listed, also where a walk is under way. */
  readonly forget: (assessment: string) => Promise<void>
}

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

/** Campuses whose pages may show the widget. */
export type CampusStore = {
  readonly read: (slug: string) => Promise<Campus | undefined>
  /** All of them, by their slug; also those whose partnership has ended. */
  readonly list: () => Promise<readonly CampusEntry[]>
  /** Adds an origin of the campus's pages; one that is there already stays. */
  readonly register: (slug: string, origin: Origin) => Promise<'registered' | OriginNotRegistered>
  /** Takes an origin away; one that is not there is no error. */
  readonly remove: (slug: string, origin: Origin) => Promise<void>
}

/** What somebody is counted for. */
export type Counted = 'assessed' | 'booked' | 'attended'

/** Somebody to be counted: where what they told us lies, and nothing of it. */
export type ToCount = {
  readonly week: CampusWeek
  readonly what: Counted
  /** Of an assessment, or of a booking. */
  readonly id: string
}

/** What campuses are told of is counted here: who is to be, and what closed weeks came to. */
export type CountStore = {
  /** Everybody of weeks up to this one, oldest week first. */
  readonly due: (campus: string, last: CampusWeek) => Promise<readonly ToCount[]>
  readonly assessments: (ids: readonly string[], now: Date) => Promise<readonly Assessment[]>
  readonly bookings: (ids: readonly string[], now: Instant) => Promise<readonly Booking[]>
  /** Writes a week once; one that stands already stays, whoever comes later. */
  readonly freeze: (campus: string, count: WeekCount, now: Date) => Promise<'written' | 'stood'>
  /** Whoever was counted is a line no more. */
  readonly forget: (campus: string, lines: readonly ToCount[]) => Promise<void>
  /** The closed weeks of a campus, oldest first; a week without anybody may be left out. */
  readonly weeks: (campus: string) => Promise<readonly WeekCount[]>
}

/** Why an origin was not added to a campus. */
export type OriginNotRegistered = 'campus-unknown' | 'campus-revoked' | 'too-many'

/** Pages Astro built with slots left open, for answers given without script. */
export type FrameStore = {
  readonly frame: (
    language: 'id' | 'en',
    page?:
      | 'offer'
      | 'talk'
      | 'embed'
      | 'campus'
      | 'staff'
      | 'day'
      | 'hall'
      | 'home'
      | 'destinations'
      | 'programme'
      | 'assessment'
      | 'result'
      | 'keep',
  ) => Promise<string | undefined>
}

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
export type RecheckEvent = { readonly sequence: string } & (
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
}

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
  /** With the line of the log, where there was somebody to write to and they have a case. */
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
}

/** A day's code is somebody else's already. */
export type CodeTaken = 'code-taken'

/** Group days: a head, whoever came, and their hours in the counselors' calendars. */
export type GatheringStore = {
  /** All of it or nothing: the day, its code, and its hours. */
  readonly open: (day: Day, hours: DiaryChange) => Promise<Committed | CodeTaken>
  /** The day whose code stands on a wall. */
  readonly find: (code: string, now: Instant) => Promise<Day | undefined>
  /** An office's days, the latest first. */
  readonly list: (office: string, now: Instant) => Promise<readonly Day[]>
  /** An office's days that begin from one moment to before another, in their order. */
  readonly beginning: (
    office: string,
    stretch: { readonly from: Instant; readonly to: Instant },
    now: Instant,
  ) => Promise<readonly Day[]>
  readonly head: (id: string, now: Instant) => Promise<Day | undefined>
  readonly read: (id: string, now: Instant) => Promise<DayBook | undefined>
  readonly participant: (id: string, code: string) => Promise<Participant | undefined>
  /** One transaction on the day as it was read; `stale`: it is another now, and nothing was written. */
  readonly commit: (before: Day, decided: DayDecided, hours?: DiaryChange) => Promise<Committed>
  /**
   * Whether these people came, all of them or nobody; `undefined` takes the ticks back. `stale`: one
   * of them is not there.
   */
  readonly attend: (
    id: string,
    codes: readonly string[],
    came: boolean | undefined,
  ) => Promise<Committed>
}

/** Divides halls into groups; whoever else asks the process something is served meanwhile. */
export type Grouper = {
  /** Groups are numbered from `first`. */
  readonly form: (hall: Hall, first?: number) => Promise<Formed>
  /** These groups again with the hours the hall still has; new ones are numbered from `first`. */
  readonly replace: (hall: Hall, groups: readonly Group[], first: number) => Promise<Arrangement>
}

/** What a sign-in gave. The table holds it sealed with what the browser alone knows. */
export type Tokens = {
  readonly access: string
  readonly refresh?: string | undefined
  readonly id?: string | undefined
}

/** What an access token says, once all of it was found right; or why it says nothing. */
export type TokenRead =
  | { readonly kind: 'read'; readonly staff: string; readonly roles: readonly StaffRole[] }
  | { readonly kind: 'run-out' }
  | { readonly kind: 'not-ours'; readonly why: string }

/** Reads access tokens, each anew: issuer, client, use, expiry, signature by a key of the issuer. */
export type TokenReader = (access: string) => Promise<TokenRead>

/** A sign-in on its way: what only the browser that began it may bring back. */
export type SignInBegun = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Whom we trust to say who somebody is. */
export type IdentityProvider = {
  /** Where the browser goes to sign in, and what it has to bring back. */
  readonly begin: (asked: {
    readonly returnTo: string
    readonly language: 'id' | 'en'
  }) => Promise<SignInBegun & { readonly address: string }>
  /** The tokens for the address the browser came back to, or why there are none. */
  readonly finish: (
    begun: SignInBegun,
    cameBack: string,
  ) => Promise<
    | { readonly kind: 'tokens'; readonly tokens: Tokens; readonly staff: string }
    | { readonly kind: 'not-finished'; readonly why: string }
  >
  /** New tokens for old; undefined if the provider gives no more. */
  readonly renew: (tokens: Tokens) => Promise<Tokens | undefined>
}

/** Where the browser goes to end the provider's own session; each provider has its way. */
export type SignOut = (asked: {
  readonly returnTo: string
  readonly language: 'id' | 'en'
  readonly tokens?: Tokens | undefined
}) => Promise<string>

/** A sign-in as the table holds it, under the hash of a secret that it never sees. */
export type Session = SessionTimes & {
  readonly id: string
  readonly sealed: string
  readonly version: number
}

/** A member of the staff, under the subject of their sign-in. */
export type StaffRecord = Omit<StaffMember, 'id'>

export type SessionStore = {
  /** A sign-in and whom its holder says they are, in one consistent read. */
  readonly open: (
    id: string,
    staff: string,
  ) => Promise<{ readonly session?: Session | undefined; readonly staff?: StaffRecord | undefined }>
  readonly begin: (session: Session) => Promise<void>
  /** Notes that it was used; one that has ended stays so. */
  readonly used: (session: Session, now: Instant) => Promise<void>
  /** Takes it upon one request alone to renew the tokens, until then; false: another has. */
  readonly renewing: (session: Session, now: Instant, until: Instant) => Promise<boolean>
  /** Lays new tokens in, if it has not ended meanwhile. */
  readonly renewed: (session: Session, sealed: string) => Promise<void>
  /** Whoever holds its secret opens nothing any more. */
  readonly end: (id: string) => Promise<void>
}

/** Who works in an office, as the table knows them now. */
export type StaffDirectory = {
  readonly ofOffice: (office: string) => Promise<readonly StaffMember[]>
}

/** All a function may ask of the world. */
export type Ports = {
  readonly clock: Clock
  readonly editions: EditionStore
  readonly assessments: AssessmentStore
  readonly bookings: BookingStore
  readonly campuses: CampusStore
  readonly counts: CountStore
  readonly calls: CallStore
  readonly cases: CaseStore
  readonly frames: FrameStore
  readonly door: StaffDoor
}
