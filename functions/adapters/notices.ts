import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'
import {
  GetCommand,
  PutCommand,
  paginateQuery,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { dayMs, type Instant, minuteMs } from '../../shared/booking/time.ts'
import type { LineOfCase } from '../../shared/casework/event.ts'
import type {
  AnyNotice,
  Call,
  CallStore,
  Claim,
  NoticeOutcome,
  NoticeStore,
} from '../ports/notices.ts'
import type { Key } from './batch-read.ts'
import { lineOfTalk } from './booking-cases.ts'
import { key } from './keys.ts'
import { deleted } from './purge.ts'
import type { Records } from './records.ts'

/** Longer than the function may run, so that two never send the same letter. */
export const leaseMs = 2 * minuteMs

const tidiedDays = 400
const tidiedAt = (now: Instant): number => Math.ceil((now + tidiedDays * dayMs) / 1_000)

const keyOf = ({ booking, letter, version }: AnyNotice) => key.notice(booking, letter, version)

const heldBy = ({ Item }: ConditionalCheckFailedException): Claim =>
  Item?.state?.S === 'sending'
    ? { kind: 'busy', until: Number(Item.leaseUntil?.N) }
    : { kind: 'done' }

/** The first who comes has it; the next only once the lease has run out without an end. */
async function claim({ db, table }: Records, id: AnyNotice, now: Instant): Promise<Claim> {
  const update = new UpdateCommand({
    TableName: table,
    Key: keyOf(id),
    UpdateExpression:
      'SET #state = :sending, leaseUntil = :until, claimedAt = :now, expiresAtSeconds = :tidied ' +
      'ADD attempts :one',
    ConditionExpression: 'attribute_not_exists(pk) OR (#state = :sending AND leaseUntil <= :now)',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':sending': 'sending',
      ':until': now + leaseMs,
      ':now': now,
      ':tidied': tidiedAt(now),
      ':one': 1,
    },
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  })
  try {
    const { Attributes } = await db.send(update)
    return { kind: 'claimed', attempt: Number(Attributes?.attempts) }
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return heldBy(error)
    throw error
  }
}

async function finish(
  { db, table }: Records,
  id: AnyNotice,
  outcome: NoticeOutcome,
  now: Instant,
  why: string | undefined,
): Promise<void> {
  await db.send(
    new UpdateCommand({
      TableName: table,
      Key: keyOf(id),
      UpdateExpression: `SET #state = :outcome, endedAt = :now${why === undefined ? '' : ', why = :why'} REMOVE leaseUntil`,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':outcome': outcome, ':now': now, ':why': why },
    }),
  )
}

async function release({ db, table }: Records, id: AnyNotice): Promise<void> {
  await db.send(
    new UpdateCommand({
      TableName: table,
      Key: keyOf(id),
      UpdateExpression: 'SET leaseUntil = :ended',
      ExpressionAttributeValues: { ':ended': 0 },
    }),
  )
}

async function failed(
  { db, table }: Records,
  id: string,
  why: string,
  now: Instant,
): Promise<number> {
  const { Attributes } = await db.send(
    new UpdateCommand({
      TableName: table,
      Key: key.failure(id),
      UpdateExpression:
        'SET why = :why, failedAt = :now, expiresAtSeconds = :tidied ADD failures :one',
      ExpressionAttributeValues: {
        ':why': why,
        ':now': now,
        ':tidied': tidiedAt(now),
        ':one': 1,
      },
      ReturnValues: 'ALL_NEW',
    }),
  )
  return Number(Attributes?.failures)
}

/**
 * Whoever erased is on no list of an office and among nothing that was set aside. That a letter was sent
 * stays, by a mark that names nobody.
 */
async function forgotten(records: Records, id: string, offices: readonly string[]): Promise<void> {
  const lists = offices.map((office) => key.call(office, '', '', 0).pk)
  const [asides, ...calls] = await Promise.all(
    [key.aside('').pk, ...lists].map((pk) => allUnder<Listed>(records, pk)),
  )
  const theirs = (asides ?? []).filter(({ sk, item = '' }) => `${sk} ${item}`.includes(id))
  await deleted(records, [...theirs, ...calls.flat().filter(({ booking }) => booking === id)])
}

