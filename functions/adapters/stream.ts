import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ResourceNotFoundException,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams'
import { dynamoDb } from './records.ts'
import type { StreamRecord } from './stream-events.ts'

// Reads the table's stream at home, as Lambda does by itself in the cloud.

/** How far each shard was read: the sequence of the last event that was dealt with. */
export type Position = Readonly<Record<string, string>>

export type TableStream = {
  /** What came after the position, shard by shard, oldest first. */
  readonly read: (after: Position) => Promise<readonly ShardRecords[]>
  readonly close: () => void
}

export type ShardRecords = { readonly shard: string; readonly records: readonly StreamRecord[] }

type Reach = { readonly client: DynamoDBStreamsClient; readonly arn: string }

async function shardsOf({ client, arn }: Reach): Promise<readonly string[]> {
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn }))
  return (StreamDescription?.Shards ?? []).flatMap(({ ShardId }) => ShardId ?? [])
}

const iteratorAfter = async ({ client, arn }: Reach, shard: string, sequence?: string) => {
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({
      StreamArn: arn,
      ShardId: shard,
      ...(sequence === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequence }),
    }),
  )
  return ShardIterator
}

/** A place that is no longer there: what is left of the stream is read from its beginning. */
const isGone = (error: unknown): boolean =>
  error instanceof TrimmedDataAccessException ||
  error instanceof ResourceNotFoundException ||
  (error instanceof Error && error.name === 'ValidationException')

async function beginAt(reach: Reach, shard: string, sequence: string | undefined) {
  try {
    return await iteratorAfter(reach, shard, sequence)
  } catch (error) {
    if (sequence === undefined || !isGone(error)) throw error
    return iteratorAfter(reach, shard)
  }
}

async function recordsOf(
  reach: Reach,
  shard: string,
  after: string | undefined,
): Promise<readonly StreamRecord[]> {
  const iterator = await beginAt(reach, shard, after)
  if (iterator === undefined) return []
  try {
    const asked = new GetRecordsCommand({ ShardIterator: iterator, Limit: 100 })
    return ((await reach.client.send(asked)).Records ?? []) as readonly StreamRecord[]
  } catch (error) {
    if (error instanceof ExpiredIteratorException) return []
    throw error
  }
}

/** The stream of a table that stands. */
export async function tableStream(table: string, endpoint?: string): Promise<TableStream> {
  const db = dynamoDb(endpoint)
  const { Table } = await db.send(new DescribeTableCommand({ TableName: table }))
  db.destroy()
  const arn = Table?.LatestStreamArn
  if (arn === undefined)
    throw new Error(`table ${table} has no stream. Make it with one: StreamSpecification.`)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBStreamsClient(
    endpoint === undefined ? {} : { endpoint, region: 'ap-southeast-3', credentials },
  )
  const reach = { client, arn }
  return {
    read: async (after) => {
      const shards = await shardsOf(reach)
      const all: ShardRecords[] = []
      for (const shard of shards)
        all.push({ shard, records: await recordsOf(reach, shard, after[shard]) })
      return all
    },
    close: () => client.destroy(),
  }
}
