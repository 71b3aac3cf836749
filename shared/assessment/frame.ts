import type { Verdict } from '../catalogue/programme.ts'
import type { Truth } from '../rules/truth.ts'
import type { Missing } from './missing.ts'
import type { Trace } from './trace.ts'

export type ExplainedRequirement = {
  readonly id: string
  readonly verdict: Verdict
  readonly trace: Trace
  readonly missing: readonly Missing[]
}

/** What conditions and requirements came to in one case so far, each by its number. */
export type Frame = {
  readonly traces: (Trace | undefined)[]
  /** The verdicts of the traces, so that none of them is opened only to read it. */
  readonly truths: (Truth | undefined)[]
  /** Requirements without anything missing. */
  readonly results: (ExplainedRequirement | undefined)[]
}

export const frameOf = (traces: number, results: number): Frame => ({
  traces: new Array(traces),
  truths: new Array(traces),
  results: new Array(results),
})
