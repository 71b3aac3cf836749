import { CfnResource, RemovalPolicy } from 'aws-cdk-lib'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import * as logs from 'aws-cdk-lib/aws-logs'
import type { StageStack } from './stage-stack.ts'

/** The library writes down its own functions as plain resources, without a log of their own. */
const isOfLibrary = (one: unknown): one is CfnResource =>
  one instanceof CfnResource &&
  one.cfnResourceType === 'AWS::Lambda::Function' &&
  !(one instanceof lambda.CfnFunction)

/**
 * Gives what the library brings along logs that forget. Lambda would else make one at the first call,
 * which keeps its lines for ever and outlives the stack. Called when all else of a stack is drawn.
 */
export function boundLogs(stack: StageStack, logDays: number): void {
  for (const one of stack.node.findAll().filter(isOfLibrary)) {
    const log = new logs.LogGroup(one, 'Log', {
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    one.addPropertyOverride('LoggingConfig', { LogGroup: log.logGroupName })
  }
}
