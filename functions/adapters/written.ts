import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { asksUnitsNow, noteWrite, type TableWrite } from '../ports/errand.ts'

// Each call that writes is noted under the errand it was made for: what it did, in which family of
// keys, and DynamoDB's own id of it. No id of ours, and nothing that was written.

const writing = /^(Put|Update|Delete|TransactWrite|BatchWrite)/

/** A call's input, before or after it is made ready for the wire. */
type Written = {
  readonly Key?: Keyed
  readonly Item?: Keyed
  readonly TransactItems?: readonly Readonly<Record<string, Written | undefined>>[]
  readonly RequestItems?: Readonly<Record<string, readonly Requested[]>>
}
type Requested = { readonly PutRequest?: Written; readonly DeleteRequest?: Written }
type Keyed = { readonly pk?: unknown }

const textOf = (pk: unknown): string =>
  String(typeof pk === 'object' && pk !== null && 'S' in pk ? pk.S : pk)

/** What stands before the first id of a key; whatever looks otherwise is not told. */
const familyOf = (keyed: Keyed | undefined): string =>
  /^([A-Z]{3,20})(#|$)/.exec(textOf(keyed?.pk))?.[1] ?? '-'

function familiesIn(input: Written): readonly string[] {
  const { TransactItems, RequestItems } = input
  if (TransactItems !== undefined)
    return TransactItems.flatMap((one) =>
      Object.values(one).flatMap((each) => (each === undefined ? [] : familiesIn(each))),
    )
  if (RequestItems !== undefined)
    return Object.values(RequestItems)
      .flat()
      .flatMap(({ PutRequest, DeleteRequest }) => familiesIn(PutRequest ?? DeleteRequest ?? {}))
  return [familyOf(input.Key ?? input.Item)]
}

/** What DynamoDB says of a call, whether it was done or refused. */
type Said = {
  readonly $metadata?: {
    readonly requestId?: string | undefined
    readonly attempts?: number | undefined
  }
  readonly ConsumedCapacity?: Consumed | readonly Consumed[] | undefined
}
type Consumed = { readonly CapacityUnits?: number | undefined }

function unitsIn({ ConsumedCapacity }: Said): number | undefined {
  if (ConsumedCapacity === undefined) return undefined
  const all: readonly Consumed[] = [ConsumedCapacity].flat()
  return all.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
}

function writeOf(command: string, input: Written, said: Said, failed?: string): TableWrite {
  const { requestId, attempts = 1 } = said.$metadata ?? {}
  const units = unitsIn(said)
  return {
    op: command.replace(/(Items?)?Command$/, ''),
    of: [...new Set(familiesIn(input))].sort().join('+'),
    ...(requestId !== undefined && { aws: requestId }),
    ...(failed !== undefined && { failed }),
    ...(attempts > 1 && { attempts }),
    ...(units !== undefined && { units }),
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)

/** Notes every call of this client that writes. */
export function noteWrites(client: DynamoDBClient): void {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (request) => {
        if (!writing.test(commandName)) return next(request)
        const input = request.input as Written
        const asked = asksUnitsNow() && { ReturnConsumedCapacity: 'TOTAL' as const }
        try {
          const result = await next({ ...request, input: { ...request.input, ...asked } })
          noteWrite(writeOf(commandName, input, result.output as Said))
          return result
        } catch (error) {
          noteWrite(writeOf(commandName, input, error as Said, nameOf(error)))
          throw error
        }
      },
    { step: 'initialize', name: 'noteWrites' },
  )
}
