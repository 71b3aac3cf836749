import { type Context, Hono } from 'hono'
import type { Booking } from '../../shared/booking/booking.ts'
import { approve, decline, moveSession, outcome } from '../../shared/booking/decide.ts'
import { withoutSeats } from '../../shared/booking/seats.ts'
import { settled } from '../../shared/booking/settle.ts'
import { sessionAt, weeksAround } from '../../shared/booking/slots.ts'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { studentsOf } from '../http/student-hashes.ts'
import { altered } from './bookings.ts'
import { booksOf, committed } from './committing.ts'
import { bookingById, covers } from './desk.ts'
import { refusedStart } from './nearest.ts'
import type { BookingsPorts } from './ports.ts'
import { DeclineRequest, MoveSessionRequest, OutcomeRequest } from './requests.ts'
import { shownBooking } from './shown.ts'
import { staffCalls } from './staff-calls.ts'

// What the office does. Who may do it is for sign-in to say; until that stands these routes are
// open in the local world and nowhere else.

async function found(c: Context<Exchange>, ports: BookingsPorts): Promise<Booking | Response> {
  return (await bookingById(ports, c.req.param('id') ?? '')) ?? refuse(c, { kind: 'not-found' })
}

async function sayYes(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await found(c, ports)
  if (booking instanceof Response) return booking
  return altered(c, ports, booking, { name: 'approve', body: {}, decide: approve })
}

async function sayNo(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await found(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, DeclineRequest)
  if (body instanceof Response) return body
  return altered(c, ports, booking, {
    name: 'decline',
    body: body.value,
    decide: (books, current, now) => decline(books, current, body.value.reason, now),
  })
}

async function record(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await found(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, OutcomeRequest)
  if (body instanceof Response) return body
  return altered(c, ports, booking, {
    name: 'outcome',
    body: body.value,
    decide: (_, current, now) => outcome(current, body.value.came, now),
  })
}

async function shift(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const body = await jsonBody(c, MoveSessionRequest)
  if (body instanceof Response) return body
  const { counselor, service, start: from, to, reason } = body.value
  const { counselors } = await ports.bookings.roster()
  const whom = counselors.find(({ id }) => id === counselor)
  if (whom === undefined) return refuse(c, { kind: 'counselor-unknown', counselor })
  const [was, at] = [Date.parse(from), { counselor, service, start: Date.parse(to) }]
  const weeks = [...new Set([...weeksAround(whom, was), ...weeksAround(whom, at.start)])]
  const ledgers = [{ counselor, weeks }]
  const outcome = await committed(ports, {
    question: { ledgers },
    decide: async (read, instant, asked) => {
      // Who sat there when it was looked for, and is not found, was deleted from outside.
      const here = new Set(read.bookings.map(({ id }) => id))
      const gone = (asked.bookings ?? []).filter((id) => !here.has(id))
      const known = { ...read, ledgers: read.ledgers.map((one) => withoutSeats(one, gone)) }
      const diary = settled({ counselor: whom, ledgers: known.ledgers }, instant).diary
      const seats = sessionAt(diary, service, was)?.seats ?? []
      const ids = seats.filter(({ state }) => state !== 'held').map(({ id }) => id)
      if (ids.length === 0) return { kind: 'not-found' } as const
      const seated = read.bookings.filter(({ id }) => ids.includes(id))
      const hashes = await Promise.all(
        seated.map(({ contact }) => studentsOf(contact, ports.contactSecret)),
      )
      const question = { ledgers, bookings: ids, students: [...new Set(hashes.flat())] }
      if (!covers(read, question)) return { kind: 'further', question } as const
      const decided = moveSession(booksOf(known, [whom]), seated, { at, reason }, instant)
      if (decided.kind !== 'decided') return decided
      return {
        ...decided,
        status: 200,
        answer: decided.bookings.map((one) => shownBooking(one, instant)),
      }
    },
  })
  if (outcome.kind === 'answered') return c.json({ bookings: outcome.answer })
  return refusedStart(c, ports, outcome, at)
}

export const staff = (ports: BookingsPorts) =>
  new Hono<Exchange>()
    .route('/calls', staffCalls(ports))
    .post('/bookings/:id{[\\w-]{22}}/approve', (c) => sayYes(c, ports))
    .post('/bookings/:id{[\\w-]{22}}/decline', (c) => sayNo(c, ports))
    .post('/bookings/:id{[\\w-]{22}}/outcome', (c) => record(c, ports))
    .post('/sessions/move', (c) => shift(c, ports))
