import { type Context, Hono } from 'hono'
import type * as z from 'zod'
import type { Booking } from '../../shared/booking/booking.ts'
import type { Way } from '../../shared/booking/roster.ts'
import { jsonBody } from '../http/body.ts'
import { fragmentOf, knock, repeatKey } from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { fieldProblems } from '../http/field-problem.ts'
import { type Refusal, refuse } from '../http/problem.ts'
import { shownProblems } from './assessment-shown.ts'
import { isKnownCampus } from './campus-of.ts'
import {
  type At,
  accepting,
  alter,
  cancelling,
  type Deed,
  type DeskRefusal,
  eraseBooking,
  homeOf,
  isRefusal,
  moving,
  opened,
  type Placed,
  queue,
  reserve,
  withdrawing,
} from './desk.ts'
import { refusedStart } from './nearest.ts'
import type { BookingsPorts } from './ports.ts'
import {
  BookRequest,
  CancelRequest,
  MoveRequest,
  WaitRequest,
  WithdrawRequest,
} from './requests.ts'
import { type ShownBooking, shownBooking } from './shown.ts'

const replayed = 'idempotent-replayed'

const atOf = ({ start, ...at }: { counselor: string; service: string; start: string }): At => ({
  ...at,
  start: Date.parse(start),
})

function told(
  c: Context<Exchange>,
  ports: BookingsPorts,
  outcome: Placed | DeskRefusal,
  at: At & { readonly way: Way; readonly zone: string },
): Response | Promise<Response> {
  if (outcome.kind !== 'placed')
    return refusedStart(c, ports, { ...outcome, zone: at.zone } as Refusal, at)
  const { link, booking } = outcome
  if (outcome.replayed) c.header(replayed, 'true')
  c.header('location', `/v1/bookings/${link.id}`)
  return c.json({ token: link.token, link: fragmentOf(link.id, link.token), booking }, 201)
}

/** The body of a request for a talk, or why it cannot be one. */
async function wantedIn<
  S extends z.ZodType<{
    readonly campus?: string | undefined
    readonly assessment?: string | undefined
  }>,
>(
  c: Context<Exchange>,
  ports: BookingsPorts,
  schema: S,
): Promise<{ readonly value: z.output<S> } | Response> {
  const body = await jsonBody(c, schema)
  if (body instanceof Response) return body
  const fields = [...(await shownProblems(ports, body.value, c.var.language))]
  const issue = { code: 'custom' as const, message: 'campus-unknown', path: ['campus'] }
  if (!(await isKnownCampus(ports, body.value)))
    fields.push(...fieldProblems([issue], c.var.language))
  return fields.length === 0 ? body : refuse(c, { kind: 'body-not-valid', fields })
}

async function post(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const key = repeatKey(c)
  if (key instanceof Response) return key
  const body = await wantedIn(c, ports, BookRequest)
  if (body instanceof Response) return body
  const { way, zone } = body.value
  const at = { ...atOf(body.value), way, zone }
  return told(c, ports, await reserve(ports, body.value, key), at)
}

async function join(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const key = repeatKey(c)
  if (key instanceof Response) return key
  const body = await wantedIn(c, ports, WaitRequest)
  if (body instanceof Response) return body
  const { way, zone, from } = body.value
  const at = { ...atOf({ ...body.value, start: from }), way, zone }
  return told(c, ports, await queue(ports, body.value, key), at)
}

/** The booking this request's link opens, or the refusal to answer with. */
async function knocked(c: Context<Exchange>, ports: BookingsPorts): Promise<Booking | Response> {
  const door = await knock(c)
  if (door instanceof Response) return door
  return (await opened(ports, door)) ?? refuse(c, { kind: 'link-not-valid' })
}

/** Does it, and answers with the booking as it is then. */
export async function altered(
  c: Context<Exchange>,
  ports: BookingsPorts,
  booking: Booking,
  deed: Deed,
  show: (booking: ShownBooking) => ShownBooking = (one) => one,
): Promise<Response> {
  const key = repeatKey(c)
  if (key instanceof Response) return key
  const outcome = await alter(ports, booking, deed, key)
  const { way, zone } = booking.wishes
  if (isRefusal(outcome)) {
    const at = { ...(deed.to ?? homeOf(booking)), way }
    return refusedStart(c, ports, { ...outcome, zone } as Refusal, at)
  }
  if (outcome.replayed) c.header(replayed, 'true')
  return c.json({ booking: show(outcome.answer) })
}

async function shift(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await knocked(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, MoveRequest)
  if (body instanceof Response) return body
  const { visitor, ...at } = body.value
  return altered(c, ports, booking, moving(atOf(at), visitor))
}

async function giveUp(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await knocked(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, CancelRequest)
  return body instanceof Response ? body : altered(c, ports, booking, cancelling(body.value.reason))
}

async function take(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await knocked(c, ports)
  return booking instanceof Response ? booking : altered(c, ports, booking, accepting)
}

async function takeBack(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await knocked(c, ports)
  if (booking instanceof Response) return booking
  const body = await jsonBody(c, WithdrawRequest)
  if (body instanceof Response) return body
  return altered(c, ports, booking, withdrawing(body.value.purposes))
}

async function erased(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await knocked(c, ports)
  if (booking instanceof Response) return booking
  const outcome = await eraseBooking(ports, booking)
  if (isRefusal(outcome)) return refuse(c, outcome)
  const erasedAt = new Date(outcome.answer.erasedAt).toISOString()
  return c.json({ erasedAt, receipt: c.var.requestId })
}

async function view(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const booking = await knocked(c, ports)
  if (booking instanceof Response) return booking
  return c.json({ booking: shownBooking(booking, ports.clock().getTime()) })
}

/** Talks from the first request to the end, each behind its private link. */
export const bookings = (ports: BookingsPorts) =>
  new Hono<Exchange>()
    .post('/', (c) => post(c, ports))
    .get('/:id', (c) => view(c, ports))
    .delete('/:id', (c) => erased(c, ports))
    .post('/:id/move', (c) => shift(c, ports))
    .post('/:id/cancel', (c) => giveUp(c, ports))
    .post('/:id/accept', (c) => take(c, ports))
    .post('/:id/withdrawal', (c) => takeBack(c, ports))

/** Places in line. */
export const waits = (ports: BookingsPorts) => new Hono<Exchange>().post('/', (c) => join(c, ports))
