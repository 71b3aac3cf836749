import type { Booking } from '../booking/booking.ts'
import { outcome } from '../booking/decide.ts'
import type { Instant } from '../booking/time.ts'
import type { Facts } from '../facts/answer.ts'
import { isOneOf, type StaffMember } from '../staff/staff.ts'
import {
  type CaseBooking,
  type CaseHead,
  isLeftToOffice,
  type Override,
  type Person,
  showsAssessment,
} from './case.ts'
import { type Changed, entryOf, eventOf, personOf, withPatch } from './changing.ts'
import type { Deed, DeedOf } from './deed.ts'
import { markOfAnswer, marksOf, withCorrections } from './established.ts'
import { type Actor, doneOf, logKindOf, reasonIn } from './event.ts'
import { proposed, settledOverride, whyNotSettle } from './override.ts'
import type { CaseRefusal, DeedRefusal } from './refusal.ts'
import { headAt } from './student.ts'

// Everything the staff may do to a case: one decision over what was read, with all that has to be
// written together.

/** What is asked, by whom, and on which version of the case it was decided. */
export type Asked = {
  readonly deed: Deed
  readonly by: StaffMember
  readonly basedOn: number
  /** The leads of the case's office: they say whose yes an override needs. */
  readonly leads: readonly Person[]
  /** The booking an outcome is about, as it was read. */
  readonly booking?: Booking | undefined
  /** The student's answers as they were read: what is decided about one is about that answer. */
  readonly told?: Facts | undefined
  /** The facts that the verdict rests on that is proposed, or that a lead agrees to. */
  readonly restsOn?: Iterable<string> | undefined
}

export type CaseDecided = Changed & {
  readonly kind: 'decided'
  readonly deed: Deed
  /** To be written with it, if it still is as it was read. */
  readonly booking?: Booking | undefined
}

/** It was so already: nothing is written, and nothing is logged. */
export type Unchanged = { readonly kind: 'unchanged'; readonly head: CaseHead }

export const correctionsMax = 60
export const recommendedMax = 12
export const overridesMax = 24

/** Somebody of the staff as what they did is remembered. */
export const staffActor = ({ id, name, office = '' }: StaffMember) =>
  ({ kind: 'staff', id, name, office }) as const satisfies Actor

const isLead = (by: StaffMember): boolean => isOneOf(by, ['lead'])

/** Whether a case is one of theirs to see: of their office and nobody else's. */
export const isOfTheirs = (head: Pick<CaseHead, 'office'>, by: StaffMember): boolean =>
  by.office === head.office && isOneOf(by, ['counselor', 'lead'])

/** Whether a lead of another office has an override to decide about here. */
export const isAskedElsewhere = (head: CaseHead, by: StaffMember): boolean =>
  isLead(by) &&
  by.office !== head.office &&
  head.overrides.some(
    ({ waitsFor, state }) => waitsFor === 'other-office' && state.kind === 'waiting',
  )

/** Done by whoever sees the case, whoever claimed it. */
const anybodys: ReadonlySet<Deed['kind']> = new Set([
  'note',
  'approve',
  'refuse',
  'outcome',
  'reassign',
  'release',
])

/** Only whoever works on it, or a lead, hands it on or gives it back. */
const handedOn: ReadonlySet<Deed['kind']> = new Set(['reassign', 'release'])

const whyNotTheirs = (
  { claim }: CaseHead,
  kind: Deed['kind'],
  by: StaffMember,
): CaseRefusal | undefined => {
  if (claim?.id === by.id) return undefined
  if (handedOn.has(kind) && !isLead(by))
    return kind === 'release' && claim === undefined ? undefined : { kind: 'case-not-yours' }
  if (claim === undefined || anybodys.has(kind)) return undefined
  return { kind: 'case-claimed', by: personOf(claim), since: claim.at }
}

const ofAssessment: ReadonlySet<Deed['kind']> = new Set([
  'confirm',
  'correct',
  'override',
  'recommend',
])

