import { setTimeout as pauseFor } from 'node:timers/promises'
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { emptyChange } from '../../shared/booking/desk.ts'
import type { Instant } from '../../shared/booking/time.ts'
import {
  begins,
  type Day,
  type DayBook,
  type Participant,
  peopleMax,
} from '../../shared/gathering/day.ts'
import type { DayDecided } from '../../shared/gathering/decide.ts'
import type { GatheringStore } from '../ports/gatherings.ts'
import { batchRead, type Item, type Key } from './batch-read.ts'
import { type Write, writesOf } from './booking-writes.ts'
import { key } from './keys.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'
import { transacted } from './transacted.ts'

// A head of a day is versioned and counts who came; so whoever forms groups of all who are there, and
// whoever arrives at that moment, cannot both be right.

const seconds = (instant: Instant): number => Math.ceil(instant / 1_000)

const itemOfDay = (day: Day) => ({
  ...key.day(day.id),
  ...day,
  expiresAtSeconds: seconds(day.expiresAt),
})

const itemOfParticipant = ({ id, expiresAt }: Day, one: Participant) => ({
  ...key.participant(id, one.code),
  ...one,
  expiresAtSeconds: seconds(expiresAt),
})

const bare = <T>({ pk, sk, expiresAtSeconds, ...rest }: Item): T => rest as T

/** A day that was opened before its comings and goings were counted had none. */
const dayIn = (item: Item): Day => ({ ...bare<Day>(item), moves: Number(item.moves ?? 0) })

const alive = (day: Day | undefined, now: Instant): Day | undefined =>
  day !== undefined && day.expiresAt > now ? day : undefined

async function itemAt({ db, table }: Records, Key: Key): Promise<Item | undefined> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
  return Item as Item | undefined
}

async function head(records: Records, id: string, now: Instant): Promise<Day | undefined> {
  const item = await itemAt(records, key.day(id))
  return alive(item && dayIn(item), now)
}

async function read(records: Records, id: string, now: Instant): Promise<DayBook | undefined> {
  const items = await queried<Item>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.day(id).pk },
    ConsistentRead: true,
  })
  const found = items.find(({ sk }) => sk === key.day(id).sk)
  const day = alive(found && dayIn(found), now)
  if (day === undefined) return undefined
  const people = items.filter(({ sk }) => sk.startsWith('P#'))
  return { day, participants: people.map((one) => bare<Participant>(one)) }
}

async function find(records: Records, code: string, now: Instant): Promise<Day | undefined> {
  const item = await itemAt(records, key.dayCode(code))
  return item === undefined ? undefined : head(records, String(item.day), now)
}

/** So many days an office's list shows. */
const listMax = 50

/** The days that these lines of an office's list name. */
async function named(
  records: Records,
  lines: readonly { readonly day?: unknown }[],
  now: Instant,
): Promise<readonly Day[]> {
  const keys = lines.map(({ day }) => key.day(String(day)))
  const lies = await batchRead(records, keys, (ms) => pauseFor(ms))
  return keys.flatMap((one) => {
    const item = lies(one)
    return (item && alive(dayIn(item), now)) ?? []
  })
}

async function list(records: Records, office: string, now: Instant): Promise<readonly Day[]> {
  const { Items = [] } = await records.db.send(
    new QueryCommand({
      TableName: records.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': key.dayEntry(office, new Date(0), '').pk },
      ScanIndexForward: false,
      Limit: listMax,
    }),
  )
  return named(records, Items, now)
}

async function beginning(
  records: Records,
  office: string,
  { from, to }: Parameters<GatheringStore['beginning']>[1],
  now: Instant,
): Promise<readonly Day[]> {
  const at = (instant: Instant) => key.dayEntry(office, new Date(instant), '')
  const { Items = [] } = await records.db.send(
    new QueryCommand({
      TableName: records.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': at(from).pk, ':from': at(from).sk, ':to': at(to).sk },
      Limit: listMax,
    }),
  )
  return named(records, Items, now)
}

