import type { Source } from '../../shared/catalogue/programme.ts'
import { amendAll } from '../../shared/edition/amend.ts'
import { whySameValue } from '../../shared/edition/amend-figure.ts'
import { sourceIn } from '../../shared/edition/amend-source.ts'
import type { Amendment, Change, Cited, Content } from '../../shared/edition/amendment.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { editionSaying } from '../../shared/edition/content.ts'
import { type DaysAhead, daysAhead } from '../../shared/edition/days-ahead.ts'
import type { Texts } from '../../shared/edition/edition.ts'
import { sha256 } from '../../shared/edition/sha-256.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { dayText } from '../../shared/time/day.ts'
import { newId } from '../http/capability.ts'
import type { RuleRefusal } from '../http/rule-problem.ts'
import { civilDayInKupang } from '../judging/judging.ts'
import type { Proposal } from '../ports/editions.ts'
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
function whyAhead(changes: Wanted['changes'], today: string): RuleRefusal | undefined {
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

export type Proposed = {
  readonly kind: 'proposed'
  readonly proposal: Proposal
  /** When it makes a difference. */
  readonly ahead: DaysAhead
}

type NotReady = { readonly kind: 'not-ready' }

/** Who proposed it and when stands beside each change, never in the edition. */
async function stated(
  changes: Wanted['changes'],
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

function whySame(content: Content, changes: Wanted['changes']): RuleRefusal | undefined {
  for (const [at, { change }] of changes.entries()) {
    const why = change.kind === 'figure' ? whySameValue(content, change) : undefined
    if (why !== undefined) return { kind: 'amendment-refused', at, why }
  }
  return undefined
}

/** One item of the table holds a proposal, and its decision beside it. */
const bytesMax = 200_000
const countMax = 50

const bytesOf = (amendments: readonly Amendment[]): number =>
  new TextEncoder().encode(JSON.stringify(amendments)).byteLength

/** Why these are too many or too long for one proposal. */
export function whyTooLarge(amendments: readonly Amendment[]): RuleRefusal | undefined {
  const bytes = bytesOf(amendments)
  return bytes > bytesMax || amendments.length > countMax
    ? { kind: 'proposal-too-large', bytes, bytesMax, count: amendments.length, countMax }
    : undefined
}

/** What is active, and the changes as they would be made to it. */
export type Made = {
  readonly kind: 'made'
  readonly digest: string
  readonly content: Content
  readonly amendments: readonly Amendment[]
}

/** The changes with the pages they rest on, looked at against what is active now. */
export async function madeOf(
  ports: EditionsPorts,
  contentOf: Contents,
  member: StaffMember,
  changes: Wanted['changes'],
): Promise<Made | RuleRefusal | NotReady> {
  const active = await ports.editions.activeNow()
  if (active === undefined) return { kind: 'not-ready' }
  const now = ports.clock()
  const ahead = whyAhead(changes, dayText(civilDayInKupang(now)))
  if (ahead !== undefined) return ahead
  const content = await contentOf(active.digest)
  const same = whySame(content, changes)
  if (same !== undefined) return same
  const amendments = await stated(changes, content.texts, member.id, now.toISOString())
  return 'kind' in amendments
    ? amendments
    : { kind: 'made', digest: active.digest, content, amendments }
}

export type Asked = {
  readonly member: StaffMember
  readonly reason: string
  readonly state: 'draft' | 'proposed'
}

/** The proposal that these would be: made now, so that what comes of them is known by name. */
export async function proposalOf(
  { clock }: EditionsPorts,
  { digest: base, content, amendments }: Omit<Made, 'kind'>,
  { member, reason, state }: Asked,
): Promise<Proposed | RuleRefusal> {
  const large = whyTooLarge(amendments)
  if (large !== undefined) return large
  const amended = amendAll(content, amendments)
  if (amended.kind === 'stopped') return { ...amended, kind: 'amendment-refused' }
  if (amended.kind === 'unchanged') return { kind: 'amendment-idle' }
  const { digest } = await editionSaying(amended.content)
  const { id: by, name: byName } = member
  const now = clock()
  const named = { id: newId(), version: 1, state, base, digest }
  const said = { reason, by, byName, at: now.toISOString() }
  const ahead = daysAhead(content.judging, amended.content.judging, now.getTime())
  return { kind: 'proposed', proposal: { ...named, amendments, ...said }, ahead }
}

/** Looks whom a proposal touches and when, for all to see before anybody decides. */
export const beginPreview = (
  { walks, clock }: EditionsPorts,
  { proposal: { id, base }, ahead }: Proposed,
) => walks.start(previewWalk(id, base, ahead, clock()))

/** Proposes changes to the active edition; its preview begins. Nothing is published. */
export async function propose(
  ports: EditionsPorts,
  contentOf: Contents,
  member: StaffMember,
  { changes, reason }: Wanted,
): Promise<Proposed | RuleRefusal | NotReady> {
  const made = await madeOf(ports, contentOf, member, changes)
  if (made.kind !== 'made') return made
  const outcome = await proposalOf(ports, made, { member, reason, state: 'proposed' })
  if (outcome.kind !== 'proposed') return outcome
  await ports.amendments.propose(outcome.proposal)
  await beginPreview(ports, outcome)
  return outcome
}
