import { type Week, weekOf } from '../campus/week.ts'
import type { Json } from '../edition/canonical.ts'
import type { Facts } from '../facts/answer.ts'
import { isAdult } from './adult.ts'
import type { Judged } from './judged.ts'

/** What a student may agree to, each by itself; `keep` is what keeping rests on. */
export const purposes = ['keep', 'counselor', 'follow-up', 'statistics'] as const

/** What is agreed to while keeping; showing it to a counselor is a word of its own, to one office. */
export const purposesOffered: readonly Purpose[] = ['keep', 'follow-up', 'statistics']

export type Purpose = (typeof purposes)[number]

/** A consent that can be shown later: to what, in which words, when. */
type Consent = {
  readonly purpose: Purpose
  /** The version of the notice the student read. */
  readonly version: string
  readonly givenAt: string
}

/** How a counselor may reach the student; only with the consent `counselor`. */
export type Contact = { readonly name: string; readonly reach: string }

/** How a student wants to be told that their answers turned: by e-mail or WhatsApp. */
export type FollowUpReach = { readonly reach: string }

/** The student's word that an office may see this assessment, and what they want it for. */
export type Sharing = {
  readonly office: string
  /** Gone once it was taken back. */
  readonly contact?: Contact | undefined
  readonly question?: string | undefined
  /** Somebody asked them for money or papers. */
  readonly urgent: boolean
  /** The day they leave, if they have one. */
  readonly leaves?: string | undefined
  /** The slug of their campus. */
  readonly campus?: string | undefined
  readonly language: 'id' | 'en'
  /** The version of the notice the student read. */
  readonly version: string
  readonly givenAt: string
  readonly withdrawnAt?: string | undefined
  /** Why it ended by itself: by their answers they are not certainly 18. */
  readonly endedFor?: 'age' | undefined
}

/** A read-only link that was handed on. The link itself is not kept, only its hash. */
export type Share = {
  readonly tokenHash: string
  readonly createdAt: string
  readonly expiresAt: string
}

/** What a student asked us to keep. Facts, edition and instant replay the same report. */
export type Assessment = {
  readonly id: string
  readonly version: number
  readonly facts: Json
  readonly edition: string
  readonly at: string
  /** What its plans keep small; needed to replay the report. */
  readonly prefer: 'soonest' | 'least-money'
  readonly contact?: Contact | undefined
  /** Whose numbers it counts in; only with the consent `statistics`. */
  readonly campus?: string | undefined
  /** The one week in which it counts; it stays whatever is corrected later. */
  readonly countsIn?: Week | undefined
  readonly consents: readonly Consent[]
  readonly shares: readonly Share[]
  /** Whom of the offices it was shown to, and whether it still is. */
  readonly counselor?: Sharing | undefined
  /** When a sharing was last taken back: no talk that was booked by then shows it to an office. */
  readonly unsharedAt?: string | undefined
  readonly createdAt: string
  readonly changedAt: string
  /** Since when the answers that were not said at once stand as they do; the others since `createdAt`. */
  readonly saidAt?: Readonly<Record<string, string>> | undefined
  readonly expiresAt: string
  readonly withdrawnAt?: string | undefined
  /** Where to be told when answers turn: an address or a number; only with the consent. */
  readonly followUp?: FollowUpReach | undefined
  /** The language of the page it was kept on: letters about it are written in that. */
  readonly language?: 'id' | 'en' | undefined
  /** What it was answered last; absent until it is judged again for the first time. */
  readonly judged?: Judged | undefined
}

/** An assessment as it lies in the table: with the hash of the link that opens it. */
export type Locked = Assessment & { readonly tokenHash: string }

export type AssessmentRefusal =
  | { readonly kind: 'link-not-valid' }
  | { readonly kind: 'consent-withdrawn'; readonly withdrawnAt: string }
  | { readonly kind: 'version-stale'; readonly version: number }
  | { readonly kind: 'too-many-shares'; readonly sharesMax: number }
  | { readonly kind: 'key-reused' }

export const keptDaysMax = 365
const shareDaysMax = 30
export const sharesMax = 10

const dayMs = 86_400_000

/** The instant so many days later, as text. */
export const daysAfter = (instant: Date, days: number): string =>
  new Date(instant.getTime() + days * dayMs).toISOString()

/** Until when a link handed on now opens: never longer than the assessment itself is kept. */
export const shareExpiry = (now: Date, assessment: Assessment): string => {
  const own = daysAfter(now, shareDaysMax)
  return own < assessment.expiresAt ? own : assessment.expiresAt
}

