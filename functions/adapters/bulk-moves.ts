import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { BulkMove, Move, NotMoved } from '../../shared/casework/bulk.ts'
import type { CaseStore } from '../ports/cases.ts'
import type { Item } from './batch-read.ts'
import { key } from './keys.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'

// What a lead did to many cases at once: a head that names none of them, and a line for each that its
// case knows of, so that a case which ends takes its line along.

/** Writes items as long as the case stands. */
type Beside = (records: Records, id: string, items: readonly object[]) => Promise<boolean>

type Handed = Move | NotMoved

const isMove = (one: Handed): one is Move => 'version' in one

async function keep(records: Records, beside: Beside, move: BulkMove): Promise<void> {
  const { db, table: TableName } = records
  const { moved, cannot, ...rest } = move
  const expiresAtSeconds = Math.ceil(move.expiresAt / 1_000)
  const head = { ...key.bulk(move.id), move: JSON.stringify(rest), expiresAtSeconds }
  await db.send(new PutCommand({ TableName, Item: head }))
  for (const [order, one] of [...moved, ...cannot].entries()) {
    const line = { ...key.bulkLine(move.id, one.case), handed: JSON.stringify(one), order }
    const pointer = key.bulkOf(one.case, move.id)
    const items = [line, pointer].map((item) => ({ ...item, expiresAtSeconds }))
    await beside(records, one.case, items)
  }
}

async function read(records: Records, id: string, now: number): Promise<BulkMove | undefined> {
  const { db, table: TableName } = records
  const [{ Item: head }, all] = await Promise.all([
    db.send(new GetCommand({ TableName, Key: key.bulk(id), ConsistentRead: true })),
    queried<Item>(records, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :line)',
      ExpressionAttributeValues: { ':pk': key.bulk(id).pk, ':line': key.bulkLine(id, '').sk },
      ConsistentRead: true,
    }),
  ])
  const move = head && (JSON.parse(String(head.move)) as Omit<BulkMove, 'moved' | 'cannot'>)
  if (move === undefined || move.expiresAt <= now) return undefined
  const handed = all
    .toSorted((a, b) => Number(a.order) - Number(b.order))
    .map((one) => JSON.parse(String(one.handed)) as Handed)
  const isNot = (one: Handed): one is NotMoved => !isMove(one)
  return { ...move, moved: handed.filter(isMove), cannot: handed.filter(isNot) }
}

/** What was done at once, in DynamoDB. */
export const bulkMoves = (
  records: Records,
  beside: Beside,
): Pick<CaseStore, 'keepBulk' | 'bulk'> => ({
  keepBulk: (move) => keep(records, beside, move),
  bulk: (id, now) => read(records, id, now),
})
