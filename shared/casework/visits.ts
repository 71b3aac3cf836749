import { type Instant, minuteMs } from '../booking/time.ts'
import type { LogEntry, LogKind } from './event.ts'
import { visitMinutes } from './since.ts'

// Lines of a log as somebody reads them: what one person did with one case in one go is one visit.

export type Visit = Pick<LogEntry, 'case' | 'by' | 'office'> & {
  readonly from: Instant
  readonly to: Instant
  /** What was done, in its order, each with how often and for which reasons. */
  readonly deeds: readonly {
    readonly kind: LogKind
    readonly times: number
    readonly reasons: readonly string[]
  }[]
}

const gapMs = visitMinutes * minuteMs

/** Cut wherever nothing happened for longer than a visit lasts; oldest first. */
function cut(entries: readonly LogEntry[]): readonly (readonly LogEntry[])[] {
  const visits: LogEntry[][] = []
  for (const one of entries.toSorted((a, b) => a.at - b.at)) {
    const last = visits.at(-1)
    if (last !== undefined && one.at - (last.at(-1)?.at ?? 0) <= gapMs) last.push(one)
    else visits.push([one])
  }
  return visits
}

const deedsOf = (entries: readonly LogEntry[]): Visit['deeds'] =>
  [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, same]) => ({
    kind,
    times: same.length,
    reasons: [...new Set(same.flatMap(({ reason }) => reason ?? []))],
  }))

function visitOf(entries: readonly LogEntry[]): readonly Visit[] {
  const [first] = entries
  const last = entries.at(-1)
  if (first === undefined || last === undefined) return []
  const { case: id, by, office } = first
  return [{ case: id, by, office, from: first.at, to: last.at, deeds: deedsOf(entries) }]
}

/** Every line in exactly one visit, the visit that ended last first. */
export const visitsOf = (entries: readonly LogEntry[]): readonly Visit[] =>
  [...Map.groupBy(entries, ({ by, case: id }) => JSON.stringify([by.id, by.office, id])).values()]
    .flatMap(cut)
    .flatMap(visitOf)
    .toSorted((a, b) => b.to - a.to)
