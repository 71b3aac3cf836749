import { heldPerWeekMax, holdMinutes, holdsMax, type VisitorBook } from './booking.ts'
import { type Answer, type At, type Books, closed, diaryIn, emptyChange, openDesk } from './desk.ts'
import { type Ledger, weekOf } from './ledger.ts'
import { closedSeated, type Seated, seated, unheld } from './seating.ts'
import { withoutSeats } from './seats.ts'
import { put } from './settle.ts'
import { whyBusy } from './students.ts'
import { type Instant, minuteMs } from './time.ts'
import { ledgerOf } from './weeks.ts'

// Keeping a start for a visitor while they type.

export type Hold = { readonly seat: string; readonly until: Instant; readonly start: Instant }

type VisitorsBooks = Books & { readonly visitor: VisitorBook }
type Held = VisitorBook['holds'][number]

const isAt = (held: Held, at: At): boolean =>
  held.counselor === at.counselor && held.service === at.service && held.start === at.start

const holdOf = ({ seat, until, start }: Held): Hold => ({ seat, until, start })

const withHold = (visitor: VisitorBook, held: Held, { without }: Seated, now: Instant) => {
  const others = visitor.holds.filter((one) => one.until > now && !without.includes(one.seat))
  return { ...visitor, version: visitor.version + 1, holds: [...others, held] }
}

/** How much of a week is held; what ran out is not in it any more. */
const heldIn = ({ sessions }: Ledger): number =>
  sessions.flatMap(({ seats }) => seats).filter(({ state }) => state === 'held').length

/**
 * Keeps a start for a visitor for some minutes; the same start again is the same hold. Their other
 * holds are given up as far as they stand in its way, for own holds hide nothing.
 */
export function hold(
  books: VisitorsBooks,
  at: At,
  seat: string,
  now: Instant,
): Answer<{ readonly hold: Hold }> {
  const opened = openDesk(books, at, now)
  if ('kind' in opened) return opened
  const { desk } = opened
  const { visitor } = books
  const before = visitor.holds.find((one) => one.until > now && isAt(one, at))
  if (before !== undefined) return { kind: 'decided', change: emptyChange, hold: holdOf(before) }
  const until = now + holdMinutes * minuteMs
  const kept = { id: seat, state: 'held', until, visitor: visitor.visitor } as const
  const found = seated({ ...opened, start: at.start, seat: kept, visitor })
  if ('kind' in found) return found
  const busy = whyBusy(books, found.session, now)
  if (busy !== undefined) return busy
  // Last, for it alone leaves the start to be booked.
  if (heldIn(ledgerOf(desk.diary, weekOf(at.start))) >= heldPerWeekMax)
    return { kind: 'too-many-held', heldMax: heldPerWeekMax }
  const { counselor, service, start } = at
  const held: Held = { seat, counselor, service, start, until }
  const after = withHold(visitor, held, found, now)
  if (after.holds.length > holdsMax) return { kind: 'too-many-holds', holdsMax }
  return {
    kind: 'decided',
    hold: holdOf(held),
    change: {
      ...emptyChange,
      ...closedSeated(desk, found),
      visitor: { before: visitor, after },
    },
  }
}

/** Gives a hold back; one whose time ran out meanwhile is no error. */
export function release(books: VisitorsBooks, seat: string, now: Instant): Answer {
  const mine = books.visitor.holds.find((one) => one.seat === seat)
  if (mine === undefined) return { kind: 'hold-not-yours' }
  const read = diaryIn(books, mine.counselor)
  const visitor = unheld(books.visitor, [seat], now)
  if (read === undefined) return { kind: 'decided', change: { ...emptyChange, visitor } }
  const after = put(read, withoutSeats(ledgerOf(read, weekOf(mine.start)), [seat]))
  return {
    kind: 'decided',
    change: { ...emptyChange, ...closed({ read, offers: [], now }, after, []), visitor },
  }
}
