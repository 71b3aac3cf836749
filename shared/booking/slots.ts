import {
  type Asker,
  type Busy,
  busyFor,
  fullAt,
  inTheWay,
  seatsTaken,
  sessionBegun,
} from './busy.ts'
import type { Session } from './ledger.ts'
import { type Opening, openings } from './openings.ts'
import { type Counselor, type Offering, offeringOf } from './roster.ts'
import { dateIn, datePlus, type Instant, minuteMs, zonedDay } from './time.ts'
import type { Diary } from './weeks.ts'

export type { Asker } from './busy.ts'
export { type Diary, ledgerOf, weeksAround } from './weeks.ts'

// One function says why a start cannot be had. Listing, holding, booking, moving and "why is 10:00
// not free?" all ask it, so what is listed can be booked and nothing else can. The diary they ask
// about is settled: the clock has done its work on it.

export type SlotRefusal =
  | { readonly kind: 'service-unknown'; readonly service: string }
  | { readonly kind: 'off-hours' }
  | { readonly kind: 'off-grid'; readonly before: Instant; readonly after: Instant | undefined }
  | { readonly kind: 'too-soon'; readonly earliest: Instant }
  | { readonly kind: 'too-far'; readonly latest: Instant }
  | { readonly kind: 'slot-taken' }
  | { readonly kind: 'session-full'; readonly seatsMax: number }
  | { readonly kind: 'day-limit'; readonly perDay: number }
  | { readonly kind: 'week-limit'; readonly perWeek: number }

/** A session of this service that begins then. */
export const sessionAt = (
  { ledgers }: Diary,
  service: string,
  start: Instant,
): Session | undefined =>
  ledgers
    .flatMap(({ sessions }) => sessions)
    .find((one) => one.service === service && one.start === start)

export const earliestStart = ({ noticeMinutesMin }: Offering, now: Instant): Instant =>
  now + noticeMinutesMin * minuteMs

/** The end of the last day, on the counselor's calendar, on which a start may lie. */
export const latestStart = ({ zone }: Counselor, { daysAheadMax }: Offering, now: Instant) =>
  zonedDay(zone, datePlus(dateIn(zone, now), daysAheadMax)).next

const lengthMs = ({ minutes }: Offering): number => minutes * minuteMs
const stepMs = ({ stepMinutes }: Offering): number => stepMinutes * minuteMs

/** A group that meets can be joined, whatever became of the window it was cut from. */
const joined = (busy: Busy, { kind, service }: Offering, start: Instant): Session | undefined =>
  kind === 'group' ? sessionBegun(busy, service, start) : undefined

const pastGrid = (offering: Offering, { from }: Opening, start: Instant): number =>
  (start - from) % stepMs(offering)

/** The openings a start lies in with its whole length. */
const openingsFor = (counselor: Counselor, offering: Offering, start: Instant) =>
  openings(counselor, offering.service, start, start + 1).filter(
    ({ from, to }) => from <= start && start + lengthMs(offering) <= to,
  )

/** The opening from which a start is cut: the first on whose grid it lies. */
export const cutFrom = (
  counselor: Counselor,
  offering: Offering,
  start: Instant,
): Opening | undefined =>
  openingsFor(counselor, offering, start).find((one) => pastGrid(offering, one, start) === 0)

/** Why nobody could ever have this start under the rules, or undefined. */
const whyNever = (
  counselor: Counselor,
  offering: Offering,
  start: Instant,
): SlotRefusal | undefined => {
  if (cutFrom(counselor, offering, start) !== undefined) return undefined
  const [opening] = openingsFor(counselor, offering, start)
  if (opening === undefined) return { kind: 'off-hours' }
  const before = start - pastGrid(offering, opening, start)
  const after = before + stepMs(offering)
  const fits = after + lengthMs(offering) <= opening.to
  return { kind: 'off-grid', before, after: fits ? after : undefined }
}

const whyNotTime = (
  counselor: Counselor,
  offering: Offering,
  start: Instant,
  now: Instant,
): SlotRefusal | undefined => {
  const earliest = earliestStart(offering, now)
  if (start < earliest) return { kind: 'too-soon', earliest }
  const latest = latestStart(counselor, offering, now)
  return start >= latest ? { kind: 'too-far', latest } : undefined
}

