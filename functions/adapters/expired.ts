import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, paginateScan } from '@aws-sdk/lib-dynamodb'
import type { Records } from './records.ts'

// DynamoDB deletes by itself what has expired; where the table is an emulator we do.

type Key = { readonly pk: string; readonly sk: string }

async function removed({ db, table }: Records, Key: Key, seconds: number): Promise<boolean> {
  const removal = new DeleteCommand({
    TableName: table,
    Key,
    // It may have been given a longer life since it was found.
    ConditionExpression: 'expiresAtSeconds < :now',
    ExpressionAttributeValues: { ':now': seconds },
  })
  try {
    await db.send(removal)
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Deletes what has expired at an instant; returns how much that was. */
export async function removeExpired(records: Records, now: Date): Promise<number> {
  const { db, table: TableName } = records
  const seconds = Math.floor(now.getTime() / 1_000)
  const expired = {
    TableName,
    FilterExpression: 'expiresAtSeconds < :now',
    ExpressionAttributeValues: { ':now': seconds },
    ProjectionExpression: 'pk, sk',
  }
  let count = 0
  for await (const { Items = [] } of paginateScan({ client: db }, expired))
    for (const item of Items) if (await removed(records, item as Key, seconds)) count += 1
  return count
}
