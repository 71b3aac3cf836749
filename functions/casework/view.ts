import type { Report } from '../../shared/assessment/assess.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { atlasOf } from '../../shared/casework/atlas.ts'
import { type Blocker, type CaseHead, isOfTalk, type Override } from '../../shared/casework/case.ts'
import { isAskedElsewhere, isOfTheirs, staffActor } from '../../shared/casework/decide.ts'
import { type Earlier, establishedFor } from '../../shared/casework/established.ts'
import type { CaseEvent, LogEntry } from '../../shared/casework/event.ts'
import { blockersOf } from '../../shared/casework/judged.ts'
import { askedLine, type OpeningLines, openingOf } from '../../shared/casework/opening.ts'
import { type Standing, standingOf } from '../../shared/casework/queue.ts'
import type { CaseRefusal } from '../../shared/casework/refusal.ts'
import {
  type Seen,
  type SinceSeen,
  seenNow,
  sinceSeen,
  visitSince,
} from '../../shared/casework/since.ts'
import { nothingRead } from '../../shared/casework/student.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import type { Sharing } from '../../shared/keeping/assessment.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { newId } from '../http/capability.ts'
import type { Judging } from '../judging/judging.ts'
import { type Judgement, judgementOf } from './judgement.ts'
import { type Live, type LiveAssessment, liveOf } from './live.ts'
import type { CaseworkPorts } from './ports.ts'

// A case as one of the staff sees it: everything read live, judged today, and logged.

/** All that stands on the screen of a case. */
export type CaseView = {
  readonly kind: 'case'
  readonly now: Instant
  readonly head: CaseHead
  readonly standing: Standing
  readonly assessment: LiveAssessment
  /** The student's word to this office: who they are, what they ask. */
  readonly sharing?: Sharing | undefined
  readonly bookings: readonly Booking[]
  readonly opening: OpeningLines
  /** What was confirmed, corrected or decided for answers that are others now: to be looked at again. */
  readonly earlier: Earlier
  /** What stands in the way, of the nearest programmes first. */
  readonly blockers: readonly Blocker[]
  /** The answers that are judged: the student's with what the office corrected over them. */
  readonly facts: Facts
  /** By the rules of today, with corrections; undefined where nothing is shown. */
  readonly report?: Report | undefined
  /** Without them, where there are any: what the student told, side by side. */
  readonly asTold?: Report | undefined
  readonly judging?: Judging | undefined
  readonly events: readonly CaseEvent[]
  /** Undefined: this is the first time. */
  readonly since?: SinceSeen | undefined
  /** Seen by a lead of another office, for an override alone: nobody is named. */
  readonly elsewhere: boolean
}

export type CaseNotFound = { readonly kind: 'not-found' }

/** It was theirs; the student left nothing in it to look at. */
export type CaseClosed = Extract<CaseRefusal, { readonly kind: 'case-closed' }>

/** What was taken back whole, or ran out, is closed from that moment on, whatever is written of it. */
function closedOf(
  { withdrawnAt }: CaseHead,
  { assessment, bookings }: Live,
): CaseClosed | undefined {
  if (assessment.kind === 'shown' || bookings.length > 0) return undefined
  const at = assessment.kind === 'withdrawn' ? Date.parse(assessment.at) : withdrawnAt
  return { kind: 'case-closed', ...(at !== undefined && { withdrawnAt: at }) }
}

const openingFor = (
  head: CaseHead,
  earlier: Earlier,
  { sharing, bookings }: Live,
  judgement: Judgement | undefined,
): OpeningLines => {
  const last = bookings.toSorted((a, b) => b.createdAt - a.createdAt)[0]
  const question = askedLine({
    question: sharing?.question,
    note: last?.wishes.note,
    topic: last?.wishes.topic,
  })
  const known = judgement && {
    facts: judgement.facts,
    head,
    earlier,
    atlas: atlasOf(judgement.judging.source),
  }
  return { question, ...openingOf(judgement?.report, known) }
}

/** Whoever decides about an override elsewhere needs no name, no contact and no talks. */
const namesLeftOut = (live: Live): Live => ({ assessment: live.assessment, bookings: [] })

/** A head that one of the staff may see, or that there is none for them. */
export async function headFor(
  { cases }: Pick<CaseworkPorts, 'cases'>,
  member: StaffMember,
  id: string,
  now: Instant,
): Promise<CaseHead | CaseNotFound> {
  const [head] = await cases.heads([id], now)
  const theirs = head !== undefined && (isOfTheirs(head, member) || isAskedElsewhere(head, member))
  return theirs ? head : { kind: 'not-found' }
}

const nothingEarlier: Earlier = { confirmed: {}, corrected: {}, overrides: [] }

/**
 * What rested on an assessment that is not shown any more is not shown either; what was about an
 * answer that is another one now stands apart.
 */
function headShown(head: CaseHead, { assessment }: Live) {
  if (assessment.kind !== 'shown')
    return { head: { ...head, ...nothingRead }, earlier: nothingEarlier }
  const { holds, earlier } = establishedFor(head, assessment.facts)
  return { head: { ...head, ...holds }, earlier }
}

/** The overrides a lead of another office has to decide about. */
const askedElsewhere = ({ overrides }: Pick<CaseHead, 'overrides'>): readonly Override[] =>
  overrides.filter(({ waitsFor, state }) => waitsFor === 'other-office' && state.kind === 'waiting')

/**
 * To decide about an override it takes that override and the answers it rests on: no other decision of
 * the office, and none of the student's affairs.
 */
