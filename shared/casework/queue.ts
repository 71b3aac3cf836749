import { dayMs, hourMs, type Instant, minuteMs } from '../booking/time.ts'
import { leavesWithinDays } from '../protection/pressed.ts'
import {
  type CaseHead,
  campusOf,
  isOpen,
  isUrgent,
  languageOf,
  talksOf,
  waitsFrom,
} from './case.ts'
import { type Owed, owedOf } from './owed.ts'

// Where a case stands in its office's queue: pure, so that list, counts and case can be written
// together and never disagree. First whoever was asked for money or papers, or leaves soon; then
// whose talk is near; then whoever has waited longest.

export const sessionWithinHours = 24
/** A talk that has begun stays in sight so long. */
export const sessionLastsMinutes = 90

/** What the queue can be narrowed by; `claim:-` is nobody's. */
export type QueueFilter = string

export const everyCase: QueueFilter = 'all'
export const nobodys: QueueFilter = 'claim:-'
/** Of talks alone: no assessment is shown. */
export const notJudged: QueueFilter = 'outlook:none'
export const filterBy = (
  what: 'campus' | 'destination' | 'outlook' | 'language' | 'claim',
  value: string,
): QueueFilter => `${what}:${value}`

/** Lists of one office that are read in order; a plain list is cut into shards. */
export type QueueList =
  | { readonly kind: 'urgent'; readonly filter: QueueFilter }
  | { readonly kind: 'oldest'; readonly filter: QueueFilter; readonly shard: number }
  | { readonly kind: 'leaving' }
  | { readonly kind: 'session' }
  /** By when they end by the clock: what has ended and still lies there counts no more. */
  | { readonly kind: 'ending' }
  /** What the office owes, by when: talks to record once they are over, and what it put off. */
  | { readonly kind: 'record' }
  | { readonly kind: 'due' }
  /** Overrides that wait: for a lead of the office, or of any other. */
  | { readonly kind: 'reviews'; readonly of: 'own-office' | 'other-office' }

/** One line of a list: so little that thousands are read at once. */
export type QueueEntry = {
  readonly office: string
  readonly list: QueueList
  /** What it is ordered by, then its case. */
  readonly order: string
  readonly case: string
  /** What it may be narrowed by without its case being read. */
  readonly filters?: readonly QueueFilter[] | undefined
}

export const shardsOfQueue = 4

/** The shard of a case: its id is random, so shards are even. */
export const shardOf = (id: string): number =>
  [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % shardsOfQueue

export const orderOf = (instant: Instant, id: string): string =>
  `${new Date(instant).toISOString()}#${id}`

const destinationsMax = 4

/** All a case is found by. */
export function filtersOf(head: CaseHead): readonly QueueFilter[] {
  const { claim, judged } = head
  const campus = campusOf(head)
  return [
    everyCase,
    ...(campus === undefined ? [] : [filterBy('campus', campus)]),
    ...(judged?.destinations ?? [])
      .slice(0, destinationsMax)
      .map((one) => filterBy('destination', one)),
    judged === undefined ? notJudged : filterBy('outlook', judged.outlook),
    filterBy('language', languageOf(head)),
    filterBy('claim', claim?.id ?? '-'),
  ]
}

/**
 * Of one case so many stand in a list, that all of it fits into one transaction whatever happens: of
 * its talks ahead the last, of those to be recorded and of what a lead has to look at the first.
 */
export const listedMax = 8

const endOfDay = (day: string): Instant => Date.parse(`${day}T23:59:59Z`)

/** The day somebody leaves, as long as that is not past. */
export const leavesOn = ({ sharing }: CaseHead): string | undefined => sharing?.leaves

const nearEntries = (head: CaseHead): readonly QueueEntry[] => {
  const { id, office } = head
  const filters = filtersOf(head)
  const leaves = leavesOn(head)
  const starts = [...new Set(talksOf(head).map(({ start }) => start))].slice(-listedMax)
  const own = { office, case: id, filters }
  return [
    ...(leaves === undefined
      ? []
      : [{ ...own, list: { kind: 'leaving' }, order: orderOf(endOfDay(leaves), id) } as const]),
    // A talk that nobody recorded does not hide the one that is near.
    ...starts.map(
      (start) => ({ ...own, list: { kind: 'session' }, order: orderOf(start, id) }) as const,
    ),
  ]
}

const owedListed = (head: CaseHead): readonly Owed[] => {
  const owed = owedOf(head)
  const talks = owed.filter(({ kind }) => kind === 'record')
  return [...talks.slice(0, listedMax), ...owed.filter(({ kind }) => kind !== 'record')]
}

const owedEntries = (head: CaseHead): readonly QueueEntry[] =>
  owedListed(head).map(({ kind, from, owner, booking }) => ({
    office: head.office,
    list: { kind },
    order: [orderOf(from, head.id), ...(booking === undefined ? [] : [booking])].join('#'),
    case: head.id,
    filters: [owner],
  }))

const reviewEntries = ({ id, office, overrides }: CaseHead): readonly QueueEntry[] =>
  overrides
    .filter(({ state }) => state.kind === 'waiting')
    .slice(0, listedMax)
    .map((one) => ({
      office,
      list: { kind: 'reviews', of: one.waitsFor },
      order: `${orderOf(one.at, id)}#${one.id}`,
      case: id,
    }))

/** Everywhere an open case stands; one that is done stands nowhere. */
export function entriesOf(head: CaseHead | undefined): readonly QueueEntry[] {
  if (head === undefined || !isOpen(head)) return []
  const { id, office } = head
  const urgent = isUrgent(head)
  const shard = shardOf(id)
  const filters = filtersOf(head)
  const listed = filters.map(
    (filter): QueueEntry => ({
      office,
      list: urgent ? { kind: 'urgent', filter } : { kind: 'oldest', filter, shard },
      order: orderOf(waitsFrom(head), id),
      case: id,
      filters,
    }),
  )
  const ending = {
    office,
    list: { kind: 'ending' },
    order: orderOf(head.expiresAt, id),
    case: id,
    filters,
  } as const
  return [
    ...listed,
    ending,
    ...(urgent ? [] : nearEntries(head)),
    ...owedEntries(head),
    ...reviewEntries(head),
  ]
}

export type QueueChange = {
  readonly added: readonly QueueEntry[]
  readonly removed: readonly QueueEntry[]
  /** By how much the count of a filter of an office grows in the case's shard. */
  readonly counts: readonly {
    readonly office: string
    readonly filter: QueueFilter
    readonly by: 1 | -1
  }[]
}

/** Where an entry lies; two of one place are the same line. */
export const placeOf = ({ office, list, order }: QueueEntry): string =>
  JSON.stringify([office, list, order])

const same = (a: QueueEntry, b: QueueEntry): boolean =>
  JSON.stringify(a.filters) === JSON.stringify(b.filters)

const counted = (entries: readonly QueueEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ office, list }) =>
      'filter' in list ? [JSON.stringify([office, list.filter])] : [],
    ),
  )

