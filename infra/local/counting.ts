import { setTimeout as pause } from 'node:timers/promises'
import { errorLine } from '../../functions/http/front-door.ts'
import type { Lifetime } from './lifetime.ts'

const hourMs = 3_600_000
const secondMs = 1_000

type Handler = () => Promise<unknown>

/** Calls at the start, and again so long after each call has ended. */
async function calledEvery(life: Lifetime, ms: number, handler: Handler): Promise<void> {
  while (!life.signal.aborted) {
    await handler().catch((error) => {
      if (!life.signal.aborted)
        console.error(JSON.stringify({ level: 'error', error: errorLine(error) }))
    })
    await pause(ms, undefined, { signal: life.signal }).catch(() => {})
  }
}

/** Calls the counting of campuses' weeks as the clock does in the cloud: at the start and every hour. */
export function countHourly(life: Lifetime, handler: Handler): void {
  const done = calledEvery(life, hourMs, handler)
  life.onEnd(() => done)
}

/**
 * Calls what sends webhooks, oftener than the cloud's minute, for nobody at home waits. An ending
 * waits for no receiver: what is on its way then is tried again by the next start.
 */
export function deliverOften(life: Lifetime, handler: Handler): void {
  void calledEvery(life, secondMs, handler)
}
