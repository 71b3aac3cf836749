import type { QueueList } from '../../shared/casework/queue.ts'
import { traceless } from './traceless.ts'

/** Kept assessments lie in so many parts, each walked by itself. */
export const keptShards = 16

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The part in which a kept assessment lies. */
export const shardOfKept = (id: string): number =>
  Math.max(letters.indexOf(id.charAt(0)), 0) % keptShards

const two = (number: number): string => String(number).padStart(2, '0')

function queueOf(office: string, list: QueueList): string {
  if (list.kind === 'urgent') return `QUEUE#${office}#${list.filter}#urgent`
  if (list.kind === 'oldest') return `QUEUE#${office}#${list.filter}#${list.shard}`
  if (list.kind === 'reviews')
    return list.of === 'own-office' ? `REVIEWS#${office}` : 'REVIEWS#elsewhere'
  return `QUEUE#${office}#${list.kind}`
}

/** Where everything lives in the table; nothing else spells a key. */
export const key = {
  /** The pointer that says which edition is judged by now. */
  activeEdition: () => ({ pk: 'CATALOGUE', sk: 'ACTIVE' }),
  /** What an edition consists of; written last, so an edition with a manifest is whole. */
  editionManifest: (digest: string) => ({ pk: `EDITION#${digest}`, sk: 'MANIFEST' }),
  editionPart: (digest: string, name: string) => ({ pk: `EDITION#${digest}`, sk: `PART#${name}` }),
  /** A kept assessment: one item, so keeping, erasing and withdrawing are one write each. */
  assessment: (id: string) => ({ pk: `ASSESSMENT#${id}`, sk: 'ASSESSMENT' }),
  /** The part of the index of kept assessments that one lies in: ids are random. */
  keptShard: (shard: number) => `KEPT#${two(shard)}`,
  keptShardOf: (id: string) => `KEPT#${two(shardOfKept(id))}`,
  /** An edition that became active, by how many did before it; one query reads all. */
  activation: (revision: number) => ({
    pk: 'CATALOGUE',
    sk: `ACTIVATED#${String(revision).padStart(8, '0')}`,
  }),
  /** What editors propose, each whole in one item; its line in the list is read by one query. */
  amendment: (id: string) => ({ pk: `AMENDMENT#${id}`, sk: 'HEAD' }),
  /** What an editor gathers before proposing it. */
  draft: (editor: string) => ({ pk: `DRAFT#${editor}`, sk: 'HEAD' }),
  amendmentEntry: (at: string, id: string) => ({ pk: 'AMENDMENTS', sk: `${at}#${id}` }),
  /** A walk over all kept assessments: what it does, and how far it is in each part. */
  walk: (id: string) => ({ pk: `RECHECK#${id}`, sk: 'HEAD' }),
  /** Who was told of a walk, by a mark that nobody finds them by. */
  told: (id: string, how: string, mark: string) => ({ pk: `TOLD#${id}`, sk: `${how}#${mark}` }),
  /** Its line in the list of walks, which one query reads. */
  walkEntry: (at: string, id: string) => ({ pk: 'RECHECKS', sk: `${at}#${id}` }),
  walkShard: (id: string, shard: number) => ({ pk: `RECHECK#${id}`, sk: `SHARD#${two(shard)}` }),
  /** A counselor's commitments in one UTC week; a range of weeks is one query. */
  ledger: (counselor: string, week: number) => ({
    pk: `LEDGER#${counselor}`,
    sk: `WEEK#${String(week).padStart(6, '0')}`,
  }),
  /** A booking over its whole life. */
  booking: (id: string) => ({ pk: `BOOKING#${id}`, sk: 'BOOKING' }),
  /** What one student has, by the hash of a normalised contact. */
  student: (hash: string) => ({ pk: `STUDENT#${hash}`, sk: 'BOOK' }),
  /** What one visitor holds. */
  visitor: (hash: string) => ({ pk: `VISITOR#${hash}`, sk: 'HOLDS' }),
  /** What was answered to a request that may come again. */
  repeat: (hash: string) => ({ pk: `REPEAT#${hash}`, sk: 'REPEAT' }),
  /** Offices and counselors; one query reads all. */
  office: (id: string) => ({ pk: 'ROSTER', sk: `OFFICE#${id}` }),
  counselor: (id: string) => ({ pk: 'ROSTER', sk: `COUNSELOR#${id}` }),
  /** A campus with the origins of its pages. */
  campus: (slug: string) => ({ pk: `CAMPUS#${slug}`, sk: 'CAMPUS' }),
  /** The keys of its machines, all in one item; and where a key's hash leads. */
  keyRing: (campus: string) => ({ pk: `KEYS#${campus}`, sk: 'RING' }),
  apiKey: (hash: string) => ({ pk: `KEY#${hash}`, sk: 'KEY' }),
  /** How often a key asked in a minute, and the day it last did. */
  keyUse: (id: string, window: string) => ({ pk: `KEYUSE#${id}`, sk: window }),
  /** Where campuses want to be told of what happens; one query reads all, or all of a campus. */
  webhook: (campus: string, id: string) => ({ pk: 'WEBHOOKS', sk: `${campus}#${id}` }),
  webhookCount: (campus: string) => ({ pk: `WEBHOOKCOUNT#${campus}`, sk: 'COUNT' }),
  /** What its messages are signed with: for the function that signs, and for no other to read. */
  webhookSecret: (campus: string, id: string) => ({
    pk: `WEBHOOKSECRET#${campus}#${id}`,
    sk: 'SECRET',
  }),
  /** What it was and is to be told, by when it happened; and when it is to be tried next. */
  outboxMessage: (campus: string, endpoint: string, id: string) => ({
    pk: `OUTBOX#${campus}#${endpoint}`,
    sk: `MESSAGE#${id}`,
  }),
  outboxLine: (campus: string, endpoint: string, at: number, id: string) => ({
    pk: `OUTBOX#${campus}#${endpoint}`,
    sk: `LOG#${new Date(at).toISOString()}#${id}`,
  }),
  outboxDue: (campus: string, endpoint: string, due: number, id: string) => ({
    pk: `OUTBOX#${campus}#${endpoint}`,
    sk: `DUE#${new Date(due).toISOString()}#${id}`,
  }),
  /** What was told of a talk, so that erasing it finds all of it. */
  talkTold: (booking: string, campus: string, endpoint: string, id: string) => ({
    pk: `TALKTOLD#${booking}`,
    sk: `${campus}#${endpoint}#${id}`,
  }),
  /** Its line in the list of campuses, which one query reads. */
  campusEntry: (slug: string) => ({ pk: 'CAMPUSES', sk: slug }),
  /**
   * Somebody who is to be counted for a campus when a window closes: one line each, however often they
   * come by. One query reads what is due.
   */
  counting: (campus: string, week: string, what: string, id: string) => ({
    pk: `COUNTING#${campus}`,
    sk: `${week}#${what}#${id}`,
  }),
  /** What a closed window of a campus counted, and later who came; each written once. */
  campusWindow: (campus: string, first: string) => ({
    pk: `NUMBERS#${campus}`,
    sk: `WINDOW#${first}`,
  }),
  campusAttended: (campus: string, first: string) => ({
    pk: `NUMBERS#${campus}`,
    sk: `ATTENDED#${first}`,
  }),
  /** A sign-in, by the hash of the secret its browser holds. */
  session: (hash: string) => ({ pk: `SESSION#${hash}`, sk: 'SESSION' }),
  /** A member of the staff, by the subject of their sign-in. */
  staff: (subject: string) => ({ pk: `STAFF#${subject}`, sk: 'STAFF' }),
  /** Who works in an office; one query names all. */
  staffOf: (office: string, subject: string) => ({ pk: `STAFFOF#${office}`, sk: subject }),
  /** What a demonstration has put into the table. */
  sown: (name: string) => ({ pk: 'SOWN', sk: name }),
  /**
   * A letter that was sent, or is being sent, to one student about one state of one booking. It outlives
   * the booking, so that no letter is sent twice, and so names nobody.
   */
  notice: (booking: string, letter: string, version: number) => ({
    pk: `NOTICE#${traceless('notice', booking, letter, version)}`,
    sk: 'NOTICE',
  }),
  /** How often something failed, whatever is in its name. */
  failure: (id: string) => ({ pk: `FAILURE#${traceless('failure', id)}`, sk: 'FAILURE' }),
  /** What cannot be done by machine; one query shows all. */
  aside: (id: string) => ({ pk: 'ASIDE', sk: id }),
  /** What the clock will do, at home; what is due is one query. */
  timer: (at: Date, id: string) => ({ pk: 'SCHEDULE', sk: `${at.toISOString()}#${id}` }),
  /** Students whose answers turned, whom an office is to write to by hand. */
  followUp: (office: string, assessment: string) => ({
    pk: `FOLLOWUPS#${office}`,
    sk: assessment,
  }),
  /** Students an office is to write to by hand; one query shows all of an office. */
  call: (office: string, booking: string, letter: string, version: number) => ({
    pk: `CALLS#${office}`,
    sk: `${booking}#${letter}#${version}`,
  }),
  /** What an office keeps of a case, and all that happened to it: one partition, so one purge. */
  caseHead: (id: string) => ({ pk: `CASE#${id}`, sk: 'HEAD' }),
  caseEvent: (id: string, version: number) => ({
    pk: `CASE#${id}`,
    sk: `EVENT#${String(version).padStart(6, '0')}`,
  }),
  caseLog: (id: string, at: Date, entry: string) => ({
    pk: `CASE#${id}`,
    sk: `LOG#${at.toISOString()}#${entry}`,
  }),
  /** What one of the staff saw when they last looked. */
  caseSeen: (id: string, member: string) => ({ pk: `CASE#${id}`, sk: `SEEN#${member}` }),
  /** The same line of the log for the lead: a day of an office is one query. */
  staffLog: (office: string, day: string, at: Date, id: string, entry: string) => ({
    pk: `STAFFLOG#${office}#${day}`,
    sk: `${at.toISOString()}#${id}#${entry}`,
  }),
  /** A talk that brought an assessment and has a case of its own, found by the assessment. */
  talkApart: (assessment: string, booking: string) => ({ pk: `APART#${assessment}`, sk: booking }),
  /** The case a booking belongs to. */
  caseOf: (booking: string) => ({ pk: `CASEOF#${booking}`, sk: 'CASE' }),
  /** A case by the code it is called by: a few may share one. */
  caseCode: (office: string, code: string, id: string) => ({
    pk: `CODE#${office}#${code}`,
    sk: id,
  }),
  /** A line of a list of an office's queue. */
  queueLine: (office: string, list: QueueList, order: string) => ({
    pk: queueOf(office, list),
    sk: order,
  }),
  /** How many stand in all lists of a filter; one query counts an office. */
  count: (office: string, filter: string, shard: number) => ({
    pk: `COUNT#${office}`,
    sk: `${filter}#${shard}`,
  }),
  /** A group day and whoever came to it: one query reads both. */
  day: (id: string) => ({ pk: `DAY#${id}`, sk: 'HEAD' }),
  participant: (id: string, code: string) => ({ pk: `DAY#${id}`, sk: `P#${code}` }),
  /** The day whose code stands on a wall. */
  dayCode: (code: string) => ({ pk: `DAYCODE#${code}`, sk: 'CODE' }),
  /** A day in its office's list, by when it begins. */
  dayEntry: (office: string, begins: Date, id: string) => ({
    pk: `DAYS#${office}`,
    sk: `${begins.toISOString()}#${id}`,
  }),
  /** What a lead did to many cases at once, each of them, and where a case finds that it is one. */
  bulk: (id: string) => ({ pk: `BULK#${id}`, sk: 'MOVES' }),
  bulkLine: (id: string, of: string) => ({ pk: `BULK#${id}`, sk: `OF#${of}` }),
  bulkOf: (of: string, id: string) => ({ pk: `CASE#${of}`, sk: `BULK#${id}` }),
} as const
