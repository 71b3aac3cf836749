import { DeleteTableCommand, type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { key } from '../../functions/adapters/keys.ts'
import { type Account, account, type Difference, differences } from './accounted.ts'
import type { Answer } from './answering.ts'
import type { Asked, Way } from './restoring.ts'
import { settle, whyNotAsDefined } from './settling.ts'

/** What a drill stands on. */
export type DrillClients = {
  readonly db: DynamoDBClient
  readonly emulated: boolean
  readonly restore: (db: DynamoDBClient, asked: Asked) => Promise<Way>
  /** Has a real function read the restored table. */
  readonly answer: (table: string) => Promise<Answer>
  readonly now: () => Date
  readonly monotonicMs: () => number
  /** Whether the restored table stays, for somebody to go on from. */
  readonly keeps: boolean
}

/** What came of it. Times in milliseconds. */
export type DrillResult = {
  readonly kind: 'restored' | 'differs'
  readonly way: Way
  readonly families: Account
  /** What was changed meanwhile, and so cannot be compared. */
  readonly moving: readonly string[]
  /** What the restored table tells otherwise; it must be nothing. */
  readonly differences: readonly Difference[]
  readonly notAsDefined: readonly string[]
  readonly answer: Answer
  readonly expectedEdition: string | undefined
  readonly ms: { readonly restored: number; readonly settled: number; readonly whole: number }
}

async function editionIn({ db }: DrillClients, TableName: string): Promise<string | undefined> {
  const { pk, sk } = key.activeEdition()
  const found = await db.send(
    new GetItemCommand({ TableName, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }),
  )
  return found.Item?.digest?.S
}

/**
 * Restores a table beside itself as it was at this moment, sets anew what a restored table lacks,
 * compares both item by item and has a function read it. The table itself is only read.
 */
export async function drill(clients: DrillClients, from: string, to: string): Promise<DrillResult> {
  const { db, emulated, restore, monotonicMs } = clients
  const began = monotonicMs()
  const since = () => Math.round(monotonicMs() - began)
  const before = await account(db, from)
  const way = await restore(db, { from, to, at: clients.now(), emulated })
  const restored = since()
  try {
    const [back, after] = await Promise.all([account(db, to), account(db, from)])
    // Before it has a stream nobody is told of it; and what expires, expires after it was compared.
    await settle(db, to)
    const settled = since()
    const moving = differences(before, after).map(({ family }) => family)
    const found = differences(before, back).filter(({ family }) => !moving.includes(family))
    const notAsDefined = await whyNotAsDefined(db, to)
    const [answer, expectedEdition] = [await clients.answer(to), await editionIn(clients, from)]
    const isWhole =
      found.length === 0 && notAsDefined.length === 0 && answer.edition === expectedEdition
    return {
      ...{ kind: isWhole ? 'restored' : 'differs', way, families: back, moving },
      ...{ differences: found, notAsDefined, answer, expectedEdition },
      ms: { restored, settled, whole: since() },
    }
  } finally {
    if (!clients.keeps) await db.send(new DeleteTableCommand({ TableName: to }))
  }
}