async function open(
  records: Records,
  day: Day,
  hours: Parameters<GatheringStore['open']>[1],
): ReturnType<GatheringStore['open']> {
  const { table: TableName } = records
  const once = { TableName, ConditionExpression: 'attribute_not_exists(pk)' }
  const pointer = { day: day.id, expiresAtSeconds: seconds(day.expiresAt) }
  const entry = key.dayEntry(day.office, new Date(begins(day)), day.id)
  const done = await transacted(
    records,
    [
      { Put: { ...once, Item: itemOfDay(day) } },
      { Put: { ...once, Item: { ...key.dayCode(day.code), ...pointer } } },
      { Put: { ...once, Item: { ...entry, ...pointer } } },
      ...writesOf(TableName, { ...emptyChange, ...hours }, undefined),
    ],
    'day',
  )
  if (done === 'done') return done
  return (await itemAt(records, key.dayCode(day.code))) === undefined ? 'stale' : 'code-taken'
}

/** Somebody comes or goes before there are groups: others may at the same moment. */
const countedIn = (TableName: string, { id }: Day, by: 1 | -1): Write => ({
  Update: {
    TableName,
    Key: key.day(id),
    UpdateExpression: 'ADD arrivals :by, moves :one',
    ConditionExpression:
      'attribute_exists(pk) AND attribute_not_exists(arrangement)' +
      (by === 1 ? ' AND attribute_not_exists(cancelledAt) AND arrivals < :most' : ''),
    ExpressionAttributeValues: { ':by': by, ':one': 1, ...(by === 1 && { ':most': peopleMax }) },
  },
})

const rewritten = (TableName: string, before: Day, after: Day): Write => ({
  Put: {
    TableName,
    Item: itemOfDay(after),
    ConditionExpression:
      'version = :version AND arrivals = :arrivals AND (moves = :moves OR attribute_not_exists(moves))',
    ExpressionAttributeValues: {
      ':version': before.version,
      ':arrivals': before.arrivals,
      ':moves': before.moves,
    },
  },
})

function writesFor(TableName: string, before: Day, decided: DayDecided): Write[] {
  const { day, participant, left } = decided
  const comesOrGoes = participant !== undefined || left !== undefined
  return [
    comesOrGoes && before.arrangement === undefined
      ? countedIn(TableName, before, left === undefined ? 1 : -1)
      : rewritten(TableName, before, day),
    ...(participant === undefined
      ? []
      : [
          {
            Put: {
              TableName,
              Item: itemOfParticipant(day, participant),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
        ]),
    ...(left === undefined
      ? []
      : [
          {
            Delete: {
              TableName,
              Key: key.participant(day.id, left),
              ConditionExpression: 'attribute_exists(pk)',
            },
          },
        ]),
  ]
}

function attend(
  records: Records,
  id: string,
  codes: readonly string[],
  came: boolean | undefined,
): ReturnType<GatheringStore['attend']> {
  const { table: TableName } = records
  const there = { TableName, ConditionExpression: 'attribute_exists(pk)' }
  const ticked =
    came === undefined
      ? { UpdateExpression: 'REMOVE came' }
      : { UpdateExpression: 'SET came = :came', ExpressionAttributeValues: { ':came': came } }
  const counted = {
    UpdateExpression: 'ADD ticks :one',
    ExpressionAttributeValues: { ':one': 1 },
  }
  return transacted(
    records,
    [
      ...codes.map((code) => ({ Update: { ...there, Key: key.participant(id, code), ...ticked } })),
      { Update: { ...there, Key: key.day(id), ...counted } },
    ],
    'tick',
  )
}

/** Group days in DynamoDB: one query to read a day, one transaction for each decision about it. */
export const gatheringStore = (records: Records): GatheringStore => ({
  open: (day, hours) => open(records, day, hours),
  find: (code, now) => find(records, code, now),
  list: (office, now) => list(records, office, now),
  beginning: (office, stretch, now) => beginning(records, office, stretch, now),
  head: (id, now) => head(records, id, now),
  read: (id, now) => read(records, id, now),
  participant: async (id, code) => {
    const item = await itemAt(records, key.participant(id, code))
    return item && bare<Participant>(item)
  },
  commit: (before, decided, hours) =>
    transacted(
      records,
      [
        ...writesFor(records.table, before, decided),
        ...writesOf(records.table, { ...emptyChange, ...hours }, undefined),
      ],
      'day',
    ),
  attend: (id, codes, came) => attend(records, id, codes, came),
})
