import { BootstraplessSynthesizer, type IStackSynthesizer } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { abroadAlarms } from './alarms-abroad.ts'
import { setBudget } from './budget.ts'
import type { Stage } from './stage.ts'
import { StageStack } from './stage-stack.ts'
import { alarmOf, topicOf, wake } from './watch-wake.ts'

/**
 * What AWS keeps in us-east-1 alone, wherever a stage is: money, and what CloudFront counts. Nothing
 * here knows a student. It needs no bucket of CDK's there, so that region is not made ready for it.
 */
export class WatchAbroadStack extends StageStack {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'watch-abroad', stage, {
      description: 'Rantau: what it costs, and CloudFront’s own failures',
      env: { region: 'us-east-1' },
      // The library's own types differ where a property is left out or said to be undefined.
      synthesizer: new BootstraplessSynthesizer() as IStackSynthesizer,
    })
    setBudget(this, stage)
    const alarms = abroadAlarms(stage)
    if (alarms.length === 0) return
    // A share of answers that failed is all that these letters tell: no seal is worth a key.
    const topic = topicOf(this, stage, { sealed: false })
    for (const alarm of alarms) wake(alarmOf(this, stage, alarm), topic)
  }
}
