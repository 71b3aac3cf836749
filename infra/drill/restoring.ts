import { setTimeout as pauseFor } from 'node:timers/promises'
import {
  CreateBackupCommand,
  DeleteBackupCommand,
  DescribeContinuousBackupsCommand,
  type DynamoDBClient,
  RestoreTableFromBackupCommand,
  RestoreTableToPointInTimeCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'

/** By which way a table came back. */
export type Way = 'point-in-time' | 'backup'

/** AWS takes up to an hour, whatever the size, and longer for very large tables. */
const restoreSecondsMax = 3 * 3_600

/** The last seconds can be restored five minutes later. */
const latestMsMax = 15 * 60_000

const latestOf = async (db: DynamoDBClient, TableName: string): Promise<Date | undefined> => {
  const { ContinuousBackupsDescription } = await db.send(
    new DescribeContinuousBackupsCommand({ TableName }),
  )
  return ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.LatestRestorableDateTime
}

/** Waits until a moment can be restored; the latest that can be, where that never comes. */
async function restorable(db: DynamoDBClient, table: string, at: Date, patienceMs: number) {
  const until = performance.now() + patienceMs
  for (;;) {
    const latest = await latestOf(db, table)
    if (latest !== undefined && latest >= at) return { RestoreDateTime: at }
    if (performance.now() >= until) return { UseLatestRestorableTime: true }
    await pauseFor(15_000)
  }
}

const isUnknownThere = (error: unknown): boolean =>
  error instanceof Error &&
  /UnknownOperation|NotImplemented|not (supported|implemented)/i.test(
    `${error.name} ${error.message}`,
  )

/** For an emulator that knows backups, but no points in time. */
async function fromBackup(db: DynamoDBClient, from: string, to: string): Promise<Way> {
  const made = await db.send(
    new CreateBackupCommand({ TableName: from, BackupName: `${to}-drill` }),
  )
  const BackupArn = made.BackupDetails?.BackupArn
  if (BackupArn === undefined) throw new Error(`no backup of ${from} was made`)
  await db.send(new RestoreTableFromBackupCommand({ TargetTableName: to, BackupArn }))
  await db.send(new DeleteBackupCommand({ BackupArn }))
  return 'backup'
}

export type Asked = {
  readonly from: string
  readonly to: string
  /** The moment to go back to. */
  readonly at: Date
  /** Against an emulator nothing is waited for, and backups may stand in for points in time. */
  readonly emulated: boolean
}

/** Restores a table beside itself, under another name, and waits until it stands. */
export async function restore(db: DynamoDBClient, asked: Asked): Promise<Way> {
  const { from: SourceTableName, to: TargetTableName, at, emulated } = asked
  const when = await restorable(db, SourceTableName, at, emulated ? 0 : latestMsMax)
  let way: Way = 'point-in-time'
  try {
    await db.send(
      new RestoreTableToPointInTimeCommand({
        ...{ SourceTableName, TargetTableName, ...when },
        BillingModeOverride: 'PAY_PER_REQUEST',
      }),
    )
  } catch (error) {
    if (!emulated || !isUnknownThere(error)) throw error
    way = await fromBackup(db, SourceTableName, TargetTableName)
  }
  await waitUntilTableExists(
    { client: db, maxWaitTime: restoreSecondsMax, minDelay: 1, maxDelay: 30 },
    { TableName: TargetTableName },
  )
  return way
}
