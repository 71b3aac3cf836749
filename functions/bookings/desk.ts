// What can be asked of the desk, whichever door it comes through: the API, a plain form, the
// widget. Each is one read and one transaction, and answers with what was decided.
import type { Booking } from '../../shared/booking/booking.ts'
import {
  accept,
  type BookingRefusal,
  type Books,
  book,
  cancel,
  type Decided,
  erase,
  hold,
  move,
  release,
  wait,
  whyTooMany,
  withAsking,
  withdraw,
} from '../../shared/booking/decide.ts'
import { type Counselor, offeringOf } from '../../shared/booking/roster.ts'
import { weeksAround } from '../../shared/booking/slots.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { LineOfCase } from '../../shared/casework/event.ts'
import type { Json } from '../../shared/edition/canonical.ts'
import { hashOf, linkFrom, newId, newToken } from '../http/capability.ts'
import { studentsOf } from '../http/student-hashes.ts'
import type { BookingFindings, BookingQuestion } from '../ports/bookings.ts'
import { type Answered, booksOf, committed, repeatOf } from './committing.ts'
import { wantedBy } from './people.ts'
import type { BookingsPorts } from './ports.ts'
import type { BookRequest, WaitRequest, WithdrawRequest } from './requests.ts'
import { type KeptAnswer, keptAnswer, recalled, type ShownBooking, shownBooking } from './shown.ts'

/** Where and when a talk is asked for. */
export type At = { readonly counselor: string; readonly service: string; readonly start: Instant }

/** What the desk says no with. */
export type DeskRefusal =
  | BookingRefusal
  | { readonly kind: 'busy' }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'link-not-valid' }

export const isRefusal = (outcome: { readonly kind: string }): outcome is DeskRefusal =>
  outcome.kind !== 'answered' && outcome.kind !== 'placed'

/** A counselor of the roster who gives this kind of talk, or why not. */
async function counselorOf(
  { bookings }: BookingsPorts,
  { counselor, service }: Omit<At, 'start'>,
): Promise<Counselor | BookingRefusal> {
  const { counselors } = await bookings.roster()
  const found = counselors.find(({ id }) => id === counselor)
  if (found === undefined) return { kind: 'counselor-unknown', counselor }
  return offeringOf(found, service) === undefined ? { kind: 'service-unknown', service } : found
}

/** Findings in which the visitor that was asked for is there. */
const withVisitor = (found: BookingFindings) => {
  const { visitor } = found
  if (visitor === undefined) throw new Error('the visitor was asked for, but not read')
  return visitor
}

export type HeldStart = { readonly hold: string; readonly start: Instant; readonly until: Instant }

/** Keeps a start for a visitor; the same start again is the same hold. */
export async function holdStart(
  ports: BookingsPorts,
  at: At,
  token: string,
): Promise<Answered<HeldStart> | DeskRefusal> {
  const whom = await counselorOf(ports, at)
  if ('kind' in whom) return whom
  const seat = newId()
  return committed(ports, {
    question: {
      ledgers: [{ counselor: whom.id, weeks: weeksAround(whom, at.start) }],
      visitor: await hashOf(token),
    },
    decide: (found, now) => {
      const decided = hold(
        { ...booksOf(found, [whom]), visitor: withVisitor(found) },
        at,
        seat,
        now,
      )
      if (decided.kind !== 'decided') return decided
      const { seat: id, start, until } = decided.hold
      return { ...decided, status: 201, answer: { hold: id, start, until } }
    },
  })
}

/** What a visitor holds now. */
export async function heldBy({ bookings, clock }: BookingsPorts, token: string) {
  const now = clock().getTime()
  const found = await bookings.read({ ledgers: [], visitor: await hashOf(token) }, now)
  return withVisitor(found).holds.filter(({ until }) => until > now)
}

/** Gives a hold back. */
export async function releaseHold(
  ports: BookingsPorts,
  seat: string,
  token: string,
): Promise<Answered<object> | DeskRefusal> {
  const visitor = await hashOf(token)
  const before = await ports.bookings.read({ ledgers: [], visitor }, ports.clock().getTime())
  const mine = before.visitor?.holds.find((one) => one.seat === seat)
  if (mine === undefined) return { kind: 'hold-not-yours' }
  const { counselors } = await ports.bookings.roster()
  const whom = counselors.filter(({ id }) => id === mine.counselor)
  return committed(ports, {
    question: {
      ledgers: whom.map((one) => ({ counselor: one.id, weeks: weeksAround(one, mine.start) })),
      visitor,
    },
    decide: (found, now) => {
      const books = { ...booksOf(found, whom), visitor: withVisitor(found) }
      const decided = release(books, seat, now)
      return decided.kind === 'decided' ? { ...decided, status: 200, answer: {} } : decided
    },
  })
}

export type Link = { readonly id: string; readonly token: string }

/** A booking that was made, and the link that opens it, shown this once. */
export type Placed = {
  readonly kind: 'placed'
  readonly link: Link
  readonly booking: ShownBooking
  readonly replayed: boolean
}

