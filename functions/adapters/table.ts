import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'

/** What is needed to make the table; infra/table.ts is the one value of it. */
export type TableShape = {
  readonly name: string
  readonly partitionKey: string
  readonly sortKey: string
  readonly expiryAttribute: string
  /** Undefined: nobody is told of changes. */
  readonly stream: 'NEW_AND_OLD_IMAGES' | undefined
  readonly indexes: readonly IndexShape[]
}

type IndexShape = {
  readonly name: string
  readonly partitionKey: string
  readonly sortKey: string
  readonly projection: 'KEYS_ONLY'
}

const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const })

const keySchema = (shape: Pick<TableShape, 'partitionKey' | 'sortKey'>) => [
  { AttributeName: shape.partitionKey, KeyType: 'HASH' as const },
  { AttributeName: shape.sortKey, KeyType: 'RANGE' as const },
]

/** Each attribute that a key names, once. */
const attributesOf = (shape: TableShape) =>
  [
    ...new Set(
      [shape, ...shape.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]),
    ),
  ].map(attribute)

const indexOf = (index: IndexShape) => ({
  IndexName: index.name,
  KeySchema: keySchema(index),
  Projection: { ProjectionType: index.projection },
})

const creation = (shape: TableShape) =>
  new CreateTableCommand({
    TableName: shape.name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributesOf(shape),
    KeySchema: keySchema(shape),
    ...(shape.indexes.length > 0 && { GlobalSecondaryIndexes: shape.indexes.map(indexOf) }),
    ...(shape.stream && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: shape.stream },
    }),
  })

const expiry = (shape: TableShape) =>
  new UpdateTimeToLiveCommand({
    TableName: shape.name,
    TimeToLiveSpecification: { AttributeName: shape.expiryAttribute, Enabled: true },
  })

async function described(db: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await db.send(new DescribeTableCommand({ TableName: name }))).Table
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  }
}

/** DynamoDB makes one index at a time. */
async function addIndexes(
  db: DynamoDBClient,
  shape: TableShape,
  missing: readonly IndexShape[],
): Promise<void> {
  for (const index of missing) {
    const addition = new UpdateTableCommand({
      TableName: shape.name,
      AttributeDefinitions: attributesOf({ ...shape, indexes: [index] }),
      GlobalSecondaryIndexUpdates: [{ Create: indexOf(index) }],
    })
    try {
      await db.send(addition)
    } catch (error) {
      // Somebody else who starts at the same moment made it.
      const there = (await described(db, shape.name))?.GlobalSecondaryIndexes
      if (!there?.some(({ IndexName }) => IndexName === index.name)) throw error
    }
  }
}

/**
 * Makes the table unless it stands already, and an index that it lacks; in the cloud CDK does this, at
 * home the start does.
 */
export async function ensureTable(
  db: DynamoDBClient,
  shape: TableShape,
): Promise<'created' | 'found' | 'indexed'> {
  const stands = await described(db, shape.name)
  if (stands !== undefined) {
    const there = new Set(stands.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName))
    const missing = shape.indexes.filter(({ name }) => !there.has(name))
    await addIndexes(db, shape, missing)
    return missing.length > 0 ? 'indexed' : 'found'
  }
  try {
    await db.send(creation(shape))
    await db.send(expiry(shape))
    return 'created'
  } catch (error) {
    if (error instanceof ResourceInUseException) return 'found'
    throw error
  }
}
