import type { Source } from '../../shared/catalogue/programme.ts'
import { amendAll } from '../../shared/edition/amend.ts'
import { sourceIn } from '../../shared/edition/amend-source.ts'
import type { Amendment, Change, Cited } from '../../shared/edition/amendment.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { editionSaying } from '../../shared/edition/content.ts'
import type { Texts } from '../../shared/edition/edition.ts'
import { sha256 } from '../../shared/edition/sha-256.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { dayText } from '../../shared/time/day.ts'
import { newId } from '../http/capability.ts'
import type { RuleRefusal } from '../http/rule-problem.ts'
import { civilDayInKupang } from '../judging/judging.ts'
import type { Proposal } from '../ports.ts'
import { previewWalk } from '../walks/walk-ids.ts'
import type { Contents } from './contents.ts'
import type { EditionsPorts } from './ports.ts'

/** The page a change rests on: one the edition cites already, or another that was read. */
export type Read =
  | { readonly kind: 'cited'; readonly key: string }
  | {
      readonly kind: 'page'
      readonly title: string
      readonly url: string
      readonly publisher: string
      readonly checked: string
    }

export type Wanted = {
  readonly changes: readonly { readonly change: Change; readonly read: Read }[]
  readonly reason: string
}

/** A page that an editor read is named by what it is, so the same page is the same source. */
async function citedBy(read: Read, texts: Texts): Promise<Cited | undefined> {
  if (read.kind === 'cited') {
    const source = sourceIn(texts, read.key)
    return source && { key: read.key, source }
  }
  const { kind: _, ...page } = read
  const source: Source = { ...page, basis: 'page-seen', confidence: 'high' }
  const name = await sha256(canonicalJson({ ...source } as Json))
  return { key: `amended-${name.slice(0, 16)}`, source }
}

/** A page is read on a day that has come. */
function whyAhead({ changes }: Wanted, today: string): RuleRefusal | undefined {
  for (const [at, { change, read }] of changes.entries()) {
    const days = [
      ...(read.kind === 'page' ? [read.checked] : []),
      ...(change.kind === 'source-checked' ? [change.checked] : []),
    ]
    const day = days.find((one) => one > today)
    if (day !== undefined) return { kind: 'amendment-refused', at, why: { kind: 'day-ahead', day } }
  }
  return undefined
}

export type Proposed = { readonly kind: 'proposed'; readonly proposal: Proposal }

/** Who proposed it and when stands beside each change, never in the edition. */
async function stated(
  { changes }: Wanted,
  texts: Texts,
  by: string,
  at: string,
): Promise<readonly Amendment[] | RuleRefusal> {
  const amendments: Amendment[] = []
  for (const [place, { change, read }] of changes.entries()) {
    const cited = await citedBy(read, texts)
    const source = read.kind === 'cited' ? read.key : ''
    if (cited === undefined)
      return { kind: 'amendment-refused', at: place, why: { kind: 'source-unknown', source } }
    amendments.push({ change, cited, by, at })
  }
  return amendments
}

const isRefusal = (value: readonly Amendment[] | RuleRefusal): value is RuleRefusal =>
  'kind' in value

/**
 * Proposes changes to the active edition: made to it now, so that what comes of it is known by name,
 * and its preview begins. Nothing is published.
 */
export async function propose(
  ports: EditionsPorts,
  contentOf: Contents,
  member: StaffMember,
  wanted: Wanted,
): Promise<Proposed | RuleRefusal | { readonly kind: 'not-ready' }> {
  const active = await ports.editions.activeNow()
  if (active === undefined) return { kind: 'not-ready' }
  const now = ports.clock()
  const at = now.toISOString()
  const ahead = whyAhead(wanted, dayText(civilDayInKupang(now)))
  if (ahead !== undefined) return ahead
  const content = await contentOf(active.digest)
  const amendments = await stated(wanted, content.texts, member.id, at)
  if (isRefusal(amendments)) return amendments
  const amended = amendAll(content, amendments)
  if (amended.kind === 'stopped') return { ...amended, kind: 'amendment-refused' }
  if (amended.kind === 'unchanged') return { kind: 'amendment-idle' }
  const { digest } = await editionSaying(amended.content)
  const proposal: Proposal = {
    id: newId(),
    version: 1,
    state: 'proposed',
    base: active.digest,
    digest,
    amendments,
    reason: wanted.reason,
    by: member.id,
    byName: member.name,
    at,
  }
  await ports.amendments.propose(proposal)
  await ports.walks.start(previewWalk(proposal.id, active.digest, now))
  return { kind: 'proposed', proposal }
}
