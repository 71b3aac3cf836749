import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  GetCommand,
  PutCommand,
  paginateScan,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { codeOf } from '../../shared/casework/code.ts'
import type { Assessment } from '../../shared/keeping/assessment.ts'
import type { Judged } from '../../shared/keeping/judged.ts'
import type { KeptPage, KeptStore } from '../ports/assessments.ts'
import type { Walk, WalkShard, WalkStore } from '../ports/walks.ts'
import { locked, type Stored } from './assessments.ts'
import { batchRead, type Item, type Pause } from './batch-read.ts'
import { keptShards, key, shardOfKept } from './keys.ts'
import { putOnce } from './put-once.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'
import { toldStore } from './told.ts'

// All that is kept, part by part and page by page, and how far each walk over it is.

const pageMax = 50

/**
 * Keys from the index, which may be behind, and so may each assessment: what is found out of one is
 * written only if nothing happened to it since.
 */
async function page(
  records: Records,
  { shard, after }: { readonly shard: number; readonly after: string | undefined },
  now: Date,
  pause: Pause,
): Promise<KeptPage> {
  const { Items = [], LastEvaluatedKey } = await records.db.send(
    new QueryCommand({
      TableName: records.table,
      IndexName: 'kept',
      KeyConditionExpression:
        after === undefined ? 'keptShard = :shard' : 'keptShard = :shard AND pk > :after',
      ExpressionAttributeValues: {
        ':shard': key.keptShard(shard),
        ...(after !== undefined && { ':after': after }),
      },
      ProjectionExpression: 'pk, sk',
      Limit: pageMax,
    }),
  )
  const keys = Items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
  const walked = { consistent: false }
  const found = keys.length === 0 ? () => undefined : await batchRead(records, keys, pause, walked)
  const at = now.toISOString()
  const assessments = keys
    .flatMap((one) => found(one) ?? [])
    .map((item: Item) => locked(item as unknown as Stored))
    .filter(({ expiresAt, withdrawnAt }) => expiresAt > at && withdrawnAt === undefined)
  return { assessments, next: LastEvaluatedKey === undefined ? undefined : keys.at(-1)?.pk }
}

/** Written if nothing happened to it since: neither its answers changed nor was it judged later. */
async function judged(
  { db, table }: Records,
  { id, changedAt, judged: before }: Assessment,
  now: Judged,
): Promise<boolean> {
  try {
    await db.send(
      new UpdateCommand({
        TableName: table,
        Key: key.assessment(id),
        UpdateExpression: 'SET judged = :judged',
        ConditionExpression:
          'attribute_exists(pk) AND attribute_not_exists(withdrawnAt) AND changedAt = :changedAt AND ' +
          (before === undefined ? 'attribute_not_exists(judged)' : 'judged.#at = :before'),
        ...(before && { ExpressionAttributeNames: { '#at': 'at' } }),
        ExpressionAttributeValues: {
          ':judged': now,
          ':changedAt': changedAt,
          ...(before && { ':before': before.at }),
        },
      }),
    )
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Kept assessments in DynamoDB, as whoever judges all of them meets them. */
export const keptStore = (records: Records, pause: Pause): KeptStore => ({
  shards: keptShards,
  page: (shard, after, now) => page(records, { shard, after }, now, pause),
  judged: (seen, now) => judged(records, seen, now),
})

const keptDays = 60
const seconds = (at: string, days: number) => Math.ceil(Date.parse(at) / 1_000) + days * 86_400

const bare = ({ pk, sk, expiresAtSeconds, ...rest }: Item): unknown => rest

/** Walks of before listed ids, which nobody is to read. */
const withoutIds = ({ turned, ...far }: WalkShard): WalkShard => ({
  ...far,
  turned: turned.map(({ programme, from, to, day, count, codes = [] }) => ({
    ...{ programme, from, to, count, codes },
    ...(day !== undefined && { day }),
  })),
})

const shardIn = (item: Item): WalkShard => withoutIds(bare(item) as WalkShard)

async function read({ db, table }: Records, id: string) {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': key.walk(id).pk },
      ConsistentRead: true,
    }),
  )
  const walk = Items.find(({ sk }) => sk === key.walk(id).sk)
  if (walk === undefined) return undefined
  const shards = Items.filter(({ sk }) => sk !== key.walk(id).sk)
  return {
    walk: bare(walk as Item) as Walk,
    shards: shards.map((one) => shardIn(one as Item)),
  }
}

/** It lies there as it was read, with whoever was listed in it. */
const asRead = ({ steps, forgotten = 0 }: Pick<WalkShard, 'steps' | 'forgotten'>) => ({
  ConditionExpression:
    forgotten === 0
      ? 'attribute_not_exists(pk) OR (steps = :steps AND attribute_not_exists(forgotten))'
      : 'steps = :steps AND forgotten = :forgotten',
  ExpressionAttributeValues: {
    ':steps': steps,
    ...(forgotten > 0 && { ':forgotten': forgotten }),
  },
})

