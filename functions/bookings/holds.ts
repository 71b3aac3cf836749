import { type Context, Hono } from 'hono'
import { hold, release } from '../../shared/booking/decide.ts'
import { weeksAround } from '../../shared/booking/slots.ts'
import { jsonBody } from '../http/body.ts'
import { hashOf, newId } from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import type { BookingFindings } from '../ports.ts'
import { booksOf, committed } from './committing.ts'
import { refusedStart } from './nearest.ts'
import type { BookingsPorts } from './ports.ts'
import { HoldRequest, ReleaseRequest } from './requests.ts'

/** Findings in which the visitor asked for is there. */
const withVisitor = (found: BookingFindings) => {
  const { visitor } = found
  if (visitor === undefined) throw new Error('the visitor was asked for, but not read')
  return visitor
}

/** Keeps a start for ten minutes; asked again it is the same hold. */
async function keepFree(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const body = await jsonBody(c, HoldRequest)
  if (body instanceof Response) return body
  const { counselor, service, start: text } = body.value
  const at = { counselor, service, start: Date.parse(text) }
  const visitor = await hashOf(body.value.visitor)
  const { counselors } = await ports.bookings.roster()
  const whom = counselors.find(({ id }) => id === counselor)
  if (whom === undefined) return refuse(c, { kind: 'counselor-unknown', counselor })
  const outcome = await committed(ports, {
    question: { ledgers: [{ counselor, weeks: weeksAround(whom, at.start) }], visitor },
    decide: (found, now) => {
      const books = { ...booksOf(found, [whom]), visitor: withVisitor(found) }
      const decided = hold(books, at, newId(), now)
      if (decided.kind !== 'decided') return decided
      const { seat, until, start } = decided.hold
      const answer = {
        hold: seat,
        start: new Date(start).toISOString(),
        until: new Date(until).toISOString(),
        seconds: Math.ceil((until - now) / 1_000),
      }
      return { ...decided, status: 201, answer }
    },
  })
  if (outcome.kind === 'answered') return c.json(outcome.answer, 201)
  return refusedStart(c, ports, outcome, at)
}

async function giveBack(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const body = await jsonBody(c, ReleaseRequest)
  if (body instanceof Response) return body
  const visitor = await hashOf(body.value.visitor)
  const seat = c.req.param('id') ?? ''
  const first = await ports.bookings.read({ ledgers: [], visitor }, ports.clock().getTime())
  const mine = first.visitor?.holds.find((one) => one.seat === seat)
  if (mine === undefined) return refuse(c, { kind: 'hold-not-yours' })
  const { counselors } = await ports.bookings.roster()
  const whom = counselors.filter(({ id }) => id === mine.counselor)
  const ledgers = whom.map((one) => ({
    counselor: one.id,
    weeks: weeksAround(one, mine.start),
  }))
  const outcome = await committed(ports, {
    question: { ledgers, visitor },
    decide: (found, now) => {
      const books = { ...booksOf(found, whom), visitor: withVisitor(found) }
      const decided = release(books, seat, now)
      return decided.kind === 'decided' ? { ...decided, status: 200, answer: {} } : decided
    },
  })
  return outcome.kind === 'answered' ? c.json({ released: seat }) : refuse(c, outcome)
}

/** A start kept free while somebody types. */
export const holds = (ports: BookingsPorts) =>
  new Hono<Exchange>()
    .post('/', (c) => keepFree(c, ports))
    .post('/:id{[\\w-]{22}}/release', (c) => giveBack(c, ports))
