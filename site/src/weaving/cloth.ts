/** A thread colour; the stylesheet decides what each looks like by day and by night. */
export type Thread = 'gold' | 'red' | 'cream' | 'sea' | 'deep' | 'foam'

/** A woven picture: one thread, or none, for each cell. */
export type Cloth = {
  readonly width: number
  readonly height: number
  readonly straight?: boolean
  readonly threadAt: (x: number, y: number) => Thread | undefined
}

type Run = {
  readonly thread: Thread
  readonly x: number
  readonly y: number
  readonly length: number
}

/**
 * The cloth as one path per colour. Rows are shifted by a fraction of a cell, the way dyed
 * threads slip in ikat, so that no edge is quite straight; a repeated tile stays straight.
 */
export function pathsOf(cloth: Cloth): ReadonlyMap<Thread, string> {
  const paths = new Map<Thread, string>()
  for (const { thread, x, y, length } of runsOf(cloth)) {
    const start = cloth.straight ? x : Number((x + slipOf(y)).toFixed(1))
    paths.set(thread, `${paths.get(thread) ?? ''}M${start} ${y}h${length}v1h-${length}z`)
  }
  return paths
}

const slipOf = (row: number): number => (((row * 7) % 5) - 2) * 0.1

function* runsOf({ width, height, threadAt }: Cloth): Generator<Run> {
  for (let y = 0; y < height; y += 1) {
    let x = 0
    while (x < width) {
      const thread = threadAt(x, y)
      const from = x
      while (x < width && threadAt(x, y) === thread) x += 1
      if (thread !== undefined) yield { thread, x: from, y, length: x - from }
    }
  }
}

/** How far a cell is from a centre, counted in steps: the stepped diamond of ikat. */
export const stepsFrom = (x: number, y: number, cx: number, cy: number): number =>
  Math.abs(x - cx) + Math.abs(y - cy)
