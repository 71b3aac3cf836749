import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'

/** Whose numbers these are: the only dimensions there are, since each combination is billed. */
export type Told = {
  readonly namespace: string
  readonly service: string
  readonly stage: string
}

/** Prints what was counted as CloudWatch's embedded metric format, one line for all of it. */
export function embeddedMetrics({ namespace, service, stage }: Told) {
  const told = new Metrics({
    namespace,
    serviceName: service,
    defaultDimensions: { stage },
  })
  return (counts: ReadonlyMap<string, number>): void => {
    for (const [name, value] of counts) told.addMetric(name, MetricUnit.Count, value)
    told.publishStoredMetrics()
  }
}
