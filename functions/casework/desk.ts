import { type AnswerProblem, answerProblems, withoutSilence } from '../../shared/answers/check.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { CaseHead } from '../../shared/casework/case.ts'
import { personOf } from '../../shared/casework/changing.ts'
import {
  type Asked,
  type CaseDecided,
  decide,
  isOfTheirs,
  type Unchanged,
} from '../../shared/casework/decide.ts'
import type { Deed, DeedOf } from '../../shared/casework/deed.ts'
import { withCorrections } from '../../shared/casework/established.ts'
import { whyNotMeant } from '../../shared/casework/evidence.ts'
import type { DeedRefusal } from '../../shared/casework/refusal.ts'
import { isOneOf, type StaffMember } from '../../shared/staff/staff.ts'
import { dayText } from '../../shared/time/day.ts'
import { civilDayInKupang, type Judging, reaches } from '../judging/judging.ts'
import { judgedFor } from '../judging/queue-line.ts'
import type { CaseChange } from '../ports/cases.ts'
import { judgementOf } from './judgement.ts'
import { type LiveAssessment, liveOf } from './live.ts'
import type { CaseworkPorts } from './ports.ts'
import { isTooYoung, restsOn } from './rests.ts'
import { type CaseNotFound, eventsShown, headFor } from './view.ts'

// What can be asked of the desk, whichever door it comes through: the API or a plain form.

export type DeskAsked = {
  readonly deed: Deed
  /** The version of the case it was decided on. */
  readonly basedOn: number
}

/** What is wrong with what was typed: named by its field, told by whoever shows it. */
export type DeedNotValid = {
  readonly kind: 'deed-not-valid'
  readonly field:
    | 'fact'
    | 'programme'
    | 'requirement'
    | 'programmes'
    | 'answer'
    | 'dated'
    | 'seen'
    | 'document'
    | 'on'
    | 'verdict'
  readonly problems?: readonly AnswerProblem[] | undefined
}

export type DeskRefusal =
  | DeedRefusal
  | DeedNotValid
  | { readonly kind: 'busy' }
  | { readonly kind: 'not-ready' }

export type DeskDone = {
  readonly kind: 'done'
  readonly head: CaseHead
  /** Undefined: it was so already. */
  readonly deed?: Deed | undefined
}

const notValid = (
  field: DeedNotValid['field'],
  problems?: readonly AnswerProblem[],
): DeedNotValid => ({ kind: 'deed-not-valid', field, ...(problems && { problems }) })

const unknownProgramme = ({ programmes }: Judging, asked: readonly string[]): boolean =>
  asked.some((one) => !programmes.has(one))

function whyNotOverride({ source }: Judging, { programme, requirement }: DeedOf<'override'>) {
  const found = source.programmes.find(({ id }) => id === programme)
  if (found === undefined) return notValid('programme')
  const all = [...found.requirements, ...source.duties]
  const known = requirement === undefined || all.some(({ id }) => id === requirement)
  return known ? undefined : notValid('requirement')
}

function whyNotAnswer({ kinds, scales }: Judging, { fact, answer }: DeedOf<'correct'>, now: Date) {
  if (!kinds.has(fact)) return notValid('fact')
  const door = { facts: kinds, scales, today: civilDayInKupang(now) }
  const problems = answerProblems({ [fact]: answer }, door)
  if (problems.length > 0) return notValid('answer', problems)
  // Where a student's silence says nothing, a correction has to say something.
  return withoutSilence({ [fact]: answer })[fact] === undefined
    ? notValid('answer', [{ path: fact, kind: 'wrong-type', expected: 'an answer' }])
    : undefined
}

const tidied = (deed: Deed): Deed =>
  deed.kind === 'correct'
    ? { ...deed, answer: withoutSilence({ [deed.fact]: deed.answer })[deed.fact] ?? deed.answer }
    : deed

