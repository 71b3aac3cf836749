import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { ensureTable } from '../../functions/adapters/table.ts'
import { table as definition, type TableDefinition } from '../table.ts'

const settled = (db: DynamoDBClient, TableName: string) =>
  waitUntilTableExists({ client: db, maxWaitTime: 3_600, minDelay: 1 }, { TableName })

const readTable = async (db: DynamoDBClient, TableName: string) =>
  (await db.send(new DescribeTableCommand({ TableName }))).Table

const readExpiry = async (db: DynamoDBClient, TableName: string) =>
  (await db.send(new DescribeTimeToLiveCommand({ TableName }))).TimeToLiveDescription

const isOn = (status: string | undefined) => status === 'ENABLED' || status === 'ENABLING'

/**
 * A restored table has neither expiry nor stream: they are set anew, as infra/table.ts says. What is so
 * already is left as it is.
 */
export async function settle(db: DynamoDBClient, TableName: string): Promise<void> {
  await ensureTable(db, { ...definition, name: TableName })
  await settled(db, TableName)
  const { expiryAttribute: AttributeName, stream: StreamViewType } = definition
  if (!isOn((await readExpiry(db, TableName))?.TimeToLiveStatus))
    await db.send(
      new UpdateTimeToLiveCommand({
        TableName,
        TimeToLiveSpecification: { AttributeName, Enabled: true },
      }),
    )
  if ((await readTable(db, TableName))?.StreamSpecification?.StreamEnabled !== true)
    await db.send(
      new UpdateTableCommand({
        TableName,
        StreamSpecification: { StreamEnabled: true, StreamViewType },
      }),
    )
  await settled(db, TableName)
}

/** Lets a table that somebody goes on from be restored again. */
export async function protect(db: DynamoDBClient, TableName: string): Promise<void> {
  await db.send(
    new UpdateContinuousBackupsCommand({
      TableName,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    }),
  )
}

const keysOf = (schema: readonly KeySchemaElement[] = []): string =>
  schema.map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(', ')

const schemaOf = ({ partitionKey, sortKey }: Pick<TableDefinition, 'partitionKey' | 'sortKey'>) =>
  `${partitionKey} HASH, ${sortKey} RANGE`

/** What of a table is not as infra/table.ts says. */
export async function whyNotAsDefined(db: DynamoDBClient, name: string): Promise<string[]> {
  const [is, expiry] = await Promise.all([readTable(db, name), readExpiry(db, name)])
  const indexes = new Map(is?.GlobalSecondaryIndexes?.map((one) => [one.IndexName, one]))
  const told = (what: string, came: unknown, expected: unknown): string[] =>
    came === expected ? [] : [`${what} of ${name} is ${came}, expected ${expected}`]
  return [
    ...told('the key', keysOf(is?.KeySchema), schemaOf(definition)),
    ...told('the stream', is?.StreamSpecification?.StreamViewType, definition.stream),
    ...told('the expiry', expiry?.AttributeName, definition.expiryAttribute),
    ...told('the expiry, on,', isOn(expiry?.TimeToLiveStatus), true),
    ...told('the number of indexes', indexes.size, definition.indexes.length),
    ...definition.indexes.flatMap((index) => {
      const there = indexes.get(index.name)
      return [
        ...told(`the key of index ${index.name}`, keysOf(there?.KeySchema), schemaOf(index)),
        ...told(`index ${index.name}`, there?.Projection?.ProjectionType, index.projection),
      ]
    }),
  ]
}
