import type { ServedName } from '../function-names.ts'
import found from './measured.json' with { type: 'json' }

/** What one call of a function in one step of a journey takes, as it was measured. */
export type Step = {
  readonly function: string
  readonly step: string
  /** How often it is called when the step before it happens once. */
  readonly callsPerRound: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly cpuMs: number
  readonly tableCalls: number
  readonly readUnits: number
  readonly writeUnits: number
  /** Timers that are set or taken back, which EventBridge keeps. */
  readonly timers: number
  /** Changes of the table that one call was told of by the stream. */
  readonly changes: number
  readonly answerBytes: number
  readonly logBytes: number
}

export type Measured = {
  readonly at: string
  readonly steps: readonly Step[]
  readonly starts: Readonly<
    Record<
      string,
      { readonly initMs: number; readonly initCpuMs: number; readonly timesEmpty: number }
    >
  >
  readonly peakMb: Readonly<Partial<Record<ServedName, number>>>
  /** What one student who keeps, shows and books leaves in the table. */
  readonly storedBytes: number
  /** How many were kept when the walk over all of them was measured. */
  readonly kept: number
  readonly site: {
    readonly files: number
    readonly storedBytes: number
    readonly pageHtmlBytes: number
    readonly firstVisitBytes: number
  }
}

export const measured: Measured = found
