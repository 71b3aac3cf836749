import { join } from 'node:path'
import { App, CfnOutput, Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { Alarm, ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch'
import { CfnUserPoolGroup, UserPool } from 'aws-cdk-lib/aws-cognito'
import {
  AttributeType,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
} from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  Code,
  Function as Lambda,
  Runtime,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import { CfnEmailIdentity } from 'aws-cdk-lib/aws-ses'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { table as definition } from '../table.ts'

// The least that has one of everything: what proves the proof where the real stacks are not asked for.

const attribute = (name: string) => ({ name, type: AttributeType.STRING })

function theTable(stack: Stack): Table {
  const table = new Table(stack, 'table', {
    tableName: definition.name,
    partitionKey: attribute(definition.partitionKey),
    sortKey: attribute(definition.sortKey),
    billingMode: 'PAY_PER_REQUEST' as never,
    timeToLiveAttribute: definition.expiryAttribute,
    stream: StreamViewType[definition.stream],
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  for (const { name, partitionKey, sortKey, projection } of definition.indexes)
    table.addGlobalSecondaryIndex({
      indexName: name,
      partitionKey: attribute(partitionKey),
      sortKey: attribute(sortKey),
      projectionType: ProjectionType[projection],
    })
  return table
}

function theStaff(stack: Stack) {
  const pool = new UserPool(stack, 'staff', { selfSignUpEnabled: false })
  const client = pool.addClient('site', {
    oAuth: { callbackUrls: [Fn.join('', ['https://', 'rantau.example', '/staff/sign-in/return'])] },
  })
  for (const groupName of ['counselor', 'lead', 'editor', 'campus'])
    new CfnUserPoolGroup(stack, groupName, { userPoolId: pool.userPoolId, groupName })
  return { pool, client }
}

/** An assembly with two stacks, the second built on what the first exports. */
export function smallApp(outdir: string, bundles: Readonly<Record<string, string>>): string {
  const app = new App({ outdir })
  const kept = new Stack(app, 'RantauSmallData')
  const table = theTable(kept)
  const { pool, client } = theStaff(kept)
  const stack = new Stack(app, 'RantauSmallService')
  const group = new CfnScheduleGroup(stack, 'timers', { name: 'rantau-timers' })
  new CfnEmailIdentity(stack, 'sender', { emailIdentity: 'rantau.example' })
  const role = new Role(stack, 'caller', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
  })
  const functionOf = (name: string, environment: Record<string, string>) => {
    const made = new Lambda(stack, name, {
      functionName: `rantau-${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'handler.handler',
      code: Code.fromAsset(bundles[name] ?? join(outdir, name)),
      timeout: Duration.seconds(10),
      environment: { TABLE_NAME: table.tableName, ...environment },
    })
    table.grant(made, 'dynamodb:GetItem', 'dynamodb:Query')
    return made
  }
  functionOf('assessments', {})
  functionOf('signin', {
    OIDC_ISSUER: pool.userPoolProviderUrl,
    OIDC_CLIENT_ID: client.userPoolClientId,
    SIGN_IN_SECRET: 'only-for-the-proof-'.padEnd(40, 'x'),
  })
  const target = stack.formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: 'rantau-notices',
    arnFormat: 'arn:aws:service:region:account:resource:resourceName' as never,
  })
  const notices = functionOf('notices', {
    SITE_URL: 'https://rantau.example',
    LINK_SECRET: 'only-for-the-proof-'.padEnd(40, 'x'),
    MAIL_FROM: 'janji@rantau.example',
    SCHEDULE_GROUP: group.ref,
    SCHEDULE_TARGET: target,
    SCHEDULE_ROLE: role.roleArn,
  })
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [notices.functionArn] }),
  )
  notices.addEventSource(
    new DynamoEventSource(table as ITable, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      maxRecordAge: Duration.hours(6),
      onFailure: new SqsDlq(new Queue(stack, 'failed')),
    }),
  )
  const counts = functionOf('counts', {})
  new CfnSchedule(stack, 'hourly', {
    scheduleExpression: 'rate(1 hour)',
    flexibleTimeWindow: { mode: 'OFF' },
    target: { arn: counts.functionArn, roleArn: role.roleArn },
  })
  new Alarm(stack, 'failing', {
    metric: counts.metricErrors(),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  })
  new CfnBudget(stack, 'budget', { budget: { budgetType: 'COST', timeUnit: 'MONTHLY' } })
  new CfnOutput(stack, 'Issuer', { value: pool.userPoolProviderUrl })
  app.synth()
  return outdir
}
