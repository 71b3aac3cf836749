import { Logger } from '@aws-lambda-powertools/logger'
import { aboutNow } from '../ports/errand.ts'
import type { Log } from '../ports/log.ts'

/** The names that Powertools' own dashboards and queries know. */
const ids = () => {
  const { functionRequestId, coldStart, event, kind, ...about } = aboutNow()
  return {
    ...about,
    ...(event !== undefined && { event }),
    ...(kind !== undefined && { kind }),
    ...(functionRequestId !== undefined && { function_request_id: functionRequestId }),
    ...(coldStart === true && { cold_start: true }),
  }
}

export type LogOptions = {
  /** The function’s folder. */
  readonly service: string
  readonly stage?: string | undefined
  readonly level: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR'
}

/**
 * One line of JSON for each thing told, with all ids of the errand under way. Of Lambda's context only
 * the request id is told: name, memory and address of a function stand in its log group already.
 */
export function structuredLog({ service, stage, level }: LogOptions): Log {
  let logger: Logger | undefined
  // With the first line: opening the standard output is no part of a start that writes nothing.
  const opened = () => {
    logger ??= new Logger({
      serviceName: service,
      logLevel: level,
      ...(stage !== undefined && { persistentKeys: { stage } }),
    })
    return logger
  }
  return ({ level: how, what, ...fields }) => opened()[how](what, { ...ids(), ...fields })
}
