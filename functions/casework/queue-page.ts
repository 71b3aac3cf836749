import type { Instant } from '../../shared/booking/time.ts'
import { type CaseHead, isOpen } from '../../shared/casework/case.ts'
import {
  everyCase,
  filtersOf,
  type QueueEntry,
  type QueueFilter,
  queueWindows,
  shardsOfQueue,
} from '../../shared/casework/queue.ts'
import { cursorOf, positionIn } from '../http/cursor.ts'
import type { CaseStore } from '../ports/cases.ts'
import { type Found as FoundTogether, foundTogether } from './queue-found.ts'

// One page of an office's queue. It asks for stretches of lists and never for all of anything, so it
// costs the same however many wait.

type Section = 'urgent' | 'leaving' | 'session' | 'oldest'
const sections: readonly Section[] = ['urgent', 'leaving', 'session', 'oldest']

/** One line where it stands in the queue. */
type Line = { readonly section: Section; readonly order: string; readonly case: string }

export type QueueAsked = {
  readonly office: string
  /** All of them must hold; none: every case. */
  readonly filters: readonly QueueFilter[]
  readonly cursor?: string | undefined
  readonly size: number
}

export type QueuePage = {
  readonly kind: 'page'
  /** When the order was as it is shown. */
  readonly at: Instant
  readonly heads: readonly CaseHead[]
  readonly counts: ReadonlyMap<QueueFilter, number>
  /** How many several filters find together. */
  readonly found?: FoundTogether | undefined
  readonly next?: string | undefined
}

type Queue = {
  readonly cases: CaseStore
  readonly office: string
  readonly filters: readonly QueueFilter[]
  /** The filter of whose lists the others are looked for. */
  readonly narrowest: QueueFilter
  readonly leaving: readonly QueueEntry[]
  readonly session: readonly QueueEntry[]
  readonly near: ReadonlySet<string>
}

/** Far more than leave in two weeks or talk in a day; whoever is beyond waits among the others. */
const nearMax = 500
/** So many lines one page looks at, however few of them fit; and so many at once. */
const lookedMax = 2_000
const atOnceMax = 500

const narrowestOf = (filters: readonly QueueFilter[], counts: ReadonlyMap<QueueFilter, number>) =>
  filters.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0] ?? everyCase

const fits = ({ filters }: Pick<Queue, 'filters'>, of: readonly QueueFilter[]): boolean =>
  filters.every((one) => of.includes(one))

/** What ended by the clock is in no list that is shown, and so in no count either. */
function countsWithout(counts: QueuePage['counts'], ended: readonly QueueEntry[]) {
  const gone = new Map<QueueFilter, number>()
  for (const one of ended.flatMap(({ filters = [] }) => filters))
    gone.set(one, (gone.get(one) ?? 0) + 1)
  return new Map([...counts].map(([one, count]) => [one, count - (gone.get(one) ?? 0)]))
}

/** Whoever has two talks near stands by the first of them. */
function firstOfEach(lines: readonly QueueEntry[]): readonly QueueEntry[] {
  const first = new Map(lines.toReversed().map((one) => [one.case, one]))
  return lines.filter((one) => first.get(one.case) === one)
}

async function queueAt(
  cases: CaseStore,
  { office, filters }: QueueAsked,
  at: Instant,
  now: Instant,
): Promise<Queue & Pick<QueuePage, 'counts'> & { readonly ended: readonly QueueEntry[] }> {
  const windows = queueWindows(at)
  const stretch = (kind: 'leaving' | 'session') =>
    cases.lines(office, { kind }, { ...windows[kind], most: nearMax })
  const [all, leaving, session, ended] = await Promise.all([
    cases.counts(office),
    stretch('leaving'),
    stretch('session'),
    cases.lines(office, { kind: 'ending' }, { to: now, most: nearMax }),
  ])
  const counts = countsWithout(all, ended)
  const leaves = new Set(leaving.map((one) => one.case))
  const narrowest = narrowestOf(filters, counts)
  return {
    cases,
    office,
    filters,
    counts,
    ended,
    narrowest,
    leaving,
    session: firstOfEach(session.filter((one) => !leaves.has(one.case))),
    near: new Set([...leaving, ...session].map((one) => one.case)),
  }
}

const byOrder = (a: QueueEntry, b: QueueEntry): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : 0

type Found = {
  readonly lines: readonly QueueEntry[]
  /** Up to where was looked; undefined: nothing lay there. */
  readonly last?: string | undefined
  readonly more: boolean
}

/**
 * The oldest of all shards together: as far as every shard was read, for beyond that another may
 * hold an older one.
 */
async function oldest({ cases, office, narrowest }: Queue, after: string, atOnce: number) {
  const most = Math.ceil((1.5 * atOnce) / shardsOfQueue)
  const shards = await Promise.all(
    Array.from({ length: shardsOfQueue }, (_, shard) =>
      cases.lines(
        office,
        { kind: 'oldest', filter: narrowest, shard },
        { after: after || undefined, most },
      ),
    ),
  )
  const full = shards.filter(({ length }) => length === most)
  const ends = full.map((lines) => lines.at(-1)?.order ?? '').toSorted()
  const lines = shards.flat().toSorted(byOrder)
  const known =
    ends[0] === undefined ? lines : lines.filter(({ order }) => order <= (ends[0] ?? ''))
  return { lines: known, last: known.at(-1)?.order, more: full.length > 0 }
}

