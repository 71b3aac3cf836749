import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import * as logs from 'aws-cdk-lib/aws-logs'
import type * as sqs from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Sizing } from '../cost/memory.ts'
import { ofAnsweringFunctions, ofCalledFunctions, stands } from './nag.ts'
import { named, type Stage } from './stage.ts'

export type OperatedFunctionProps = {
  readonly stage: Stage
  /** The folder under functions/. */
  readonly folder: string
  readonly code: lambda.Code
  readonly sizing: Sizing
  /** Where its calls go that nobody waits for, when it has failed at them; undefined: there are none. */
  readonly dead?: sqs.IQueue
}

/**
 * A function as all of ours are: the newest Node on ARM, a log of its own that forgets in time, a trace,
 * and a role that may at first do nothing else. What more it may do is lent to it, each thing by name.
 */
export class OperatedFunction extends Construct implements iam.IGrantable {
  readonly lambda: lambda.Function
  readonly grantPrincipal: iam.IPrincipal
  readonly folder: string

  constructor(
    scope: Construct,
    id: string,
    { stage, folder, code, sizing, dead }: OperatedFunctionProps,
  ) {
    super(scope, id)
    this.folder = folder
    const functionName = named(stage, folder)
    const logGroup = new logs.LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: stage.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${functionName} may do`,
    })
    logGroup.grantWrite(role)
    this.lambda = new lambda.Function(this, 'Function', {
      ...{ functionName, code, role, logGroup },
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      handler: 'handler.handler',
      memorySize: sizing.memoryMb,
      timeout: Duration.seconds(sizing.timeoutSeconds),
      tracing: lambda.Tracing.ACTIVE,
      loggingFormat: lambda.LoggingFormat.JSON,
      // Where each call began and ended is in our own line; what Lambda says of it twice costs twice.
      systemLogLevelV2: lambda.SystemLogLevel.WARN,
      environment: { STAGE: stage.name },
      ...(dead !== undefined && {
        onFailure: new SqsDestination(dead),
        retryAttempts: 2,
      }),
    })
    stands(this, dead === undefined ? ofAnsweringFunctions : ofCalledFunctions)
    this.grantPrincipal = role
  }

  addEnvironment(name: string, value: string): void {
    this.lambda.addEnvironment(name, value)
  }

  get functionArn(): string {
    return this.lambda.functionArn
  }
}
