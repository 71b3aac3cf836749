import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { keptShards, key } from '../../../functions/adapters/keys.ts'
import { records } from '../../../functions/adapters/records.ts'
import { newId } from '../../../functions/http/capability.ts'
import { table } from '../../../infra/table.ts'
import { type recorder, streamOf } from './journey.ts'
import type { CostWorld } from './world.ts'

const times = 12

async function newestWalk(world: CostWorld): Promise<string> {
  const opened = records({ table: table.name, endpoint: world.tableAt })
  const { Items = [] } = await opened.db.send(
    new QueryCommand({
      TableName: opened.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': key.walkEntry('', '').pk },
      ScanIndexForward: false,
      Limit: 1,
    }),
  )
  opened.db.destroy()
  return String(Items[0]?.sk).split('#').at(-1) ?? ''
}

async function keptNow(world: CostWorld): Promise<number> {
  const opened = records({ table: table.name, endpoint: world.tableAt })
  let kept = 0
  for (let shard = 0; shard < keptShards; shard += 1) {
    const { Count = 0 } = await opened.db.send(
      new QueryCommand({
        TableName: opened.table,
        IndexName: 'kept',
        KeyConditionExpression: 'keptShard = :shard',
        ExpressionAttributeValues: { ':shard': key.keptShard(shard) },
      }),
    )
    kept += Count
  }
  opened.db.destroy()
  return kept
}

/** As many as make the pages of a walk full, so that what a call costs by itself weighs little. */
const keptMore = 1_600

/** One that was kept, again and again under other ids. */
async function keepMore(world: CostWorld): Promise<void> {
  const { db, table: TableName } = records({ table: table.name, endpoint: world.tableAt })
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName,
      IndexName: 'kept',
      KeyConditionExpression: 'keptShard = :shard',
      ExpressionAttributeValues: { ':shard': key.keptShard(0) },
    }),
  )
  const ones = await Promise.all(
    Items.map(
      async ({ pk, sk }) => (await db.send(new GetCommand({ TableName, Key: { pk, sk } }))).Item,
    ),
  )
  for (let nth = 0; nth < keptMore; nth += 1) {
    const id = newId()
    const Item = {
      ...ones[nth % ones.length],
      ...key.assessment(id),
      id,
      keptShard: key.keptShardOf(id),
    }
    await db.send(new PutCommand({ TableName, Item }))
  }
  db.destroy()
}

/** What the clock calls: every minute, every hour, every night; and how much was kept that night. */
export async function clockRound(world: CostWorld, of: ReturnType<typeof recorder>) {
  for (let nth = 0; nth < times; nth += 1) {
    await of.call('webhooks', 'every minute', {})
    await of.call('counts', 'every hour', {})
  }
  await keepMore(world)
  const kept = await keptNow(world)
  await of.call('rechecks', 'night', { kind: 'night' })
  const drain = streamOf(world, of)
  await drain(undefined)
  const walk = await newestWalk(world)
  for (let shard = 0; shard < keptShards; shard += 1)
    await of.call('rechecks', 'walk of a part', { kind: 'walk', walk, shard })
  return kept
}
