import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
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
}

const creation = (shape: TableShape) =>
  new CreateTableCommand({
    TableName: shape.name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: shape.partitionKey, AttributeType: 'S' },
      { AttributeName: shape.sortKey, AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: shape.partitionKey, KeyType: 'HASH' },
      { AttributeName: shape.sortKey, KeyType: 'RANGE' },
    ],
    ...(shape.stream && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: shape.stream },
    }),
  })

const expiry = (shape: TableShape) =>
  new UpdateTimeToLiveCommand({
    TableName: shape.name,
    TimeToLiveSpecification: { AttributeName: shape.expiryAttribute, Enabled: true },
  })

async function exists(db: DynamoDBClient, name: string): Promise<boolean> {
  try {
    await db.send(new DescribeTableCommand({ TableName: name }))
    return true
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false
    throw error
  }
}

/** Makes the table unless it stands already; in the cloud CDK does this, at home the start does. */
export async function ensureTable(
  db: DynamoDBClient,
  shape: TableShape,
): Promise<'created' | 'found'> {
  if (await exists(db, shape.name)) return 'found'
  try {
    await db.send(creation(shape))
    await db.send(expiry(shape))
    return 'created'
  } catch (error) {
    if (error instanceof ResourceInUseException) return 'found'
    throw error
  }
}
