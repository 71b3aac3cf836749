import { dayMs, type Instant } from '../../shared/booking/time.ts'
import { isLive } from '../../shared/campus/campus.ts'
import { numbersOf } from '../../shared/campus/numbers.ts'
import { everyCase, filterBy, nobodys, queueWindows } from '../../shared/casework/queue.ts'
import { begins, type Day, ends } from '../../shared/gathering/day.ts'
import { isOneOf, type StaffMember } from '../../shared/staff/staff.ts'
import { dayText } from '../../shared/time/day.ts'
import { type OwedLine, owedTo } from '../http/owed.ts'
import { civilDayInKupang } from '../judging/judging.ts'
import type { CampusStore, CountStore } from '../ports/campuses.ts'
import type { CaseStore } from '../ports/cases.ts'
import type { AmendmentStore, EditionDesk, EditionStore } from '../ports/editions.ts'
import type { GatheringStore } from '../ports/gatherings.ts'
import type { WalkStore } from '../ports/walks.ts'
import { summaryOf } from '../walks/turned.ts'
import { recheckOf } from '../walks/walk-ids.ts'

// What waits today for whoever signs in, from lists and counts that are kept anyway. It opens no
// student's record, so there is nothing of it to log.

/** Most first needed first. `count` stops at a limit: beyond it nobody counts any more. */
export type Waiting =
  | {
      readonly kind: 'urgent' | 'leaving' | 'mine' | 'unclaimed' | 'reviews'
      readonly count: number
    }
  | { readonly kind: 'talks'; readonly count: number; readonly next?: Instant | undefined }
  /** Talks that are over without an outcome, and follow-ups whose day has come: one’s own first. */
  | {
      readonly kind: 'held' | 'due'
      readonly count: number
      readonly mine: number
      readonly first?: { readonly case: string; readonly from: Instant } | undefined
    }
  /** A group day of the office that is today; its hall has a page of its own. */
  | {
      readonly kind: 'day'
      readonly id: string
      readonly title: string
      readonly begins: Instant
      /** How many of its groups this member guides. */
      readonly mine: number
    }
  | { readonly kind: 'proposals'; readonly count: number }
  /** What is in force was brought back by one editor alone. */
  | { readonly kind: 'undone'; readonly by: string }
  /** How far judging all again today has come, and how many answers turned. */
  | {
      readonly kind: 'rejudged'
      readonly partsDone: number
      readonly parts: number
      readonly changed: number
    }
  /** The last week that a campus is told of; none is closed yet. */
  | { readonly kind: 'numbers'; readonly until?: string | undefined }

export type WaitingPorts = {
  readonly cases: Pick<CaseStore, 'counts' | 'lines'>
  readonly gatherings: Pick<GatheringStore, 'beginning'>
  readonly amendments: Pick<AmendmentStore, 'list'>
  readonly counts: Pick<CountStore, 'windows'>
  readonly campuses: Pick<CampusStore, 'read'>
  readonly editions: Pick<EditionStore, 'active'>
  readonly editionDesk: Pick<EditionDesk, 'history'>
  readonly walks: Pick<WalkStore, 'read'>
  /** In so many parts a walk goes over all that is kept. */
  readonly shards: number
}

export const countedMax = 100

const startOf = ({ order }: { readonly order: string }): Instant =>
  Date.parse(order.slice(0, order.indexOf('#')))

function owes(kind: 'held' | 'due', lines: readonly OwedLine[]): readonly Waiting[] {
  const [first] = lines
  const mine = lines.filter((one) => one.mine).length
  return [
    {
      kind,
      count: lines.length,
      mine,
      ...(first && { first: { case: first.case, from: first.from } }),
    },
  ]
}

/** Today in Kupang, from midnight to midnight. */
function todayOf(now: Instant) {
  const from = Date.parse(`${dayText(civilDayInKupang(new Date(now)))}T00:00:00+08:00`)
  return { from, to: from + dayMs }
}

const groupsOf = ({ arrangement }: Day, { counselor }: StaffMember): number =>
  (arrangement?.groups ?? []).filter(({ guide }) => guide === counselor).length

