import { isLive, type Seat, type Session, type Span } from './ledger.ts'
import type { Counselor, Offering } from './roster.ts'
import { type Instant, minuteMs } from './time.ts'
import { type Diary, dayAround, reachMs, weekAround } from './weeks.ts'

// What already stands in a counselor's calendar, as one asker has to respect it.

/** Who asks, and what of the diary is their own and does not stand in their way. */
export type Asker = {
  readonly now: Instant
  /** The hash of a visitor: their own holds hide nothing from them. */
  readonly visitor?: string | undefined
  /** Seats that would be given up, as in a move. */
  readonly without?: readonly string[] | undefined
}

const counts = (seat: Seat, { now, visitor, without }: Asker): boolean =>
  isLive(seat, now) &&
  without?.includes(seat.id) !== true &&
  !(seat.state === 'held' && visitor !== undefined && seat.visitor === visitor)

/** The seats of a session that count for this asker. */
export const seatsTaken = ({ seats }: Session, asker: Asker): number =>
  seats.filter((seat) => counts(seat, asker)).length

/** A session takes its time while somebody sits in it, or if the office opened it. */
const isBusy = ({ seats, opened }: Session, asker: Asker): boolean =>
  opened === true || seats.some((seat) => counts(seat, asker))

export type Busy = {
  /** By their start. */
  readonly sessions: readonly Session[]
  /** Calendar days and weeks of the counselor on which nothing more can begin. */
  readonly fullDays: readonly Span[]
  readonly fullWeeks: readonly Span[]
}

type Around = (zone: string, start: Instant) => Span

/** The spans in which so many sessions begin that the limit is reached. */
function fullSpans(
  { zone }: Counselor,
  sessions: readonly Session[],
  around: Around,
  limit: number | undefined,
): readonly Span[] {
  if (limit === undefined) return []
  const full: Span[] = []
  let [span, count] = [{ from: 0, to: Number.NEGATIVE_INFINITY }, 0]
  for (const { start } of sessions) {
    if (start >= span.to) [span, count] = [around(zone, start), 0]
    count += 1
    if (count === limit) full.push(span)
  }
  return full
}

/** Everything in a diary that this asker has to respect. */
export function busyFor({ counselor, ledgers }: Diary, asker: Asker): Busy {
  const { perDay, perWeek } = counselor.limits
  const sessions = ledgers
    .flatMap((ledger) => ledger.sessions.filter((one) => isBusy(one, asker)))
    .sort((a, b) => a.start - b.start)
  return {
    sessions,
    fullDays: fullSpans(counselor, sessions, dayAround, perDay),
    fullWeeks: fullSpans(counselor, sessions, weekAround, perWeek),
  }
}

/** The first session that begins at an instant or later, by its place in the order. */
function firstFrom(sessions: readonly Session[], instant: Instant): number {
  let [low, high] = [0, sessions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sessions[middle]?.start ?? Infinity) < instant) low = middle + 1
    else high = middle
  }
  return low
}

/** A busy session of this service that begins then: a group to join. */
export function sessionBegun(
  { sessions }: Busy,
  service: string,
  start: Instant,
): Session | undefined {
  for (let at = firstFrom(sessions, start); sessions[at]?.start === start; at++)
    if (sessions[at]?.service === service) return sessions[at]
  return undefined
}

/**
 * Neither lies in the other's time, nor in what is kept free around it; two pauses may be one, so
 * the longer counts.
 */
const collides = (
  { minutes, beforeMinutes, afterMinutes }: Offering,
  start: Instant,
  other: Session,
): boolean => {
  const end = start + minutes * minuteMs
  const pauseFirst = Math.max(other.afterMinutes, beforeMinutes) * minuteMs
  const pauseLast = Math.max(afterMinutes, other.beforeMinutes) * minuteMs
  return start < other.end + pauseFirst && other.start < end + pauseLast
}

/** A session that a talk from this start on would be in the way of. */
export function inTheWay(
  { sessions }: Busy,
  offering: Offering,
  start: Instant,
): Session | undefined {
  for (let at = firstFrom(sessions, start - reachMs); at < sessions.length; at++) {
    const other = sessions[at]
    if (other === undefined || other.start >= start + reachMs) return undefined
    if (collides(offering, start, other)) return other
  }
  return undefined
}

/** The full day or week that a start lies in. */
export const fullAt = (spans: readonly Span[], start: Instant): Span | undefined =>
  spans.find(({ from, to }) => from <= start && start < to)