export const headElsewhere = ({ sharing, ...head }: CaseHead): CaseHead => ({
  ...head,
  ...(sharing && { sharing: { ...sharing, urgent: false, campus: undefined, leaves: undefined } }),
  bookings: [],
  overrides: askedElsewhere(head),
  recommended: [],
  claim: undefined,
  followUp: undefined,
  reviewAskedAt: undefined,
})

/** What happened to the assessment, or was done and said because of what is in it. */
const ofAssessment: ReadonlySet<CaseEvent['what']['kind']> = new Set([
  'confirm',
  'correct',
  'uncorrect',
  'override',
  'approve',
  'refuse',
  'recommend',
  'answers-changed',
  'judged-anew',
  'review-asked',
] as const)

/** What becomes of the answers, on which any verdict rests. */
const ofAnswers: ReadonlySet<CaseEvent['what']['kind']> = new Set([
  'confirm',
  'correct',
  'uncorrect',
  'answers-changed',
  'judged-anew',
] as const)

/** How an override that waits for another office was proposed, and what became of the answers. */
const concerns =
  (asked: readonly Override[]) =>
  ({ version, what }: CaseEvent): boolean =>
    ofAnswers.has(what.kind) ||
    (what.kind === 'override' && asked.some(({ id }) => id === `o${version}`))

/**
 * The history as far as whoever asks may read it: of the office that has the case, and no more than
 * the student still shows. Where nothing is shown and no talk is left, no word of what was done.
 */
export function eventsShown(
  events: readonly CaseEvent[],
  head: Pick<CaseHead, 'office' | 'overrides'>,
  { assessment, bookings }: Pick<Live, 'assessment' | 'bookings'>,
  elsewhere: boolean,
): readonly CaseEvent[] {
  const own = events.filter((one) => one.office === head.office)
  if (elsewhere) return own.filter(concerns(askedElsewhere(head)))
  if (assessment.kind === 'shown') return own
  return own.filter(
    ({ by, what }) => !ofAssessment.has(what.kind) && (bookings.length > 0 || by.kind !== 'staff'),
  )
}

/** The line of the log for somebody who looks. */
export const entryFor = (
  head: CaseHead,
  member: StaffMember,
  kind: 'opened' | 'printed' | 'listed',
  now: Instant,
): LogEntry => {
  const { id, name, office } = staffActor(member)
  const by = { id, name, office }
  return { id: newId(), case: head.id, at: now, by, office: head.office, kind }
}

function viewOf(
  head: CaseHead,
  live: Live,
  judgement: Judgement | undefined,
  { events, was, now, elsewhere }: Looking,
): CaseView & { readonly seen: Seen } {
  const facts = judgement?.facts ?? {}
  // Of an assessment of another case no mark is kept here: erasing it would not find them.
  const seen = isOfTalk(head)
    ? seenNow(head.version, {}, undefined, now)
    : seenNow(head.version, facts, judgement?.report, now)
  const blockers =
    judgement === undefined ? [] : blockersOf(judgement.report, atlasOf(judgement.judging.source))
  const since = sinceSeen(was, seen, events)
  const { head: told, earlier } = headShown(elsewhere ? headElsewhere(head) : head, live)
  return {
    kind: 'case',
    now,
    head: told,
    standing: standingOf(told, now),
    ...live,
    opening: openingFor(told, earlier, live, judgement),
    earlier,
    blockers,
    facts,
    ...(judgement && { report: judgement.report, judging: judgement.judging }),
    ...(judgement?.asTold && { asTold: judgement.asTold }),
    events,
    ...(since && { since }),
    elsewhere,
    seen,
  }
}

type Looking = {
  readonly events: readonly CaseEvent[]
  readonly was: Seen | undefined
  readonly now: Instant
  readonly elsewhere: boolean
}

/** How a case is looked at. */
export type Look = {
  readonly kind?: 'opened' | 'printed'
  /** It answers what they did on its page: as long as nobody else touched it, that is one visit. */
  readonly afterDeed?: boolean
}

/** The log of the case; who saw an assessment by a talk alone, its owner reads behind its link too. */
async function lookedAt(
  { cases }: Pick<CaseworkPorts, 'cases'>,
  entry: LogEntry,
  seen: Seen,
  { assessment }: Live,
): Promise<boolean> {
  if (assessment.kind === 'shown' && assessment.id !== entry.case)
    if (!(await cases.noted({ ...entry, case: assessment.id }))) return false
  return cases.looked(entry, seen)
}

/** Opens a case, and writes down that it was; one that is gone meanwhile is not shown. */
export async function viewCase(
  ports: CaseworkPorts,
  member: StaffMember,
  id: string,
  { kind = 'opened', afterDeed = false }: Look = {},
): Promise<CaseView | CaseNotFound | CaseClosed> {
  const clock = ports.clock()
  const now = clock.getTime()
  const head = await headFor(ports, member, id, now)
  if ('kind' in head) return head
  const [all, events, was] = await Promise.all([
    liveOf(ports, head, clock),
    ports.cases.events(id),
    ports.cases.seen(id, member.id),
  ])
  const elsewhere = !isOfTheirs(head, member)
  const live = elsewhere ? namesLeftOut(all) : all
  const closed = closedOf(head, live)
  if (closed !== undefined) return closed
  const judgement = await judgementOf(ports.judging, head, live.assessment, clock)
  const open = eventsShown(events, head, live, elsewhere)
  const { seen, ...view } = viewOf(head, live, judgement, { events: open, was, now, elsewhere })
  const since = afterDeed ? visitSince(was, events, member.id, now) : undefined
  const stands =
    since !== undefined
      ? await ports.cases.saw(id, member.id, { ...seen, since })
      : await lookedAt(ports, entryFor(head, member, kind, now), seen, live)
  return stands ? view : { kind: 'not-found' }
}