/** Group days that are held today, the next to begin first, with the groups that are one’s own. */
const daysToday = (days: readonly Day[], member: StaffMember, now: Instant): readonly Waiting[] =>
  days
    .filter((day) => day.cancelledAt === undefined && ends(day) > now)
    .map((day) => ({
      kind: 'day',
      id: day.id,
      title: day.title,
      begins: begins(day),
      mine: groupsOf(day, member),
    }))

async function inOffice(
  { cases, gatherings }: WaitingPorts,
  member: StaffMember,
  now: Instant,
): Promise<readonly Waiting[]> {
  const { office = '', id } = member
  const { leaving, session } = queueWindows(now)
  const most = countedMax
  const [counts, asked, leaves, talks, owed, days] = await Promise.all([
    cases.counts(office),
    cases.lines(office, { kind: 'urgent', filter: everyCase }, { most }),
    cases.lines(office, { kind: 'leaving' }, { ...leaving, most }),
    cases.lines(office, { kind: 'session' }, { ...session, most }),
    owedTo({ cases }, member, now),
    gatherings.beginning(office, todayOf(now), now),
  ])
  return [
    { kind: 'urgent', count: asked.length },
    { kind: 'leaving', count: leaves.length },
    { kind: 'talks', count: talks.length, next: talks.map(startOf).find((start) => start > now) },
    ...owes('held', owed.record),
    ...owes('due', owed.due),
    ...daysToday(days, member, now),
    { kind: 'mine', count: counts.get(filterBy('claim', id)) ?? 0 },
    { kind: 'unclaimed', count: counts.get(nobodys) ?? 0 },
  ]
}

async function forLead(
  { cases }: WaitingPorts,
  { office = '' }: StaffMember,
): Promise<readonly Waiting[]> {
  const most = countedMax
  const [own, others] = await Promise.all([
    cases.lines(office, { kind: 'reviews', of: 'own-office' }, { most }),
    cases.lines(office, { kind: 'reviews', of: 'other-office' }, { most }),
  ])
  const elsewhere = others.filter((one) => one.office !== office)
  return [{ kind: 'reviews', count: own.length + elsewhere.length }]
}

async function rejudged(
  { editions, walks, shards }: WaitingPorts,
  now: Instant,
): Promise<readonly Waiting[]> {
  const active = await editions.active()
  const day = dayText(civilDayInKupang(new Date(now)))
  const walk = active && (await walks.read(recheckOf(active, day)))
  if (walk === undefined) return []
  const { partsDone, parts, changed } = summaryOf(walk.shards, shards)
  return [{ kind: 'rejudged', partsDone, parts, changed }]
}

async function undone({ editionDesk }: WaitingPorts): Promise<readonly Waiting[]> {
  const [last] = await editionDesk.history()
  return last?.kind === 'undone' ? [{ kind: 'undone', by: last.by ?? '' }] : []
}

/** Proposals of others: nobody approves their own. */
async function forEditor(
  ports: WaitingPorts,
  { id }: StaffMember,
  now: Instant,
): Promise<readonly Waiting[]> {
  const [all, walked, alone] = await Promise.all([
    ports.amendments.list(),
    rejudged(ports, now),
    undone(ports),
  ])
  const open = all.filter(({ state, by }) => state === 'proposed' && by !== id)
  return [{ kind: 'proposals', count: open.length }, ...alone, ...walked]
}

async function forCampus(
  { counts, campuses }: WaitingPorts,
  { campus }: StaffMember,
): Promise<readonly Waiting[]> {
  if (campus === undefined || !isLive(await campuses.read(campus))) return []
  const { assessed, booked } = numbersOf(await counts.windows(campus))
  const told = [...assessed, ...booked].map(({ last }) => last).sort()
  return [{ kind: 'numbers', until: told.at(-1) }]
}

/** What waits for this member, by all their roles. */
export async function waitingFor(
  ports: WaitingPorts,
  member: StaffMember,
  now: Instant,
): Promise<readonly Waiting[]> {
  const parts = await Promise.all([
    isOneOf(member, ['counselor', 'lead']) ? inOffice(ports, member, now) : [],
    isOneOf(member, ['lead']) ? forLead(ports, member) : [],
    isOneOf(member, ['editor']) ? forEditor(ports, member, now) : [],
    isOneOf(member, ['campus']) ? forCampus(ports, member) : [],
  ])
  return parts.flat()
}
