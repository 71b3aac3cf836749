import { type CaseHead, waitingOverrides } from '../../shared/casework/case.ts'
import { codeIn } from '../../shared/casework/code.ts'
import { isOfTheirs } from '../../shared/casework/decide.ts'
import { filterBy, nobodys, type QueueFilter } from '../../shared/casework/queue.ts'
import { headAt } from '../../shared/casework/student.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { type DeskDone, type DeskRefusal, decideOn } from './desk.ts'
import type { CaseworkPorts } from './ports.ts'
import { type QueuePage, queuePage } from './queue-page.ts'

// The queue as its office asks for it.

export const queuePageSize = 25

/** What a page may be narrowed by; undefined: by nothing. */
export type QueueNarrowed = {
  readonly campus?: string | undefined
  readonly destination?: string | undefined
  readonly outlook?: string | undefined
  readonly language?: string | undefined
  readonly claim?: 'unclaimed' | 'mine' | undefined
}

/** The lists these stand for, for whoever asks. */
export function filtersAsked(
  { campus, destination, outlook, language, claim }: QueueNarrowed,
  member: StaffMember,
): readonly QueueFilter[] {
  const by = (what: Parameters<typeof filterBy>[0], value: string | undefined) =>
    value === undefined ? [] : [filterBy(what, value)]
  return [
    ...by('campus', campus),
    ...by('destination', destination),
    ...by('outlook', outlook),
    ...by('language', language),
    ...(claim === 'unclaimed' ? [nobodys] : []),
    ...(claim === 'mine' ? by('claim', member.id) : []),
  ]
}

export type QueueQuestion = QueueNarrowed & {
  readonly cursor?: string | undefined
  readonly size?: number | undefined
}

/** A page of the office's queue, for one of its own. */
export async function queueFor(
  ports: CaseworkPorts,
  member: StaffMember,
  { cursor, size = queuePageSize, ...narrowed }: QueueQuestion,
): Promise<QueuePage | { readonly kind: 'cursor-not-valid' }> {
  const now = ports.clock().getTime()
  const filters = filtersAsked(narrowed, member)
  const page = await queuePage(ports, { office: member.office ?? '', filters, cursor, size }, now)
  return page.kind === 'page'
    ? { ...page, heads: page.heads.map((head) => headAt(head, now)) }
    : page
}

/** The cases of the office that go by a code, as a student reads it out; rarely more than one. */
export async function calledBy(
  { cases, clock }: Pick<CaseworkPorts, 'cases' | 'clock'>,
  member: StaffMember,
  typed: string,
): Promise<readonly CaseHead[] | { readonly kind: 'code-not-valid' }> {
  const code = codeIn(typed)
  if (code === undefined) return { kind: 'code-not-valid' }
  const now = clock().getTime()
  const heads = await cases.heads(await cases.byCode(member.office ?? '', code), now)
  return heads.filter((head) => isOfTheirs(head, member)).map((head) => headAt(head, now))
}

const triesMax = 10

async function firstClaimed(
  ports: CaseworkPorts,
  member: StaffMember,
  heads: readonly CaseHead[],
): Promise<DeskDone | DeskRefusal | undefined> {
  for (const { id, version } of heads.slice(0, triesMax)) {
    const outcome = await decideOn(ports, member, id, { deed: { kind: 'claim' }, basedOn: version })
    // Somebody else took it, or it moved on: the next is as good.
    if (!['case-claimed', 'case-stale', 'not-found'].includes(outcome.kind)) return outcome
  }
  return undefined
}

/** Claims whoever is next and nobody's; undefined: nobody waits. */
export async function claimNext(
  ports: CaseworkPorts,
  member: StaffMember,
): Promise<DeskDone | DeskRefusal | undefined> {
  const page = await queueFor(ports, member, { claim: 'unclaimed', size: triesMax })
  return page.kind === 'page' ? firstClaimed(ports, member, page.heads) : undefined
}

/** Overrides that wait for this lead: of the own office, and of others that have no second lead. */
export async function reviewsFor(
  { cases, clock }: CaseworkPorts,
  member: StaffMember,
): Promise<readonly CaseHead[]> {
  const office = member.office ?? ''
  const most = 100
  const [own, others] = await Promise.all([
    cases.lines(office, { kind: 'reviews', of: 'own-office' }, { most }),
    cases.lines(office, { kind: 'reviews', of: 'other-office' }, { most }),
  ])
  const ids = [...own, ...others.filter((one) => one.office !== office)].map((one) => one.case)
  const now = clock().getTime()
  const heads = await cases.heads(ids, now)
  return heads.map((head) => headAt(head, now)).filter((head) => waitingOverrides(head).length > 0)
}