/** What was taken back whole is nobody's work any more: nothing is written on it. */
const whyNotShown = (head: CaseHead, kind: Deed['kind']): CaseRefusal | undefined => {
  const rests = ofAssessment.has(kind) ? showsAssessment(head) : isLeftToOffice(head)
  if (rests) return undefined
  return { kind: 'not-shared', withdrawnAt: head.withdrawnAt }
}

const settles = (kind: Deed['kind']): boolean => kind === 'approve' || kind === 'refuse'

const sees = (head: CaseHead, kind: Deed['kind'], by: StaffMember): boolean =>
  isOfTheirs(head, by) || (settles(kind) && isAskedElsewhere(head, by))

/** Why this is not theirs to do, on whichever version they decided. */
export const whyNotBy = (
  head: CaseHead,
  kind: Deed['kind'],
  by: StaffMember,
): CaseRefusal | undefined => {
  if (!sees(head, kind, by)) return { kind: 'not-found' }
  return whyNotShown(head, kind) ?? whyNotTheirs(head, kind, by)
}

/** Why this cannot be done at all, before what it is about is looked at. */
function whyNot(head: CaseHead, { deed, by, basedOn }: Asked): CaseRefusal | undefined {
  const no = whyNotBy(head, deed.kind, by)
  if (no !== undefined || basedOn === head.version) return no
  return { kind: 'case-stale', version: head.version }
}

type Patch = Parameters<typeof withPatch>[1]
type Patched = { readonly patch: Patch; readonly booking?: Booking } | DeedRefusal | undefined

type Deciding<K extends Deed['kind']> = (
  head: CaseHead,
  deed: DeedOf<K>,
  asked: Asked,
  now: Instant,
) => Patched

const without = <T>(all: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== name))

const withOne = <T>(all: Readonly<Record<string, T>>, name: string, one: T) => ({
  ...without(all, name),
  [name]: one,
})

const claimed: Deciding<'claim'> = ({ claim }, _, { by }, now) =>
  claim === undefined ? { patch: { claim: { ...personOf(by), at: now } } } : undefined

const released: Deciding<'release'> = ({ claim }) =>
  claim === undefined ? undefined : { patch: { claim: undefined } }

const reassigned: Deciding<'reassign'> = ({ claim }, { to }, _, now) =>
  claim?.id === to.id ? undefined : { patch: { claim: { ...personOf(to), at: now } } }

/** What counts of the answers: the student's, with what holds of the corrections over them. */
const countedOf = ({ corrected }: CaseHead, { told }: Asked): Facts | undefined =>
  told && withCorrections(told, corrected)

/** The marks of what a verdict by humans rests on, as it is now. */
const aboutNow = (head: CaseHead, asked: Asked): Override['about'] => {
  const counted = countedOf(head, asked)
  return counted && asked.restsOn && marksOf(counted, asked.restsOn)
}

const confirmed: Deciding<'confirm'> = (head, deed, asked, now) => {
  const { fact, document, dated, seen } = deed
  const counted = countedOf(head, asked)
  const all = withOne(head.confirmed, fact, {
    document,
    ...(dated && { dated }),
    seen,
    ...(counted && { about: markOfAnswer(counted[fact]) }),
    by: personOf(asked.by),
    at: now,
  })
  if (Object.keys(all).length > correctionsMax)
    return { kind: 'too-many-decided', most: correctionsMax }
  return { patch: { confirmed: all } }
}

const corrected: Deciding<'correct'> = (head, { fact, answer, reason }, { by, told }, now) => {
  const about = told && { about: markOfAnswer(told[fact]) }
  const all = withOne(head.corrected, fact, { answer, reason, ...about, by: personOf(by), at: now })
  if (Object.keys(all).length > correctionsMax)
    return { kind: 'too-many-decided', most: correctionsMax }
  // What a paper showed was another value.
  return { patch: { corrected: all, confirmed: without(head.confirmed, fact) } }
}

const uncorrected: Deciding<'uncorrect'> = (head, { fact }) =>
  !Object.hasOwn(head.corrected, fact)
    ? { kind: 'nothing-there', what: 'correction' }
    : { patch: { corrected: without(head.corrected, fact) } }

