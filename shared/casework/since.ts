import type { Report } from '../assessment/assess.ts'
import { type Instant, minuteMs } from '../booking/time.ts'
import type { Facts } from '../facts/answer.ts'
import type { CaseOutlook } from './case.ts'
import { markOfAnswer } from './established.ts'
import type { CaseEvent } from './event.ts'

// What changed since somebody last looked at a case. What they saw then is remembered by marks, not
// by contents: enough to say that an answer is another one, not what it was.

/** What one of the staff saw when they last looked. */
export type Seen = {
  readonly at: Instant
  /** The last line of theirs in the log by then; absent: when they looked. */
  readonly since?: Instant | undefined
  readonly version: number
  readonly facts: Readonly<Record<string, string>>
  /** Outlooks by programme, of those that were not closed. */
  readonly outlooks: Readonly<Record<string, CaseOutlook>>
}

export type SinceSeen = {
  readonly at: Instant
  readonly events: readonly CaseEvent[]
  readonly facts: readonly string[]
  readonly outlooks: readonly {
    readonly programme: string
    readonly was: CaseOutlook
    readonly is: CaseOutlook
  }[]
}

/** What there is to see of a case now. */
export function seenNow(
  version: number,
  facts: Facts,
  report: Report | undefined,
  now: Instant,
): Seen {
  const outlooks = (report?.programmes ?? [])
    .filter(({ outlook }) => outlook.kind !== 'closed')
    .map(({ id, outlook }) => [id, outlook.kind] as const)
  return {
    at: now,
    version,
    facts: Object.fromEntries(
      Object.entries(facts).map(([id, answer]) => [id, markOfAnswer(answer)]),
    ),
    outlooks: Object.fromEntries(outlooks),
  }
}

export const visitMinutes = 30

/**
 * Since when somebody goes on with what they have open: they opened it or did something a short
 * while ago, and what changed since they did themselves. Looking again makes it no longer.
 * Undefined: it is a visit of its own.
 */
export function visitSince(
  was: Seen | undefined,
  events: readonly CaseEvent[],
  member: string,
  now: Instant,
): Instant | undefined {
  if (was === undefined) return undefined
  const later = events.filter(({ version }) => version > was.version)
  if (!later.every(({ by }) => by.kind === 'staff' && by.id === member)) return undefined
  const since = Math.max(was.since ?? was.at, ...later.map(({ at }) => at))
  return now - since < visitMinutes * minuteMs ? since : undefined
}

const changedKeys = (
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((one) => was[one] !== is[one])

/** What is another now than when they last looked; undefined if they never did. */
export function sinceSeen(
  was: Seen | undefined,
  is: Seen,
  events: readonly CaseEvent[],
): SinceSeen | undefined {
  if (was === undefined) return undefined
  return {
    at: was.at,
    events: events.filter(({ version }) => version > was.version),
    facts: changedKeys(was.facts, is.facts),
    outlooks: changedKeys(was.outlooks, is.outlooks).map((programme) => ({
      programme,
      was: was.outlooks[programme] ?? 'closed',
      is: is.outlooks[programme] ?? 'closed',
    })),
  }
}
