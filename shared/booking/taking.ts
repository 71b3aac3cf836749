import { type Booking, movesMax } from './booking.ts'
import { changed, counted, whyNotLive } from './changing.ts'
import {
  type Answer,
  type At,
  type Books,
  type Desk,
  type DiaryChange,
  emptyChange,
  type OneBooking,
  openDesk,
  vacated,
} from './desk.ts'
import { weekOf } from './ledger.ts'
import { closedSeated, placed, seated, seatFor, standing, unheld, whyNotSo } from './seating.ts'
import { entryOf, rebooked, whyBusy } from './students.ts'
import type { Instant } from './time.ts'
import { ledgerOf } from './weeks.ts'

// Taking a seat, and taking another instead.

/** A booking as it is sent: not seated yet, nothing decided. */
export type Wanted = Omit<Booking, 'state' | 'until' | 'place' | 'counselor' | 'service'>

/** Takes a seat: the hold is used up if there is one, else the start must be free. */
export function book(
  books: Books,
  at: At,
  wanted: Wanted,
  { now, hold }: { readonly now: Instant; readonly hold?: string | undefined },
): Answer<OneBooking> {
  const opened = openDesk(books, at, now)
  if ('kind' in opened) return opened
  const { desk, offering } = opened
  const cannot = whyNotSo(offering, wanted.wishes)
  if (cannot !== undefined) return cannot
  const { counselor, service, start } = at
  const draft: Booking = { ...wanted, counselor, service, ...standing(offering, start, now) }
  const { visitor } = books
  const found = seated({ desk, offering, start, seat: seatFor(draft), visitor, hold })
  if ('kind' in found) return found
  const busy = whyBusy(books, found.session, now)
  if (busy !== undefined) return busy
  const booking = placed(draft, at, found.session)
  return {
    kind: 'decided',
    booking,
    change: {
      ...emptyChange,
      ...closedSeated(desk, found),
      bookings: [booking],
      students: rebooked(books, booking.id, entryOf(booking, found.session), now),
      visitor: unheld(visitor, found.without, now),
    },
  }
}

type Move = {
  readonly at: At
  readonly by: 'student' | 'office'
  readonly reason?: string | undefined
}

const isThere = ({ counselor, service, place }: Booking, at: At): boolean =>
  counselor === at.counselor && service === at.service && place?.start === at.start

/** A move asks nobody twice: the same talk with the same counselor stays as certain as it was. */
const asksAgain = ({ state, counselor, service }: Booking, { at, by }: Move): boolean =>
  by === 'student' &&
  (state !== 'confirmed' || counselor !== at.counselor || service !== at.service)

const joinedChanges = (a: DiaryChange, b: DiaryChange): DiaryChange => ({
  ledgers: [...a.ledgers, ...b.ledgers],
  guards: [...a.guards, ...b.guards],
  offers: [...a.offers, ...b.offers],
})

/** The seat to give up; where it stands has to be read too. */
const seatIn = ({ read }: Desk, { id, place }: Booking): string => {
  if (place !== undefined) ledgerOf(read, weekOf(place.start))
  return id
}

/** Moves one seat in one transaction; if the new start cannot be had the old seat stands. */
export function move(books: Books, booking: Booking, to: Move, now: Instant): Answer<OneBooking> {
  const { at, by, reason } = to
  const dead = whyNotLive(booking, ['pending', 'confirmed'], now)
  if (dead !== undefined) return dead
  if (isThere(booking, at)) return { kind: 'decided', booking, change: emptyChange }
  if (by === 'student' && booking.moves >= movesMax) return { kind: 'too-many-moves', movesMax }
  const opened = openDesk(books, at, now)
  if ('kind' in opened) return opened
  const { desk, offering } = opened
  const cannot = whyNotSo(offering, booking.wishes)
  if (cannot !== undefined) return cannot
  const draft = changed(booking, now, {
    ...(asksAgain(booking, to)
      ? standing(offering, at.start, now)
      : { state: 'confirmed', until: undefined }),
    reason,
    moves: booking.moves + (by === 'student' ? 1 : 0),
    sequence: counted(booking),
  })
  const { visitor } = books
  const seat = seatFor(draft)
  const stays = booking.counselor === at.counselor
  const without = stays ? seatIn(desk, booking) : undefined
  // The first session this booking began bears its id; one that it begins now is another.
  const session = `${draft.id}.${draft.version}`
  const found = seated({ desk, offering, start: at.start, seat, session, visitor, without })
  if ('kind' in found) return found
  const busy = whyBusy(books, found.session, now, booking.id)
  if (busy !== undefined) return busy
  const moved = placed(draft, at, found.session)
  const here = closedSeated(desk, found)
  return {
    kind: 'decided',
    booking: moved,
    change: {
      ...emptyChange,
      ...(stays ? here : joinedChanges(here, vacated(books, booking, now))),
      bookings: [moved],
      students: rebooked(books, booking.id, entryOf(moved, found.session), now),
      visitor: unheld(visitor, found.without, now),
    },
  }
}
