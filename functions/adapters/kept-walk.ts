import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  GetCommand,
  PutCommand,
  paginateQuery,
  paginateScan,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import type { Assessment } from '../../shared/keeping/assessment.ts'
import type { Judged } from '../../shared/keeping/judged.ts'
import type { KeptPage, KeptStore, Told, Walk, WalkShard, WalkStore } from '../ports.ts'
import { locked, type Stored } from './assessments.ts'
import { batchRead, type Item, type Pause } from './batch-read.ts'
import { keptShards, key } from './keys.ts'
import { putOnce } from './put-once.ts'
import type { Records } from './records.ts'

// All that is kept, part by part and page by page, and how far each walk over it is.

const pageMax = 50

/** Keys from the index, which may be behind; each assessment as it stands. */
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
  const found = keys.length === 0 ? () => undefined : await batchRead(records, keys, pause)
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
  turned: turned.map(({ programme, from, to, count, codes = [] }) => ({
    programme,
    from,
    to,
    count,
    codes,
  })),
})

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
    shards: shards.map((one) => withoutIds(bare(one as Item) as WalkShard)),
  }
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
        ConditionExpression: 'attribute_not_exists(pk) OR steps = :before',
        ExpressionAttributeValues: { ':before': next.steps - 1 },
      }),
    )
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

async function countTold({ db, table }: Records, id: string, how: Told): Promise<number> {
  let count = 0
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :how)',
    ExpressionAttributeValues: {
      ':pk': key.told(id, how, '').pk,
      ':how': key.told(id, how, '').sk,
    },
    Select: 'COUNT' as const,
  }
  for await (const { Count = 0 } of paginateQuery({ client: db }, query)) count += Count
  return count
}

/** How far walks are, in DynamoDB: one small item for each part. */
export const walkStore = (records: Records): WalkStore => ({
  start: (walk) =>
    putOnce(records, {
      ...key.walk(walk.id),
      ...walk,
      expiresAtSeconds: seconds(walk.startedAt, keptDays),
    } as { pk: string; sk: string }),
  read: (id) => read(records, id),
  step: (walk, next) => step(records, walk, next),
  told: async (id, { how, code, at }) => {
    const expiresAtSeconds = Math.ceil(at / 1_000) + keptDays * 86_400
    await putOnce(records, { ...key.told(id, how, code), expiresAtSeconds } as Item)
  },
  countTold: async (id) => {
    const [mail, call] = await Promise.all([
      countTold(records, id, 'mail'),
      countTold(records, id, 'call'),
    ])
    return { mail, call }
  },
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
