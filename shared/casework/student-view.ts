import type { Instant } from '../booking/time.ts'
import type { CaseHead, DocumentKind, Override } from './case.ts'
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
  }[]
  readonly corrected: readonly {
    readonly fact: string
    readonly answer: unknown
    readonly reason: string
    readonly by: string
    readonly at: Instant
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

/**
 * The log as far as it is told now: that a verdict was proposed, at once; why, once a lead has said
 * yes or no, for until then nothing of it holds.
 */
export function viewsSeen(
  { overrides }: Pick<CaseHead, 'overrides'>,
  views: readonly LogEntry[],
): readonly ViewSeen[] {
  const waiting = new Set(
    overrides.filter(({ state }) => state.kind === 'waiting').map(({ at, by }) => `${at} ${by.id}`),
  )
  return views.map((one) => {
    const isOpen = one.kind === 'override-proposed' && waiting.has(`${one.at} ${one.by.id}`)
    return viewSeen(isOpen ? { ...one, reason: undefined } : one)
  })
}

/** One that was refused changes nothing, so nothing is told. */
function overrideSeen(override: Override): readonly OverrideSeen[] {
  const { programme, requirement, verdict, reason, at, state } = override
  const about = { programme, ...(requirement !== undefined && { requirement }) }
  if (state.kind === 'waiting') return [{ ...about, kind: 'under-review', since: at }]
  if (state.kind === 'refused') return []
  return [{ ...about, kind: 'decided', verdict, reason, at: state.at, by: state.by.name }]
}

const noteIn = ({ by, what, at }: CaseEvent) =>
  by.kind === 'staff' && what.kind === 'note' && what.for === 'student'
    ? [{ text: what.text, by: by.name, at }]
    : []

/** All that a student reads of their case. */
export const studentCase = (
  head: CaseHead,
  events: readonly CaseEvent[],
  views: readonly LogEntry[],
): StudentCase => ({
  office: head.office,
  ...(head.sharing && { sharedAt: head.sharing.givenAt }),
  ...(head.withdrawnAt !== undefined && { withdrawnAt: head.withdrawnAt }),
  ...(head.reviewAskedAt !== undefined && { reviewAskedAt: head.reviewAskedAt }),
  recommended: head.recommended.map(({ programme, by, at }) => ({ programme, by: by.name, at })),
  decided: head.overrides.flatMap(overrideSeen),
  confirmed: Object.entries(head.confirmed).map(([fact, { document, seen, by }]) => ({
    fact,
    document,
    seen,
    by: by.name,
  })),
  corrected: Object.entries(head.corrected).map(([fact, { answer, reason, by, at }]) => ({
    fact,
    answer,
    reason,
    by: by.name,
    at,
  })),
  notes: events.flatMap(noteIn),
  ...(head.followUp && { followUp: { on: head.followUp.on, what: head.followUp.what } }),
  views: viewsSeen(head, views),
})
