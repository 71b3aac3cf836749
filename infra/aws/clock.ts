import { ArnFormat, Stack } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as scheduler from 'aws-cdk-lib/aws-scheduler'
import type * as sqs from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { deadLetters } from './dead-letters.ts'
import { stands } from './nag.ts'
import type { OperatedFunction } from './operated-function.ts'
import { arnOf } from './records.ts'
import { named, type Stage } from './stage.ts'
import { type TimersOf, timerGroupName } from './timer-groups.ts'

/** A call that fails is made again for an hour, then laid aside. */
const retryPolicy = { maximumRetryAttempts: 10, maximumEventAgeInSeconds: 3_600 }

/** What calls functions at a time: the same times over and over, or once at one they set themselves. */
export class Clock extends Construct {
  /** Calls that the clock could not make. */
  readonly dead: sqs.Queue
  readonly #stage: Stage
  readonly #callers = new Map<string, iam.Role>()

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id)
    this.#stage = stage
    this.dead = deadLetters(this, 'Dead')
  }

  /** Lets a function set timers of its own group, which call itself and nobody else. */
  lendTimers(to: OperatedFunction, prefix: TimersOf): void {
    const groupName = timerGroupName(this.#stage, prefix)
    const role = this.#caller(to)
    to.addEnvironment(`${prefix}_GROUP`, groupName)
    to.addEnvironment(`${prefix}_TARGET`, this.#arnOf(to))
    to.addEnvironment(`${prefix}_ROLE`, role.roleArn)
    this.#allowTimers(to, groupName, role)
  }

  #allowTimers(to: OperatedFunction, group: string, role: iam.Role): void {
    const allow = (statement: iam.PolicyStatementProps) =>
      to.grantPrincipal.addToPrincipalPolicy(new iam.PolicyStatement(statement))
    allow({
      actions: ['CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'].map(
        (action) => `scheduler:${action}`,
      ),
      resources: [arnOf(this, 'scheduler', 'schedule', `${group}/*`)],
    })
    // Names of schedules are listed for the whole account or not at all.
    allow({ actions: ['scheduler:ListSchedules'], resources: ['*'] })
    allow({
      actions: ['iam:PassRole'],
      resources: [role.roleArn],
      conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    })
    const timers = `arn:aws:scheduler:${this.#stage.region}:<AWS::AccountId>:schedule/${group}/*`
    stands(to, {
      [`AwsSolutions-IAM5[Resource::${timers}]`]:
        'timers of its own group alone, each named for what it is about',
    })
  }

  /** By its name: a function cannot be told of itself before it is made. */
  #arnOf({ folder }: OperatedFunction): string {
    const name = named(this.#stage, folder)
    return arnOf(this, 'lambda', 'function', name, ArnFormat.COLON_RESOURCE_NAME)
  }

  /** Who calls a function when its time has come: that function, and no other. */
  #caller(to: OperatedFunction): iam.Role {
    const known = this.#callers.get(to.folder)
    if (known !== undefined) return known
    const role = new iam.Role(this, `Caller-${to.folder}`, {
      assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    })
    role.addToPolicy(
      new iam.PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [this.#arnOf(to)],
      }),
    )
    this.dead.grantSendMessages(role)
    this.#callers.set(to.folder, role)
    return role
  }

  /** Calls a function by a rate or a cron expression of EventBridge, in the time of Kupang. */
  call(to: OperatedFunction, id: string, scheduleExpression: string, task?: object): void {
    new scheduler.CfnSchedule(this, id, {
      name: named(this.#stage, `${to.folder}-${id.toLowerCase()}`),
      description: `Calls functions/${to.folder}`,
      scheduleExpression,
      scheduleExpressionTimezone: 'Asia/Makassar',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: to.functionArn,
        roleArn: this.#caller(to).roleArn,
        deadLetterConfig: { arn: this.dead.queueArn },
        retryPolicy,
        ...(task !== undefined && { input: JSON.stringify(task) }),
      },
    })
  }
}
