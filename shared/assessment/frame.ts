import type { Verdict } from '../catalogue/programme.ts'
import { type Truth, truthOf } from '../rules/truth.ts'
import type { Missing } from './missing.ts'
import type { Trace } from './trace.ts'

export type ExplainedRequirement = {
  readonly id: string
  readonly verdict: Verdict
  readonly trace: Trace
  readonly missing: readonly Missing[]
}

/** A verdict in two bits (unmet 0, unknown 1, met 3): "all" is their and, "any" is their or. */
export const bitsOf = (verdict: Verdict): number => [0, 1, 3][truthOf(verdict) + 1] as number

const verdicts: readonly (Verdict | undefined)[] = ['unmet', 'unknown', undefined, 'met']

export const verdictIn = (bits: number): Verdict => verdicts[bits] as Verdict

export const truthIn = (bits: number): Truth => (((bits + 1) >> 1) - 1) as Truth

/** What conditions and requirements came to in one case so far, each by its number. */
export type Frame = {
  readonly traces: (Trace | undefined)[]
  /** The verdicts of the traces, so that none of them is opened only to read it. */
  readonly bits: number[]
  /** Requirements without anything missing. */
  readonly results: (ExplainedRequirement | undefined)[]
}

export const frameOf = (traces: number, results: number): Frame => ({
  traces: new Array(traces),
  bits: new Array(traces),
  results: new Array(results),
})
