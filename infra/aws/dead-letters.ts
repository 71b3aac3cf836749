import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import * as sqs from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { stands } from './nag.ts'

/** Where lies what a function gave up on, until somebody has looked: two weeks at most. */
export function deadLetters(scope: Construct, id: string): sqs.Queue {
  const queue = new sqs.Queue(scope, id, {
    // By its place among the constructs: a name that alarms and people know, and no stack lends.
    queueName: [...scope.node.path.split('/'), id].join('-').toLowerCase(),
    encryption: sqs.QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const reason =
    'it is the last place: what lies here is looked at by somebody, whom an alarm calls'
  stands(queue, { 'AwsSolutions-SQS3': reason, 'Serverless-SQSRedrivePolicy': reason })
  return queue
}
