import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import { keptDays, leaseMs, type Message } from '../../shared/campus/webhook.ts'
import type { ClaimedMessage, MessagePage, WebhookStore } from '../ports/partners.ts'
import { batchRead, type Key } from './batch-read.ts'
import type { Write } from './booking-writes.ts'
import { key } from './keys.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'
import { transacted } from './transacted.ts'
import {
  type At,
  allEndpoints,
  described,
  endpointAt,
  endpointsOf,
  ownerTold,
  started,
  stopped,
} from './webhook-endpoints.ts'

// The outbox: each message with its line in the log, and another by which it is found when it is due.

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

type Stored = { readonly message: Message; readonly leaseUntil?: Instant }

const expirySeconds = ({ at }: Message): number => Math.ceil((at + keptDays * dayMs) / 1_000)

const isKept = ({ at }: Message, now: Instant): boolean => at + keptDays * dayMs > now

const placeOf = ({ campus, endpoint, id }: Message) => key.outboxMessage(campus, endpoint, id)
const lineOf = ({ campus, endpoint, at, id }: Message) => key.outboxLine(campus, endpoint, at, id)
const dueOf = ({ campus, endpoint, due, id }: Message) =>
  due === undefined ? undefined : key.outboxDue(campus, endpoint, due, id)

/** Where a message stands beside itself. */
function tracesOf(message: Message): readonly Key[] {
  const { campus, endpoint, id, talk } = message
  const due = dueOf(message)
  return [
    lineOf(message),
    ...(due === undefined ? [] : [due]),
    ...(talk === undefined ? [] : [key.talkTold(talk, campus, endpoint, id)]),
  ]
}

async function stored({ db, table }: Records, Key: Key): Promise<Stored | undefined> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
  return Item as unknown as Stored | undefined
}

async function record(records: Records, message: Message): Promise<void> {
  const { table: TableName } = records
  const expiresAtSeconds = expirySeconds(message)
  const Item = { ...placeOf(message), message, expiresAtSeconds }
  const writes: readonly Write[] = [
    { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    ...tracesOf(message).map((trace) => ({
      Put: { TableName, Item: { ...trace, id: message.id, expiresAtSeconds } },
    })),
  ]
  if ((await transacted(records, writes, 'outbox')) === 'done') return
  if ((await stored(records, placeOf(message))) === undefined)
    throw new Error('a message could not be laid into the outbox; its event must come again')
}

async function log(
  records: Records,
  { campus, id }: At,
  { before, most }: { readonly before?: string | undefined; readonly most: number },
  now: Instant,
): Promise<MessagePage> {
  const { pk } = key.outboxMessage(campus, id, '')
  const { Items = [] } = await records.db.send(
    new QueryCommand({
      TableName: records.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': pk,
        ':from': 'LOG#',
        // Nothing sorts between a line and itself with a space before its end.
        ':to': before === undefined ? 'LOG#~' : `LOG#${before}`,
      },
      ScanIndexForward: false,
      Limit: most + 2,
    }),
  )
  const lines = Items.filter(({ sk }) => sk !== `LOG#${before}`)
  const shown = lines.slice(0, most)
  const places = shown.map((line) => key.outboxMessage(campus, id, String(line.id)))
  const at = places.length === 0 ? () => undefined : await batchRead(records, places, pause)
  const messages = places
    .flatMap((place) => (at(place) as unknown as Stored | undefined) ?? [])
    .map(({ message }) => message)
    .filter((message) => isKept(message, now))
  const last = shown.at(-1)?.sk
  const next =
    lines.length > most && last !== undefined ? String(last).slice('LOG#'.length) : undefined
  return { messages, next }
}

/** Puts a message that rests into the outbox again. */
async function again(records: Records, message: Message): Promise<boolean> {
  const { table: TableName } = records
  const due = dueOf(message)
  const expiresAtSeconds = expirySeconds(message)
  const outcome = await transacted(
    records,
    [
      {
        Update: {
          TableName,
          Key: placeOf(message),
          UpdateExpression: 'SET message = :message',
          // Whoever erased meanwhile is not brought back.
          ConditionExpression: 'attribute_exists(pk) AND message.#state <> :waiting',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':message': message, ':waiting': 'waiting' },
        },
      },
      ...(due === undefined
        ? []
        : [{ Put: { TableName, Item: { ...due, id: message.id, expiresAtSeconds } } }]),
    ],
    'outbox',
  )
  return outcome === 'done'
}

/** Of a message that was not to be had: whether its line is of no use to anybody. */
const isAstray = (held: Stored | undefined, due: Instant): boolean =>
  held === undefined || held.message.state !== 'waiting' || held.message.due !== due

const dueIn = (sk: string): Instant => Date.parse(sk.split('#')[1] ?? '')

