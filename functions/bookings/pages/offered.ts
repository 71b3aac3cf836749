import { busyFor } from '../../../shared/booking/busy.ts'
import { weekOf } from '../../../shared/booking/ledger.ts'
import { listedStarts, whyNotNow } from '../../../shared/booking/listing.ts'
import { type Counselor, offeringOf, type Roster } from '../../../shared/booking/roster.ts'
import { settled } from '../../../shared/booking/settle.ts'
import {
  type Asker,
  type Diary,
  type FreeStart,
  knownStarts,
} from '../../../shared/booking/slots.ts'
import { dateIn, datePlus, type Instant, zonedDay } from '../../../shared/booking/time.ts'
import { hashOf } from '../../http/capability.ts'
import { diaryOver } from '../diaries.ts'
import type { BookingsPorts } from '../ports.ts'
import { suited, type Wish } from './wish.ts'

// What is free for a wish in two weeks, and what of it can be waited for.

export const daysShown = 14

export type FreeTime = FreeStart & { readonly counselor: Counselor; readonly zone: string }

/** Starts of one week, or one full group, somebody can stand in line for. */
export type Line = {
  readonly counselor: Counselor
  readonly first: Instant
  readonly last: Instant
  /** Of one group that is full. */
  readonly full?: true | undefined
}

export type Offered = {
  readonly from: string
  readonly free: readonly FreeTime[]
  readonly lines: readonly Line[]
}

type Range = { readonly first: Instant; readonly before: Instant }

type Listed = Omit<Offered, 'from'>

/** Groups with no seat left: of each its one start is waited for. */
const fullGroups = (
  diary: Diary,
  service: string,
  known: readonly Instant[],
  asker: Asker,
): readonly Line[] =>
  known
    .filter((start) => whyNotNow(diary, service, start, asker)?.kind === 'session-full')
    .map((start) => ({ counselor: diary.counselor, first: start, last: start, full: true }))

/** Weeks in which talks are given and none is free; where one is free nobody needs to wait. */
const fullWeeks = (
  counselor: Counselor,
  known: readonly Instant[],
  free: readonly FreeStart[],
): readonly Line[] => {
  const freeWeeks = new Set(free.map(({ start }) => weekOf(start)))
  return [...Map.groupBy(known, weekOf)].flatMap(([week, starts]) => {
    const [first, last] = [starts[0], starts.at(-1)]
    if (freeWeeks.has(week) || first === undefined || last === undefined) return []
    return [{ counselor, first, last }]
  })
}

function listedIn(diary: Diary, service: string, range: Range, asker: Asker): Listed {
  const { counselor } = diary
  const offering = offeringOf(counselor, service)
  if (offering === undefined) return { free: [], lines: [] }
  const { first, before } = range
  const span = { from: first, to: before, now: asker.now }
  const settledNow = settled(diary, asker.now).diary
  const known = knownStarts(settledNow, offering, span, busyFor(settledNow, asker)).map(
    ({ start }) => start,
  )
  const free = listedStarts(diary, service, { from: first, to: before }, asker)
  const lines =
    offering.kind === 'group'
      ? fullGroups(diary, service, known, asker)
      : fullWeeks(counselor, known, free)
  return { free: free.map((one) => ({ ...one, counselor, zone: counselor.zone })), lines }
}

/** What is free from the wish's first day on, for these counselors. */
export async function offeredBy(
  ports: BookingsPorts,
  whom: readonly Counselor[],
  wish: Wish,
  without?: readonly string[],
): Promise<Offered> {
  const now = ports.clock().getTime()
  const today = dateIn(wish.zone, now)
  const from = wish.from === undefined || wish.from < today ? today : wish.from
  const first = Math.max(zonedDay(wish.zone, from).start, now)
  const before = zonedDay(wish.zone, datePlus(from, daysShown)).start
  const asker = { now, visitor: await hashOf(wish.visitor), without }
  const each = whom.map(async (counselor) => {
    const diary = await diaryOver(ports, counselor, first, before)
    return listedIn(diary, wish.service, { first, before }, asker)
  })
  const listed = await Promise.all(each)
  return {
    from,
    free: listed.flatMap((one) => one.free),
    lines: listed.flatMap((one) => one.lines).toSorted((a, b) => a.first - b.first),
  }
}

export const offeredFor = (ports: BookingsPorts, roster: Roster, wish: Wish): Promise<Offered> =>
  offeredBy(ports, suited(roster, wish), wish)

/**
 * Each start once. Of several counselors who could, the one who has been named least so far for
 * what they still have free: so nobody's hours go first.
 */
export function once(free: readonly FreeTime[]): readonly FreeTime[] {
  const spare = Map.groupBy(free, ({ counselor }) => counselor.id)
  const named = new Map<string, number>()
  const share = ({ counselor: { id } }: FreeTime) =>
    ((named.get(id) ?? 0) + 1) / (spare.get(id)?.length ?? 1)
  const starts = Map.groupBy(
    free.toSorted((a, b) => a.start - b.start),
    ({ start }) => start,
  )
  return [...starts.values()].flatMap((same) => {
    const [one] = same.toSorted((a, b) => share(a) - share(b))
    if (one !== undefined) named.set(one.counselor.id, (named.get(one.counselor.id) ?? 0) + 1)
    return one === undefined ? [] : [one]
  })
}
