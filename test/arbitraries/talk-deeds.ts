import type { Booking } from '#shared/booking/booking.ts'
import {
  accept,
  approve,
  type Books,
  book,
  type Change,
  cancel,
  decline,
  erase,
  hold,
  lapse,
  move,
  moveSession,
  outcome,
  release,
  wait,
} from '#shared/booking/decide.ts'
import { weekOf } from '#shared/booking/ledger.ts'
import type { Instant } from '#shared/booking/time.ts'
import { weeksAround } from '#shared/booking/weeks.ts'
import { type Question, readBooks, type TalkTable } from './talk-table.ts'
import { type Deed, startsOf } from './talk-town.ts'
import { aRequest } from './talks.ts'

// Deeds of the town as decisions on a table.

export type Done = {
  readonly kind: string
  readonly change?: Change
  /** A seat taken by somebody who gave up none and held none there. */
  readonly newcomer?: {
    readonly counselor: string
    readonly service: string
    readonly start: Instant
  }
}

type Scene = { readonly table: TalkTable; readonly now: Instant; readonly id: string }

const at = ({ whom, service, spot }: Deed) => ({
  counselor: whom === 0 ? 'melati' : 'mawar',
  service,
  start: startsOf(whom)[spot] ?? 0,
})

type Where = { readonly counselor: string; readonly start: Instant }

const weeksFor = ({ counselors }: TalkTable, spots: readonly Where[]): Question['weeks'] =>
  counselors.map((one) => {
    const mine = spots.filter(({ counselor }) => counselor === one.id)
    return [one.id, mine.flatMap(({ start }) => weeksAround(one, start))] as const
  })

/** Student 3 has two addresses, and shares one of them with student 4. */
const contactsOf = (who: number): readonly string[] =>
  who === 3 ? ['student-3', 'shared'] : who === 4 ? ['shared'] : [`student-${who}`]

const whoHas = ({ contact }: Booking): number => Number(contact.name)

const placeOf = ({ counselor, place, waitsFor }: Booking): Where => ({
  counselor,
  start: place?.start ?? waitsFor?.from ?? 0,
})

const booksFor = (
  { table }: Scene,
  spots: readonly Where[],
  who: readonly number[],
  phone?: number,
): Books =>
  readBooks(table, {
    weeks: weeksFor(table, spots),
    students: [...new Set(who.flatMap(contactsOf))],
    visitor: phone === undefined ? undefined : `phone-${phone}`,
  })

const visitorsBooks = (scene: Scene, spots: readonly Where[], phone: number) => {
  const books = booksFor(scene, spots, [], phone)
  if (books.visitor === undefined) throw new Error('a phone without a book')
  return { ...books, visitor: books.visitor }
}

const wantedBy = ({ id, now }: Scene, who: number) => ({
  ...aRequest(id, now),
  contact: { name: String(who), email: `${who}@example.org` },
})

function doHold(scene: Scene, deed: Deed): Done {
  const to = at(deed)
  const books = visitorsBooks(scene, [to], deed.phone)
  const done = hold(books, to, scene.id, scene.now)
  return books.visitor.holds.length === 0 ? { ...done, newcomer: to } : done
}

function doRelease(scene: Scene, deed: Deed): Done {
  const holds = scene.table.visitors.get(`phone-${deed.phone}`)?.holds ?? []
  const mine = holds[deed.which % Math.max(1, holds.length)]
  const books = visitorsBooks(scene, mine === undefined ? [] : [mine], deed.phone)
  return release(books, mine?.seat ?? 'nothing', scene.now)
}

function doBook(scene: Scene, deed: Deed): Done {
  const to = at(deed)
  const phone = deed.which % 2 === 0 ? deed.phone : undefined
  const books = booksFor(scene, [to], [deed.who], phone)
  const mine = books.visitor?.holds.find(({ counselor }) => counselor === to.counselor)
  const asker = { now: scene.now, hold: mine?.seat }
  const done = book(books, to, wantedBy(scene, deed.who), asker)
  return (books.visitor?.holds.length ?? 0) === 0 ? { ...done, newcomer: to } : done
}

function doWait(scene: Scene, deed: Deed): Done {
  const { start, ...to } = at(deed)
  const starts = startsOf(deed.whom).filter((one) => weekOf(one) === weekOf(start))
  const last = deed.which % 3 === 0 ? Math.max(...starts) : start
  const books = booksFor(scene, [{ ...to, start }], [deed.who])
  return wait(books, { ...to, from: start, to: last }, wantedBy(scene, deed.who), scene.now)
}

function doMoveSession(scene: Scene, deed: Deed, booking: Booking): Done {
  const sitting = [...scene.table.bookings.values()].filter(
    ({ place, state }) =>
      place?.session === booking.place?.session && state !== 'cancelled' && state !== 'declined',
  )
  const together = sitting.filter(({ until }) => until === undefined || until > scene.now)
  const to = { ...at(deed), counselor: booking.counselor, service: booking.service }
  const seen = booksFor(scene, [placeOf(booking), to], together.map(whoHas))
  const books = { ...seen, holders: [...scene.table.visitors.values()] }
  return moveSession(books, together, { at: to, reason: 'rapat' }, scene.now)
}

/** The state in which a deed makes sense; now and then it is done all the same in another. */
const fitting: Readonly<Record<string, Booking['state']>> = {
  accept: 'offered',
  approve: 'pending',
  decline: 'pending',
}

function bookingsFor({ table }: Scene, { kind, which }: Deed): readonly Booking[] {
  const all = [...table.bookings.values()]
  const fit = all.filter(({ state }) => state === fitting[kind])
  return fit.length > 0 && which % 5 > 0 ? fit : all
}

function doToBooking(scene: Scene, deed: Deed): Done {
  const all = bookingsFor(scene, deed)
  const booking = all[deed.which % Math.max(1, all.length)]
  if (booking === undefined) return { kind: 'nothing' }
  const { now } = scene
  const to = at(deed)
  const spots = deed.kind === 'move' ? [placeOf(booking), to] : [placeOf(booking)]
  const books = booksFor(scene, spots, [whoHas(booking)])
  switch (deed.kind) {
    case 'move':
      return move(books, booking, { at: to, by: deed.who > 0 ? 'student' : 'office' }, now)
    case 'move-session':
      return doMoveSession(scene, deed, booking)
    case 'cancel':
      return cancel(books, booking, 'student', now)
    case 'approve':
      return approve(books, booking, now)
    case 'decline':
      return decline(books, booking, 'penuh', now)
    case 'accept':
      return accept(books, booking, now)
    case 'erase':
      return erase(books, booking, now)
    default:
      return outcome(booking, 'attended', now)
  }
}

/** What comes of a deed, decided on the table as it is now. Nothing is written. */
export function decided(scene: Scene, deed: Deed): Done {
  if (deed.kind === 'hold') return doHold(scene, deed)
  if (deed.kind === 'release') return doRelease(scene, deed)
  if (deed.kind === 'book') return doBook(scene, deed)
  if (deed.kind === 'wait') return doWait(scene, deed)
  if (deed.kind !== 'lapse') return doToBooking(scene, deed)
  const { counselor, start } = at(deed)
  const weeks = [-2, -1, 0, 1, 2].map((count) => weekOf(start) + count)
  return lapse(readBooks(scene.table, { weeks: [[counselor, weeks]] }), counselor, scene.now)
}
