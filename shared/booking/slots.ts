import {
  emptyLedger,
  isLive,
  type Ledger,
  liveSeats,
  type Session,
  takenBy,
  weekOf,
} from './ledger.ts'
import { type Opening, openings } from './openings.ts'
import { type Counselor, type Offering, offeringOf } from './roster.ts'
import {
  dateIn,
  datePlus,
  dayMs,
  type Instant,
  instantOf,
  minuteMs,
  mondayOf,
  zonedDay,
} from './time.ts'

// One function says why a start cannot be had. Listing, holding, booking, moving and "why is 10:00
// not free?" all ask it, so what is listed can be booked and nothing else can.

/** A counselor with what they are committed to, as far as it was read. */
export type Diary = {
  readonly counselor: Counselor
  readonly ledgers: readonly Ledger[]
}

/** Who asks, and what of the diary is their own and does not stand in their way. */
export type Asker = {
  readonly now: Instant
  /** The hash of a visitor: their own holds hide nothing from them. */
  readonly visitor?: string | undefined
  /** Seats that would be given up, as in a move. */
  readonly without?: readonly string[] | undefined
}

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

export const sessionsOf = ({ ledgers }: Diary): readonly Session[] =>
  ledgers.flatMap(({ sessions }) => sessions)

/** Seats that count for this asker. */
const counted = (session: Session, { now, visitor, without }: Asker) =>
  liveSeats(session, now).filter(
    (seat) =>
      without?.includes(seat.id) !== true &&
      !(seat.state === 'held' && visitor !== undefined && seat.visitor === visitor),
  )

const isBusy = (session: Session, asker: Asker): boolean => counted(session, asker).length > 0

/** A session of this service that begins then: a group to join. */
export const sessionAt = (diary: Diary, service: string, start: Instant): Session | undefined =>
  sessionsOf(diary).find((one) => one.service === service && one.start === start)

const earliestStart = ({ noticeMinutesMin }: Offering, now: Instant): Instant =>
  now + noticeMinutesMin * minuteMs

/** The end of the last day, on the counselor's calendar, on which a start may lie. */
const latestStart = ({ zone }: Counselor, { daysAheadMax }: Offering, now: Instant): Instant =>
  zonedDay(zone, datePlus(dateIn(zone, now), daysAheadMax)).next

const lengthMs = ({ minutes }: Offering): number => minutes * minuteMs

/** The opening a start would have to lie in with its whole length. */
const openingFor = (diary: Diary, offering: Offering, start: Instant): Opening | undefined =>
  openings(diary.counselor, offering.service, start, start + 1).find(
    ({ from, to }) => from <= start && start + lengthMs(offering) <= to,
  )

const stepMs = ({ stepMinutes }: Offering): number => stepMinutes * minuteMs

const offGrid = (offering: Offering, { from, to }: Opening, start: Instant) => {
  const past = (start - from) % stepMs(offering)
  if (past === 0) return undefined
  const [before, after] = [start - past, start - past + stepMs(offering)]
  const fits = after + lengthMs(offering) <= to
  return { kind: 'off-grid', before, after: fits ? after : undefined } as const
}

const overlaps = (
  a: { readonly from: Instant; readonly to: Instant },
  b: { readonly from: Instant; readonly to: Instant },
): boolean => a.from < b.to && b.from < a.to

/** Neither lies in the other's time, nor in what is kept free around it; two pauses may be one. */
const collides = (offering: Offering, start: Instant, other: Session): boolean => {
  const [from, to] = [start, start + lengthMs(offering)]
  const kept = {
    from: from - offering.beforeMinutes * minuteMs,
    to: to + offering.afterMinutes * minuteMs,
  }
  return (
    overlaps(kept, { from: other.start, to: other.end }) || overlaps({ from, to }, takenBy(other))
  )
}

const countBetween = (sessions: readonly Session[], from: Instant, to: Instant): number =>
  sessions.filter(({ start }) => from <= start && start < to).length

/** Monday to Sunday on the counselor's calendar, around a start. */
export const weekAround = (zone: string, start: Instant) => {
  const monday = mondayOf(dateIn(zone, start))
  return { from: instantOf(zone, monday, 0), to: instantOf(zone, datePlus(monday, 7), 0) }
}

const overLimit = (
  { zone, limits }: Counselor,
  start: Instant,
  busy: readonly Session[],
): SlotRefusal | undefined => {
  const { perDay, perWeek } = limits
  const day = zonedDay(zone, dateIn(zone, start))
  if (perDay !== undefined && countBetween(busy, day.start, day.next) >= perDay)
    return { kind: 'day-limit', perDay }
  const week = weekAround(zone, start)
  if (perWeek !== undefined && countBetween(busy, week.from, week.to) >= perWeek)
    return { kind: 'week-limit', perWeek }
  return undefined
}

