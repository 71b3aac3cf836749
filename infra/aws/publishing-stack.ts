import { Duration } from 'aws-cdk-lib'
import { InvocationType, Trigger } from 'aws-cdk-lib/triggers'
import type { Construct } from 'constructs'
import { lending } from '../lending.ts'
import type { CodeOf } from './built.ts'
import { boundLogs } from './library-logs.ts'
import { OperatedFunction } from './operated-function.ts'
import type { Records } from './records.ts'
import { lendMaking } from './secrets.ts'
import type { Stage } from './stage.ts'
import { StageStack } from './stage-stack.ts'

const minutes = 5

/**
 * What must stand before anybody is served: the rules of these sources in the table, and secrets. It
 * runs once for each deployment that changes it, before the functions are replaced; where a catalogue
 * cannot be published the deployment ends here, and nothing has changed.
 */
export class PublishingStack extends StageStack {
  constructor(scope: Construct, stage: Stage, code: CodeOf, records: Records) {
    super(scope, 'publishing', stage, { description: 'Rantau: the rules of these sources' })
    const publishing = new OperatedFunction(this, 'Publishing', {
      ...{ stage, folder: 'publishing', code: code('publishing') },
      sizing: { memoryMb: 1024, timeoutSeconds: minutes * 60 },
    })
    records.lend(publishing, lending.publishing)
    lendMaking(this, stage, publishing)
    new Trigger(this, 'Publish', {
      handler: publishing.lambda,
      invocationType: InvocationType.REQUEST_RESPONSE,
      timeout: Duration.minutes(minutes),
    })
    boundLogs(this, stage.logDays)
  }
}
