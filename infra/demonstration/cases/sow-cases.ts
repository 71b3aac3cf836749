import { assessmentStore } from '../../../functions/adapters/assessments.ts'
import { itemOfBooking } from '../../../functions/adapters/booking-items.ts'
import { bookingStore } from '../../../functions/adapters/bookings.ts'
import { caseStore } from '../../../functions/adapters/cases.ts'
import { putOnce } from '../../../functions/adapters/put-once.ts'
import type { Records } from '../../../functions/adapters/records.ts'
import { fragmentOf, hashOf, linkFrom } from '../../../functions/http/capability.ts'
import type { CaseHead } from '../../../shared/casework/case.ts'
import { decide } from '../../../shared/casework/decide.ts'
import { booked, caseBooking, shared } from '../../../shared/casework/student.ts'
import type { Json } from '../../../shared/edition/canonical.ts'
import type { Facts } from '../../../shared/facts/answer.ts'
import {
  daysAfter,
  keptDaysMax,
  type Locked,
  type Sharing,
} from '../../../shared/keeping/assessment.ts'
import { staff } from '../staff.ts'
import { answersOf } from './answers.ts'
import { bookTalk, heldTalk } from './book-talk.ts'
import { type Done, dayFrom, deedsDone, memberOf } from './deeds.ts'
import { type Judge, judgeOf } from './judge.ts'
import { type Sharer, sharers } from './sharers.ts'

// Students who do not exist keep what they answered and show it to an office, by the same decisions
// and the same transactions as everybody: so the queue, its counts and its log are real ones.

const notice = '2026-11'
const hourMs = 3_600_000

type Sowing = {
  readonly records: Records
  readonly judge: Judge
  /** Names what is sown now, so that whoever was interrupted goes on and nothing is there twice. */
  readonly period: string
  readonly secret: string | undefined
  readonly now: number
}

const reachOf = (name: string): string =>
  `${name.replace('Contoh ', '').toLowerCase()}@mahasiswa.example`

const linkOf = ({ name }: Sharer, { period, secret = '' }: Sowing) =>
  linkFrom('assessment', `${name}\n${period}\n${secret}`, {})

const factsOf = ({ does }: Sharer): Facts => answersOf[does]

async function keptBy(sharer: Sharer, sowing: Sowing): Promise<Locked> {
  const { id, token } = await linkOf(sharer, sowing)
  const at = new Date(sowing.now - sharer.hoursAgo * hourMs)
  const givenAt = at.toISOString()
  return {
    id,
    tokenHash: await hashOf(token),
    version: 1,
    facts: factsOf(sharer) as unknown as Json,
    edition: sowing.judge.digest,
    at: givenAt,
    prefer: 'soonest',
    judged: {
      edition: sowing.judge.digest,
      at: givenAt,
      answers: sowing.judge.answers(factsOf(sharer), at.getTime()),
    },
    consents: [{ purpose: 'keep', version: notice, givenAt }],
    shares: [],
    createdAt: givenAt,
    changedAt: givenAt,
    expiresAt: daysAfter(at, keptDaysMax),
  }
}

const sharingBy = (sharer: Sharer, givenAt: string, now: number): Sharing => ({
  office: sharer.office,
  contact: { name: sharer.name, reach: reachOf(sharer.name) },
  ...(sharer.question !== undefined && { question: sharer.question }),
  urgent: sharer.urgent,
  ...(sharer.leavesInDays !== undefined && { leaves: dayFrom(now, sharer.leavesInDays) }),
  campus: sharer.campus,
  language: sharer.language,
  version: notice,
  givenAt,
})

/** A case with which nothing was done yet: its student's sowing was interrupted. */
async function untouched(records: Records, id: string, now: number): Promise<CaseHead | undefined> {
  const [head] = await caseStore(records).heads([id], now)
  return head?.version === 1 ? head : undefined
}

/** Keeps and shares, once: undefined where it was sown before. */
async function sharedBy(sharer: Sharer, sowing: Sowing): Promise<CaseHead | undefined> {
  const { records, judge, now } = sowing
  const held = await keptBy(sharer, sowing)
  const at = Date.parse(held.createdAt)
  const outcome = await assessmentStore(records).keep(held, new Date(at))
  if (outcome.kind !== 'kept' && outcome.kind !== 'before') return undefined
  if (outcome.assessment.counselor !== undefined) return untouched(records, held.id, now)
  const sharing = sharingBy(sharer, held.createdAt, now)
  const { urgent, leaves, campus, language } = sharing
  const expiresAt = Date.parse(held.expiresAt)
  const ofCase = { givenAt: at, urgent, leaves, campus, language, expiresAt }
  const judged = judge.judged(factsOf(sharer), {}, at)
  const told = shared(
    undefined,
    { id: held.id, office: sharer.office },
    { sharing: ofCase, judged },
    at,
  )
  const door = { id: held.id, tokenHash: held.tokenHash, version: outcome.assessment.version }
  const assessment = { kind: 'sharing', door, sharing, now: new Date(at) } as const
  const change = { before: undefined, after: told.head, event: told.event, assessment }
  return (await caseStore(records).commit(change)) === 'done' ? told.head : undefined
}

