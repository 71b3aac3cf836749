import { type Context, Hono } from 'hono'
import type { Booking } from '../../shared/booking/booking.ts'
import {
  accept,
  type BookingRefusal,
  type Books,
  book,
  cancel,
  type Decided,
  move,
  wait,
} from '../../shared/booking/decide.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { weeksAround } from '../../shared/booking/slots.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { Json } from '../../shared/edition/canonical.ts'
import { jsonBody } from '../http/body.ts'
import {
  fragmentOf,
  hashOf,
  knock,
  linkFrom,
  newId,
  newToken,
  repeatKey,
} from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { booksOf, committed, repeatOf } from './committing.ts'
import { refusedStart } from './nearest.ts'
import { studentsOf, wantedBy } from './people.ts'
import type { BookingsPorts } from './ports.ts'
import { BookRequest, CancelRequest, MoveRequest, WaitRequest } from './requests.ts'
import { shownBooking } from './shown.ts'

const replayed = 'idempotent-replayed'

type Link = { readonly id: string; readonly token: string }

/** The link a booking will have; of a repeated request the same one. */
const linkOf = (key: string | undefined, body: Json): Promise<Link> =>
  key === undefined
    ? Promise.resolve({ id: newId(), token: newToken() })
    : linkFrom('booking', key, body)

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

/** Makes a booking of a request: one read, one transaction, and a link that is shown this once. */
async function placed(c: Context<Exchange>, ports: BookingsPorts, asked: Placing) {
  const { key, body, visitor, whom, span, decide } = asked
  const link = await linkOf(key, body as Json)
  const linkHash = await hashOf(link.token)
  const draft = wantedBy(body, { id: link.id, linkHash }, span[1], ports.clock().getTime())
  const outcome = await committed(ports, {
    question: {
      ledgers: [{ counselor: whom.id, weeks: weeksAround(whom, span[0]) }],
      students: await studentsOf(draft.contact),
      visitor,
    },
    repeat: await repeatOf('booking', key, body as Json),
    decide: (found, now) => {
      const decided = decide(booksOf(found, [whom]), draft, now)
      if (decided.kind !== 'decided') return decided
      return { ...decided, status: 201, answer: shownBooking(decided.booking, now) }
    },
  })
  if (outcome.kind !== 'answered') return outcome
  if (outcome.replayed) c.header(replayed, 'true')
  c.header('location', `/v1/bookings/${link.id}`)
  const { token } = link
  return c.json({ token, link: fragmentOf(link.id, token), booking: outcome.answer }, 201)
}

const counselorOf = async ({ bookings }: BookingsPorts, id: string) =>
  (await bookings.roster()).counselors.find((one) => one.id === id)

async function reserve(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const key = repeatKey(c)
  if (key instanceof Response) return key
  const body = await jsonBody(c, BookRequest)
  if (body instanceof Response) return body
  const { counselor, service, start: text, hold } = body.value
  const at = { counselor, service, start: Date.parse(text) }
  const whom = await counselorOf(ports, counselor)
  if (whom === undefined) return refuse(c, { kind: 'counselor-unknown', counselor })
  const outcome = await placed(c, ports, {
    key,
    body: body.value,
    visitor: await hashOf(body.value.visitor),
    whom,
    span: [at.start, at.start],
    decide: (books, wanted, now) => book(books, at, wanted, { now, hold }),
  })
  return outcome instanceof Response ? outcome : refusedStart(c, ports, outcome, at)
}

async function queue(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const key = repeatKey(c)
  if (key instanceof Response) return key
  const body = await jsonBody(c, WaitRequest)
  if (body instanceof Response) return body
  const { counselor, service } = body.value
  const [from, to] = [Date.parse(body.value.from), Date.parse(body.value.to)]
  const whom = await counselorOf(ports, counselor)
  if (whom === undefined) return refuse(c, { kind: 'counselor-unknown', counselor })
  const outcome = await placed(c, ports, {
    key,
    body: body.value,
    whom,
    span: [from, to],
    decide: (books, wanted, now) => wait(books, { counselor, service, from, to }, wanted, now),
  })
  const at = { counselor, service, start: from }
  return outcome instanceof Response ? outcome : refusedStart(c, ports, outcome, at)
}

