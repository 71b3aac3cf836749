import type { Instant } from '../booking/time.ts'
import { isOneOf, type StaffMember } from '../staff/staff.ts'
import type { CaseHead, Person } from './case.ts'
import { personOf } from './changing.ts'
import { type Asked, type CaseDecided, decide, isOfTheirs } from './decide.ts'
import type { CaseRefusal, DeedRefusal } from './refusal.ts'

// A lead hands many cases on at once: sees first what would move, does it, and can take it back as
// far as nobody has done anything with them since.

export const bulkMax = 100

/** One case that would move, from whom, and on which version that was decided. */
export type Move = {
  readonly case: string
  readonly version: number
  readonly from?: Person | undefined
}

export type NotMoved = {
  readonly case: string
  readonly why: DeedRefusal | { readonly kind: 'theirs-already' } | { readonly kind: 'busy' }
}

export type Preview = { readonly moves: readonly Move[]; readonly cannot: readonly NotMoved[] }

/** What a lead did at once, kept for as long as it may be taken back. */
export type BulkMove = {
  readonly id: string
  readonly office: string
  readonly by: Person
  readonly to: Person
  readonly reason: string
  readonly at: Instant
  /** With the version each case had afterwards. */
  readonly moved: readonly Move[]
  readonly cannot: readonly NotMoved[]
  readonly undoneAt?: Instant | undefined
  readonly expiresAt: Instant
}

/** So long what was done at once can be taken back at once. */
export const undoHours = 24

const whyNotMoved = (
  head: CaseHead | undefined,
  by: StaffMember,
  to: Person,
): NotMoved['why'] | undefined => {
  if (head === undefined || !isOfTheirs(head, by)) return { kind: 'not-found' }
  return head.claim?.id === to.id ? { kind: 'theirs-already' } : undefined
}

/** What would move, to whom, and what cannot and why; nothing is written. */
export function preview(
  ids: readonly string[],
  heads: ReadonlyMap<string, CaseHead>,
  { by, to }: { readonly by: StaffMember; readonly to: Person },
): Preview | CaseRefusal {
  if (!isOneOf(by, ['lead'])) return { kind: 'lead-needed' }
  const seen = [...new Set(ids)].map((id) => ({
    id,
    head: heads.get(id),
    why: whyNotMoved(heads.get(id), by, to),
  }))
  return {
    moves: seen.flatMap(({ id, head, why }) =>
      head === undefined || why !== undefined
        ? []
        : [{ case: id, version: head.version, ...(head.claim && { from: personOf(head.claim) }) }],
    ),
    cannot: seen.flatMap(({ id, why }) => (why === undefined ? [] : [{ case: id, why }])),
  }
}

type Handing = Pick<Asked, 'by' | 'leads'> & {
  readonly reason: string
  /** Whoever of the office works on cases today. */
  readonly works: (member: string) => boolean
}

/** Takes one back: to whom it was, or to nobody; only if it still is as it was left, and they are. */
export function takenBack(
  head: CaseHead,
  { version, from }: Move,
  { by, leads, reason, works }: Handing,
  now: Instant,
): CaseDecided | DeedRefusal {
  if (from !== undefined && !works(from.id)) return { kind: 'member-unknown' }
  const deed =
    from === undefined
      ? ({ kind: 'release', reason } as const)
      : ({ kind: 'reassign', to: from, reason } as const)
  const decided = decide(head, { deed, by, leads, basedOn: version }, now)
  return decided.kind === 'unchanged' ? { kind: 'case-stale', version: head.version } : decided
}