async function claimOne(
  { db, table }: Records,
  line: Key & { readonly id: string },
  place: Key,
  now: Instant,
): Promise<readonly ClaimedMessage[]> {
  const [due, until] = [dueIn(line.sk), now + leaseMs]
  try {
    const { Attributes } = await db.send(
      new UpdateCommand({
        TableName: table,
        Key: place,
        UpdateExpression: 'SET leaseUntil = :until',
        ConditionExpression:
          'message.#state = :waiting AND message.due = :due AND ' +
          '(attribute_not_exists(leaseUntil) OR leaseUntil <= :now)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':until': until,
          ':waiting': 'waiting',
          ':due': due,
          ':now': now,
        },
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    )
    return [{ message: (Attributes as unknown as Stored).message, until }]
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    const held = error.Item && (unmarshall(error.Item) as unknown as Stored)
    const Key = { pk: line.pk, sk: line.sk }
    if (isAstray(held, due)) await db.send(new DeleteCommand({ TableName: table, Key }))
    return []
  }
}

async function claim(
  records: Records,
  { campus, id }: At,
  most: number,
  now: Instant,
): Promise<readonly ClaimedMessage[]> {
  const { Items = [] } = await records.db.send(
    new QueryCommand({
      TableName: records.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': key.outboxMessage(campus, id, '').pk,
        ':from': 'DUE#',
        ':to': `DUE#${new Date(now).toISOString()}~`,
      },
      ConsistentRead: true,
      // Some of them somebody else holds.
      Limit: most * 2,
    }),
  )
  const claimed: ClaimedMessage[] = []
  for (const item of Items) {
    if (claimed.length >= most) break
    const line = { pk: String(item.pk), sk: String(item.sk), id: String(item.id) }
    claimed.push(...(await claimOne(records, line, key.outboxMessage(campus, id, line.id), now)))
  }
  return claimed
}

async function finish(
  records: Records,
  { message, until }: ClaimedMessage,
  after: Message,
): Promise<boolean> {
  const { table: TableName } = records
  const [was, next] = [dueOf(message), dueOf(after)]
  const expiresAtSeconds = expirySeconds(after)
  const outcome = await transacted(
    records,
    [
      {
        Update: {
          TableName,
          Key: placeOf(message),
          UpdateExpression: 'SET message = :after REMOVE leaseUntil',
          ConditionExpression: 'leaseUntil = :until',
          ExpressionAttributeValues: { ':after': after, ':until': until },
        },
      },
      ...(was === undefined ? [] : [{ Delete: { TableName, Key: was } }]),
      ...(next === undefined
        ? []
        : [{ Put: { TableName, Item: { ...next, id: after.id, expiresAtSeconds } } }]),
    ],
    'outbox',
  )
  return outcome === 'done'
}

async function forgetTalk(records: Records, booking: string): Promise<void> {
  const { table: TableName } = records
  const { pk } = key.talkTold(booking, '', '', '')
  const told = await queried<Key & { readonly id: string }>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  })
  for (const line of told) {
    const [campus = '', endpoint = ''] = line.sk.split('#')
    const place = key.outboxMessage(campus, endpoint, line.id)
    const held = await stored(records, place)
    const traces = held === undefined ? [] : tracesOf(held.message)
    const all = [place, ...traces.filter((one) => one.pk !== pk), { pk, sk: line.sk }]
    const writes = all.map((Key) => ({ Delete: { TableName, Key } }))
    if ((await transacted(records, writes, 'outbox')) === 'stale')
      throw new Error('an outbox was busy while a talk was taken out of it; try again')
  }
}

/** Endpoints and their outboxes in DynamoDB. */
export const webhookStore = (records: Records): WebhookStore => ({
  endpoints: (campus) => endpointsOf(records, campus),
  all: () => allEndpoints(records),
  read: (campus, id) => endpointAt(records, { campus, id }),
  describe: async (endpoint) => ((await described(records, endpoint)) ? 'done' : 'gone'),
  stop: (endpoint, why, now) => stopped(records, endpoint, why, now),
  start: async (campus, id) => void (await started(records, { campus, id })),
  told: async (endpoint, now) => void (await ownerTold(records, endpoint, now)),
  record: (message) => record(records, message),
  log: (endpoint, page, now) => log(records, endpoint, page, now),
  message: async ({ campus, id }, message, now) => {
    const held = await stored(records, key.outboxMessage(campus, id, message))
    return held !== undefined && isKept(held.message, now) ? held.message : undefined
  },
  again: (message) => again(records, message),
  claim: (endpoint, most, now) => claim(records, endpoint, most, now),
  finish: (claimed, after) => finish(records, claimed, after),
  forgetTalk: (booking) => forgetTalk(records, booking),
})
