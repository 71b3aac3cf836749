import * as z from 'zod'
import { clockFrom } from '../adapters/clock.ts'
import { operations } from '../adapters/operations.ts'
import { stores } from '../adapters/stores.ts'
import { asking, environment } from '../http/environment.ts'
import { closeWindows } from './app.ts'
import { standings } from './standings.ts'

const env = environment(z.object(asking))

const { log, called } = operations('counts', env)

const { campuses, counts, editions } = stores({
  table: env.TABLE_NAME,
  endpoint: env.DYNAMODB_ENDPOINT,
})

const ports = {
  clock: clockFrom(env.NOW),
  campuses,
  counts,
  standing: standings(editions),
  log,
}

async function close() {
  const { failed, ...closed } = await closeWindows(ports)
  // Said at the end: whoever watches the function sees it fail, and the others are counted.
  if (failed.length > 0) throw new Error(`not counted, to be tried again: ${failed.join(', ')}`)
  return closed
}

/** Called by the clock every hour. */
export const handler = (_: unknown, call?: { readonly awsRequestId: string }) =>
  called(call, { kind: 'hour' }, close)