/** The booking this request's link opens, or the refusal to answer with. */
async function opened(c: Context<Exchange>, ports: BookingsPorts): Promise<Booking | Response> {
  const door = await knock(c)
  if (door instanceof Response) return door
  const now = ports.clock().getTime()
  const { bookings } = await ports.bookings.read({ ledgers: [], bookings: [door.id] }, now)
  const [booking] = bookings
  if (booking === undefined || booking.linkHash !== door.tokenHash || booking.expiresAt <= now)
    return refuse(c, { kind: 'link-not-valid' })
  return booking
}

type Deed = {
  readonly name: string
  readonly body: Json
  /** Where else than at its own start the change looks. */
  readonly to?: { readonly counselor: string; readonly start: Instant } | undefined
  readonly decide: (
    books: Books,
    booking: Booking,
    now: Instant,
  ) => Decided<{ readonly booking: Booking }> | BookingRefusal
}

const homeOf = ({ counselor, place, waitsFor }: Booking) => ({
  counselor,
  start: place?.start ?? waitsFor?.from ?? 0,
})

/** Does something to a booking that exists; the same request again answers the same. */
export async function done(
  c: Context<Exchange>,
  ports: BookingsPorts,
  booking: Booking,
  deed: Deed,
): Promise<Response> {
  const key = repeatKey(c)
  if (key instanceof Response) return key
  const { counselors } = await ports.bookings.roster()
  const spots = [homeOf(booking), ...(deed.to === undefined ? [] : [deed.to])]
  const whom = counselors.filter(({ id }) => spots.some(({ counselor }) => counselor === id))
  const ledgers = whom.map((one) => ({
    counselor: one.id,
    weeks: [
      ...new Set(
        spots
          .filter(({ counselor }) => counselor === one.id)
          .flatMap(({ start }) => weeksAround(one, start)),
      ),
    ],
  }))
  const outcome = await committed(ports, {
    question: {
      ledgers,
      students: await studentsOf(booking.contact),
      bookings: [booking.id],
    },
    repeat: await repeatOf(`${deed.name} ${booking.id}`, key, deed.body),
    decide: (found, now) => {
      const [current] = found.bookings
      if (current === undefined) throw new Error(`booking ${booking.id} was read and is gone`)
      const decided = deed.decide(booksOf(found, whom), current, now)
      if (decided.kind !== 'decided') return decided
      return { ...decided, status: 200, answer: shownBooking(decided.booking, now) }
    },
  })
  if (outcome.kind === 'answered') {
    if (outcome.replayed) c.header(replayed, 'true')
    return c.json({ booking: outcome.answer })
  }
  const { counselor, start } = deed.to ?? homeOf(booking)
  return refusedStart(c, ports, outcome, { counselor, service: booking.service, start })
}

async function shift(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await opened(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, MoveRequest)
  if (body instanceof Response) return body
  const { counselor, service, start: text } = body.value
  const at = { counselor, service, start: Date.parse(text) }
  return done(c, ports, booking, {
    name: 'move',
    body: body.value,
    to: at,
    decide: (books, current, now) => move(books, current, { at, by: 'student' }, now),
  })
}

async function giveUp(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await opened(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, CancelRequest)
  if (body instanceof Response) return body
  return done(c, ports, booking, {
    name: 'cancel',
    body: body.value as Json,
    decide: (books, current, now) => cancel(books, current, 'student', now, body.value.reason),
  })
}

async function take(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await opened(c, ports)
  if (booking instanceof Response) return booking
  return done(c, ports, booking, { name: 'accept', body: {}, decide: accept })
}

async function view(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await opened(c, ports)
  if (booking instanceof Response) return booking
  return c.json({ booking: shownBooking(booking, ports.clock().getTime()) })
}

/** Talks from the first request to the end, each behind its private link. */
export const bookings = (ports: BookingsPorts) =>
  new Hono<Exchange>()
    .post('/', (c) => reserve(c, ports))
    .get('/:id', (c) => view(c, ports))
    .post('/:id/move', (c) => shift(c, ports))
    .post('/:id/cancel', (c) => giveUp(c, ports))
    .post('/:id/accept', (c) => take(c, ports))

/** Places in line. */
export const waits = (ports: BookingsPorts) =>
  new Hono<Exchange>().post('/', (c) => queue(c, ports))
