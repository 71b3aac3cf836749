import { type Context, Hono } from 'hono'
import { stateAt } from '../../shared/booking/booking.ts'
import { liveSeats } from '../../shared/booking/ledger.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { weeksAround } from '../../shared/booking/slots.ts'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import { inTurn } from '../../shared/booking/turn.ts'
import type { Exchange } from '../http/exchange.ts'
import { bookingsOf } from './calls.ts'
import type { BookingsPorts } from './ports.ts'
import { shownBooking } from './shown.ts'
import { officeIn } from './staff-calls.ts'

// What awaits a counselor's yes: whoever is in danger first.

const aheadMax = ({ offerings }: Counselor): number =>
  Math.max(0, ...offerings.map(({ daysAheadMax }) => daysAheadMax))

/** Seats in a counselor's weeks to come that nobody has said yes to. */
async function awaited({ bookings }: BookingsPorts, whom: Counselor, now: Instant) {
  const last = weeksAround(whom, now + aheadMax(whom) * dayMs)
  const weeks = [...weeksAround(whom, now), ...last]
  const ledgers = await bookings.weeks(whom.id, Math.min(...weeks), Math.max(...weeks))
  return ledgers
    .flatMap(({ sessions }) => sessions.flatMap((one) => liveSeats(one, now)))
    .filter(({ state }) => state === 'pending')
    .map(({ id }) => id)
}

async function list(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const asked = officeIn(c)
  if (asked instanceof Response) return asked
  const { office } = asked
  const now = ports.clock().getTime()
  const { counselors } = await ports.bookings.roster()
  const whom = counselors.filter((one) => office === undefined || one.office === office)
  const ids = (await Promise.all(whom.map((one) => awaited(ports, one, now)))).flat()
  const found = [...(await bookingsOf(ports, ids, now)).values()]
  const requests = found
    .filter((one) => stateAt(one, now) === 'pending')
    .map((one) => ({ one, urgent: one.wishes.urgent, since: one.createdAt }))
    .toSorted(inTurn)
    .map(({ one }) => shownBooking(one, now))
  return c.json({ requests })
}

/** Under /v1/staff/requests. */
export const staffRequests = (ports: BookingsPorts) =>
  new Hono<Exchange>().get('/', (c) => list(c, ports))
