import type * as lambda from 'aws-cdk-lib/aws-lambda'
import type { FunctionName } from '../function-names.ts'

/** The bundle of a function, as it lies in Lambda. */
export type CodeOf = (name: FunctionName) => lambda.Code