/** Whether it counts in a campus's numbers of a week, as it stands when the week closes. */
export const countsFor = (
  { campus, countsIn, consents, withdrawnAt }: Assessment,
  asked: { readonly campus: string; readonly week: Week },
): boolean =>
  withdrawnAt === undefined &&
  campus === asked.campus &&
  countsIn === asked.week &&
  consents.some(({ purpose }) => purpose === 'statistics')

/** The week in which what is kept or corrected now would count. */
export const countedWeek = (now: Date): Week => weekOf(now.getTime())

/** Whose link this is, if it opens the assessment at all; expiry is by clock. */
export function openedBy(
  held: Locked | undefined,
  tokenHash: string,
  now: Date,
): 'owner' | 'share' | undefined {
  const at = now.toISOString()
  if (held === undefined || held.expiresAt <= at) return undefined
  if (held.tokenHash === tokenHash) return 'owner'
  if (held.withdrawnAt !== undefined) return undefined
  const share = held.shares.find((candidate) => candidate.tokenHash === tokenHash)
  return share !== undefined && share.expiresAt > at ? 'share' : undefined
}

/**
 * What a request to keep meets where something is kept already: itself, sent again, or another
 * request under the same key. Both link and place are made from the key, the link from the body
 * too; so the same link means the same body.
 */
export function whyNotKeep(held: Locked, asked: Locked): AssessmentRefusal | undefined {
  if (held.tokenHash !== asked.tokenHash) return { kind: 'key-reused' }
  if (held.withdrawnAt !== undefined)
    return { kind: 'consent-withdrawn', withdrawnAt: held.withdrawnAt }
  return undefined
}

/**
 * The sharing that holds now, if one does. It takes somebody who is certainly 18: should the answers
 * say otherwise since, it holds no more, whatever is written of it.
 */
export const sharingOf = (held: Assessment | undefined, now: Date): Sharing | undefined => {
  if (held === undefined || held.withdrawnAt !== undefined) return undefined
  if (held.expiresAt <= now.toISOString()) return undefined
  if (!isAdult(held.facts as Facts, now.getTime())) return undefined
  return held.counselor?.withdrawnAt === undefined ? held.counselor : undefined
}

/** Whether an office still has leave to see somebody who, by their answers, cannot have given it. */
export const sharesTooYoung = (held: Assessment, now: Date): boolean =>
  held.counselor !== undefined &&
  held.counselor.withdrawnAt === undefined &&
  !isAdult(held.facts as Facts, now.getTime())

type Wanted = Omit<Sharing, 'givenAt' | 'withdrawnAt' | 'endedFor'>

/** Whether two words of a student to an office say the same. */
export const sameSharing = (one: Wanted, other: Wanted): boolean => {
  const said = ({ office, contact, question, urgent, leaves, campus, language, version }: Wanted) =>
    JSON.stringify([
      [office, contact?.name, contact?.reach, question, urgent],
      [leaves, campus, language, version],
    ])
  return said(one) === said(other)
}

/** What is left of a sharing that was taken back or ended: that it was, when, and why if by itself. */
export const endedSharing = (
  { office, urgent, language, version, givenAt, withdrawnAt, endedFor }: Sharing,
  now: Date,
  why?: Sharing['endedFor'],
): Sharing => {
  const because = withdrawnAt === undefined ? why : endedFor
  return {
    office,
    urgent,
    language,
    version,
    givenAt,
    withdrawnAt: withdrawnAt ?? now.toISOString(),
    ...(because && { endedFor: because }),
  }
}

/** An assessment nobody but its owner sees any more; asking again changes nothing. */
export const withdrawnFrom = (
  { contact: _, judged: __, followUp: ___, ...held }: Locked,
  now: Date,
): Locked => ({
  ...held,
  withdrawnAt: held.withdrawnAt ?? now.toISOString(),
  shares: [],
  version: held.version + 1,
  ...(held.counselor && { counselor: endedSharing(held.counselor, now) }),
})

/** An assessment no office sees any more; who was handed a link still reads it. */
export const unsharedFrom = (held: Locked, now: Date, why?: Sharing['endedFor']): Locked => ({
  ...held,
  version: held.version + 1,
  unsharedAt: now.toISOString(),
  ...(held.counselor && { counselor: endedSharing(held.counselor, now, why) }),
})

/** Why the owner cannot change this assessment now, or undefined if they can. */
export function whyNotChange(
  held: Locked | undefined,
  change: { readonly tokenHash: string; readonly version: number; readonly now: Date },
): AssessmentRefusal | undefined {
  if (held === undefined || openedBy(held, change.tokenHash, change.now) !== 'owner')
    return { kind: 'link-not-valid' }
  if (held.withdrawnAt !== undefined)
    return { kind: 'consent-withdrawn', withdrawnAt: held.withdrawnAt }
  if (held.version !== change.version) return { kind: 'version-stale', version: held.version }
  return undefined
}
