import { setTimeout as pauseFor } from 'node:timers/promises'
import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'
import {
  GetCommand,
  paginateQuery,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { type Campus, type CampusEntry, isLive, originsMax } from '../../shared/campus/campus.ts'
import type { Origin } from '../../shared/campus/origin.ts'
import type { CampusStore, OriginNotRegistered } from '../ports/campuses.ts'
import { batchRead } from './batch-read.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

async function read(
  { db, table }: Records,
  slug: string,
  ConsistentRead = false,
): Promise<Campus | undefined> {
  const Key = key.campus(slug)
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead }))
  return (Item as { readonly campus: Campus } | undefined)?.campus
}

/** Whether a partnership holds stands with the campus alone, so each is looked up. */
async function list(records: Records): Promise<readonly CampusEntry[]> {
  const entries = await listed(records)
  const told: CampusEntry[] = []
  for (let from = 0; from < entries.length; from += atOnceMax) {
    const some = entries.slice(from, from + atOnceMax)
    const keys = some.map(({ slug }) => key.campus(slug))
    const at = await batchRead(records, keys, (ms) => pauseFor(ms))
    for (const entry of some) {
      const campus = at(key.campus(entry.slug))?.campus as Campus | undefined
      told.push(isLive(campus) ? entry : { ...entry, revoked: true })
    }
  }
  return told
}

/** So many are looked up in one read. */
const atOnceMax = 100

async function listed({ db, table }: Records): Promise<readonly CampusEntry[]> {
  const entries: CampusEntry[] = []
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.campusEntry('').pk },
  }
  for await (const { Items = [] } of paginateQuery({ client: db }, query))
    entries.push(...Items.map((item) => (item as { readonly entry: CampusEntry }).entry))
  return entries
}

const whyNotRegistered = (
  campus: Campus | undefined,
  origin: Origin,
): 'registered' | OriginNotRegistered => {
  if (campus === undefined) return 'campus-unknown'
  if (!isLive(campus)) return 'campus-revoked'
  return campus.origins.includes(origin) ? 'registered' : 'too-many'
}

/** One conditional write decides, so two who add at once both have theirs. */
async function register(
  { db, table }: Records,
  slug: string,
  origin: Origin,
): Promise<'registered' | OriginNotRegistered> {
  const addition = new UpdateCommand({
    TableName: table,
    Key: key.campus(slug),
    UpdateExpression: 'SET campus.origins = list_append(campus.origins, :one)',
    ConditionExpression:
      'attribute_exists(pk) AND attribute_not_exists(campus.revoked) ' +
      'AND NOT contains(campus.origins, :origin) AND size(campus.origins) < :max',
    ExpressionAttributeValues: { ':one': [origin], ':origin': origin, ':max': originsMax },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  })
  try {
    await db.send(addition)
    return 'registered'
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    const stood = error.Item && (unmarshall(error.Item) as { readonly campus: Campus })
    return whyNotRegistered(stood?.campus, origin)
  }
}

const triesMax = 5

/** Takes one place out of the list, if the very origin still stands there. */
async function removedAt({ db, table }: Records, slug: string, origin: Origin, at: number) {
  const removal = new UpdateCommand({
    TableName: table,
    Key: key.campus(slug),
    UpdateExpression: `REMOVE campus.origins[${at}]`,
    ConditionExpression: `campus.origins[${at}] = :origin`,
    ExpressionAttributeValues: { ':origin': origin },
  })
  try {
    await db.send(removal)
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Two who remove at once move each other's places in the list: then it is read again. */
async function remove(records: Records, slug: string, origin: Origin): Promise<void> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const campus = await read(records, slug, true)
    const at = campus?.origins.indexOf(origin) ?? -1
    if (at === -1 || (await removedAt(records, slug, origin, at))) return
  }
  throw new Error(`the origins of campus "${slug}" changed ${triesMax} times while one was removed`)
}

/** Campuses in DynamoDB: the campus is read each time, so that a revocation holds at once. */
export const campusStore = (records: Records): CampusStore => ({
  read: (slug) => read(records, slug),
  list: () => list(records),
  register: (slug, origin) => register(records, slug, origin),
  remove: (slug, origin) => remove(records, slug, origin),
})

const isTaken = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed')

/** Adds a campus and its line in the list, both or neither; one that stands stays as it is. */
export async function addCampus(
  { db, table }: Records,
  campus: Campus,
): Promise<'written' | 'stood'> {
  const { slug, name, city } = campus
  const items = [
    { ...key.campus(slug), campus },
    { ...key.campusEntry(slug), entry: { slug, name, city } },
  ]
  const once = { TableName: table, ConditionExpression: 'attribute_not_exists(pk)' }
  const puts = items.map((Item) => ({ Put: { ...once, Item } }))
  try {
    await db.send(new TransactWriteCommand({ TransactItems: puts }))
    return 'written'
  } catch (error) {
    if (isTaken(error)) return 'stood'
    throw error
  }
}
