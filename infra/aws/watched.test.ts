import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, test } from 'vitest'
import { metrics, metricsNamespace } from '../../functions/http/metrics.ts'
import { observed } from '../cost/use.ts'
import { type Alarm, readingsOf } from './alarms.ts'
import { lines, linesNamespace } from './watch-lines.ts'
import { ofType, type Resource, watchedStages as stages } from './watched-stages.ts'

const { dev, prod } = stages

const valuesOf = (resource: Resource): string => JSON.stringify(resource.Properties)

describe('nothing runs unwatched', () => {
  /** What the alarms of a stage name as dimensions. */
  const watched = (alarms: readonly Alarm[]): string =>
    JSON.stringify(alarms.flatMap(readingsOf).map(({ dimensions }) => dimensions))

  test('each function of ours, by its name', () => {
    const names = ofType(prod.others, 'AWS::Lambda::Function')
      .map(({ Properties }) => Properties.FunctionName)
      .filter((name) => name !== undefined)
    expect(names.length).toBeGreaterThan(10)
    const errors = prod.alarms.flatMap(readingsOf).filter(({ metric }) => metric === 'Errors')
    expect(names.filter((name) => !watched(prod.alarms).includes(`"${name}"`))).toEqual([])
    expect(errors.map(({ dimensions }) => dimensions.FunctionName).toSorted()).toEqual(
      names.toSorted(),
    )
  })

  test('each queue of what was given up', () => {
    const queues = ofType(prod.others, 'AWS::SQS::Queue').map(
      ({ Properties }) => Properties.QueueName,
    )
    const named = prod.alarms
      .flatMap(readingsOf)
      .flatMap(({ namespace, dimensions }) => (namespace === 'AWS/SQS' ? dimensions.QueueName : []))
    expect(queues.length).toBeGreaterThan(5)
    expect(named.toSorted()).toEqual(queues.toSorted())
  })

  test('each reader of the table’s stream, by how late it is', () => {
    const readers = ofType(prod.others, 'AWS::Lambda::EventSourceMapping')
    const late = prod.alarms.flatMap(readingsOf).filter(({ metric }) => metric === 'IteratorAge')
    expect(late).toHaveLength(readers.length)
  })

  test('each group of schedules, and each table', () => {
    const groups = ofType(prod.others, 'AWS::Scheduler::ScheduleGroup').map(
      ({ Properties }) => Properties.Name,
    )
    const tables = ofType(prod.others, 'AWS::DynamoDB::Table').map(
      ({ Properties }) => Properties.TableName,
    )
    for (const name of [...groups, ...tables, 'default'])
      expect(watched(prod.alarms)).toContain(`"${name}"`)
  })

  test('each number of ours stands in an alarm or on the dashboard, told by whom it is told', () => {
    const [dashboard] = ofType(prod.watching, 'AWS::CloudWatch::Dashboard')
    const drawn = JSON.stringify(dashboard?.Properties.DashboardBody)
    for (const [name, { services }] of Object.entries(metrics))
      for (const service of services) {
        const read = prod.alarms
          .flatMap(readingsOf)
          .some(({ metric, dimensions }) => metric === name && dimensions.service === service)
        const seen = drawn.includes(`\\"${name}\\",\\"service\\",\\"${service}\\"`)
        expect(read || seen, `${name} of ${service}`).toBe(true)
      }
  })

  test('no alarm waits for a number that nobody tells', () => {
    const ours = prod.alarms
      .flatMap(readingsOf)
      .filter(({ namespace }) => namespace.startsWith('Rantau'))
    expect(ours.length).toBeGreaterThan(5)
    for (const { namespace, metric, dimensions } of ours) {
      if (namespace === linesNamespace(prod.stage)) expect(Object.keys(lines)).toContain(metric)
      else {
        expect(namespace).toBe(metricsNamespace)
        const { services } = metrics[metric as keyof typeof metrics]
        expect(services).toContain(dimensions.service)
        expect(dimensions.stage).toBe('prod')
      }
    }
  })

  test('lines that tell of failures are counted in the log of each function', () => {
    const logs = ofType(prod.others, 'AWS::Logs::LogGroup').map(
      ({ Properties }) => Properties.LogGroupName,
    )
    const counted = ofType(prod.watching, 'AWS::Logs::MetricFilter').map(
      ({ Properties }) => Properties.LogGroupName,
    )
    expect(counted.toSorted()).toEqual(logs.filter((name) => name !== undefined).toSorted())
  })
})

