import { RemovalPolicy } from 'aws-cdk-lib'
import * as scheduler from 'aws-cdk-lib/aws-scheduler'
import type { Construct } from 'constructs'
import { named, type Stage } from './stage.ts'

/** The prefixes of the variables by which functions know their timers. */
export const timersOf = ['SCHEDULE', 'RECHECK'] as const
export type TimersOf = (typeof timersOf)[number]

export const timerGroupName = (stage: Stage, prefix: TimersOf): string =>
  named(stage, prefix.toLowerCase())

/**
 * Where functions set their timers. A group that goes takes its timers along, and nobody sets a reminder
 * anew: so it stands with what is kept.
 */
export function timerGroups(scope: Construct, stage: Stage): void {
  for (const prefix of timersOf)
    new scheduler.CfnScheduleGroup(scope, `Group-${prefix}`, {
      name: timerGroupName(stage, prefix),
    }).applyRemovalPolicy(stage.keeps ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY)
}
