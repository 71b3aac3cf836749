import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dynamoDb, type Records, records } from '../../functions/adapters/records.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
import type { FunctionName } from '../../infra/lending.ts'
import { emulator } from '../../infra/local/emulator.ts'
import { guard } from '../../infra/local/guard.ts'
import { table } from '../../infra/table.ts'
import { worldApart } from './world-apart.ts'

/** A real DynamoDB with the real table in it, and nothing else. */
export type TableOfOurs = {
  readonly endpoint: string
  readonly data: string
  /** A way to the table with its own count of calls. */
  readonly open: () => Records
  /** Where a function finds it: through the guard, which holds the function to what it is lent. */
  readonly endpointOf: (name: FunctionName) => string
  /** A way to it that a function has. */
  readonly as: (name: FunctionName) => Records
  readonly stop: () => Promise<void>
}

/** Read while nothing of ours has told this process of a table yet. */
const another = process.env.DYNAMODB_ENDPOINT

/** The emulator on an empty folder; or, told of another DynamoDB, an empty world in that one. */
const emptyDynamoDb = (data: string) =>
  another === undefined ? emulator({ data }) : worldApart(another)

/**
 * `silent`: without a stream. The emulator's every write takes longer the more changes its stream
 * remembers: 5 ms for the first transactions, 45 ms after three thousand; without one, always 2 ms.
 */
export async function tableOfOurs({ silent = false } = {}): Promise<TableOfOurs> {
  const data = mkdtempSync(join(tmpdir(), 'rantau-'))
  const running = await emptyDynamoDb(data)
  await ensureTable(dynamoDb(running.endpoint), silent ? { ...table, stream: undefined } : table)
  const guarded = await guard({ endpoint: running.endpoint })
  const { endpointOf } = guarded
  return {
    endpoint: running.endpoint,
    data,
    open: () => records({ table: table.name, endpoint: running.endpoint }),
    endpointOf,
    as: (name) => records({ table: table.name, endpoint: endpointOf(name) }),
    stop: async () => {
      await guarded.stop()
      await running.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