/** What follows in one section, and whether there may be more of it. */
async function following(
  queue: Queue,
  section: Section,
  after: string,
  atOnce: number,
): Promise<Found> {
  const { cases, office, narrowest } = queue
  if (section === 'oldest') return oldest(queue, after, atOnce)
  if (section === 'urgent') {
    const stretch = { after: after || undefined, most: atOnce }
    const lines = await cases.lines(office, { kind: 'urgent', filter: narrowest }, stretch)
    return { lines, last: lines.at(-1)?.order, more: lines.length === atOnce }
  }
  const lines = queue[section].filter(({ order }) => order > after)
  return { lines, last: lines.at(-1)?.order, more: false }
}

type Gathered = {
  readonly lines: readonly Line[]
  /** Where the last line that was looked at stands; undefined: nothing is left. */
  readonly last?: Omit<Line, 'case'> | undefined
  readonly looked: number
}

/** What a line tells of its case: enough to leave out most that do not fit. */
const mayFit = (queue: Queue, section: Section, { case: id, filters }: QueueEntry): boolean =>
  (filters === undefined || fits(queue, filters)) && !(section === 'oldest' && queue.near.has(id))

/** Candidates from a place on, section after section; where few fit, more is looked at each time. */
async function gathered(queue: Queue, from: Omit<Line, 'case'>, most: number): Promise<Gathered> {
  let { section, order } = from
  const lines: Line[] = []
  let looked = 0
  let atOnce = most * Math.max(1, 2 * (queue.filters.length - 1))
  for (let at = sections.indexOf(section); at < sections.length; ) {
    section = sections[at] ?? 'oldest'
    const found = await following(queue, section, order, atOnce)
    looked += found.lines.length
    const fit = found.lines.filter((one) => mayFit(queue, section, one))
    const taken = fit.slice(0, most - lines.length)
    for (const { order: place, case: id } of taken) lines.push({ section, order: place, case: id })
    order = (taken.length < fit.length ? taken.at(-1)?.order : found.last) ?? order
    if (lines.length >= most || looked >= lookedMax)
      return { lines, last: { section, order }, looked }
    atOnce = Math.min(atOnceMax, atOnce * 2)
    if (found.more) continue
    at += 1
    order = ''
  }
  return { lines, looked }
}

type Row = Line & { readonly head: CaseHead }

async function rowsOf(queue: Queue, lines: readonly Line[], now: Instant): Promise<readonly Row[]> {
  if (lines.length === 0) return []
  const heads = await queue.cases.heads(
    lines.map((one) => one.case),
    now,
  )
  const byId = new Map(heads.map((head) => [head.id, head]))
  return lines.flatMap((line) => {
    const head = byId.get(line.case)
    if (head === undefined || head.office !== queue.office || !isOpen(head)) return []
    return fits(queue, filtersOf(head)) ? [{ ...line, head }] : []
  })
}

/** Rows from a place on, and where to go on. */
async function rowsFrom(
  queue: Queue,
  from: Omit<Line, 'case'>,
  size: number,
  now: Instant,
): Promise<{ readonly rows: readonly Row[]; readonly last?: Omit<Line, 'case'> | undefined }> {
  const rows: Row[] = []
  let place: Omit<Line, 'case'> | undefined = from
  for (let looked = 0; place !== undefined && looked < lookedMax && rows.length <= size; ) {
    const found: Gathered = await gathered(queue, place, size + 1 - rows.length)
    rows.push(...(await rowsOf(queue, found.lines, now)))
    looked += Math.max(1, found.looked)
    place = found.last
  }
  if (rows.length <= size) return { rows, last: place }
  const shown = rows.slice(0, size)
  const end = shown.at(-1)
  return { rows: shown, ...(end && { last: { section: end.section, order: end.order } }) }
}

/** A page of the queue in its order; or that the cursor is none of this list's. */
export async function queuePage(
  { cases, cursorSecret }: { readonly cases: CaseStore; readonly cursorSecret: string },
  asked: QueueAsked,
  now: Instant,
): Promise<QueuePage | { readonly kind: 'cursor-not-valid' }> {
  const list = JSON.stringify([asked.office, asked.filters.toSorted()])
  const { cursor } = asked
  const position = cursor === undefined ? undefined : positionIn(cursorSecret, cursor, list)
  if (cursor !== undefined && position === undefined) return { kind: 'cursor-not-valid' }
  const at = position?.at ?? now
  const queue = await queueAt(cases, asked, at, now)
  const from = {
    section: (position?.section ?? 'urgent') as Section,
    order: position?.after ?? '',
  }
  const [{ rows, last }, found] = await Promise.all([
    rowsFrom(queue, from, asked.size, now),
    asked.filters.length > 1
      ? foundTogether(cases, asked.office, queue, queue.ended)
      : Promise.resolve(undefined),
  ])
  return {
    kind: 'page',
    at,
    heads: rows.map(({ head }) => head),
    counts: queue.counts,
    ...(found && { found }),
    ...(last && {
      next: cursorOf(cursorSecret, { list, section: last.section, after: last.order, at }),
    }),
  }
}
