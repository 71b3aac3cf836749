import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import {
  type Assessment,
  type AssessmentRefusal,
  type Locked,
  openedBy,
  sharesMax,
  whyNotChange,
  whyNotKeep,
} from '../../shared/keeping/assessment.ts'
import type { AssessmentStore, Changed, Correction, Door, Kept } from '../ports.ts'
import { noteAssessment, unnoteAssessment } from './counts.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

type Stored = Locked & { readonly pk: string; readonly sk: string }

const locked = ({ pk, sk, expiresAtSeconds, ...rest }: Stored & { expiresAtSeconds?: number }) =>
  rest as Locked

const withoutLock = ({ tokenHash, ...assessment }: Locked): Assessment => assessment

const expirySeconds = ({ expiresAt }: Assessment) => Math.ceil(Date.parse(expiresAt) / 1_000)

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
  const item = { ...key.assessment(asked.id), ...asked, expiresAtSeconds: expirySeconds(asked) }
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

/** What is said is set, what is not said goes; the week in which somebody counts is said once. */
function put(said: Pick<Correction, 'contact' | 'campus'>, counts: boolean): string {
  const names = ['contact', 'campus'] as const
  const set = names.filter((name) => said[name] !== undefined)
  const gone = names.filter((name) => said[name] === undefined)
  return [
    ...set.map((name) => `, ${name} = :${name}`),
    ...(counts ? [', countsIn = if_not_exists(countsIn, :countsIn)'] : []),
    ...(gone.length > 0 ? [` REMOVE ${gone.join(', ')}`] : []),
  ].join('')
}

type VersionedDoor = Door & { readonly version: number }

const correct = (
  records: Records,
  door: VersionedDoor,
  { facts, edition, at, prefer, contact, campus, countsIn, consents }: Correction,
  now: Date,
) =>
  changed(
    records,
    door.id,
    {
      ConditionExpression: mayChange,
      UpdateExpression:
        'SET facts = :facts, edition = :edition, #at = :at, prefer = :prefer, consents = :consents, ' +
        'changedAt = :now, version = version + :one' +
        put({ contact, campus }, countsIn !== undefined),
      ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: {
        ...doorValues(door, now),
        ':version': door.version,
        ':facts': facts,
        ':edition': edition,
        ':at': at,
        ':prefer': prefer,
        ':consents': consents,
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

const withdraw = (records: Records, door: Door, now: Date) =>
  changed(
    records,
    door.id,
    {
      ConditionExpression: opensForOwner,
      UpdateExpression:
        'SET withdrawnAt = if_not_exists(withdrawnAt, :now), shares = :none, ' +
        'version = version + :one REMOVE contact',
      ExpressionAttributeValues: { ...doorValues(door, now), ':none': [], ':one': 1 },
    },
    (held) =>
      openedBy(held, door.tokenHash, now) === 'owner' ? undefined : { kind: 'link-not-valid' },
  )

async function erase({ db, table }: Records, door: Door, now: Date) {
  try {
    await db.send(
      new DeleteCommand({
        TableName: table,
        Key: key.assessment(door.id),
        ConditionExpression: opensForOwner,
        ExpressionAttributeValues: doorValues(door, now),
      }),
    )
    return { kind: 'erased' } as const
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    return { kind: 'link-not-valid' } as const
  }
}

/** Kept assessments in DynamoDB: one item each, one conditional call for each thing done to it. */
export const assessmentStore = (records: Records): AssessmentStore => ({
  keep: async (assessment, now) => {
    const outcome = await keep(records, assessment, now)
    if ('assessment' in outcome) await noteAssessment(records, outcome.assessment)
    return outcome
  },
  read: async (id, now) => {
    const { Item } = await records.db.send(
      new GetCommand({
        TableName: records.table,
        Key: key.assessment(id),
        ConsistentRead: true,
      }),
    )
    const held = Item && locked(Item as Stored)
    return held !== undefined && held.expiresAt > now.toISOString() ? held : undefined
  },
  correct: async (door, correction, now) => {
    const outcome = await correct(records, door, correction, now)
    if (outcome.kind === 'changed') await noteAssessment(records, outcome.assessment)
    return outcome
  },
  share: (door, link, now) => share(records, door, link, now),
  withdraw: (door, now) => withdraw(records, door, now),
  erase: async (door, now) => {
    const { Item } = await records.db.send(
      new GetCommand({ TableName: records.table, Key: key.assessment(door.id) }),
    )
    const outcome = await erase(records, door, now)
    if (outcome.kind === 'erased' && Item) await unnoteAssessment(records, Item as Stored)
    return outcome
  },
})
