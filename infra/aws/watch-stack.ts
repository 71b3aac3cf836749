import type { Construct } from 'constructs'
import { alarmsOf } from './alarms.ts'
import { dashboardOf } from './dashboard.ts'
import type { Stage } from './stage.ts'
import { StageStack } from './stage-stack.ts'
import { countLines } from './watch-lines.ts'
import { alarmOf, topicOf, wake } from './watch-wake.ts'

export type WatchProps = {
  readonly stage: Stage
  /** Of the gateway; all else is known by its name, so that nothing is held fast by being watched. */
  readonly apiId: string
}

/** Who is woken, by what, and what they see first. */
export class WatchStack extends StageStack {
  constructor(scope: Construct, { stage, apiId }: WatchProps) {
    super(scope, 'watch', stage, { description: 'Rantau: who is woken, and what they see' })
    const topic = topicOf(this, stage, { sealed: stage.keeps })
    countLines(this, stage)
    const alarms = alarmsOf({ stage, apiId }).map((one) => alarmOf(this, stage, one))
    for (const alarm of alarms) wake(alarm, topic)
    dashboardOf(this, { stage, apiId, alarms })
  }
}