type Placing = {
  readonly key: string | undefined
  readonly body: BookRequest | WaitRequest
  readonly visitor?: string | undefined
  readonly whom: Counselor
  /** The first and the last instant it is about. */
  readonly span: readonly [Instant, Instant]
  readonly decide: (
    books: Books,
    wanted: ReturnType<typeof wantedBy>,
    now: Instant,
  ) => Decided<{ readonly booking: Booking }> | BookingRefusal
}

/** A key is its caller's: the same one sent by another visitor is another. */
const scoped = (key: string | undefined, visitor: string | undefined): string | undefined =>
  key === undefined || visitor === undefined ? key : `${visitor}\n${key}`

/** The link a booking will have; of a repeated request the same one. */
const linkOf = (key: string | undefined, body: Json): Promise<Link> =>
  key === undefined
    ? Promise.resolve({ id: newId(), token: newToken() })
    : linkFrom('booking', key, body)

/** The answer to a request for a booking; consent was given when it first came. */
const recalledFor = (kept: KeptAnswer, draft: ReturnType<typeof wantedBy>): ShownBooking => {
  const givenAt = kept.course.createdAt ?? ''
  const consents = draft.consents.map((one) => ({ ...one, givenAt }))
  return recalled(kept, { ...draft, consents }, {})
}

async function placed(ports: BookingsPorts, asked: Placing): Promise<Placed | DeskRefusal> {
  const { key, body, visitor, whom, span, decide } = asked
  const link = await linkOf(key, body as Json)
  const linkHash = await hashOf(link.token)
  const draft = wantedBy(body, { id: link.id, linkHash }, span[1], ports.clock().getTime())
  const outcome = await committed(ports, {
    question: {
      ledgers: [{ counselor: whom.id, weeks: weeksAround(whom, span[0]) }],
      students: await studentsOf(draft.contact, ports.contactSecret),
      visitor,
    },
    repeat: await repeatOf('place', key, body as Json, (kept) =>
      recalledFor(kept as KeptAnswer, draft),
    ),
    decide: (found, now) => {
      const decided = decide(booksOf(found, [whom]), draft, now)
      if (decided.kind !== 'decided') return decided
      const tooMany = whyTooMany(found.students, now, ports.askedPerDayMax)
      if (tooMany !== undefined) return tooMany
      const { booking } = decided
      const [answer, kept] = [shownBooking(booking, now), keptAnswer(booking, {}, now)]
      const change = withAsking(decided.change, now)
      return { kind: 'decided', change, status: 201, answer, kept }
    },
  })
  if (outcome.kind !== 'answered') return outcome
  return { kind: 'placed', link, booking: outcome.answer, replayed: outcome.replayed }
}

/** Books a start, with a hold or without. */
export async function reserve(
  ports: BookingsPorts,
  body: BookRequest,
  key: string | undefined,
): Promise<Placed | DeskRefusal> {
  const { counselor, service, start: text, hold: held } = body
  const at = { counselor, service, start: Date.parse(text) }
  const whom = await counselorOf(ports, at)
  if ('kind' in whom) return whom
  return placed(ports, {
    key: scoped(key, body.visitor),
    body,
    visitor: await hashOf(body.visitor),
    whom,
    span: [at.start, at.start],
    decide: (books, wanted, now) => book(books, at, wanted, { now, hold: held }),
  })
}

/** Stands in line for a start in a range. */
export async function queue(
  ports: BookingsPorts,
  body: WaitRequest,
  key: string | undefined,
): Promise<Placed | DeskRefusal> {
  const { counselor, service } = body
  const [from, to] = [Date.parse(body.from), Date.parse(body.to)]
  const whom = await counselorOf(ports, { counselor, service })
  if ('kind' in whom) return whom
  return placed(ports, {
    key: scoped(key, body.visitor),
    body,
    whom,
    span: [from, to],
    decide: (books, wanted, now) => wait(books, { counselor, service, from, to }, wanted, now),
  })
}

/** The link a student was shown opens a booking, and so does the one in its letters. */
async function opens(
  { mailed }: BookingsPorts,
  { id, linkHash }: Booking,
  tokenHash: string,
): Promise<boolean> {
  if (linkHash === tokenHash) return true
  return mailed !== undefined && (await hashOf(mailed(id))) === tokenHash
}

/** The booking a link opens. */
export async function opened(
  ports: BookingsPorts,
  { id, tokenHash }: { readonly id: string; readonly tokenHash: string },
): Promise<Booking | undefined> {
  const now = ports.clock().getTime()
  const [booking] = (await ports.bookings.read({ ledgers: [], bookings: [id] }, now)).bookings
  if (booking === undefined || booking.expiresAt <= now) return undefined
  return (await opens(ports, booking, tokenHash)) ? booking : undefined
}

/** A booking by its id alone: for the office. */
export async function bookingById({ bookings, clock }: BookingsPorts, id: string) {
  return (await bookings.read({ ledgers: [], bookings: [id] }, clock().getTime())).bookings[0]
}

