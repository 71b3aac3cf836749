import { setTimeout as pause } from 'node:timers/promises'
import { removeExpired } from '../../functions/adapters/expired.ts'
import { type RecordsOptions, records } from '../../functions/adapters/records.ts'
import { errorLine } from '../../functions/http/front-door.ts'
import type { Lifetime } from './lifetime.ts'

const everyMs = 3_600_000

/** Looking at a later day deletes nothing that is still kept today, nor an earlier clock too much. */
export const earlier = (a: Date, b: Date): Date => (a < b ? a : b)

/** Deletes for good what is kept no longer, at the start and every hour. */
export function expire(life: Lifetime, options: RecordsOptions, clock: () => Date): void {
  const table = records(options)
  const work = async () => {
    while (!life.signal.aborted) {
      await removeExpired(table, earlier(clock(), new Date())).catch((error) => {
        if (!life.signal.aborted)
          console.error(JSON.stringify({ level: 'error', error: errorLine(error) }))
      })
      await pause(everyMs, undefined, { signal: life.signal }).catch(() => {})
    }
    table.db.destroy()
  }
  const done = work()
  life.onEnd(() => done)
}
