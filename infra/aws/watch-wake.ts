import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as kms from 'aws-cdk-lib/aws-kms'
import * as sns from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { type Alarm, descriptionOf, isFormula, type Reading } from './alarms.ts'
import { stands } from './nag.ts'
import { named, type Stage } from './stage.ts'

/** Writes to whoever is woken when it goes off, and again when they may sleep. */
export function wake(alarm: cloudwatch.Alarm, topic: sns.ITopic): void {
  alarm.addAlarmAction(new SnsAction(topic))
  alarm.addOkAction(new SnsAction(topic))
}

/**
 * Letters of alarms name functions and numbers, and nobody. AWS's own key for topics lets no alarm
 * write, so a sealed topic needs a key of ours at 1 USD a month: where students are, not to try things.
 */
export function topicOf(
  scope: Construct,
  stage: Stage,
  { sealed }: { readonly sealed: boolean },
): sns.Topic {
  const alarms = new iam.ServicePrincipal('cloudwatch.amazonaws.com')
  const topic = new sns.Topic(scope, 'Wakes', {
    topicName: named(stage, 'wakes'),
    displayName: `Rantau ${stage.name}`,
    enforceSSL: true,
    ...(sealed && { masterKey: keyOf(scope, stage, alarms) }),
  })
  topic.grantPublish(alarms)
  for (const address of stage.wakes)
    topic.addSubscription(new EmailSubscription(address) as sns.ITopicSubscription)
  stands(scope, {
    'Serverless-SNSRedrivePolicy': 'letters to people: SNS tries a mail server for hours by itself',
  })
  return topic
}

function keyOf(scope: Construct, stage: Stage, alarms: iam.ServicePrincipal): kms.Key {
  const key = new kms.Key(scope, 'Key', {
    alias: named(stage, 'wakes'),
    description: 'Letters of alarms, until they are sent',
    enableKeyRotation: true,
    // It opens nothing but alarms on their way: a stage that is taken down need not pay for it.
    removalPolicy: RemovalPolicy.DESTROY,
  })
  key.grantEncryptDecrypt(alarms)
  return key
}

const { ComparisonOperator } = cloudwatch
const operators = {
  from: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  below: ComparisonOperator.LESS_THAN_THRESHOLD,
} as const

/** A reading as CloudWatch draws it. */
export const metricOf = (
  { namespace, metric: metricName, stat: statistic, dimensions: dimensionsMap }: Reading,
  period: Duration,
): cloudwatch.Metric =>
  new cloudwatch.Metric({ namespace, metricName, statistic, dimensionsMap, period })

function watchedBy({ reads, minutes }: Alarm): cloudwatch.IMetric {
  const period = Duration.minutes(minutes)
  if (!isFormula(reads)) return metricOf(reads, period)
  const usingMetrics = Object.fromEntries(
    Object.entries(reads.of).map(([id, one]) => [id, metricOf(one, period)]),
  )
  return new cloudwatch.MathExpression({ expression: reads.formula, usingMetrics, period })
}

/** An alarm as CloudWatch knows it. */
export function alarmOf(scope: Construct, stage: Stage, alarm: Alarm): cloudwatch.Alarm {
  const made = new cloudwatch.Alarm(scope, `Alarm-${alarm.name}`, {
    alarmName: named(stage, alarm.name),
    alarmDescription: descriptionOf(alarm),
    metric: watchedBy(alarm),
    comparisonOperator: operators[alarm.wakes],
    threshold: alarm.threshold,
    evaluationPeriods: alarm.periods,
    datapointsToAlarm: alarm.beyond ?? alarm.periods,
    treatMissingData: alarm.silence as cloudwatch.TreatMissingData,
  })
  const { zone: timezone } = alarm
  if (timezone !== undefined) {
    const whole = made.node.defaultChild as cloudwatch.CfnAlarm
    whole.evaluationWindow = { wallClockWindow: { timezone } }
  }
  return made
}
