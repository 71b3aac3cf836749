// A frame grows with what lies in it, by whole pixels. Two things would go on for ever: a page whose
// height answers to the frame's own height, which is stopped, and scrolls; and a page that needs the
// scroll bar of the page around it at one height and not at the other, which keeps the greater one.

/** What was told of one width so far. */
export type Settling = {
  readonly widthPx: number
  readonly heightPx: number
  readonly changes: number
  readonly sinceMs: number
  /** The width before this one, and how often the two took turns without a reader's doing. */
  readonly otherWidthPx: number
  readonly turns: number
}

export type Measure = {
  readonly widthPx: number
  readonly heightPx: number
  readonly atMs: number
}

/** More changes than this, at one width and within a second, are no reader's doing. */
export const changesMax = 12
const withinMs = 1_000

/** No scroll bar is wider; whoever turns a phone changes the width by more. */
const scrollBarPxMax = 32
export const turnsMax = 4

export const unsettled: Settling = {
  widthPx: -1,
  heightPx: -1,
  changes: 0,
  sinceMs: 0,
  otherWidthPx: -1,
  turns: 0,
}

/** The scroll bar came or went once more. */
function turned(before: Settling, { widthPx, heightPx, atMs }: Measure): Settling {
  const turns = before.turns + 1
  const kept = turns > turnsMax ? Math.max(heightPx, before.heightPx) : heightPx
  const otherWidthPx = before.widthPx
  return { widthPx, otherWidthPx, heightPx: kept, changes: 1, sinceMs: atMs, turns }
}

/** What to remember after a measure; a height that differs from before is to be told. */
export function settledBy(before: Settling, measured: Measure): Settling {
  const { widthPx, atMs } = measured
  const heightPx = Math.ceil(measured.heightPx)
  const isTurn =
    widthPx !== before.widthPx &&
    widthPx === before.otherWidthPx &&
    Math.abs(widthPx - before.widthPx) <= scrollBarPxMax
  if (isTurn) return turned(before, { ...measured, heightPx })
  const isOther = widthPx !== before.widthPx
  if (isOther || atMs - before.sinceMs > withinMs) {
    const changes = heightPx === before.heightPx ? 0 : 1
    const otherWidthPx = isOther ? before.widthPx : before.otherWidthPx
    return { widthPx, heightPx, changes, sinceMs: atMs, otherWidthPx, turns: 0 }
  }
  if (heightPx === before.heightPx || before.changes >= changesMax) return before
  return { ...before, heightPx, changes: before.changes + 1 }
}
