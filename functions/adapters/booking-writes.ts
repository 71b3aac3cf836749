import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { repeatHours } from '../../shared/booking/booking.ts'
import type { Change } from '../../shared/booking/decide.ts'
import type { Offer } from '../../shared/booking/settle.ts'
import { hourMs } from '../../shared/booking/time.ts'
import type { Repeat } from '../ports/bookings.ts'
import {
  itemOfBooking,
  itemOfLedger,
  itemOfRepeat,
  itemOfStudent,
  itemOfVisitor,
} from './booking-items.ts'
import { keysOfBooking, linesOfBooking } from './counts.ts'
import { key } from './keys.ts'

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** It lies there as it was read; version 0 was never written. */
const asRead = (version: number) =>
  version === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'version = :read',
        ExpressionAttributeValues: { ':read': version },
      }

/** Their turn has come while they were still in line: no more was known of the booking. */
const offerWrite = (
  TableName: string,
  { booking, session, start, end, until, at }: Offer,
): Write => ({
  Update: {
    TableName,
    Key: key.booking(booking),
    ConditionExpression: '#state = :waiting',
    UpdateExpression:
      'SET #state = :offered, #place = :place, #until = :until, #version = #version + :one',
    ExpressionAttributeNames: {
      '#state': 'state',
      '#place': 'place',
      '#until': 'until',
      '#version': 'version',
    },
    ExpressionAttributeValues: {
      ':waiting': 'waiting',
      ':offered': 'offered',
      ':place': { session, start, end, at },
      ':until': until,
      ':one': 1,
    },
  },
})

const repeatWrite = (TableName: string, repeat: Repeat): Write => ({
  Put: {
    TableName,
    Item: itemOfRepeat(repeat),
    ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
    ExpressionAttributeValues: { ':now': repeat.expiresAt - repeatHours * hourMs },
  },
})

/** A decision as writes of one transaction, each on condition that nothing has changed since. */
export function writesOf(
  TableName: string,
  { ledgers, guards, bookings, erased = [], offers, students, visitor, holders = [] }: Change,
  repeat: Repeat | undefined,
): Write[] {
  const put = (Item: Record<string, unknown>, version: number): Write => ({
    Put: { TableName, Item, ...asRead(version) },
  })
  const changedAt = [...bookings, ...erased].map((booking) => booking.changedAt)
  return [
    ...ledgers.map(({ before, after }) => put(itemOfLedger(after), before.version)),
    ...guards.map(
      ({ counselor, week, version }): Write => ({
        ConditionCheck: { TableName, Key: key.ledger(counselor, week), ...asRead(version) },
      }),
    ),
    ...bookings.map((booking) => put(itemOfBooking(booking), booking.version - 1)),
    ...erased.map(
      ({ id, version }): Write => ({
        Delete: { TableName, Key: key.booking(id), ...asRead(version) },
      }),
    ),
    ...bookings.flatMap(linesOfBooking).map((Item): Write => ({ Put: { TableName, Item } })),
    ...erased.flatMap(keysOfBooking).map((Key): Write => ({ Delete: { TableName, Key } })),
    ...offers.map((offer) => offerWrite(TableName, offer)),
    ...students.map(({ before, after }) => put(itemOfStudent(after, changedAt), before.version)),
    ...[visitor ?? [], holders]
      .flat()
      .map(({ before, after }) => put(itemOfVisitor(before, after), before.version)),
    ...(repeat ? [repeatWrite(TableName, repeat)] : []),
  ]
}
