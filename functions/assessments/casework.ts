import { isLive } from '../../shared/campus/campus.ts'
import type { CaseHead, CaseSharing } from '../../shared/casework/case.ts'
import { showsAssessment } from '../../shared/casework/case.ts'
import type { Changed } from '../../shared/casework/changing.ts'
import {
  answersChanged,
  reviewAsked,
  reviewTakenBack,
  shared,
} from '../../shared/casework/student.ts'
import {
  type StudentCase,
  studentCase,
  type ViewSeen,
  viewsSeen,
} from '../../shared/casework/student-view.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { isAdult } from '../../shared/keeping/adult.ts'
import {
  type Assessment,
  type AssessmentRefusal,
  type Locked,
  openedBy,
  type Sharing,
  sameSharing,
  sharesTooYoung,
  sharingOf,
  whyNotChange,
} from '../../shared/keeping/assessment.ts'
import { factsHandedOn } from '../http/shown-by-booking.ts'
import { civilDayInKupang } from '../judging/judging.ts'
import { judgedNow } from '../judging/queue-line.ts'
import type { Door, Changed as StoreChanged } from '../ports/assessments.ts'
import type { CaseChange } from '../ports/cases.ts'
import type { AssessmentsPorts } from './ports.ts'

// What students do about their case: show their assessment to an office, take that back, ask that a
// human looks again, and read who looked. The API and the plain form ask the same.

export type SharingAsked = Omit<Sharing, 'givenAt' | 'withdrawnAt'>

export type SharingRefusal =
  | AssessmentRefusal
  | { readonly kind: 'office-unknown' }
  | { readonly kind: 'campus-unknown' }
  | { readonly kind: 'leaves-past' }
  | { readonly kind: 'guardian-first' }
  | { readonly kind: 'not-shared' }
  | { readonly kind: 'review-open' }
  | { readonly kind: 'busy' }

const attemptsMax = 8

/** Lets others finish who change the same case. */
const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(500, 20 * 3 ** attempt)))

type Sight = {
  readonly held: Locked | undefined
  readonly head: CaseHead | undefined
  readonly now: Date
}

type Told = Changed & { readonly assessment?: CaseChange['assessment'] }

/** Reads assessment and case, decides, writes if nothing moved meanwhile; else again. */
async function changed(
  { assessments, cases, clock }: Pick<AssessmentsPorts, 'assessments' | 'cases' | 'clock'>,
  id: string,
  decide: (sight: Sight) => Promise<Told | SharingRefusal | undefined>,
): Promise<{ readonly kind: 'done' } | SharingRefusal> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    if (attempt > 0) await pause(attempt)
    const now = clock()
    const [held, [head]] = await Promise.all([
      assessments.read(id, now),
      cases.heads([id], now.getTime()),
    ])
    const told = await decide({ held, head, now })
    if (told === undefined) return { kind: 'done' }
    if ('kind' in told) return told
    const { head: after, event, assessment } = told
    if ((await cases.commit({ before: head, after, event, assessment })) === 'done')
      return { kind: 'done' }
  }
  return { kind: 'busy' }
}

const instantOf = (text: string): number => Date.parse(text)

/** What the office keeps of a sharing: nothing that is in the assessment, nobody's name. */
const caseSharing = (
  { urgent, leaves, campus, language, givenAt }: Sharing,
  { expiresAt }: Assessment,
): CaseSharing => ({
  givenAt: instantOf(givenAt),
  urgent,
  ...(leaves !== undefined && { leaves }),
  ...(campus !== undefined && { campus }),
  language,
  expiresAt: instantOf(expiresAt),
})

const daysAheadMax = 731

/** A day of departure that helps nobody: past, or beyond what anybody plans. */
const isPast = (leaves: string | undefined, now: Date): boolean => {
  if (leaves === undefined) return false
  const ahead = Date.parse(leaves) / 86_400_000 - civilDayInKupang(now)
  return ahead < 0 || ahead > daysAheadMax
}

const isCampus = async ({ campuses }: Pick<AssessmentsPorts, 'campuses'>, asked: string) =>
  (await campuses.list()).some((one) => one.slug === asked && isLive(one))

/**
 * Shows the assessment to an office; anew, with other words, too. The same once more, where an answer
 * got lost, writes nothing.
 */
