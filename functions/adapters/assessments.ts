// Over 300 lines: all that is done to a kept assessment, in one place, each thing one call that decides.
import { setTimeout as pauseFor } from 'node:timers/promises'
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  GetCommand,
  PutCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { type CaseHead, showsAssessment } from '../../shared/casework/case.ts'
import type { Changed as CaseChanged } from '../../shared/casework/changing.ts'
import { forgotten, withdrawn } from '../../shared/casework/student.ts'
import {
  type Assessment,
  type AssessmentRefusal,
  type Locked,
  openedBy,
  type Sharing,
  sharesMax,
  unsharedFrom,
  whyNotChange,
  whyNotKeep,
  withdrawnFrom,
} from '../../shared/keeping/assessment.ts'
import type { AssessmentStore, Changed, Correction, Door, Kept } from '../ports/assessments.ts'
import { backoffMs, batchRead } from './batch-read.ts'
import type { Write } from './booking-writes.ts'
import { headIn } from './case-items.ts'
import { caseWrites } from './case-writes.ts'
import { noteAssessment, unnoteAssessment } from './counts.ts'
import { key } from './keys.ts'
import { purge, unsee } from './purge.ts'
import type { Records } from './records.ts'
import { forgetApart } from './talks-apart.ts'
import { transacted } from './transacted.ts'

export type Stored = Locked & { readonly pk: string; readonly sk: string }

type Marks = { readonly expiresAtSeconds?: number; readonly keptShard?: string }

/** An assessment as it lies in the table, without what only the table reads. */
export const locked = ({ pk, sk, expiresAtSeconds, keptShard, ...rest }: Stored & Marks) =>
  rest as Locked

const withoutLock = ({ tokenHash, ...assessment }: Locked): Assessment => assessment

const expirySeconds = ({ expiresAt }: Assessment) => Math.ceil(Date.parse(expiresAt) / 1_000)

/** What only the table reads: when it goes, and where it is found to be judged again, while it may be. */
const marksOf = (held: Assessment) => ({
  expiresAtSeconds: expirySeconds(held),
  ...(held.withdrawnAt === undefined && { keptShard: key.keptShardOf(held.id) }),
})

const opensForOwner = 'tokenHash = :tokenHash AND expiresAt > :now'
const mayChange = `${opensForOwner} AND version = :version AND attribute_not_exists(withdrawnAt)`

const doorValues = (door: Door, now: Date) => ({
  ':tokenHash': door.tokenHash,
  ':now': now.toISOString(),
})

/** What lay in the table when a condition failed; undefined if nothing did. */
const heldIn = (error: ConditionalCheckFailedException): Locked | undefined =>
  error.Item && locked(unmarshall(error.Item) as Stored)

async function changed(
  { db, table }: Records,
  id: string,
  update: Omit<UpdateCommandInput, 'TableName' | 'Key'>,
  why: (held: Locked | undefined) => AssessmentRefusal | undefined,
): Promise<Changed | AssessmentRefusal> {
  const command = new UpdateCommand({
    TableName: table,
    Key: key.assessment(id),
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    ...update,
  })
  try {
    const { Attributes } = await db.send(command)
    return { kind: 'changed', assessment: withoutLock(locked(Attributes as Stored)) }
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    const refusal = why(heldIn(error))
    if (refusal === undefined)
      throw new Error(`assessment ${id}: the table refused what the domain allows`, {
        cause: error,
      })
    return refusal
  }
}

/** One write, also when it is the second of two: the condition answers with what stands there. */
async function keep(
  { db, table }: Records,
  asked: Locked,
  now: Date,
): Promise<Kept | AssessmentRefusal> {
  const { id } = asked
  const item = { ...key.assessment(id), ...asked, ...marksOf(asked) }
  const command = new PutCommand({
    TableName: table,
    Item: item,
    ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
    ExpressionAttributeValues: { ':now': now.toISOString() },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  })
  try {
    await db.send(command)
    return { kind: 'kept', assessment: withoutLock(asked) }
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    const held = heldIn(error)
    if (held === undefined) throw error
    return whyNotKeep(held, asked) ?? { kind: 'before', assessment: withoutLock(held) }
  }
}

