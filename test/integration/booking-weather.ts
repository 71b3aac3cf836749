import { DynamoDBServiceException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { type Records, records } from '../../functions/adapters/records.ts'
import { table } from '../../infra/table.ts'

/** What the emulator never does and AWS may at any call; each a share of the calls, 0 to 1. */
export type Weather = {
  /** A transaction that meets another of the same items: cancelled, nothing written. */
  readonly conflict?: number
  /** A transaction cancelled because one partition is out of breath. */
  readonly outOfBreath?: number
  /** A whole call turned away. */
  readonly throttled?: number
  /** Items of a batch that were not got to. */
  readonly unprocessed?: number
  /** The call is done and its answer lost. */
  readonly lost?: number
}

/** What came upon the calls so far. */
export type Log = { -readonly [Kind in keyof Weather]-?: number }

const $metadata = {}

const cancelled = (code: string) =>
  new TransactionCanceledException({
    message: `Transaction cancelled, please refer cancellation reasons [${code}]`,
    CancellationReasons: [{ Code: 'None' }, { Code: code }],
    $metadata,
  })

const throttling = () =>
  new DynamoDBServiceException({
    name: 'ThrottlingException',
    $fault: 'client',
    message: 'Rate exceeded',
    $metadata,
  })

const lostAnswer = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })

type Batch = {
  Responses?: Record<string, unknown[]>
  UnprocessedKeys?: Record<string, { Keys: unknown[] }>
}

const leavingSome = (output: Batch, [first, ...rest]: readonly { pk: unknown; sk: unknown }[]) => {
  output.Responses = { ...output.Responses, [table.name]: rest }
  const { pk, sk } = first ?? {}
  output.UnprocessedKeys = { [table.name]: { Keys: [{ pk, sk }] } }
}

/** The table as AWS can be on a bad day: each call may be refused, cut short or lose its answer. */
export function stormy(endpoint: string, weather: Weather, random: () => number) {
  const log: Log = { conflict: 0, outOfBreath: 0, throttled: 0, unprocessed: 0, lost: 0 }
  const comes = (kind: keyof Weather): boolean => {
    const share = weather[kind]
    // What never comes draws no lot, so that a test can draw them itself.
    if (share === undefined || random() >= share) return false
    log[kind] += 1
    return true
  }
  const opened: Records = records({ table: table.name, endpoint })
  // Below the SDK's retries, so that it meets what it would meet.
  opened.db.middlewareStack.add(
    (next, { commandName }) =>
      async (request) => {
        const writes = commandName === 'TransactWriteItemsCommand'
        if (comes('throttled')) throw throttling()
        if (writes && comes('conflict')) throw cancelled('TransactionConflict')
        if (writes && comes('outOfBreath')) throw cancelled('ThrottlingError')
        const answer = await next(request)
        if (comes('lost')) throw lostAnswer()
        const output = answer.output as Batch
        const got = (output.Responses?.[table.name] ?? []) as { pk: unknown; sk: unknown }[]
        if (got.length > 0 && comes('unprocessed')) leavingSome(output, got)
        return answer
      },
    { step: 'deserialize', name: 'weather', priority: 'high' },
  )
  return { records: opened, log }
}
