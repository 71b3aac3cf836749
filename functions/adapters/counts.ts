import { setTimeout as pauseFor } from 'node:timers/promises'
import { DeleteCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import { agreesTo, type Booking } from '../../shared/booking/booking.ts'
import { dayMs } from '../../shared/booking/time.ts'
import type { WindowCount } from '../../shared/campus/numbers.ts'
import {
  attendanceWeeks,
  beginOf,
  type Week,
  weekAfter,
  weekOf,
  windowWeeks,
} from '../../shared/campus/week.ts'
import type { Assessment, Locked } from '../../shared/keeping/assessment.ts'
import type { Counted, CountStore, ToCount } from '../ports/campuses.ts'
import { batchRead, type Item, type Key } from './batch-read.ts'
import { bookingIn } from './booking-items.ts'
import { key } from './keys.ts'
import { putOnce } from './put-once.ts'
import type { Records } from './records.ts'

/** Longer than a window and the weeks in which who came is noted, for whoever counts late. */
const keptDays = 7 * (windowWeeks + attendanceWeeks) + 60

/** The line by which somebody will be counted; it says where to look, and nothing of them. */
const lineOf = (campus: string, { week, what, id }: ToCount) => ({
  ...key.counting(campus, week, what, id),
  expiresAtSeconds: Math.ceil((beginOf(week) + keptDays * dayMs) / 1_000),
})

/** What a booking is counted as, once, if its student agreed to be: whatever comes of it later. */
function countingOf(booking: Booking): readonly ToCount[] {
  const isNew = booking.version === 1 && agreesTo(booking, 'statistics')
  return isNew ? [{ what: 'booked', week: weekOf(booking.createdAt), id: booking.id }] : []
}

/** The line a booking writes, in the transaction that makes it. */
export const linesOfBooking = (booking: Booking) => {
  const { campus } = booking.wishes
  return campus === undefined ? [] : countingOf(booking).map((line) => lineOf(campus, line))
}

/** The line of a booking that is erased. */
export const keysOfBooking = ({ id, wishes: { campus }, createdAt }: Booking) =>
  campus === undefined ? [] : [key.counting(campus, weekOf(createdAt), 'booked', id)]

type InCampus = Pick<Assessment, 'id' | 'campus' | 'countsIn'>

/**
 * Notes that an assessment is to be counted, when it is kept: the same line twice is one, and whether
 * it leads to anybody is looked at when the week closes.
 */
export async function noteAssessment(
  { db, table }: Records,
  { id, campus, countsIn }: InCampus,
): Promise<void> {
  if (campus === undefined || countsIn === undefined) return
  const Item = lineOf(campus, { week: countsIn, what: 'assessed', id })
  await db.send(new PutCommand({ TableName: table, Item }))
}

/** Whoever withdraws or erases leaves no line either. */
export async function unnoteAssessment(
  { db, table }: Records,
  { id, campus, countsIn }: InCampus,
): Promise<void> {
  if (campus === undefined || countsIn === undefined) return
  const Key = key.counting(campus, countsIn, 'assessed', id)
  await db.send(new DeleteCommand({ TableName: table, Key }))
}

async function queried<T>(
  { db, table }: Records,
  pk: string,
  before?: string,
): Promise<readonly T[]> {
  const items: T[] = []
  const query = {
    TableName: table,
    KeyConditionExpression: before === undefined ? 'pk = :pk' : 'pk = :pk AND sk < :before',
    ExpressionAttributeValues: { ':pk': pk, ...(before !== undefined && { ':before': before }) },
    ConsistentRead: true,
  }
  for await (const { Items = [] } of paginateQuery({ client: db }, query))
    items.push(...(Items as T[]))
  return items
}

const toCount = ({ sk }: Key): ToCount => {
  const [week = '', what = '', id = ''] = sk.split('#')
  return { week, what: what as Counted, id }
}

async function due(records: Records, campus: string, last: Week): Promise<readonly ToCount[]> {
  const { pk } = key.counting(campus, '', '', '')
  return (await queried<Key>(records, pk, weekAfter(last))).map(toCount)
}

const atOnceMax = 100

/** Items in as many batches as they need; what is gone is left out. */
async function all(records: Records, keys: readonly Key[]): Promise<readonly Item[]> {
  const found: Item[] = []
  for (let at = 0; at < keys.length; at += atOnceMax) {
    const asked = keys.slice(at, at + atOnceMax)
    const itemAt = await batchRead(records, asked, (ms) => pauseFor(ms))
    found.push(...asked.flatMap((one) => itemAt(one) ?? []))
  }
  return found
}

async function forget({ db, table }: Records, keys: readonly Key[]): Promise<void> {
  for (const Key of keys) await db.send(new DeleteCommand({ TableName: table, Key }))
}

type Frozen = { readonly count: WindowCount } | { readonly first: Week; readonly attended: number }

async function windows(records: Records, campus: string): Promise<readonly WindowCount[]> {
  const { pk } = key.campusWindow(campus, '')
  const items = await queried<Frozen>(records, pk)
  const came = new Map(items.flatMap((one) => ('first' in one ? [[one.first, one.attended]] : [])))
  return items.flatMap((one) =>
    // What was told by single weeks, before there were windows, is told no more.
    'count' in one && 'first' in one.count
      ? [{ ...one.count, attended: came.get(one.count.first) }]
      : [],
  )
}

/** What campuses are told of, in DynamoDB: lines until a window closes, then items that stay. */
export const countStore = (records: Records): CountStore => ({
  due: (campus, last) => due(records, campus, last),
  assessments: async (ids, now) => {
    const items = await all(records, ids.map(key.assessment))
    const kept = items as unknown as readonly Locked[]
    return kept.filter(({ expiresAt }) => expiresAt > now.toISOString())
  },
  bookings: async (ids, now) => {
    const items = await all(records, ids.map(key.booking))
    return items.map(bookingIn).filter(({ expiresAt }) => expiresAt > now)
  },
  freeze: (campus, count, now) =>
    putOnce(records, {
      ...key.campusWindow(campus, count.first),
      ...{ count, closedAt: now.toISOString() },
    }),
  freezeAttended: (campus, first, attended, now) =>
    putOnce(records, {
      ...key.campusAttended(campus, first),
      ...{ first, attended, closedAt: now.toISOString() },
    }),
  forget: (campus, lines) =>
    forget(
      records,
      lines.map(({ week, what, id }) => key.counting(campus, week, what, id)),
    ),
  windows: (campus) => windows(records, campus),
})