describe('silence', () => {
  const asSigns = ['clock-stopped', 'counts-not-run', 'nobody-asks', 'no-booking', 'no-assessment']

  test('hides no outage whose sign it is', () => {
    const below = prod.alarms.filter(({ wakes }) => wakes === 'below')
    expect(below.map(({ name }) => name).toSorted()).toEqual(
      [...asSigns, 'night-not-walked'].toSorted(),
    )
    for (const { silence } of below) expect(silence).toBe('breaching')
  })

  test('of what people do not do is a number in every period, of a beat that never stops', () => {
    const ofPeople = prod.alarms.filter(
      ({ name, wakes }) => wakes === 'below' && !/^(clock|counts)-/.test(name),
    )
    for (const { reads, name } of ofPeople) {
      expect('formula' in reads && reads.formula, name).toContain('beat * 0')
      expect('of' in reads && reads.of.beat?.metric).toBe('Invocations')
    }
  })

  test('of a booking wakes nobody at night or at a weekend in Kupang', () => {
    const [alarm] = prod.alarms.filter(({ name }) => name === 'no-booking')
    expect(alarm).toMatchObject({ minutes: 60, periods: 12, zone: 'UTC' })
    // CloudWatch counts days from Monday as 1, in UTC: 0 to 12 there is 8 to 20 in Kupang, the same day.
    expect(alarm?.reads).toMatchObject({
      formula: expect.stringMatching(/^IF\(DAY\(beat\) < 6 AND HOUR\(beat\) < 12, .*, 1\)$/),
    })
    const inKupang = new Intl.DateTimeFormat('en', {
      ...{ timeZone: 'Asia/Makassar', weekday: 'short', hour: 'numeric', hourCycle: 'h23' },
    })
    expect(inKupang.format(Date.parse('2026-11-23T00:00:00Z'))).toBe('Mon, 08')
    expect(inKupang.format(Date.parse('2026-11-27T11:59:59Z'))).toBe('Fri, 19')
  })

  test('of the night is looked at when every part of its walk has had its time', () => {
    const [alarm] = prod.alarms.filter(({ name }) => name === 'night-not-walked')
    expect(alarm).toMatchObject({ threshold: 16, minutes: 1_440, zone: '+02:00' })
    // Where a day ends at midnight two hours east of Greenwich it is 6 in Kupang.
    const end = Date.parse('2026-11-23T00:00:00+02:00')
    expect(new Date(end + 8 * 3_600_000).getUTCHours()).toBe(6)
  })
})

describe('what watching costs', () => {
  const paid = (alarms: readonly Alarm[]) =>
    alarms.reduce((sum, alarm) => sum + Math.max(1, readingsOf(alarm).length), 0)

  test('is nothing where few alarms stand: AWS gives ten', () => {
    expect(paid(dev.alarms)).toBeLessThanOrEqual(10)
    expect(ofType(dev.watching, 'AWS::KMS::Key')).toEqual([])
  })

  test('is what the bill of a month reckons with', () => {
    const { dev: few, prod: all } = observed
    expect([few.alarms, all.alarms]).toEqual([paid(dev.alarms), paid(prod.alarms)])
    const keys = [dev, prod].map(({ watching }) => ofType(watching, 'AWS::KMS::Key').length)
    expect([few.keys, all.keys]).toEqual(keys)
  })

  test('is at most 7 USD a month for the alarms of a stage that has all', () => {
    expect(paid(prod.alarms)).toBeLessThanOrEqual(80)
  })

  test('is nothing for the dashboard: no more than 50 numbers', () => {
    const [dashboard] = ofType(prod.watching, 'AWS::CloudWatch::Dashboard')
    const numbers = valuesOf(dashboard as Resource).match(/\\"(AWS\/|Rantau\\")/g) ?? []
    expect(numbers.length).toBeGreaterThan(30)
    expect(numbers.length).toBeLessThanOrEqual(50)
  })

  test('is told by letter at 80 and 100 of a hundred, and when the month will come to more', () => {
    for (const { abroad, stage } of Object.values(stages))
      abroad.hasResourceProperties('AWS::Budgets::Budget', {
        Budget: Match.objectLike({
          BudgetLimit: { Amount: stage.budgetUsd, Unit: 'USD' },
          FilterExpression: {
            And: [
              { Tags: { Key: 'application', Values: ['rantau'] } },
              { Tags: { Key: 'stage', Values: [stage.name] } },
            ],
          },
        }),
        NotificationsWithSubscribers: [
          ['ACTUAL', 80],
          ['ACTUAL', 100],
          ['FORECASTED', 100],
        ].map(([NotificationType, Threshold]) =>
          Match.objectLike({
            Notification: Match.objectLike({ NotificationType, Threshold }),
            Subscribers: [{ Address: stage.wakes[0], SubscriptionType: 'EMAIL' }],
          }),
        ),
      })
  })

  test('what stands abroad knows nobody: money, and how many of CloudFront’s answers failed', () => {
    const types = new Set(
      Object.values(stages).flatMap(({ abroad }) =>
        Object.values(abroad.toJSON().Resources as object).map(({ Type }) => Type),
      ),
    )
    expect([...types].toSorted()).toEqual([
      'AWS::Budgets::Budget',
      'AWS::CloudWatch::Alarm',
      'AWS::SNS::Subscription',
      'AWS::SNS::Topic',
      'AWS::SNS::TopicPolicy',
    ])
  })
})

test('what watches keeps nothing of anybody: no table, bucket, queue or log stands there', () => {
  const keeping = /DynamoDB|S3|SQS|Logs::LogGroup|Lambda|Cognito/
  for (const { watching } of Object.values(stages))
    expect(watching.map(({ Type }) => Type).filter((type) => keeping.test(type))).toEqual([])
})

test('what is watched can be replaced: only the gateway’s id is taken from another part', () => {
  const taken = JSON.stringify(prod.watching).match(/"Fn::ImportValue":"[^"]+"/g) ?? []
  expect(new Set(taken).size).toBe(1)
  expect(taken[0]).toContain('RefApi')
})