const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>, by: 1 | -1) =>
  [...a]
    .filter((one) => !b.has(one))
    .map((one) => {
      const [office, filter] = JSON.parse(one) as [string, string]
      return { office, filter, by }
    })

/** What has to be written for the lists to say what the case has become. */
export function queueChange(
  before: CaseHead | undefined,
  after: CaseHead | undefined,
): QueueChange {
  const [were, are] = [entriesOf(before), entriesOf(after)]
  const old = new Map(were.map((one) => [placeOf(one), one]))
  const young = new Map(are.map((one) => [placeOf(one), one]))
  const added = are.filter((one) => {
    const stood = old.get(placeOf(one))
    return stood === undefined || !same(stood, one)
  })
  const [counts, now] = [counted(were), counted(are)]
  return {
    added,
    removed: were.filter((one) => !young.has(placeOf(one))),
    counts: [...difference(now, counts, 1), ...difference(counts, now, -1)],
  }
}

/** The windows of time that put a case before those who have only waited. */
export const queueWindows = (now: Instant) => ({
  leaving: { from: now - dayMs, to: now + leavesWithinDays * dayMs },
  session: { from: now - sessionLastsMinutes * minuteMs, to: now + sessionWithinHours * hourMs },
})

/** Why a case stands where it does. */
export type Standing =
  | { readonly kind: 'asked' }
  | { readonly kind: 'leaves'; readonly on: string }
  | { readonly kind: 'session'; readonly start: Instant }
  /** Since the student waits for this office; what is put off stands among those of its day. */
  | { readonly kind: 'waits'; readonly since: Instant }

const within = (at: Instant, { from, to }: { readonly from: Instant; readonly to: Instant }) =>
  at >= from && at < to

/** What puts this case into its place now. */
export function standingOf(head: CaseHead, now: Instant): Standing {
  const windows = queueWindows(now)
  if (isUrgent(head)) return { kind: 'asked' }
  const on = leavesOn(head)
  if (on !== undefined && within(endOfDay(on), windows.leaving)) return { kind: 'leaves', on }
  const near = talksOf(head).find(({ start }) => within(start, windows.session))
  if (near !== undefined) return { kind: 'session', start: near.start }
  return { kind: 'waits', since: head.since }
}

const rank = { asked: 0, leaves: 1, session: 2, waits: 3 } as const

/** The order of the whole queue, as its pages must show it; the truth tests hold pages against. */
export function inQueue(heads: readonly CaseHead[], now: Instant): readonly CaseHead[] {
  const placed = heads.filter(isOpen).map((head) => {
    const standing = standingOf(head, now)
    const order =
      standing.kind === 'leaves'
        ? orderOf(endOfDay(standing.on), head.id)
        : orderOf(standing.kind === 'session' ? standing.start : waitsFrom(head), head.id)
    return { head, rank: rank[standing.kind], order }
  })
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return placed
    .toSorted((a, b) => a.rank - b.rank || before(a.order, b.order))
    .map(({ head }) => head)
}