/** What may be left out: written where it is there, taken away where it is not. */
function setOrRemoved(members: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(members)
  const there = names.filter((name) => members[name] !== undefined)
  const gone = names.filter((name) => members[name] === undefined)
  const sets = there.map((name) => `, ${name} = :${name.replace('#', '')}`).join('')
  return gone.length === 0 ? sets : `${sets} REMOVE ${gone.join(', ')}`
}

type VersionedDoor = Door & { readonly version: number }

const correct = (
  records: Records,
  door: VersionedDoor,
  {
    facts,
    saidAt,
    edition,
    at,
    prefer,
    contact,
    campus,
    countsIn,
    consents,
    language,
    judged,
    followUp,
  }: Correction,
  now: Date,
) =>
  changed(
    records,
    door.id,
    {
      ConditionExpression: mayChange,
      UpdateExpression:
        'SET facts = :facts, edition = :edition, #at = :at, prefer = :prefer, consents = :consents, ' +
        'keptShard = :shard, changedAt = :now, version = version + :one' +
        // The week in which somebody counts is said once.
        (countsIn === undefined ? '' : ', countsIn = if_not_exists(countsIn, :countsIn)') +
        setOrRemoved({ saidAt, contact, campus, judged, followUp, '#language': language }),
      ExpressionAttributeNames: { '#at': 'at', '#language': 'language' },
      ExpressionAttributeValues: {
        ...doorValues(door, now),
        ':version': door.version,
        ':facts': facts,
        ':edition': edition,
        ':at': at,
        ':prefer': prefer,
        ':consents': consents,
        ...(language && { ':language': language }),
        ...(saidAt && { ':saidAt': saidAt }),
        ...(judged && { ':judged': judged }),
        ...(followUp && { ':followUp': followUp }),
        ':shard': key.keptShardOf(door.id),
        ':one': 1,
        ...(contact && { ':contact': contact }),
        ...(campus && { ':campus': campus }),
        ...(countsIn && { ':countsIn': countsIn }),
      },
    },
    (held) => whyNotChange(held, { ...door, now }),
  )

const share = (
  records: Records,
  door: VersionedDoor,
  link: Assessment['shares'][number],
  now: Date,
) =>
  changed(
    records,
    door.id,
    {
      ConditionExpression: `${mayChange} AND size(shares) < :sharesMax`,
      UpdateExpression:
        'SET shares = list_append(shares, :share), changedAt = :now, version = version + :one',
      ExpressionAttributeValues: {
        ...doorValues(door, now),
        ':version': door.version,
        ':share': [link],
        ':sharesMax': sharesMax,
        ':one': 1,
      },
    },
    (held) =>
      whyNotChange(held, { ...door, now }) ??
      (held && held.shares.length >= sharesMax
        ? { kind: 'too-many-shares', sharesMax }
        : undefined),
  )

/** The case of an assessment, read with it: both are decided on together. */
async function withCase(records: Records, id: string, now: Date) {
  const keys = [key.assessment(id), key.caseHead(id)] as const
  const at = await batchRead(records, keys, (ms) => pauseFor(ms))
  const [held, head] = [at(keys[0]), at(keys[1])]
  const assessment = held && locked(held as unknown as Stored)
  return {
    held: assessment && openedBy(assessment, assessment.tokenHash, now) && assessment,
    head: head && headIn(head),
  }
}

type Ending = {
  /** What becomes of the assessment. */
  readonly write: (held: Locked) => Write
  /** And of its case: another one, none at all, or undefined for what it is. */
  readonly after: (head: CaseHead) => Told
}

/** What is written of the case; where there is none, that there still is none. */
function caseWritesFor(records: Records, id: string, head: CaseHead | undefined, told: Told) {
  if (head !== undefined && told === undefined) return []
  const after = told === 'gone' ? undefined : told?.head
  const event = told === 'gone' || told === undefined ? undefined : told.event
  return caseWrites(records.table, id, { before: head, after, event })
}

type Told = (Pick<CaseChanged, 'head'> & Partial<CaseChanged>) | 'gone' | undefined

const attemptsMax = 8

/**
 * Ends what the owner may end, with what staff see of it, in one transaction: read, decide, write if
 * nothing moved meanwhile, else again. What lay in the case's partition is deleted afterwards; should
 * that not come to its end, the table's stream brings it there.
 */
