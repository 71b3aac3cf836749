import type { Instant } from '../booking/time.ts'
import type { Facts } from '../facts/answer.ts'
import type { CaseHead, Confirmation, Correction, DocumentKind, Override } from './case.ts'
import { establishedFor } from './established.ts'
import type { CaseEvent, LogEntry, LogKind } from './event.ts'

// What a student reads of their own case: who looked and when, what was recommended, what a human
// decided or still looks at, and the notes meant for them. Never the office's own notes.

/** A verdict of a human as its student sees it. */
export type OverrideSeen = {
  readonly programme: string
  readonly requirement?: string | undefined
} & (
  | { readonly kind: 'under-review'; readonly since: Instant }
  | {
      readonly kind: 'decided'
      readonly verdict: Override['verdict']
      readonly reason: string
      readonly at: Instant
      readonly by: string
      readonly earlier?: true
    }
)

/** A line of the log as its student reads it: by name and office, never by what staff sign in as. */
export type ViewSeen = {
  readonly id: string
  readonly at: Instant
  readonly kind: LogKind
  readonly by: string
  readonly office: string
  readonly reason?: string | undefined
}

export type StudentCase = {
  readonly office: string
  readonly sharedAt?: Instant | undefined
  readonly withdrawnAt?: Instant | undefined
  readonly reviewAskedAt?: Instant | undefined
  readonly recommended: readonly {
    readonly programme: string
    readonly by: string
    readonly at: Instant
  }[]
  readonly decided: readonly OverrideSeen[]
  readonly confirmed: readonly {
    readonly fact: string
    readonly document: DocumentKind
    readonly seen: string
    readonly by: string
    /** For an answer that the student changed since: it holds no more. */
    readonly earlier?: true
  }[]
  readonly corrected: readonly {
    readonly fact: string
    readonly answer: unknown
    readonly reason: string
    readonly by: string
    readonly at: Instant
    readonly earlier?: true
  }[]
  readonly notes: readonly { readonly text: string; readonly by: string; readonly at: Instant }[]
  readonly followUp?: { readonly on: string; readonly what: string } | undefined
  /** Newest first. */
  readonly views: readonly ViewSeen[]
}

const viewSeen = ({ id, at, kind, by, reason }: LogEntry): ViewSeen => ({
  id,
  at,
  kind,
  by: by.name,
  office: by.office,
  ...(reason !== undefined && { reason }),
})

/** The lines of the log by which verdicts were proposed that a lead has said yes or no to. */
const settledLines = (events: readonly CaseEvent[]): ReadonlySet<string> =>
  new Set(
    // Proposal and line are both named by the version they made.
    events.flatMap(({ what }) =>
      what.kind === 'approve' || what.kind === 'refuse' ? [what.override.replace(/^o/, 'v')] : [],
    ),
  )

/**
 * The log as far as it is told now: that a verdict was proposed, at once; why, once a lead has said
 * yes or no to this very one. Of one that another replaced, or that was taken back before, nothing
 * ever held.
 */
export function viewsSeen(
  events: readonly CaseEvent[],
  views: readonly LogEntry[],
): readonly ViewSeen[] {
  const settled = settledLines(events)
  return views.map((one) => {
    const isOpen = one.kind === 'override-proposed' && !settled.has(one.id)
    return viewSeen(isOpen ? { ...one, reason: undefined } : one)
  })
}

/** One that was refused changes nothing, so nothing is told. */
function overrideSeen(override: Override, isEarlier: boolean): readonly OverrideSeen[] {
  const { programme, requirement, verdict, reason, at, state } = override
  const about = { programme, ...(requirement !== undefined && { requirement }) }
  if (state.kind === 'waiting') return [{ ...about, kind: 'under-review', since: at }]
  if (state.kind === 'refused') return []
  const { at: since, by } = state
  const mark = isEarlier ? ({ earlier: true } as const) : {}
  return [{ ...about, kind: 'decided', verdict, reason, at: since, by: by.name, ...mark }]
}

const confirmedSeen = (all: CaseHead['confirmed'], mark: { readonly earlier?: true }) =>
  Object.entries(all).map(([fact, { document, seen, by }]: [string, Confirmation]) => ({
    fact,
    document,
    seen,
    by: by.name,
    ...mark,
  }))

const correctedSeen = (all: CaseHead['corrected'], mark: { readonly earlier?: true }) =>
  Object.entries(all).map(([fact, { answer, reason, by, at }]: [string, Correction]) => ({
    fact,
    answer,
    reason,
    by: by.name,
    at,
    ...mark,
  }))

const old = { earlier: true } as const

const noteIn = ({ by, what, at }: CaseEvent) =>
  by.kind === 'staff' && what.kind === 'note' && what.for === 'student'
    ? [{ text: what.text, by: by.name, at }]
    : []

/** A case with its history and its log, and the answers of its student as they are now. */
export type CaseRead = {
  readonly head: CaseHead
  readonly facts: Facts
  readonly events: readonly CaseEvent[]
  readonly views: readonly LogEntry[]
}

/** All that a student reads of their case. */
export function studentCase({ head, facts, events, views }: CaseRead): StudentCase {
  const { holds, earlier } = establishedFor(head, facts)
  return {
    office: head.office,
    ...(head.sharing && { sharedAt: head.sharing.givenAt }),
    ...(head.withdrawnAt !== undefined && { withdrawnAt: head.withdrawnAt }),
    ...(head.reviewAskedAt !== undefined && { reviewAskedAt: head.reviewAskedAt }),
    recommended: head.recommended.map(({ programme, by, at }) => ({ programme, by: by.name, at })),
    decided: head.overrides.flatMap((one) => overrideSeen(one, earlier.overrides.includes(one.id))),
    confirmed: [...confirmedSeen(holds.confirmed, {}), ...confirmedSeen(earlier.confirmed, old)],
    corrected: [...correctedSeen(holds.corrected, {}), ...correctedSeen(earlier.corrected, old)],
    notes: events.flatMap(noteIn),
    ...(head.followUp && { followUp: { on: head.followUp.on, what: head.followUp.what } }),
    views: viewsSeen(events, views),
  }
}