/** One deed on a case as it stands; the demonstration's own deeds must be possible. */
async function doneTo(before: CaseHead, sharer: Sharer, done: Done, sowing: Sowing) {
  const { at } = done
  const by = memberOf(done.by)
  if (by === undefined) throw new Error(`nobody of the demonstration is ${done.by}`)
  const leads = staff.filter(
    ({ office, roles }) => office === before.office && roles.includes('lead'),
  )
  const { deed } = done
  const restsOn =
    deed.kind === 'override' ? sowing.judge.restsOn(deed.programme, deed.requirement) : undefined
  const asked = { deed, by, basedOn: before.version, leads, told: factsOf(sharer), restsOn }
  const decided = decide(before, asked, at)
  if (decided.kind !== 'decided')
    throw new Error(`${done.by} cannot ${deed.kind} for ${done.student}: ${decided.kind}`)
  const { head, event, log } = decided
  const judged = sowing.judge.judged(factsOf(sharer), head.corrected, at)
  const after = { ...head, judged }
  const outcome = await caseStore(sowing.records).commit({ before, after, event, log })
  return outcome === 'done' ? after : before
}

/** Who has a talk soon, and lets the counselor read what they keep by its link too. */
const talking = 'Contoh Bela'

async function talkOf(head: CaseHead, sharer: Sharer, sowing: Sowing): Promise<void> {
  const { records, now, secret } = sowing
  const { token } = await linkFrom('assessment', `share\n${sharer.name}\n${sowing.period}`, {})
  const { token: own } = await linkOf(sharer, sowing)
  const assessments = assessmentStore(records)
  const at = new Date(now)
  const held = await assessments.read(head.id, at)
  if (held === undefined) return
  const link = {
    tokenHash: await hashOf(token),
    createdAt: at.toISOString(),
    expiresAt: daysAfter(at, 30),
  }
  const door = { id: head.id, tokenHash: await hashOf(own), version: held.version }
  if ((await assessments.share(door, link, at)).kind !== 'changed') return
  const asked = {
    office: sharer.office,
    contact: { name: sharer.name, email: reachOf(sharer.name) },
    assessment: fragmentOf(head.id, token),
    campus: sharer.campus,
    contactSecret: secret,
    notice,
  }
  const booking = await bookTalk(bookingStore(records), asked, now)
  const told = booking && booked(head, caseBooking(booking, true), head.judged, now)
  if (told !== undefined)
    await caseStore(records).commit({ before: head, after: told.head, event: told.event })
}

/** Whose talk was held this morning; nobody has written down yet whether they came. */
const held = 'Contoh Dona'

async function heldTalkOf(head: CaseHead, sharer: Sharer, { records, now }: Sowing) {
  const booking = await heldTalk(
    { name: sharer.name, email: reachOf(sharer.name) },
    { counselor: 'contoh-melati', campus: sharer.campus },
    now,
  )
  const told = booked(head, caseBooking(booking, false), head.judged, now)
  if (told === undefined) return
  const change = { before: head, after: told.head, event: told.event }
  if ((await caseStore(records).commit(change)) === 'done')
    await putOnce(records, itemOfBooking(booking))
}

async function sowOne(sharer: Sharer, sowing: Sowing): Promise<void> {
  let head = await sharedBy(sharer, sowing)
  if (head === undefined) return
  for (const done of deedsDone(sowing.now).filter(({ student }) => student === sharer.name))
    head = await doneTo(head, sharer, done, sowing)
  if (sharer.name === talking) await talkOf(head, sharer, sowing)
  if (sharer.name === held) await heldTalkOf(head, sharer, sowing)
}

type Asked = Pick<Sowing, 'period' | 'secret' | 'now'>

/** Sows the cases that are not there yet and says how many there are; undefined: there are no rules. */
export async function sowCasesNew(records: Records, asked: Asked): Promise<number | undefined> {
  const judge = await judgeOf(records)
  if (judge === undefined) return undefined
  const sowing: Sowing = { records, judge, ...asked }
  // One after the other: all of an office count in the same items.
  for (const sharer of sharers) await sowOne(sharer, sowing)
  return sharers.length
}
