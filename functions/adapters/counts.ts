import { setTimeout as pauseFor } from 'node:timers/promises'
import { DeleteCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import { agreesTo, type Booking } from '../../shared/booking/booking.ts'
import { dayMs } from '../../shared/booking/time.ts'
import type { WeekCount } from '../../shared/campus/numbers.ts'
import { beginOf, type Week, weekAfter, weekOf } from '../../shared/campus/week.ts'
import type { Assessment, Locked } from '../../shared/keeping/assessment.ts'
import type { Counted, CountStore, ToCount } from '../ports/campuses.ts'
import { batchRead, type Item, type Key } from './batch-read.ts'
import { bookingIn } from './booking-items.ts'
import { key } from './keys.ts'
import { putOnce } from './put-once.ts'
import type { Records } from './records.ts'

const keptDays = 60

/** The line by which somebody will be counted; it says where to look, and a week later it is gone. */
const lineOf = (campus: string, { week, what, id }: ToCount) => ({
  ...key.counting(campus, week, what, id),
  expiresAtSeconds: Math.ceil((beginOf(week) + keptDays * dayMs) / 1_000),
})

type Counting = ToCount & { readonly campus: string }

/** What a change of a booking is counted as, if its student agreed to be. */
function countingOf(booking: Booking): readonly Counting[] {
  const { campus } = booking.wishes
  if (campus === undefined || !agreesTo(booking, 'statistics')) return []
  const { id, version, state, createdAt, changedAt } = booking
  return [
    ...(version === 1 ? [{ campus, what: 'booked' as const, week: weekOf(createdAt), id }] : []),
    ...(state === 'attended'
      ? [{ campus, what: 'attended' as const, week: weekOf(changedAt), id }]
      : []),
  ]
}

/** The lines a booking's change writes, in the transaction of the change. */
export const linesOfBooking = (booking: Booking) =>
  countingOf(booking).map(({ campus, ...line }) => lineOf(campus, line))

/** The lines of a booking that is erased. */
export const keysOfBooking = ({ id, wishes: { campus }, createdAt, changedAt }: Booking) =>
  campus === undefined
    ? []
    : [
        key.counting(campus, weekOf(createdAt), 'booked', id),
        key.counting(campus, weekOf(changedAt), 'attended', id),
      ]

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

/** What campuses are told of, in DynamoDB: lines until a week closes, then one item that stays. */
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
      ...key.campusWeek(campus, count.week),
      ...{ count, closedAt: now.toISOString() },
    }),
  forget: (campus, lines) =>
    forget(
      records,
      lines.map(({ week, what, id }) => key.counting(campus, week, what, id)),
    ),
  weeks: async (campus) => {
    const { pk } = key.campusWeek(campus, '')
    const items = await queried<{ readonly count: WeekCount }>(records, pk)
    return items.map(({ count }) => count)
  },
})
