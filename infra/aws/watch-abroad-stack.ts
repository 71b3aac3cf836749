import type { Construct } from 'constructs'
import { abroadAlarms } from './alarms-abroad.ts'
import { setBudget } from './budget.ts'
import type { Stage } from './stage.ts'
import { StageStack } from './stage-stack.ts'
import { alarmOf, topicOf, wake } from './watch-wake.ts'

/** Where AWS counts money and what CloudFront does. */
export const abroad = 'us-east-1'

/**
 * What AWS keeps in us-east-1 alone, wherever a stage is: money, and what CloudFront counts. Nothing
 * here knows a student.
 */
export class WatchAbroadStack extends StageStack {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'watch-abroad', stage, {
      description: 'Rantau: what it costs, and CloudFront’s own failures',
      env: { region: abroad },
    })
    setBudget(this, stage)
    const alarms = abroadAlarms(stage)
    if (alarms.length === 0) return
    // A share of answers that failed is all that these letters tell: no seal is worth a key.
    const topic = topicOf(this, stage, { sealed: false })
    for (const alarm of alarms) wake(alarmOf(this, stage, alarm), topic)
  }
}
