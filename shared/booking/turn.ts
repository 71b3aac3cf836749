import type { Instant } from './time.ts'

/** Something of a student's that waits for the office. */
type InTurn = {
  /** They were asked for money or papers, or leave soon. */
  readonly urgent: boolean
  readonly since: Instant
}

/**
 * Whom the office sees to first: whoever is in danger, then whoever has waited longest. It orders
 * the office's work and nothing else: no seat and no place in line hangs on a tick anybody can set.
 */
export const inTurn = (a: InTurn, b: InTurn): number =>
  Number(b.urgent) - Number(a.urgent) || a.since - b.since
