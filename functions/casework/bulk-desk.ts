import { hourMs } from '../../shared/booking/time.ts'
import {
  type BulkMove,
  bulkMax,
  type Move,
  type NotMoved,
  type Preview,
  preview,
  takenBack,
  undoHours,
} from '../../shared/casework/bulk.ts'
import type { Person } from '../../shared/casework/case.ts'
import { personOf } from '../../shared/casework/changing.ts'
import type { CaseRefusal } from '../../shared/casework/refusal.ts'
import { isOneOf, type StaffMember } from '../../shared/staff/staff.ts'
import { newId } from '../http/capability.ts'
import { attemptsMax, type DeskRefusal, decideOn, pauseAfter, workingOn } from './desk.ts'
import type { CaseworkPorts } from './ports.ts'
import { type QueueNarrowed, queueFor } from './queue-desk.ts'
import { headFor } from './view.ts'

// A lead hands many cases on at once. Each is a decision of its own, so one that somebody else has
// meanwhile is left alone and named.

export type BulkPreview = Preview & { readonly kind: 'preview'; readonly to: Person }

async function receiver(
  ports: CaseworkPorts,
  { office = '' }: StaffMember,
  to: string,
): Promise<Person | CaseRefusal> {
  const found = (await workingOn(ports, office)).find(({ id }) => id === to)
  return found === undefined ? { kind: 'member-unknown' } : personOf(found)
}

/** What would move, to whom, and what cannot and why; nothing is written. */
export async function previewBulk(
  ports: CaseworkPorts,
  member: StaffMember,
  cases: readonly string[],
  to: string,
): Promise<BulkPreview | CaseRefusal> {
  if (!isOneOf(member, ['lead'])) return { kind: 'lead-needed' }
  const whom = await receiver(ports, member, to)
  if ('kind' in whom) return whom
  const heads = await ports.cases.heads(cases, ports.clock().getTime())
  const seen = preview(cases, new Map(heads.map((head) => [head.id, head])), {
    by: member,
    to: whom,
  })
  return 'kind' in seen ? seen : { kind: 'preview', to: whom, ...seen }
}

/** All that the queue shows when it is narrowed like this, from its first on, as far as one may. */
export async function filteredCases(
  ports: CaseworkPorts,
  member: StaffMember,
  narrowed: QueueNarrowed,
): Promise<{ readonly cases: readonly string[]; readonly more: boolean }> {
  const found = await queueFor(ports, member, { ...narrowed, size: bulkMax })
  if (found.kind !== 'page') return { cases: [], more: false }
  return { cases: found.heads.map(({ id }) => id), more: found.next !== undefined }
}

const atOnce = 8

/** So many at a time, in the order they were given. */
async function inLanes<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < all.length; at += atOnce)
    results.push(...(await Promise.all(all.slice(at, at + atOnce).map(work))))
  return results
}

type Handed = Move | NotMoved

const isMove = (one: Handed): one is Move => 'version' in one
const isNotMove = (one: Handed): one is NotMoved => 'why' in one

/** Only what the desk of cases may say no with; that the rules are not there is none of it. */
const refusalOf = (outcome: DeskRefusal): NotMoved['why'] => {
  // What happened meanwhile stays with its case: what is kept of a move outlives no erasure.
  if (outcome.kind === 'case-stale') return { kind: 'case-stale', version: outcome.version }
  return outcome.kind === 'deed-not-valid' ||
    outcome.kind === 'busy' ||
    outcome.kind === 'not-ready'
    ? { kind: 'busy' }
    : outcome
}

export type BulkAsked = {
  readonly moves: readonly Move[]
  readonly to: string
  readonly reason: string
}

/** Does what was previewed; what is another now than then stays with whom it is. */
export async function moveBulk(
  ports: CaseworkPorts,
  member: StaffMember,
  { moves, to, reason }: BulkAsked,
): Promise<{ readonly kind: 'moved'; readonly move: BulkMove } | CaseRefusal> {
  if (!isOneOf(member, ['lead'])) return { kind: 'lead-needed' }
  const whom = await receiver(ports, member, to)
  if ('kind' in whom) return whom
  const handed = await inLanes(moves, async ({ case: id, version }): Promise<Handed> => {
    const [before] = await ports.cases.heads([id], ports.clock().getTime())
    const deed = { kind: 'reassign', to: whom, reason } as const
    const outcome = await decideOn(ports, member, id, { deed, basedOn: version })
    if (outcome.kind !== 'done') return { case: id, why: refusalOf(outcome) }
    if (outcome.deed === undefined) return { case: id, why: { kind: 'theirs-already' } }
    const from = before?.claim && personOf(before.claim)
    return { case: id, version: outcome.head.version, ...(from && { from }) }
  })
  const at = ports.clock().getTime()
  const move: BulkMove = {
    id: newId(),
    office: member.office ?? '',
    by: personOf(member),
    to: whom,
    reason,
    at,
    moved: handed.filter(isMove),
    cannot: handed.filter(isNotMove),
    expiresAt: at + undoHours * hourMs,
  }
  await ports.cases.keepBulk(move)
  return { kind: 'moved', move }
}

/** What a lead of this office did at once, as long as it may be taken back. */
export async function bulkOf(
  { cases, clock }: CaseworkPorts,
  member: StaffMember,
  id: string,
): Promise<BulkMove | CaseRefusal> {
  if (!isOneOf(member, ['lead'])) return { kind: 'lead-needed' }
  const move = await cases.bulk(id, clock().getTime())
  return move === undefined || move.office !== member.office ? { kind: 'not-found' } : move
}

type TakingBack = Parameters<typeof takenBack>[2]

/** What met another write of the table is tried again; only what moved on meanwhile is left alone. */
async function backAgain(ports: CaseworkPorts, move: Move, handing: TakingBack): Promise<Handed> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    if (attempt > 0) await ports.pause(pauseAfter(attempt))
    const now = ports.clock().getTime()
    const head = await headFor(ports, handing.by, move.case, now)
    if ('kind' in head) return { case: move.case, why: head }
    const decided = takenBack(head, move, handing, now)
    if (decided.kind !== 'decided') return { case: move.case, why: decided }
    const { head: after, event, log } = decided
    const done = await ports.cases.commit({ before: head, after, event, log })
    if (done === 'done') return { case: move.case, version: after.version }
  }
  return { case: move.case, why: { kind: 'busy' } }
}

/** Takes it back as far as nobody has done anything since; asking again finds nothing left to do. */
export async function undoBulk(
  ports: CaseworkPorts,
  member: StaffMember,
  id: string,
  reason: string,
): Promise<
  | {
      readonly kind: 'undone'
      readonly back: readonly Move[]
      readonly cannot: readonly NotMoved[]
    }
  | CaseRefusal
> {
  const move = await bulkOf(ports, member, id)
  if ('kind' in move) return move
  const there = new Set((await workingOn(ports, move.office)).map((one) => one.id))
  const handing = { by: member, leads: [], reason, works: (one: string) => there.has(one) }
  const handed = await inLanes(move.moved, (one) => backAgain(ports, one, handing))
  await ports.cases.keepBulk({ ...move, undoneAt: ports.clock().getTime() })
  return { kind: 'undone', back: handed.filter(isMove), cannot: handed.filter(isNotMove) }
}
