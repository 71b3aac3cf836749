import { amendAll } from '../../shared/edition/amend.ts'
import { editionSaying } from '../../shared/edition/content.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import type { RuleRefusal } from '../http/rule-problem.ts'
import type { ActiveEdition, Proposal } from '../ports/editions.ts'
import { summaryOf } from '../walks/turned.ts'
import { previewOf } from '../walks/walk-ids.ts'
import type { Contents } from './contents.ts'
import type { EditionsPorts } from './ports.ts'

export type Decided = { readonly kind: 'decided'; readonly proposal: Proposal }
type NotFound = { readonly kind: 'not-found' }

type Asked = {
  readonly id: string
  /** The version that was looked at. */
  readonly version: number
  readonly member: StaffMember
}

export const decidedBy = (
  proposal: Proposal,
  state: Proposal['state'],
  { id, name }: StaffMember,
  at: Date,
  said: string | undefined,
): Proposal => ({
  ...proposal,
  state,
  version: proposal.version + 1,
  decidedBy: id,
  decidedByName: name,
  decidedAt: at.toISOString(),
  ...(said && { decision: said }),
})

/** The proposal as it was looked at, if nothing was decided since. */
async function open(
  { amendments }: EditionsPorts,
  { id, version, member }: Asked,
): Promise<Proposal | RuleRefusal | NotFound> {
  const proposal = await amendments.read(id)
  if (proposal === undefined) return { kind: 'not-found' }
  const { state } = proposal
  // What its editor only looks at is theirs to take back, and nobody's to decide on.
  if (state === 'draft' && proposal.by !== member.id) return { kind: 'proposal-not-asked' }
  const stands = (state === 'proposed' || state === 'draft') && proposal.version === version
  return stands ? proposal : { kind: 'proposal-decided', state }
}

async function whyNotSeen(
  { walks, shards }: EditionsPorts,
  { id, digest }: Proposal,
  seen: string,
): Promise<RuleRefusal | undefined> {
  const walk = await walks.read(previewOf(id))
  const isDone = walk !== undefined && summaryOf(walk.shards, shards).done
  return isDone && seen === digest ? undefined : { kind: 'preview-unfinished' }
}

/** The edition that was previewed, made again: it carries the same name, or nothing is published. */
async function madeAgain(contentOf: Contents, { id, base, digest, amendments }: Proposal) {
  const amended = amendAll(await contentOf(base), amendments)
  if (amended.kind !== 'amended') throw new Error(`proposal ${id} was made, and now is not`)
  const edition = await editionSaying(amended.content)
  if (edition.digest !== digest)
    throw new Error(`proposal ${id} was seen as ${digest}, and would be ${edition.digest}`)
  return edition
}

/** What is to be active, with what stands in it; undefined: it is no edition that ever was. */
async function toPublish(
  { editions }: EditionsPorts,
  contentOf: Contents,
  { proposal, seen }: { readonly proposal: Proposal; readonly seen: ActiveEdition },
) {
  const { id, digest, back } = proposal
  if (!back) {
    const amendments = [...seen.amendments, id]
    return { kind: 'amendment', edition: await madeAgain(contentOf, proposal), amendments } as const
  }
  const then = (await editions.history()).find((one) => one.digest === digest)
  return (
    then && ({ kind: 'rolled-back', edition: { digest }, amendments: then.amendments } as const)
  )
}

const refused = (value: object): value is RuleRefusal | NotFound => 'kind' in value

/** What a decision rests on: the proposal as it was looked at, and what is active. */
async function approvable(ports: EditionsPorts, asked: Asked & { readonly digest: string }) {
  const found = await open(ports, asked)
  if (refused(found)) return found
  if (found.by === asked.member.id) return { kind: 'proposal-own' } as const
  const seen: ActiveEdition | undefined = await ports.editions.activeNow()
  if (seen === undefined || seen.digest !== found.base) return { kind: 'proposal-stale' } as const
  return (await whyNotSeen(ports, found, asked.digest)) ?? { proposal: found, seen }
}

/**
 * A second editor publishes what was previewed: the very edition, in place of the one it was made to,
 * with the decision in the same transaction. An earlier edition comes back the same way.
 */
export async function approve(
  ports: EditionsPorts,
  contentOf: Contents,
  asked: Asked & { readonly digest: string },
): Promise<Decided | RuleRefusal | NotFound> {
  const found = await approvable(ports, asked)
  if ('kind' in found) return found
  const { proposal, seen } = found
  const at = ports.clock()
  const next = decidedBy(proposal, 'published', asked.member, at, undefined)
  const published = await toPublish(ports, contentOf, found)
  if (published === undefined) return { kind: 'edition-never-active' }
  const outcome = await ports.editions.activate({
    ...published,
    seen,
    by: asked.member.name,
    reason: proposal.reason,
    at,
    decides: { seen: proposal, next },
  })
  if (outcome === 'activated') return { kind: 'decided', proposal: next }
  const now = await open(ports, asked)
  return refused(now) ? now : { kind: 'proposal-stale' }
}

/** Another editor says no, or whoever proposed it takes it back. */
export async function turnDown(
  ports: EditionsPorts,
  asked: Asked & { readonly reason: string },
): Promise<Decided | RuleRefusal | NotFound> {
  const found = await open(ports, asked)
  if (refused(found)) return found
  const state = found.by === asked.member.id ? 'withdrawn' : 'rejected'
  const next = decidedBy(found, state, asked.member, ports.clock(), asked.reason)
  if (await ports.amendments.decide(found, next)) return { kind: 'decided', proposal: next }
  const now = await open(ports, asked)
  return refused(now) ? now : { kind: 'proposal-decided', state: now.state }
}
