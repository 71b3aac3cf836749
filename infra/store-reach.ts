// Over 300 lines: every question to every store of the table, in one list.
import type { AssessmentStore, KeptStore } from '../functions/ports/assessments.ts'
import type { BookingStore } from '../functions/ports/bookings.ts'
import type { CampusStore, CountStore } from '../functions/ports/campuses.ts'
import type { CaseStore } from '../functions/ports/cases.ts'
import type { AmendmentStore, EditionDesk, EditionStore } from '../functions/ports/editions.ts'
import type { GatheringStore } from '../functions/ports/gatherings.ts'
import type { SessionStore, StaffDirectory } from '../functions/ports/identity.ts'
import type { CallStore, FollowUpStore, NoticeStore } from '../functions/ports/notices.ts'
import type { KeyStore, SecretStore, WebhookStore } from '../functions/ports/partners.ts'
import type { Scheduler } from '../functions/ports/timers.ts'
import type { WalkStore } from '../functions/ports/walks.ts'
import {
  batchGet,
  batchWrite,
  check,
  family,
  get,
  type Lent,
  put,
  query,
  remove,
  update,
} from './lent.ts'

// What each question to a store touches of the table, in all its branches: what is tried again, tidied
// up afterwards, or met by chance counts too. Whoever changes functions/adapters changes it here.

type Reach = readonly Lent[]
/** The questions of a store that a function asks. */
type Reaches<Store> = { readonly [Question in keyof Store]?: Reach }

/** Deletes what the staff saw when they last looked, and why they did what they did. */
const unsee: Reach = [query(family.case), batchWrite(family.case), update(family.staffLog)]
/** Deletes what lies beside a head, the lead's copies of the log, and the line of a bulk move. */
const purge: Reach = [query(family.case), batchWrite(family.case, family.staffLog, family.bulk)]
const forgetApart: Reach = [query(family.apart), batchWrite(family.apart)]

/** A line of the log, with its case and by office and day. */
const logged: Reach = [put(family.case, family.staffLog)]
/** A head as it becomes, what happened, and every list and count it stands in. */
const caseChanged: Reach = [
  put(family.case, family.queue),
  remove(family.queue),
  update(family.count),
]
/** Overrides that waited for a lead wait no more. */
const reviewsTaken: Reach = [remove(family.reviews)]
/** The lists it stands in, and the codes and bookings it is found by. */
const places = [family.queue, family.reviews, family.caseCode, family.caseOf] as const
/** Talks leave it, or office and talks become others: it is found by other codes then. */
const caseLeft: Reach = [...caseChanged, put(family.caseCode), remove(...places)]
/** There is no case any more. */
const caseEnded: Reach = [remove(family.case, ...places), update(family.count)]
/** One that the clock has ended still lies where a new one is to be. */
const cleared: Reach = [get(family.case), ...caseEnded, ...purge]
const assessmentAsRead: Reach = [check(family.assessment)]

/** Written beside a case that stands, and tried again where others write there. */
const besideCase: Reach = [check(family.case), get(family.case)]
const besideAssessment: Reach = [check(family.assessment), get(family.assessment)]

export const editions = {
  publish: [
    get(family.catalogue, family.edition, family.amendment),
    put(family.edition, family.catalogue),
  ],
  active: [get(family.catalogue)],
  activeNow: [get(family.catalogue)],
  history: [query(family.catalogue)],
  manifest: [get(family.edition)],
  judging: [get(family.edition)],
  part: [get(family.edition)],
  activate: [get(family.edition), put(family.edition, family.catalogue, family.amendment)],
} as const satisfies Reaches<EditionStore & EditionDesk>

export const amendments = {
  propose: [put(family.amendment, family.amendments, family.draft)],
  draft: [get(family.draft)],
  keepDraft: [put(family.draft)],
  read: [get(family.amendment)],
  list: [query(family.amendments), get(family.amendment)],
  decide: [put(family.amendment, family.draft)],
} as const satisfies Reaches<AmendmentStore>

export const walks = {
  start: [put(family.walks, family.walk)],
  read: [query(family.walk)],
  step: [put(family.walk)],
  told: [put(family.told)],
  countTold: [query(family.told)],
  forget: [query(family.walks), get(family.walk), put(family.walk)],
} as const satisfies Reaches<WalkStore>

/** All that is kept, walked by the index; what is found there is read from the table. */
export const kept = {
  page: [batchGet(family.assessment)],
  judged: [update(family.assessment)],
} as const satisfies Reaches<KeptStore>
export const keptIndex: Reach = [query(family.kept)]

