import { setTimeout as pauseFor } from 'node:timers/promises'
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { LogEntry, LogKind } from '../../shared/casework/event.ts'
import { backoffMs, type Item, type Key } from './batch-read.ts'
import { eventIn, headIn, itemsOfLog, logIn, seenIn } from './case-items.ts'
import { key } from './keys.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'

const batchMax = 25

/** Deletes many items; what the table did not get to is asked for again. */
export async function deleted({ db, table }: Records, keys: readonly Key[]): Promise<void> {
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

const under = (records: Records, id: string, prefix: string) =>
  queried<Item>(records, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': key.caseHead(id).pk, ':prefix': prefix },
    ConsistentRead: true,
  })

/** Reasons that are the talk's, and not what was read of a student. */
const ofTalks: ReadonlySet<LogKind> = new Set(['talk-accepted', 'talk-declined', 'talk-moved'])

/** A lead reads on who did what and when; why is told in words about somebody who took them back. */
async function unreasoned({ db, table: TableName }: Records, line: LogEntry): Promise<void> {
  const copy = itemsOfLog(line).find(({ pk }) => pk.startsWith('STAFFLOG#'))
  if (copy === undefined) return
  const update = new UpdateCommand({
    TableName,
    Key: { pk: copy.pk, sk: copy.sk },
    UpdateExpression: 'REMOVE #entry.#reason',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#entry': 'entry', '#reason': 'reason' },
  })
  await db.send(update).catch((error) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
  })
}

/** What the staff saw when they last looked, and in the lead's log the reasons of what they did. */
export async function unsee(records: Records, id: string): Promise<void> {
  await deleted(records, await under(records, id, 'SEEN#'))
  const lines = (await under(records, id, 'LOG#')).map(logIn)
  for (const line of lines)
    if (line.reason !== undefined && !ofTalks.has(line.kind)) await unreasoned(records, line)
}

/** When something beside a head came to be. */
const madeAt = (item: Item): number => {
  if (item.entry !== undefined) return logIn(item).at
  if (item.event !== undefined) return eventIn(item).at
  return item.seen === undefined ? 0 : seenIn(item).at
}

/**
 * What lies beside the head, and the lead's copies of the log. Of a case that ended and has come again
 * since, what was there before it came again.
 */
export async function purge(records: Records, id: string, toVersion?: number): Promise<void> {
  const items = await queried<Item>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.caseHead(id).pk },
    ConsistentRead: true,
  })
  const last = toVersion === undefined ? undefined : key.caseEvent(id, toVersion).sk
  const stands = items.find(({ sk }) => sk === key.caseHead(id).sk)
  const since = stands && toVersion === undefined ? headIn(stands).createdAt : undefined
  const goes = (item: Item): boolean =>
    item.sk !== key.caseHead(id).sk &&
    !(last !== undefined && item.sk.startsWith('EVENT#') && item.sk > last) &&
    (since === undefined || madeAt(item) < since)
  const gone = items.filter(goes)
  const copies = gone
    .filter(({ entry }) => entry !== undefined)
    .flatMap((one) => itemsOfLog(logIn(one)).filter(({ pk }) => pk.startsWith('STAFFLOG#')))
  // What a lead did to many at once names this one no more.
  const prefix = key.bulkOf(id, '').sk
  const moves = gone
    .filter(({ sk }) => sk.startsWith(prefix))
    .map(({ sk }) => key.bulkLine(sk.slice(prefix.length), id))
  await deleted(records, [...copies, ...moves, ...gone])
}
