import { type Booking, lineMax } from './booking.ts'
import { busyFor } from './busy.ts'
import { changed, counted, whyNotLive } from './changing.ts'
import {
  type Answer,
  type At,
  type BookingRefusal,
  type Books,
  type Change,
  closed,
  type Desk,
  diaryIn,
  emptyChange,
  type OneBooking,
  openDesk,
} from './desk.ts'
import { type Ledger, weekOf } from './ledger.ts'
import type { Offering } from './roster.ts'
import { seatFor, standing, whyNotSo } from './seating.ts'
import { withSeatAs } from './seats.ts'
import { put } from './settle.ts'
import { freeStarts, knownStarts, sessionAt } from './slots.ts'
import { entriesOf, entryOf, rebooked, type Sitting, whyBusy } from './students.ts'
import type { Wanted } from './taking.ts'
import { type Instant, minuteMs } from './time.ts'
import { ledgerOf, weeksLooked } from './weeks.ts'

// Standing in line for what is not free, and taking what is then offered.

type Range = Omit<At, 'start'> & { readonly from: Instant; readonly to: Instant }

/** Whether there is anything in a range that could become free. */
function isEmpty({ diary, now }: Desk, offering: Offering, { from, to }: Range): boolean {
  if (to < from || weekOf(from) !== weekOf(to)) return true
  const span = { from, to: to + 1, now }
  return knownStarts(diary, offering, span, busyFor(diary, { now })).length === 0
}

/** What somebody would sit in who gets this start. */
const sessionThen = ({ diary }: Desk, offering: Offering, start: Instant): Sitting =>
  sessionAt(diary, offering.service, start) ?? {
    start,
    end: start + offering.minutes * minuteMs,
    seats: [],
  }

/** Whether one of these ids already stands in line in a range, or has been offered a start in it. */
function isInLine({ sessions, waiting }: Ledger, { service, from, to }: Range, ids: Set<string>) {
  const stands = waiting.some(
    (one) => ids.has(one.id) && one.service === service && one.from <= to && from <= one.to,
  )
  const offered = sessions
    .filter((one) => one.service === service && from <= one.start && one.start <= to)
    .flatMap(({ seats }) => seats)
    .some(({ id, state }) => state === 'offered' && ids.has(id))
  return stands || offered
}

/** Why this student cannot stand in line there, or undefined. */
function whyNotInLine(
  books: Books,
  desk: Desk,
  offering: Offering,
  range: Range,
): BookingRefusal | undefined {
  const { from, to } = range
  const ids = new Set(entriesOf(books, desk.now).map(({ booking }) => booking))
  if (isInLine(ledgerOf(desk.diary, weekOf(from)), range, ids)) return { kind: 'already-waiting' }
  return from === to ? whyBusy(books, sessionThen(desk, offering, from), desk.now) : undefined
}

/** Stands in line for a start between two instants of one UTC week. */
export function wait(books: Books, range: Range, wanted: Wanted, now: Instant): Answer<OneBooking> {
  const { from, to, counselor, service } = range
  const opened = openDesk(books, { counselor, service, start: from }, now)
  if ('kind' in opened) return opened
  const { desk, offering } = opened
  const cannot = whyNotSo(offering, wanted.wishes)
  if (cannot !== undefined) return cannot
  if (isEmpty(desk, offering, range)) return { kind: 'range-empty' }
  const refusal = whyNotInLine(books, desk, offering, range)
  if (refusal !== undefined) return refusal
  const [free] = freeStarts(desk.diary, service, from, to + 1, { now })
  if (free !== undefined) return { kind: 'not-full', start: free.start }
  const ledger = ledgerOf(desk.diary, weekOf(from))
  if (ledger.waiting.length >= lineMax) return { kind: 'line-full', lineMax }
  const mine = { id: wanted.id, service, from, to, since: now }
  const after = put(desk.diary, { ...ledger, waiting: [...ledger.waiting, mine] })
  const waitsFor = { from, to }
  const booking: Booking = { ...wanted, counselor, service, state: 'waiting', waitsFor }
  const session = `line:${counselor}:${service}`
  const entry = { booking: wanted.id, session, start: from, end: to + 1, line: true } as const
  return {
    kind: 'decided',
    booking,
    change: {
      ...emptyChange,
      ...closed(desk, after, weeksLooked(desk.read.counselor, from)),
      bookings: [booking],
      students: rebooked(books, wanted.id, entry, now),
    },
  }
}

/** Takes what was offered, while the offer stands. */
export function accept(books: Books, booking: Booking, now: Instant): Answer<OneBooking> {
  const dead = whyNotLive(booking, ['offered'], now)
  if (dead !== undefined) return dead
  const { place, counselor, service, state } = booking
  if (place === undefined) return { kind: 'not-live', state }
  const opened = openDesk(books, { counselor, service, start: place.start }, now)
  if ('kind' in opened) return opened
  const { desk, offering } = opened
  const ledger = ledgerOf(desk.diary, weekOf(place.start))
  const session = ledger.sessions.find(({ seats }) => seats.some(({ id }) => id === booking.id))
  if (session === undefined) return { kind: 'not-live', state: 'lapsed' }
  const busy = whyBusy(books, session, now, booking.id)
  if (busy !== undefined) return busy
  const taken = changed(booking, now, {
    ...standing(offering, place.start, now),
    waitsFor: undefined,
    sequence: counted(booking),
  })
  return {
    kind: 'decided',
    booking: taken,
    change: {
      ...emptyChange,
      ...closed(desk, put(desk.diary, withSeatAs(ledger, seatFor(taken))), []),
      bookings: [taken],
      students: rebooked(books, booking.id, entryOf(taken, session), now),
    },
  }
}

/** So many places in line are looked at beside the rest. */
const lookedAtMax = 50

/** Whoever stands in line in these ledgers, first those who are offered something. */
export const standingIn = (
  ledgers: readonly Ledger[],
  { offers }: Pick<Change, 'offers'>,
): readonly string[] => {
  const waiting = ledgers.flatMap((one) => one.waiting.map(({ id }) => id))
  return [...new Set([...offers.map(({ booking }) => booking), ...waiting])].slice(0, lookedAtMax)
}

/**
 * Ledgers in which nobody stands whose booking is not waiting: one that was deleted from outside
 * could be offered nothing, and whoever stands behind it would wait for good. `asked`: whose
 * bookings were looked for; they stood there before these ledgers were read.
 */
export const withoutGone = (
  ledgers: readonly Ledger[],
  asked: readonly string[],
  found: readonly Booking[],
): readonly Ledger[] => {
  const here = new Set(found.filter(({ state }) => state === 'waiting').map(({ id }) => id))
  const gone = new Set(asked.filter((id) => !here.has(id)))
  return ledgers.map((ledger) =>
    ledger.waiting.some(({ id }) => gone.has(id))
      ? { ...ledger, waiting: ledger.waiting.filter(({ id }) => !gone.has(id)) }
      : ledger,
  )
}

/** What the clock did to a counselor's ledgers: who is next in line is offered what lapsed. */
export function lapse(books: Books, counselor: string, now: Instant): Answer {
  const read = diaryIn(books, counselor)
  if (read === undefined) return { kind: 'counselor-unknown', counselor }
  return {
    kind: 'decided',
    change: { ...emptyChange, ...closed({ read, offers: [], now }, read, []) },
  }
}
