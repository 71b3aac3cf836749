import { setTimeout as pause } from 'node:timers/promises'
import { errorLine } from '../../functions/http/front-door.ts'
import type { Lifetime } from './lifetime.ts'

const everyMs = 3_600_000

/** Calls the counting of campuses' weeks as the clock does in the cloud: at the start and every hour. */
export function countHourly(life: Lifetime, handler: () => Promise<unknown>): void {
  const work = async () => {
    while (!life.signal.aborted) {
      await handler().catch((error) => {
        if (!life.signal.aborted)
          console.error(JSON.stringify({ level: 'error', error: errorLine(error) }))
      })
      await pause(everyMs, undefined, { signal: life.signal }).catch(() => {})
    }
  }
  const done = work()
  life.onEnd(() => done)
}