const whyNotCapacity = (
  diary: Diary,
  offering: Offering,
  start: Instant,
  asker: Asker,
): SlotRefusal | undefined => {
  const busy = sessionsOf(diary).filter((one) => isBusy(one, asker))
  const mine = busy.find((one) => one.service === offering.service && one.start === start)
  if (mine !== undefined && offering.kind === 'group')
    return counted(mine, asker).length < mine.seatsMax
      ? undefined
      : { kind: 'session-full', seatsMax: mine.seatsMax }
  if (busy.some((other) => collides(offering, start, other))) return { kind: 'slot-taken' }
  return overLimit(diary.counselor, start, busy)
}

const whyNotTime = (
  { counselor }: Diary,
  offering: Offering,
  start: Instant,
  { now }: Asker,
): SlotRefusal | undefined => {
  const earliest = earliestStart(offering, now)
  if (start < earliest) return { kind: 'too-soon', earliest }
  const latest = latestStart(counselor, offering, now)
  return start >= latest ? { kind: 'too-far', latest } : undefined
}

/** Why nobody could ever have this start under the rules, or undefined. */
const whyNever = (diary: Diary, offering: Offering, start: Instant): SlotRefusal | undefined => {
  const opening = openingFor(diary, offering, start)
  return opening === undefined ? { kind: 'off-hours' } : offGrid(offering, opening, start)
}

/** A group that meets can be joined, whatever became of the window it was cut from. */
const standing = (diary: Diary, { kind, service }: Offering, start: Instant, asker: Asker) => {
  const session = kind === 'group' ? sessionAt(diary, service, start) : undefined
  return session !== undefined && (session.opened === true || isBusy(session, asker))
}

/** Why this start cannot be had now, or undefined if it can. */
export function whyNot(
  diary: Diary,
  service: string,
  start: Instant,
  asker: Asker,
): SlotRefusal | undefined {
  const offering = offeringOf(diary.counselor, service)
  if (offering === undefined) return { kind: 'service-unknown', service }
  return (
    (standing(diary, offering, start, asker) ? undefined : whyNever(diary, offering, start)) ??
    whyNotTime(diary, offering, start, asker) ??
    whyNotCapacity(diary, offering, start, asker)
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

const startsIn = ({ from, to }: Opening, offering: Offering, first: Instant, before: Instant) => {
  const [step, length] = [stepMs(offering), lengthMs(offering)]
  const skipped = Math.max(0, Math.ceil((first - from) / step))
  const starts: Instant[] = []
  for (let at = from + skipped * step; at + length <= to && at < before; at += step) starts.push(at)
  return starts
}

const freeStart = (
  diary: Diary,
  offering: Offering,
  asker: Asker,
  start: Instant,
  place: string | undefined,
): FreeStart => {
  const session = offering.kind === 'group' ? sessionAt(diary, offering.service, start) : undefined
  const seatsMax = session?.seatsMax ?? offering.seatsMax
  const taken = session === undefined ? 0 : counted(session, asker).length
  return { start, end: start + lengthMs(offering), seatsLeft: seatsMax - taken, seatsMax, place }
}

/** Every start from `from` until before `to` that can be had now, in order. */
export function freeStarts(
  diary: Diary,
  service: string,
  from: Instant,
  to: Instant,
  asker: Asker,
): readonly FreeStart[] {
  const offering = offeringOf(diary.counselor, service)
  if (offering === undefined) return []
  const first = Math.max(from, earliestStart(offering, asker.now))
  const before = Math.min(to, latestStart(diary.counselor, offering, asker.now))
  if (first >= before) return []
  const cut = openings(diary.counselor, service, first, before).flatMap((opening) =>
    startsIn(opening, offering, first, before).map((start) => ({ start, place: opening.place })),
  )
  const known = new Set(cut.map(({ start }) => start))
  const met = sessionsOf(diary)
    .filter(({ start }) => first <= start && start < before && !known.has(start))
    .filter((one) => one.service === service && standing(diary, offering, one.start, asker))
    .map(({ start, place }) => ({ start, place }))
  return [...cut, ...met]
    .filter(({ start }) => whyNotCapacity(diary, offering, start, asker) === undefined)
    .map(({ start, place }) => freeStart(diary, offering, asker, start, place))
    .toSorted((a, b) => a.start - b.start)
}

/**
 * The ledgers that a decision about a start looks at: those of the counselor's calendar week, for
 * its limits, and of everything that could reach into the start's time with its buffers.
 */
export const weeksAround = ({ zone }: Counselor, start: Instant): readonly number[] => {
  const week = weekAround(zone, start)
  const first = Math.min(weekOf(week.from), weekOf(start - dayMs))
  const last = Math.max(weekOf(week.to - 1), weekOf(start + dayMs))
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** The ledger of a week as it was read; one never written is empty. */
export const ledgerOf = ({ counselor, ledgers }: Diary, week: number): Ledger =>
  ledgers.find((one) => one.week === week) ?? emptyLedger(counselor.id, week)

/** A start's seats that could be lost to time: whether anything in a ledger has run out. */
export const hasLapsed = ({ sessions }: Ledger, now: Instant): boolean =>
  sessions.some(({ seats }) => seats.some((seat) => !isLive(seat, now)))
