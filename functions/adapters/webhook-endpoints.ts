import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { GetCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Instant } from '../../shared/booking/time.ts'
import { type Endpoint, endpointsMax, type OffWhy } from '../../shared/campus/webhook.ts'
import type { SecretStore, Secrets } from '../ports/partners.ts'
import type { Write } from './booking-writes.ts'
import { key } from './keys.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'
import { transacted } from './transacted.ts'

// Where campuses want to be told, and what they are signed with.

export type At = Pick<Endpoint, 'campus' | 'id'>
type Stored = { readonly endpoint: Endpoint }

const oldest = (a: Endpoint, b: Endpoint): number => a.createdAt - b.createdAt

export async function endpointsOf(records: Records, campus: string): Promise<readonly Endpoint[]> {
  const { pk, sk } = key.webhook(campus, '')
  const items = await queried<Stored>(records, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :campus)',
    ExpressionAttributeValues: { ':pk': pk, ':campus': sk },
    ConsistentRead: true,
  })
  return items.map(({ endpoint }) => endpoint).toSorted(oldest)
}

export async function allEndpoints(records: Records): Promise<readonly Endpoint[]> {
  const items = await queried<Stored>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.webhook('', '').pk },
  })
  return items.map(({ endpoint }) => endpoint)
}

export async function endpointAt({ db, table }: Records, at: At): Promise<Endpoint | undefined> {
  const Key = key.webhook(at.campus, at.id)
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
  return (Item as Stored | undefined)?.endpoint
}

/** Changes an endpoint that is there; whether the condition held. */
async function changed(
  { db, table }: Records,
  { campus, id }: At,
  change: Omit<UpdateCommandInput, 'TableName' | 'Key'>,
): Promise<boolean> {
  try {
    await db.send(new UpdateCommand({ TableName: table, Key: key.webhook(campus, id), ...change }))
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

const there = 'attribute_exists(pk)'

export const described = (records: Records, endpoint: Endpoint) =>
  changed(records, endpoint, {
    UpdateExpression:
      'SET endpoint.#url = :url, endpoint.#types = :types, endpoint.#language = :language',
    ConditionExpression: there,
    ExpressionAttributeNames: { '#url': 'url', '#types': 'types', '#language': 'language' },
    ExpressionAttributeValues: {
      ':url': endpoint.url,
      ':types': endpoint.types,
      ':language': endpoint.language,
    },
  })

export const stopped = (records: Records, endpoint: Endpoint, why: OffWhy, at: Instant) =>
  changed(records, endpoint, {
    UpdateExpression: `SET endpoint.#off = :off${why === 'by-hand' ? '' : ', endpoint.toTell = :yes'}`,
    ConditionExpression: `${there} AND attribute_not_exists(endpoint.#off)`,
    ExpressionAttributeNames: { '#off': 'off' },
    ExpressionAttributeValues: {
      ':off': { why, at },
      ...(why !== 'by-hand' && { ':yes': true }),
    },
  })

export const started = (records: Records, at: At) =>
  changed(records, at, {
    UpdateExpression: 'REMOVE endpoint.#off, endpoint.toTell',
    ConditionExpression: there,
    ExpressionAttributeNames: { '#off': 'off' },
  })

export const ownerTold = (records: Records, at: At, now: Instant) =>
  changed(records, at, {
    UpdateExpression: 'SET endpoint.toldAt = :now REMOVE endpoint.toTell',
    ConditionExpression: there,
    ExpressionAttributeValues: { ':now': now },
  })

type StoredSecrets = {
  readonly current: string
  readonly former?: string
  readonly formerUntil?: Instant
}

async function secretsAt({ db, table }: Records, at: At): Promise<Secrets | undefined> {
  const Key = key.webhookSecret(at.campus, at.id)
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
  const held = Item as StoredSecrets | undefined
  if (held === undefined) return undefined
  const { current, former, formerUntil: until } = held
  if (former === undefined || until === undefined) return { current }
  return { current, former: { secret: former, until } }
}

const counting = (TableName: string, campus: string, by: 1 | -1): Write => ({
  Update: {
    TableName,
    Key: key.webhookCount(campus),
    UpdateExpression: 'ADD endpoints :by',
    ...(by === 1 && {
      ConditionExpression: 'attribute_not_exists(endpoints) OR endpoints < :most',
    }),
    ExpressionAttributeValues: { ':by': by, ...(by === 1 && { ':most': endpointsMax }) },
  },
})

async function add(records: Records, endpoint: Endpoint, current: string) {
  const { table: TableName } = records
  const { campus, id } = endpoint
  const writes: readonly Write[] = [
    counting(TableName, campus, 1),
    { Put: { TableName, Item: { ...key.webhook(campus, id), endpoint } } },
    { Put: { TableName, Item: { ...key.webhookSecret(campus, id), current } } },
  ]
  for (let tries = 0; tries < 3; tries += 1) {
    if ((await transacted(records, writes, 'webhook')) === 'done') return 'done' as const
    if ((await endpointsOf(records, campus)).length >= endpointsMax) return 'full' as const
  }
  throw new Error(`the endpoints of campus "${campus}" changed three times while one was added`)
}

/** Every right side is what lay there before: nobody has to read the secret that makes way. */
const makingWay = (TableName: string, at: At, secret: string, until: Instant): Write => ({
  Update: {
    TableName,
    Key: key.webhookSecret(at.campus, at.id),
    UpdateExpression: 'SET #former = #current, formerUntil = :until, #current = :secret',
    ConditionExpression: there,
    ExpressionAttributeNames: { '#former': 'former', '#current': 'current' },
    ExpressionAttributeValues: { ':until': until, ':secret': secret },
  },
})

async function replace(records: Records, endpoint: Endpoint, secret: string, until: Instant) {
  const { table: TableName } = records
  const { campus, id, secretAt } = endpoint
  const dated: Write = {
    Update: {
      TableName,
      Key: key.webhook(campus, id),
      UpdateExpression: 'SET endpoint.secretAt = :at',
      ConditionExpression: there,
      ExpressionAttributeValues: { ':at': secretAt },
    },
  }
  const writes = [makingWay(TableName, endpoint, secret, until), dated]
  return (await transacted(records, writes, 'webhook')) === 'done' ? 'done' : 'gone'
}

async function remove(records: Records, { campus, id }: At): Promise<void> {
  const { table: TableName } = records
  const Key = key.webhook(campus, id)
  await transacted(
    records,
    [
      { Delete: { TableName, Key, ConditionExpression: there } },
      { Delete: { TableName, Key: key.webhookSecret(campus, id) } },
      counting(TableName, campus, -1),
    ],
    'webhook',
  )
}

/** Secrets in DynamoDB, as whoever seals them hands them over. */
export const secretStore = (records: Records): SecretStore => ({
  read: (at) => secretsAt(records, at),
  add: (endpoint, secret) => add(records, endpoint, secret),
  replace: (endpoint, secret, until) => replace(records, endpoint, secret, until),
  remove: (at) => remove(records, at),
})