type Listed = Key & { readonly item?: string; readonly booking?: string }

const put = async ({ db, table }: Records, item: Readonly<Record<string, unknown>>) => {
  await db.send(new PutCommand({ TableName: table, Item: item }))
}

/** What was told, in DynamoDB: one conditional write decides who tells it. */
export const noticeStore = (records: Records): NoticeStore<AnyNotice> => ({
  claim: (id, now) => claim(records, id, now),
  finish: (id, outcome, now, why) => finish(records, id, outcome, now, why),
  release: (id) => release(records, id),
  failed: (id, why, now) => failed(records, id, why, now),
  aside: (id, item, why, now) =>
    put(records, { ...key.aside(id), id, item, why, since: now, expiresAtSeconds: tidiedAt(now) }),
  call: ({ office, booking, letter, version, since }) =>
    put(records, {
      ...key.call(office, booking, letter, version),
      ...{ office, booking, letter, version, since },
      expiresAtSeconds: tidiedAt(since),
    }),
  forget: (id, offices) => forgotten(records, id, offices),
})

/** Something that was set aside for a person to look at. */
export type Aside = {
  readonly id: string
  readonly item: string
  readonly why: string
  readonly since: Instant
}

async function allUnder<T>({ db, table }: Records, pk: string): Promise<readonly T[]> {
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  }
  const items: T[] = []
  for await (const { Items = [] } of paginateQuery({ client: db }, query))
    items.push(...(Items as T[]))
  return items
}

/** All that was set aside, oldest first. */
export const asides = async (records: Records): Promise<readonly Aside[]> =>
  (await allUnder<Aside>(records, key.aside('').pk)).toSorted((a, b) => a.since - b.since)

type Written = Omit<Call, 'since'>

/** Takes somebody off the list and writes down when, both or neither; whether it was done now. */
async function struckOff(
  records: Records,
  { office, ...notice }: Written,
  now: Instant,
  line: LineOfCase | undefined,
): Promise<boolean> {
  const { booking, letter, version } = notice
  const { db, table: TableName } = records
  const logged = await lineOfTalk(records, booking, line)
  const strike = new TransactWriteCommand({
    TransactItems: [
      {
        Delete: {
          TableName,
          Key: key.call(office, booking, letter, version),
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
      {
        Update: {
          TableName,
          Key: keyOf(notice),
          UpdateExpression: 'SET #state = :byHand, endedAt = :now',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':byHand': 'sent-by-hand', ':now': now },
        },
      },
      ...logged,
    ],
  })
  try {
    await db.send(strike)
    return true
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false
    throw error
  }
}

const triesMax = 5

/** Whoever comes second, or meets another at it, is told when it was done first. */
async function writtenAt(
  records: Records,
  call: Written,
  now: Instant,
  line: LineOfCase | undefined,
): Promise<Instant | undefined> {
  const { db, table: TableName } = records
  const { office, booking, letter, version } = call
  for (let tries = 0; tries < triesMax; tries++) {
    if (await struckOff(records, call, now, line)) return now
    const [notice, waits] = await Promise.all(
      [keyOf(call), key.call(office, booking, letter, version)].map((Key) =>
        db.send(new GetCommand({ TableName, Key, ConsistentRead: true })),
      ),
    )
    if (notice?.Item?.state === 'sent-by-hand') return Number(notice.Item.endedAt)
    if (waits?.Item === undefined) return undefined
  }
  throw new Error(`the call about booking ${booking} was busy ${triesMax} times; try again`)
}

/** Students an office is to write to by hand. */
export const callStore = (records: Records): CallStore => ({
  list: async (office) => {
    const items = await allUnder<Call>(records, key.call(office, '', '', 0).pk)
    return items
      .map(({ booking, letter, version, since }) => ({ office, booking, letter, version, since }))
      .toSorted((a, b) => a.since - b.since)
  },
  done: (call, now, line) => writtenAt(records, call, now, line),
})
