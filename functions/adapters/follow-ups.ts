import { setTimeout as pauseFor } from 'node:timers/promises'
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { LineOfCase } from '../../shared/casework/event.ts'
import type { FollowUp, FollowUpStore } from '../ports/notices.ts'
import { backoffMs } from './batch-read.ts'
import { lineOf } from './booking-cases.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'
import { transacted } from './transacted.ts'

const keptDays = 60

type Whom = Pick<FollowUp, 'office' | 'assessment'>

const attemptsMax = 8

/** Off the list, with the line of the log, both or neither; who is not on it is no error. */
async function struckOff(
  records: Records,
  { office, assessment }: Whom,
  line: LineOfCase | undefined,
): Promise<void> {
  const { db, table: TableName } = records
  const Key = key.followUp(office, assessment)
  for (let tries = 0; tries < attemptsMax; tries += 1) {
    if (tries > 0) await pauseFor(backoffMs(tries, 10, 300))
    const { Item } = await db.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
    if (Item === undefined) return
    const there = { TableName, Key, ConditionExpression: 'attribute_exists(pk)' }
    const writes = [{ Delete: there }, ...(await lineOf(records, assessment, line))]
    if ((await transacted(records, writes, 'follow-up')) === 'done') return
  }
  throw new Error(`the follow-up of ${assessment} was busy ${attemptsMax} times; try again`)
}

/** Students whose answers turned and whom an office writes to by hand; ids only. */
export const followUpStore = (records: Records): FollowUpStore => ({
  call: async (followUp) => {
    const { office, assessment, since } = followUp
    const expiresAtSeconds = Math.ceil(since / 1_000) + keptDays * 86_400
    const Item = { ...key.followUp(office, assessment), ...followUp, expiresAtSeconds }
    await records.db.send(new PutCommand({ TableName: records.table, Item }))
  },
  list: async (office) => {
    const { Items = [] } = await records.db.send(
      new QueryCommand({
        TableName: records.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': key.followUp(office, '').pk },
        ConsistentRead: true,
        Limit: 200,
      }),
    )
    return Items.map(
      ({ assessment, run, since }): FollowUp => ({ office, assessment, run, since }),
    ).toSorted((a, b) => a.since - b.since)
  },
  done: (followUp, line) => struckOff(records, followUp, line),
})