const overridden: Deciding<'override'> = (head, deed, asked, now) => {
  if (head.overrides.length >= overridesMax) return { kind: 'too-many-decided', most: overridesMax }
  const proposing = { ...asked, now, about: aboutNow(head, asked) }
  return { patch: { overrides: proposed(head, deed, proposing) } }
}

const settled = (
  head: CaseHead,
  deed: DeedOf<'approve' | 'refuse'>,
  asked: Asked,
  now: Instant,
): Patched => {
  const override = head.overrides.find(({ id }) => id === deed.override)
  if (override === undefined) return { kind: 'override-unknown' }
  const settling = { by: asked.by, now, about: aboutNow(head, asked) }
  const why = whyNotSettle(override, head, asked.by)
  return why ?? { patch: { overrides: settledOverride(head, override, deed, settling) } }
}

const recommended: Deciding<'recommend'> = (head, { programmes }, { by }, now) => {
  if (programmes.length > recommendedMax) return { kind: 'too-many-decided', most: recommendedMax }
  const known = new Map(head.recommended.map((one) => [one.programme, one]))
  const all = [...new Set(programmes)].map(
    (programme) => known.get(programme) ?? { programme, by: personOf(by), at: now },
  )
  return { patch: { recommended: all } }
}

/** Put off: nothing else is left to do until that day. */
const followUpSet: Deciding<'follow-up'> = (_, { on, what }, { by }, now) => ({
  patch: { followUp: { on, what, by: personOf(by), at: now }, handledAt: now },
})

const followedUp: Deciding<'followed-up'> = ({ followUp }) =>
  followUp === undefined
    ? { kind: 'nothing-there', what: 'follow-up' }
    : { patch: { followUp: undefined } }

const cameOf = (one: CaseBooking, done: Booking): CaseBooking =>
  one.id === done.id ? { ...one, version: done.version, state: done.state } : one

const recorded: Deciding<'outcome'> = (head, { booking: id, came }, { booking }, now) => {
  if (booking?.id !== id || !head.bookings.some((one) => one.id === id))
    return { kind: 'nothing-there', what: 'booking' }
  const done = outcome(booking, came, now)
  if (done.kind !== 'decided') return done
  const bookings = head.bookings.map((one) => cameOf(one, done.booking))
  const handled = came === 'attended' ? { handledAt: now } : {}
  return { patch: { bookings, ...handled }, booking: done.booking }
}

const finished: Deciding<'finish'> = (_head, _deed, _asked, now) => ({
  patch: { handledAt: now, followUp: undefined, reviewAskedAt: undefined },
})

const decisions: { readonly [K in Deed['kind']]: Deciding<K> } = {
  claim: claimed,
  release: released,
  reassign: reassigned,
  confirm: confirmed,
  correct: corrected,
  uncorrect: uncorrected,
  override: overridden,
  approve: settled,
  refuse: settled,
  recommend: recommended,
  note: () => ({ patch: {} }),
  'follow-up': followUpSet,
  'followed-up': followedUp,
  outcome: recorded,
  finish: finished,
}

const decisionFor = ({ kind }: Deed) => decisions[kind] as Deciding<Deed['kind']>

/** One deed of the staff on a case as it was read, or why not. */
export function decide(
  head: CaseHead,
  asked: Asked,
  now: Instant,
): CaseDecided | Unchanged | DeedRefusal {
  // A sharing that ran out holds nothing up, though it still stands there.
  const no = whyNot(headAt(head, now), asked)
  if (no !== undefined) return no
  const { deed, by } = asked
  const told = decisionFor(deed)(head, deed, asked, now)
  if (told === undefined) return { kind: 'unchanged', head }
  if ('kind' in told) return told
  const after = withPatch(head, told.patch, now)
  const actor = staffActor(by)
  const line = { kind: logKindOf(deed), reason: reasonIn(deed) }
  return {
    kind: 'decided',
    deed,
    head: after,
    event: eventOf(after, actor, doneOf(deed), now),
    log: entryOf(after, actor, line, now),
    ...(told.booking && { booking: told.booking }),
  }
}