async function ended(
  records: Records,
  door: Door,
  { write, after }: Ending,
  now: Date,
): Promise<Locked | AssessmentRefusal> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    if (attempt > 0) await pauseFor(backoffMs(attempt, 20, 1_000))
    const { held, head } = await withCase(records, door.id, now)
    if (held === undefined || openedBy(held, door.tokenHash, now) !== 'owner')
      return { kind: 'link-not-valid' }
    const writes = caseWritesFor(records, door.id, head, head && after(head))
    const done = await transacted(records, [write(held), ...writes], 'withdrawal')
    if (done === 'done') return held
  }
  throw new Error(`assessment ${door.id} was changed ${attemptsMax} times meanwhile; try again`)
}

const asRead = ({ tokenHash, version }: Locked) => ({
  ConditionExpression: 'tokenHash = :tokenHash AND version = :read',
  ExpressionAttributeValues: { ':tokenHash': tokenHash, ':read': version },
})

const isRefused = (outcome: Locked | AssessmentRefusal): outcome is AssessmentRefusal =>
  'kind' in outcome

/** Leaves an assessment that fewer may see; whoever of the staff looked at it does no more. */
async function leftAs(
  records: Records,
  door: Door,
  as: (held: Locked) => Locked,
  now: Date,
): Promise<Changed | AssessmentRefusal> {
  const { table: TableName } = records
  const outcome = await ended(
    records,
    door,
    {
      write: (held) => {
        const left = as(held)
        const Item = { ...key.assessment(door.id), ...left, ...marksOf(left) }
        return { Put: { TableName, Item, ...asRead(held) } }
      },
      after: (head) => (showsAssessment(head) ? withdrawn(head, now.getTime()) : undefined),
    },
    now,
  )
  if (isRefused(outcome)) return outcome
  if (as(outcome).withdrawnAt !== undefined) await unnoteAssessment(records, outcome)
  await unsee(records, door.id)
  return { kind: 'changed', assessment: withoutLock(as(outcome)) }
}

const withdraw = (records: Records, door: Door, now: Date) =>
  leftAs(records, door, (held) => withdrawnFrom(held, now), now)

const unshare = (records: Records, door: Door, now: Date, why?: Sharing['endedFor']) =>
  leftAs(records, door, (held) => unsharedFrom(held, now, why), now)

async function erase(records: Records, door: Door, now: Date) {
  const { table: TableName } = records
  let last: number | undefined
  const outcome = await ended(
    records,
    door,
    {
      write: (held) => ({ Delete: { TableName, Key: key.assessment(door.id), ...asRead(held) } }),
      after: (head) => {
        const left = forgotten(head, now.getTime())
        last = left?.purgedTo
        return left === undefined ? 'gone' : { head: left }
      },
    },
    now,
  )
  if (isRefused(outcome)) return outcome
  await unnoteAssessment(records, outcome)
  await purge(records, door.id, last)
  await forgetApart(records, door.id)
  return { kind: 'erased' } as const
}

async function lying({ db, table }: Records, id: string): Promise<Locked | undefined> {
  const Key = key.assessment(id)
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
  return Item && locked(Item as Stored)
}

/** Kept assessments in DynamoDB: one item each, one conditional call for each thing done to it. */
export const assessmentStore = (records: Records): AssessmentStore => ({
  keep: async (assessment, now) => {
    const outcome = await keep(records, assessment, now)
    if ('assessment' in outcome) await noteAssessment(records, outcome.assessment)
    return outcome
  },
  read: async (id, now) => {
    const held = await lying(records, id)
    return held !== undefined && held.expiresAt > now.toISOString() ? held : undefined
  },
  correct: async (door, correction, now) => {
    const before = await lying(records, door.id)
    const outcome = await correct(records, door, correction, now)
    if (outcome.kind !== 'changed') return outcome
    // Whom it counts for no more is left no line of it: erasing would not find that one.
    if (before?.campus !== outcome.assessment.campus && before !== undefined)
      await unnoteAssessment(records, before)
    await noteAssessment(records, outcome.assessment)
    return outcome
  },
  share: (door, link, now) => share(records, door, link, now),
  withdraw: (door, now) => withdraw(records, door, now),
  unshare: (door, now, why) => unshare(records, door, now, why),
  erase: (door, now) => erase(records, door, now),
})
