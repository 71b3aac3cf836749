/** What of an edition that became active decides whether it may be undone. */
export type Activated = {
  readonly digest: string
  readonly publishedAt: string
  readonly kind: 'catalogue' | 'amendment' | 'rolled-back' | 'undone'
}

/** So long one editor alone may undo what was published last; afterwards a second one approves. */
export const undoingMs = 24 * 3_600_000

/**
 * What one editor alone may make active again: the edition right before the last publication, for a
 * day. Nothing that was itself brought back is undone alone, so nobody goes back step by step.
 * @param history newest first
 */
export function undoneBy<T extends Activated>(
  history: readonly T[],
  now: number,
): { readonly to: T; readonly until: number } | undefined {
  const [last, before] = history
  if (last === undefined || before === undefined || before.digest === last.digest) return undefined
  const until = Date.parse(last.publishedAt) + undoingMs
  const isPublished = last.kind === 'amendment' || last.kind === 'catalogue'
  return isPublished && now < until ? { to: before, until } : undefined
}
