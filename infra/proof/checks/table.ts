import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb'
import { table } from '../../table.ts'
import { type Deployed, theTable } from './deployed.ts'
import { type Finding, same } from './finding.ts'

type Key = { readonly AttributeName?: string | undefined; readonly KeyType?: string | undefined }

const keysOf = (schema: readonly Key[] = []) =>
  schema.map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`)

const keys = (of: { readonly partitionKey: string; readonly sortKey: string }) => [
  `HASH ${of.partitionKey}`,
  `RANGE ${of.sortKey}`,
]

const indexes = table.indexes.map((index) => [index.name, keys(index), index.projection])

/** Whether the table is what infra/table.ts says, and cannot be lost by a slip of the hand. */
export async function tableFindings(deployed: Deployed): Promise<readonly Finding[]> {
  const { name: TableName } = theTable(deployed)
  const db = new DynamoDBClient(deployed.account.client)
  const { Table } = await db.send(new DescribeTableCommand({ TableName }))
  const expiry = await db.send(new DescribeTimeToLiveCommand({ TableName }))
  const backups = await db.send(new DescribeContinuousBackupsCommand({ TableName }))
  const there = (Table?.GlobalSecondaryIndexes ?? []).map((index) => [
    index.IndexName,
    keysOf(index.KeySchema),
    index.Projection?.ProjectionType,
  ])
  const { AttributeName, TimeToLiveStatus } = expiry.TimeToLiveDescription ?? {}
  const recovery = backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription
  return [
    same('the table has the keys of the definition', keysOf(Table?.KeySchema), keys(table)),
    same('it has its indexes, and no others', there, indexes),
    same('it is paid by request', Table?.BillingModeSummary?.BillingMode, 'PAY_PER_REQUEST'),
    same('its stream tells old and new', Table?.StreamSpecification?.StreamViewType, table.stream),
    same(
      'it tidies up by the attribute of expiry',
      [AttributeName, TimeToLiveStatus],
      [table.expiryAttribute, 'ENABLED'],
    ),
    same('it can be brought back to any second', recovery?.PointInTimeRecoveryStatus, 'ENABLED'),
    same('it is protected from deletion', Table?.DeletionProtectionEnabled, true),
  ]
}
