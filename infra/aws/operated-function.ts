import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import * as logs from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { Sizing } from '../cost/memory.ts'
import { named, type Stage } from './stage.ts'

export type OperatedFunctionProps = {
  readonly stage: Stage
  /** The folder under functions/. */
  readonly folder: string
  readonly code: lambda.Code
  readonly sizing: Sizing
}

/**
 * A function as all of ours are: the newest Node on ARM, a log of its own that forgets in time, a trace,
 * and a role that may at first do nothing else. What more it may do is lent to it, each thing by name.
 */
export class OperatedFunction extends Construct implements iam.IGrantable {
  readonly lambda: lambda.Function
  readonly grantPrincipal: iam.IPrincipal
  readonly folder: string

  constructor(scope: Construct, id: string, { stage, folder, code, sizing }: OperatedFunctionProps) {
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
    })
    this.grantPrincipal = role
  }

  addEnvironment(name: string, value: string): void {
    this.lambda.addEnvironment(name, value)
  }

  get functionArn(): string {
    return this.lambda.functionArn
  }
}
