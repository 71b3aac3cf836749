import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  UpdateContinuousBackupsCommand,
  UpdateTimeToLiveCommand,
  type UpdateTimeToLiveCommandInput,
} from '@aws-sdk/client-dynamodb'
import type { EmulatedAccount } from './emulated-account.ts'

type Replica = {
  readonly DeletionProtectionEnabled?: boolean
  readonly PointInTimeRecoverySpecification?: { readonly PointInTimeRecoveryEnabled?: boolean }
}

/** What a template says of a table, whichever of its two types it is of. */
export type TableProperties = Replica & {
  readonly TableName?: string
  readonly BillingMode?: string
  readonly StreamSpecification?: { readonly StreamViewType?: string }
  readonly TimeToLiveSpecification?: UpdateTimeToLiveCommandInput['TimeToLiveSpecification']
  /** A global table says of each of its places what another says of itself. */
  readonly Replicas?: readonly Replica[]
}

/** What a template says of a table and moto's CloudFormation drops. */
export async function completed(
  account: EmulatedAccount,
  TableName: string,
  properties: TableProperties,
): Promise<void> {
  const db = new DynamoDBClient(account.client)
  const { TimeToLiveSpecification, Replicas: [replica] = [properties] } = properties
  if (TimeToLiveSpecification !== undefined)
    await db.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
  const PointInTimeRecoveryEnabled =
    replica?.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled
  if (PointInTimeRecoveryEnabled !== undefined)
    await db.send(
      new UpdateContinuousBackupsCommand({
        TableName,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled },
      }),
    )
  db.destroy()
}

/** A global table with one place is a table: it is made as one. */
export async function globalTable({
  account,
  properties,
  id,
}: {
  readonly account: EmulatedAccount
  readonly properties: TableProperties & Readonly<Record<string, unknown>>
  readonly id: string
}): Promise<Readonly<Record<string, string>>> {
  const { TableName = id, BillingMode, Replicas = [], StreamSpecification } = properties
  if (Replicas.length !== 1)
    throw new Error(`${id} has ${Replicas.length} places, expected one: ours is in one region.`)
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = properties
  const asked = {
    ...{ TableName, BillingMode, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes },
    DeletionProtectionEnabled: Replicas[0]?.DeletionProtectionEnabled,
    ...(StreamSpecification && {
      StreamSpecification: { StreamEnabled: true, ...StreamSpecification },
    }),
  } as CreateTableCommandInput
  const db = new DynamoDBClient(account.client)
  const { TableDescription: made } = await db.send(new CreateTableCommand(asked))
  await completed(account, TableName, properties)
  const { TableArn: Arn = '', LatestStreamArn: StreamArn = '', TableId = '' } = made ?? {}
  return { Ref: TableName, Arn, StreamArn, TableId }
}
