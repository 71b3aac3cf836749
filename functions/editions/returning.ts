import { daysAhead } from '../../shared/edition/days-ahead.ts'
import { undoneBy } from '../../shared/edition/undoing.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { newId } from '../http/capability.ts'
import type { RuleRefusal } from '../http/rule-problem.ts'
import type { Activation, ActiveEdition, Proposal } from '../ports/editions.ts'
import type { Contents } from './contents.ts'
import type { EditionsPorts } from './ports.ts'
import { beginPreview, type Proposed } from './proposing.ts'

// Two ways back to an edition that was in force: proposed, for a second editor to approve; or at once
// by one editor alone, but only what was published last, and only for a day.

type Asked = {
  readonly digest: string
  /** What was active when this was asked. */
  readonly revision: number
  readonly reason: string
  readonly member: StaffMember
}

type Found = {
  readonly kind: 'found'
  readonly seen: ActiveEdition
  readonly then: Activation
  readonly history: readonly Activation[]
}

/** What is active, and the edition that is asked for as it last was. */
async function earlier(
  { editions }: EditionsPorts,
  { digest, revision }: Asked,
): Promise<Found | RuleRefusal> {
  const [seen, history] = await Promise.all([editions.activeNow(), editions.history()])
  if (seen === undefined || seen.revision !== revision) return { kind: 'proposal-stale' }
  if (digest === seen.digest) return { kind: 'amendment-idle' }
  const then = history.find((one) => one.digest === digest)
  return then === undefined
    ? { kind: 'edition-never-active' }
    : { kind: 'found', seen, then, history }
}

/** Proposes that an earlier edition is in force again; its preview begins. Nothing is published. */
export async function proposeBack(
  ports: EditionsPorts,
  contentOf: Contents,
  asked: Asked,
): Promise<Proposed | RuleRefusal> {
  const found = await earlier(ports, asked)
  if (found.kind !== 'found') return found
  const { digest: base } = found.seen
  const { digest, reason, member } = asked
  const [is, was] = await Promise.all([contentOf(base), contentOf(digest)])
  const now = ports.clock()
  const said = { reason, by: member.id, byName: member.name, at: now.toISOString() }
  const named = { id: newId(), version: 1, state: 'proposed', base, digest } as const
  const proposal: Proposal = { ...named, amendments: [], back: true, ...said }
  const ahead = daysAhead(is.judging, was.judging, now.getTime())
  const outcome = { kind: 'proposed', proposal, ahead } as const
  await ports.amendments.propose(proposal)
  await beginPreview(ports, outcome)
  return outcome
}

export type Undone = { readonly kind: 'activated'; readonly digest: string }

/** Undoes what was published last, at once and by one editor alone. */
export async function undoLast(ports: EditionsPorts, asked: Asked): Promise<Undone | RuleRefusal> {
  const found = await earlier(ports, asked)
  if (found.kind !== 'found') return found
  const { seen, history } = found
  const { digest, reason, member } = asked
  const at = ports.clock()
  const undone = undoneBy(history, at.getTime())
  if (history[0]?.revision !== seen.revision) return { kind: 'proposal-stale' }
  if (undone?.to.digest !== digest) return { kind: 'not-alone' }
  const { amendments } = undone.to
  const said = { kind: 'undone', by: member.name, reason, at } as const
  const outcome = await ports.editions.activate({ seen, edition: { digest }, amendments, ...said })
  if (outcome === 'activated') return { kind: 'activated', digest }
  return { kind: outcome === 'unknown' ? 'edition-never-active' : 'proposal-stale' }
}