/** Assessment and case, read together and ended together. */
const withdrawn: Reach = [
  batchGet(family.assessment, family.case),
  put(family.assessment),
  ...caseChanged,
  ...reviewsTaken,
  // Where there is no case, that there still is none.
  check(family.case),
  remove(family.counting),
  ...unsee,
]

export const assessments = {
  keep: [put(family.assessment, family.counting)],
  read: [get(family.assessment)],
  correct: [
    get(family.assessment),
    update(family.assessment),
    put(family.counting),
    remove(family.counting),
  ],
  share: [update(family.assessment)],
  withdraw: withdrawn,
  unshare: withdrawn,
  erase: [
    batchGet(family.assessment, family.case),
    remove(family.assessment, family.counting),
    ...caseChanged,
    ...caseEnded,
    check(family.case),
    ...purge,
    ...forgetApart,
  ],
} as const satisfies Reaches<AssessmentStore>

/** Hours in ledgers, guards of their neighbours, and who is offered what came free. */
const diaryChanged: Reach = [put(family.ledger), check(family.ledger), update(family.booking)]

export const bookings = {
  roster: [query(family.roster)],
  read: [batchGet(family.ledger, family.student, family.visitor, family.booking, family.repeat)],
  weeks: [query(family.ledger)],
  commit: [
    ...diaryChanged,
    put(family.booking, family.student, family.visitor, family.repeat, family.counting),
    remove(family.booking, family.counting, family.apart),
    // The case a student takes a talk or its assessment back from, and the staff's lines of the log.
    get(family.caseOf, family.case),
    ...caseLeft,
    ...caseEnded,
    ...logged,
    ...purge,
    ...unsee,
  ],
} as const satisfies Reaches<BookingStore>

/** A read that asks for talks by their ids alone, or for the weeks of counselors too. */
export const bookingsRead = {
  byId: [batchGet(family.booking)],
  withWeeks: [batchGet(family.booking, family.ledger)],
} as const

/** A commit that only lets the clock do its work: it names no student and erases nothing. */
export const bookingsLapsed: Reach = diaryChanged

export const campuses = {
  read: [get(family.campus)],
  list: [query(family.campuses), batchGet(family.campus)],
  register: [update(family.campus)],
  remove: [get(family.campus), update(family.campus)],
} as const satisfies Reaches<CampusStore>

export const counts = {
  due: [query(family.counting)],
  assessments: [batchGet(family.assessment)],
  bookings: [batchGet(family.booking)],
  freeze: [put(family.numbers)],
  freezeAttended: [put(family.numbers)],
  forget: [remove(family.counting)],
  windows: [query(family.numbers)],
} as const satisfies Reaches<CountStore>

export const cases = {
  heads: [batchGet(family.case)],
  caseOf: [get(family.caseOf)],
  byCode: [query(family.caseCode)],
  events: [query(family.case)],
  views: [query(family.case)],
  seen: [get(family.case)],
  looked: [...besideCase, ...logged],
  noted: [...besideCase, ...besideAssessment, ...logged],
  saw: [...besideCase, put(family.case)],
  log: [query(family.staffLog)],
  lines: [query(family.queue, family.reviews)],
  counts: [query(family.count)],
  purge,
  unsee,
  retire: [
    // The first of its lines says whether another did it.
    get(family.caseOf, family.case, family.queue),
    check(family.case),
    remove(...places),
    update(family.count),
  ],
  keepBulk: [put(family.bulk, family.case), ...besideCase],
  bulk: [get(family.bulk), query(family.bulk)],
} as const satisfies Reaches<Omit<CaseStore, 'commit' | 'apart'>>

/** Talks that brought an assessment and have cases of their own. */
export const apart = {
  keep: [...besideAssessment, put(family.apart)],
  list: [query(family.apart)],
  forget: forgetApart,
} as const satisfies Reaches<CaseStore['apart']>

/** What a change of a case writes is another thing with each who makes one. */
export const caseCommits = {
  /** A student shows an assessment, asks for a review or takes that back. */
  byStudent: [...caseLeft, update(family.assessment), ...cleared],
  /** The staff decide on a case that stands; its office and talks stay as they are. */
  byStaff: [
    ...caseChanged,
    put(family.reviews),
    ...reviewsTaken,
    ...logged,
    put(family.booking),
    ...assessmentAsRead,
  ],
  /** Bookings make cases, join them and end them. */
  byBookings: [...caseLeft, put(family.caseOf), ...caseEnded, ...cleared, ...assessmentAsRead],
  /** The rules say something else of it. */
  byRules: [...caseChanged, ...assessmentAsRead],
} as const

