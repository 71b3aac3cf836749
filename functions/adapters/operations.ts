import { type About, type Errands, errand, type Telling } from '../ports/errand.ts'
import type { Log } from '../ports/log.ts'
import { metricsNamespace } from '../ports/metrics.ts'
import { type LogOptions, structuredLog } from './log.ts'

/** What a function was told of how it is operated. */
export type OperationsEnvironment = {
  /** Undefined at home: then nothing is counted, and the log tells requests and failures alone. */
  readonly STAGE?: string | undefined
  readonly LOG_LEVEL: LogOptions['level']
}

/** As much of what Lambda hands over as we read. */
type Call = { readonly awsRequestId?: string } | undefined

export type Operations = {
  readonly log: Log
  readonly errand: Errands
  /** What a call of the clock, the stream or the scheduler is told under. */
  readonly called: <A>(call: Call, about: About, work: () => Promise<A>) => Promise<A>
}

type Printing = ReturnType<typeof import('./metrics.ts')['embeddedMetrics']>

/** Loaded with the first thing that is counted; most errands count nothing. */
function counting(service: string, stage: string | undefined): Telling['counted'] {
  let printing: Promise<Printing> | undefined
  return async (counts) => {
    if (stage === undefined) return
    printing ??= import('./metrics.ts').then(({ embeddedMetrics }) =>
      embeddedMetrics({ namespace: metricsNamespace, service, stage }),
    )
    const print = await printing
    print(counts)
  }
}

/** Lambda says whether an instance was started for a request, or kept ready. */
const startsOnDemand = () => process.env.AWS_LAMBDA_INITIALIZATION_TYPE === 'on-demand'

/** Log, numbers and ids of one function, by its folder's name. */
export function operations(service: string, env: OperationsEnvironment): Operations {
  const { STAGE: stage, LOG_LEVEL: level } = env
  const log = structuredLog({ service, stage, level })
  const asksUnits = level === 'DEBUG'
  const telling: Telling = {
    tellsWrites: stage !== undefined || asksUnits,
    asksUnits,
    wrote: (writes) => log({ level: 'info', what: 'written', writes }),
    counted: counting(service, stage),
  }
  let coldStart = startsOnDemand()
  const begun: Errands = (about, work) => {
    const all = { ...about, ...(coldStart && { coldStart }) }
    coldStart = false
    return errand(telling, all, work)
  }
  const called: Operations['called'] = (call, about, work) =>
    begun({ functionRequestId: call?.awsRequestId, ...about }, work)
  return { log, errand: begun, called }
}
