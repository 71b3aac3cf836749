import type { Instant } from '../booking/time.ts'
import { type CaseHead, isOpen, type Person } from './case.ts'
import type { Actor, CaseEvent, LogEntry } from './event.ts'

/** A case as it becomes, with what is remembered of how it came to that. */
export type Changed = {
  readonly head: CaseHead
  readonly event: CaseEvent
  readonly log?: LogEntry | undefined
}

const yearMs = 365 * 86_400_000

/** So long a case without a student's record behind it is kept: what was done stays answerable. */
const keptWithoutMs = yearMs / 2

/** A case lives as long as the longest of what it rests on, and a little where all of it is gone. */
export const expiryOf = ({ sharing, bookings }: CaseHead, now: Instant): Instant =>
  Math.max(
    now + keptWithoutMs,
    sharing?.expiresAt ?? 0,
    ...bookings.map(({ expiresAt }) => expiresAt),
  )

type Patch = Partial<Omit<CaseHead, 'id' | 'version' | 'since' | 'createdAt' | 'changedAt'>>

/** The next version of a head. Whoever comes again after all was done waits anew. */
export function withPatch(before: CaseHead, patch: Patch, now: Instant): CaseHead {
  const head = { ...before, ...patch, version: before.version + 1, changedAt: now }
  const reopened = !isOpen(before) && isOpen(head)
  return { ...head, since: reopened ? now : before.since, expiresAt: expiryOf(head, now) }
}

/** What a change is remembered by. */
export const eventOf = (
  head: CaseHead,
  by: Actor,
  what: CaseEvent['what'],
  now: Instant,
): CaseEvent => ({ case: head.id, version: head.version, office: head.office, at: now, by, what })

/** The line of the log for a change; its id is the version, so it is written once. */
export const entryOf = (
  head: CaseHead,
  by: Extract<Actor, { kind: 'staff' }>,
  { kind, reason }: Pick<LogEntry, 'kind' | 'reason'>,
  now: Instant,
): LogEntry => ({
  id: `v${head.version}`,
  case: head.id,
  at: now,
  by: { id: by.id, name: by.name, office: by.office },
  office: head.office,
  kind,
  ...(reason !== undefined && { reason }),
})

export const personOf = ({ id, name }: Person): Person => ({ id, name })
