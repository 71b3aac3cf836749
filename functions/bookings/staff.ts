import { type Context, Hono } from 'hono'
import type { Booking } from '../../shared/booking/booking.ts'
import { approve, decline, outcome } from '../../shared/booking/decide.ts'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { altered } from './bookings.ts'
import type { Deed } from './desk.ts'
import { ownBooking } from './own-office.ts'
import type { BookingsPorts } from './ports.ts'
import { DeclineRequest, OutcomeRequest } from './requests.ts'
import { shiftSession } from './session-move.ts'
import { shownToStaff } from './shown.ts'
import { staffBookings } from './staff-bookings.ts'
import { staffCalls } from './staff-calls.ts'
import { lineBy, type Noted } from './staff-log.ts'

// What the office does, behind the staff's door.

async function found(c: Context<Exchange>, ports: BookingsPorts): Promise<Booking | Response> {
  return (await ownBooking(c, ports, c.req.param('id') ?? '')) ?? refuse(c, { kind: 'not-found' })
}

/** Does it for the office, and writes down in the same moment who did. */
const done = (
  c: Context<Exchange>,
  ports: BookingsPorts,
  booking: Booking,
  deed: Deed,
  noted: Noted,
): Promise<Response> =>
  altered(c, ports, booking, { ...deed, line: lineBy(c, noted) }, shownToStaff)

async function sayYes(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await found(c, ports)
  if (booking instanceof Response) return booking
  const deed = { name: 'approve', body: {}, decide: approve }
  return done(c, ports, booking, deed, { kind: 'talk-accepted' })
}

async function sayNo(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await found(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, DeclineRequest)
  if (body instanceof Response) return body
  const { reason } = body.value
  const deed: Deed = {
    name: 'decline',
    body: body.value,
    decide: (books, current, now) => decline(books, current, reason, now),
  }
  return done(c, ports, booking, deed, { kind: 'talk-declined', reason })
}

async function record(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await found(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, OutcomeRequest)
  if (body instanceof Response) return body
  const deed: Deed = {
    name: 'outcome',
    body: body.value,
    decide: (_, current, now) => outcome(current, body.value.came, now),
  }
  return done(c, ports, booking, deed, { kind: 'outcome-recorded' })
}

export const staff = (ports: BookingsPorts) =>
  new Hono<Exchange>()
    .route('/calls', staffCalls(ports))
    .route('/bookings', staffBookings(ports))
    .post('/bookings/:id{[\\w-]{22}}/approve', (c) => sayYes(c, ports))
    .post('/bookings/:id{[\\w-]{22}}/decline', (c) => sayNo(c, ports))
    .post('/bookings/:id{[\\w-]{22}}/outcome', (c) => record(c, ports))
    .post('/sessions/move', (c) => shiftSession(c, ports))