export const directory = {
  ofOffice: [query(family.staffOf), batchGet(family.staff)],
} as const satisfies Reaches<StaffDirectory>

export const sessions = {
  open: [batchGet(family.session, family.staff)],
  begin: [put(family.session)],
  used: [update(family.session)],
  renewing: [update(family.session)],
  renewed: [update(family.session)],
  end: [remove(family.session)],
} as const satisfies Reaches<SessionStore>

export const apiKeys = {
  ring: [get(family.keyRing)],
  commit: [put(family.keyRing, family.apiKey), remove(family.apiKey)],
  open: [get(family.apiKey), batchGet(family.keyRing, family.campus)],
  count: [update(family.keyUse)],
  lastUsed: [batchGet(family.keyUse)],
} as const satisfies Reaches<KeyStore>

export const webhooks = {
  endpoints: [query(family.webhooks)],
  all: [query(family.webhooks)],
  read: [get(family.webhooks)],
  describe: [update(family.webhooks)],
  stop: [update(family.webhooks)],
  start: [update(family.webhooks)],
  told: [update(family.webhooks)],
  record: [put(family.outbox), get(family.outbox)],
  log: [query(family.outbox), batchGet(family.outbox)],
  message: [get(family.outbox)],
  again: [update(family.outbox), put(family.outbox)],
  claim: [query(family.outbox), update(family.outbox), remove(family.outbox)],
  finish: [update(family.outbox), remove(family.outbox), put(family.outbox)],
  forgetTalk: [query(family.talkTold), get(family.outbox), remove(family.outbox, family.talkTold)],
} as const satisfies Reaches<WebhookStore>

/** A message about a talk is found by the talk too. */
export const talkRecorded: Reach = [...webhooks.record, put(family.talkTold)]

export const secrets = {
  read: [get(family.webhookSecret)],
  add: [
    update(family.webhookCount),
    put(family.webhooks, family.webhookSecret),
    query(family.webhooks),
  ],
  replace: [update(family.webhookSecret, family.webhooks)],
  remove: [remove(family.webhooks, family.webhookSecret), update(family.webhookCount)],
} as const satisfies Reaches<SecretStore>

/** A line of the log of a case that stands, or else of the assessment that bears its name. */
const lineOfCase: Reach = [
  get(family.case, family.assessment),
  check(family.case, family.assessment),
  ...logged,
]

export const calls = {
  list: [query(family.calls)],
  done: [
    get(family.caseOf, family.notice, family.calls),
    ...lineOfCase,
    remove(family.calls),
    update(family.notice),
  ],
} as const satisfies Reaches<CallStore>

export const followUps = {
  call: [put(family.followUps)],
  list: [query(family.followUps)],
  /** Off the list; who of the staff did it is another line. */
  done: [get(family.followUps), remove(family.followUps)],
} as const satisfies Reaches<FollowUpStore>
export const followUpDoneByStaff: Reach = [...followUps.done, ...lineOfCase]

export const notices = {
  claim: [update(family.notice)],
  finish: [update(family.notice)],
  release: [update(family.notice)],
  failed: [update(family.failure)],
  aside: [put(family.aside)],
  call: [put(family.calls)],
  forget: [query(family.aside, family.calls), batchWrite(family.aside, family.calls)],
} as const satisfies Reaches<NoticeStore>

/** No talk is called as an assessment is, so those on the lists of calls stay where they are. */
export const assessmentForgotten: Reach = [
  query(family.aside, family.calls),
  batchWrite(family.aside),
]

export const gatherings = {
  open: [put(family.day, family.dayCode, family.days), ...diaryChanged, get(family.dayCode)],
  find: [get(family.dayCode, family.day)],
  list: [query(family.days), batchGet(family.day)],
  beginning: [query(family.days), batchGet(family.day)],
  head: [get(family.day)],
  read: [query(family.day)],
  participant: [get(family.day)],
  commit: [update(family.day), put(family.day), remove(family.day), ...diaryChanged],
  attend: [update(family.day)],
} as const satisfies Reaches<GatheringStore>

/** At home; in the cloud EventBridge keeps what is due. */
export const scheduler = {
  put: [put(family.timers)],
  remove: [remove(family.timers)],
  forget: [query(family.timers), batchWrite(family.timers)],
} as const satisfies Reaches<Scheduler>
