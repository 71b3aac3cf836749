import { describe, expect, test } from 'vitest'
import { table as definition } from '../table.ts'
import { drawn } from './drawn-under-test.ts'
import { stageNames } from './stage.ts'

describe.each(stageNames)('what %s keeps', (name) => {
  const { stage, resources, parts, isProtected } = drawn(name)
  const [table] = resources('data', 'AWS::DynamoDB::Table')

  test('lies in the one table of infra/table.ts', () => {
    const { partitionKey, sortKey, stream, expiryAttribute, indexes } = definition
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: partitionKey, KeyType: 'HASH' },
        { AttributeName: sortKey, KeyType: 'RANGE' },
      ],
      StreamSpecification: { StreamViewType: stream },
      TimeToLiveSpecification: { AttributeName: expiryAttribute, Enabled: true },
      GlobalSecondaryIndexes: indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: [
          { AttributeName: index.partitionKey, KeyType: 'HASH' },
          { AttributeName: index.sortKey, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: index.projection },
      })),
    })
    expect(parts.flatMap((part) => resources(part, 'AWS::DynamoDB::Table'))).toHaveLength(1)
  })

  test('can be brought back to any second', () => {
    expect(table?.Properties.PointInTimeRecoverySpecification).toMatchObject({
      PointInTimeRecoveryEnabled: true,
      // As the runbook and SECURITY.md promise.
      RecoveryPeriodInDays: stage.keeps ? 35 : 1,
    })
  })

  test('stands in stacks that nobody deletes by a slip; all others can be made again', () => {
    const kept = parts.filter((part) => isProtected(part))
    expect(kept).toEqual(stage.keeps ? ['data', 'identity'] : [])
  })

  test('outlives its stack and every slip, where it is meant to', () => {
    expect(table?.DeletionPolicy).toBe(stage.keeps ? 'Retain' : 'Delete')
    expect(table?.Properties.DeletionProtectionEnabled ?? false).toBe(stage.keeps)
    const [pool] = resources('identity', 'AWS::Cognito::UserPool')
    expect(pool?.DeletionPolicy).toBe(stage.keeps ? 'Retain' : 'Delete')
    expect(pool?.Properties.DeletionProtection).toBe(stage.keeps ? 'ACTIVE' : 'INACTIVE')
  })

  test('has its timers beside it: a reminder that is gone is set by nobody anew', () => {
    const groups = resources('data', 'AWS::Scheduler::ScheduleGroup')
    expect(groups).toHaveLength(2)
    for (const { DeletionPolicy } of groups)
      expect(DeletionPolicy).toBe(stage.keeps ? 'Retain' : 'Delete')
  })

  test('stays in Indonesia: nothing is copied to another region, by any stack', () => {
    const text = JSON.stringify(parts.map((part) => resources(part)))
    expect(resources('data').map(({ Type }) => Type)).not.toContain('AWS::DynamoDB::GlobalTable')
    for (const copying of ['ReplicationConfiguration', 'Replicas', 'CopyActions', 'SnsRegion'])
      expect(text).not.toContain(copying)
    // Certificates alone may lie elsewhere: CloudFront takes them from there. What watches looks there
    // too, at numbers of CloudFront's, and keeps nothing (watched.test.ts).
    const keeping = parts.filter((part) => !part.startsWith('watch'))
    const kept = JSON.stringify(keeping.map((part) => resources(part)))
    const regions = kept.match(/\b(us|eu|ap|sa|ca|me|af|il)-[a-z]+-\d\b(?=[^"]*")/g) ?? []
    const elsewhere = new Set(regions.filter((region) => region !== 'ap-southeast-3'))
    expect([...elsewhere]).toEqual(stage.domain === undefined ? [] : ['us-east-1'])
  })
})

test('what is kept is what production can least lose: production keeps', () => {
  expect(drawn('prod').stage.keeps).toBe(true)
})
