import type { ServedName } from '../function-names.ts'
import type { Measured } from './measured.ts'
import { durationMs, shareOf } from './use.ts'

/** What is chosen from: below 256 MB a start takes seconds, above 1,769 one thread is no faster. */
export const offered = [256, 512, 1_024, 1_769] as const

export type Offer = {
  readonly memoryMb: number
  /** Whether its peak leaves a quarter free. */
  readonly fits: boolean
  readonly startMs: number
  /** The longest of its steps that somebody waits for; 0 where nobody does. */
  readonly longestMs: number
  /** What one call of each of its steps costs, in thousandths of a GB-second. */
  readonly mGbSeconds: number
}

/** Nobody waits for these. */
const uncalled: readonly ServedName[] = ['counts', 'notices', 'rechecks', 'webhooks']

/** What each size would mean for a function, from its measured work and waits. */
export function offersFor(name: ServedName, measured: Measured): readonly Offer[] {
  const steps = measured.steps.filter((step) => step.function === name)
  const peakMb = measured.peakMb[name] ?? 0
  return offered.map((memoryMb) => {
    const times = steps.map((step) => durationMs(step, memoryMb))
    const sum = times.reduce((all, ms) => all + ms, 0)
    return {
      memoryMb,
      fits: memoryMb >= peakMb * 1.25,
      startMs: (measured.starts[name]?.initCpuMs ?? 0) / shareOf(memoryMb),
      longestMs: uncalled.includes(name) ? 0 : Math.max(0, ...times),
      mGbSeconds: (sum * memoryMb) / 1_024,
    }
  })
}

const startMsMost = 1_000
const longestMsMost = 400

/**
 * The least that fits, starts within a second and answers within 400 ms: more is faster, and dearer by
 * what it waits. Where none does, the largest.
 */
export function choiceOf(name: ServedName, measured: Measured): number {
  const good = offersFor(name, measured).find(
    ({ fits, startMs, longestMs }) =>
      fits && (uncalled.includes(name) || (startMs <= startMsMost && longestMs <= longestMsMost)),
  )
  return good?.memoryMb ?? offered[offered.length - 1] ?? 1_769
}
