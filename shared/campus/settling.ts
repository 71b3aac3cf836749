// A frame grows with what lies in it, by whole pixels. A page whose height answers to the frame's
// own height would grow for ever: it is stopped, and scrolls.

/** What was told of one width so far. */
export type Settling = {
  readonly widthPx: number
  readonly heightPx: number
  readonly changes: number
  readonly sinceMs: number
}

/** More changes than this, at one width and within a second, are no reader's doing. */
export const changesMax = 12
const withinMs = 1_000

export const unsettled: Settling = { widthPx: -1, heightPx: -1, changes: 0, sinceMs: 0 }

/** What to remember after a measure; a height that differs from before is to be told. */
export function settledBy(
  before: Settling,
  measured: { readonly widthPx: number; readonly heightPx: number; readonly atMs: number },
): Settling {
  const { widthPx, atMs } = measured
  const heightPx = Math.ceil(measured.heightPx)
  const anew = widthPx !== before.widthPx || atMs - before.sinceMs > withinMs
  if (anew) {
    const changes = heightPx === before.heightPx ? 0 : 1
    return { widthPx, heightPx, changes, sinceMs: atMs }
  }
  if (heightPx === before.heightPx || before.changes >= changesMax) return before
  return { ...before, heightPx, changes: before.changes + 1 }
}
