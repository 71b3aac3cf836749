import { type Context, Hono } from 'hono'
import { type Booking, stateAt } from '../../shared/booking/booking.ts'
import { liveSeats } from '../../shared/booking/ledger.ts'
import type { Counselor } from '../../shared/booking/roster.ts'
import { weeksAround } from '../../shared/booking/slots.ts'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import { inTurn } from '../../shared/booking/turn.ts'
import type { Exchange } from '../http/exchange.ts'
import { bookingsOf } from './calls.ts'
import { ownCounselors } from './own-office.ts'
import type { BookingsPorts } from './ports.ts'
import { shownBooking, shownToStaff } from './shown.ts'

// What lies before an office: whoever is in danger first, then what awaits a yes, then who comes next.

const aheadMax = ({ offerings }: Counselor): number =>
  Math.max(0, ...offerings.map(({ daysAheadMax }) => daysAheadMax))

/** Whoever sits in a counselor's weeks to come. */
async function seatedWith({ bookings }: BookingsPorts, whom: Counselor, now: Instant) {
  const last = weeksAround(whom, now + aheadMax(whom) * dayMs)
  const weeks = [...weeksAround(whom, now), ...last]
  const ledgers = await bookings.weeks(whom.id, Math.min(...weeks), Math.max(...weeks))
  return ledgers
    .flatMap(({ sessions }) => sessions.flatMap((one) => liveSeats(one, now)))
    .filter(({ state }) => state === 'pending' || state === 'confirmed')
    .map(({ id }) => id)
}

/** A request has waited since it came; a talk that stands has its turn when it begins. */
function turnOf(one: Booking, now: Instant) {
  const state = stateAt(one, now)
  const start = one.place?.start ?? 0
  const { urgent } = one.wishes
  if (state === 'pending') return { one, urgent, since: one.createdAt }
  return state === 'confirmed' && start > now ? { one, urgent, since: start } : undefined
}

/** What lies before these counselors, in the order in which the office sees to it. */
export async function lyingBefore(
  ports: BookingsPorts,
  whom: readonly Counselor[],
  now: Instant,
): Promise<readonly Booking[]> {
  const ids = (await Promise.all(whom.map((one) => seatedWith(ports, one, now)))).flat()
  const found = [...(await bookingsOf(ports, ids, now)).values()]
  return found
    .flatMap((one) => turnOf(one, now) ?? [])
    .toSorted(inTurn)
    .map(({ one }) => one)
}

async function list(c: Context<Exchange>, ports: BookingsPorts): Promise<Response> {
  const now = ports.clock().getTime()
  const before = await lyingBefore(ports, await ownCounselors(c, ports), now)
  return c.json({ bookings: before.map((one) => shownToStaff(shownBooking(one, now))) })
}

/** Under /v1/staff/bookings. */
export const staffBookings = (ports: BookingsPorts) =>
  new Hono<Exchange>().get('/', (c) => list(c, ports))
