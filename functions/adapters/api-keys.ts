import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { dayMs, type Instant, minuteMs } from '../../shared/booking/time.ts'
import { type ApiKey, hashesOf, type KeyRing, keyOf } from '../../shared/campus/api-key.ts'
import { type Campus, isLive } from '../../shared/campus/campus.ts'
import type { KeyStore } from '../ports/partners.ts'
import { batchRead } from './batch-read.ts'
import type { Write } from './booking-writes.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'
import { transacted } from './transacted.ts'

// A campus's keys: one item that says what each is for, and an item by which a hash finds it. What is
// revoked is found no more, like what never was: both are one read that finds nothing.

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const never = (campus: string): KeyRing => ({ campus, version: 0, keys: [] })

async function ring({ db, table }: Records, campus: string): Promise<KeyRing> {
  const Key = key.keyRing(campus)
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
  return (Item as { readonly ring: KeyRing } | undefined)?.ring ?? never(campus)
}

const asRead = ({ version }: KeyRing) =>
  version === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'ring.version = :read',
        ExpressionAttributeValues: { ':read': version },
      }

/** Where a hash leads; one that took its leave says until when. */
const leads = (TableName: string, { campus, keys }: KeyRing): readonly Write[] =>
  keys.flatMap(({ hash, former }) => [
    { Put: { TableName, Item: { ...key.apiKey(hash), campus } } },
    ...(former === undefined
      ? []
      : [
          {
            Put: {
              TableName,
              Item: {
                ...key.apiKey(former.hash),
                campus,
                until: former.until,
                expiresAtSeconds: Math.ceil(former.until / 1_000),
              },
            },
          },
        ]),
  ])

function commit(records: Records, before: KeyRing, after: KeyRing) {
  const { table: TableName } = records
  const kept = new Set(hashesOf(after))
  const gone = hashesOf(before).filter((hash) => !kept.has(hash))
  const writes: readonly Write[] = [
    { Put: { TableName, Item: { ...key.keyRing(after.campus), ring: after }, ...asRead(before) } },
    ...leads(TableName, after),
    ...gone.map((hash) => ({ Delete: { TableName, Key: key.apiKey(hash) } })),
  ]
  return transacted(records, writes, 'keys')
}

async function open(records: Records, hash: string, now: Instant) {
  const { db, table } = records
  const Key = key.apiKey(hash)
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
  const found = Item as { readonly campus: string; readonly until?: number } | undefined
  if (found === undefined || (found.until ?? Infinity) <= now) return undefined
  const [ringAt, campusAt] = [key.keyRing(found.campus), key.campus(found.campus)]
  const at = await batchRead(records, [ringAt, campusAt], pause)
  const campus = at(campusAt)?.campus as Campus | undefined
  const held = at(ringAt)?.ring as KeyRing | undefined
  const opened = held && keyOf(held, hash, now)
  if (!isLive(campus) || opened === undefined) return undefined
  return { campus, key: opened }
}

const last = 'LAST'

async function noteDay({ db, table }: Records, { id }: ApiKey, now: Instant): Promise<void> {
  await db.send(
    new UpdateCommand({
      TableName: table,
      Key: key.keyUse(id, last),
      UpdateExpression: 'SET #day = :day, expiresAtSeconds = :expiry',
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: {
        ':day': new Date(now).toISOString().slice(0, 10),
        ':expiry': Math.ceil((now + 400 * dayMs) / 1_000),
      },
    }),
  )
}

async function count(records: Records, used: ApiKey, now: Instant): Promise<number> {
  const { db, table } = records
  const window = Math.floor(now / minuteMs)
  const { Attributes } = await db.send(
    new UpdateCommand({
      TableName: table,
      Key: key.keyUse(used.id, String(window)),
      UpdateExpression: 'ADD uses :one SET expiresAtSeconds = :expiry',
      ExpressionAttributeValues: {
        ':one': 1,
        ':expiry': Math.ceil(((window + 2) * minuteMs) / 1_000),
      },
      ReturnValues: 'ALL_NEW',
    }),
  )
  const uses = Number(Attributes?.uses)
  // Once a minute is often enough to know the day.
  if (uses === 1) await noteDay(records, used, now)
  return uses
}

async function lastUsed(records: Records, keys: readonly ApiKey[]) {
  if (keys.length === 0) return new Map<string, string>()
  const at = await batchRead(
    records,
    keys.map(({ id }) => key.keyUse(id, last)),
    pause,
  )
  return new Map(
    keys.flatMap(({ id }) => {
      const day = at(key.keyUse(id, last))?.day
      return day === undefined ? [] : [[id, String(day)] as const]
    }),
  )
}

/** Keys in DynamoDB: read each time they are used, so that a revocation holds at once. */
export const keyStore = (records: Records): KeyStore => ({
  ring: (campus) => ring(records, campus),
  commit: (before, after) => commit(records, before, after),
  open: (hash, now) => open(records, hash, now),
  count: (used, now) => count(records, used, now),
  lastUsed: (keys) => lastUsed(records, keys),
})
