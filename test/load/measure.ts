/** The value below which such a share of them lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('quantile: got no values, expected at least one')
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** How long each pass takes, for as long as there is time; the first, not counted, warms up. */
export function passes(work: () => void, forMs: number): readonly number[] {
  work()
  const times: number[] = []
  for (const until = performance.now() + forMs; times.length === 0 || performance.now() < until; ) {
    const startedAt = performance.now()
    work()
    times.push(performance.now() - startedAt)
  }
  return times
}

/** The most memory this process ever held. */
export const peakMb = (): number => process.resourceUsage().maxRSS / 1_024
