import { fitting, type Unfit } from '../../shared/edition/amend.ts'
import type { Content } from '../../shared/edition/amendment.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { newId } from '../http/capability.ts'
import type { RuleRefusal } from '../http/rule-problem.ts'
import type { Draft, Drafted, Proposal } from '../ports/editions.ts'
import type { Contents } from './contents.ts'
import { decidedBy } from './deciding.ts'
import type { EditionsPorts } from './ports.ts'
import {
  beginPreview,
  madeOf,
  type Proposed,
  proposalOf,
  type Wanted,
  whyTooLarge,
} from './proposing.ts'

// What an editor gathers, change by change, to be seen and decided on together.

export type Gathered = { readonly kind: 'gathered'; readonly draft: Draft }
type Outcome = Gathered | RuleRefusal | { readonly kind: 'not-ready' | 'not-found' }

const step = (seen: Draft | undefined, by: string, changes: readonly Drafted[]) => ({
  seen,
  next: { by, version: (seen?.version ?? 0) + 1, changes },
})

const busy: RuleRefusal = { kind: 'draft-busy' }
const triesMax = 5

/** Reads the list, changes it, and writes it if it is still as it was read; else once more. */
async function changed(
  { amendments }: EditionsPorts,
  by: string,
  change: (now: readonly Drafted[]) => readonly Drafted[] | RuleRefusal,
): Promise<Gathered | RuleRefusal> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const seen = await amendments.draft(by)
    const next = change(seen?.changes ?? [])
    if ('kind' in next) return next
    const taken = step(seen, by, next)
    if (await amendments.keepDraft(taken)) return { kind: 'gathered', draft: taken.next }
  }
  return busy
}

/** Why the last ones of a list cannot be made after those before them. */
function whyUnfit(content: Content, before: number, all: readonly Drafted[]) {
  const unfit: readonly (Unfit | undefined)[] = fitting(content, all)
  const at = unfit.findIndex((why, place) => place >= before && why !== undefined)
  const why = unfit[at]
  if (why === undefined) return undefined
  return why.kind === 'unchanged'
    ? ({ kind: 'amendment-idle' } as const)
    : ({ kind: 'amendment-refused', at: at - before, why } as const)
}

/** Adds changes to what an editor gathers; each is looked at with those that are there. */
export async function gather(
  ports: EditionsPorts,
  contentOf: Contents,
  member: StaffMember,
  changes: Wanted['changes'],
): Promise<Outcome> {
  const made = await madeOf(ports, contentOf, member, changes)
  if (made.kind !== 'made') return made
  const added = made.amendments.map((one) => ({ ...one, id: newId() }))
  return changed(ports, member.id, (now) => {
    const all = [...now, ...added]
    return whyTooLarge(all) ?? whyUnfit(made.content, now.length, all) ?? all
  })
}

/** Takes one change out again; without one, all of them. */
export const drop = (ports: EditionsPorts, member: StaffMember, change?: string) =>
  changed(ports, member.id, (now) =>
    change === undefined ? [] : now.filter(({ id }) => id !== change),
  )

const withoutId = ({ id: _, ...amendment }: Drafted) => amendment

/** What an editor gathers, and what of it cannot be made to the edition in force. */
export async function draftSeen(
  { amendments }: Pick<EditionsPorts, 'amendments'>,
  content: Content,
  member: StaffMember,
): Promise<readonly { readonly drafted: Drafted; readonly unfit?: Unfit | undefined }[]> {
  const { changes = [] } = (await amendments.draft(member.id)) ?? {}
  const unfit = fitting(content, changes)
  return changes.map((drafted, at) => ({ drafted, unfit: unfit[at] }))
}

/**
 * Makes all that was gathered one proposal, which its editor looks at first: whom all of it together
 * touches. Nobody is asked yet, and the list is empty again.
 */
export async function tryOut(
  ports: EditionsPorts,
  contentOf: Contents,
  member: StaffMember,
  reason: string,
): Promise<Proposed | RuleRefusal | { readonly kind: 'not-ready' }> {
  const seen = await ports.amendments.draft(member.id)
  const active = await ports.editions.activeNow()
  if (active === undefined) return { kind: 'not-ready' }
  if (seen === undefined || seen.changes.length === 0) return { kind: 'draft-empty' }
  const { digest } = active
  const made = {
    digest,
    content: await contentOf(digest),
    amendments: seen.changes.map(withoutId),
  }
  const outcome = await proposalOf(ports, made, { member, reason, state: 'draft' })
  if (outcome.kind !== 'proposed') return outcome
  const { proposal } = outcome
  const taken = step(seen, member.id, [])
  if ((await ports.amendments.propose(proposal, taken)) === 'stood') return busy
  await beginPreview(ports, outcome)
  return outcome
}

type Looked = { readonly id: string; readonly version: number; readonly member: StaffMember }

export type AskedNow = { readonly kind: 'decided'; readonly proposal: Proposal }

/** Its editor has seen whom it touches, and asks another one. */
export async function askForYes(
  { amendments }: EditionsPorts,
  { id, version, member }: Looked,
): Promise<AskedNow | RuleRefusal | { readonly kind: 'not-found' }> {
  const found = await amendments.read(id)
  if (found === undefined || found.by !== member.id) return { kind: 'not-found' }
  if (found.state !== 'draft' || found.version !== version)
    return { kind: 'proposal-decided', state: found.state }
  const next: Proposal = { ...found, state: 'proposed', version: version + 1 }
  if (await amendments.decide(found, next)) return { kind: 'decided', proposal: next }
  return { kind: 'proposal-decided', state: (await amendments.read(id))?.state ?? found.state }
}

const isWaiting = ({ state }: Proposal): boolean => state === 'draft' || state === 'proposed'

/** What is not gathered yet of a proposal. */
const missingIn = (now: readonly Drafted[], { amendments }: Proposal): readonly Drafted[] => {
  const there = new Set(now.map((one) => JSON.stringify(one.change)))
  return amendments
    .filter(({ change }) => !there.has(JSON.stringify(change)))
    .map((one) => ({ ...one, id: newId() }))
}

/**
 * Gathers the changes of a proposal again, to be mended and proposed anew: one's own that still waits
 * is taken back by it, whoever else's stays as it is.
 */
export async function reopen(
  ports: EditionsPorts,
  { id, version, member }: Looked,
  reason: string,
): Promise<Outcome> {
  const { amendments } = ports
  const found = await amendments.read(id)
  if (found === undefined) return { kind: 'not-found' }
  // What brings an edition back has no changes to be mended.
  if (found.back) return { kind: 'amendment-idle' }
  const back = (now: readonly Drafted[]) => {
    const all = [...now, ...missingIn(now, found)]
    return whyTooLarge(all) ?? all
  }
  if (!isWaiting(found) || found.by !== member.id) return changed(ports, member.id, back)
  if (found.version !== version) return { kind: 'proposal-decided', state: found.state }
  const seen = await amendments.draft(member.id)
  const all = back(seen?.changes ?? [])
  if ('kind' in all) return all
  const taken = step(seen, member.id, all)
  const next = decidedBy(found, 'withdrawn', member, ports.clock(), reason)
  return (await amendments.decide(found, next, taken))
    ? { kind: 'gathered', draft: taken.next }
    : busy
}
