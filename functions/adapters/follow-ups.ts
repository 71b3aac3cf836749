import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { FollowUp, FollowUpStore } from '../ports.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

const keptDays = 60

/** Students whose answers turned and whom an office writes to by hand; ids only. */
export const followUpStore = ({ db, table }: Records): FollowUpStore => ({
  call: async (followUp) => {
    const { office, assessment, since } = followUp
    const expiresAtSeconds = Math.ceil(since / 1_000) + keptDays * 86_400
    const Item = { ...key.followUp(office, assessment), ...followUp, expiresAtSeconds }
    await db.send(new PutCommand({ TableName: table, Item }))
  },
  list: async (office) => {
    const { Items = [] } = await db.send(
      new QueryCommand({
        TableName: table,
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
  done: async ({ office, assessment }) => {
    await db.send(new DeleteCommand({ TableName: table, Key: key.followUp(office, assessment) }))
  },
})
