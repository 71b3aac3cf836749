import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { noteWrites } from './written.ts'

/** A way to the table: where it is, and which one. */
export type Records = {
  readonly table: string
  readonly db: DynamoDBDocumentClient
  /** How many calls went to the table since the start; benchmarks and tests read it. */
  readonly calls: () => number
}

export type RecordsOptions = {
  readonly table: string
  /** Set at home and in tests; in the cloud the SDK finds DynamoDB by region. */
  readonly endpoint?: string | undefined
}

/** The emulator asks for credentials of the right shape and checks nothing. */
const atHome = (endpoint: string) => ({
  endpoint,
  region: 'ap-southeast-3',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
})

/** The bare client, for making the table. */
export const dynamoDb = (endpoint?: string): DynamoDBClient =>
  new DynamoDBClient(endpoint === undefined ? {} : atHome(endpoint))

/** Opens the table, counting what is asked of it. */
export function records({ table, endpoint }: RecordsOptions): Records {
  const client = dynamoDb(endpoint)
  let calls = 0
  client.middlewareStack.add(
    (next) => (request) => {
      calls += 1
      return next(request)
    },
    { step: 'initialize', name: 'countCalls' },
  )
  noteWrites(client)
  const db = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  })
  return { table, db, calls: () => calls }
}