/** What the rules in force say about what a deed names. */
function whyNotKnown(judging: Judging, deed: Deed, now: Date): DeedNotValid | undefined {
  if (deed.kind === 'correct') return whyNotAnswer(judging, deed, now)
  if (deed.kind === 'confirm') return judging.kinds.has(deed.fact) ? undefined : notValid('fact')
  if (deed.kind === 'override') return whyNotOverride(judging, deed)
  if (deed.kind === 'recommend')
    return unknownProgramme(judging, deed.programmes) ? notValid('programmes') : undefined
  return undefined
}

const aboutRules: ReadonlySet<Deed['kind']> = new Set([
  'confirm',
  'correct',
  'uncorrect',
  'override',
  'recommend',
])

/** What is decided by the student's answers as they are at that moment. */
const aboutAnswers: ReadonlySet<Deed['kind']> = new Set([...aboutRules, 'approve'])

/** Whoever of an office works on cases: an editor with a desk there does not. */
export async function workingOn(
  { directory }: Pick<CaseworkPorts, 'directory'>,
  office: string,
): Promise<readonly StaffMember[]> {
  return (await directory.ofOffice(office)).filter((one) => isOneOf(one, ['counselor', 'lead']))
}

/** A deed whose every name is one we know, or why not. */
async function knownDeed(
  { judging, directory, clock }: CaseworkPorts,
  deed: Deed,
  by: StaffMember,
): Promise<{ readonly kind: 'known'; readonly deed: Deed } | DeskRefusal> {
  const slip = whyNotMeant(deed, dayText(civilDayInKupang(clock())))
  if (slip !== undefined) return notValid(slip)
  if (deed.kind === 'reassign') {
    const members = await workingOn({ directory }, by.office ?? '')
    const to = members.find(({ id }) => id === deed.to.id)
    if (to === undefined) return { kind: 'member-unknown' }
    return { kind: 'known', deed: { ...deed, to: personOf(to) } }
  }
  if (!aboutRules.has(deed.kind)) return { kind: 'known', deed }
  const active = await judging.active()
  if (active === undefined) return { kind: 'not-ready' }
  return whyNotKnown(active, deed, clock()) ?? { kind: 'known', deed: tidied(deed) }
}

async function leadsOf({ directory }: CaseworkPorts, office: string) {
  const members = await directory.ofOffice(office)
  return members.filter(({ roles }) => roles.includes('lead'))
}

async function bookingFor({ bookings }: CaseworkPorts, deed: Deed, now: Instant) {
  if (deed.kind !== 'outcome') return undefined
  const found = await bookings.read({ ledgers: [], bookings: [deed.booking] }, now)
  return found.bookings[0]
}

type Found = { readonly head: CaseHead; readonly assessment: LiveAssessment | undefined }

async function foundFor(
  ports: CaseworkPorts,
  member: StaffMember,
  id: string,
  deed: Deed,
): Promise<Found | CaseNotFound> {
  const now = ports.clock()
  const head = await headFor(ports, member, id, now.getTime())
  if ('kind' in head) return head
  const live = aboutAnswers.has(deed.kind) ? await liveOf(ports, head, now) : undefined
  return { head, assessment: live?.assessment }
}

/** What a change of what is known makes of the queue's own line about it. */
async function judgedAgain(
  ports: CaseworkPorts,
  { head, deed }: CaseDecided,
  assessment: LiveAssessment | undefined,
): Promise<CaseHead> {
  if (deed.kind !== 'correct' && deed.kind !== 'uncorrect') return head
  if (assessment === undefined) return head
  const now = ports.clock()
  const judgement = await judgementOf(ports.judging, head, assessment, now)
  if (judgement === undefined) return head
  return { ...head, judged: judgedFor(judgement.judging, judgement.report, now.getTime()) }
}

async function changeOf(
  ports: CaseworkPorts,
  { head: before, assessment }: Found,
  decided: CaseDecided,
): Promise<CaseChange> {
  const { event, log, booking } = decided
  const asRead =
    assessment?.kind === 'shown'
      ? ({ kind: 'as-read', id: assessment.id, version: assessment.version } as const)
      : undefined
  return {
    before,
    after: await judgedAgain(ports, decided, assessment),
    event,
    log,
    booking,
    assessment: asRead,
  }
}

