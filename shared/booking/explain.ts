import { type Asker, type Busy, busyFor, fullAt, inTheWay } from './busy.ts'
import { type Session, type Span, takenBy, weekOf } from './ledger.ts'
import { settledAround } from './listing.ts'
import { type Opening, openings } from './openings.ts'
import { type Counselor, type Offering, offeringOf } from './roster.ts'
import { type SlotRefusal, sessionAt, whyNot } from './slots.ts'
import { dayMs, type Instant } from './time.ts'
import type { Diary } from './weeks.ts'

// Why a start is not free, with the instants that make it plain: "why is 10:00 not free?". It names
// times, never people.

type Of<K extends SlotRefusal['kind']> = Extract<SlotRefusal, { readonly kind: K }>

export type Explanation =
  | Of<'service-unknown'>
  | Of<'off-grid'>
  | Of<'too-soon'>
  | Of<'too-far'>
  | (Of<'off-hours'> & {
      /** The opening that ends before a talk from then on would, and the next that begins. */
      readonly before?: Span | undefined
      readonly after?: Span | undefined
    })
  | (Of<'slot-taken'> & {
      /** The time taken, with what is kept free around it. */
      readonly taken: Span
      /** Where nothing is confirmed: when it is free again unless something is. */
      readonly until?: Instant | undefined
    })
  | (Of<'session-full'> & { readonly waiting: number; readonly until?: Instant | undefined })
  | (Of<'day-limit'> & { readonly day: Span })
  | (Of<'week-limit'> & { readonly week: Span })

const lookAroundMs = 14 * dayMs

const spanOf = (opening: Opening | undefined): Span | undefined =>
  opening && { from: opening.from, to: opening.to }

const closed = (counselor: Counselor, { service }: Offering, start: Instant): Explanation => {
  const near = openings(counselor, service, start - lookAroundMs, start + lookAroundMs)
  return {
    kind: 'off-hours',
    before: spanOf(near.findLast(({ from }) => from <= start)),
    after: spanOf(near.find(({ from }) => from > start)),
  }
}

/** When the last of a session's seats runs out, if all of them do. */
const runsOut = ({ seats, opened }: Session): Instant | undefined => {
  const ends = seats.map((seat) => (seat.state === 'confirmed' ? Infinity : seat.until))
  const last = Math.max(...ends)
  return opened === true || !Number.isFinite(last) ? undefined : last
}

/** When the first of a session's seats runs out, if any does. */
const nextSeat = ({ seats }: Session): Instant | undefined => {
  const ends = seats.flatMap((seat) => (seat.state === 'confirmed' ? [] : [seat.until]))
  return ends.length === 0 ? undefined : Math.min(...ends)
}

/** What a refusal rests on is there, or the two were not asked about the same diary. */
const sure = <T>(reason: T | undefined, kind: string): T => {
  if (reason === undefined) throw new Error(`a start was refused as "${kind}" without a reason`)
  return reason
}

const taken = (busy: Busy, offering: Offering, start: Instant): Explanation => {
  const other = sure(inTheWay(busy, offering, start), 'slot-taken')
  return { kind: 'slot-taken', taken: takenBy(other), until: runsOut(other) }
}

const full = (
  diary: Diary,
  { service }: Offering,
  start: Instant,
  refusal: Of<'session-full'>,
): Explanation => {
  const session = sessionAt(diary, service, start)
  const waiting = diary.ledgers
    .flatMap((ledger) => ledger.waiting)
    .filter((one) => one.service === service && one.from <= start && start <= one.to)
  return { ...refusal, waiting: waiting.length, until: session && nextSeat(session) }
}

/** Why this asker cannot have a start now, or undefined if they can. */
export function explain(
  read: Diary,
  service: string,
  start: Instant,
  asker: Asker,
): Explanation | undefined {
  const diary = settledAround(read, weekOf(start), asker.now)
  const refusal = whyNot(diary, service, start, asker)
  const offering = offeringOf(diary.counselor, service)
  if (refusal === undefined || offering === undefined) return refusal as Explanation | undefined
  const busy = busyFor(diary, asker)
  if (refusal.kind === 'off-hours') return closed(diary.counselor, offering, start)
  if (refusal.kind === 'slot-taken') return taken(busy, offering, start)
  if (refusal.kind === 'session-full') return full(diary, offering, start, refusal)
  if (refusal.kind === 'day-limit')
    return { ...refusal, day: sure(fullAt(busy.fullDays, start), refusal.kind) }
  if (refusal.kind === 'week-limit')
    return { ...refusal, week: sure(fullAt(busy.fullWeeks, start), refusal.kind) }
  return refusal
}
