import { randomUUID } from 'node:crypto'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Committed } from '../ports/bookings.ts'
import type { Write } from './booking-writes.ts'
import type { Records } from './records.ts'

/** So many writes one transaction takes. */
const writesMax = 100

/** Reasons that a later attempt heals: another was faster, or the table was out of breath. */
const passing = new Set([
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
])

const reasonsOf = ({ CancellationReasons = [] }: TransactionCanceledException): readonly string[] =>
  CancellationReasons.map(({ Code = 'None' }) => Code).filter((code) => code !== 'None')

/** Nothing was written; whether reading and deciding again can help. */
function staleOr(error: unknown, what: string): Committed {
  if (!(error instanceof TransactionCanceledException)) throw error
  const reasons = reasonsOf(error)
  if (reasons.length > 0 && reasons.every((reason) => passing.has(reason))) return 'stale'
  throw new Error(
    `the table refused a ${what} transaction for good: ${reasons.join(', ') || 'no reason given'}.`,
    { cause: error },
  )
}

/** Which item a write is for. */
function itemOf({ Put, Update, Delete, ConditionCheck }: Write): string {
  const { pk, sk } = Put?.Item ?? (Update ?? Delete ?? ConditionCheck)?.Key ?? {}
  return JSON.stringify([pk, sk])
}

/**
 * A transaction takes an item once. AWS says so before it looks at any condition; DynamoDB Local may
 * say that a condition failed, and whoever tries again on that would try for ever.
 */
function assertEachOnce(writes: readonly Write[], what: string): void {
  const items = writes.map(itemOf)
  const twice = items.find((item, index) => items.indexOf(item) !== index)
  if (twice !== undefined)
    throw new Error(
      `one ${what} decision writes the item ${twice} twice, and a transaction takes each once. ` +
        'Make one write of both.',
    )
}

/** All writes together, or nothing and `stale`; `what` names them where it fails for good. */
export async function transacted(
  { db }: Records,
  writes: readonly Write[],
  what: string,
): Promise<Committed> {
  if (writes.length === 0) return 'done'
  if (writes.length > writesMax)
    throw new Error(
      `one ${what} decision writes ${writes.length} items, and a transaction takes ${writesMax}. ` +
        'Decide about fewer students at once.',
    )
  assertEachOnce(writes, what)
  try {
    // The SDK sends it again when an answer is lost; by the token the table knows it has done it.
    const token = { ClientRequestToken: randomUUID() }
    await db.send(new TransactWriteCommand({ TransactItems: [...writes], ...token }))
    return 'done'
  } catch (error) {
    return staleOr(error, what)
  }
}