const whyNotRoom = (
  { limits: { perDay = 0, perWeek = 0 } }: Counselor,
  busy: Busy,
  offering: Offering,
  start: Instant,
  asker: Asker,
): SlotRefusal | undefined => {
  const session = joined(busy, offering, start)
  if (session !== undefined)
    return seatsTaken(session, asker) < session.seatsMax
      ? undefined
      : { kind: 'session-full', seatsMax: session.seatsMax }
  if (inTheWay(busy, offering, start) !== undefined) return { kind: 'slot-taken' }
  if (fullAt(busy.fullDays, start) !== undefined) return { kind: 'day-limit', perDay }
  return fullAt(busy.fullWeeks, start) && { kind: 'week-limit', perWeek }
}

/** Why this start cannot be had now, or undefined if it can. */
export function whyNot(
  diary: Diary,
  service: string,
  start: Instant,
  asker: Asker,
): SlotRefusal | undefined {
  const { counselor } = diary
  const offering = offeringOf(counselor, service)
  if (offering === undefined) return { kind: 'service-unknown', service }
  const busy = busyFor(diary, asker)
  return (
    (joined(busy, offering, start) ? undefined : whyNever(counselor, offering, start)) ??
    whyNotTime(counselor, offering, start, asker.now) ??
    whyNotRoom(counselor, busy, offering, start, asker)
  )
}

export type FreeStart = {
  readonly start: Instant
  readonly end: Instant
  /** Seats a newcomer could still take. */
  readonly seatsLeft: number
  readonly seatsMax: number
  readonly place?: string | undefined
}

type Cut = { readonly start: Instant; readonly place?: string | undefined }

/** The starts that the rules know in a span, whether or not anybody has them. */
function cuts(counselor: Counselor, offering: Offering, first: Instant, before: Instant): Cut[] {
  const [step, length] = [stepMs(offering), lengthMs(offering)]
  const found: Cut[] = []
  for (const { from, to, place } of openings(counselor, offering.service, first, before)) {
    const skipped = Math.max(0, Math.ceil((first - from) / step))
    for (let at = from + skipped * step; at + length <= to && at < before; at += step)
      found.push({ start: at, place })
  }
  return found
}

/** The groups that meet in a span. */
const meetings = (
  { sessions }: Busy,
  { kind, service }: Offering,
  first: Instant,
  before: Instant,
) =>
  kind === 'group'
    ? sessions.filter((one) => one.service === service && one.start >= first && one.start < before)
    : []

const isNew = ({ start }: Cut, at: number, all: readonly Cut[]): boolean =>
  at === 0 || all[at - 1]?.start !== start

const isLater = ({ start }: Cut, at: number, all: readonly Cut[]): boolean =>
  at === 0 || start > (all[at - 1]?.start ?? start)

/** Ascending, each start once; mostly they come so. */
const ascending = (cuts: readonly Cut[]): readonly Cut[] =>
  cuts.every(isLater) ? cuts : cuts.toSorted((a, b) => a.start - b.start).filter(isNew)

/** Every start in a span that there is at all and that lies neither too soon nor too far. */
export function knownStarts(
  { counselor }: Diary,
  offering: Offering,
  { from, to, now }: { readonly from: Instant; readonly to: Instant; readonly now: Instant },
  busy: Busy,
): readonly Cut[] {
  const first = Math.max(from, earliestStart(offering, now))
  const before = Math.min(to, latestStart(counselor, offering, now))
  if (first >= before) return []
  const cut = cuts(counselor, offering, first, before)
  return ascending([...meetings(busy, offering, first, before), ...cut])
}

/** Every start from `from` until before `to` that can be had now, in order. */
export function freeStarts(
  diary: Diary,
  service: string,
  from: Instant,
  to: Instant,
  asker: Asker,
): readonly FreeStart[] {
  const { counselor } = diary
  const offering = offeringOf(counselor, service)
  if (offering === undefined) return []
  const busy = busyFor(diary, asker)
  return knownStarts(diary, offering, { from, to, now: asker.now }, busy)
    .filter(({ start }) => whyNotRoom(counselor, busy, offering, start, asker) === undefined)
    .map(({ start, place }) => {
      const session = joined(busy, offering, start)
      const seatsMax = session?.seatsMax ?? offering.seatsMax
      const seatsLeft = seatsMax - (session === undefined ? 0 : seatsTaken(session, asker))
      return { start, end: session?.end ?? start + lengthMs(offering), seatsLeft, seatsMax, place }
    })
}
