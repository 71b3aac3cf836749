import { App, ArnFormat, CfnOutput, Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch'
import { CfnUserPoolGroup, UserPool } from 'aws-cdk-lib/aws-cognito'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
} from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  Code,
  EventSourceMapping,
  Function as Lambda,
  Runtime,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
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
    billingMode: BillingMode.PAY_PER_REQUEST,
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

type World = {
  readonly stack: Stack
  readonly table: Table
  readonly staff: ReturnType<typeof theStaff>
  /** Where each function lies bundled. */
  readonly bundles: Readonly<Record<string, string>>
}

const secret = 'only-for-the-proof-'.padEnd(40, 'x')

function aFunction({ stack, table, bundles }: World, name: string, environment = {}): Lambda {
  const bundle = bundles[name]
  if (bundle === undefined) throw new Error(`${name} is not bundled`)
  const made = new Lambda(stack, name, {
    functionName: `rantau-${name}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'handler.handler',
    code: Code.fromAsset(bundle),
    timeout: Duration.seconds(10),
    environment: { TABLE_NAME: table.tableName, ...environment },
  })
  table.grant(made, 'dynamodb:GetItem', 'dynamodb:Query')
  return made
}

/** Told by the table's stream, and by timers that it sets itself. */
function theNotices(world: World, role: Role): Lambda {
  const { stack, table } = world
  const group = new CfnScheduleGroup(stack, 'timers', { name: 'rantau-timers' })
  const own = { service: 'lambda', resource: 'function', resourceName: 'rantau-notices' }
  const notices = aFunction(world, 'notices', {
    SITE_URL: 'https://rantau.example',
    LINK_SECRET: secret,
    MAIL_FROM: 'janji@rantau.example',
    SCHEDULE_GROUP: group.ref,
    SCHEDULE_TARGET: stack.formatArn({ ...own, arnFormat: ArnFormat.COLON_RESOURCE_NAME }),
    SCHEDULE_ROLE: role.roleArn,
  })
  new EventSourceMapping(stack, 'happened', {
    target: notices,
    eventSourceArn: table.tableStreamArn ?? '',
    startingPosition: StartingPosition.TRIM_HORIZON,
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    maxRecordAge: Duration.hours(6),
    onFailure: new SqsDlq(new Queue(stack, 'failed')),
  })
  return notices
}

function theService(world: World): void {
  const { stack, staff } = world
  const assumedBy = new ServicePrincipal('scheduler.amazonaws.com')
  const role = new Role(stack, 'caller', { assumedBy })
  const door = {
    OIDC_ISSUER: staff.pool.userPoolProviderUrl,
    OIDC_CLIENT_ID: staff.client.userPoolClientId,
  }
  const letters = { SITE_URL: 'https://rantau.example', MAIL_FROM: 'janji@rantau.example' }
  for (const name of ['assessments', 'programmes']) aFunction(world, name)
  for (const name of ['editions', 'gatherings']) aFunction(world, name, door)
  for (const name of ['bookings', 'casework'])
    aFunction(world, name, { ...door, LINK_SECRET: secret })
  aFunction(world, 'campuses', { ...door, WEBHOOK_SECRET: secret })
  aFunction(world, 'signin', { ...door, SIGN_IN_SECRET: secret })
  aFunction(world, 'webhooks', { ...letters, WEBHOOK_SECRET: secret })
  aFunction(world, 'rechecks', letters)
  const notices = theNotices(world, role)
  const counts = aFunction(world, 'counts')
  const resources = [notices.functionArn, counts.functionArn]
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources }))
  new CfnSchedule(stack, 'hourly', {
    scheduleExpression: 'rate(1 hour)',
    flexibleTimeWindow: { mode: 'OFF' },
    target: { arn: counts.functionArn, roleArn: role.roleArn },
  })
  const errors = { metric: counts.metricErrors(), threshold: 1, evaluationPeriods: 1 }
  new Alarm(stack, 'failing', errors)
  new CfnEmailIdentity(stack, 'sender', { emailIdentity: 'rantau.example' })
  new CfnBudget(stack, 'budget', { budget: { budgetType: 'COST', timeUnit: 'MONTHLY' } })
  new CfnOutput(stack, 'Issuer', { value: staff.pool.userPoolProviderUrl })
}

/** Lays an assembly with two stacks into a folder, the second built on what the first exports. */
export function smallApp(outdir: string, bundles: World['bundles']): void {
  const app = new App({ outdir })
  const kept = new Stack(app, 'RantauSmallData')
  const table = theTable(kept)
  const staff = theStaff(kept)
  theService({ stack: new Stack(app, 'RantauSmallService'), table, staff, bundles })
  app.synth()
}
