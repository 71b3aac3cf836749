import { CfnOutput } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Records } from './records.ts'
import type { Stage } from './stage.ts'
import { StageStack } from './stage-stack.ts'

/** What is kept. Everything else can be made again from the sources. */
export class KeptStack extends StageStack {
  readonly records: Records

  constructor(scope: Construct, stage: Stage) {
    super(scope, 'data', stage, { description: 'Rantau: what is kept' })
    this.records = new Records(this, 'Records', stage)
    new CfnOutput(this, 'TableName', { value: this.records.table.tableName })
  }
}
