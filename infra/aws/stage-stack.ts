import { Stack, type StackProps, Tags } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { named, type Stage } from './stage.ts'

/** Parts that hold what nobody could make again. */
const irreplaceable: readonly string[] = ['data', 'identity']

/** A part of a stage: named for it, in its region, tagged, and safe from being deleted where it keeps. */
export class StageStack extends Stack {
  constructor(scope: Construct, part: string, stage: Stage, props: StackProps = {}) {
    super(scope, named(stage, part), {
      stackName: named(stage, part),
      env: { region: stage.region },
      // What can be made again must also be deletable, or a first deployment that failed blocks the next.
      terminationProtection: stage.keeps && irreplaceable.includes(part),
      ...props,
    })
    Tags.of(this).add('application', 'rantau')
    Tags.of(this).add('stage', stage.name)
    Tags.of(this).add('part', part)
  }
}