export async function shareWith(
  ports: AssessmentsPorts,
  door: Door,
  asked: SharingAsked,
): Promise<{ readonly kind: 'done' } | SharingRefusal> {
  const { offices } = await ports.roster()
  if (!offices.some(({ id }) => id === asked.office)) return { kind: 'office-unknown' }
  if (asked.campus !== undefined && !(await isCampus(ports, asked.campus)))
    return { kind: 'campus-unknown' }
  if (isPast(asked.leaves, ports.clock())) return { kind: 'leaves-past' }
  const judging = await ports.judging.active()
  return changed(ports, door.id, async ({ held, head, now }) => {
    const version = held?.version ?? 0
    const why = whyNotChange(held, { tokenHash: door.tokenHash, version, now })
    if (held === undefined || why !== undefined) return why ?? { kind: 'link-not-valid' }
    if (!isAdult(held.facts as Facts, now.getTime())) return { kind: 'guardian-first' }
    const stands = sharingOf(held, now)
    if (stands !== undefined && head?.sharing !== undefined && sameSharing(stands, asked)) return
    const sharing: Sharing = { ...asked, givenAt: now.toISOString() }
    // What this office corrected it goes on judging by.
    const corrected = head?.office === asked.office ? head.corrected : {}
    const facts = held.facts as Facts
    const judged = judgedNow(judging, { facts, corrected, prefer: held.prefer }, now)
    const to = { id: door.id, office: asked.office }
    const told = shared(head, to, { sharing: caseSharing(sharing, held), judged }, now.getTime())
    return { ...told, assessment: { kind: 'sharing', door: { ...door, version }, sharing, now } }
  })
}

/** Why whoever knocks is not this assessment's owner, or undefined. */
const whyNotOwner = (
  held: Locked | undefined,
  door: Door,
  now: Date,
): SharingRefusal | undefined =>
  openedBy(held, door.tokenHash, now) === 'owner' ? undefined : { kind: 'link-not-valid' }

/** What is asked already: the same once more, or no other words, changes nothing. */
async function whyNotAgain(
  { cases }: Pick<AssessmentsPorts, 'cases'>,
  { id }: Door,
  question: string | undefined,
): Promise<{ readonly kind: 'review-open' } | undefined> {
  if (question === undefined) return undefined
  const asked = (await cases.events(id)).findLast(({ what }) => what.kind === 'review-asked')
  const stands = asked?.what.kind === 'review-asked' ? asked.what.question : undefined
  return stands === question ? undefined : { kind: 'review-open' }
}

/** Asks that a human looks at it again; what is open already is answered once. */
export const askReview = (
  ports: AssessmentsPorts,
  door: Door,
  question: string | undefined,
): Promise<{ readonly kind: 'done' } | SharingRefusal> =>
  changed(ports, door.id, async ({ held, head, now }) => {
    const why = whyNotOwner(held, door, now)
    if (why !== undefined) return why
    if (head === undefined || !showsAssessment(head)) return { kind: 'not-shared' }
    if (head.reviewAskedAt !== undefined) return whyNotAgain(ports, door, question)
    return reviewAsked(head, question, now.getTime())
  })

/** The student asks no more. */
export const takeReviewBack = (
  ports: AssessmentsPorts,
  door: Door,
): Promise<{ readonly kind: 'done' } | SharingRefusal> =>
  changed(ports, door.id, async ({ held, head, now }) => {
    const why = whyNotOwner(held, door, now)
    if (why !== undefined) return why
    return head && reviewTakenBack(head, now.getTime())
  })

/** The office's own line about a student whose answers are others now. */
export async function rejudged(ports: AssessmentsPorts, id: string): Promise<void> {
  const judging = await ports.judging.active()
  await changed(ports, id, async ({ held, head, now }) => {
    if (held === undefined || head === undefined || !showsAssessment(head)) return undefined
    const { corrected, sharing } = head
    const facts = sharing === undefined ? factsHandedOn(held) : (held.facts as Facts)
    const judged = judgedNow(judging, { facts, corrected, prefer: held.prefer }, now)
    return judged && answersChanged(head, judged, now.getTime())
  })
}

/**
 * What becomes of an office's sight of answers that are others now: its line follows, or the sharing
 * ends where by them its student is not certainly 18.
 */
export async function followedBy(
  ports: AssessmentsPorts,
  door: Door,
  assessment: Assessment,
): Promise<StoreChanged | AssessmentRefusal> {
  const now = ports.clock()
  const left = sharesTooYoung(assessment, now)
    ? await ports.assessments.unshare(door, now, 'age')
    : ({ kind: 'changed', assessment } as const)
  const { counselor, shares } = assessment
  if (counselor !== undefined || shares.length > 0) await rejudged(ports, door.id)
  return left
}

/** Who of the staff saw the student or did something, newest first: also where no office has a case. */
export async function viewsOfStudent(
  { cases, clock }: Pick<AssessmentsPorts, 'cases' | 'clock'>,
  { id }: Pick<Assessment, 'id'>,
): Promise<readonly ViewSeen[]> {
  const [events, views] = await Promise.all([cases.events(id), cases.views(id, clock().getTime())])
  return viewsSeen(events, views)
}

/** What the student reads of their case; undefined: no office has one. */
export async function caseOfStudent(
  { cases, clock }: Pick<AssessmentsPorts, 'cases' | 'clock'>,
  { id, facts }: Pick<Assessment, 'id' | 'facts'>,
): Promise<StudentCase | undefined> {
  const now = clock().getTime()
  const [head] = await cases.heads([id], now)
  if (head === undefined) return undefined
  const [events, views] = await Promise.all([cases.events(id), cases.views(id, now)])
  return studentCase({ head, facts: facts as Facts, events, views })
}
