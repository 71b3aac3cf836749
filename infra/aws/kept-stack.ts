import { CfnOutput } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Records } from './records.ts'
import type { Stage } from './stage.ts'
import { StageStack } from './stage-stack.ts'
import { timerGroups } from './timer-groups.ts'

/**
 * What is kept: the table, and the timers that functions set from what lies in it. Everything else can
 * be made again from the sources. Deployed stages know it as `data`.
 */
export class KeptStack extends StageStack {
  readonly records: Records

  constructor(scope: Construct, stage: Stage) {
    super(scope, 'data', stage, { description: 'Rantau: what is kept' })
    this.records = new Records(this, 'Records', stage)
    timerGroups(this, stage)
    new CfnOutput(this, 'TableName', { value: this.records.table.tableName })
  }
}
