import type { ServedName } from '../function-names.ts'

export type Sizing = { readonly memoryMb: number; readonly timeoutSeconds: number }

/** API Gateway answers for a function that is silent for 30 seconds; ours gives up before. */
const answering = (memoryMb: number): Sizing => ({ memoryMb, timeoutSeconds: 28 })

/**
 * What each function is given, chosen from what `npm run cost -- --measure` found and `npm run cost` shows under
 * "Memory": the least that leaves a quarter over its peak, starts within a second and answers within about 400 ms
 * where somebody waits. Lambda gives a processor in proportion, a whole one at 1,769 MB: work costs the same at any
 * size and only waiting for the table grows dearer, so who mostly works is given much, who mostly waits little.
 */
export const sizing: Readonly<Record<ServedName, Sizing>> = {
  /** Works: a whole processor starts in 0.6 of the time and costs 8 % more than 1,024 MB. */
  assessments: answering(1_769),
  bookings: answering(1_024),
  campuses: answering(512),
  /** A peak of 372 MB with the rules in memory. */
  casework: answering(1_024),
  counts: { memoryMb: 256, timeoutSeconds: 300 },
  /** 256 would do for reading; comparing two editions is not in the measured journey. */
  editions: answering(512),
  /** 256 would do for pages; dividing a hall is the solver's, which is not in the measured journey. */
  gatherings: answering(1_024),
  /** Must end before the lease of a letter, two minutes. 256 would do, and lag on a busy day. */
  notices: { memoryMb: 512, timeoutSeconds: 60 },
  programmes: answering(512),
  /** A peak of 848 MB over 1,664 kept; stops by itself after ten minutes and hands on. */
  rechecks: { memoryMb: 1_280, timeoutSeconds: 900 },
  signin: answering(512),
  /** Sends for 50 seconds at most; what is under way then has 15 more. */
  webhooks: { memoryMb: 256, timeoutSeconds: 70 },
}
