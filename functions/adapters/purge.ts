import { setTimeout as pauseFor } from 'node:timers/promises'
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { backoffMs, type Item, type Key } from './batch-read.ts'
import { itemsOfLog, logIn } from './case-items.ts'
import { key } from './keys.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'

const batchMax = 25

/** Deletes many items; what the table did not get to is asked for again. */
async function deleted({ db, table }: Records, keys: readonly Key[]): Promise<void> {
  let left = keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }))
  for (let tries = 0; left.length > 0; tries += 1) {
    if (tries > 0) await pauseFor(backoffMs(Math.min(tries, 6), 25, 1_000))
    const now = left.slice(0, batchMax)
    const { UnprocessedItems } = await db.send(
      new BatchWriteCommand({ RequestItems: { [table]: now } }),
    )
    const again = (UnprocessedItems?.[table] ?? []) as typeof left
    left = [...again, ...left.slice(batchMax)]
  }
}

/** What the staff saw when they last looked. */
export async function unsee(records: Records, id: string): Promise<void> {
  const seen = await queried<Key>(records, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': key.caseHead(id).pk, ':prefix': 'SEEN#' },
    ProjectionExpression: 'pk, sk',
  })
  await deleted(records, seen)
}

/** What lies beside the head, and the lead's copies of the log. */
export async function purge(records: Records, id: string, toVersion?: number): Promise<void> {
  const items = await queried<Item>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.caseHead(id).pk },
  })
  const last = toVersion === undefined ? undefined : key.caseEvent(id, toVersion).sk
  const goes = ({ sk }: Item): boolean =>
    sk !== key.caseHead(id).sk && !(last !== undefined && sk.startsWith('EVENT#') && sk > last)
  const gone = items.filter(goes)
  const copies = gone
    .filter(({ entry }) => entry !== undefined)
    .flatMap((one) => itemsOfLog(logIn(one)).filter(({ pk }) => pk.startsWith('STAFFLOG#')))
  await deleted(records, [...copies, ...gone])
}
