import { type Context, Hono } from 'hono'
import type { Booking } from '../../shared/booking/booking.ts'
import { approve, decline, outcome } from '../../shared/booking/decide.ts'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { altered } from './bookings.ts'
import { ownBooking } from './own-office.ts'
import type { BookingsPorts } from './ports.ts'
import { DeclineRequest, OutcomeRequest } from './requests.ts'
import { shiftSession } from './session-move.ts'
import { shownToStaff } from './shown.ts'
import { staffBookings } from './staff-bookings.ts'
import { staffCalls } from './staff-calls.ts'

// What the office does, behind the staff's door.

async function found(c: Context<Exchange>, ports: BookingsPorts): Promise<Booking | Response> {
  return (await ownBooking(c, ports, c.req.param('id') ?? '')) ?? refuse(c, { kind: 'not-found' })
}

async function sayYes(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await found(c, ports)
  if (booking instanceof Response) return booking
  return altered(c, ports, booking, { name: 'approve', body: {}, decide: approve }, shownToStaff)
}

async function sayNo(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await found(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, DeclineRequest)
  if (body instanceof Response) return body
  return altered(
    c,
    ports,
    booking,
    {
      name: 'decline',
      body: body.value,
      decide: (books, current, now) => decline(books, current, body.value.reason, now),
    },
    shownToStaff,
  )
}

async function record(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await found(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, OutcomeRequest)
  if (body instanceof Response) return body
  return altered(
    c,
    ports,
    booking,
    {
      name: 'outcome',
      body: body.value,
      decide: (_, current, now) => outcome(current, body.value.came, now),
    },
    shownToStaff,
  )
}

export const staff = (ports: BookingsPorts) =>
  new Hono<Exchange>()
    .route('/calls', staffCalls(ports))
    .route('/bookings', staffBookings(ports))
    .post('/bookings/:id{[\\w-]{22}}/approve', (c) => sayYes(c, ports))
    .post('/bookings/:id{[\\w-]{22}}/decline', (c) => sayNo(c, ports))
    .post('/bookings/:id{[\\w-]{22}}/outcome', (c) => record(c, ports))
    .post('/sessions/move', (c) => shiftSession(c, ports))