/** A part in which nobody has walked yet, so that whoever does finds that somebody is gone. */
const unwalked = (shard: number): WalkShard => ({
  shard,
  steps: 0,
  done: false,
  judged: 0,
  changed: 0,
  turned: [],
})

type Entry = { readonly walk: string; readonly startedAt: string }

/** What a part of a walk is without somebody; undefined: they are not in it, nor come into it. */
function without(far: WalkShard, id: string): WalkShard | undefined {
  const code = codeOf(id)
  const isListed = far.turned.some(({ codes }) => codes.includes(code))
  if (far.done && !isListed) return undefined
  const turned = far.turned.map((one) => ({
    ...one,
    codes: one.codes.filter((each) => each !== code),
  }))
  return { ...far, turned, forgotten: (far.forgotten ?? 0) + 1 }
}

const triesMax = 20

/**
 * A step that was begun before is based on another count, and does not hold: whoever walks there
 * reads again, and meets them no more.
 */
async function forgottenIn({ db, table }: Records, { walk, startedAt }: Entry, id: string) {
  const shard = shardOfKept(id)
  const Key = key.walkShard(walk, shard)
  for (let tries = 0; tries < triesMax; tries += 1) {
    const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
    const far = Item === undefined ? unwalked(shard) : shardIn(Item as Item)
    const left = without(far, id)
    if (left === undefined) return
    const expiresAtSeconds = seconds(startedAt, keptDays)
    const put = { TableName: table, Item: { ...Key, ...left, expiresAtSeconds }, ...asRead(far) }
    try {
      await db.send(new PutCommand(put))
      return
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error
    }
  }
  throw new Error(`walk ${walk} was at another step ${triesMax} times; it must come again`)
}

async function forget(records: Records, id: string): Promise<void> {
  const walks = await queried<Entry>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.walkEntry('', '').pk },
    ConsistentRead: true,
  })
  for (const one of walks) await forgottenIn(records, one, id)
}

/** Its line in the list comes first: whatever is walked is found there. */
async function start(records: Records, walk: Walk): Promise<'written' | 'stood'> {
  const { id, startedAt } = walk
  const expiresAtSeconds = seconds(startedAt, keptDays)
  const entry = { ...key.walkEntry(startedAt, id), walk: id, startedAt, expiresAtSeconds }
  await putOnce(records, entry)
  const head = { ...key.walk(id), ...walk, expiresAtSeconds }
  return putOnce(records, head)
}

/** The first step makes it; every other is taken from where the last one stood. */
async function step({ db, table }: Records, walk: Walk, next: WalkShard): Promise<boolean> {
  try {
    await db.send(
      new PutCommand({
        TableName: table,
        Item: {
          ...key.walkShard(walk.id, next.shard),
          ...next,
          expiresAtSeconds: seconds(walk.startedAt, keptDays),
        },
        ...asRead({ ...next, steps: next.steps - 1 }),
      }),
    )
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** How far walks are, in DynamoDB: one small item for each part. */
export const walkStore = (records: Records): WalkStore => ({
  start: (walk) => start(records, walk),
  read: (id) => read(records, id),
  step: (walk, next) => step(records, walk, next),
  ...toldStore(records),
  forget: (assessment) => forget(records, assessment),
})

/** Puts into the index what was kept before there was one; again it changes nothing. */
export async function indexKept(records: Records): Promise<number> {
  const { db, table } = records
  let count = 0
  const scan = {
    TableName: table,
    FilterExpression:
      'begins_with(pk, :assessment) AND attribute_not_exists(keptShard) AND attribute_not_exists(withdrawnAt)',
    ExpressionAttributeValues: { ':assessment': key.assessment('').pk },
    ProjectionExpression: 'pk, sk, id',
  }
  for await (const { Items = [] } of paginateScan({ client: db }, scan))
    for (const { pk, sk, id } of Items) {
      const update = new UpdateCommand({
        TableName: table,
        Key: { pk, sk },
        UpdateExpression: 'SET keptShard = :shard',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(withdrawnAt)',
        ExpressionAttributeValues: { ':shard': key.keptShardOf(String(id)) },
      })
      await db.send(update).catch((error) => {
        if (!(error instanceof ConditionalCheckFailedException)) throw error
      })
      count += 1
    }
  return count
}

/** The same, once in a table's life: it looks through all of it. */
export async function indexKeptOnce(records: Records): Promise<void> {
  const { db, table: TableName } = records
  const mark = key.sown('kept-index')
  const { Item } = await db.send(new GetCommand({ TableName, Key: mark }))
  if (Item !== undefined) return
  await indexKept(records)
  await putOnce(records, mark)
}
