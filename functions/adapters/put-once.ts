import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Records } from './records.ts'

/** Writes an item unless one lies there already, which then stays as it is. */
export async function putOnce(
  { db, table }: Records,
  item: { readonly pk: string; readonly sk: string },
): Promise<'written' | 'stood'> {
  try {
    await db.send(
      new PutCommand({
        TableName: table,
        Item: item,
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
    return 'written'
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'stood'
    throw error
  }
}
