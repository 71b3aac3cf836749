import * as logs from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { functionNames } from '../function-names.ts'
import { named, type Stage } from './stage.ts'

/** Numbers that are made of lines. A name is billed only for hours in which one is told. */
export const linesNamespace = ({ name }: Stage): string => `Rantau/Lines/${name}`

/** Which lines count as what; a function's level is Powertools' word and Lambda's own. */
export const lines = {
  FailuresTold: '{ $.level = "ERROR" }',
  TurnedAway: '{ $.status = "429" }',
} as const

/** Counts lines in logs that other parts of the stage write, known by their names. */
export function countLines(scope: Construct, stage: Stage): void {
  const count = (id: string, logGroupName: string, metricName: keyof typeof lines) =>
    new logs.CfnMetricFilter(scope, id, {
      logGroupName,
      filterPattern: lines[metricName],
      metricTransformations: [
        { metricName, metricNamespace: linesNamespace(stage), metricValue: '1', unit: 'Count' },
      ],
    })
  for (const folder of functionNames)
    count(`Failures-${folder}`, `/aws/lambda/${named(stage, folder)}`, 'FailuresTold')
  count('TurnedAway', `/aws/apigateway/${named(stage, 'api')}`, 'TurnedAway')
}