export type Deed = {
  readonly name: string
  readonly body: Json
  /** Where else than at its own start the change looks. */
  readonly to?: At | undefined
  /** Whose own holds are in nobody's way. */
  readonly visitor?: string | undefined
  /** What the log says of it, where it is one of the staff's. */
  readonly line?: ((now: Instant) => LineOfCase) | undefined
  readonly decide: (
    books: Books,
    booking: Booking,
    now: Instant,
  ) => Decided<{ readonly booking: Booking }> | BookingRefusal
}

/** Where a booking is, or waits to be. */
export const homeOf = ({ counselor, service, place, waitsFor }: Booking): At => ({
  counselor,
  service,
  start: place?.start ?? waitsFor?.from ?? 0,
})

/** Whether everything a question asks for was found: nobody moved the booking elsewhere meanwhile. */
export const covers = (
  found: BookingFindings,
  { ledgers, students = [], holders = [], bookings = [] }: BookingQuestion,
): boolean =>
  ledgers.every(({ counselor, weeks }) =>
    weeks.every((week) =>
      found.ledgers.some((one) => one.counselor === counselor && one.week === week),
    ),
  ) &&
  students.every((student) => found.students.some((one) => one.student === student)) &&
  holders.every((visitor) => found.holders?.some((one) => one.visitor === visitor)) &&
  bookings.every((id) => found.bookings.some((one) => one.id === id))

const ledgersFor = (whom: readonly Counselor[], spots: readonly At[]) =>
  whom.map((one) => {
    const starts = spots.filter(({ counselor }) => counselor === one.id)
    const weeks = starts.flatMap(({ start }) => weeksAround(one, start))
    return { counselor: one.id, weeks: [...new Set(weeks)] }
  })

type Besides = { readonly to?: At | undefined; readonly visitor?: string | undefined }

/** Whom and what a change to a booking looks at; `to`: where else than at its own start. */
async function surroundings(
  ports: BookingsPorts,
  { contact }: Booking,
  { to, visitor }: Besides = {},
) {
  const { counselors } = await ports.bookings.roster()
  const students = await studentsOf(contact, ports.contactSecret)
  return (current: Booking) => {
    const spots = [homeOf(current), ...(to === undefined ? [] : [to])]
    const whom = counselors.filter(({ id }) => spots.some(({ counselor }) => counselor === id))
    const ledgers = ledgersFor(whom, spots)
    return { whom, question: { ledgers, students, visitor, bookings: [current.id] } }
  }
}

/** Does something to a booking that exists; the same request again answers the same. */
export async function alter(
  ports: BookingsPorts,
  booking: Booking,
  { name, body, to, visitor: token, line, decide }: Deed,
  key: string | undefined,
): Promise<Answered<ShownBooking> | DeskRefusal> {
  const said = body as { readonly reason?: string | null }
  const visitor = token && (await hashOf(token))
  const lookedAt = await surroundings(ports, booking, { to, visitor })
  return committed<ShownBooking, DeskRefusal>(ports, {
    question: lookedAt(booking).question,
    repeat: await repeatOf(`${name} ${booking.id}`, key, body, (kept) =>
      recalled(kept as KeptAnswer, booking, said),
    ),
    decide: (found, now) => {
      const [current] = found.bookings
      // It was there when its link was tried: it ended, or was deleted, in between.
      if (current === undefined) return { kind: 'link-not-valid' }
      const { whom, question } = lookedAt(current)
      if (!covers(found, question)) return { kind: 'further', question }
      const decided = decide(booksOf(found, whom), current, now)
      if (decided.kind !== 'decided') return decided
      const answer = shownBooking(decided.booking, now)
      const lines = line && [{ booking: booking.id, line: line(now) }]
      const kept = keptAnswer(decided.booking, said, now)
      return { ...decided, status: 200, answer, kept, lines }
    },
  })
}

export type Erased = { readonly erasedAt: Instant }

/** Deletes all a student told us with the seat they have; there is nothing left to ask again about. */
export async function eraseBooking(
  ports: BookingsPorts,
  booking: Booking,
): Promise<Answered<Erased> | DeskRefusal> {
  const lookedAt = await surroundings(ports, booking)
  return committed<Erased, DeskRefusal>(ports, {
    question: lookedAt(booking).question,
    decide: (found, now) => {
      const [current] = found.bookings
      if (current === undefined) return { kind: 'link-not-valid' }
      const { whom, question } = lookedAt(current)
      if (!covers(found, question)) return { kind: 'further', question }
      const { change } = erase(booksOf(found, whom), current, now)
      return { kind: 'decided', change, status: 200, answer: { erasedAt: now } }
    },
  })
}

export const withdrawing = (purposes: WithdrawRequest['purposes']): Deed => ({
  name: 'withdraw',
  body: { purposes },
  decide: (_, booking, now) => withdraw(booking, purposes, now),
})

export const moving = (at: At, visitor?: string): Deed => ({
  name: 'move',
  body: at,
  to: at,
  visitor,
  decide: (books, booking, now) => move(books, booking, { at, by: 'student' }, now),
})

export const cancelling = (reason: string | undefined): Deed => ({
  name: 'cancel',
  body: { reason: reason ?? null },
  decide: (books, booking, now) => cancel(books, booking, 'student', now, reason),
})

export const accepting: Deed = { name: 'accept', body: {}, decide: accept }
