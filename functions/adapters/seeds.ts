import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { key } from './keys.ts'
import type { Records } from './records.ts'

/** What was sown into the table so far, so that it is sown once. */
export type Sown = {
  /** Of all that is sown once. */
  readonly digest: string
  /** The UTC weeks for which seats were booked. */
  readonly weeks: readonly number[]
  /** While the clock is from here to there nothing new is to be sown; milliseconds since 1970. */
  readonly from: number
  readonly until: number
}

export async function readSown({ db, table }: Records, name: string): Promise<Sown | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: key.sown(name), ConsistentRead: true }),
  )
  return (Item as { readonly sown: Sown } | undefined)?.sown
}

/** Notes it when all of it lies there: whoever was interrupted before begins again. */
export async function noteSown({ db, table }: Records, name: string, sown: Sown): Promise<void> {
  await db.send(new PutCommand({ TableName: table, Item: { ...key.sown(name), sown } }))
}
