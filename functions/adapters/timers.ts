import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Instant } from '../../shared/booking/time.ts'
import type { RecheckTask, Scheduler, Task, Timer } from '../ports/timers.ts'
import type { Key } from './batch-read.ts'
import { key } from './keys.ts'
import { deleted } from './purge.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'

// The clock's tasks kept in the table itself, for the local world and for tests; in the cloud
// EventBridge Scheduler keeps them.

type AnyTask = Task | RecheckTask

const keyOf = ({ id, at }: Timer<AnyTask>) => key.timer(new Date(at), id)

export const tableTimers = (records: Records): Scheduler<AnyTask> => ({
  put: async (timer) => {
    const { id, at, task } = timer
    const { db, table } = records
    await db.send(new PutCommand({ TableName: table, Item: { ...keyOf(timer), id, at, task } }))
  },
  remove: async (timer) => {
    const { db, table } = records
    await db.send(new DeleteCommand({ TableName: table, Key: keyOf(timer) }))
  },
  forget: async (beginning) => {
    const those = await queried<Key>(records, {
      KeyConditionExpression: 'pk = :pk',
      FilterExpression: 'begins_with(id, :beginning)',
      ExpressionAttributeValues: {
        ':pk': key.timer(new Date(0), '').pk,
        ':beginning': beginning,
      },
      ConsistentRead: true,
    })
    await deleted(records, those)
  },
})

const atOnceMax = 25

/** The timers whose time has come, earliest first; one query. */
export async function dueTimers(
  { db, table }: Records,
  now: Instant,
): Promise<readonly Timer<AnyTask>[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk < :after',
      ExpressionAttributeValues: {
        ':pk': key.timer(new Date(now), '').pk,
        ':after': new Date(now + 1).toISOString(),
      },
      ConsistentRead: true,
      Limit: atOnceMax,
    }),
  )
  return Items.map(({ id, at, task }) => ({ id, at, task }) as Timer<AnyTask>)
}
