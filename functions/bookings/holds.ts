import { type Context, Hono } from 'hono'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { holdStart, isRefusal, releaseHold } from './desk.ts'
import { refusedStart } from './nearest.ts'
import type { BookingsPorts } from './ports.ts'
import { HoldRequest, ReleaseRequest } from './requests.ts'

const iso = (instant: number): string => new Date(instant).toISOString()

async function keepFree(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const body = await jsonBody(c, HoldRequest)
  if (body instanceof Response) return body
  const { counselor, service, start: text, visitor } = body.value
  const at = { counselor, service, start: Date.parse(text) }
  const outcome = await holdStart(ports, at, visitor)
  if (isRefusal(outcome)) return refusedStart(c, ports, outcome, at)
  const { hold, start, until } = outcome.answer
  const seconds = Math.ceil((until - ports.clock().getTime()) / 1_000)
  return c.json({ hold, start: iso(start), until: iso(until), seconds }, 201)
}

async function giveBack(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const body = await jsonBody(c, ReleaseRequest)
  if (body instanceof Response) return body
  const seat = c.req.param('id') ?? ''
  const outcome = await releaseHold(ports, seat, body.value.visitor)
  return isRefusal(outcome) ? refuse(c, outcome) : c.json({ released: seat })
}

/** A start kept free while somebody types. */
export const holds = (ports: BookingsPorts) =>
  new Hono<Exchange>()
    .post('/', (c) => keepFree(c, ports))
    .post('/:id/release', (c) => giveBack(c, ports))
