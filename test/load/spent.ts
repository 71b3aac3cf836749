import type { BatchGetCommandInput, BatchGetCommandOutput } from '@aws-sdk/lib-dynamodb'
import type { Records } from '../../functions/adapters/records.ts'

/** What went over to the table so far. */
export type Spent = { calls: number; readUnits: number; writeUnits: number; busy: number }

type Used = {
  readonly CapacityUnits?: number
  readonly ReadCapacityUnits?: number
  readonly WriteCapacityUnits?: number
}

const writes = /^(TransactWrite|Put|Update|Delete|BatchWrite)/

/** Asks for each command's price and adds it up. */
export function priced({ db }: Records): Spent {
  const spent: Spent = { calls: 0, readUnits: 0, writeUnits: 0, busy: 0 }
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (request) => {
        const input = request.input as BatchGetCommandInput
        const result = await next({
          ...request,
          input: { ...input, ReturnConsumedCapacity: 'TOTAL' } as never,
        })
        const { ConsumedCapacity: used } = result.output as BatchGetCommandOutput
        spent.calls += 1
        for (const { CapacityUnits = 0 } of [used ?? []].flat() as Used[])
          spent[writes.test(commandName) ? 'writeUnits' : 'readUnits'] += CapacityUnits
        return result
      },
    { step: 'initialize', name: 'priced' },
  )
  return spent
}
