import * as z from 'zod'
import { clockFrom } from '../adapters/clock.ts'
import { stores } from '../adapters/stores.ts'
import { environment } from '../http/environment.ts'
import { closeWindows } from './app.ts'
import { standings } from './standings.ts'

const { TABLE_NAME, DYNAMODB_ENDPOINT, NOW } = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
  }),
)

const { campuses, counts, editions } = stores({ table: TABLE_NAME, endpoint: DYNAMODB_ENDPOINT })

const ports = {
  clock: clockFrom(NOW),
  campuses,
  counts,
  standing: standings(editions),
  write: (line: string) => void process.stdout.write(`${line}\n`),
}

/** Called by the clock every hour. */
export const handler = async () => {
  const { failed, ...closed } = await closeWindows(ports)
  // Said at the end: whoever watches the function sees it fail, and the others are counted.
  if (failed.length > 0) throw new Error(`not counted, to be tried again: ${failed.join(', ')}`)
  return closed
}