/**
 * A stale decision is told with what happened since the version it was made on, as far as whoever
 * decides may read the history at all.
 */
async function withChanges(
  ports: CaseworkPorts,
  member: StaffMember,
  head: CaseHead,
  refusal: DeedRefusal,
  basedOn: number,
): Promise<DeedRefusal> {
  if (refusal.kind !== 'case-stale') return refusal
  const [events, live] = await Promise.all([
    ports.cases.events(head.id),
    liveOf(ports, head, ports.clock()),
  ])
  const shown = eventsShown(events, head, live, !isOfTheirs(head, member))
  return { ...refusal, changes: shown.filter(({ version }) => version > basedOn) }
}

type Outcome = CaseDecided | Unchanged | DeedRefusal | DeedNotValid

/** What the rules say already needs no human to say it; on a programme as a whole they say more. */
async function whyNotOther(
  { judging, clock }: CaseworkPorts,
  { corrected }: CaseHead,
  assessment: LiveAssessment | undefined,
  deed: Deed,
): Promise<DeedNotValid | undefined> {
  if (deed.kind !== 'override' || deed.requirement === undefined) return undefined
  const active = assessment?.kind === 'shown' ? await judging.active() : undefined
  if (active === undefined || assessment?.kind !== 'shown' || !reaches(active, clock()))
    return undefined
  const facts = withCorrections(assessment.facts, corrected)
  const [report] = active.judge(facts, clock(), { only: [deed.programme] }).programmes
  const stands = report?.requirements.find(({ id }) => id === deed.requirement)
  return stands?.verdict === deed.verdict ? notValid('verdict') : undefined
}

async function decided(
  ports: CaseworkPorts,
  member: StaffMember,
  { head, assessment }: Found,
  { deed, basedOn }: DeskAsked,
): Promise<Outcome> {
  const now = ports.clock().getTime()
  const leads = deed.kind === 'override' ? await leadsOf(ports, head.office) : []
  const booking: Booking | undefined = await bookingFor(ports, deed, now)
  const rests = await restsOn(ports, head, assessment, deed)
  const asked: Asked = { deed, by: member, basedOn, leads, booking, ...rests }
  const outcome = decide(head, asked, now)
  if (outcome.kind !== 'decided') return outcome
  const hidden = assessment !== undefined && assessment.kind !== 'shown'
  if (hidden && deed.kind !== 'uncorrect')
    return { kind: 'not-shared', withdrawnAt: head.withdrawnAt }
  if (deed.kind === 'correct' && isTooYoung(outcome.head, assessment, now))
    return notValid('answer')
  return (await whyNotOther(ports, head, assessment, deed)) ?? outcome
}

export const attemptsMax = 8
const [firstPauseMs, longestPauseMs] = [20, 1_000]

export const pauseAfter = (attempt: number): number =>
  Math.random() * Math.min(longestPauseMs, firstPauseMs * 4 ** attempt)

/** Carries out one deed: read, decide, write if nothing moved meanwhile, else again. */
export async function decideOn(
  ports: CaseworkPorts,
  member: StaffMember,
  id: string,
  { basedOn, ...typed }: DeskAsked,
): Promise<DeskDone | DeskRefusal> {
  const known = await knownDeed(ports, typed.deed, member)
  if (known.kind !== 'known') return known
  const asked = { deed: known.deed, basedOn }
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    if (attempt > 0) await ports.pause(pauseAfter(attempt))
    const found = await foundFor(ports, member, id, asked.deed)
    if ('kind' in found) return found
    const outcome = await decided(ports, member, found, asked)
    if (outcome.kind === 'unchanged') return { kind: 'done', head: outcome.head }
    if (outcome.kind === 'deed-not-valid') return outcome
    if (outcome.kind !== 'decided')
      return withChanges(ports, member, found.head, outcome, asked.basedOn)
    const change = await changeOf(ports, found, outcome)
    if ((await ports.cases.commit(change)) === 'done')
      return { kind: 'done', head: change.after ?? outcome.head, deed: asked.deed }
  }
  return { kind: 'busy' }
}
