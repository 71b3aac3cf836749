import { ArnFormat, Duration, TimeZone } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as scheduler from 'aws-cdk-lib/aws-scheduler'
import * as targets from 'aws-cdk-lib/aws-scheduler-targets'
import type * as sqs from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { deadLetters } from './dead-letters.ts'
import type { OperatedFunction } from './operated-function.ts'
import { arnOf } from './records.ts'
import { named, type Stage } from './stage.ts'

/** The prefix of the variables by which a function knows its timers. */
type TimersOf = 'SCHEDULE' | 'RECHECK'

/** What calls functions at a time: the same times over and over, or once at one they set themselves. */
export class Clock extends Construct {
  readonly dead: sqs.Queue
  readonly #stage: Stage

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id)
    this.#stage = stage
    this.dead = deadLetters(this, 'Dead')
  }

  /** Lets a function set timers of its own group, which call itself and nobody else. */
  lendTimers(to: OperatedFunction, prefix: TimersOf): void {
    const groupName = named(this.#stage, prefix.toLowerCase())
    const group = new scheduler.CfnScheduleGroup(this, `Group-${prefix}`, { name: groupName })
    const role = this.#caller(to, prefix)
    // By its name: a function cannot be told of itself before it is made.
    const target = arnOf(
      this,
      'lambda',
      'function',
      named(this.#stage, to.folder),
      ArnFormat.COLON_RESOURCE_NAME,
    )
    to.addEnvironment(`${prefix}_GROUP`, groupName)
    to.addEnvironment(`${prefix}_TARGET`, target)
    to.addEnvironment(`${prefix}_ROLE`, role.roleArn)
    to.lambda.node.addDependency(group)
    this.#allowTimers(to, groupName, role)
  }

  #allowTimers({ grantPrincipal }: OperatedFunction, group: string, role: iam.Role): void {
    const timers = arnOf(this, 'scheduler', 'schedule', `${group}/*`)
    grantPrincipal.addToPrincipalPolicy(
      new iam.PolicyStatement({
        actions: ['CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'].map(
          (action) => `scheduler:${action}`,
        ),
        resources: [timers],
      }),
    )
    grantPrincipal.addToPrincipalPolicy(
      // The names of schedules are listed for the account or not at all.
      new iam.PolicyStatement({ actions: ['scheduler:ListSchedules'], resources: ['*'] }),
    )
    grantPrincipal.addToPrincipalPolicy(
      new iam.PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    )
  }

  /** Who calls a function when a timer of its own is due. */
  #caller(to: OperatedFunction, prefix: TimersOf): iam.Role {
    const role = new iam.Role(this, `Caller-${prefix}`, {
      assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.#account } },
      }),
    })
    role.addToPolicy(
      new iam.PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [
          arnOf(
            this,
            'lambda',
            'function',
            named(this.#stage, to.folder),
            ArnFormat.COLON_RESOURCE_NAME,
          ),
        ],
      }),
    )
    return role
  }

  get #account(): string {
    return this.dead.stack.account
  }

  callEvery(fn: OperatedFunction, every: Duration): void {
    this.#call(fn, `Every-${fn.folder}`, scheduler.ScheduleExpression.rate(every))
  }

  /**
   * A quarter of an hour after the function's own night, which sets the next one itself: a chain that
   * broke begins again, and a day that was looked at is not looked at twice.
   */
  callNightly(fn: OperatedFunction, task: object): void {
    const { cron } = scheduler.ScheduleExpression
    const at = cron({ minute: '45', hour: '0', timeZone: TimeZone.of('Asia/Makassar') })
    this.#call(fn, `Nightly-${fn.folder}`, at, scheduler.ScheduleTargetInput.fromObject(task))
  }

  #call(
    { lambda, folder }: OperatedFunction,
    id: string,
    schedule: scheduler.ScheduleExpression,
    input?: scheduler.ScheduleTargetInput,
  ): void {
    new scheduler.Schedule(this, id, {
      schedule,
      scheduleName: named(this.#stage, id.toLowerCase()),
      description: `Calls functions/${folder}`,
      target: new targets.LambdaInvoke(lambda, {
        ...{ deadLetterQueue: this.dead, retryAttempts: 3, maxEventAge: Duration.hours(1) },
        ...(input !== undefined && { input }),
      }),
    })
  }
}
