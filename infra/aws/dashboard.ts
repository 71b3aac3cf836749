import { Duration } from 'aws-cdk-lib'
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { type MetricName, metrics } from '../../functions/http/metrics.ts'
import { type FunctionName, functionNames } from '../function-names.ts'
import type { Reading, Watched } from './alarms.ts'
import { givenUp } from './alarms-doors.ts'
import { readers } from './alarms-functions.ts'
import { counted, ofFunction } from './alarms-readings.ts'
import { named } from './stage.ts'

const period = Duration.minutes(5)

const drawn = (reading: Reading, label: string): cloudwatch.Metric =>
  new cloudwatch.Metric({
    ...{ namespace: reading.namespace, metricName: reading.metric, statistic: reading.stat },
    ...{ dimensionsMap: reading.dimensions, period, label },
  })

const graph = (title: string, left: readonly cloudwatch.IMetric[], width = 8) =>
  new cloudwatch.GraphWidget({ title, left: [...left], width, height: 6, liveData: false })

/** A number of ours, by each function that counts it. */
const ours = ({ stage }: Watched, names: readonly MetricName[]): readonly cloudwatch.IMetric[] =>
  names.flatMap((name) =>
    metrics[name].services.map((service) =>
      drawn(counted(stage, name, service as FunctionName), `${name} (${service})`),
    ),
  )

const ofApi = ({ apiId }: Watched, metric: string, stat: Reading['stat'] = 'Sum') =>
  drawn({ namespace: 'AWS/ApiGateway', metric, stat, dimensions: { ApiId: apiId } }, metric)

const ofTable = ({ stage }: Watched, metric: string) =>
  drawn(
    {
      ...{ namespace: 'AWS/DynamoDB', metric, stat: 'Sum' },
      dimensions: { TableName: named(stage, 'records') },
    },
    metric,
  )

/** Of all functions of the account together, which share what it may have. */
const ofAll = (metric: string, stat: Reading['stat']) =>
  drawn({ namespace: 'AWS/Lambda', metric, stat, dimensions: {} }, metric)

/** CloudFront counts in us-east-1, and a drawing, unlike an alarm, may look there. */
const ofCloudFront = (metric: string, stat: string) =>
  new cloudwatch.MathExpression({
    expression: `SEARCH('{AWS/CloudFront,DistributionId,Region} MetricName="${metric}"', '${stat}', 300)`,
    usingMetrics: {},
    searchRegion: 'us-east-1',
    label: metric,
    period,
  })

const rows = (watched: Watched): readonly (readonly cloudwatch.IWidget[])[] => {
  const { stage } = watched
  const each = (folders: readonly FunctionName[], metric: string, stat: Reading['stat']) =>
    folders.map((folder) => drawn(ofFunction(stage, folder, metric, stat), folder))
  return [
    [
      graph('Assessed', ours(watched, ['AssessmentsJudged', 'AssessmentsKept', 'OutlooksTurned'])),
      graph('Talks', ours(watched, ['TalksBooked', 'BookingConflicts'])),
      graph('Told', ours(watched, ['LettersSent', 'SetAside', 'WebhooksFailed'])),
    ],
    [
      graph(
        'Asked',
        ['Count', '4xx', '5xx'].map((metric) => ofApi(watched, metric)),
      ),
      graph('How long (ms, p95)', [
        ofApi(watched, 'Latency', 'p95'),
        ...each(['assessments', 'bookings', 'casework'], 'Duration', 'p95'),
      ]),
      graph('CloudFront', [
        ofCloudFront('Requests', 'Sum'),
        ofCloudFront('5xxErrorRate', 'Average'),
      ]),
    ],
    [
      graph('Functions that fail', each(functionNames, 'Errors', 'Sum')),
      graph('How many at once', [
        ofAll('ConcurrentExecutions', 'Maximum'),
        ofAll('Throttles', 'Sum'),
      ]),
      graph(
        'Table',
        ['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits', 'TransactionConflict'].map(
          (metric) => ofTable(watched, metric),
        ),
      ),
    ],
    [
      graph('How old what is told is (ms)', each(readers, 'IteratorAge', 'Maximum')),
      graph(
        'Given up',
        [...givenUp(stage)].map(([place, reading]) => drawn(reading, place)),
        16,
      ),
    ],
  ]
}

export type DashboardProps = Watched & { readonly alarms: readonly cloudwatch.IAlarm[] }

/** What whoever was woken looks at first; three in an account cost nothing, of 50 numbers each. */
export function dashboardOf(scope: Construct, { alarms, ...watched }: DashboardProps): void {
  const { stage } = watched
  const status = new cloudwatch.AlarmStatusWidget({
    ...{ title: 'Alarms: what each means and what to do stands in infra/runbook.md' },
    ...{ alarms: [...alarms], width: 24, height: 6 },
  })
  new cloudwatch.Dashboard(scope, 'Dashboard', {
    dashboardName: named(stage, 'watch'),
    widgets: [[status], ...rows(watched).map((row) => [...row])],
  })
}
