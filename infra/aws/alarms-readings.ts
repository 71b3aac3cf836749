import { type MetricName, metrics, metricsNamespace } from '../../functions/http/metrics.ts'
import type { FunctionName } from '../function-names.ts'
import type { Formula, Reading } from './alarms.ts'
import { named, type Stage } from './stage.ts'

/** What Lambda counts of one function. */
export const ofFunction = (
  stage: Stage,
  folder: FunctionName,
  metric: string,
  stat: Reading['stat'] = 'Sum',
): Reading => ({
  ...{ namespace: 'AWS/Lambda', metric, stat },
  dimensions: { FunctionName: named(stage, folder) },
})

/** What a function of ours counts. */
export const counted = (
  stage: Stage,
  metric: MetricName,
  service: FunctionName,
  stat: Reading['stat'] = 'Sum',
): Reading => ({
  ...{ namespace: metricsNamespace, metric, stat },
  dimensions: { service, stage: stage.name },
})

/** The same, of all functions that count it. */
export const countedOf = (stage: Stage, metric: MetricName): readonly Reading[] =>
  metrics[metric].services.map((service) => counted(stage, metric, service as FunctionName))

/** Ids of readings in a formula: a, b, c ... */
export const lettered = (readings: readonly Reading[]): Readonly<Record<string, Reading>> =>
  Object.fromEntries(readings.map((one, at) => [String.fromCharCode(97 + at), one]))

/** All of them together; what is not told counts as none. */
export function sumOf(readings: readonly Reading[]): Formula {
  const of = lettered(readings)
  const each = Object.keys(of).map((id) => `FILL(${id}, 0)`)
  return { formula: `SUM([${each.join(', ')}])`, of }
}

/** Something that beats every minute while the stage lives: the call of the webhooks. */
export const beat = (stage: Stage): Reading => ofFunction(stage, 'webhooks', 'Invocations')

/**
 * Numbers by their ids in a formula that reads `beat` too, none being 0. Where the sign is that nothing
 * is counted there must be a number in each period all the same; `FILL` fills gaps of a series, but
 * not one that was never begun, which the beat times nothing begins.
 */
export const none = (...ids: readonly string[]): string =>
  `SUM([beat * 0, ${ids.map((id) => `FILL(${id}, 0)`).join(', ')}])`

/** How many there were in each period, none included; in the hours of UTC alone that `during` says. */
export function noneLess(stage: Stage, readings: readonly Reading[], during?: string): Formula {
  const of = lettered(readings)
  const sum = none(...Object.keys(of))
  const formula = during === undefined ? sum : `IF(${during}, ${sum}, 1)`
  return { formula, of: { ...of, beat: beat(stage) } }
}
